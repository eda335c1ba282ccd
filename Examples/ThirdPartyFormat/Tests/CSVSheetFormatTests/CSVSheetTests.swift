import CSVSheetFormat
import Foundation
import Nianbao
import ReportCore
import ReportModel
import ReportSourceTesting
import Testing

@Suite struct CSVSheetTests {
    private static let cases = [
        ConformanceCase(
            name: "a title, rows, a quoted field with a comma and quotes", fileName: "a.csv",
            text: "某局年报,,\n指标,单位,数\n\"公开, \"\"条\"\"\",条,\"1,208\"\n申请,件,\n",
            visibleText: "某局年报 指标 单位 数 公开, \"条\" 条 1,208 申请 件", recognizedAs: .certain)
    ]

    @Test func `keeps the promises of a format module`() {
        let violations = SourceConformance(CSVSheetSource(), cases: Self.cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    @Test func `a blank field is not zero, and its neighbours keep their rows`() throws {
        let report = try report()
        let values = Dictionary(report.indicators.map { ($0.key, $0.value) }) { first, _ in first }
        #expect(values[.disclosureTotal] == 1208)
        #expect(values[.requestsReceived] == 9)
        #expect(values[.requestsReceivedByFax] == nil)
        #expect(values[.requestsReceivedByMail] == 1)
    }

    @Test func `comes out as recorded`() throws {
        let written = JSONWriter.bytes(of: try report(), style: .pretty) + [0x0A]
        let file = Self.fixtures.appending(path: "qinglan-statistics-2016.expected.json")
        if ProcessInfo.processInfo.environment["RECORD_EXPECTED"] == "1" { try Data(written).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == String(decoding: written, as: UTF8.self))
    }

    @Test func `an unclosed quote is remarked on, and nothing is lost`() throws {
        let document = try CSVSheetSource().read(
            SourceInput(name: "a.csv", bytes: Array("指标,数\n\"申请,9\n".utf8)), in: ReadContext())
        #expect(document.findings.map(\.rule.id) == ["csv.unclosedQuote"])
        #expect(String(decoding: document.text, as: UTF8.self).contains("申请,9"))
    }

    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    private func report() throws -> Report {
        let name = "qinglan-statistics-2016.csv"
        let bytes = try [UInt8](Data(contentsOf: Self.fixtures.appending(path: name)))
        let converter = Converter(registry: try StandardSources.registry(adding: [CSVSheetSource()]))
        return try #require(try converter.convert(SourceInput(name: name, bytes: bytes)).first)
    }
}
