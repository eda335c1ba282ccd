import ReportCore

/// Reads a page once, as HTML's tokenizer does, and leaves the parser no more than a ``Skeleton``.
///
/// Comments, `<!...>` and `<?...>`, scripts, styles, frames and templates are dropped. Words that a browser keeps from
/// the reader (`noscript`, `textarea`, media fallbacks, `display:none` within a line) stay, as hidden runs.
struct MarkupFilter {
    private var scanner: TagScanner
    private var skeleton: Skeleton
    private let nestingLimit: Int

    /// What the next run inherits from the tags before it.
    private var startsParagraph = true
    private var isLinked = false
    private var hiding = Hiding()
    private var openTemplates = 0
    /// Elements within lines that are open, as far as one can count without building the tree.
    private var openPhrases = 0
    private var deepestPhrases = 0
    /// How many start tags of each kind have no end tag yet: end tags that can close nothing are not handed on.
    private var openKinds = [Int](repeating: 0, count: 64)

    private init(_ source: [UInt8], nestingLimit: Int) {
        scanner = TagScanner(source)
        skeleton = Skeleton(source: source)
        self.nestingLimit = nestingLimit
    }

    /// The skeleton of a decoded page. More open elements within lines than `nestingLimit` are an error.
    static func skeleton(of source: [UInt8], nestingLimit: Int) throws(NestingTooDeep) -> Skeleton {
        var filter = MarkupFilter(source, nestingLimit: nestingLimit)
        filter.run()
        guard filter.deepestPhrases <= nestingLimit else { throw NestingTooDeep(found: filter.deepestPhrases) }
        return filter.skeleton
    }

    struct NestingTooDeep: Error {
        let found: Int
    }

    private mutating func run() {
        skeleton.markup.reserveCapacity(scanner.bytes.count / 8 + 64)
        // Frames that the parser would make up itself, at places that are no tag's.
        append("<html><body>")
        while !scanner.isAtEnd, deepestPhrases <= nestingLimit {
            let start = scanner.position
            let end = textEnd(from: start)
            if end > start { addText(start..<end) }
            scanner.position = end
            if end < scanner.bytes.count { markup() }
        }
    }

