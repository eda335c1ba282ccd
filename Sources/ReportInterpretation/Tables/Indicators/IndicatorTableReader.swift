import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads the rows of statistics tables of 2014 into indicators, and rows that the form does not have into figures.
///
/// A number whose row or column is unknown is not an indicator. If the table has several columns of numbers, that of
/// the whole (合计), or else that of the organ itself (区政府统计数), is the issuer's; the others carry their header as scope.
/// An empty slot, a dash or a slash is not an indicator: absence is absence, and the table itself stays in its section.
struct IndicatorTableReader {
    private(set) var indicators: [Indicator] = []
    /// One for the issuer's number of each local row: its phrase is the row's label, unit and number with spaces
    /// between, its place is the number's.
    private(set) var figures: [Figure] = []
    private(set) var findings: [Finding] = []

    private let reading: Reading
    private let definitions = IndicatorVocabulary.definitions

    init(_ form: FoundIndicatorTable, in reading: Reading, reportYear: Int?) {
        self.reading = reading
        let columns = IndicatorColumns(form.headers, in: reading, reportYear: reportYear)
        let hasSerials = columns.hasSerials || IndicatorSerials.areUnnamed(in: form, of: reading)
        let found = hasSerials ? IndicatorSerials.rowsWithout(form, in: reading) : form.rows
        let rows =
            IndicatorBlanks.rows(found, columns: columns, in: reading)
            ?? found.map { IndicatorRow($0, columns: columns, in: reading) }
        let placement = IndicatorPlacement(rows, columns: columns, hasSerials: hasSerials, in: reading)
        for row in rows where row.found.label != .heading { read(row, placement) }
        dropContradictions()
    }

    // MARK: Rows

    private mutating func read(_ row: IndicatorRow, _ placement: IndicatorPlacement) {
        guard let entries = placement.entries(of: row) else { return noteAmbiguous(row) }
        if entries.isEmpty, row.found.label != .local, let slot = row.slots.first(where: reading.isIllegible) {
            report(IndicatorFinding.illegible, row, at: slot.units)
        }
        for entry in entries where entry.value.number != nil && !entry.column.isOtherYear {
            switch row.found.label {
            case .row(let index): add(entry, of: row, definitions[index])
            case .local: addFigure(entry, of: row.found)
            case .unplaced:
                report({ .unplaced(label: $1) }, row, at: entry.token.units)
            case .heading: break
            }
        }
    }

    private mutating func noteAmbiguous(_ row: IndicatorRow) {
        guard row.found.label != .local, let first = row.slots.first(where: reading.isNumber) else { return }
        report({ .ambiguous(label: $1) }, row, at: first.units)
    }

    // MARK: Values

    private mutating func add(
        _ entry: IndicatorPlacement.Entry, of row: IndicatorRow, _ definition: IndicatorDefinition
    ) {
        let amount: Decimal
        switch IndicatorAmount(entry.value, row: row.unit, isMoney: definition.isMoney) {
        case .amount(let value): amount = value
        case .contradiction:
            return report({ .unit(.foreign, printed: $0, label: $1) }, row, at: entry.token.units)
        case .unknown:
            return report({ .unit(.missing, printed: $0, label: $1) }, row, at: entry.token.units)
        }
        guard !amount.isSignMinus, definition.isMoney || amount.exponent >= 0 || !"\(amount)".contains(".") else {
            return report(IndicatorFinding.illegible, row, at: entry.token.units)
        }
        indicators.append(
            Indicator(
                key: definition.key, value: amount, unit: definition.unit, scope: entry.column.scope, origin: .table,
                raw: reading.text(units: entry.token.units),
                position: reading.position(unit: entry.token.units.lowerBound)))
    }

    private mutating func addFigure(_ entry: IndicatorPlacement.Entry, of row: FoundIndicatorTable.Row) {
        let label = reading.text(units: row.units)
        guard entry.column.scope == nil, let number = entry.value.number,
            reading.folded.units[row.units].count(where: \.isHan) >= 3,
            !IndicatorFoot.isFoot(reading.folded.units[row.units])
        else { return }
        let unitToken = row.slots.first { reading.unit($0) != nil }
        let parts = [label, unitToken.map { reading.text(units: $0.units) }, reading.text(units: entry.token.units)]
        let inValue = entry.value.unit == nil ? nil : reading.words(entry.token).firstIndex(where: \.isHan)
        let name = inValue.map { reading.text(units: $0..<entry.token.units.upperBound) } ?? parts[1]
        figures.append(
            Figure(
                value: number, unit: name, approximate: false, phrase: parts.compactMap { $0 }.joined(separator: " "),
                position: reading.position(unit: entry.token.units.lowerBound)))
    }

    /// Conflicting values for one row and scope: neither can be trusted.
    private mutating func dropContradictions() {
        struct Place: Hashable {
            let key: IndicatorKey
            let scope: String?

            init(_ indicator: Indicator) { (key, scope) = (indicator.key, indicator.scope) }
        }
        var first: [Place: Indicator] = [:]
        var contradicted: Set<Place> = []
        var kept: [Indicator] = []
        for indicator in indicators {
            let place = Place(indicator)
            if let before = first[place] {
                guard before.value != indicator.value, contradicted.insert(place).inserted else { continue }
                findings.append(
                    Finding(
                        IndicatorFinding.repeatedRow(
                            key: indicator.key, first: before.raw, other: indicator.raw),
                        position: indicator.position))
            } else {
                first[place] = indicator
                kept.append(indicator)
            }
        }
        indicators = kept.filter { !contradicted.contains(Place($0)) }
    }

    /// Reports what is found in some words of a row; the case receives them and the row's label.
    private mutating func report(
        _ found: (_ printed: String, _ label: String) -> IndicatorFinding, _ row: IndicatorRow, at units: Range<Int>
    ) {
        findings.append(
            Finding(
                found(reading.text(units: units), reading.text(units: row.found.units)),
                position: reading.position(unit: units.lowerBound)))
    }
}
