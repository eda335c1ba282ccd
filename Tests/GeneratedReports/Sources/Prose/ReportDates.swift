/// The dates of a report, in the year after the one reported on.
struct ReportDates: Sendable {
    let year: Int
    let month: Int
    let signedDay: Int
    let publishedDay: Int

    init(after reportYear: Int, _ random: inout SplitMix64) {
        year = reportYear + 1
        month = random.number(in: 1...3)
        signedDay = random.number(in: 4...20)
        publishedDay = signedDay + random.below(8)
    }

    var signedOn: String { Self.iso(year, month, signedDay) }
    var publishedOn: String { Self.iso(year, month, publishedDay) }

    /// The date of the signature as printed: in digits, or in Chinese numerals.
    func printedSignature(inChinese: Bool) -> String {
        guard inChinese else { return "\(year)年\(month)月\(signedDay)日" }
        let digits = Array("〇一二三四五六七八九")
        let years = String(year).compactMap(\.wholeNumberValue).map { String(digits[$0]) }.joined()
        return "\(years)年\(Self.chinese(month))月\(Self.chinese(signedDay))日"
    }

    private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }

    private static func chinese(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let tens = number / 10 == 0 ? "" : (number / 10 == 1 ? "" : digits[number / 10]) + "十"
        return tens + digits[number % 10]
    }
}
