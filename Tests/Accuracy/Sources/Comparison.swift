import Foundation
public import ReportModel

/// A report compared with its truth.
public struct Comparison: Sendable {
    /// What was counted.
    public private(set) var tally = Tally()
    /// What differs, one line each: what it is, where, both values.
    public private(set) var differences: [Difference] = []

    /// Something that differs from the truth.
    public struct Difference: Sendable {
        /// What it is.
        public let count: Tally.Count
        /// The pointer, and both values.
        public let text: String
    }

    /// The rows whose numbers are known and whose columns are not.
    public let ambiguousRows: Set<String>
    private let report: Report
    private let states: [String: ValueState]
    private let losses: Losses

    /// Compares the report of a text that lost those rows and columns.
    public init(_ report: Report, _ truth: Truth, losses: Losses = Losses()) {
        self.report = report
        self.losses = losses
        states = Dictionary(report.evidence.map { ($0.pointer, $0.state) }, uniquingKeysWith: { first, _ in first })
        ambiguousRows = Set(states.filter { $0.value == .ambiguousPosition }.keys)
        tally[.sources] = 1
        for cell in truth.cells { compare(cell) }
        compareIdentity(truth)
        compareFacts(truth)
    }

    /// The differences of that kind.
    public func differences(_ count: Tally.Count) -> [String] {
        differences.filter { $0.count == count }.map(\.text)
    }

    private mutating func note(_ count: Tally.Count, _ text: String) {
        tally[count] += 1
        differences.append(Difference(count: count, text: text))
    }
}

// MARK: Cells

extension Comparison {
    private mutating func compare(_ cell: Truth.Cell) {
        let row = cell.row
        let found = CellIndex.value(at: cell.pointer, in: report.statistics)
        if case .unit(let unit) = found {
            compareUnit(cell, unit)
            return
        }
        let isLost = losses.columns.contains(row)
        let isDropped = losses.rows.contains(row)
        let isAmbiguous = isAmbiguous(row)
        if cell.state != "absent" { tally[isDropped ? .droppedCells : isLost ? .lostCells : .heldCells] += 1 }
        if !isDropped, cell.number != nil { tally[.heldNumbers] += 1 }
        let isInferred = states[cell.pointer] == .inferred
        if isAmbiguous || isInferred, !isLost, !isDropped {
            note(.marked, "\(cell.pointer): \(isInferred ? "inferred" : "ambiguous"), \(cell.value ?? cell.state)")
        }
        judge(cell, found.number, isInferred: isInferred, isAmbiguous: isAmbiguous, isDropped: isDropped)
    }

    /// Whether the row, or its table or group, is marked.
    private func isAmbiguous(_ row: String) -> Bool {
        guard !ambiguousRows.isEmpty else { return false }
        return ambiguousRows.contains(row) || ambiguousRows.contains { row.hasPrefix($0 + "/") }
    }

    private mutating func judge(
        _ cell: Truth.Cell, _ found: Decimal?, isInferred: Bool, isAmbiguous: Bool, isDropped: Bool
    ) {
        switch (found, cell.number) {
        case (let found?, let number) where found == number: tally[isInferred ? .inferredRight : .right] += 1
        case (let found?, _):
            note(
                isInferred ? .inferredWrong : .wrong, "\(cell.pointer): \(found), not \(cell.value ?? cell.state)")
        case (nil, _?):
            if !isAmbiguous, !isDropped { note(.missing, "\(cell.pointer): none, not \(cell.value ?? "")") }
        case (nil, nil):
            guard !isAmbiguous, !isDropped, let state = states[cell.pointer] else { return }
            if state.rawValue != cell.state { note(.misstated, "\(cell.pointer): \(state), not \(cell.state)") }
        }
    }

    /// A unit is wrong if it differs; it may be given for an empty cell, since the form's header prints it.
    private mutating func compareUnit(_ cell: Truth.Cell, _ unit: String?) {
        guard let unit, unit != cell.value, cell.state != "blank" else { return }
        note(.wrong, "\(cell.pointer): \(unit), not \(cell.value ?? cell.state)")
    }
}

// MARK: Identity

