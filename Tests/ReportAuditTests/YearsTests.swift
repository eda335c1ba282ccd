import Foundation
import ReportAudit
import ReportModel
import Testing

@Suite("Reports of several years")
struct YearsTests {
    private func results(_ reports: [Report]) -> [YearsResult] {
        var years = YearsAudit()
        for report in reports { YearRecord(AuditedReport(report)).map { years.add($0) } }
        return years.results()
    }

    @Test("are held against the year after, in whatever order they come")
    func pairs() {
        let reports = [2023, 2021, 2022, 2019].map { SampleReport(.notice2021, year: $0).report }
        #expect(results(reports).map { [$0.earlier.year, $0.later.year] } == [[2021, 2022], [2022, 2023]])
    }

    @Test("go on from the edition of 2019 to that of 2021")
    func editions() throws {
        let reports = [SampleReport(.notice2019, year: 2020).report, SampleReport(.notice2021, year: 2021).report]
        let checks = try #require(results(reports).first).checks
        #expect(Set(checks.map(\.rule)) == [.yearsCarriedRequests])
        #expect(checks.count == 7)
    }

    @Test("of another issuer, or of an issuer that is not known, are left alone")
    func issuers() {
        let first = SampleReport(year: 2022).report
        let other = SampleReport(year: 2023).with { $0.change { $0.issuer.nameAsPrinted = "青岚市水利局" } }
        let nobody = SampleReport(year: 2023).with { $0.change { $0.issuer.nameAsPrinted = nil } }
        #expect(results([first, other, nobody]).isEmpty)
    }

    @Test("are the same issuer's by official name and division")
    func officialNames() {
        func report(_ year: Int, printed: String, code: String) -> Report {
            SampleReport(year: year).with {
                $0.change {
                    $0.issuer.nameAsPrinted = printed
                    $0.issuer.name = "青岚市林业局"
                    $0.issuer.division = Division(code: code, name: "青岚市", province: "虚构省", level: .prefecture)
                }
            }
        }
        let reports = [
            report(2022, printed: "市林业局", code: "990100"), report(2023, printed: "林业局", code: "990100"),
            report(2024, printed: "市林业局", code: "990200"),
        ]
        #expect(results(reports).map(\.issuer) == ["青岚市林业局 (990100)"])
    }

    @Test("given twice in two formats are one; two different reports of a year decide nothing")
    func repeated() throws {
        let reports = [
            SampleReport(year: 2022).report, SampleReport(year: 2022).report, SampleReport(year: 2023).report,
        ]
        #expect(try #require(results(reports).first).checks.contains { $0.verdict.outcome == .holds })
        let corrected = SampleReport(year: 2022).with { $0.change { $0.digest = "sha256:corrected" } }
        let checks = try #require(results(reports + [corrected]).first).checks
        #expect(!checks.isEmpty && checks.allSatisfy { $0.verdict.outcome.word == "undetermined" })
    }
}
