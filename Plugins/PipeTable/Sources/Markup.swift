import ReportCore

/// The characters of Markdown that stand in the words of a text and do not belong to them: emphasis, links, attributes, line
/// breaks.
///
/// What parts blocks and cells (`#`, `|`, `-`) is read where these are.
struct Markup {
    /// Bytes that are no words; what stands for them in the text parts the words beside them.
    struct Sign {
        var range: Range<Int>
        var substitute: UInt8?
        var link: LinkEdge?
    }

    /// Where the words of a link begin and end.
    enum LinkEdge {
        case start
        case end
    }

    /// The signs of a text, in order.
    private(set) var signs: [Sign] = []
    /// Whether there are links or words with attributes.
    private(set) var hasBrackets = false

    /// What each of the cases begins with, a line's end among them.
    private static let heads = SignSet("\n<i[]{*\\")
    private static let pipe = SignSet("|")
    private static let dash = SignSet("-")

    private let utf8: [UInt8]
    /// What is a sign where the text is Markdown for certain: `**` around words, backslashes at line ends.
    private var inMarkdown: [Sign] = []
    private var isMarkdown = false
    /// Brackets that are open in the paragraph.
    private var brackets: [Int] = []
    private var lineStart = 0
    /// Where the line has its first byte that is not a space.
    private var wordStart = 0
    /// The end of the emphasis that was met last.
    private var emphasisEnd = 0

    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        startLine(at: 0)
        var next = 0
        Markup.heads.each(in: utf8, 0..<utf8.count) { index, head in
            if index >= next { next = read(head, at: index) + 1 }
            return true
        }
        endLine(at: utf8.count)
        if isMarkdown { signs += inMarkdown }
        signs.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Reads what a head begins; the index of its last byte.
    private mutating func read(_ head: UInt8, at index: Int) -> Int {
        switch head {
        case 0x0A:
            endLine(at: index)
            startLine(at: index + 1)
        case 0x3C: return lineBreak(at: index)
        case 0x69: return condition(at: index)
        case 0x5B: if !isEscaped(index) { brackets.append(index) }
        case 0x5D: if !isEscaped(index) { return closeBracket(at: index) }
        case 0x7B: return headingAttributes(at: index)
        case 0x2A: return asterisks(at: index)
        default: hardBreak(at: index)
        }
        return index
    }

