import ReportModel

/// The administrative divisions of GB/T 2260 with their former names and codes, to look up by name and by code.
///
/// Below the county there is nothing: a town's or a street's division is its county.
struct DivisionTable: Sendable {
    /// One name of one code in some years.
    struct Entry: Sendable, Hashable {
        /// Six digits.
        var code: Int
        /// The first and the last year whose list, at its end, has it.
        var years: ClosedRange<Int>
        /// The name in normal form.
        fileprivate var name: Range<Int>

        var level: Division.Level {
            code % 10000 == 0 ? .province : code % 100 == 0 ? .prefecture : .county
        }

        /// The code of its province.
        var province: Int { code / 10000 * 10000 }
        /// The code of its prefecture, or its own.
        var prefecture: Int { level == .county ? code / 100 * 100 : code }

        /// Whether one of the two contains the other, or both are the same.
        func isRelated(to other: Entry) -> Bool { contains(other) || other.contains(self) }

        /// Whether the other is this division or lies in it.
        func contains(_ other: Entry) -> Bool {
            switch level {
            case .province: other.province == code
            case .prefecture: other.prefecture == code
            case .county: other.code == code
            }
        }
    }

    static let shared = DivisionTable(DivisionData.entries)

    /// Sorted by code and then by year.
    private var entries: [Entry] = []
    /// The names of all entries, one after the other.
    private var units: [UInt16] = []
    /// For each unit the last entry whose name begins with it, and for each entry the one before: -1 if there is none.
    private var last: [Int32]
    private var before: [Int32] = []

    init(_ data: StaticString) {
        last = [Int32](repeating: -1, count: 0x10000)
        entries.reserveCapacity(4400)
        before.reserveCapacity(4400)
        units.reserveCapacity(16000)
        data.withUTF8Buffer { buffer in
            var index = 0
            while index < buffer.count { add(buffer, &index) }
        }
    }

    /// Reads one entry: `341400巢湖市1999-2010` and a space.
    private mutating func add(_ buffer: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        func number() -> Int? {
            let start = index
            var value = 0
            while index < buffer.count, case 0x30...0x39 = buffer[index] {
                value = value * 10 + Int(buffer[index] - 0x30)
                index += 1
            }
            return index > start ? value : nil
        }
        let code = number() ?? 0
        let start = units.count
        while index + 2 < buffer.count, buffer[index] >= 0xE0 {
            let scalar =
                Int(buffer[index] & 0x0F) << 12 | Int(buffer[index + 1] & 0x3F) << 6 | Int(buffer[index + 2] & 0x3F)
            units.append(FoldTable.shared.units[scalar])
            index += 3
        }
        let first = number() ?? 0
        if index < buffer.count, buffer[index] == UInt8(ascii: "-") { index += 1 }
        let final = number() ?? 9999
        index += 1
        let head = Int(units[start])
        before.append(last[head])
        last[head] = Int32(entries.count)
        entries.append(Entry(code: code, years: first...final, name: start..<units.count))
    }

    // MARK: Names

    /// The name of an entry in normal form, which for these names is how they are written in Simplified Chinese.
    func words(_ entry: Entry) -> Words { units[entry.name] }

    func name(_ entry: Entry) -> String { String(decoding: words(entry), as: UTF16.self) }

    /// The entries with the longest name that `words` begin with.
    func entries(at words: Words) -> [Entry] {
        guard let head = words.first else { return [] }
        var found: [Entry] = []
        var index = last[Int(head)]
        while index >= 0 {
            let entry = entries[Int(index)]
            index = before[Int(index)]
            let length = found.first?.name.count ?? 0
            guard entry.name.count >= length, words.starts(with: units[entry.name]) else { continue }
            if entry.name.count > length { found = [] }
            found.append(entry)
        }
        return found.reversed()
    }

    /// The entries that have exactly this name.
    func entries(named words: Words) -> [Entry] {
        entries(at: words).filter { $0.name.count == words.count }
    }

    /// The autonomous prefectures whose names begin with a word.
    func autonomousPrefectures(_ word: Words) -> [Entry] {
        guard let head = word.first else { return [] }
        var found: [Entry] = []
        var index = last[Int(head)]
        while index >= 0 {
            let entry = entries[Int(index)]
            index = before[Int(index)]
            let name = words(entry)
            if entry.level == .prefecture, name.starts(with: word), name.ends(with: "自治州") { found.append(entry) }
        }
        return found
    }

    // MARK: Codes

    /// The entry of a code in a year, or else the last one that the code had.
    func entry(_ code: Int, in year: Int?) -> Entry? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].code < code { low = middle + 1 } else { high = middle }
        }
        let all = entries[low...].prefix { $0.code == code }
        return all.last { $0.years.contains(year ?? 9999) } ?? all.max { $0.years.upperBound < $1.years.upperBound }
    }

    /// The entries that existed in a year, else in the year before or after, else all: lists are of a year's end, and
    /// an organ may use a new name before or an old one after.
    func current(_ entries: [Entry], in year: Int?) -> [Entry] {
        let year = year ?? 9999
        for near in [year...year, year - 1...year - 1, year + 1...year + 1] {
            let found = entries.filter { $0.years.overlaps(near) }
            if !found.isEmpty { return found }
        }
        return entries
    }

    /// The division in the form of the report.
    func division(_ entry: Entry) -> Division {
        let province = self.entry(entry.province, in: entry.years.upperBound)
        return Division(
            code: String(entry.code), name: name(entry), province: province.map(name) ?? name(entry),
            level: entry.level)
    }
}
