import ReportModel

/// A label found on the page: its name, its value, and where both are.
struct FoundLabel {
    /// The units of the name, without the colon.
    var name: Range<Int>
    /// The units of the value.
    var value: Range<Int>
}

/// Finds names with values in the page around a report: `发布日期：2024-01-30`, cells side by side, lines one below
/// the other. A name may have no value: the next name is never its value.
struct LabelReader {
    private let reading: Reading

    init(_ reading: Reading) {
        self.reading = reading
    }

    /// The labels of some passages, in reading order.
    func labels(in passages: [Int]) -> [FoundLabel] {
        var labels: [FoundLabel] = []
        for (position, passage) in passages.enumerated() {
            let words = reading.words(passage)
            if LabelReader.isName(words) {
                let next = position + 1 < passages.count ? passages[position + 1] : nil
                if let next, let value = value(in: next, after: passage) {
                    labels.append(FoundLabel(name: withoutColon(words), value: value))
                }
            } else {
                labels += inline(words)
            }
        }
        return labels
    }

    /// Whether the words are a label's name and nothing else.
    static func isName(_ words: Words) -> Bool {
        let bare = words.last == colon ? words.dropLast() : words
        return (2...11).contains(bare.count) && LabelVocabulary.names.contains(Array(bare))
    }

    // MARK: In one passage

    /// Labels with a colon: each value reaches to the next name, or to a wide gap.
    private func inline(_ words: Words) -> [FoundLabel] {
        var starts: [(name: Range<Int>, value: Int)] = []
        var index = words.startIndex
        while index < words.endIndex {
            if let name = name(in: words, at: index, after: starts.last?.value) {
                starts.append((name, name.upperBound + 1))
                index = name.upperBound + 1
            } else {
                index += 1
            }
        }
        return starts.enumerated().compactMap { position, start in
            let end = position + 1 < starts.count ? starts[position + 1].name.lowerBound : words.endIndex
            let value = trimmed(beforeGap(trimmed(start.value..<max(start.value, end))))
            return value.isEmpty ? nil : FoundLabel(name: start.name, value: value)
        }
    }

    /// The part of a value before white space that separates it from other things: a line break, a tab, an ideographic
    /// space or several spaces; any space before a record number.
    private func beforeGap(_ value: Range<Int>) -> Range<Int> {
        let end = value.dropFirst().first { unit in
            guard let gap = gap(before: unit), !isSeparator(unit - 1), !isSeparator(unit) else { return false }
            return isWide(gap) || isRecordNumber(at: unit, in: value)
        }
        return value.lowerBound..<(end ?? value.upperBound)
    }

    private func isWide(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.elementsEqual([0xE3, 0x80, 0x80]) || gap.contains(0x0A) || gap.contains(0x09)
            || gap.count { $0 & 0xC0 != 0x80 } > 1
    }

    /// 滇ICP备… or 滇公网安备….
    private func isRecordNumber(at unit: Int, in value: Range<Int>) -> Bool {
        let next = reading.folded.units[value].dropFirst(unit + 1 - value.lowerBound)
        return next.startsWithAny(LabelVocabulary.recordNumbers)
    }

    /// The name with a colon after it that starts at `index`, which must be the beginning of a word.
    ///
    /// The page may show a gap that its text lacks: `2024-01-24 16:08来源：云川市司法局字号：`. So a known name also
    /// begins after the digit or the organ's name that the value before it, from `value` on, ends with.
    private func name(in words: Words, at index: Int, after value: Int?) -> Range<Int>? {
        let isJoined = index > words.startIndex && !isApart(index)
        if isJoined {
            guard let value, value < index, words[index].isHan,
                words[index - 1].digit != nil || OrganName.isName(words[value..<index])
            else { return nil }
        }
        let rest = words[index...].prefix(14)
        guard let colon = rest.firstIndex(of: LabelReader.colon), colon > index + 1 else { return nil }
        let name = words[index..<colon]
        let isKnown = LabelVocabulary.names.contains(Array(name))
        // At the start of a list item or line any short name is one: 中文名:…
        let isShortName = name.count <= 6 && name.allSatisfy { $0.isHan }
        let isFirst = words[words.startIndex..<index].allSatisfy { !$0.isHan && $0.digit == nil }
        return isKnown || (isFirst && isShortName && !isJoined) ? index..<colon : nil
    }

    /// Whether white space or a separating mark stands before a unit.
    private func isApart(_ unit: Int) -> Bool { gap(before: unit) != nil || isSeparator(unit - 1) }

    private func isSeparator(_ unit: Int) -> Bool { LabelReader.separators.contains(reading.folded.units[unit]) }

    /// The bytes between a unit and the one before it; nil if there are none.
    private func gap(before unit: Int) -> ArraySlice<UInt8>? {
        let end = reading.folded.end(of: unit - 1)
        return end < reading.folded.offsets[unit] ? reading.document.text[end..<reading.folded.offsets[unit]] : nil
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, LabelReader.separators.contains(reading.folded.units[first]) {
            range = range.lowerBound + 1..<range.upperBound
        }
        while let last = range.last, LabelReader.separators.contains(reading.folded.units[last]) {
            range = range.lowerBound..<range.upperBound - 1
        }
        return range
    }

    // MARK: In two passages

    /// The value in the passage after a name: the next cell of the row, or the next line.
    private func value(in next: Int, after name: Int) -> Range<Int>? {
        let words = reading.words(next)
        guard !words.isEmpty, !LabelReader.isName(words), words.count <= 60 else { return nil }
        switch (reading.cell(of: name), reading.cell(of: next)) {
        case (let one?, let other?):
            let isNeighbour = reading.passages[name].block == reading.passages[next].block && one.row == other.row
            return isNeighbour ? words.indices : nil
        case (nil, nil):
            // What is below an empty field of a list is the next item, which may be the report's title.
            return inline(words).isEmpty && !TitleReader.isTitle(words) ? words.indices : nil
        default:
            return nil
        }
    }

    private func withoutColon(_ words: Words) -> Range<Int> {
        (words.last == LabelReader.colon ? words.dropLast() : words).indices
    }

    private static let colon = UInt16(":" as Unicode.Scalar)
    private static let separators: UnitSet = "|,;·[](){}>-"
}
