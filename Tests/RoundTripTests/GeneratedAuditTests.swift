import Accuracy
import Foundation
import GeneratedReports
import Nianbao
import ReportAudit
import ReportCore
import ReportModel
import TestSpeed
import Testing

/// Generated reports are consistent but for the totals that some of their clerks get wrong, and for empty cells.
@Suite("The audit of generated reports")
struct GeneratedAuditTests {
    private func errors(_ rendering: Rendering) throws -> Set<String> {
        let input = SourceInput(name: rendering.name + "." + rendering.fileExtension, bytes: rendering.bytes)
        let result = try #require(try Auditor().audit(input).first)
        return Set(
            result.checks.filter { $0.isFailed && $0.severity == .error }
                .map { "\($0.rule.rawValue) \($0.verdict.pointer ?? "")" })
    }

    @Test("finds in a page every wrong total of the truth, and no other", .slow, arguments: 0..<10)
    func pages(turn: Int) throws {
        for seed in stride(from: turn, to: 200, by: 10) {
            let generated = GeneratedReport(seed: UInt64(seed))
            let shape = PageShape.allCases[seed % PageShape.allCases.count]
            let rendering = Renderings(report: generated).page(shape)
            #expect(try errors(rendering) == TotalsOracle(Truth(generated)).wrong, "\(seed) \(rendering.name)")
        }
    }

    @Test("finds in texts nothing that is not wrong in the truth", .slow, arguments: 0..<10)
    func texts(turn: Int) throws {
        for seed in stride(from: turn, to: 200, by: 10) {
            let generated = GeneratedReport(seed: UInt64(seed))
            let renderings = Renderings(report: generated)
            let dialect = PipeDialect.allCases[seed % PipeDialect.allCases.count]
            let layout = PastedLayout.allCases[seed % PastedLayout.allCases.count]
            let wrong = TotalsOracle(Truth(generated)).wrong
            for rendering in [renderings.pipeText(dialect), renderings.pastedText(layout)] {
                #expect(try errors(rendering).subtracting(wrong) == [], "\(seed) \(rendering.name)")
            }
        }
    }

    @Test("is put to reports with wrong totals and to reports without")
    func variety() {
        let wrong = (0..<200).map { TotalsOracle(Truth(GeneratedReport(seed: UInt64($0)))).wrong }
        #expect(wrong.contains { $0.isEmpty })
        for rule in ["requests.rowSum", "requests.outcomesSum", "requests.balance", "reviewAndLitigation.groupSum"] {
            #expect(wrong.contains { $0.contains { $0.hasPrefix(rule) } }, "no report breaks \(rule)")
        }
    }
}

/// What is wrong in a report, from its truth alone: sums of what is printed, by pointers spelled out.
private struct TotalsOracle {
    /// The rules that are broken, each with the pointer of the total.
    private(set) var wrong: Set<String> = []
    private let values: [String: Int]

    init(_ truth: Truth) {
        let printed = truth.cells.filter { $0.state == "reported" }
        values = Dictionary(printed.compactMap { cell in cell.value.flatMap { Int($0) }.map { (cell.pointer, $0) } }) {
            first, _ in first
        }
        let columns = [
            "naturalPerson", "commercialEnterprise", "researchInstitution", "socialWelfareOrganization",
            "legalServiceInstitution", "other", "total",
        ]
        let requests = "/statistics/requests/"
        let present = truth.cells.filter { $0.state != "absent" }.map(\.pointer)
        let rows = present.filter { $0.hasPrefix(requests) && $0.hasSuffix("/legalServiceInstitution") }
            .map { String($0.dropLast("/legalServiceInstitution".count)) }
        for row in rows {
            check("requests.rowSum", columns.dropLast().map { "\(row)/\($0)" }, ["\(row)/total"])
        }
        let outcomes = rows.filter { $0.hasPrefix(requests + "outcomes/") && !$0.hasSuffix("outcomes/total") }
        for column in columns where !rows.isEmpty {
            let total = "\(requests)outcomes/total/\(column)"
            check("requests.outcomesSum", outcomes.map { "\($0)/\(column)" }, [total])
            check(
                "requests.balance",
                ["receivedThisYear", "carriedOverFromPreviousYear"].map { "\(requests)\($0)/\(column)" },
                [total, "\(requests)carriedForwardToNextYear/\(column)"])
        }
        for group in ["administrativeReview", "litigationDirect", "litigationAfterReview"] {
            let cells = ["upheld", "corrected", "otherResult", "pending", "total"]
                .map { "/statistics/reviewAndLitigation/\(group)/\($0)" }
            check("reviewAndLitigation.groupSum", Array(cells.dropLast()), [cells[4]])
        }
    }

    /// Two sums differ if all is printed; if something is not, one side can still exceed all of the other.
    private mutating func check(_ rule: String, _ left: [String], _ right: [String]) {
        let sums = [left, right].map { $0.compactMap { values[$0] } }
        let isWhole = [sums[0].count == left.count, sums[1].count == right.count]
        let (one, other) = (sums[0].reduce(0, +), sums[1].reduce(0, +))
        let isWrong =
            switch (isWhole[0], isWhole[1]) {
            case (true, true): one != other
            case (false, true): one > other
            case (true, false): other > one
            case (false, false): false
            }
        if isWrong, let last = right.last { wrong.insert("\(rule) \(last)") }
    }
}
