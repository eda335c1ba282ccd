import Foundation
import Nianbao
import ReportCore
import ReportLibrary
import Testing

/// An archive for tests: `%pack`, then members that begin with a line `%member NAME`; `%broken` is damage.
private struct Pack: SourceContainer {
    let descriptor = SourceDescriptor(id: "pack", name: "Pack", summary: "An archive for tests.", extensions: ["pack"])

    func identify(_ probe: ContainerProbe) -> Match {
        probe.head.starts(with: "%pack".utf8) ? .certain("it starts so") : .no("it starts otherwise")
    }

    func open(_ archive: Archive, in context: ReadContext) throws(IngestError) -> any MemberReader {
        let text = String(decoding: try archive.content.rest(limit: 1 << 20) ?? [], as: UTF8.self)
        return Reader(members: text.components(separatedBy: "%member ").dropFirst().map { String($0) })
    }

    final class Reader: MemberReader {
        private var members: [String]

        init(members: [String]) {
            self.members = members
        }

        func next() -> ContainerItem? {
            guard !members.isEmpty else { return nil }
            let parts = members.removeFirst().split(separator: "\n", maxSplits: 1).map { String($0) }
            guard parts[1] != "%broken" else { return .damaged(parts[0], .malformed(.stated("broken"), place: nil)) }
            return .member(
                Member(name: parts[0], content: ByteReader(name: parts[0], bytes: Array(parts[1].utf8))))
        }
    }

    static func text(_ members: [(String, String)]) -> String {
        "%pack\n" + members.map { "%member \($0.0)\n\($0.1)" }.joined()
    }
}

@Suite struct ArchiveTests {
    private func ingest(
        _ sandbox: Sandbox, _ arguments: [String]? = nil, until stop: @escaping (Int) -> Bool = { _ in false }
    ) throws -> IngestTally {
        let registry = try StandardSources.registry(adding: [], containers: [Pack()])
        let batch = BatchConverter(converter: Converter(registry: registry), jobs: 1)
        var seen = 0
        return try LibraryIngest(into: try Library(writing: sandbox.library), batch: batch)
            .run(arguments ?? [sandbox.inputs], until: { stop(seen) }, telling: { _, _ in seen += 1 })
    }

    private let years = "SELECT year FROM current_report ORDER BY 1"

    @Test func archiveThatWasReadIsNotOpened() throws {
        let sandbox = try Sandbox()
        try sandbox.write(
            Pack.text([("a.txt", reportText(year: 2020)), ("b.txt", reportText(year: 2021))]), to: "x.pack")
        #expect(try ingest(sandbox).converted == 2)
        let second = try ingest(sandbox)
        #expect(second.knownFiles == 1)
        #expect(second.sources == 0)
        #expect(try sandbox.rows("SELECT part FROM source ORDER BY 1") == ["a.txt", "b.txt"])
    }

    @Test func archiveThatIsNamedTwiceIsReadOnce() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Pack.text([("a.txt", reportText(year: 2020))]), to: "x.pack")
        let archive = sandbox.inputs + "/x.pack"
        #expect(try ingest(sandbox, [archive, archive]).converted == 1)
        #expect(try sandbox.rows("SELECT part, copy FROM source") == ["a.txt|1"])
    }

    @Test func archiveThatIsMetRightAgainGivesTheSameSources() throws {
        let sandbox = try Sandbox()
        let captures = [("p.txt", reportText(year: 2020)), ("p.txt", reportText(year: 2021))]
        try sandbox.write(Pack.text(captures), to: "x.pack")
        let tally = try ingest(sandbox, [sandbox.inputs, sandbox.inputs + "/x.pack"])
        #expect(tally.converted == 2)
        #expect(tally.unchanged == 2)
        #expect(try sandbox.rows("SELECT part, copy FROM source ORDER BY 2") == ["p.txt|1", "p.txt|2"])
        #expect(try sandbox.rows("SELECT count(*) FROM report_source") == ["2"])
    }

    @Test func membersOfAChangedArchiveAreKnownByTheirBytes() throws {
        let sandbox = try Sandbox()
        try sandbox.write(
            Pack.text([("a.txt", reportText(year: 2020)), ("b.txt", reportText(year: 2021))]), to: "x.pack")
        _ = try ingest(sandbox)
        let changed = [("a.txt", reportText(year: 2020)), ("b.txt", reportText(year: 2022)), ("c.txt", reportText())]
        try sandbox.write(Pack.text(changed), to: "x.pack", age: 60)
        let tally = try ingest(sandbox)
        #expect(tally.unchanged == 1)
        #expect(tally.converted == 2)
        #expect(try sandbox.rows(years) == ["2020", "2022", "2023"])
    }

    @Test func membersOfOneNameDoNotReplaceEachOther() throws {
        let sandbox = try Sandbox()
        let captures = [("p.txt", reportText(year: 2020)), ("p.txt", reportText(year: 2021))]
        try sandbox.write(Pack.text(captures), to: "x.pack")
        _ = try ingest(sandbox)
        #expect(try sandbox.rows("SELECT part, copy FROM source ORDER BY 2") == ["p.txt|1", "p.txt|2"])
        try sandbox.write(Pack.text(captures) + " ", to: "x.pack", age: 60)
        _ = try ingest(sandbox)
        #expect(try sandbox.rows(years) == ["2020", "2021"])
    }

    @Test func damagedMemberIsASourceWithItsError() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Pack.text([("a.txt", "%broken"), ("b.txt", reportText())]), to: "x.pack")
        let tally = try ingest(sandbox)
        #expect(tally.failures == [.malformed: 1])
        #expect(try sandbox.rows("SELECT part, error_class FROM source ORDER BY 1") == ["a.txt|malformed", "b.txt|"])
    }

    @Test func archiveThatWasLeftInTheMiddleIsReadToItsEnd() throws {
        let sandbox = try Sandbox()
        let members = (0..<12).map { ("\($0).txt", reportText(year: 2010 + $0)) }
        try sandbox.write(Pack.text(members), to: "x.pack")
        let first = try ingest(sandbox, until: { $0 >= 4 })
        #expect(first.wasStopped)
        #expect((4..<12).contains(first.converted))
        let second = try ingest(sandbox)
        #expect(second.knownFiles == 0)
        #expect(second.unchanged == first.converted)
        #expect(try sandbox.rows("SELECT count(*) FROM current_report") == ["12"])
        #expect(try ingest(sandbox).knownFiles == 1)
    }
}
