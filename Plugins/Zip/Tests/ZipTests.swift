import Foundation
import ReportCore
import ReportSourceTesting
import Testing
import ZipFormat

@Suite struct ZipTests {
    static let page = Array(String(repeating: "<p>年报</p>\n", count: 20).utf8)
    /// As Python's zipfile writes them: into a file, and into a pipe, with data descriptors and ZIP64's sizes.
    static let packed = bytes(
        """
        UEsDBBQAAAgAAACBOFgAAAAAAAAAAAAAAAAHAAAA5bm05oqlL1BLAwQUAAAICAAAgThYGg4FCBUAAAAYAQAAEgAAAOW5tOaKpS/kupHlt50uaHRt
        bLMpsHu6c8uzrqU2+gV2XDajPCgPAFBLAwQUAAAAAAAAgThYwkEkNQMAAAADAAAABQAAAGEudHh0YWJjUEsBAhQDFAAACAAAAIE4WAAAAAAAAAAA
        AAAAAAcAAAAAAAAAAAAAAIABAAAAAOW5tOaKpS9QSwECFAMUAAAICAAAgThYGg4FCBUAAAAYAQAAEgAAAAAAAAAAAAAAgAElAAAA5bm05oqlL+S6
        keW3nS5odG1sUEsBAhQDFAAAAAAAAIE4WMJBJDUDAAAAAwAAAAUAAAAAAAAAAAAAAIABagAAAGEudHh0UEsFBgAAAAADAAMAqAAAAJAAAAAAAA==
        """)
    static let streamed = bytes(
        """
        UEsDBC0ACAgIAACBOFgAAAAA//////////8LABQA5LqR5bedLmh0bWwBABAAAAAAAAAAAAAAAAAAAAAAALMpsHu6c8uzrqU2+gV2XDajPCgPAFBL
        BwgaDgUIFQAAAAAAAAAYAQAAAAAAAFBLAQItAy0ACAgIAACBOFgaDgUIFQAAABgBAAALAAAAAAAAAAAAAACAAQAAAADkupHlt50uaHRtbFBLBQYA
        AAAAAQABADkAAABqAAAAAAA=
        """)

    static func bytes(_ base64: String) -> [UInt8] {
        Array(Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data())
    }

    /// `年报.html` in GBK.
    static let gbkName: [UInt8] = [0xC4, 0xEA, 0xB1, 0xA8, 0x2E, 0x68, 0x74, 0x6D, 0x6C]

    static func file(_ name: [UInt8], _ text: String = "甲", _ change: (inout StoredZip.File) -> Void = { _ in })
        -> StoredZip.File
    {
        var file = StoredZip.File(name: name, bytes: Array(text.utf8))
        change(&file)
        return file
    }

    static let cases = [
        ContainerCase(
            name: "pages in folders", fileName: "pages.zip", bytes: packed,
            members: [.init(name: "年报/云川.html", bytes: page), .init(name: "a.txt", bytes: Array("abc".utf8))]),
        ContainerCase(
            name: "a page whose size was not known", fileName: "pages.zip", bytes: streamed,
            members: [.init(name: "云川.html", bytes: page)]),
        ContainerCase(
            name: "names of a program on Windows", fileName: "pages.zip",
            bytes: StoredZip.bytes([file(gbkName) { $0.flags = 0 }, file(Array("a\\b.html".utf8)) { $0.flags = 0 }]),
            members: [
                .init(name: "年报.html", bytes: Array("甲".utf8)), .init(name: "a/b.html", bytes: Array("甲".utf8)),
            ]),
        ContainerCase(
            name: "what lies around pages", fileName: "pages.zip",
            bytes: StoredZip.bytes(
                [
                    "a/报告_files/frame.html", "a/报告.html", "a/.DS_Store", "__MACOSX/a/._报告.html", "b/报告_files/c.html",
                ].map { StoredZip.File($0, "甲") }),
            members: ["a/报告.html", "b/报告_files/c.html"].map { .init(name: $0, bytes: Array("甲".utf8)) },
            passedOver: ["folder of a saved page": 1, "hidden": 1, "resource fork of macOS": 1]),
        ContainerCase(name: "nothing", fileName: "empty.zip", bytes: StoredZip.bytes([]), members: []),
    ]

