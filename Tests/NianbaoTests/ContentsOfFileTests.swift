import Foundation
import Nianbao
import Testing

/// `convert(contentsOf:)`: the reports of a file, whatever contains them.
@Suite struct ContentsOfFileTests {
    private static let page = TestFolder.data.appending(path: "portal-html/yunchuan-justice-2023.html")
    private static let text = TestFolder.data.appending(path: "plain-text/yunchuan-justice-2023.txt")

    private func problem(_ url: URL, _ converter: Converter = Converter()) throws -> IngestError {
        do throws(IngestError) {
            _ = try converter.convert(contentsOf: url)
        } catch {
            return error
        }
        throw POSIXError(.EINVAL)
    }

    private func archive(_ members: [(String, [UInt8])], in folder: TestFolder) throws -> URL {
        try folder.write(SavedPageWriter.tar(members.map { (name: $0, bytes: $1) }), to: "pages.tar")
        return folder.url.appending(path: "pages.tar")
    }

    @Test func `reads a file as its bytes are read`() throws {
        let bytes = Array(try Data(contentsOf: Self.page))
        let reports = try Converter().convert(contentsOf: Self.page)
        #expect(try reports == Converter().convert(SourceInput(name: Self.page.path, bytes: bytes)))
        #expect(reports.first?.provenance.name == Self.page.path)
    }

    @Test func `reads by the module that is named`() throws {
        #expect(try Converter().convert(contentsOf: Self.text, from: "plain-text").count == 1)
        #expect(throws: IngestError.self) { try Converter().convert(contentsOf: Self.text, from: "nothing") }
    }

    @Test func `reads the pages of an archive in their order`() throws {
        let folder = try TestFolder()
        let pages = try [("b.txt", Self.text), ("a.html", Self.page)].map { ($0, Array(try Data(contentsOf: $1))) }
        let reports = try Converter().convert(contentsOf: archive(pages + [("style.css", [0x2A])], in: folder))
        #expect(reports.map(\.provenance.part) == ["b.txt", "a.html"])
        #expect(Set(reports.map(\.digest)).count == 1)
    }

    @Test func `ends at the first page of an archive without a report`() throws {
        let folder = try TestFolder()
        let pages = [("a.txt", Array(try Data(contentsOf: Self.text))), ("b.txt", Array("天气很好。".utf8))]
        let error = try problem(archive(pages, in: folder))
        #expect(error.errorClass == .noReport && error.name.hasSuffix("pages.tar!b.txt"))
    }

    @Test func `reports that an archive has no pages`() throws {
        let folder = try TestFolder()
        let error = try problem(archive([("style.css", [0x2A])], in: folder))
        #expect(error.errorClass == .noReport && error.name.hasSuffix("pages.tar"))
    }

    @Test func `says of a folder what goes through its files`() throws {
        let error = try problem(TestFolder.data)
        #expect(error.errorClass == .unreadable)
        #expect(error.description.hasSuffix("it is a folder; go through its files with InputWalker"))
    }

    @Test func `reads nothing but files`() throws {
        let address = try #require(URL(string: "https://yunchuan.gov.example/2023.html"))
        #expect(try problem(address).name == "https://yunchuan.gov.example/2023.html")
        #expect(try problem(address).errorClass == .unreadable)
        #expect(try problem(URL(filePath: "/no/such/file.html")).errorClass == .unreadable)
    }

    @Test func `keeps to the limits`() throws {
        var limits = Limits()
        limits.bytes = 100
        let size = try Data(contentsOf: Self.page).count
        let error = try problem(Self.page, Converter(limits: limits))
        #expect(error.problem == .limit(.bytes, found: size, allowed: 100))
    }

    @Test func `audits a file as its bytes are audited`() throws {
        let bytes = Array(try Data(contentsOf: Self.page))
        let checks = try Auditor().audit(contentsOf: Self.page).map { $0.checks.map(\.rule) }
        let same = try Auditor().audit(SourceInput(name: "page.html", bytes: bytes))
        #expect(checks == same.map { $0.checks.map(\.rule) })
        #expect(checks.count == 1 && checks[0].count > 10)
    }
}