    /// The next `<` that begins markup.
    private func textEnd(from start: Int) -> Int {
        let bytes = scanner.bytes
        var index = start
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count {
                let next = bytes[index + 1]
                if isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
                {
                    return index
                }
            }
            index += 1
        }
        return index
    }

    /// Reads what begins with the `<` at the position.
    private mutating func markup() {
        let start = scanner.position
        let next = scanner.bytes[start + 1]
        scanner.position += 2
        switch next {
        case UInt8(ascii: "!"):
            if scanner.starts(with: "--") { comment(from: start) } else { scanner.skipBogusComment() }
        case UInt8(ascii: "?"):
            scanner.skipBogusComment()
        case UInt8(ascii: "/"):
            guard let first = scanner.bytes[scanner.position...].first else { return addText(start..<start + 2) }
            if isLetter(first) { endTag() } else { scanner.skipBogusComment() }
        default:
            scanner.position = start + 1
            startTag(from: start)
        }
    }

    // MARK: Comments

    private mutating func comment(from start: Int) {
        scanner.position += 2
        guard let words = scanner.comment() else {
            return report(HTMLFinding.unclosedComment, from: start)
        }
        // Before the page's own words: behind them anybody may have written it.
        if skeleton.saved == nil, skeleton.runs.isEmpty, words.count <= SavedPageComment.longest {
            skeleton.saved = SavedPageComment(String(decoding: scanner.bytes[words], as: UTF8.self))
        }
        if openTemplates == 0, let name = markName(words) {
            skeleton.marks.append(Skeleton.Mark(name: name, run: skeleton.runs.count))
        }
    }

    private static let longestMark = 128

    /// The words of a comment that may name a point of the text: one short line that is neither markup commented out
    /// nor a condition of Word's.
    private func markName(_ words: Range<Int>) -> String? {
        let bytes = scanner.bytes
        guard words.count <= MarkupFilter.longestMark,
            let first = words.first(where: { !isWhiteSpace(bytes[$0]) }),
            let last = words.last(where: { !isWhiteSpace(bytes[$0]) }),
            bytes[first] != UInt8(ascii: "[")
        else { return nil }
        for index in first...last {
            if bytes[index] == 0x0A || bytes[index] == 0x0D { return nil }
            guard bytes[index] == UInt8(ascii: "<"), index < last else { continue }
            if isLetter(bytes[index + 1]) || bytes[index + 1] == UInt8(ascii: "/") { return nil }
        }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    // MARK: Text

    private mutating func addText(_ range: Range<Int>, _ traits: Skeleton.Run.Traits = []) {
        guard openTemplates == 0 else { return }
        let isBlank = scanner.bytes[range].allSatisfy(isWhiteSpace)
        // White space at the start of a paragraph is none.
        if isBlank, startsParagraph { return }
        var traits = traits
        if startsParagraph { traits.insert(.startsParagraph) }
        if isLinked { traits.insert(.linked) }
        if hiding.isOn { traits.insert(.hidden) }
        let run = Skeleton.Run(
            offset: skeleton.markup.count, start: range.lowerBound, end: range.upperBound, traits: traits)
        skeleton.runs.append(run)
        guard !isBlank else { return }
        startsParagraph = false
        skeleton.markup.append(UInt8(ascii: "x"))
    }

    // MARK: Tags

    private mutating func startTag(from start: Int) {
        let name = scanner.elementName()
        let kind = name.kind
        var tag = Skeleton.Tag(kind, at: start)
        if kind == .meta {
            meta(from: start)
        } else {
            readAttributes(into: &tag)
        }
        guard scanner.isTagClosed else {
            return report(HTMLFinding.unclosedTag, from: start)
        }
        if kind == .template { openTemplates += 1 }
        if holdsText(kind) { return textElement(name, kind, from: start) }
        guard openTemplates == 0 else { return }
        hiding.start(name, kind, hides: kind == .fallback || tag.isHidden)
        if kind.isStructural { open(tag) }
        if kind == .boundary { openKinds[Int(kind.rawValue)] += 1 }
        if kind.isBlock { startsParagraph = true }
        if kind == .phrasing {
            openPhrases += 1
            deepestPhrases = max(deepestPhrases, openPhrases)
        }
    }

    private mutating func endTag() {
        let name = scanner.elementName()
        let kind = name.kind
        scanner.skipAttributes()
        if kind == .template { openTemplates = max(openTemplates - 1, 0) }
        guard openTemplates == 0 else { return }
        if kind == .phrasing, openPhrases > 0 { openPhrases -= 1 }
        if kind.isStructural || kind == .boundary {
            // As in a browser, an end tag that has nothing to end is none.
            guard openKinds[Int(kind.rawValue)] > 0 else { return }
            openKinds[Int(kind.rawValue)] -= 1
        }
        if kind == .link || kind.isCell { endLink() }
        if kind.isBlock { startsParagraph = true }
        hiding.end(name, kind)
        if kind.isStructural {
            append("</")
            append(kind.parserName)
            append(">")
        }
    }

    private mutating func open(_ tag: Skeleton.Tag) {
        if tag.kind.isCell { endLink() }
        openKinds[Int(tag.kind.rawValue)] += 1
        append("<")
        append(tag.kind.parserName)
        var tag = tag
        tag.offset = skeleton.markup.count
        append(">")
        skeleton.tags.append(tag)
    }

    /// Whether no tags are read up to the element's own end tag.
    private func holdsText(_ kind: ElementKind) -> Bool {
        switch kind {
        case .invisibleText, .title, .textArea, .example, .plaintext: true
        default: false
        }
    }

    /// Reads an element whose content is text; the position is behind its start tag.
    private mutating func textElement(_ name: ElementName, _ kind: ElementKind, from start: Int) {
        let content = scanner.position
        let isClosed = kind == .plaintext ? false : scanner.skipText(before: name)
        if kind == .plaintext { scanner.position = scanner.bytes.count }
        let words = content..<scanner.position
        if isClosed {
            scanner.skipAttributes()
        } else if kind != .plaintext {
            report(HTMLFinding.unclosedElement, from: start)
        }
        guard openTemplates == 0 else { return }
        switch kind {
        case .title where !skeleton.pairs.contains { $0.name == "title" }:
            skeleton.pairs.append(Pair(name: "title", value: line(words), place: words))
        case .title, .textArea:
            startsParagraph = true
            addText(words, .hidden)
            startsParagraph = true
        case .example, .plaintext:
            startsParagraph = true
            addText(words, .raw)
            startsParagraph = true
        default: break
        }
    }

    // MARK: Helpers

    private mutating func append(_ word: StaticString) {
        word.withUTF8Buffer { skeleton.markup.append(contentsOf: $0) }
    }

    /// Reports what everything from a place to the end is part of.
    private mutating func report(_ finding: (Bool) -> HTMLFinding, from start: Int) {
        let end = scanner.bytes.count
        let rest = scanner.bytes[start..<end]
        // Without words in it nothing can have been lost.
        let hidesWords = rest.contains { $0 >= 0x80 || isLetter($0) }
        scanner.position = end
        skeleton.findings.append(SourceFinding(finding(hidesWords), place: start..<end))
    }

    /// A text as one line: references decoded, white space collapsed.
    private func line(_ range: Range<Int>) -> String {
        let utf8 = CharacterReference.decodeAll(scanner.bytes, in: range, inAttribute: false)
        return String(
            decoding: Array(utf8.split(whereSeparator: isWhiteSpace).joined(separator: [0x20])), as: UTF8.self)
    }
}

