import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A sum of values, some of them subtracted.
struct Sum {
    var terms: [(quantity: Quantity, isSubtracted: Bool)]

    init(_ added: [Quantity], less subtracted: [Quantity] = []) {
        terms = added.map { ($0, false) } + subtracted.map { ($0, true) }
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
        for (quantity, isSubtracted) in terms where !isLong || (quantity.value ?? 0) != 0 {
            if !text.isEmpty || isSubtracted { text += isSubtracted ? " - " : " + " }
            text += quantity.text
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
        var statement = "\(left.textWithValue), and \(right.textWithValue)"
        if let expected = left.value, let found = right.value {
            outcome = expected == found ? .holds : .fails(expected: .number(expected), found: .number(found))
            if expected != found { statement = "\(left.textWithValue), but \(right.textWithValue)" }
        } else if let excess {
            outcome = .fails(expected: .number(left.known), found: .number(right.known))
            statement = excess
        } else {
            let unknown = left.unknown + right.unknown
            let implied = implied
            outcome = .undetermined(missing: unknown.map(\.name), implied: implied)
            statement += "; " + Equation.list(unknown)
            if let implied, let only = unknown.first { statement += "; \(only.name) would be \(implied.value)" }
        }
        return Verdict(subject: subject, statement: statement, quantities: quantities, outcome: outcome)
    }

    /// `商业企业 is blank, 科研机构 is masked`; only the first of many.
    static func list(_ unknown: [Quantity]) -> String {
        let named = unknown.prefix(3).map { "\($0.name) is \($0.state.word)" }.joined(separator: ", ")
        return unknown.count > 3 ? "\(named), and \(unknown.count - 3) more are missing" : named
    }

    /// The only value that makes both sides equal, if a single one is missing.
    private var implied: Verdict.Implied? {
        guard left.unknown.count + right.unknown.count == 1 else { return nil }
        for (sum, other) in [(left, right), (right, left)] {
            for (quantity, isSubtracted) in sum.terms where quantity.value == nil {
                let rest = other.known - sum.known
                return Verdict.Implied(pointer: quantity.pointer, value: isSubtracted ? -rest : rest)
            }
        }
        return nil
    }

    /// Why no missing values can make the sides equal: counts are not negative, and those of one side alone exceed
    /// the other.
    private var excess: String? {
        guard !(left.terms + right.terms).contains(where: { $0.isSubtracted || ($0.quantity.value ?? 0) < 0 })
        else { return nil }
        for (sum, other) in [(left, right), (right, left)] {
            guard let whole = other.value, !sum.unknown.isEmpty, sum.known > whole else { continue }
            return "\(sum.text) is at least \(sum.known), but \(other.textWithValue)"
        }
        return nil
    }
}
