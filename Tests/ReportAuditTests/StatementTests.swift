import ReportAudit
import ReportModel
import Testing

/// What the rules say: each case has a name, arguments and an English sentence that says them.
@Suite struct StatementTests {
    private static func quantity(_ name: String, _ value: Int?) -> Quantity {
        Quantity(
            name: name, pointer: "/statistics/requests", value: value.map { .init($0) },
            state: value == nil ? .blank : .reported, position: nil)
    }

    private static let (new, old, total) = (quantity("新收", 12), quantity("上年结转", nil), quantity("总计", 14))

    private static let cases: [AuditStatement] = [
        .equal(Sum([new]), Sum([total])), .different(Sum([new]), Sum([total])),
        .excess(Sum([new, old]), over: Sum([total])), .open(Sum([new, old]), Sum([total]), implied: 2),
        .sum(Sum([new])), .openSum(Sum([old])), .missing([old]), .part(new, of: total), .excessPart(total, over: new),
        .within(new, Sum([total])), .above(total, Sum([new])), .wholeNumbers(7), .noNumbers,
        .notWhole(name: "新收", -3), .yearNotKnown, .noOtherYear,
        .year(.coverage(start: "2021-01-01", end: "2021-12-31"), report: "2021", agrees: true),
        .year(.title(2020), report: "2021", agrees: false),
        .severalReports(count: 2, year: 2021, names: ["a.html", "b.html"]), .noDate, .noMonth,
        .due(date: "2022-01-20", deadline: "2022-03-31"), .afterYear(date: "2022-01-20", end: "2021-12-31"),
        .beforeYearEnds(date: "2021-06-01", end: "2021-12-31"), .section(isThere: true), .section(isThere: false),
        .noSuchSection, .sectionHasContent, .sectionSaysOnly("无"), .noSectionSix, .feeStated, .feeNotStated(only: "无"),
        .feeNotStated(only: nil), .fee(new, sectionSix: "无"), .fee(new, sectionSix: nil), .tableIsThere,
        .neitherTableNorSection, .noTable(heading: "主动公开", instead: .anotherTable),
        .edition(.notice2019, due: .notice2021, year: 2022, fits: false),
        .edition(.notice2021, due: .notice2021, year: 2022, fits: true), .stated("all is well"),
    ]

    /// Words of closed lists, which the sentence says in its own language.
    private static let keys: Set<String> = ["states", "by", "instead"]

    @Test func `every statement has a name of its own and a sentence`() {
        let names = Self.cases.map(\.id)
        #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z]+(\.[a-z][A-Za-z]*)?/) != nil })
        // A year that agrees or differs is named by the text, the title or a heading.
        #expect(Set(names).count == names.count)
        #expect(Self.cases.allSatisfy { !$0.english.isEmpty })
    }

    @Test(arguments: cases)
    func `the sentence says every argument`(_ statement: AuditStatement) {
        for argument in statement.arguments.list where !Self.keys.contains(argument.name) {
            let values: [String] = if case .texts(let texts) = argument.value { texts } else { ["\(argument.value)"] }
            for value in values { #expect(statement.english.contains(value), "\(argument.name)") }
        }
    }

    @Test func `an equation's arguments are its formulas, its missing values and why they are missing`() {
        #expect(
            AuditStatement.open(Sum([Self.new, Self.old]), Sum([Self.total]), implied: 2).arguments == [
                "implied": .number(2), "left": .text("新收 12 + 上年结转 ? = ?"), "missing": .texts(["上年结转"]),
                "right": .text("总计 14"), "states": .texts(["blank"]),
            ])
    }

    @Test func `the rules' names are declared once and all used`() {
        #expect(Set(AuditRules.all.map(\.id)) == Set(RuleID.all))
        #expect(Set(RuleID.all.map(\.rawValue)).count == RuleID.all.count)
    }
}
