import Foundation
import ReportModel
import Testing

@testable import ReportInterpretation

private func read(_ text: String, isMoney: Bool = false) -> CellValue? {
    CellValue(Phrase(text).units[...], isMoney: isMoney)
}

@Suite("What a cell holds")
struct CellValueTests {
    @Test(
        "numbers",
        arguments: [
            ("0", "0"), ("12", "12"), ("１２", "12"), ("12,147", "12147"), ("12，147", "12147"), ("11398889", "11398889"),
            ("+2", "2"), ("-1", "-1"), ("－1", "-1"), ("增3", "3"), ("减2", "-2"), ("3件", "3"),
            ("59237.2449", "59237.2449"),
            ("十二", "12"), ("一百零三", "103"), ("二万三千", "23000"), ("〇", "0"), ("三件", "3"), ("3件(次)", "3"),
            ("**12**", "12"), ("\\-1", "-1"), (" 6 ", "6"), ("1.2万", "12000"), ("0.50", "0.5"),
        ])
    func number(printed: String, expected: String) throws {
        let value = try #require(read(printed))
        #expect(value.amount == Decimal(string: expected))
        #expect(value.state == .reported)
    }

    @Test(
        "signs for a missing number are no zero",
        arguments: [
            ("", ValueState.blank), ("\u{A0}", .blank), ("　", .blank), ("-", .dash), ("—", .dash), ("--", .dash),
            ("——", .dash),
            ("/", .notApplicable), ("／", .notApplicable), ("N/A", .notApplicable), ("无", .notApplicable),
            ("***", .masked), ("\\--", .dash),
        ])
    func missing(printed: String, state: ValueState) throws {
        let value = try #require(read(printed))
        #expect(value.amount == nil)
        #expect(value.state == state)
    }

    @Test(
        "anything else is not a value",
        arguments: [
            "规章", "12月", "1,2", "1,2345", "3.", ".5", "1234567890123456", "2 件 3 件", "1-2", "约3", "12.3.4", "一二", "百",
            "三十十", "一万二", "三百五", "二万三万", "3-件",
        ])
    func neither(printed: String) {
        #expect(read(printed) == nil)
    }

    @Test("money keeps its unit and its amount")
    func money() throws {
        let yuan = try #require(read("251000元", isMoney: true))
        #expect(yuan.amount == 251_000)
        #expect(yuan.unit == "元")
        let tenThousands = try #require(read("12.5万元", isMoney: true))
        #expect(tenThousands.amount == Decimal(string: "12.5"))
        #expect(tenThousands.unit == "万元")
    }
}