extension Comparison {
    private mutating func compareIdentity(_ truth: Truth) {
        if folded(report.title) != folded(truth.title) {
            note(.title, "title: \(text(report.title)), not \(text(truth.title))")
        }
        if report.reportYear != truth.reportYear {
            note(.year, "reportYear: \(report.reportYear.map(String.init) ?? "none"), not \(truth.reportYear)")
        }
        if folded(report.issuer.nameAsPrinted) != truth.issuer, report.issuer.name != truth.issuer {
            note(.issuer, "issuer: \(text(report.issuer.nameAsPrinted)), not \(truth.issuer)")
        }
        if report.publication.signedOn != truth.signedOn {
            note(.signature, "signedOn: \(text(report.publication.signedOn)), not \(text(truth.signedOn))")
        }
        let kinds = report.sections.map(\.kind.rawValue).filter { $0 != "preamble" }
        if kinds != truth.sections { note(.sections, "sections: \(kinds), not \(truth.sections)") }
        // The other tables have the same labels in both editions, or may be divided in either.
        if let edition = report.statistics.article20?.edition.rawValue, edition != truth.edition {
            note(.editions, "article20: \(edition), not \(truth.edition)")
        }
        for taint in truth.taint where !report.taint.contains(where: { $0.kind.rawValue == taint.kind }) {
            note(.taint, "taint: no \(taint.kind) \(taint.text)")
        }
    }

    private func text(_ value: String?) -> String { value ?? "none" }

    /// Texts that were folded to half width have folded titles.
    private func folded(_ title: String?) -> String? { title?.precomposedStringWithCompatibilityMapping }
}

// MARK: Indicators and figures

extension Comparison {
    /// What is counted of indicators, and of figures.
    private struct FactCounts {
        let held: Tally.Count
        let lost: Tally.Count
        let wrong: Tally.Count
        let missing: Tally.Count
        /// The rule of the findings that say that a row's columns are unknown; nil if nothing says so.
        let mark: FindingRule?

        static let indicators = FactCounts(
            held: .indicators, lost: .lostIndicators, wrong: .wrongIndicators, missing: .missingIndicators,
            mark: .indicatorAmbiguous)
        static let figures = FactCounts(
            held: .figures, lost: .lostFigures, wrong: .wrongFigures, missing: .missingFigures, mark: nil)
    }

    private mutating func compareFacts(_ truth: Truth) {
        if let indicators = truth.indicators {
            compare(report.indicators.map { Fact($0) }, indicators.map { Fact($0) }, .indicators)
        }
        if let figures = truth.figures {
            compare(report.figures.map { Fact($0) }, figures.map { Fact($0) }, .figures)
        }
    }

    /// A fact may be stated, and given, any number of times. It is needed if the text holds one of its statements.
    private mutating func compare(_ found: [Fact], _ truth: [Fact], _ counts: FactCounts) {
        let stated = truth.filter { !$0.isOptional }
        let needed = stated.filter { !isLost($0) }
        let known = Set(truth.map(\.identity))
        let given = Set(found.map(\.identity))
        let held = Set(needed.map(\.identity))
        let lost = stated.filter { !held.contains($0.identity) }
        tally[counts.held] += held.count
        tally[counts.lost] += Set(lost.map(\.identity)).count
        var seen: Set<String> = []
        for fact in found where !known.contains(fact.identity) && seen.insert(fact.identity).inserted {
            note(counts.wrong, "\(fact.identity) is not stated: \(fact.words)")
        }
        for fact in needed + unmarked(lost, counts)
        where !given.contains(fact.identity) && seen.insert(fact.identity).inserted {
            note(counts.missing, "\(fact.identity) is missing: \(fact.words)")
        }
    }

    private func isLost(_ fact: Fact) -> Bool {
        guard let row = fact.row else { return losses.words.contains(fact.words) }
        return losses.columns.contains(row) || losses.rows.contains(row)
    }

    /// The facts of rows without columns about which the report is silent: it must have a finding for
    /// each row, except for rows that are not in the text.
    private func unmarked(_ lost: [Fact], _ counts: FactCounts) -> [Fact] {
        guard let mark = counts.mark else { return [] }
        var rows: [String] = []
        for case let row? in lost.map(\.row) where !losses.rows.contains(row) && !rows.contains(row) {
            rows.append(row)
        }
        let silent = Set(rows.dropFirst(report.findings.count { $0.rule == mark }))
        return lost.filter { $0.row.map(silent.contains) ?? false }
    }
}
