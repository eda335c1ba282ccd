import ProcessFormat
import ReportCore
import ReportSourceTesting
import Testing

@Suite struct ProcessConformanceTests {
    @Test func `keeps the promises of a format module`() throws {
        let modules = try TestModules("lines")
        let text = "# 青岚市林业局报告\n\n全年受理申请3件。\n甲|乙|丙\n1||3\n4|5|6\n\n完\n"
        let cases = [
            ConformanceCase(
                name: "lines and rows", fileName: "a.lines", text: text,
                visibleText: "青岚市林业局报告 全年受理申请3件。 甲 乙 丙 1 3 4 5 6 完")
        ]
        var conformance = SourceConformance(try modules.source("lines"), cases: cases)
        conformance.mutationsPerKind = 5
        let violations = conformance.run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
        #expect(modules.starts("lines") == 1)
    }

    @Test func `a cell without words stands where its module says`() throws {
        let text = "甲|乙|丙\n1||3\n"
        let table = try #require(try TestModules("lines").source("lines").read(text).tables.first)
        let blank = try #require(table.cells.first { $0.range.isEmpty })
        #expect(blank.place == "甲|乙|丙\n1|".utf8.count)
        #expect(table.cells.filter { $0.place != nil }.count == 1)
    }
}
