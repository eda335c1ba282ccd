import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Counts are whole numbers from 0.
struct NaturalNumbers: ReportRule {
    let kind: StatutoryForm.Kind
    let id: RuleID
    let part: AuditPart
    let severity = Severity.error
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号: the units of the form"
    let promise = "Every count of the table is a whole number from 0; only 本年增/减 has a sign, only money a fraction."

    init(_ kind: StatutoryForm.Kind) {
        self.kind = kind
        (id, part) =
            switch kind {
            case .article20: (.article20NaturalNumbers, .article20)
            case .requests: (.requestsNaturalNumbers, .requests)
            case .reviewAndLitigation: (.reviewAndLitigationNaturalNumbers, .reviewAndLitigation)
            }
    }

    func verdicts(on report: AuditedReport) -> [Verdict] {
        guard let table = report.report.statistics[kind] else { return [] }
        var known = 0
        var illegible: [Quantity] = []
        var verdicts: [Verdict] = []
        for row in table.form.rows.indices where table.rows[row] != nil {
            let columns = table.form.rows[row].columns(in: table.edition)
            for ((_, cell), column) in zip(report.cells(of: table, row: row), columns) where !isSigned(column) {
                let value = cell.value ?? printedNumber(cell, report)
                if let value, value < 0 || (isCount(column) && !value.isWhole) {
                    verdicts.append(failure(cell.named("\(table.form.rows[row].shortLabel) \(cell.name)"), value))
                } else if cell.value != nil {
                    known += 1
                } else if cell.state == .illegible {
                    illegible.append(cell)
                }
            }
        }
        guard verdicts.isEmpty else { return verdicts }
        return [summary(of: table, known: known, illegible: illegible)]
    }

    private func summary(of table: StatutoryTable, known: Int, illegible: [Quantity]) -> Verdict {
        let subject = "数字"
        if let first = illegible.first {
            return Verdict(
                subject: subject, statement: .missing(illegible), quantities: illegible,
                outcome: .undetermined(missing: illegible.map(\.name), implied: nil), pointer: first.pointer)
        }
        let pointer = kind.pointer
        return Verdict(
            subject: subject, statement: known == 0 ? .noNumbers : .wholeNumbers(known),
            outcome: known == 0 ? .undetermined(missing: [subject], implied: nil) : .holds, pointer: pointer)
    }

    private func failure(_ cell: Quantity, _ value: Decimal) -> Verdict {
        Verdict(
            subject: cell.name, statement: .notWhole(name: cell.name, value),
            quantities: [cell], outcome: .fails(expected: .words("a whole number from 0"), found: .number(value)))
    }

    /// The number in a cell whose words are not a value of its column, such as a negative count.
    private func printedNumber(_ cell: Quantity, _ report: AuditedReport) -> Decimal? {
        guard cell.state == .illegible, case .text(let raw)? = report.evidence(of: cell.pointer)?.raw else {
            return nil
        }
        let digits = String(raw.unicodeScalars.compactMap(NaturalNumbers.halfWidth).map(Character.init))
        guard !digits.isEmpty, digits.allSatisfy({ "-.0123456789".contains($0) }) else { return nil }
        return Decimal(string: digits)
    }

    /// A mark in half width, a minus as a hyphen; nil for white space.
    private static func halfWidth(_ mark: Unicode.Scalar) -> Unicode.Scalar? {
        switch mark.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(mark.value - 0xFEE0)
        case 0x2212: "-"
        default: mark.properties.isWhitespace ? nil : mark
        }
    }

    private func isSigned(_ column: StatutoryForm.Column) -> Bool {
        if case .change = column.measure { true } else { false }
    }

    private func isCount(_ column: StatutoryForm.Column) -> Bool {
        if case .count = column.measure { true } else { false }
    }
}

extension Decimal {
    /// Whether there is nothing after the point.
    var isWhole: Bool { !description.contains(".") }
}
