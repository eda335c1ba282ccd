import Foundation
import ReportAudit
import ReportModel
import Testing

@Suite("Rules of the audit")
struct RuleTests {
    static let ids = AuditRules.all.map(\.id.rawValue)

    /// What a rule says about a report, or about two years of one issuer.
    static func outcomes(of id: String, in reports: [Report]) -> [String] {
        if let rule = AuditRules.ofReport.first(where: { $0.id.rawValue == id }) {
            return reports.flatMap { rule.verdicts(on: AuditedReport($0)) }.map(\.outcome.word)
        }
        var years = YearsAudit(rules: AuditRules.ofYears.filter { $0.id.rawValue == id })
        for report in reports { YearRecord(AuditedReport(report)).map { years.add($0) } }
        return years.results().flatMap(\.checks).map(\.verdict.outcome.word)
    }

    @Test("each have a report that keeps it, one that breaks it, and one in which it cannot be decided", arguments: ids)
    func threeOutcomes(id: String) throws {
        let cases = try #require(RuleCases.all[id], "there are no reports for this rule")
        let held = Self.outcomes(of: id, in: cases.holds)
        #expect(!held.isEmpty && held.allSatisfy { $0 == "holds" }, "\(held)")
        #expect(Self.outcomes(of: id, in: cases.fails).contains("fails"))
        let undecided = Self.outcomes(of: id, in: cases.undetermined)
        #expect(undecided.contains("undetermined") && !undecided.contains("fails"), "\(undecided)")
    }

    @Test("have names of their own, and reports for nothing else")
    func names() {
        #expect(Set(Self.ids).count == Self.ids.count)
        #expect(Set(RuleCases.all.keys) == Set(Self.ids))
        for rule in AuditRules.all {
            #expect(rule.id.rawValue.hasPrefix(rule.part.rawValue + "."))
            #expect(!rule.source.isEmpty && rule.promise.hasSuffix("."))
        }
    }

    @Test("have nothing to say against a consistent report", arguments: Edition.allCases)
    func consistent(edition: Edition) {
        let result = ReportAuditor().audit(SampleReport(edition).report)
        #expect(result.checks.filter(\.isFailed).map(\.rule) == [])
        #expect(!result.hasErrors)
    }

    private func check(_ id: String, _ report: Report, subject: String? = nil) throws -> Check {
        let checks = ReportAuditor().audit(report).checks.filter { $0.rule.rawValue == id }
        return try #require(checks.first { subject == nil || $0.verdict.subject == subject })
    }

    @Test("name both numbers, the cells and their places")
    func words() throws {
        let report = SampleReport().with { $0.set(.requests, "carriedForwardToNextYear", "total", 1) }
        let check = try check("requests.balance", report, subject: "总计")
        #expect(check.verdict.statement.english == "新收 12 + 上年结转 3 = 15, but 办理总计 13 + 结转下年度 1 = 14")
        #expect(check.verdict.outcome == .fails(expected: .number(15), found: .number(14)))
        #expect(check.severity == .error)
        #expect(check.verdict.pointer == "/statistics/requests/carriedForwardToNextYear/total")
        #expect(check.verdict.position == report.evidence.last?.position)
        #expect(check.verdict.quantities.count == 4)
    }

