import Foundation
import ReportModel
import Testing

@testable import ReportInterpretation

@Suite("What the sums of a table leave possible")
struct IdentitiesTests {
    /// A requests table of 2021 that keeps every sum: nine requests, all granted.
    private func table(leavingOut row: String? = nil) -> StatutoryTable {
        var table = StatutoryTable(.form(of: .requests), edition: .notice2021)
        let form = StatutoryForm.form(of: .requests)
        for index in form.rows.indices where form.rows[index].editions.contains(.notice2021) {
            table.addRow(index)
            let isFilled = ["receivedThisYear", "outcomes/granted", "outcomes/total"].contains(
                form.rows[index].key.path)
            for (column, number) in [5, 0, 4, 0, 0, 0, 9].enumerated() where form.rows[index].key.path != row {
                table.set(.init(amount: isFilled ? Decimal(number) : 0), row: index, column: column)
            }
        }
        return table
    }

    private func cells(_ row: String) throws -> [FormCell] {
        let index = try #require(StatutoryForm.form(of: .requests).index(ofPath: row))
        return (0..<7).map { FormCell(row: index, column: $0) }
    }

    @Test("numbers that fit one way are placed")
    func placed() throws {
        let identities = Identities(table(leavingOut: "outcomes/granted"))
        let cells = try cells("outcomes/granted")
        #expect(identities.areKept)
        #expect(identities.placement(of: [5, 4, 9], in: cells) == [cells[0], cells[2], cells[6]])
    }

    @Test("numbers that fit more than one way, or none, are not", arguments: [[5, 0, 4, 0, 9], [5, 3, 9], [0]])
    func unplaced(numbers: [Decimal]) throws {
        let identities = Identities(table(leavingOut: "outcomes/granted"))
        #expect(identities.placement(of: numbers, in: try cells("outcomes/granted")) == nil)
    }

    @Test("the one number that a cell can hold, and none where sums disagree")
    func value() throws {
        var table = table()
        let row = try #require(StatutoryForm.form(of: .requests).index(ofPath: "outcomes/granted"))
        table.set(.init(amount: nil), row: row, column: 2)
        #expect(Identities(table).value(of: .init(row: row, column: 2)) == 4)
        table.set(.init(amount: 8), row: row, column: 6)
        #expect(Identities(table).value(of: .init(row: row, column: 2)) == nil)
    }

    @Test("a table whose sums are wrong is not evidence")
    func wrongSums() throws {
        var table = table()
        table.set(.init(amount: 7), row: 0, column: 6)
        #expect(!Identities(table).areKept)
    }
}
