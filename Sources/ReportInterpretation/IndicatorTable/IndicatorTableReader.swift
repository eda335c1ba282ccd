import ReportModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads the rows of statistics tables of 2014 into indicators, and rows that the form does not have into figures.
///
/// A number whose row or column is unknown is no indicator. Where the table has several columns of numbers, that of
/// the whole (合计), else that of the organ itself (区政府统计数), is the issuer's; the others carry their header as scope.
/// An empty slot, a dash or a slash is no indicator: absence is absence, and the table itself stays in its section.
struct IndicatorTableReader {
    private(set) var indicators: [Indicator] = []
    /// One for the issuer's number of each local row: its phrase is the row's label, unit and number, a space between, and its
    /// place is the number's.
    private(set) var figures: [Figure] = []
    private(set) var findings: [Finding] = []

    private let reading: Reading
    private let definitions = IndicatorVocabulary.definitions
    private var columns: FormColumns
    private var hasSerials = false
    /// Whether every empty slot of the table is a cell: where some are padding, cells were lost before it.
    private var tellsGaps = false
    /// Whether rows have several numbers though no header tells of several columns: then a number that stands alone may
    /// be of any of them.
    private var hasUnknownColumns = false

    /// A number of a row, with the column that it stands in.
    private struct Entry {
        var token: FormToken
        var value: FormValue
        var column: FormColumns.Column
    }

    init(_ form: FoundForm, in reading: Reading, reportYear: Int?) {
        self.reading = reading
        columns = FormColumns(form.headers, in: reading, reportYear: reportYear)
        hasSerials = hasSerialNumbers(form)
        tellsGaps = form.rows.allSatisfy { $0.slots.allSatisfy { $0.gap == nil || $0.gap == .blank } }
        hasUnknownColumns = hasNumbersWithoutHeader(form)
        var serial: Decimal?
        for (index, row) in form.rows.enumerated() {
            let rest = form.rows[(index + 1)...]
            let isBeforeSerial =
                !row.isLast && rest.contains { $0.label != .local } && rest.first?.hasSerial == false
            read(row, serial: &serial, isBeforeSerial: isBeforeSerial)
        }
        dropContradictions()
    }

    private func words(_ token: FormToken) -> Words { reading.folded.units[token.units] }

    // MARK: Rows

    private mutating func read(_ row: FoundForm.Row, serial: inout Decimal?, isBeforeSerial: Bool) {
        var slots = row.slots
        if hasSerials, isBeforeSerial, !row.hasGrid { takeSerial(from: &slots, of: row, serial: &serial) }
        guard row.label != .heading else { return }
        let unit = takeUnit(from: &slots) ?? unit(inLabelOf: row)
        guard let entries = entries(slots, of: row) else { return noteAmbiguous(row, slots) }
        if entries.isEmpty, row.label != .local, let slot = slots.first(where: isIllegible) {
            report("indicator.illegible", "no number can be read in the row", row, at: slot.units)
        }
        for entry in entries where entry.value.number != nil && !entry.column.isOtherYear {
            switch row.label {
            case .row(let index): add(entry, of: row, definitions[index], unit: unit)
            case .local: addFigure(entry, of: row)
            case .unplaced: report("indicator.unplaced", "a label that several rows have", row, at: entry.token.units)
            case .heading: break
            }
        }
    }

    private func isIllegible(_ slot: FormToken) -> Bool {
        slot.gap == nil && value(slot) == nil && words(slot).contains { $0.digit != nil }
    }

    private func isNumber(_ slot: FormToken) -> Bool { slot.gap == nil && value(slot)?.number != nil }

    /// The value that a slot holds; `1 2` is two.
    private func value(_ slot: FormToken) -> FormValue? {
        reading.hasPartedDigits(slot.units) ? nil : FormValue(words(slot))
    }

    private mutating func noteAmbiguous(_ row: FoundForm.Row, _ slots: [FormToken]) {
        guard row.label != .local, let first = slots.first(where: isNumber) else { return }
        report("indicator.ambiguous", "the numbers of the row are known, their columns are not", row, at: first.units)
    }

    // MARK: Units

    /// The unit of a row, taken out of its slots with an empty slot or a dash that stands in the column of units.
    private func takeUnit(from slots: inout [FormToken]) -> FormUnit? {
        if let index = slots.firstIndex(where: { $0.gap == nil && FormUnit(words($0)) != nil }) {
            return FormUnit(words(slots.remove(at: index)))
        }
        if columns.hasUnits, let first = slots.first, !isNumber(first), !isIllegible(first) { slots.removeFirst() }
        return nil
    }