    @Test("say what a single missing cell would be")
    func implied() throws {
        let report = SampleReport().with { $0.set(.requests, "outcomes/granted", "commercialEnterprise", nil, .blank) }
        let check = try check("requests.rowSum", report, subject: "予以公开")
        let pointer = "/statistics/requests/outcomes/granted/commercialEnterprise"
        #expect(
            check.verdict.outcome
                == .undetermined(missing: ["商业企业"], implied: .init(pointer: pointer, value: 1)))
    }

    @Test("take blank for unknown, but know that counts are not negative")
    func excess() throws {
        let report = SampleReport().with {
            $0.set(.requests, "outcomes/granted", "commercialEnterprise", nil, .blank)
            $0.set(.requests, "outcomes/granted", "other", nil, .blank)
            $0.set(.requests, "outcomes/granted", "total", 7)
        }
        let check = try check("requests.rowSum", report, subject: "予以公开")
        #expect(check.isFailed)
        #expect(check.verdict.statement.english.contains("is at least 8, but 总计 7"))
    }

    @Test("say where a number was inferred")
    func inferred() throws {
        let report = SampleReport().with { $0.set(.requests, "outcomes/granted", "total", 9, .inferred) }
        #expect(
            try check("requests.rowSum", report, subject: "予以公开").verdict.statement.english.contains("总计 9 (inferred)"))
    }

    @Test("see a negative or broken number in words that reading refused", arguments: ["-2", "－２", "−2", "0.5", "１．５"])
    func refused(raw: String) throws {
        let report = SampleReport().with {
            $0.set(.article20, "item1/rules", "inForce", nil, .illegible, raw: raw)
        }
        let check = try check("article20.naturalNumbers", report)
        #expect(check.isFailed)
        #expect(check.verdict.subject == "规章 现行有效件数")
    }

    @Test("use no number whose column is unknown")
    func ambiguous() throws {
        var report = SampleReport().report
        let row = "/statistics/requests/outcomes/granted"
        report.evidence.removeAll { $0.pointer.hasPrefix(row) }
        report.evidence.append(
            Evidence(pointer: row, raw: .texts(["8", "1"]), state: .ambiguousPosition, position: nil))
        let outcome = try check("requests.rowSum", report, subject: "予以公开").verdict.outcome
        #expect(outcome.word == "undetermined")
    }

    @Test("take 其他处理 in one row or in three, in either edition")
    func otherHandling() throws {
        var sample = SampleReport(.notice2019, year: 2020)
        for row in ["correctionOverdue", "feeOverdue", "other"] {
            for column in StatutoryForm.form(of: .requests).rows[0].columns {
                sample.set(.requests, "outcomes/otherHandling/\(row)", column.key.name, 0)
            }
        }
        sample.set(.requests, "outcomes/otherHandling/undivided", "total", 99)
        #expect(!(try check("requests.outcomesSum", sample.report, subject: "总计").isFailed))
    }

    @Test(
        "try what else a sentence can mean before they complain",
        arguments: [
            (.requestsReceived, 10, "新收 自然人 10"), (.requestsReceived, 15, "新收 + 上年结转 总计 15"),
            (.requestsAnswered, 10, "办理总计 - 上年结转 总计 10"), (.requestsConcluded, 15, "办理总计 + 结转下年度 总计 15"),
            (.answersGranted, 10, "予以公开 + 部分公开 总计 10"),
            (.reviewTotal, 1, "行政复议 已审结 1"), (.litigationTotal, 1, "行政诉讼 总计 1"),
            (.disclosureNormativeDocumentsDisclosed, 10, "规范性文件 现行有效件数 10"),
        ] as [(IndicatorKey, Int, String)])
    func alternatives(key: IndicatorKey, value: Int, expression: String) throws {
        let report = SampleReport().with { $0.say(key, Decimal(value), "某句") }
        let check = try #require(ReportAuditor().audit(report).checks.first { $0.part == .narrative })
        #expect(check.verdict.outcome == .holds)
        #expect(check.verdict.statement.english.hasPrefix("“某句” says \(value) (line 5), and so is \(expression)"))
    }

    @Test("name every expression that was tried, with the sentence and the lines")
    func tried() throws {
        let report = SampleReport().with { $0.say(.requestsCarriedForward, 7, "结转7件") }
        let statement = try check("narrative.requests", report).verdict.statement.english
        let lines = report.evidence.filter { $0.pointer.contains("carriedForwardToNextYear") }
            .reduce(into: [:]) { $0[$1.pointer.split(separator: "/").last.map(String.init)] = $1.position?.line }
        let total = try #require(lines["total"])
        let person = try #require(lines["naturalPerson"])
        #expect(
            statement == "“结转7件” says 7 (line 5), but 结转下年度 总计 2 (line \(total)); "
                + "tried also 结转下年度 自然人 2 (line \(person))")
    }

    @Test("let a sentence that there is nothing stand for nothing else")
    func zero() throws {
        // 科研机构 and the lawsuits after review are 0 in the table.
        let report = SampleReport().with { $0.say(.litigationTotal, 0, "未发生行政诉讼") }
        #expect(try check("narrative.reviewAndLitigation", report).isFailed)
    }

    @Test("leave approximate numbers and other organs' numbers alone")
    func leftAlone() {
        let report = SampleReport().with {
            $0.say(.requestsReceived, 90, approximate: true)
            $0.say(.requestsReceived, 91, scope: "市政府办公室")
            $0.say(.requestsReceived, 92, origin: .table)
        }
        #expect(!ReportAuditor().audit(report).checks.contains { $0.part == .narrative })
    }

    @Test("check each column of values of the form of 2014 by itself")
    func scopes() throws {
        let report = SampleReport(.notice2014).with {
            for (key, value) in [
                (.reviewTotal, 2), (.reviewUpheld, 1), (.reviewCorrected, 1), (.reviewOther, 1),
            ] as [(IndicatorKey, Int)] {
                $0.say(key, Decimal(value), origin: .table, scope: "区直单位")
            }
        }
        #expect(try check("form2014.sum", report, subject: "行政复议数量 (区直单位)").isFailed)
        #expect(!(try check("form2014.sum", report, subject: "行政复议数量").isFailed))
    }

    @Test("read years in headings, except in those of plans")
    func headings() throws {
        let report = SampleReport().with {
            $0.change {
                $0.sections[0].heading = "2022年度工作情况"
                $0.sections[4].heading = "２０２４年度工作计划"
            }
        }
        let failed = ReportAuditor().audit(report).checks.filter { $0.rule == .structureYear && $0.isFailed }
        #expect(failed.map(\.verdict.subject) == ["“2022年度工作情况”"])
    }
}