    /// The signs of some that begin at an offset or behind it.
    static func signs(in signs: ArraySlice<Sign>, from offset: Int) -> ArraySlice<Sign> {
        var (low, high) = (signs.startIndex, signs.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if signs[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return signs[low...]
    }

    private func byte(_ index: Int) -> UInt8 { index >= 0 && index < utf8.count ? utf8[index] : 0x0A }

    private func isEscaped(_ index: Int) -> Bool { byte(index - 1) == 0x5C }

    // MARK: Lines

    /// Looks for what only the start of a line shows: a paragraph's end, a fence (`::: name`), a heading, a rule.
    private mutating func startLine(at start: Int) {
        lineStart = start
        var index = start
        while byte(index) == 0x20 { index += 1 }
        wordStart = index
        while byte(index) == 0x20 || byte(index) == 0x0D { index += 1 }
        switch byte(index) {
        case 0x0A: brackets.removeAll(keepingCapacity: true)
        case 0x3A:
            let colons = utf8[index...].prefix { $0 == 0x3A }.count
            guard colons >= 3, byte(index + colons) <= 0x20 else { return }
            let end = utf8[index...].firstIndex(of: 0x0A) ?? utf8.count
            signs.append(Sign(range: index..<end))
        case 0x23: isMarkdown = isMarkdown || utf8[index...].prefix(7).contains(0x20)
        case 0x2B, 0x2D, 0x7C: isMarkdown = isMarkdown || isRule(from: index)
        default: break
        }
    }

    /// Whether a line is nothing but dashes and pipes, three dashes of them at once.
    private func isRule(from start: Int) -> Bool {
        var dashes = 0
        var index = start
        while true {
            switch byte(index) {
            case 0x2D: dashes += index < start + 5 ? 1 : 0
            case 0x20, 0x2B, 0x3A, 0x7C: break
            default: return dashes >= 3 && byte(index) <= 0x0D
            }
            index += 1
        }
    }

    /// Whether two slots of a rule follow a pipe; a single one may be a row's sign for nothing.
    private func isRule(behind pipe: Int) -> Bool {
        var slots = 0
        var dashes = 0
        var length = 0
        for index in pipe + 1..<min(pipe + 65, utf8.count) {
            switch utf8[index] {
            case 0x20: length += 1
            case 0x2D:
                dashes += 1
                length += 1
            case 0x7C where length == 0: break
            case 0x7C:
                guard dashes >= 3 else { return false }
                slots += 1
                if slots == 2 { return true }
                (dashes, length) = (0, 0)
            default: return slots == 1 && dashes >= 3
            }
        }
        return slots == 1 && dashes >= 3
    }

    /// How many pipes a line has, and whether it has slots of a rule: `| --- | ---`.
    private func pipes(in line: Range<Int>) -> (count: Int, haveRule: Bool) {
        let count = Markup.pipe.count(in: utf8, line)
        guard count > 0, Markup.dash.count(in: utf8, line) >= 6 else { return (count, false) }
        var haveRule = false
        Markup.pipe.each(in: utf8, line) { pipe, _ in
            haveRule = isRule(behind: pipe)
            return !haveRule
        }
        return (count, haveRule)
    }

    /// Parts a line on which an extractor put a whole page, the rows of a table, or a sentence before a header.
    private mutating func endLine(at end: Int) {
        let line = lineStart..<end
        let (pipes, hasRule) = self.pipes(in: line)
        guard pipes > 0 else { return }
        if pipes >= 18 {
            let rows = JoinedRows.breaks(in: line, of: utf8)
            guard rows.isEmpty else {
                signs += rows
                return
            }
        }
        if end + 1 < utf8.count, isRule(from: end + 1), let end = PageInCell.endOfSentence(beforeHeader: line, of: utf8)
        {
            signs.append(Sign(range: end..<end, substitute: 0x0A))
        }
        let breaks = PageInCell.breaks(in: line, of: utf8, hasRules: hasRule)
        guard !breaks.isEmpty else { return }
        isMarkdown = isMarkdown || hasRule
        signs += breaks
    }

    /// A backslash behind the words of a line ends it, or is a line without any; in a row it is a sign for nothing.
    private mutating func hardBreak(at index: Int) {
        guard byte(index + 1) <= 0x0D, !isEscaped(index) else { return }
        let before = byte(index - 1)
        guard wordStart == index || (before > 0x20 && before != 0x7C) else { return }
        inMarkdown.append(Sign(range: index..<index + 1))
    }

    /// `<br>`, `<br/>` or `<br />`, in either case of letters; the index of its last byte.
    private mutating func lineBreak(at index: Int) -> Int {
        guard byte(index + 1) | 0x20 == 0x62, byte(index + 2) | 0x20 == 0x72 else { return index }
        var end = index + 3
        if byte(end) == 0x20 { end += 1 }
        if byte(end) == 0x2F { end += 1 }
        guard byte(end) == 0x3E else { return index }
        signs.append(Sign(range: index..<end + 1, substitute: 0x20))
        return end
    }

    /// `if !supportEmptyParas endif`, which converters leave of an empty paragraph of Word's; the index of its last byte.
    private mutating func condition(at index: Int) -> Int {
        guard utf8[index...].starts(with: Markup.emptyParagraph) else { return index }
        let rest = utf8[(index + Markup.emptyParagraph.count)...]
        let blank = rest.prefix(8).prefix { [0x20, 0xC2, 0xA0].contains($0) }
        guard utf8[blank.endIndex...].starts(with: Markup.conditionEnd) else { return index }
        let end = blank.endIndex + Markup.conditionEnd.count
        signs.append(Sign(range: index..<end))
        return end - 1
    }

    private static let emptyParagraph = Array("if !supportEmptyParas".utf8)
    private static let conditionEnd = Array("endif".utf8)

    // MARK: Attributes

    /// A bracket that closes the words of a link, `[words](target)`, or words with attributes, `[words]{style="…"}`.
    private mutating func closeBracket(at index: Int) -> Int {
        guard let open = brackets.popLast() else { return index }
        let target = targetEnd(from: index + 1)
        guard let end = attributesEnd(from: target ?? index + 1) ?? target else { return index }
        isMarkdown = true
        hasBrackets = true
        let isImage = target != nil && open > lineStart && utf8[open - 1] == 0x21
        signs.append(Sign(range: (isImage ? open - 1 : open)..<open + 1, link: target.map { _ in .start }))
        signs.append(Sign(range: index..<end, link: target.map { _ in .end }))
        return end - 1
    }

    /// The end of `(target)` or `(target "title")`.
    private func targetEnd(from start: Int) -> Int? {
        guard byte(start) == 0x28 else { return nil }
        var depth = 0
        var isQuoted = false
        var looksLikeTarget = byte(start + 1) == 0x29
        for index in start..<min(utf8.count, endOfData(from: start + 1) + Markup.longestSign) {
            switch utf8[index] {
            case 0x0A: return nil
            case 0x22: isQuoted.toggle()
            case 0x28 where !isQuoted && !isEscaped(index): depth += 1
            case 0x29 where !isQuoted && !isEscaped(index):
                depth -= 1
                if depth == 0 { return looksLikeTarget ? index + 1 : nil }
            case 0x23, 0x2E, 0x2F, 0x3A: looksLikeTarget = true
            case 0x80... where !isQuoted && !looksLikeTarget: return nil
            default: break
            }
        }
        return nil
    }

    /// What an opening sign may be away from its end; without a bound, signs that never close would cost a line each.
    private static let longestSign = 2048

    /// The end of a picture's own bytes (`data:image/png;base64,…`), which may be as many as they like; else the start.
    private func endOfData(from start: Int) -> Int {
        guard utf8[start...].starts(with: Markup.data) else { return start }
        return utf8[start...].prefix { Markup.isOfData($0) }.endIndex
    }

    private static let data = Array("data:".utf8)

    private static func isOfData(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x25, 0x2B...0x2F, 0x3A, 0x3B, 0x3D, 0x5F: true
        default: false
        }
    }

    /// The attributes of a heading at its end: `# words {#name}`.
    private mutating func headingAttributes(at index: Int) -> Int {
        guard byte(lineStart) == 0x23, let end = attributesEnd(from: index), byte(end) <= 0x0D else { return index }
        signs.append(Sign(range: index..<end))
        return end - 1
    }

    /// The end of `{.class #name key="value"}`.
    private func attributesEnd(from start: Int) -> Int? {
        guard byte(start) == 0x7B else { return nil }
        let first = byte(start + 1)
        guard first == 0x2E || first == 0x23 || (0x61...0x7A).contains(first | 0x20) else { return nil }
        var isQuoted = false
        for index in start + 1..<min(utf8.count, start + Markup.longestSign) {
            switch utf8[index] {
            case 0x22: isQuoted.toggle()
            case 0x7D where !isQuoted: return index + 1
            case 0x0A: return nil
            default: break
            }
        }
        return nil
    }

    // MARK: Emphasis

    /// `**` before words and after them, on one line; the index of the last asterisk.
    private mutating func asterisks(at index: Int) -> Int {
        let count = utf8[index...].prefix { $0 == 0x2A }.count
        let end = index + count
        guard count == 2, index >= emphasisEnd, startsWord(at: index), byte(end) > 0x20,
            let close = closing(from: end)
        else { return end - 1 }
        inMarkdown.append(Sign(range: index..<end))
        inMarkdown.append(Sign(range: close..<close + 2))
        emphasisEnd = close + 2
        return end - 1
    }

    /// Whether words may begin here: what stands before is neither a letter nor a mask.
    private func startsWord(at index: Int) -> Bool {
        let before = byte(index - 1)
        return before <= 0x20 || before == 0x7C || before == 0x5B || (before >= 0x80 && isPunctuation(before: index))
    }

    /// Ideographic space, or a mark that ends words before.
    private func isPunctuation(before index: Int) -> Bool {
        guard index >= 3, utf8[index - 3] == 0xE3 || utf8[index - 3] == 0xEF else { return false }
        return utf8[index - 3] == 0xEF || utf8[index - 2] == 0x80
    }

    private func closing(from start: Int) -> Int? {
        var index = start
        while index < utf8.count, utf8[index] != 0x0A, utf8[index] != 0x7C {
            if utf8[index] == 0x2A {
                let count = utf8[index...].prefix { $0 == 0x2A }.count
                return count == 2 && index > start && utf8[index - 1] > 0x20 && !isEscaped(index) ? index : nil
            }
            index += 1
        }
        return nil
    }
}
