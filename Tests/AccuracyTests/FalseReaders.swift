import Accuracy
import ReportModel

/// Readers that err on purpose, to show that the measurement notices.
enum FalseReaders {
    /// Every value is one column further right, the last one first.
    static let shiftedColumns = standard("columns shifted by one") { report in
        report.alterTables { table in
            for (row, cells) in table.rows.enumerated() {
                guard let cells, cells.count > 1 else { continue }
                for column in cells.indices {
                    table.set(cells[(column + cells.count - 1) % cells.count], row: row, column: column)
                }
            }
        }
    }

    /// The table of article 20 is taken for that of the other notice.
    static let wrongEdition = standard("a table of the wrong edition") { report in
        guard let table = report.statistics[.article20] else { return }
        let other: Edition = table.edition == .notice2021 ? .notice2019 : .notice2021
        var false20 = StatutoryTable(.form(of: .article20), edition: other)
        for (row, cells) in table.rows.enumerated() {
            guard let cells else { continue }
            let columns = table.form.rows[row].columns
            let printed = columns.indices.filter { columns[$0].editions.contains(table.edition) }
            let places = columns.indices.filter { columns[$0].editions.contains(other) }
            for (from, to) in zip(printed, places) { false20.set(cells[from], row: row, column: to) }
        }
        report.statistics[.article20] = false20
    }

    /// An empty cell is read as a zero.
    static let blanksAsZeros = standard("blanks as zeros") { report in
        report.alterTables { table in
            for (row, cells) in table.rows.enumerated() {
                for (column, cell) in (cells ?? []).enumerated() where cell.amount == nil {
                    table.set(StatutoryTable.Cell(amount: 0, unit: cell.unit), row: row, column: column)
                }
            }
        }
    }

    /// Nothing is given, everything is marked.
    static let allAmbiguous = standard("everything marked ambiguous") { report in
        report.alterTables { table in
            for (row, cells) in table.rows.enumerated() {
                for column in (cells ?? []).indices { table.set(.init(), row: row, column: column) }
            }
        }
        report.evidence += StatutoryForm.Kind.allCases.map {
            Evidence(pointer: "/statistics/\($0.rawValue)", raw: nil, state: .ambiguousPosition, position: nil)
        }
        for index in report.evidence.indices where report.evidence[index].pointer.hasPrefix("/statistics/") {
            report.evidence[index].state = .ambiguousPosition
        }
    }

    /// Every number is right, and none is admitted.
    static let allInferred = standard("everything marked inferred") { report in
        for index in report.evidence.indices where report.evidence[index].pointer.hasPrefix("/statistics/") {
            report.evidence[index].state = .inferred
        }
    }

    /// The requests carried forward are dropped silently.
    static let droppedRow = standard("a row dropped") { report in
        report.alterTables { table in
            guard let row = table.form.index(ofPath: "carriedForwardToNextYear"), let cells = table.rows[row] else {
                return
            }
            for column in cells.indices { table.set(.init(), row: row, column: column) }
        }
    }

    /// What is planned for the next year is counted as done.
    static let countedPlan = standard("next year's plan counted") { report in
        report.indicators.append(
            Indicator(
                key: .trainingTrainingSessions, value: 987_654, unit: "次", origin: .narrative,
                raw: "明年计划举办培训班987654次", position: Position(line: 1, column: 1)))
    }

    private static func standard(
        _ name: String, _ alter: @escaping @Sendable (inout Report) -> Void
    ) -> ReportReader {
        ReportReader.standard.altered(name, alter)
    }
}

extension Report {
    fileprivate mutating func alterTables(_ alter: (inout StatutoryTable) -> Void) {
        for kind in StatutoryForm.Kind.allCases {
            guard var table = statistics[kind] else { continue }
            alter(&table)
            statistics[kind] = table
        }
    }
}
