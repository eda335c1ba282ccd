import ReportCore
import ReportSourceTesting
import TarFormat
import Testing

@Suite struct TarTests {
    static let page = Array("<p>年报</p>".utf8)
    static let end = [UInt8](repeating: 0, count: 1024)
    static let longName = "年报/" + String(repeating: "云川市/", count: 20) + "report.html"

    /// A header with its check sum, and the bytes behind it.
    static func entry(
        _ name: [UInt8], _ bytes: [UInt8] = page, type: Character = "0", magic: String = "ustar\0" + "00",
        size: [UInt8]? = nil, prefix: String = ""
    ) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: 512)
        func put(_ field: [UInt8], at offset: Int) { block.replaceSubrange(offset..<offset + field.count, with: field) }
        put(Array(name.prefix(100)), at: 0)
        put(size ?? Array((String(bytes.count, radix: 8) + " ").utf8), at: 124)
        put(Array(repeating: 0x20, count: 8), at: 148)
        put([type.asciiValue ?? 0], at: 156)
        put(Array(magic.utf8), at: 257)
        put(Array(prefix.utf8), at: 345)
        put(Array(String(block.reduce(0) { $0 + Int($1) }, radix: 8).utf8) + [0], at: 148)
        return block + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }

    static func entry(_ name: String, _ bytes: [UInt8] = page, type: Character = "0") -> [UInt8] {
        entry(Array(name.utf8), bytes, type: type)
    }

    /// A pax header with its records.
    static func pax(_ records: [String]) -> [UInt8] {
        let text = records.map { record in
            let length = record.utf8.count + 2
            let digits = String(length + String(length).count).count
            return "\(length + digits) \(record)\n"
        }
        return entry("PaxHeaders/x", Array(text.joined().utf8), type: "x")
    }

    static let cases = [
        ContainerCase(
            name: "files, folders and links", fileName: "pages.tar",
            bytes: entry("年报/", [], type: "5") + entry("年报/a.html") + entry("b.html", [], type: "2")
                + entry("c.txt", []) + end,
            members: [.init(name: "年报/a.html", bytes: page), .init(name: "c.txt", bytes: [])],
            passedOver: ["link, device or pipe": 1]),
        ContainerCase(
            name: "long names", fileName: "pages.tar",
            bytes: entry("././@LongLink", Array(longName.utf8) + [0], type: "L") + entry("short")
                + pax(["path=" + longName])
                + entry("short") + entry(Array("c.html".utf8), prefix: "a/b") + end,
            members: [longName, longName, "a/b/c.html"].map { .init(name: $0, bytes: page) }),
        ContainerCase(
            name: "sizes of pax and of GNU tar", fileName: "pages.tar",
            bytes: pax(["mtime=1.5", "size=\(page.count)"]) + entry(Array("a.html".utf8), size: Array("0 ".utf8))
                + entry(Array("b.html".utf8), size: [0x80] + [UInt8](repeating: 0, count: 10) + [UInt8(page.count)])
                + end,
            members: ["a.html", "b.html"].map { .init(name: $0, bytes: page) }),
        ContainerCase(
            name: "an archive of before ustar, with a name in GBK", fileName: "pages.tar",
            bytes: entry([0xC4, 0xEA, 0xB1, 0xA8, 0x2E, 0x68, 0x74, 0x6D, 0x6C], magic: "") + end,
            members: [.init(name: "年报.html", bytes: page)]),
        ContainerCase(
            name: "two archives, one behind the other", fileName: "pages.tar",
            bytes: entry("a.html") + end + entry("b.html"),
            members: ["a.html", "b.html"].map { .init(name: $0, bytes: page) }),
        ContainerCase(
            name: "what lies around pages", fileName: "pages.tar",
            bytes: entry("./报告.html") + entry("./报告_files/frame.html") + entry("./.DS_Store")
                + entry("sparse.html", type: "S") + entry("volume", type: "V") + end,
            members: [.init(name: "./报告.html", bytes: page)],
            passedOver: [
                "folder of a saved page": 1, "hidden": 1, "sparse file": 1, "tar entry of type V": 1,
            ]),
    ]

    @Test func `keeps the promises of a container module`() {
        let violations = ContainerConformance(TarContainer(), cases: Self.cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    @Test(arguments: [
        Array(entry("a.html").prefix(515)), entry("a.html") + entry("b.html").prefix(512),
        entry("a.html").prefix(700) + [],
    ])
    func `an archive that is cut off is malformed, and says where`(bytes: [UInt8]) {
        let opened = OpenedArchive(TarContainer(), bytes, named: "a.tar")
        let problems = opened.damaged + (opened.problem.map { [$0.description] } ?? [])
        #expect(problems.last?.contains("cut off at byte \(bytes.count)") == true, "\(opened)")
    }

    @Test func `a damaged header ends the archive, and says where`() {
        var bytes = Self.entry("a.html") + Self.entry("b.html") + Self.end
        bytes[1024] ^= 1
        let opened = OpenedArchive(TarContainer(), bytes, named: "a.tar")
        #expect(opened.members.map(\.name) == ["a.html"])
        #expect(opened.problem?.description.contains("the header at byte 1024 is damaged") == true, "\(opened)")
    }

    @Test(arguments: [
        entry(Array("a".utf8), size: [0xFF] + [UInt8](repeating: 0xFF, count: 11)),
        entry(Array("a".utf8), size: [0x80] + [UInt8](repeating: 0xFF, count: 11)),
        entry(Array("a".utf8), size: Array("9".utf8)), pax(["size=-1"]) + entry("a"), pax(["size"]) + entry("a"),
        pax(["size=9223372036854775807"]) + entry("a"),
        entry("x", Array("99999999999999999999 path=a\n".utf8), type: "x"),
    ])
    func `sizes that cannot be are malformed`(bytes: [UInt8]) {
        let opened = OpenedArchive(TarContainer(), bytes + Self.end, named: "a.tar")
        #expect(opened.problem?.errorClass == .malformed, "\(opened)")
        #expect(opened.members.isEmpty)
    }
}
