import Foundation
import Nianbao
import ReportCore
import ReportSourceTesting
import Testing

/// The report in archives and Word documents of other programs, by the page that they were made from.
@Suite("One report in archives and Word documents")
struct SavedFolderTests {
    private static let name = "yunchuan-justice-2023"

    private func digest(_ input: SourceInput) throws -> String {
        try #require(try Converter().convert(input).first).digest
    }

    private var digestOfPage: String {
        get throws {
            try digest(SourceInput(Repository.testData.appendingPathComponent("portal-html/\(Self.name).html")))
        }
    }

    /// Of the folder that a browser saved, by `scripts/make-zip-and-word`.
    private static let names = [
        "python.zip", "names-in-gbk.zip", "python-pipe.zip", "ustar.tar.gz", "gnu.tar.gz", "pax.tgz",
    ]

    @Test("is the same in every archive", arguments: names)
    func archives(name: String) throws {
        let file = Repository.testData.appendingPathComponent("archives/\(name)")
        var walker = InputWalker([file.path], registry: StandardSources.registry())
        var inputs: [SourceInput] = []
        while let entry = walker.next() { inputs.append(try entry.read()) }
        let page = try #require(inputs.first)
        #expect(inputs.count == 1)
        #expect(page.origin.members.last?.hasSuffix("年报/\(Self.name).html") == true, "\(page.origin.members)")
        #expect(page.origin.capturedAt == nil)
        // In a zip file the whole folder of the page is skipped, in a tar what comes after the page.
        #expect(walker.skipped.values.reduce(0, +) == 2, "\(walker.skipped)")
        #expect(try digest(page) == digestOfPage)
    }

    @Test("is the same in every Word document", arguments: ["", "-libreoffice"])
    func word(ending: String) throws {
        let input = try SourceInput(Repository.testData.appendingPathComponent("word/\(Self.name)\(ending).docx"))
        let report = try #require(try Converter().convert(input).first)
        #expect(report.provenance.format == "word")
        #expect(try report.digest == digestOfPage)
    }

    @Test("a Word document in an archive is read, a sheet in it is skipped")
    func wordInArchive() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("nianbao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let document = try SourceInput(Repository.testData.appendingPathComponent("word/\(Self.name).docx")).bytes
        let zip = StoredZip.bytes([
            .init(name: Array("年报.docx".utf8), bytes: document), .init("名单.xlsx", "PK"),
        ])
        let file = folder.appendingPathComponent("a.zip")
        try Data(zip).write(to: file)
        var walker = InputWalker([file.path], registry: StandardSources.registry())
        var entries: [InputEntry] = []
        while let entry = walker.next() { entries.append(entry) }
        #expect(entries.map(\.members) == [["年报.docx"]])
        let entry = try #require(entries.first)
        #expect(try digest(entry.read()) == digestOfPage)
        #expect(walker.skipped == [".xlsx": 1])
    }
}
