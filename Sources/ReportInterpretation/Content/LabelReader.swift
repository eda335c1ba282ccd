import ReportModel

/// A label that was found on the page: its name, its value, and where both stand.
struct FoundLabel {
    /// The units of the name, without the colon.
    var name: Range<Int>
    /// The units of the value.
    var value: Range<Int>
}

/// Finds names with values in the page around a report: `发布日期：2024-01-30`, cells side by side, lines one below
/// the other. A name without a value has none: the next name is never its value.
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
        return (2...11).contains(bare.count) && names.contains(Array(bare))
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

    /// The part of a value before white space that parts it from other things: a line break, a tab, an ideographic
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
        return next.startsWithAny(LabelReader.recordNumbers)
    }

    private static let recordNumbers: PhraseSet = ["ICP备", "公网安备"]

    /// The name with a colon after it that starts at `index`, which must be the beginning of a word.
    ///
    /// The page may show a gap that its text has not: `2024-01-24 16:08来源：云川市司法局字号：`. So a known name also
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
        let isKnown = LabelReader.names.contains(Array(name))
        // At the start of a list item or line any short name is one: 中文名:…
        let isShortName = name.count <= 6 && name.allSatisfy { $0.isHan }
        let isFirst = words[words.startIndex..<index].allSatisfy { !$0.isHan && $0.digit == nil }
        return isKnown || (isFirst && isShortName && !isJoined) ? index..<colon : nil
    }

    /// Whether white space or a separating mark stands before a unit.
    private func isApart(_ unit: Int) -> Bool { gap(before: unit) != nil || isSeparator(unit - 1) }

    private func isSeparator(_ unit: Int) -> Bool { LabelReader.separators.contains(reading.folded.units[unit]) }

    /// The bytes between a unit and the one before it; nil where there are none.
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
            // Below an empty field of a list stands the next thing, which may be the report's title.
            return inline(words).isEmpty && !TitleReader.isTitle(words) ? words.indices : nil
        default:
            return nil
        }
    }

    private func withoutColon(_ words: Words) -> Range<Int> {
        (words.last == LabelReader.colon ? words.dropLast() : words).indices
    }

    // MARK: Vocabulary

    private static let colon = UInt16(":" as Unicode.Scalar)
    private static let separators: UnitSet = "|,;·[](){}>-"

    private static let names: Set<[UInt16]> = Set(
        [
            "索引号", "信息索引号", "组配分类", "主题分类", "体裁分类", "信息分类", "发布机构", "发布单位", "公开主体", "责任部门", "发文机关",
            "发文日期", "成文日期", "生成日期", "发布日期", "公布日期", "公开日期", "发布时间", "更新时间", "信息来源", "文章来源", "稿件来源",
            "文号", "发文字号", "文件编号", "公文文号", "有效性", "时效性", "公开方式", "公开范围", "公开时限", "公开形式", "主题词", "关键词",
            "内容概述", "内容概要", "统一编号", "信息名称", "生效日期", "废止日期", "主办单位", "承办单位", "网站维护", "技术支持", "版权所有",
            "统一社会信用代码", "联系电话", "联系邮箱", "政务邮箱", "网站标识码", "政府网站标识码", "ICP备案序号", "ICP备案号", "责任编辑", "浏览次数", "浏览量",
            "点击数", "点击次数", "阅读次数", "访问次数", "累计次数", "违法和不良信息举报电话", "当前位置", "您现在的位置", "字体大小",
            "分类", "名称", "标题", "来源", "稿源", "时效", "地址", "邮编", "邮箱", "电话", "作者", "编辑", "日期", "时间", "类型", "字号", "字体",
            "主办", "承办", "浏览",
        ].map { Phrase($0).units })
}
