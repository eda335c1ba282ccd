import GzipFormat
import ReportCore
import ReportSourceTesting
import Testing

@Suite struct GzipTests {
    /// `年报` and a line feed.
    static let text: [UInt8] = Array("年报\n".utf8)
    static let packed: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x7B, 0xBA, 0x73, 0xCB, 0xB3, 0xAE, 0xA5, 0x5C,
        0x00, 0xA7, 0x9B, 0x65, 0x38, 0x07, 0x00, 0x00, 0x00,
    ]
    static let cases = [
        ContainerCase(
            name: "a page", fileName: "page.html.gz", bytes: packed, members: [.init(name: "page.html", bytes: text)]),
        ContainerCase(
            name: "two members, which are one file, and padding", fileName: "pages.tgz",
            bytes: packed + packed + [0, 0, 0], members: [.init(name: "pages.tar", bytes: text + text)]),
    ]

    @Test func `keeps the promises of a container module`() {
        let violations = ContainerConformance(GzipContainer(), cases: Self.cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    @Test(arguments: [1, 9, 12, 20, 26])
    func `a file that is cut off is malformed, and says where`(end: Int) {
        let opened = OpenedArchive(GzipContainer(), Array(Self.packed.prefix(end)), named: "page.html.gz")
        #expect(opened.damaged.count == 1)
        #expect(opened.damaged.first?.contains("cut off, at byte \(end)") == true, "\(opened)")
    }

    @Test func `a wrong check sum is malformed`() {
        var bytes = Self.packed
        bytes[20] ^= 1
        #expect(OpenedArchive(GzipContainer(), bytes, named: "page.html.gz").damaged.first?.contains("damaged") == true)
    }

    @Test func `what unpacks to more than a page may have is over the limit`() {
        var context = ReadContext()
        context.limits.bytes = 4
        context.limits.expansion = 0
        let opened = OpenedArchive(GzipContainer(), Self.packed, named: "page.html.gz", context: context)
        #expect(opened.damaged.first?.contains("over the limit: 7 unpacked bytes, at most 4") == true, "\(opened)")
    }
}
