import Foundation
import Nianbao
import ReportCore
import ReportModel
import Testing

/// Dates and years of whole reports: what is repaired is marked, what contradicts is reported.
@Suite("Dates and years of a report")
struct ReportDateTests {
    private func report(
        title: String = "青岚市水务局2021年政府信息公开工作年度报告", preamble: String = "", end: String = ""
    ) throws -> Report {
        let text = """
            \(title)
            \(preamble)
            一、总体情况
            我局认真落实政府信息公开各项要求，全年主动公开政府信息128条，内容准确，更新及时，群众反映良好。
            二、主动公开政府信息情况
            全年通过各类渠道公开信息，内容准确，更新及时，没有发生失泄密事件，群众反映良好。
            \(end)
            """
        return try #require(try Converter().convert(SourceInput(name: "report.txt", bytes: Array(text.utf8))).first)
    }

    private func proof(_ pointer: String, of report: Report) -> String? {
        report.evidence.first { $0.pointer == pointer }.map { proof in
            guard case .text(let raw)? = proof.raw else { return proof.state.rawValue }
            return "\(proof.state.rawValue) \(raw)"
        }
    }

    /// The findings about dates and years, without those that say that no list has the invented places.
    private func rules(_ report: Report) -> [FindingRule] {
        report.findings.map(\.rule).filter { $0 != .issuerDivisionUnknown }
    }

    @Test("a period with lost characters is inferred, with its words")
    func repairedPeriod() throws {
        let report = try report(preamble: "数据的统计期限自202111日起至20211230日止。")
        #expect(report.coverage == Coverage(start: "2021-01-01", end: "2021-12-30"))
        #expect(proof("/coverage", of: report) == "inferred 202111日起至20211230日")
        #expect(rules(report) == [])
    }

    @Test("a period of more than one reading is unknown")
    func ambiguousPeriod() throws {
        let report = try report(preamble: "数据的统计期限自2021年111日起至2021年1231日止。")
        #expect(report.coverage == nil)
        #expect(rules(report) == [.dateAmbiguous])
        #expect(report.findings.contains { $0.rule == .dateAmbiguous && $0.pointer == "/coverage" })
    }

    @Test("a period of another year is kept and said")
    func otherPeriod() throws {
        let report = try report(preamble: "数据的统计期限自2020年1月1日起至2020年12月31日止。")
        #expect(report.coverage?.start == "2020-01-01")
        #expect(report.reportYear == 2021)
        #expect(rules(report) == [.yearCoverageConflict])
    }

    @Test("a report that introduces itself with another year is said")
    func otherYear() throws {
        let report = try report(preamble: "根据有关规定，现公布《青岚市水务局2020年政府信息公开工作年度报告》。")
        #expect(report.reportYear == 2021)
        #expect(rules(report) == [.yearTextConflict])
        #expect(try rules(self.report(preamble: "根据有关规定，现公布2021年政府信息公开年度报告。")) == [])
    }

    @Test(
        "the signature's date",
        arguments: [
            ("青岚市水务局\n二〇二二年一月十二日", "2022-01-12", "reported 二〇二二年一月十二日"), ("青岚市水务局\n2022年112日", nil, nil),
            ("青岚市水务局\n2022年131日", "2022-01-31", "inferred 2022年131日"),
            ("青岚市水务局\n二二二年三月五日", "2022-03-05", "inferred 二二二年三月五日"),
            ("2029-10-12", nil, nil), ("青岚市水务局\n二〇二二年三月", "2022-03", "reported 二〇二二年三月"),
            ("二二二年三月", "2022-03", "inferred 二二二年三月"),
        ] as [(String, String?, String?)])
    func signature(end: String, date: String?, evidence: String?) throws {
        let report = try report(end: end)
        #expect(report.publication.signedOn == date)
        #expect(proof("/publication/signedOn", of: report) == evidence)
        #expect(rules(report).isEmpty == (date != nil))
    }

    @Test("a page's date years later is its publication, not the report's date or year")
    func migrated() throws {
        let report = try report(preamble: "发布日期：2029-10-12 来源：青岚市水务局", end: "2029-10-12")
        #expect(report.publication.publishedOn == "2029-10-12")
        #expect(report.publication.signedOn == nil)
        #expect(report.reportYear == 2021)
        #expect(rules(report) == [.dateOfPage])
    }

    @Test(
        "a day ends where the time after it begins, and is unknown if that is unclear",
        arguments: [
            ("2022-01-25 8:43", "2022-01-25"), ("2022-01-2 08:43", "2022-01-02"), ("2022-01-25 08:43:10", "2022-01-25"),
            ("2022-01-258:43", "2022-01-25"), ("2022-01-912:30", "2022-01-09"), ("2022-01-11 8:43", "2022-01-11"),
            ("2022-01-1 18:43", "2022-01-01"), ("2022-01-118:43", nil),
        ])
    func timeOfDay(printed: String, date: String?) throws {
        #expect(try report(preamble: "发布日期：\(printed) 来源：青岚市水务局").publication.publishedOn == date)
    }

    @Test("a bare date of digits below a report without a year tells none")
    func yearOfBareDate() throws {
        let title = "青岚市水务局政府信息公开工作年度报告"
        #expect(try report(title: title, end: "2029-01-12").reportYear == nil)
        #expect(try report(title: title, end: "2022年1月12日").reportYear == 2021)
        #expect(try report(title: title, end: "青岚市水务局\n2022-01-12").reportYear == 2021)
    }

    @Test("a title's year whose 〇 was lost is inferred")
    func titleYear() throws {
        let report = try report(title: "青岚市水务局二二一年政府信息公开工作年度报告")
        #expect(report.reportYear == 2021)
        #expect(proof("/reportYear", of: report)?.hasPrefix("inferred") ?? false)
        #expect(report.issuer.nameAsPrinted == "青岚市水务局")
    }

    @Test("a number that counts organs is not a year", arguments: ["青岚市第1990档案馆", "青岚市第2015号档案馆"])
    func ordinalInTitle(_ organ: String) throws {
        let report = try report(title: organ + "2016年政府信息公开工作年度报告")
        #expect(report.reportYear == 2016)
        #expect(try self.report(title: organ + "政府信息公开工作年度报告", end: "2017年1月12日").reportYear == 2016)
    }
}