    @Test func `keeps the promises of a container module`() {
        let violations = ContainerConformance(ZipContainer(), cases: Self.cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    @Test func `a name in Info-ZIP's Unicode field is preferred, unless the name was changed since`() {
        func named(_ sum: UInt32) -> [String] {
            let field = [1] + StoredZip.number(Int(sum), 4) + Array("报告.html".utf8)
            let extra = StoredZip.number(0x7075, 2) + StoredZip.number(field.count, 2) + field
            let zip = StoredZip.bytes([Self.file(Self.gbkName) { ($0.flags, $0.extra) = (0, extra) }])
            return OpenedArchive(ZipContainer(), zip, named: "a.zip").members.map(\.name)
        }
        #expect(named(StoredZip.checkSum(of: Self.gbkName)) == ["报告.html"])
        #expect(named(1) == ["年报.html"])
    }

    @Test(arguments: [
        (1, 0, "an encrypted file in a ZIP; unpack the ZIP with its password first"),
        (0, 12, "a file packed by bzip2 in a ZIP; unpack the ZIP first"),
        (0, 77, "a file packed by method 77 in a ZIP; unpack the ZIP first"),
    ])
    func `a file that cannot be unpacked says why, and those behind it are read`(
        flags: Int, method: Int, message: String
    ) {
        let zip = StoredZip.bytes([
            Self.file(Array("a.html".utf8)) { ($0.flags, $0.method) = (flags, method) }, StoredZip.File("b.html", "乙"),
        ])
        let opened = OpenedArchive(ZipContainer(), zip, named: "a.zip")
        #expect(opened.members.map(\.name) == ["b.html"])
        #expect(opened.damaged.count == 1)
        #expect(opened.damaged.first?.contains(message) == true, "\(opened)")
    }

    @Test func `a wrong check sum is damage of its file`() {
        var zip = StoredZip.bytes([StoredZip.File("a.html", "甲"), StoredZip.File("b.html", "乙")])
        zip[36] ^= 1
        let opened = OpenedArchive(ZipContainer(), zip, named: "a.zip")
        #expect(opened.members.map(\.name) == ["b.html"])
        #expect(opened.damaged.first?.contains("check sum is wrong") == true, "\(opened)")
    }

    @Test(arguments: [4, 20, 24, 42])
    func `a directory that gives impossible sizes and places is damage`(field: Int) {
        var zip = StoredZip.bytes([StoredZip.File("a.html", "甲"), StoredZip.File("b.html", "乙")])
        let directory = (zip.count - 22) - 2 * (46 + 6)
        if field > 4 { zip[directory + field + 1] = 0x70 } else { zip[directory] = 0 }
        let opened = OpenedArchive(ZipContainer(), zip, named: "a.zip")
        #expect(opened.damaged.count + (opened.problem == nil ? 0 : 1) == 1, "\(opened)")
    }

    @Test func `a thousand files of the same bytes are not unpacked`() {
        let bytes = StoredZip.bytes([StoredZip.File("a.html", String(repeating: "甲", count: 1000))])
        let start = bytes.count - 22 - (46 + 6)
        let entry = bytes[start..<start + 52]
        let directory = Array(repeatElement(entry, count: 1000).joined())
        let end = [0x50, 0x4B, 0x05, 0x06] + StoredZip.number(0, 8) + StoredZip.number(directory.count, 4)
        let bomb = bytes[..<start] + directory + end + StoredZip.number(start, 4) + [0, 0]
        let opened = OpenedArchive(ZipContainer(), Array(bomb), named: "a.zip")
        #expect(opened.damaged.count > 900)
        #expect(opened.damaged.last?.contains("those of other files") == true)
    }

    @Test func `a file that is cut off is malformed, and says what to do`() {
        let opened = OpenedArchive(ZipContainer(), Array(Self.packed.dropLast(30)), named: "a.zip")
        #expect(opened.problem?.description.contains("cut off; fetch it again") == true, "\(opened)")
    }

    @Test(arguments: [
        ["[Content_Types].xml", "word/document.xml"], ["_rels/.rels"], ["docProps/app.xml"], ["mimetype"],
        ["word/numbering.xml"], ["xl/workbook.xml"],
    ])
    func `a document of Office is no archive of pages`(names: [String]) {
        let zip = StoredZip.bytes(names.map { StoredZip.File($0, "") })
        #expect(ZipContainer().identify(ContainerProbe(name: "a.zip", head: zip[...])).level == .no)
    }

    @Test func `an archive with a document of Office in it is an archive`() {
        let document = StoredZip.bytes([StoredZip.File("word/document.xml", "")])
        let zip = StoredZip.bytes([
            .init(name: Array("word/报告.docx".utf8), bytes: document), StoredZip.File("word/a.html", ""),
        ])
        #expect(ZipContainer().identify(ContainerProbe(name: "a.zip", head: zip[...])).level == .certain)
    }
}
