public import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A sum of values, some of them subtracted.
public struct Sum: Sendable, Equatable {
    /// A value, and whether it is subtracted.
    public struct Term: Sendable, Equatable {
        /// The value.
        public var quantity: Quantity
        /// Whether it is subtracted.
        public var isSubtracted: Bool
    }

    /// The values in the order of their names in the sentence.
    public var terms: [Term]

    /// The sum of some values, less others.
    public init(_ added: [Quantity], less subtracted: [Quantity] = []) {
        terms =
            added.map { Term(quantity: $0, isSubtracted: false) }
            + subtracted.map { Term(quantity: $0, isSubtracted: true) }
    }

    var quantities: [Quantity] { terms.map(\.quantity) }
    var unknown: [Quantity] { quantities.filter { $0.value == nil } }

    /// The sum of the values that are known.
    var known: Decimal {
        terms.reduce(0) { sum, term in
            let value = term.quantity.value ?? 0
            return term.isSubtracted ? sum - value : sum + value
        }
    }

    /// The sum; nil if a value is missing.
    var value: Decimal? { unknown.isEmpty ? known : nil }

    /// The terms in words: `新收 12 + 上年结转 3`; in a long sum those that are zero or missing are only counted.
    var text: String {
        let isLong = terms.count > 7
        var text = ""
        for term in terms where !isLong || (term.quantity.value ?? 0) != 0 {
            if !text.isEmpty || term.isSubtracted { text += term.isSubtracted ? " - " : " + " }
            text += term.quantity.text
        }
        guard isLong else { return text }
        let zeros = terms.count { $0.quantity.value == 0 }
        let rest = [(zeros, "0"), (unknown.count, "?")].filter { $0.0 > 0 }.map {
            "\($0.1) in \($0.0) \($0.0 == 1 ? "row" : "rows")"
        }
        return ([text].filter { !$0.isEmpty } + rest).joined(separator: " + ")
    }

    /// The terms, and their sum if that is different.
    var textWithValue: String {
        guard terms.count > 1 else { return text }
        return text + " = " + (value.map { "\($0)" } ?? "?")
    }
}

extension Quantity {
    /// The name and the value: `新收 12`, `新收 ?`.
    var text: String {
        "\(name) \(value.map { "\($0)" } ?? "?")" + (state == .inferred ? " (inferred)" : "")
    }
}

/// Two sums that must be equal.
struct Equation {
    let left: Sum
    let right: Sum

    init(_ left: Sum, _ right: Sum) {
        self.left = left
        self.right = right
    }

    func verdict(on subject: String) -> Verdict {
        let quantities = left.quantities + right.quantities
        let outcome: Verdict.Outcome
        let statement: AuditStatement
        if let expected = left.value, let found = right.value {
            outcome = expected == found ? .holds : .fails(expected: .number(expected), found: .number(found))
            statement = expected == found ? .equal(left, right) : .different(left, right)
        } else if let excess {
            outcome = .fails(expected: .number(left.known), found: .number(right.known))
            statement = excess
        } else {
            let implied = implied
            outcome = .undetermined(missing: (left.unknown + right.unknown).map(\.name), implied: implied)
            statement = .open(left, right, implied: implied?.value)
        }
        return Verdict(subject: subject, statement: statement, quantities: quantities, outcome: outcome)
    }

    /// The only value that makes both sides equal, if a single one is missing.
    private var implied: Verdict.Implied? {
        guard left.unknown.count + right.unknown.count == 1 else { return nil }
        for (sum, other) in [(left, right), (right, left)] {
            for term in sum.terms where term.quantity.value == nil {
                let rest = other.known - sum.known
                return Verdict.Implied(
                    pointer: term.quantity.pointer, value: term.isSubtracted ? -rest : rest)
            }
        }
        return nil
    }

    /// Why no missing values can make the sides equal: counts are not negative, and those of one side alone exceed
    /// the other.
    private var excess: AuditStatement? {
        guard !(left.terms + right.terms).contains(where: { $0.isSubtracted || ($0.quantity.value ?? 0) < 0 })
        else { return nil }
        for (sum, other) in [(left, right), (right, left)] {
            guard let whole = other.value, !sum.unknown.isEmpty, sum.known > whole else { continue }
            return .excess(sum, over: other)
        }
        return nil
    }
}
