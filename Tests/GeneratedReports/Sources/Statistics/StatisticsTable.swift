/// The statistics table of 2014 as one clerk filled it in, and what it states.
struct StatisticsTable {
    private typealias Cell = StatutoryTable.Cell

    private(set) var indicators: [IndicatorTruth] = []
    private(set) var figures: [FigureTruth] = []
    private var rows: [[Cell]]
    private let columns: [String]
    private let clerk: Clerk

    /// The table as it is printed.
    var table: StatutoryTable {
        StatutoryTable(kind: .statistics, columnCount: rows[0].count, rows: rows)
    }

    /// `columns`: the headers of the values, the organ's own first; `facts` has a year for each.
    init(
        _ facts: [YearFacts], columns: [String], traits: Set<ReportTrait>, hasOtherForm: Bool,
        writing: CellWriting, _ random: inout SplitMix64
    ) {
        clerk = Clerk(traits: traits, writing: writing, &random)
        self.columns = columns
        let isNumbered = traits.contains(.serialColumn)
        let names = [random.pick(["统计指标", "指标名称", "统 计 指 标"]), "单位"] + columns
        rows = [((isNumbered ? ["序号"] : []) + names).map { Cell([$0], role: .header) }]
        let rule = random.pick(["——", "——", "----", "—", ""])
        for row in Self.rows(traits, hasOtherForm: hasOtherForm, &random) {
            let number = isNumbered ? [Cell([String(rows.count)], role: .label)] : []
            let cells =
                switch row {
                case .heading(let text):
                    ([text, rule] + columns.map { _ in rule }).map { Cell($0.isEmpty ? [] : [$0], role: .label) }
                case .quantity(let quantity): cells(of: quantity, facts, &random)
                }
            rows.append(number + cells)
        }
    }

    /// The label, unit and values of a quantity, whose statements are noted.
    private mutating func cells(
        of quantity: StatisticsForm.Quantity, _ facts: [YearFacts], _ random: inout SplitMix64
    ) -> [Cell] {
        let label = quantity.label ?? quantity.name
        let unit = quantity.unit == "元" ? "万元" : quantity.unit
        let values = columns.enumerated().map { index, column -> Cell in
            let value = facts[index][quantity.name] ?? random.below(90)
            let printed = clerk.cell(value, of: quantity, &random)
            if let number = printed.value {
                note(number, of: quantity, label: label, unit: unit, scope: index == 0 ? nil : column)
            }
            let pointer = "\(StatisticsForm.pointer(of: quantity.key ?? quantity.name))/\(index)"
            return Cell(printed.raw.isEmpty ? [] : [printed.raw], role: .value(pointer: pointer))
        }
        return [Cell([label + quantity.remark], role: .label), Cell([unit], role: .label)] + values
    }

    private mutating func note(
        _ value: String, of quantity: StatisticsForm.Quantity, label: String, unit: String, scope: String?
    ) {
        if let key = quantity.key {
            indicators.append(
                IndicatorTruth(
                    key: key, value: value, unit: quantity.unit, origin: .table, scope: scope, raw: label))
        } else {
            // A figure has no scope to distinguish another column's number.
            figures.append(FigureTruth(value: value, unit: unit, phrase: label, optional: scope != nil))
        }
    }

    /// The rows of the form, with those of the province if it has any.
    private static func rows(
        _ traits: Set<ReportTrait>, hasOtherForm: Bool, _ random: inout SplitMix64
    ) -> [StatisticsForm.Row] {
        var rows = StatisticsForm.rows.filter { row in
            guard case .quantity(let quantity) = row else { return true }
            return hasOtherForm || quantity.name != "otherForm"
        }
        guard traits.contains(.localRows) else { return rows }
        let labels = random.sample(random.number(in: 2...5), of: localLabels)
        let local = labels.map { label in
            StatisticsForm.Row.quantity(
                StatisticsForm.Quantity(name: label, key: nil, unit: "条", label: label, remark: ""))
        }
        rows.insert(contentsOf: local, at: 4)
        return rows
    }

    private static let localLabels = [
        "主动公开机构领导、机构设置及人事信息数", "主动公开政府文件数", "主动公开行政执法信息数", "主动公开规划计划、统计信息数",
        "主动公开财政预决算、“三公”经费信息数", "主动公开招标采购信息数", "主动公开应急管理信息数",
    ]
}

/// How a clerk writes the values of the table of 2014.
private struct Clerk: Sendable {
    private let writing: CellWriting
    private let habits: PrintingHabits
    private let leavesZeros: Bool
    private let leavesSome: Bool

    init(traits: Set<ReportTrait>, writing: CellWriting, _ random: inout SplitMix64) {
        self.writing = writing
        habits = PrintingHabits(&random)
        leavesZeros = traits.contains(.blankValues) && random.chance(50)
        leavesSome = traits.contains(.blankValues) && !leavesZeros
    }

    /// The printed value; its number is in the vocabulary's unit.
    func cell(
        _ value: Int, of quantity: StatisticsForm.Quantity, _ random: inout SplitMix64
    ) -> PrintedCell {
        if leavesSome, random.chance(15) { return .blank }
        guard value != 0 else {
            if leavesZeros { return .blank }
            let zero = habits.zero == "0" ? PrintedCell.reported(habits.printed("0"), "0") : .dash(habits.zero)
            return quantity.unit == "元" ? zero : zero.written(writing, unit: quantity.unit)
        }
        guard quantity.unit == "元" else {
            return PrintedCell.reported(habits.printed(String(value)), String(value))
                .written(writing, unit: quantity.unit)
        }
        return .reported(habits.printed(NumberWording.scaled(value, by: 10_000, places: 4)), String(value))
    }
}
