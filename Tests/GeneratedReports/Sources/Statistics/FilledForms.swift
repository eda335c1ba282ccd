/// The printed cells of all three tables by their pointers.
struct FilledForms: Sendable {
    let edition: Edition
    /// Whether 其他处理 has three rows.
    let dividesOther: Bool
    /// Whether the row of rules is printed at all.
    let hasRulesRow: Bool
    /// The counts behind the requests table, for sentences about them.
    let requests: RequestCounts
    /// The counts behind the review table, five for each procedure, for sentences about them.
    let reviews: [[Int]]
    /// What is printed, by the pointer of the cell.
    private(set) var cells: [String: PrintedCell] = [:]

    init(
        edition: Edition, dividesOther: Bool, organ: InventedOrgan, activity: Activity, writing: CellWriting = .digits,
        random: SplitMix64
    ) {
        var habitsRandom = random.branch("habits")
        let habits = PrintingHabits(&habitsRandom)
        var random = random.branch("counts")
        self.edition = edition
        self.dividesOther = dividesOther
        hasRulesRow = organ.makesRules || habits.rulesRow != .leftOut
        requests = RequestCounts(activity, outcomes: RequestsForm.outcomes(dividesOther: dividesOther), &random)
        reviews = (0..<3).map { _ in Self.review(activity, &random) }
        fillArticle20(habits, organ, activity, &random)
        fillRequests(habits)
        fillReviews(habits)
        disturb(habits, &random)
        write(writing)
    }

    /// The printed cell at that pointer.
    func cell(_ pointer: String) -> PrintedCell {
        cells[pointer] ?? .blank
    }

    /// Writes the counts of requests and reviews in another way.
    private mutating func write(_ writing: CellWriting) {
        for (pointer, cell) in cells where !pointer.hasPrefix(StatutoryPointers.article20) {
            cells[pointer] = cell.written(writing, unit: "件")
        }
    }

    private static func review(_ activity: Activity, _ random: inout SplitMix64) -> [Int] {
        let results = (0..<4).map { _ in random.chance(60) ? 0 : activity.count(&random) / 6 }
        return results + [results.reduce(0, +)]
    }
}

// MARK: Requests and reviews

extension FilledForms {
    private mutating func fillRequests(_ habits: PrintingHabits) {
        let form = RequestsForm.self
        fill(form.received.pointer, requests.received, habits, leavesTotal: false)
        fill(form.carriedOver.pointer, requests.carriedOver, habits, leavesTotal: false)
        for (pointer, counts) in requests.outcomes {
            fill(pointer, counts, habits, leavesTotal: true)
        }
        for row in form.total.rows {
            fill(row.pointer, requests.outcomeTotal, habits, leavesTotal: false)
        }
        fill(form.carriedForward.pointer, requests.carriedForward, habits, leavesTotal: false)
    }

    private mutating func fillReviews(_ habits: PrintingHabits) {
        for (procedure, counts) in zip(StatutoryPointers.procedures, reviews) {
            for (key, count) in zip(StatutoryPointers.results, counts) {
                cells["\(StatutoryPointers.review)/\(procedure)/\(key)"] = habits.cell(count)
            }
        }
    }

    /// Prints a row; its total stays empty if this clerk leaves totals of outcomes empty.
    private mutating func fill(_ pointer: String, _ counts: [Int], _ habits: PrintingHabits, leavesTotal: Bool) {
        let omitsTotal = leavesTotal && (habits.blanks == .totals || habits.blanks == .zerosAndTotals)
        for (key, count) in zip(StatutoryPointers.applicants, counts) {
            cells["\(pointer)/\(key)"] = omitsTotal && key == "total" ? .blank : habits.cell(count)
        }
    }

    /// Leaves some cells empty, and makes some totals wrong, if the clerk has these habits.
    private mutating func disturb(_ habits: PrintingHabits, _ random: inout SplitMix64) {
        let pointers = cells.keys.filter { cells[$0]?.isMoney == false }.sorted()
        if habits.blanks == .someCells {
            for pointer in random.sample(random.number(in: 1...9), of: pointers) { cells[pointer] = .blank }
        }
        let totals = pointers.filter { $0.hasSuffix("/total") && cells[$0]?.state == .reported }
        for pointer in random.sample(habits.wrongTotals, of: totals) {
            guard let count = cells[pointer]?.value.flatMap({ Int($0) }) else { continue }
            cells[pointer] = habits.cell(count + random.number(in: 1...(count / 10 + 3)))
        }
    }
}

// MARK: Article 20

extension FilledForms {
    private mutating func fillArticle20(
        _ habits: PrintingHabits, _ organ: InventedOrgan, _ activity: Activity, _ random: inout SplitMix64
    ) {
        for item in Article20Form.items(edition) {
            for row in item.rows {
                for column in item.columns {
                    let isRules = row.key == "rules" && !organ.makesRules
                    let cell =
                        isRules
                        ? Self.rulesCell(habits)
                        : self.cell(of: column, in: item, habits, activity, &random)
                    cells[item.pointer(row.key, column)] = cell
                }
            }
        }
    }

    private static func rulesCell(_ habits: PrintingHabits) -> PrintedCell {
        switch habits.rulesRow {
        case .numbers, .leftOut: habits.cell(0)
        case .slash: .slash
        case .dash: .dash("—")
        case .blank: .blank
        }
    }

    private func cell(
        of column: Article20Form.Column, in item: Article20Form.Item,
        _ habits: PrintingHabits, _ activity: Activity, _ random: inout SplitMix64
    ) -> PrintedCell {
        switch column.content {
        case .money:
            return MoneyPrinting(edition: edition, habits: habits).cell(activity.money(&random), &random)
        case .change:
            let few = random.number(in: 1...9)
            let size = random.pick(weighted: [(55, 0), (30, few), (15, random.number(in: 10...220))])
            return habits.change(random.chance(50) ? size : -size)
        case .count:
            let isWork = column.key == "decisions"
            return habits.cell(isWork ? activity.workload(&random) : random.below(Self.stock(column, item, activity)))
        }
    }

    /// The bound of a count of documents, items or projects.
    private static func stock(
        _ column: Article20Form.Column, _ item: Article20Form.Item, _ activity: Activity
    ) -> Int {
        let size =
            switch activity {
            case .quiet: 3
            case .modest: 14
            case .busy: 120
            case .huge: 640
            }
        return ["inForce", "totalDisclosed", "itemsPreviousYear"].contains(column.key) ? size * 4 : size
    }
}
