import ReportModel
import Testing

@testable import ReportInterpretation

@Suite("Administrative divisions")
struct DivisionTableTests {
    private let table = DivisionTable.shared

    private func codes(_ name: String, _ year: Int?) -> [Int] {
        table.current(table.entries(named: Phrase(name).units[...]), in: year).map(\.code)
    }

    @Test(
        "a name has the code that it had in the year",
        arguments: [
            ("通辽市", 2011, [150_500]), ("朝阳市", 2023, [211_300]), ("辽宁省", 2018, [210_000]),
            ("襄樊市", 2008, [420_600]), ("襄阳市", 2012, [420_600]),
            ("巢湖市", 2010, [341_400]), ("巢湖市", 2011, [340_181]), ("巢湖市", 2020, [340_181]),
            ("崇文区", 2009, [110_103]), ("济源市", 2015, [419_001]),
            ("儋州市", 2014, [469_003]), ("儋州市", 2015, [460_400]),
            ("莱芜市", 2017, [371_200]), ("临平区", 2021, [330_113]), ("横县", 2019, [450_127]),
            ("横州市", 2022, [450_181]), ("米林县", 2022, [540_422]), ("米林市", 2024, [540_481]),
        ])
    func nameInYear(name: String, year: Int, expected: [Int]) {
        #expect(codes(name, year) == expected)
    }

    @Test("an old name still leads to its code, and a new one before its year")
    func nearYears() {
        #expect(codes("襄樊市", 2019) == [420_600])
        #expect(codes("襄樊市", 2010) == [420_600])
        #expect(codes("临平区", 2020) == [330_113])
    }

    @Test("a code has the name that it had in the year")
    func codeInYear() throws {
        func name(_ code: Int, _ year: Int?) -> String? { table.entry(code, in: year).map(table.name) }
        #expect(name(420_600, 2009) == "襄樊市")
        #expect(name(420_600, 2010) == "襄阳市")
        #expect(name(420_600, nil) == "襄阳市")
        #expect(name(341_400, 2023) == "巢湖市")
        #expect(name(332_500, 2015) == "丽水地区")
        #expect(name(990_100, nil) == nil)
    }

    @Test("names that several divisions have keep them all")
    func ambiguousNames() {
        #expect(codes("朝阳区", 2020) == [110_105, 220_104])
        #expect(codes("鼓楼区", 2020) == [320_106, 320_302, 350_102, 410_204])
        #expect(codes("城关区", 2020).count == 2)
    }

    @Test("the longest name counts, and only at the start")
    func longest() {
        func name(_ text: String) -> String? { table.entries(at: Phrase(text).units[...]).first.map(table.name) }
        #expect(name("吉林省吉林市") == "吉林省")
        #expect(name("保亭黎族苗族自治县人民政府") == "保亭黎族苗族自治县")
        #expect(name("肇慶市國資委") == "肇庆市")
        for prose in ["城市管理局", "县级以上", "地区发展", "市场监督管理局", "全市各地区", "区域合作", "省级部门", "自治区党委"] {
            #expect(name(prose) == nil, "\(prose)")
        }
    }

    @Test("a division knows its level and its province")
    func divisions() throws {
        func division(_ code: Int, _ year: Int) throws -> Division {
            table.division(try #require(table.entry(code, in: year)))
        }
        #expect(
            try division(150_500, 2011)
                == Division(code: "150500", name: "通辽市", province: "内蒙古自治区", level: .prefecture))
        #expect(
            try division(320_106, 2020) == Division(code: "320106", name: "鼓楼区", province: "江苏省", level: .county))
        #expect(
            try division(110_000, 2020) == Division(code: "110000", name: "北京市", province: "北京市", level: .province))
        #expect(try division(419_001, 2020).level == .county)
    }

    @Test("the thirty-four provinces are there, and every code lies in one")
    func provinces() {
        let provinces = stride(from: 110_000, through: 820_000, by: 10_000).filter { table.entry($0, in: nil) != nil }
        #expect(provinces.count == 34)
    }
}
