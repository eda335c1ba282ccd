import Foundation
import GRDB
import ReportCore
import ReportLibrary
import ReportModel
import Testing

extension Sandbox {
    static func writing(_ path: String) throws -> DatabaseQueue {
        try DatabaseQueue(path: path)
    }
}

/// The reason of an error of writing.
private func reason(_ body: () throws -> Void) -> String? {
    do {
        try body()
        return nil
    } catch let error as IngestError {
        switch error.problem {
        case .cannotWrite(let reason), .cannotRead(let reason): return reason
        default: return "\(error)"
        }
    } catch {
        return "\(error)"
    }
}

@Suite struct LibraryTests {
    @Test(arguments: ["I am a note.", "%PDF-1.4", String(repeating: "x", count: 5000)])
    func fileThatIsNoSQLiteIsLeftAlone(_ text: String) throws {
        let sandbox = try Sandbox()
        try Data(text.utf8).write(to: URL(fileURLWithPath: sandbox.library))
        #expect(reason { _ = try Library(writing: sandbox.library) }?.contains("no library of reports") == true)
        #expect(reason { _ = try Library(reading: sandbox.library) }?.contains("no library of reports") == true)
        #expect(try Data(contentsOf: URL(fileURLWithPath: sandbox.library)) == Data(text.utf8))
    }

    @Test func databaseOfSomethingElseIsLeftAlone() throws {
        let sandbox = try Sandbox()
        let other = try Sandbox.writing(sandbox.library)
        try other.write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
        try other.close()
        #expect(reason { _ = try Library(writing: sandbox.library) }?.contains("no library of reports") == true)
        #expect(reason { _ = try Library(reading: sandbox.library) }?.contains("no library of reports") == true)
        #expect(try sandbox.rows("SELECT count(*) FROM sqlite_master") == ["1"])
        #expect(!Library.isLibrary(sandbox.library))
    }

    @Test(arguments: [(1, "older nianbao"), (99, "newer nianbao")])
    func libraryOfAnotherVersionIsAnError(version: Int, reason expected: String) throws {
        let sandbox = try Sandbox()
        _ = try Library(writing: sandbox.library)
        let edit = try Sandbox.writing(sandbox.library)
        try edit.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = \(version)") }
        try edit.close()
        #expect(reason { _ = try Library(writing: sandbox.library) }?.contains(expected) == true)
        #expect(reason { _ = try Library(reading: sandbox.library) }?.contains(expected) == true)
    }

    @Test func libraryWhoseTablesWereChangedIsAnError() throws {
        let sandbox = try Sandbox()
        _ = try Library(writing: sandbox.library)
        let edit = try Sandbox.writing(sandbox.library)
        try edit.write { try $0.execute(sql: "CREATE INDEX cell_place ON cell (place)") }
        #expect(try Library(reading: sandbox.library).reports().isEmpty)
        try edit.write { try $0.execute(sql: "DROP TABLE finding; CREATE TABLE finding (rule)") }
        try edit.close()
        #expect(reason { _ = try Library(reading: sandbox.library) }?.contains("tables were changed") == true)
    }

    @Test func truncatedLibraryIsAnError() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(), to: "a.txt")
        try sandbox.ingest()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: sandbox.library))
        for size in [50, 100, 4096, bytes.count / 2] {
            try bytes.prefix(size).write(to: URL(fileURLWithPath: sandbox.library))
            #expect(reason { _ = try Library(reading: sandbox.library).summary() } != nil)
        }
    }

    @Test func libraryThatIsNotThereCannotBeRead() throws {
        let sandbox = try Sandbox()
        #expect(reason { _ = try Library(reading: sandbox.library) } == "there is no such file")
        #expect(!FileManager.default.fileExists(atPath: sandbox.library))
    }

    @Test func secondIngestWaitsAndThenSaysSo() throws {
        let sandbox = try Sandbox()
        let first = try Library(writing: sandbox.library)
        let refusal = reason { _ = try Library(writing: sandbox.library, patience: 0.2) }
        #expect(refusal?.contains("another program is writing") == true)
        withExtendedLifetime(first) {}
    }

    @Test func emptyFileOfAStoppedStartBecomesALibrary() throws {
        let sandbox = try Sandbox()
        #expect(FileManager.default.createFile(atPath: sandbox.library, contents: nil))
        #expect(reason { _ = try Library(reading: sandbox.library) } != nil)
        _ = try Library(writing: sandbox.library)
        #expect(Library.isLibrary(sandbox.library))
        #expect(try Library(reading: sandbox.library).reports().isEmpty)
    }

    @Test func libraryInAFolderThatMayOnlyBeReadIsRead() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(), to: "a.txt")
        try sandbox.ingest()
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: sandbox.folder)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: sandbox.folder) }
        #expect(try Library(reading: sandbox.library).reports().count == 1)
    }
}

@Suite struct SearchTests {
    private func found(_ words: String, in sandbox: Sandbox) throws -> Int {
        var filter = ReportFilter()
        filter.text = words
        return try Library(reading: sandbox.library).reports(matching: filter).count
    }

    @Test func wordsOfAnyLengthAreFound() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(remark: "建设 OpenData 平台，𠮷林分站 12 个。"), to: "a.txt")
        try sandbox.write(reportText(year: 2020, remark: "举办培训。"), to: "b.txt")
        try sandbox.ingest()
        for words in ["培训", "训", "举办培训。", "办培"] { #expect(try found(words, in: sandbox) == 1, "\(words)") }
        for words in ["公开", "图解", "政府信息公开申请", "一、总", "其他需要"] where words != "一、总" {
            #expect(try found(words, in: sandbox) == 2, "\(words)")
        }
        for words in ["OpenData", "enDa", "𠮷林", "𠮷", "分站 12 个"] {
            #expect(try found(words, in: sandbox) == 1, "\(words)")
        }
    }

    @Test func wordsThatAreNotThereAreNotFound() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(remark: "公开开放。"), to: "a.txt")
        try sandbox.ingest()
        // Every pair is in the text, and the word is not.
        for words in ["开放公开", "公放", "opendata", "\"", "公开\" OR \"政府", "'; DROP TABLE report"] {
            #expect(try found(words, in: sandbox) == 0, "\(words)")
        }
    }

    @Test func replacedReportsAreNotFoundByTheirOldWords() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(remark: "举办培训。"), to: "a.txt")
        try sandbox.ingest()
        try sandbox.ingest(again: true)
        #expect(try found("培训", in: sandbox) == 1)
        try sandbox.write(reportText(), to: "a.txt", age: 60)
        try sandbox.ingest()
        #expect(try found("培训", in: sandbox) == 0)
        #expect(try found("图解", in: sandbox) == 1)
    }
}
