internal import ReportCore
internal import SavedPages

/// Reads a message part after part, and keeps of them no more than the page among its frames.
final class MHTMLReader: MemberReader {
    private let archive: Archive
    private let context: ReadContext
    private var lines: PartLines
    private var page: FramedPage
    /// What the head of the whole says.
    private var message = MessageHead()
    /// The text of a message without any page: the first part that is plain text.
    private var text: SavedPagePart?
    private var partCount = 0
    private var hasDamagedPage = false
    private var phase = Phase.start
    /// Items that are due, the next one last.
    private var due: [ContainerItem] = []

    private enum Phase {
        case start
        case parts
        /// There are no more parts, and none of them was a page.
        case nothing
        case end
    }

    init(_ archive: Archive, in context: ReadContext) {
        self.archive = archive
        self.context = context
        lines = PartLines(archive.content)
        page = FramedPage(in: context)
    }

    func next() throws(IngestError) -> ContainerItem? {
        while due.isEmpty {
            switch phase {
            case .start: try start()
            case .parts: try readPart()
            case .nothing:
                phase = .end
                throw IngestError(archive.name, .noReport(MHTMLProblem.noPage.reason))
            case .end: return nil
            }
        }
        return due.removeLast()
    }

    // MARK: The message

    private func start() throws(IngestError) {
        while let byte = try archive.content.peek(1).first, byte == 0x0A || byte == 0x0D {
            _ = try archive.content.skip(1)
        }
        let head = try archive.content.head(limit: PartHead.limit)
        let part = PartHead(head.fields)
        message = MessageHead(head.fields)
        phase = .parts
        guard part.isMultipart else {
            try read(part, isOnly: true)
            return finish()
        }
        try open(part)
        try skipToDelimiter()
    }

    private func open(_ part: PartHead) throws(IngestError) {
        guard let boundary = part.boundary else {
            throw IngestError(archive.name, malformed(.noBoundary))
        }
        guard lines.boundaries.count < PartLines.deepestMultipart else {
            throw IngestError(archive.name, malformed(.tooDeep(limit: PartLines.deepestMultipart)))
        }
        lines.open(boundary: boundary)
    }

    /// Goes past the delimiter before the next part; at the last one, or the end of the bytes, the message ends.
    private func skipToDelimiter() throws(IngestError) {
        while let line = try lines.next() {
            if case .delimiter(let level, let isClosing) = line, follows(level, isClosing) { return }
        }
        finish()
    }

    /// Whether a part follows a delimiter.
    private func follows(_ level: Int, _ isClosing: Bool) -> Bool {
        lines.close(from: isClosing ? level : level + 1)
        if lines.boundaries.isEmpty { finish() }
        return !isClosing || lines.boundaries.isEmpty
    }

    /// The page is known when there are no more parts.
    private func finish() {
        phase = .end
        let pages = page.finish(archive: archive.name)
        if let text, pages.isEmpty {
            let content = ByteReader(name: archive.name, bytes: text.bytes)
            due = [.member(Member(name: text.name, origin: text.origin, content: content))] + due
        } else if pages.isEmpty, !hasDamagedPage {
            phase = .nothing
        } else {
            due = pages.reversed() + (text == nil ? [] : [.passedOver("text/plain")]) + due
        }
    }

    // MARK: Parts

    private func readPart() throws(IngestError) {
        partCount += 1
        var bytes: [UInt8] = []
        while let line = try lines.next() {
            switch line {
            case .delimiter(let level, let isClosing):
                // A part without a body.
                due = [.passedOver(PartHead(HeaderFields(bytes)).mediaType.name)]
                if !follows(level, isClosing) { try skipToDelimiter() }
                return
            case .text(let words, let endsLine):
                if endsLine, words.allSatisfy({ $0 == 0x0A || $0 == 0x0D }) {
                    return try readBody(PartHead(HeaderFields(bytes)))
                }
                bytes += words
                guard bytes.count <= PartHead.limit else {
                    let problem = HeadProblem.tooLong(limit: PartHead.limit)
                    throw IngestError(archive.name, .malformed(problem.reason, place: nil))
                }
            }
        }
        if !bytes.isEmpty { due = [.passedOver(PartHead(HeaderFields(bytes)).mediaType.name)] }
        finish()
    }

    private func readBody(_ part: PartHead) throws(IngestError) {
        guard !part.isMultipart else {
            try open(part)
            return try skipToDelimiter()
        }
        try read(part, isOnly: false)
    }

    private func read(_ part: PartHead, isOnly: Bool) throws(IngestError) {
        let isPage = part.mediaType.isPage || part.mediaType.name == "text/plain" && text == nil
        guard isPage else {
            due = [.passedOver(part.mediaType.name)]
            return try isOnly ? () : skipToDelimiter()
        }
        guard let encoding = part.encoding else {
            let problem = malformed(.unknownEncoding(part.encodingName))
            damage(part, problem)
            return try isOnly ? () : skipToDelimiter()
        }
        var decoder = TransferDecoder(encoding)
        var size = 0
        var ending: (level: Int, isClosing: Bool)?
        reading: while let line = try lines.next() {
            switch line {
            case .delimiter(let level, let isClosing):
                ending = (level, isClosing)
                break reading
            case .text(let words, let endsLine):
                if decoder.bytes.count <= context.limits.bytes { decoder.add(words, endsLine: endsLine) }
                size = max(size, decoder.bytes.count)
            }
        }
        keep(part, decoder, isEnded: isOnly || ending != nil)
        if let ending, !follows(ending.level, ending.isClosing) { return try skipToDelimiter() }
        if ending == nil, !isOnly { finish() }
    }

    /// Keeps a page that was read to the end of its part.
    private func keep(_ part: PartHead, _ decoder: TransferDecoder, isEnded: Bool) {
        guard decoder.bytes.count <= context.limits.bytes else {
            return damage(part, .limit(.bytes, found: decoder.bytes.count, allowed: context.limits.bytes))
        }
        guard !decoder.isCutOff else { return damage(part, malformed(.base64Damaged)) }
        // Old programs leave out the last delimiter, but a page without its end is not whole.
        guard isEnded || !part.mediaType.isPage || decoder.hasEndOfPage else {
            return damage(part, malformed(.pageCutOff))
        }
        let isRoot = message.isRoot(part)
        var origin = SourceInput.Origin(
            url: part.address ?? archive.origin.url, mediaType: part.mediaType.name, charset: part.mediaType.charset,
            capturedAt: message.date ?? archive.origin.capturedAt)
        if isRoot || page.isEmpty { origin.url = message.pageAddress ?? origin.url }
        let page = SavedPagePart(name: part.location ?? "part \(partCount)", origin: origin, bytes: decoder.bytes)
        guard part.mediaType.isPage else {
            text = page
            return
        }
        if let item = self.page.add(page, isRoot: isRoot) { due = [item] }
    }

    private func damage(_ part: PartHead, _ problem: IngestError.Problem) {
        if part.mediaType.isPage { hasDamagedPage = true }
        due = [.damaged(part.location ?? "part \(partCount)", problem)]
    }

    private func malformed(_ problem: MHTMLProblem) -> IngestError.Problem {
        .malformed(problem.reason, place: nil)
    }
}

extension TransferDecoder {
    /// Whether the last bytes have the end tag of a page.
    fileprivate var hasEndOfPage: Bool {
        String(decoding: bytes.suffix(512), as: UTF8.self).lowercased().contains("</html")
    }
}
