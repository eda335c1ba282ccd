import Foundation
import ReportModel
import Testing

@Suite struct ReportSchemaTests {
    private func violations(of report: Report, change: (inout [String: Any]) -> Void = { _ in }) throws -> String {
        let schema = try WrittenJSON(ReportSchema.json()).object()
        var object = try WrittenJSON(report).object()
        change(&object)
        return SchemaWalker(schema).violations(of: object, in: schema).sorted().joined(separator: "\n")
    }

    @Test func `is what docs/schema/report.schema.json says`() throws {
        try expect(ReportSchema.json(), recordedAs: "docs/schema/report.schema.json")
    }

    @Test func `comes with an example that uses all of it`() throws {
        try expect(Samples.full, recordedAs: "docs/schema/report.example.json")
    }

    /// Compares with a file of the repository; `RECORD_EXPECTED=1` writes it, and fails that run.
    private func expect(_ value: some JSONWritable, recordedAs path: String) throws {
        let file = URL(filePath: #filePath).appending(path: "../../../" + path).standardized
        let written = JSONWriter.bytes(of: value, style: .pretty) + [UInt8(ascii: "\n")]
        let environment = ProcessInfo.processInfo.environment
        if environment["RECORD_EXPECTED"] == "1" {
            try #require(environment["CI"] == nil, "expectations are not recorded where CI is set")
            try Data(written).write(to: file)
            Issue.record("wrote \(path); run again without RECORD_EXPECTED")
        }
        #expect(try Array(Data(contentsOf: file)) == written)
    }

    @Test func `names its version and no host`() throws {
        let schema = try WrittenJSON(ReportSchema.json()).object()
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["$id"] as? String == "urn:nianbao:report:1.1")
    }

    @Test(arguments: Samples.allCases)
    func `describes what a report writes`(_ sample: Samples) throws {
        #expect(try violations(of: sample.report) == "")
        #expect(try violations(of: sample.report) { $0["evidence"] = nil } == "")
    }

    @Test(arguments: [Edition.notice2019, .notice2021], [true, false])
    func `describes the tables of each edition`(_ edition: Edition, _ isFilled: Bool) throws {
        var report = Samples.least
        report.statistics = Samples.statistics(edition)
        if !isFilled {
            for kind in StatutoryForm.Kind.allCases {
                report.statistics[kind] = StatutoryTable(.form(of: kind), edition: edition)
            }
        }
        #expect(try violations(of: report) == "")
    }

    @Test func `allows rows of another edition, as they are written`() throws {
        var report = Samples.full
        for kind in StatutoryForm.Kind.allCases {
            for row in StatutoryForm.form(of: kind).rows.indices { report.statistics[kind]?.addRow(row) }
        }
        #expect(try violations(of: report) == "")
    }

    @Test func `closes every object and requires what is always written`() throws {
        for key in try WrittenJSON(Samples.full).object().keys where key != "evidence" {
            #expect(try violations(of: Samples.full) { $0[key] = nil } == ": required \(key)")
        }
        #expect(try violations(of: Samples.full) { $0["summary"] = "" } == ": additionalProperties summary")
        #expect(
            try violations(of: Samples.full) { $0["statistics"] = ["article20": NSNull(), "requests": NSNull()] }
                == "/statistics: required reviewAndLitigation")
    }

    @Test func `has the form's labels and units as titles`() throws {
        let schema = try WrittenJSON(ReportSchema.json())
        let rules = try schema.object(
            "$defs", "article20-2021", "properties", "item1", "properties", "rules")
        #expect(rules["title"] as? String == "规章")
        let issued = try #require((rules["properties"] as? [String: Any])?["issuedThisYear"] as? [String: Any])
        #expect(issued["title"] as? String == "本年制发件数（件）")
        let outcomes = try schema.object("$defs", "requests-2021", "properties", "outcomes")
        #expect(outcomes["title"] as? String == "本年度办理结果")
        let direct = try schema.object("$defs", "reviewAndLitigation-2021", "properties", "litigationDirect")
        #expect(direct["title"] as? String == "行政诉讼：未经复议直接起诉")
    }
}
