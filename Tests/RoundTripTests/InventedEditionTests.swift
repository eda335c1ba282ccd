import Foundation
import Nianbao
import ReportAudit
import ReportCore
import ReportInterpretation
import ReportModel
import Testing

@Suite("A new notice is one file: its forms are read in every format, and all older ones as before")
struct InventedEditionTests {
    private static let converter = Converter(interpreter: ReportInterpreter(forms: .withInvented))

    /// A report on the form of an edition, with a number of its own in each cell, sums right.
    private static func written(_ edition: Edition, year: Int) -> WrittenForms {
        WrittenForms(.withInvented, edition, year: year)
    }

    @Test("every cell of the new form is read where it belongs", arguments: WrittenForms.Layout.allCases)
    func new(layout: WrittenForms.Layout) throws {
        let written = Self.written(.notice2035, year: 2035)
        let report = try #require(try Self.converter.convert(written.input(layout)).first)
        for kind in StatutoryForm.Kind.allCases {
            let table = try #require(report.statistics[kind], "\(kind)")
            #expect(table.edition == .notice2035)
            #expect(written.misread(in: table) == [])
        }
        #expect(report.statistics.article20?.rules.revisedThisYear.amount != nil)
        #expect(report.statistics.requests?.transferredToArchives.newsMedia.state == .reported)
        #expect(report.statistics.reviewAndLitigation?.administrativeReview.settled.amount != nil)
        #expect(report.findings.filter { "\($0.rule)".hasPrefix("table.") }.isEmpty)
    }

    @Test("who does not know the new form reads no wrong number from it", arguments: WrittenForms.Layout.allCases)
    func unknown(layout: WrittenForms.Layout) throws {
        let written = Self.written(.notice2035, year: 2035)
        let report = try #require(try Converter().convert(written.input(layout)).first)
        for kind in StatutoryForm.Kind.allCases {
            guard let table = report.statistics[kind] else { continue }
            let misread = written.misread(in: table)
            #expect(!misread.isEmpty && misread.allSatisfy { $0.contains(": nil") }, "\(kind)")
        }
    }

    @Test("the audit checks the sums of the new form")
    func audit() throws {
        let written = Self.written(.notice2035, year: 2035)
        let report = try #require(try Self.converter.convert(written.input(.page)).first)
        let checks = ReportAuditor().audit(report).checks.filter {
            ["requests", "reviewAndLitigation"].contains("\($0.part)")
        }
        #expect(checks.filter(\.isFailed).map(\.verdict.statement.english) == [])
        #expect(checks.contains { $0.verdict.statement.english.contains("新闻媒体") })
        #expect(checks.contains { $0.verdict.statement.english.contains("调解结案") })
    }

    @Test(
        "a report of an older form is read the same with and without the new one",
        arguments: [(Edition.notice2019, 2020), (.notice2021, 2023), (.notice2021, 2035)],
        WrittenForms.Layout.allCases)
    func older(form: (edition: Edition, year: Int), layout: WrittenForms.Layout) throws {
        let input = Self.written(form.edition, year: form.year).input(layout)
        let report = try #require(try Self.converter.convert(input).first)
        #expect(report.statistics[.article20]?.edition == form.edition)
        #expect(JSONWriter.bytes(of: [report]) == JSONWriter.bytes(of: try Converter().convert(input)))
    }

    @Test(
        "the samples are read the same with and without the new form",
        arguments: ["portal-html", "pipe-table", "plain-text", "generated"])
    func samples(folder: String) throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: Repository.root.appending(path: "TestData/\(folder)"), includingPropertiesForKeys: nil)
        let samples = files.filter { !$0.lastPathComponent.contains(".expected") }
        #expect(samples.count > 10)
        for file in samples {
            let input = SourceInput(name: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
            let before = Result { try Converter().convert(input) }
            let after = Result { try Self.converter.convert(input) }
            switch (before, after) {
            case (.success(let before), .success(let after)):
                let isSame = JSONWriter.bytes(of: before) == JSONWriter.bytes(of: after)
                #expect(isSame, "\(file.lastPathComponent)")
            case (.failure(let before), .failure(let after)): #expect("\(before)" == "\(after)")
            default: Issue.record("\(file.lastPathComponent): \(before) and \(after)")
            }
        }
    }
}

/// A report that fills in the forms of an edition and prints them in a layout.
struct WrittenForms {
    enum Layout: CaseIterable {
        /// A page with real tables, spans and all.
        case page
        /// One line per row, cells separated by pipes.
        case pipes
        /// One line per row, cells separated by tabs.
        case tabs
        /// One line per cell.
        case lines
    }

    private let forms: StatutoryForms
    private let edition: Edition
    private let year: Int

    init(_ forms: StatutoryForms, _ edition: Edition, year: Int) {
        self.forms = forms
        self.edition = edition
        self.year = year
    }

    func input(_ layout: Layout) -> SourceInput {
        let body = [
            line("云川市水务局\(year)年政府信息公开工作年度报告", layout), line("一、总体情况", layout),
            line("我局坚持以公开促落实、促规范、促服务，通过门户网站发布各类信息，回应群众关心的供水问题，没有发生失泄密事件。", layout),
            line("二、主动公开政府信息情况", layout), table(article20, layout), line("三、收到和处理政府信息公开申请情况", layout),
            table(requests, layout), line("四、政府信息公开行政复议、行政诉讼情况", layout), table(reviews, layout),
            line("五、存在的主要问题及改进情况", layout),
            line("存在的主要问题是公开内容的质量还不够高；下一步将加强培训，丰富解读形式，提高公开水平，做好重点领域信息公开。", layout),
        ].joined(separator: "\n")
        let isPage = layout == .page
        let text = isPage ? "<html><head><meta charset=\"utf-8\"></head><body><div>\(body)</div></body></html>" : body
        return SourceInput(name: isPage ? "a.html" : "a.txt", bytes: Array(text.utf8))
    }