    /// `收到申请数（件）`
    private func unit(inLabelOf row: FoundForm.Row) -> FormUnit? {
        let words = reading.folded.units[row.units]
        guard words.last == UInt16(")" as Unicode.Scalar),
            let start = words.lastIndex(of: UInt16("(" as Unicode.Scalar))
        else { return nil }
        return FormUnit(words[(start + 1)...].dropLast())
    }

    // MARK: Columns

    /// The numbers of a row with their columns; nil where the columns are unknown.
    private func entries(_ slots: [FormToken], of row: FoundForm.Row) -> [Entry]? {
        let slots = slots.filter { slot in
            guard let place = slot.columns else { return true }
            return !columns.ignored.contains { $0.overlaps(place) }
        }
        let known = columns.columns
        if let placed = entriesByGrid(slots) { return placed }
        if known.count > 1 {
            let printed = slots.filter { $0.gap != .padding && ($0.gap != nil || value($0) != nil) }
            let filled = printed.filter { $0.gap == nil }
            if columns.remarks > 0, tellsGaps, row.place != nil || filled.count == printed.count,
                printed.count == known.count + columns.remarks
            {
                return entries(Array(printed.prefix(known.count)), in: known)
            }
            if filled.count == known.count { return entries(filled, in: known) }
            let isWhole = tellsGaps && (row.place != nil || filled.count < printed.count)
            if isWhole, printed.count == known.count { return entries(printed, in: known) }
            return filled.contains(where: isNumber) ? nil : []
        }
        let numbers = slots.filter(isNumber)
        guard numbers.count <= (hasUnknownColumns ? 0 : 1) else { return nil }
        return entries(numbers, in: [known.first ?? FormColumns.Column()])
    }

    private func entries(_ slots: [FormToken], in columns: [FormColumns.Column]) -> [Entry] {
        zip(slots, columns).compactMap { slot, column in
            value(slot).map { Entry(token: slot, value: $0, column: column) }
        }
    }

    /// The numbers by the grid columns of their headers; nil where the format does not know them, or where one header
    /// has several.
    private func entriesByGrid(_ slots: [FormToken]) -> [Entry]? {
        let known = columns.columns
        guard !known.isEmpty, known.allSatisfy({ $0.columns != nil }), slots.allSatisfy({ $0.columns != nil }) else {
            return nil
        }
        let entries: [Entry] = slots.compactMap { slot in
            guard let place = slot.columns, let value = value(slot),
                let column = columns.columns.first(where: { $0.columns?.overlaps(place) ?? false })
            else { return nil }
            return Entry(token: slot, value: value, column: column)
        }
        let numbers = entries.filter { $0.value.number != nil }
        let isOneEach = known.allSatisfy { column in numbers.count { $0.column == column } <= 1 }
        return isOneEach && (!numbers.isEmpty || !slots.contains(where: isNumber)) ? entries : nil
    }

    private func hasNumbersWithoutHeader(_ form: FoundForm) -> Bool {
        guard columns.columns.count <= 1, !hasSerials else { return false }
        let counts = form.rows.map { row in row.slots.count(where: isNumber) }
        let several = counts.count { $0 > 1 }
        return several >= 3 && several * 10 >= counts.count { $0 > 0 }
    }

    // MARK: Serial numbers

    /// Whether the number of the next row stands last in a row whose end the source does not tell.
    private func hasSerialNumbers(_ form: FoundForm) -> Bool {
        if columns.hasSerials { return true }
        let rows = form.rows.dropLast().filter { $0.place == nil && $0.label != .heading }
        let last = rows.compactMap { row in
            row.slots.count(where: isNumber) == 2
                ? row.slots.last(where: isNumber).flatMap { FormValue(words($0))?.number } : nil
        }
        guard last.count * 10 >= rows.count * 6, last.count >= 4 else { return false }
        let ascending = zip(last, last.dropFirst()).count { $0 < $1 }
        return ascending * 10 >= (last.count - 1) * 8
    }

    /// Takes the next row's number from the end. A single number is that, if it goes on with the numbers before.
    private func takeSerial(from slots: inout [FormToken], of row: FoundForm.Row, serial: inout Decimal?) {
        guard let index = slots.lastIndex(where: isNumber), let next = FormValue(words(slots[index]))?.number else {
            return
        }
        let isOnly = slots.count(where: isNumber) == 1
        let isNext = serial.map { $0 + 1 == next } ?? true
        if isOnly && !isNext && row.label != .heading {
            // Whether it is the value or a number out of order nothing tells: twice the number is no value.
            slots.append(slots[index])
            serial = nil
        } else {
            slots.remove(at: index)
            serial = next
        }
    }