// MARK: - Attributes

extension MarkupFilter {
    /// Reads the attributes of a tag and goes behind it.
    private mutating func readAttributes(into tag: inout Skeleton.Tag) {
        var address: Range<Int>?
        while let attribute = scanner.nextAttribute() {
            switch attribute.name.count {
            case 2 where tag.kind.isStructural && scanner.matches("id", in: attribute.name):
                tag.id = attribute.value
            case 4 where scanner.matches("role", in: attribute.name):
                scanner.readRole(attribute.value, into: &tag)
            case 4 where tag.kind == .link && scanner.matches("href", in: attribute.name):
                address = address ?? attribute.value
            case 5 where tag.kind.isStructural && scanner.matches("class", in: attribute.name):
                tag.classes = attribute.value
            case 5 where scanner.matches("style", in: attribute.name):
                if scanner.hidesByStyle(attribute.value) { tag.isHidden = true }
            case 6 where scanner.matches("hidden", in: attribute.name):
                tag.isHidden = true
            case 7 where tag.kind.isCell && scanner.matches("colspan", in: attribute.name):
                tag.columnSpan = max(1, scanner.span(attribute.value, atMost: 1000))
            case 7 where tag.kind.isCell && scanner.matches("rowspan", in: attribute.name):
                tag.rowSpan = scanner.span(attribute.value, atMost: 65_534)
            default: break
            }
        }
        if tag.kind == .link, openTemplates == 0 {
            isLinked = address != nil
            if let address { fileLink(address) }
        }
    }

    private mutating func endLink() {
        isLinked = false
        guard let index = skeleton.fileLinks.indices.last, skeleton.fileLinks[index].runs.isEmpty else { return }
        skeleton.fileLinks[index].runs = skeleton.fileLinks[index].runs.lowerBound..<skeleton.runs.count
    }

    /// Notes a link to a file; most links lead to pages, which their last bytes show.
    private mutating func fileLink(_ range: Range<Int>) {
        guard scanner.bytes[range].suffix(6).contains(UInt8(ascii: ".")) || scanner.bytes[range].contains(0x3F) else {
            return
        }
        let address = value(range)
        guard FileLink.isFile(address) else { return }
        skeleton.fileLinks.append(Skeleton.Link(address: address, runs: skeleton.runs.count..<skeleton.runs.count))
    }

    /// Reads a `meta`, wherever it stands.
    private mutating func meta(from start: Int) {
        var names: [(rank: Int, range: Range<Int>)] = []
        var content: Range<Int>?
        while let attribute = scanner.nextAttribute() {
            if scanner.matches("content", in: attribute.name) {
                content = content ?? attribute.value
            } else if scanner.matches("name", in: attribute.name) {
                names.append((0, attribute.value))
            } else if scanner.matches("property", in: attribute.name) {
                names.append((1, attribute.value))
            } else if scanner.matches("http-equiv", in: attribute.name) {
                names.append((2, attribute.value))
            }
        }
        guard openTemplates == 0, let content, let name = names.min(by: { $0.rank < $1.rank }) else { return }
        skeleton.pairs.append(Pair(name: value(name.range), value: value(content), place: content))
    }

    private func value(_ range: Range<Int>) -> String {
        String(decoding: CharacterReference.decodeAll(scanner.bytes, in: range, inAttribute: true), as: UTF8.self)
    }
}