    /// The cells of the edition whose number is not the one that was written.
    func misread(in table: StatutoryTable) -> [String] {
        guard let form = forms[table.kind].edition(edition) else { return ["no such form"] }
        return form.rows.flatMap { row in
            row.columns.compactMap { column in
                let found = table[row.key, column.key].amount
                let expected = Decimal(number(table.kind, row, column))
                return found == expected
                    ? nil : "\(row.key)/\(column.key): \(found.map { "\($0)" } ?? "nil"), not \(expected)"
            }
        }
    }

    // MARK: Numbers

    /// A number that no other column or row of the table has, so that a cell that was moved shows; rows and columns sum
    /// up to their totals.
    private func number(_ kind: StatutoryForm.Kind, _ row: FormEdition.Row, _ column: FormEdition.Column) -> Int {
        guard let form = forms[kind].edition(edition) else { return -1 }
        if row.columns.count > 1, kind != .article20, column.key.name == "total" {
            return row.columns.dropLast().reduce(0) { $0 + number(kind, row, $1) }
        }
        let rows = form.rows
        for case .columnTotal(let parts, let total) in form.identities where total == row.key {
            return rows.filter { parts.contains($0.key) }.reduce(0) { $0 + number(kind, $1, column) }
        }
        for case .columnBalance(let left, let right) in form.identities where left.last == row.key {
            let others = rows.filter { right.contains($0.key) }.reduce(0) { $0 + number(kind, $1, column) }
            return others - rows.filter { left.dropLast().contains($0.key) }.reduce(0) { $0 + number(kind, $1, column) }
        }
        let (place, across) = (
            rows.firstIndex { $0.key == row.key } ?? 0, row.columns.firstIndex { $0.key == column.key } ?? 0
        )
        return 11 * (place + 1) + across * across
    }

    private func numbers(_ kind: StatutoryForm.Kind, _ row: FormEdition.Row) -> [Cell] {
        row.columns.map { Cell(String(number(kind, row, $0)), across: $0.span) }
    }

    // MARK: Tables

    struct Cell {
        let text: String
        let across: Int
        let down: Int

        init(_ text: String, across: Int = 1, down: Int = 1) {
            self.text = text
            self.across = across
            self.down = down
        }
    }

    private func line(_ text: String, _ layout: Layout) -> String { layout == .page ? "<p>\(text)</p>" : text }

    private func table(_ rows: [[Cell]], _ layout: Layout) -> String {
        switch layout {
        case .page:
            "<table>"
                + rows.map { row in
                    "<tr>" + row.map { "<td colspan=\($0.across) rowspan=\($0.down)>\($0.text)</td>" }.joined()
                        + "</tr>"
                }.joined() + "</table>"
        case .pipes: rows.map { "| " + $0.map(\.text).joined(separator: " | ") + " |" }.joined(separator: "\n")
        case .tabs: rows.map { $0.map(\.text).joined(separator: "\t") }.joined(separator: "\n")
        case .lines: rows.flatMap { $0.map(\.text) }.joined(separator: "\n")
        }
    }

    private var article20: [[Cell]] {
        guard let form = forms[.article20].edition(edition) else { return [] }
        var rows: [[Cell]] = []
        var group: String?
        for row in form.rows {
            let width = row.columns.reduce(1) { $0 + $1.span }
            if row.group != group {
                rows.append([Cell(row.group ?? "", across: width)])
                rows.append([Cell("信息内容")] + row.columns.map { Cell($0.label, across: $0.span) })
                group = row.group
            }
            rows.append([Cell(row.label)] + numbers(.article20, row))
        }
        return rows
    }

    private var requests: [[Cell]] {
        guard let form = forms[.requests].edition(edition), let columns = form.rows.first?.columns else { return [] }
        let labels = columns.map { Cell($0.label) }
        let head: [[Cell]] = [
            [Cell("", across: 3, down: 3), Cell("申请人情况", across: columns.count)],
            [
                Cell(columns[0].label, down: 2), Cell("法人或其他组织", across: columns.count - 2),
                Cell(columns[columns.count - 1].label, down: 2),
            ], labels.dropFirst().dropLast(),
        ]
        return head.map { $0.filter { !$0.text.isEmpty || $0.across > 1 } }
            + form.rows.map { [Cell($0.label, across: 3)] + numbers(.requests, $0) }
    }

    private var reviews: [[Cell]] {
        guard let form = forms[.reviewAndLitigation].edition(edition) else { return [] }
        let results = form.rows[0].columns.map { Cell($0.label, down: 2) }
        let nested = form.rows[0].columns.map { Cell($0.label) }
        return [
            [
                Cell(form.rows[0].label, across: results.count),
                Cell("行政诉讼", across: 2 * results.count),
            ], results + form.rows.dropFirst().map { Cell($0.label, across: results.count) }, nested + nested,
            form.rows.flatMap { numbers(.reviewAndLitigation, $0) },
        ]
    }
}
