/// The statistics table of 2014 as one clerk filled it in, and what it states.
struct StatisticsTable: Sendable {
    private typealias Cell = StatutoryTable.Cell

    let table: StatutoryTable
    private(set) var indicators: [IndicatorTruth] = []
    private(set) var figures: [FigureTruth] = []

    /// `columns`: the headers of the values, the organ's own first; `facts` has a year for each.
    init(
        _ facts: [YearFacts], columns: [String], traits: Set<ReportTrait>, hasOtherForm: Bool,
        _ random: inout SplitMix64
    ) {
        var clerk = Clerk(traits: traits, &random)
        let isNumbered = traits.contains(.serialColumn)
        let headers = (isNumbered ? ["序号"] : []) + [random.pick(["统计指标", "指标名称", "统 计 指 标"]), "单位"] + columns
        var rows = [headers.map { Cell([$0], role: .header) }]
        let rule = random.pick(["——", "——", "----", "—", ""])
        for row in Self.rows(traits, hasOtherForm: hasOtherForm, &random) {
            var cells = isNumbered ? [Cell([String(rows.count)], role: .label)] : []
            switch row {
            case .heading(let text):
                cells += ([text, rule] + columns.map { _ in rule }).map { Cell($0.isEmpty ? [] : [$0], role: .label) }
            case .quantity(let quantity):
                let unit = quantity.unit == "元" ? "万元" : quantity.unit
                let label = quantity.label ?? quantity.name
                cells += [Cell([label + quantity.remark], role: .label), Cell([unit], role: .label)]
                for (index, column) in columns.enumerated() {
                    let value = facts[index][quantity.name] ?? random.below(90)
                    let printed = clerk.cell(value, of: quantity, &random)
                    let pointer = "/indicators/\(quantity.key ?? quantity.name)/\(index)"
                    cells.append(Cell(printed.raw.isEmpty ? [] : [printed.raw], role: .value(pointer: pointer)))
                    guard let number = printed.value else { continue }
                    if let key = quantity.key {
                        indicators.append(
                            IndicatorTruth(
                                key: key, value: number, unit: quantity.unit, origin: .table,
                                scope: index == 0 ? nil : column, raw: label))
                    } else {
                        figures.append(FigureTruth(value: number, unit: unit, phrase: label))
                    }
                }
            }
            rows.append(cells)
        }
        table = StatutoryTable(kind: .statistics, columnCount: headers.count, rows: rows)
    }

    /// The rows of the form, with those of the province where it has any.
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
private struct Clerk {
    private let habits: PrintingHabits
    private let leavesZeros: Bool
    private let leavesSome: Bool

    init(traits: Set<ReportTrait>, _ random: inout SplitMix64) {
        habits = PrintingHabits(&random)
        leavesZeros = traits.contains(.blankValues) && random.chance(50)
        leavesSome = traits.contains(.blankValues) && !leavesZeros
    }

    /// The printed value; its number is in the vocabulary's unit.
    mutating func cell(
        _ value: Int, of quantity: StatisticsForm.Quantity, _ random: inout SplitMix64
    ) -> PrintedCell {
        if leavesSome, random.chance(15) { return .blank }
        guard value != 0 else {
            if leavesZeros { return .blank }
            return habits.zero == "0" ? .reported(habits.printed("0"), "0") : .dash(habits.zero)
        }
        guard quantity.unit == "元" else { return .reported(habits.printed(String(value)), String(value)) }
        return .reported(habits.printed(NumberWording.scaled(value, by: 10_000, places: 4)), String(value))
    }
}
