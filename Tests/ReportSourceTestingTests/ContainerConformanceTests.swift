import ReportCore
import ReportSourceTesting
import Testing

/// The smallest container: `ARCHIVE`, then one line per member, its name and its words with a tab between;
/// bracketed names are skipped.
private struct StandInContainer: SourceContainer {
    /// What the container does wrong.
    enum Flaw: CaseIterable {
        case losesLastMember, countsChunks, failsUnread, takesAnyFile, namesItself
    }

    var flaw: Flaw?

    let descriptor = SourceDescriptor(
        id: "stand-in-archive", name: "Stand-in archive", summary: "A line a member.", extensions: ["lines"])

    func identify(_ probe: ContainerProbe) -> Match {
        probe.head.starts(with: "ARCHIVE\n".utf8) || flaw == .takesAnyFile ? .certain("its first line") : .no("none")
    }

    func open(_ archive: Archive, in context: ReadContext) throws(IngestError) -> any MemberReader {
        let limit = flaw == .countsChunks ? try archive.content.read(atMost: .max).count : 1 << 20
        if flaw != .countsChunks { _ = try archive.content.line(limit: limit) }
        return Lines(archive.content, limit: limit, flaw: flaw)
    }

    private final class Lines: MemberReader {
        private let content: ByteReader
        private let limit: Int
        private let flaw: Flaw?
        private var last: ByteReader?

        init(_ content: ByteReader, limit: Int, flaw: Flaw?) {
            self.content = content
            self.limit = limit
            self.flaw = flaw
        }

        func next() throws(IngestError) -> ContainerItem? {
            if flaw == .failsUnread, let last, try !last.isEmpty() { return nil }
            guard let line = try content.line(limit: limit), line.last == 0x0A else {
                if flaw == .namesItself { throw IngestError("archive", .malformed(.stated("no line"), place: nil)) }
                return nil
            }
            if flaw == .losesLastMember, try content.isEmpty() { return nil }
            let parts = line.dropLast().split(separator: 0x09, maxSplits: 1).map(Array.init)
            let name = String(decoding: parts.first ?? [], as: UTF8.self)
            if name.hasPrefix("[") { return .passedOver(name) }
            let words = ByteReader(name: content.name, bytes: parts.count > 1 ? parts[1] : [])
            last = words
            return .member(Member(name: name, content: words))
        }
    }
}

@Suite struct ContainerConformanceTests {
    private let archive = ContainerCase(
        name: "two members", fileName: "two.lines", bytes: Array("ARCHIVE\na\tone\n[icon]\nb\ttwo\n".utf8),
        members: [.init(name: "a", bytes: Array("one".utf8)), .init(name: "b", bytes: Array("two".utf8))],
        passedOver: ["[icon]": 1])

    private func rules(_ flaw: StandInContainer.Flaw?) -> Set<ConformanceRule> {
        Set(ContainerConformance(StandInContainer(flaw: flaw), cases: [archive]).run().map(\.rule))
    }

    @Test func `finds nothing in a sound container`() {
        let violations = ContainerConformance(StandInContainer(), cases: [archive]).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    @Test func `finds a member that is lost`() {
        #expect(rules(.losesLastMember).contains(.containerMembers))
    }

    @Test func `finds a reading that depends on the chunks`() {
        #expect(rules(.countsChunks).contains(.containerChunks))
    }

    @Test func `finds a container that wants its members read`() {
        #expect(rules(.failsUnread).contains(.containerUnread))
    }

    @Test func `finds a container that takes any file`() {
        #expect(rules(.takesAnyFile).contains(.identifyForeign))
    }

    @Test func `finds an error that names no source`() {
        #expect(rules(.namesItself).contains(.readErrorName))
    }
}
