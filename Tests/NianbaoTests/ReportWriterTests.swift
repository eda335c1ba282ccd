import Nianbao
import Testing

/// A list of reports in Markdown, with their number at its end: what docs/adding-a-writer.md shows.
struct MarkdownListWriter: ReportWriter {
    static let descriptor = WriterDescriptor(id: "markdown", name: "Markdown", fileExtension: "md")

    private var count = 0

    init(_ options: WriterOptions = WriterOptions()) {}

    func begin() -> [UInt8] { Array("# Reports\n\n".utf8) }

    func render(_ report: some WritableReport) throws(IngestError) -> [UInt8]? {
        let header = try report.tidy().header
        return Array("- \(header.title ?? "untitled") (\(header.year.map(String.init) ?? "no year"))\n".utf8)
    }

    mutating func add(_ part: [UInt8]) -> [UInt8] {
        count += 1
        return part
    }

    func finish() -> [UInt8] { Array("\n\(count) reports\n".utf8) }
}

/// The numbers of requests received, which need no bytes until the end.
private struct SumWriter: ReportWriter {
    static let descriptor = WriterDescriptor(id: "sum", name: "Sum", fileExtension: "txt")

    private var sum = 0

    init(_ options: WriterOptions) {}

    func render(_ report: some WritableReport) throws(IngestError) -> Int? {
        let report = try report.report
        if report.reportYear == nil { throw IngestError("", .cannotWrite(reason: "no year")) }
        return report.reportYear == 2022 ? nil : report.reportYear
    }

    mutating func add(_ part: Int) -> [UInt8] {
        sum += part
        return []
    }

    func finish() -> [UInt8] { Array("\(sum)".utf8) }
}

@Suite("Writers")
struct ReportWriterTests {
    private func reports(_ years: Int?...) -> [ConvertedReport] {
        years.map { year in
            var report = Report.example()
            report.reportYear = year
            return ConvertedReport(report)
        }
    }

    private func text(_ writer: some ReportWriter, _ reports: [ConvertedReport]) throws -> String {
        String(decoding: try writer.bytes(of: reports), as: UTF8.self)
    }

    @Test("a writer of one's own begins, adds and finishes")
    func ownWriter() throws {
        let expected = "# Reports\n\n- 报告 (2022)\n- 报告 (2023)\n\n2 reports\n"
        #expect(try text(MarkdownListWriter(), reports(2022, 2023)) == expected)
        #expect(try text(MarkdownListWriter(), []) == "# Reports\n\n\n0 reports\n")
    }

    @Test("parts need not be bytes, a report may have none, and one that cannot be written fails")
    func ownParts() throws {
        let writer = SumWriter(WriterOptions())
        #expect(try text(writer, reports(2021, 2022, 2023)) == "4044")
        #expect(throws: IngestError.self) { try text(writer, reports(2021, nil)) }
    }

    @Test("the parts of a batch are rendered by its workers and added in order")
    func batch() throws {
        var writer = MarkdownListWriter()
        let renderer = writer
        let names = ["yunchuan-justice-2023.txt", "nothing.txt", "yunchuan-justice-2023.txt"]
        var inputs = names.map { InputEntry(named: TestFolder.data.appending(path: "plain-text/\($0)").path) }
            .makeIterator()
        var bytes = writer.begin()
        try BatchConverter(converter: Converter(), jobs: 2).run(&inputs) { conversion in
            (try? conversion.result.get())?.compactMap { try? renderer.render(ConvertedReport($0)) } ?? []
        } emit: { parts in
            for part in parts { bytes += writer.add(part) }
        }
        bytes += writer.finish()
        #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("\n\n2 reports\n"))
    }

    @Test("the list is what --to offers, and a format of one report names that of several")
    func list() {
        let descriptors = StandardWriters.writers.map { $0.descriptor }
        #expect(descriptors.map(\.id) == ["json", "jsonl", "csv", "wide"])
        #expect(descriptors.map(\.fileExtension) == ["json", "jsonl", "csv", "csv"])
        let several = StandardWriters.writers.map { $0.forSeveral.descriptor.id }
        #expect(several == ["jsonl", "jsonl", "csv", "wide"])
    }

    @Test("options change what the writers that name them write, and nothing else")
    func options() throws {
        var options = WriterOptions()
        options.isCanonical = true
        options.hasByteOrderMark = true
        options.table = .requests
        for format in StandardWriters.writers {
            let plain = try format.init(WriterOptions()).bytes(of: reports(2023))
            let chosen = try format.init(options).bytes(of: reports(2023))
            let taken = format.descriptor.options
            #expect(chosen.starts(with: [0xEF, 0xBB, 0xBF]) == taken.contains(.byteOrderMark), "\(format)")
            if taken.isEmpty { #expect(plain == chosen, "\(format)") }
            #expect(!plain.starts(with: [0xEF]), "\(format)")
        }
    }

    @Test("JSON is indented or canonical, and several reports are lines")
    func json() throws {
        var options = WriterOptions()
        options.isCanonical = true
        let report = reports(2023)
        let canonical = try text(JSONReportWriter(options), report)
        #expect(canonical == String(decoding: JSONWriter.bytes(of: report[0].report), as: UTF8.self))
        #expect(try text(JSONLinesWriter(), report + report) == canonical + "\n" + canonical + "\n")
        #expect(try text(JSONReportWriter(), report).hasPrefix("{\n  \""))
        #expect(try text(JSONReportWriter(), report).hasSuffix("\n}\n"))
    }

    @Test("only JSON Lines have a line for a failed input")
    func failures() throws {
        let failure = FailedInput(InputEntry(named: "a.txt"), bytes: 3, IngestError("a.txt", .empty))
        let line = try #require(JSONLinesWriter().render(failure))
        let text = String(decoding: line, as: UTF8.self)
        #expect(text.hasPrefix(#"{"error":{"#) && text.hasSuffix("\"provenance\":{\"bytes\":3,\"name\":\"a.txt\"}}\n"))
        #expect(JSONReportWriter().render(failure) == nil)
        #expect(TidyCSVWriter().render(failure) == nil)
        #expect(WideCSVWriter().render(failure) == nil)
    }

    @Test("wide CSV has a line for each report with the table")
    func wide() throws {
        var options = WriterOptions()
        options.table = .requests
        var with = Report.example()
        var table = StatutoryTable(.form(of: .requests), edition: .notice2021)
        table.set(.init(amount: 5), row: try #require(table.form.index(ofPath: "receivedThisYear")), column: 0)
        with.statistics[.requests] = table
        let lines = try text(WideCSVWriter(options), [ConvertedReport(with), ConvertedReport(.example())])
            .split(separator: "\r\n")
        #expect(lines.count == 2)
        let names = "report,title,issuer,division,province,year,edition,receivedThisYear/naturalPerson,"
        #expect(lines[0].hasPrefix(names))
        #expect(lines[1].hasPrefix("d,报告,云川市司法局,990100,青岭省,2023,2021,5,"))
    }
}
