import ReportModel
import Testing

@Suite struct StatutoryFormTests {
    private static func cells(_ kind: StatutoryForm.Kind, _ edition: Edition) -> Int {
        StatutoryForm.form(of: kind).rows.filter { $0.editions.contains(edition) }
            .reduce(0) { $0 + $1.columns(in: edition).count }
    }

    @Test(arguments: StatutoryForm.Kind.allCases)
    func `has one row a path and one column a key`(_ kind: StatutoryForm.Kind) {
        let form = StatutoryForm.form(of: kind)
        #expect(form.kind == kind)
        #expect(Set(form.rows.map(\.path)).count == form.rows.count)
        for row in form.rows {
            #expect(Set(row.columns.map(\.key)).count == row.columns.count)
            #expect(!row.label.isEmpty && !row.editions.isEmpty && !row.path.contains(""))
            // A column that no edition of its row prints could never be filled.
            for column in row.columns { #expect(column.editions.contains { row.editions.contains($0) }, "\(row.key)") }
        }
    }

    @Test(arguments: StatutoryForm.Kind.allCases)
    func `has no row below another row`(_ kind: StatutoryForm.Kind) {
        let paths = StatutoryForm.form(of: kind).rows.map(\.path)
        for path in paths {
            #expect(!paths.contains { $0.count > path.count && $0.starts(with: path) }, "\(path)")
            #expect(path != ["edition"])
        }
    }

    @Test func `has the numbers of cells that the notices print`() {
        #expect(Self.cells(.article20, .notice2021) == 10)
        #expect(Self.cells(.article20, .notice2019) == 22)
        #expect(Self.cells(.requests, .notice2021) == 25 * 7)
        #expect(Self.cells(.requests, .notice2019) == 23 * 7)
        #expect(Self.cells(.reviewAndLitigation, .notice2021) == 15)
        #expect(Self.cells(.reviewAndLitigation, .notice2019) == 15)
        #expect(StatutoryForm.Kind.allCases.allSatisfy { Self.cells($0, .notice2014) == 0 })
    }

    @Test func `has 26 rows of requests, each with the seven columns`() {
        #expect(StatutoryForm.form(of: .requests).rows.count == 26)
        let columns = [
            "naturalPerson", "commercialEnterprise", "researchInstitution", "socialWelfareOrganization",
            "legalServiceInstitution", "other", "total",
        ]
        #expect(StatutoryForm.form(of: .requests).rows.allSatisfy { $0.columns.map(\.key.name) == columns })
    }

    @Test func `divides other handling from 2021 on`() {
        let other = StatutoryForm.form(of: .requests).rows.filter { $0.path.contains("otherHandling") }
        #expect(other.filter { $0.editions == [.notice2019] }.map(\.key) == [Requests.Row.otherHandling])
        #expect(other.count { $0.editions == [.notice2021] } == 3)
        #expect(other.count == 4)
    }

    @Test(arguments: StatutoryForm.Kind.allCases)
    func `finds each row by its key`(_ kind: StatutoryForm.Kind) {
        let form = StatutoryForm.form(of: kind)
        for (index, row) in form.rows.enumerated() {
            #expect(form.index(of: row.key) == index)
            #expect(form.pointer(row: index) == "/statistics/\(kind.rawValue)/\(row.key)")
        }
        #expect(form.index(of: Reviews.Row.litigationDirect) == (kind == .reviewAndLitigation ? 1 : nil))
    }

    @Test(arguments: [
        (2013, nil), (2014, Edition.notice2014), (2018, .notice2014), (2019, .notice2019), (2020, .notice2019),
        (2021, .notice2021), (2030, .notice2021),
    ])
    func `knows which edition a year was due to use`(_ year: Int, _ edition: Edition?) {
        #expect(Edition(reportYear: year) == edition)
    }
}
