import Foundation
import GRDB
import Nianbao
import ReportCore
import ReportLibrary
import ReportModel
import Testing

/// Libraries of each older version, from their SQL in `TestData/library`: two reports of two sources.
@Suite struct MigrationTests {
    private static let versions = [1, 2, 3]
    private static let folder = URL(filePath: #filePath).appending(path: "../../../TestData/library").standardized

    /// Makes the library of a version in a sandbox.
    private func sandbox(version: Int) throws -> Sandbox {
        let sandbox = try Sandbox()
        let sql = try String(contentsOf: Self.folder.appending(path: "version-\(version).sql"), encoding: .utf8)
        let database = try Sandbox.writing(sandbox.library)
        try database.writeWithoutTransaction { try $0.execute(sql: sql) }
        try database.close()
        return sandbox
    }

    /// All that the tables hold.
    private func content(_ sandbox: Sandbox) throws -> [String] {
        let tables = [
            "file", "source", "report", "report_json", "report_source", "place", "cell", "section", "finding", "taint",
            "value",
        ]
        return try tables.flatMap { table in try sandbox.rows("SELECT * FROM \(table)").map { table + ": " + $0 } }
    }

    private func message(_ body: () throws(IngestError) -> Void) -> String {
        do throws(IngestError) {
            try body()
            return ""
        } catch {
            return error.message
        }
    }

    @Test(arguments: versions)
    func `an older library is refused with what to do, and left alone`(_ version: Int) throws {
        let sandbox = try sandbox(version: version)
        let remedy = "version \(version)); take it up with nianbao library migrate \(sandbox.library)"
        #expect(message { () throws(IngestError) in _ = try Library(reading: sandbox.library) }.contains(remedy))
        #expect(message { () throws(IngestError) in _ = try Library(writing: sandbox.library) }.contains(remedy))
        #expect(try sandbox.rows("PRAGMA user_version") == ["\(version)"])
    }

    @Test(arguments: versions)
    func `a library that was taken up has what one of this version has`(_ version: Int) throws {
        let sandbox = try sandbox(version: version)
        #expect(try Library.migrate(sandbox.library) == version)
        let last = try self.sandbox(version: 3)
        try Library.migrate(last.library)
        let content = try content(sandbox)
        #expect(try content == self.content(last))
        #expect(content.count > 80)
        #expect(try sandbox.rows("PRAGMA user_version") == ["\(Library.version)"])
        #expect(try sandbox.rows("PRAGMA integrity_check") == ["ok"])
    }

    @Test(arguments: versions)
    func `every question has its answer after it`(_ version: Int) throws {
        let sandbox = try sandbox(version: version)
        try Library.migrate(sandbox.library)
        let library = try Library(reading: sandbox.library)
        let reports = try library.reports()
        #expect(reports == [1, 2])
        for id in reports {
            let stored = try library.report(id)
            let report = try stored.report(in: library)
            #expect(report.schemaVersion == "1.0")
            #expect(report.findings.allSatisfy { $0.arguments == nil && !$0.message.isEmpty })
            #expect(JSONWriter.bytes(of: report) == stored.json)
            let csv = try #require(try TidyCSVWriter().render(LibraryReport(id, in: library)))
            #expect(String(decoding: csv, as: UTF8.self).split(separator: "\r\n").count >= 2)
        }
        var filter = ReportFilter()
        filter.text = "信息公开"
        #expect(try library.reports(matching: filter) == [1, 2])
        filter = ReportFilter()
        filter.finding = FindingRule.tableRowAbsent.id
        #expect(try library.reports(matching: filter) == [1])
        #expect(try library.summary().findings.contains { $0.rule == "table.rowAbsent" && $0.reports == 1 })
        #expect(try sandbox.rows("SELECT count(*) FROM value") == ["26"])
        #expect(try sandbox.rows("SELECT count(*) FROM finding WHERE arguments IS NULL") == ["6"])
    }

    @Test(arguments: versions)
    func `an ingest continues in it`(_ version: Int) throws {
        let sandbox = try sandbox(version: version)
        try Library.migrate(sandbox.library)
        try sandbox.write(reportText(), to: "a.txt")
        try sandbox.ingest()
        #expect(try Library(reading: sandbox.library).reports().count == 3)
        #expect(
            try sandbox.rows("SELECT rule, arguments FROM finding WHERE report = 3")
                == [#"issuer.divisionUnknown|{"place":"青岚市"}"#])
    }

    @Test func `a library of this version is left as it is`() throws {
        let sandbox = try sandbox(version: 3)
        try Library.migrate(sandbox.library)
        let before = try content(sandbox)
        #expect(try Library.migrate(sandbox.library) == Library.version)
        #expect(try content(sandbox) == before)
    }

    @Test(arguments: versions)
    func `a library whose tables were changed stays as it was`(_ version: Int) throws {
        let sandbox = try sandbox(version: version)
        let edit = try Sandbox.writing(sandbox.library)
        try edit.write { try $0.execute(sql: "ALTER TABLE taint ADD COLUMN note TEXT") }
        try edit.close()
        let found = message { () throws(IngestError) in try Library.migrate(sandbox.library) }
        #expect(found.contains("its tables were changed"))
        #expect(try sandbox.rows("PRAGMA user_version") == ["\(version)"])
        #expect(try sandbox.rows("SELECT count(*) FROM sqlite_master WHERE name LIKE 'old%'") == ["0"])
    }

    @Test func `what is not an older library is an error`() throws {
        let sandbox = try Sandbox()
        let nothing = message { () throws(IngestError) in try Library.migrate(sandbox.library) }
        #expect(nothing.contains("there is no such file"))
        let newer = try self.sandbox(version: 3)
        let edit = try Sandbox.writing(newer.library)
        try edit.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
        try edit.close()
        let found = message { () throws(IngestError) in try Library.migrate(newer.library) }
        #expect(found.contains("a newer nianbao made it (version 99)"))
    }
}
