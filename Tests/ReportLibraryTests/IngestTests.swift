import Foundation
import Nianbao
import ReportCore
import ReportLibrary
import Testing

@Suite struct IngestTests {
    private let all = """
        SELECT 'source', count(*) FROM source UNION ALL SELECT 'report', count(*) FROM report
        UNION ALL SELECT 'link', count(*) FROM report_source UNION ALL SELECT 'cell', count(*) FROM cell
        UNION ALL SELECT 'section', count(*) FROM section UNION ALL SELECT 'words', count(*) FROM words_data
        """

    @Test func readingAgainChangesNothing() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(year: 2022), to: "a.txt")
        try sandbox.write(reportText(year: 2023), to: "b.txt")
        let first = try sandbox.ingest()
        let before = try sandbox.rows(all)
        #expect(first.converted == 2)
        #expect(try sandbox.rows("SELECT count(*) FROM current_report") == ["2"])
        let second = try sandbox.ingest()
        #expect(second.knownFiles == 2)
        #expect(second.sources == 0)
        #expect(try sandbox.rows(all) == before)
        let third = try sandbox.ingest(again: true)
        #expect(third.converted == 2)
        #expect(try sandbox.rows(all).dropLast() == before.dropLast())
    }

    @Test func inputsThatAreNamedTwiceAreOneSource() throws {
        let sandbox = try Sandbox()
        for year in 2008..<2024 { try sandbox.write(reportText(year: year), to: "\(year).txt") }
        let tally = try sandbox.ingest([sandbox.inputs, sandbox.inputs + "/2008.txt", sandbox.inputs])
        #expect(tally.knownFiles + tally.unchanged + tally.converted == 17)
        #expect(tally.converted >= 16)
        #expect(try sandbox.rows("SELECT count(*) FROM source") == ["16"])
        #expect(try sandbox.rows("SELECT count(*) FROM report_source WHERE until IS NULL") == ["16"])
    }

    @Test func sourceThatIsReadTwiceAtOnceIsWrittenOnce() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(), to: "a.txt")
        let once = try Sandbox()
        try once.write(reportText(), to: "a.txt")
        try once.ingest()
        // Both readings wait to be written together; the second is of the same source and replaces the first.
        try sandbox.ingest([sandbox.inputs, sandbox.inputs + "/a.txt"], again: true)
        let counts =
            String(all.prefix { $0 != "\n" }) + """
                 UNION ALL SELECT 'cell', count(*) FROM cell UNION ALL SELECT 'section', count(*) FROM section
                UNION ALL SELECT 'found', count(*) FROM words WHERE words MATCH '"解读"'
                """
        #expect(try sandbox.rows(counts) == once.rows(counts))
        #expect(try sandbox.rows("SELECT count(*) FROM words WHERE words MATCH '\"解读\"'") == ["1"])
    }

    @Test func libraryIsOneFileWhenAnIngestHasEnded() throws {
        let sandbox = try Sandbox()
        for year in 2008..<2024 { try sandbox.write(reportText(year: year), to: "\(year).txt") }
        try sandbox.ingest()
        let files = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder)
        #expect(files.sorted() == ["inputs", "reports.sqlite"])
    }

    @Test func touchedFileIsKnownByItsBytes() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(), to: "a.txt")
        try sandbox.ingest()
        try sandbox.write(reportText(), to: "a.txt", age: 60)
        let tally = try sandbox.ingest()
        #expect(tally.unchanged == 1)
        #expect(tally.converted == 0)
    }

    @Test func fileChangedJustNowIsNotKnownByItsTime() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(), to: "a.txt", age: 0)
        try sandbox.ingest()
        #expect(try sandbox.rows("SELECT count(*) FROM file") == ["0"])
        #expect(try sandbox.ingest().unchanged == 1)
    }

    @Test func sourceThatCannotBeWrittenLeavesNothingOfItself() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(year: 2020), to: "a.txt")
        let library = try Library(writing: sandbox.library)
        let ingest = LibraryIngest(into: library, batch: BatchConverter(converter: Converter(), jobs: 2))
        let other = try Sandbox.writing(sandbox.library)
        try other.write { db in
            try db.execute(
                sql: "CREATE TRIGGER stop BEFORE INSERT ON section BEGIN SELECT RAISE(ABORT, 'no more'); END")
        }
        #expect(throws: IngestError.self) { try ingest.run([sandbox.inputs]) }
        try other.write { db in try db.execute(sql: "DROP TRIGGER stop") }
        #expect(try sandbox.rows("SELECT count(*) FROM report") == ["0"])
        #expect(try ingest.run([sandbox.inputs]).converted == 1)
    }

    @Test func changedFileReplacesItsReportAndKeepsTheOldOne() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(received: 31), to: "a.txt")
        try sandbox.ingest()
        try sandbox.write(reportText(received: 32), to: "a.txt", age: 60)
        try sandbox.ingest()
        let received = "SELECT number FROM value WHERE key = 'indicators/requests.received'"
        #expect(try sandbox.rows(received) == ["32"])
        let history = """
            SELECT c.value, l.until IS NULL, r.superseded_at IS NULL FROM report_source l
            JOIN report r ON r.id = l.report JOIN cell c ON c.report = r.id
            JOIN place p ON p.id = c.place AND p.key = 'indicators/requests.received' ORDER BY l.id
            """
        #expect(try sandbox.rows(history) == ["31|0|0", "32|1|1"])
        // And back: the first report is no longer superseded, and the history continues.
        try sandbox.write(reportText(received: 31), to: "a.txt", age: 30)
        try sandbox.ingest()
        #expect(try sandbox.rows(received) == ["31"])
        #expect(try sandbox.rows(history) == ["31|0|1", "32|0|0", "31|1|1"])
    }

    @Test func changedPageAroundTheSameReportIsOneReport() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(), to: "a.txt")
        try sandbox.ingest()
        try sandbox.write(reportText() + "\n\n", to: "a.txt", age: 60)
        try sandbox.ingest()
        #expect(try sandbox.rows("SELECT count(*), count(superseded_at) FROM report") == ["1|0"])
        #expect(
            try sandbox.rows("SELECT count(*), count(until), count(DISTINCT sha256) FROM report_source") == ["2|1|2"])
    }

    @Test func sameReportFromTwoSourcesIsOneReportWithTwo() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(), to: "a.txt")
        try sandbox.write(reportText(), to: "b.md")
        try sandbox.ingest()
        #expect(try sandbox.rows("SELECT count(*) FROM report") == ["1"])
        #expect(try sandbox.rows("SELECT count(*) FROM report_source WHERE until IS NULL") == ["2"])
        // One of them changes to another report: the other still gives the first.
        try sandbox.write(reportText(year: 2020), to: "a.txt", age: 60)
        try sandbox.ingest()
        #expect(try sandbox.rows("SELECT year FROM current_report ORDER BY 1") == ["2020", "2023"])
    }

    @Test func failedInputIsKeptWithItsErrorAndEndsNothing() throws {
        let sandbox = try Sandbox()
        try sandbox.write("首页 要闻", to: "a.txt")
        try sandbox.write("", to: "b.html")
        try sandbox.write(reportText(), to: "c.txt")
        let tally = try sandbox.ingest()
        #expect(tally.converted == 1)
        #expect(tally.failures == [.noReport: 1, .notRecognized: 1])
        #expect(try sandbox.rows("SELECT error_class FROM source ORDER BY name") == ["noReport", "notRecognized", ""])
        #expect(try sandbox.ingest().knownFiles == 3)
    }

    @Test func fileThatHoldsNoReportAnyMoreSupersedesIt() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(), to: "a.txt")
        try sandbox.ingest()
        try sandbox.write("首页 要闻", to: "a.txt", age: 60)
        try sandbox.ingest()
        #expect(try sandbox.rows("SELECT superseded_at IS NULL FROM report") == ["0"])
        #expect(try sandbox.rows("SELECT count(*) FROM value") == ["0"])
    }

    @Test func otherOptionsOfReadingReadAgain() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(), to: "a.txt")
        try sandbox.ingest()
        let tally = try sandbox.ingest(charset: .utf8)
        #expect(tally.converted == 1)
        #expect(try sandbox.rows("SELECT count(*) FROM report_source") == ["1"])
    }

    @Test func readingsOfAnOlderInterpreterAreReplaced() throws {
        let sandbox = try Sandbox()
        try sandbox.write(reportText(), to: "a.txt")
        try sandbox.ingest()
        let edit = try Sandbox.writing(sandbox.library)
        try edit.write { db in
            try db.execute(
                sql: """
                    UPDATE source SET reading = '0.0.1'; UPDATE file SET reading = '0.0.1';
                    UPDATE report SET interpreter = '0.0.1', year = 1999; DELETE FROM cell;
                    """)
        }
        try edit.close()
        #expect(try sandbox.ingest().converted == 1)
        #expect(try sandbox.rows("SELECT year FROM report") == ["2023"])
        #expect(try sandbox.rows("SELECT count(*) > 0 FROM value") == ["1"])
        #expect(try sandbox.rows("SELECT count(*) FROM report_source") == ["1"])
    }

    @Test func stoppedIngestGoesOnWhereItWas() throws {
        let sandbox = try Sandbox()
        for index in 0..<20 { try sandbox.write(reportText(year: 2000 + index), to: "\(10 + index).txt") }
        var seen = 0
        let library = try Library(writing: sandbox.library)
        let ingest = LibraryIngest(into: library, batch: .init(converter: .init(), jobs: 1))
        let first = try ingest.run([sandbox.inputs], until: { seen >= 7 }, telling: { _, _ in seen += 1 })
        #expect(first.wasStopped)
        #expect((7..<20).contains(first.converted))
        let second = try ingest.run([sandbox.inputs])
        #expect(first.converted + second.converted == 20)
        #expect(try sandbox.rows("SELECT count(*) FROM current_report") == ["20"])
    }
}
