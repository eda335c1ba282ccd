/// The dates that programs write beside what they save.
public enum SavedDate {
    /// ISO 8601 with its zone of a date of a mail (RFC 822, section 5: `Wed, 14 Feb 2024 08:30:00 +0800`) or of
    /// ECMAScript (`Wed Feb 14 2024 08:30:00 GMT+0800 (CST)`); nil where it is neither.
    public static func iso(_ words: String) -> String? {
        // What stands in brackets names the zone for people.
        let parts = words.prefix { $0 != "(" }.split { " ,\t\r\n".contains($0) }.map(String.init)
        guard let month = parts.compactMap({ months.firstIndex(of: $0.lowercased()) }).first,
            let clock = parts.firstIndex(where: { $0.contains(":") }),
            let time = time(parts[clock]),
            let day = parts[..<clock].compactMap({ number($0, digits: 1...2) }).first,
            let year = parts[..<clock].compactMap({ number($0, digits: 4...4) }).first,
            clock + 1 < parts.count, let zone = zone(parts[clock + 1])
        else { return nil }
        guard isDay(day, month: month + 1, year: year) else { return nil }
        return "\(year)-\(padded(month + 1))-\(padded(day))T\(time)\(zone)"
    }

    /// A date that is ISO 8601 already (`2024-02-14T08:30:00Z`, `2024-02`), as WARC has it; nil where it is not.
    public static func checked(_ words: String) -> String? {
        let parts = words.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let date = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        guard date.count <= 3, let year = number(date[0], digits: 4...4) else { return nil }
        let rest = date.dropFirst().map { number($0, digits: 2...2) }
        let month = rest.isEmpty ? 1 : rest[0]
        let day = rest.count < 2 ? 1 : rest[1]
        guard let month, let day, isDay(day, month: month, year: year) else { return nil }
        guard parts.count == 2 else { return words }
        let body = parts[1]
        guard rest.count == 2, body.hasSuffix("Z") || body.contains("+") || body.contains("-") else { return nil }
        let clock = body.prefix { !"Z+-.".contains($0) }
        let behind = body.dropFirst(clock.count).drop { $0 == "." || $0.isASCII && $0.isNumber }
        guard time(String(clock)) != nil, zone(behind.filter { $0 != ":" }) != nil else { return nil }
        return words
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func number(_ word: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(word.utf8.count), word.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        return Int(word)
    }

    private static func isDay(_ day: Int, month: Int, year: Int) -> Bool {
        guard 1...12 ~= month, year >= 1970 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return 1...days[month - 1] ~= day
    }

    /// `8:30` or `08:30:00` as `08:30:00`.
    private static func time(_ word: String) -> String? {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false).map { number($0, digits: 1...2) }
        guard 2...3 ~= parts.count, let hour = parts[0], let minute = parts[1],
            let second = parts.count == 3 ? parts[2] : 0, hour < 24, minute < 60, second <= 60
        else { return nil }
        return "\(padded(hour)):\(padded(minute)):\(padded(second))"
    }

    /// `+0800`, `GMT+0800`, `GMT` or `Z`.
    private static func zone(_ word: some StringProtocol) -> String? {
        var offset = String(word)
        for name in ["GMT", "UTC", "UT", "Z"] where offset.hasPrefix(name) {
            offset.removeFirst(name.count)
            if offset.isEmpty { return "Z" }
            break
        }
        guard let sign = offset.first, sign == "+" || sign == "-",
            let digits = number(offset.dropFirst(), digits: 4...4), digits / 100 <= 14, digits % 100 < 60
        else { return nil }
        return digits == 0 ? "Z" : "\(sign)\(padded(digits / 100)):\(padded(digits % 100))"
    }

    private static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
