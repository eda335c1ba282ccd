import Foundation
import Nianbao
import ReportCore
import ReportModel
import Testing

/// The same page saved in every container is the same report.
@Suite struct ArchiveTests {
    private static let page = "yunchuan-justice-2023.html"
    private static let address = "https://www.yunchuan.gov.example/gk/2023.html"

    private static func pageBytes() throws -> [UInt8] {
        Array(try Data(contentsOf: TestFolder.data.appending(path: "portal-html/\(page)")))
    }

    /// A file in which the page was saved; one line for each container.
    struct SavedFile: Sendable, CustomTestStringConvertible {
        let name: String
        var hasAddress = true
        var hasDate = true
        let bytes: @Sendable ([UInt8]) throws -> [UInt8]

        var testDescription: String { name }
    }

    static let saved = [
        SavedFile(name: "page.html.gz", hasAddress: false, hasDate: false) { SavedPageWriter.gzip($0) },
        SavedFile(name: "page.mhtml") { SavedPageWriter.mhtml($0, base64: false, address: address) },
        SavedFile(name: "page.mht") { SavedPageWriter.mhtml($0, base64: true, address: address) },
        SavedFile(name: "page.webarchive", hasDate: false) {
            try SavedPageWriter.webArchive($0, .binary, address: address)
        },
        SavedFile(name: "xml.webarchive", hasDate: false) {
            try SavedPageWriter.webArchive($0, .xml, address: address)
        },
        SavedFile(name: "page.warc") { SavedPageWriter.warc($0, address: address) },
        SavedFile(name: "page.warc.gz") { SavedPageWriter.gzip(SavedPageWriter.warc($0, address: address)) },
        SavedFile(name: "page.mhtml.gz") {
            SavedPageWriter.gzip(SavedPageWriter.mhtml($0, base64: true, address: address))
        },
        SavedFile(name: "singlefile.html") { SavedPageWriter.singleFile($0, address: address) },
        SavedFile(name: "complete.html", hasDate: false) {
            Array("<!DOCTYPE html>\n<!-- saved from url=(0045)\(address) -->\n".utf8) + $0
        },
    ]

    @Test(arguments: saved)
    func `gives the same report`(file: SavedFile) throws {
        let page = try Self.pageBytes()
        let report = try Converter().convert(SourceInput(name: Self.page, bytes: page))[0]
        let folder = try TestFolder()
        try folder.write(file.bytes(page), to: file.name)
        let (reports, _) = try folder.reports(in: file.name)
        #expect(reports.count == 1)
        let found = try #require(reports.first)
        #expect(found.digest == report.digest)
        #expect(found.sections == report.sections && found.statistics == report.statistics)
        #expect(found.provenance.origin == (file.hasAddress ? Self.address : nil))
        #expect(found.provenance.capturedAt == (file.hasDate ? "2024-02-14T08:30:00+08:00" : nil))
    }

    @Test func `the folder of a page that was saved complete is skipped`() throws {
        let page = try Self.pageBytes()
        let folder = try TestFolder()
        for name in ["报告.html", "other.htm"] {
            let stem = name.prefix { $0 != "." }
            try folder.write(page, to: name)
            try folder.write(page, to: "\(stem)\(stem == "other" ? ".files" : "_files")/frame.html")
        }
        try folder.write(page, to: "lone_files/report.html")
        let (reports, skipped) = try folder.reports(in: ".")
        #expect(
            reports.map { $0.provenance.name.split(separator: "/").last } == ["report.html", "other.htm", "报告.html"])
        #expect(skipped == ["folder of a saved page": 2])
    }

    /// Files that other programs made, as `TestData/archives/README.md` says.
    @Test func `reads what other programs saved`() throws {
        let page = try Converter().convert(SourceInput(name: Self.page, bytes: Self.pageBytes()))[0]
        let archives = TestFolder.data.appending(path: "archives")
        let names = try FileManager.default.contentsOfDirectory(atPath: archives.path).sorted()
            .filter { !$0.hasSuffix(".md") }
        #expect(names.count >= 8)
        for name in names {
            let (reports, _) = try TestFolder.reports(in: [archives.appending(path: name).path])
            #expect(reports.map(\.digest) == [page.digest], "\(name)")
        }
    }
}
