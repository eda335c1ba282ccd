import ReportCore
import ReportSourceTesting
import Testing

@testable import NianbaoCommand

/// What `new-format` writes. That it builds and passes is shown by `scripts/check-formats-outside`.
@Suite struct ScaffoldTests {
    @Test(arguments: [
        ("BudgetSheet", "BudgetSheet", "budget-sheet"), ("budget-sheet", "BudgetSheet", "budget-sheet"),
        ("XMLSheet2", "XMLSheet2", "xml-sheet2"), ("ofd", "Ofd", "ofd"),
    ])
    func `a name has a spelling for types and one for files`(_ name: String, _ type: String, _ id: String) throws {
        let name = try FormatName(name)
        #expect(name.type == type && name.id == id)
    }

    @Test(arguments: ["", "2sheet", "budget sheet", "budget--sheet", "-x", "年报", "a/b", "..", "a.b"])
    func `what makes no Swift type is rejected as a name`(_ name: String) {
        #expect(throws: IngestError.self) { try FormatName(name) }
    }

    @Test func `the template keeps the promises of a format module`() {
        let cases = [
            ConformanceCase(
                name: "a heading and a table", fileName: "case.template-id",
                text: "%%%\n= 一、总体情况\n全年公开信息12条。\n规章\t0\t\n合计\t\t3\n",
                visibleText: "一、总体情况 全年公开信息12条。 规章 0 合计 3", recognizedAs: .certain)
        ]
        let violations = SourceConformance(TemplateSource(), cases: cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    @Test func `no word of the template is left in what is written`() throws {
        let scaffold = FormatScaffold(name: try FormatName("BudgetSheet"))
        for place in [FormatScaffold.Place.repository, .package(dependency: ".package(path: \"..\")")] {
            let files = try scaffold.files(place)
            let source = try #require(files.first { $0.path.hasSuffix("BudgetSheetSource.swift") })
            #expect(source.text.contains("public struct BudgetSheetSource"))
            #expect(files.contains { $0.path.hasSuffix(".expected.json") && $0.text.contains("\"budget-sheet\"") })
            for file in files {
                #expect(!file.text.contains("emplate") && !file.text.contains("DEPENDENCY"), "\(file.path)")
            }
        }
    }
}
