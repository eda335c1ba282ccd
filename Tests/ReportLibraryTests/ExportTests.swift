import Foundation
import Nianbao
import ReportCore
import ReportLibrary
import ReportModel
import Testing

@Suite struct ExportTests {
    /// The samples of every format, as they are in the repository.
    private static let samples: [String] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "TestData")
        return ["portal-html", "pipe-table", "plain-text"].map { root.appending(path: $0).path }
    }()

    /// What `convert` gives for the samples, the first of each digest only.
    private static func converted() -> [Report] {
        var walker = InputWalker(samples, registry: StandardSources.registry())
        let batch = BatchConverter(converter: Converter(), jobs: 1)
        var reports: [Report] = []
        while let entry = walker.next() {
            guard case .success(let found) = batch.convert(entry).result else { continue }
            for report in found where !reports.contains(where: { $0.digest == report.digest }) {
                reports.append(report)
            }
        }
        return reports
    }

    private static func library(in sandbox: Sandbox) throws -> Library {
        let batch = BatchConverter(converter: Converter(), jobs: 2)
        _ = try LibraryIngest(into: Library(writing: sandbox.library), batch: batch).run(samples)
        return try Library(reading: sandbox.library)
    }

    @Test func reportsComeOutByteForByteAsConvertGivesThem() throws {
        let sandbox = try Sandbox()
        let library = try ExportTests.library(in: sandbox)
        let expected = ExportTests.converted()
        let ids = try library.reports()
        #expect(ids.count == expected.count)
        var stored: [String: (json: [UInt8], csv: [UInt8]?)] = [:]
        for id in ids {
            let report = try library.report(id)
            stored[try report.report(in: library).digest] = (
                report.json, try TidyCSVWriter().render(LibraryReport(id, in: library))
            )
        }
        for report in expected {
            let found = try #require(stored[report.digest])
            #expect(found.json == JSONWriter.bytes(of: report))
            #expect(try found.csv == TidyCSVWriter().render(ConvertedReport(report)))
        }
    }

    @Test func reportsAreReadBackFromTheirJSON() throws {
        for report in ExportTests.converted() {
            let bytes = JSONWriter.bytes(of: report)
            let read = try Report(json: Data(bytes))
            #expect(read == report, "\(report.provenance.name)")
            #expect(JSONWriter.bytes(of: read) == bytes)
        }
    }

    @Test func wideTablesHaveALineAReportAndTheNumbersOfItsCells() throws {
        let sandbox = try Sandbox()
        let library = try ExportTests.library(in: sandbox)
        for kind in StatutoryForm.Kind.allCases {
            var options = WriterOptions()
            options.table = kind
            let table = WideCSVWriter(options)
            let names = String(decoding: table.begin(), as: UTF8.self).split(separator: "\r\n")[0].split(separator: ",")
            for id in try library.reports() {
                let report = try library.report(id).report(in: library)
                let part = try table.render(LibraryReport(id, in: library))
                #expect(try part == table.render(ConvertedReport(report)))
                guard let filled = report.statistics[kind] else {
                    #expect(part == nil)
                    continue
                }
                let line = String(decoding: try #require(part), as: UTF8.self)
                let fields = line.dropLast().split(separator: ",", omittingEmptySubsequences: false)
                guard !line.contains("\""), fields.count == names.count else { continue }
                for (row, cells) in zip(filled.form.rows, filled.rows) {
                    for (column, cell) in zip(row.columns, cells ?? []) {
                        let key = "\(row.key)/\(column.key)"
                        let index = try #require(names.firstIndex { $0 == key || $0 == key + "/amount" })
                        let expected = cell.amount.map { String(decoding: JSONWriter.bytes(of: $0), as: UTF8.self) }
                        #expect(fields[index] == expected ?? "")
                    }
                }
            }
        }
    }

    @Test func filtersMustAllFit() throws {
        let sandbox = try Sandbox()
        for year in 2019...2023 { try sandbox.write(reportText(place: "云川市", year: year), to: "\(year).txt") }
        try sandbox.write(reportText(place: "朝阳市", year: 2023), to: "x.txt")
        try sandbox.ingest()
        let library = try Library(reading: sandbox.library)
        func count(_ change: (inout ReportFilter) -> Void) throws -> Int {
            var filter = ReportFilter()
            change(&filter)
            return try library.reports(matching: filter).count
        }
        #expect(try count { _ in } == 6)
        #expect(try count { $0.years = 2020...2022 } == 3)
        #expect(try count { $0.issuer = "云川" } == 5)
        #expect(
            try count {
                $0.issuer = "云川"
                $0.years = 2023...2023
            } == 1)
        #expect(try count { $0.division = "2113" } == 1)
        #expect(try count { $0.division = "辽宁" } == 1)
        #expect(try count { $0.division = "%" } == 0)
        #expect(try count { $0.finding = "issuer.divisionUnknown" } == 5)
        #expect(try count { $0.edition = .notice2021 } == 0)
        let digests = try library.reports().map { try library.report($0).report(in: library).digest }
        let digest = try #require(digests.first)
        #expect(try count { $0.digest = String(digest.dropFirst(7).prefix(12)) } == 1)
        let years = try library.reports().map { try library.report($0).report(in: library).reportYear }
        #expect(years == [2019, 2020, 2021, 2022, 2023, 2023])
    }
}