    // MARK: Values

    private mutating func add(
        _ entry: Entry, of row: FoundForm.Row, _ definition: IndicatorDefinition, unit: FormUnit?
    ) {
        guard let number = entry.value.number else { return }
        let amount: Decimal
        switch scaled(number, printed: entry.value.unit, column: unit, isMoney: definition.isMoney) {
        case .amount(let value): amount = value
        case .contradiction:
            return report("indicator.unit", "the unit is none of what the row counts", row, at: entry.token.units)
        case .unknown:
            return report("indicator.unit", "no unit says how much money it is", row, at: entry.token.units)
        }
        guard amount >= 0, definition.isMoney || !amount.description.contains(".") else {
            return report("indicator.illegible", "the number is no count", row, at: entry.token.units)
        }
        indicators.append(
            Indicator(
                key: definition.key, value: amount, unit: definition.unit, scope: entry.column.scope, origin: .table,
                raw: reading.text(units: entry.token.units),
                position: reading.position(unit: entry.token.units.lowerBound)))
    }

    private enum Scaled {
        case amount(Decimal)
        case contradiction
        case unknown
    }

    /// A number in the vocabulary's unit. A unit printed with the number goes before that of its row.
    private func scaled(_ number: Decimal, printed: FormUnit?, column: FormUnit?, isMoney: Bool) -> Scaled {
        var scale: Decimal = 1
        var unit = printed ?? column
        if printed?.family == .scale {
            guard column?.scale ?? 1 == 1 else { return .contradiction }
            scale = printed?.scale ?? 1
            unit = column
        }
        guard let unit else { return isMoney && number != 0 ? .unknown : .amount(number * scale) }
        guard (unit.family == .money) == isMoney else { return .contradiction }
        return .amount(number * scale * unit.scale)
    }

    private mutating func addFigure(_ entry: Entry, of row: FoundForm.Row) {
        let label = reading.text(units: row.units)
        guard entry.column.scope == nil, let number = entry.value.number,
            reading.folded.units[row.units].count(where: \.isHan) >= 3,
            !FormFoot.isFoot(reading.folded.units[row.units])
        else { return }
        let unitToken = row.slots.first { $0.gap == nil && FormUnit(words($0)) != nil }
        let parts = [label, unitToken.map { reading.text(units: $0.units) }, reading.text(units: entry.token.units)]
        let inValue = entry.value.unit == nil ? nil : words(entry.token).firstIndex(where: \.isHan)
        let name = inValue.map { reading.text(units: $0..<entry.token.units.upperBound) } ?? parts[1]
        figures.append(
            Figure(
                value: number, unit: name, approximate: false, phrase: parts.compactMap { $0 }.joined(separator: " "),
                position: reading.position(unit: entry.token.units.lowerBound)))
    }

    /// Values of one row and scope that differ: neither is to be trusted.
    private mutating func dropContradictions() {
        var first: [String: Indicator] = [:]
        var contradicted: Set<String> = []
        var kept: [Indicator] = []
        for indicator in indicators {
            let name = indicator.key + "\n" + (indicator.scope ?? "")
            if let before = first[name] {
                guard before.value != indicator.value, contradicted.insert(name).inserted else { continue }
                findings.append(
                    Finding(
                        rule: "indicator.contradiction", severity: .warning,
                        message: "two values for \(indicator.key): \(before.raw) and \(indicator.raw)",
                        position: indicator.position))
            } else {
                first[name] = indicator
                kept.append(indicator)
            }
        }
        indicators = kept.filter { !contradicted.contains($0.key + "\n" + ($0.scope ?? "")) }
    }

    private mutating func report(_ rule: String, _ message: String, _ row: FoundForm.Row, at units: Range<Int>) {
        let label = reading.text(units: row.units)
        findings.append(
            Finding(
                rule: rule, severity: .warning, message: "\(message): \(label)",
                position: reading.position(unit: units.lowerBound)))
    }
}

/// The lines around the rows of a table that say who filled it in.
enum FormFoot {
    static func isFoot(_ words: Words) -> Bool { words.containsAny(marks) }

    private static let marks: PhraseSet = [
        "负责人", "审核人", "填报", "填表", "制表", "联系电话", "联系人", "日期", "盖章", "年度", "电话", "传真号", "邮编", "合计", "页",
    ]
}
