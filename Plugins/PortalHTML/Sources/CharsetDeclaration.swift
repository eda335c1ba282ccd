import ReportCore

/// The encoding that a page declares for itself: in a `meta`, or in an XML declaration.
enum CharsetDeclaration {
    private static let tagOpen = SignSet("<")
    /// How much of a page is searched: heads may begin with long scripts.
    private static let searchedBytes = 64 * 1024

    /// The label of the first declaration outside comments and scripts, as printed; nil where there is none.
    static func label(in bytes: [UInt8]) -> String? {
        var scanner = TagScanner(Array(bytes.prefix(searchedBytes)))
        if scanner.starts(with: "<?xml"), let label = xmlDeclaration(scanner) { return label }
        while true {
            scanner.position = tagOpen.first(in: scanner.bytes, from: scanner.position)
            guard !scanner.isAtEnd else { return nil }
            scanner.position += 1
            if scanner.starts(with: "!--") {
                scanner.position += 3
                if scanner.comment() == nil { return nil }
            } else if let byte = scanner.bytes[scanner.position...].first, isLetter(byte) {
                let name = scanner.elementName()
                if name.kind == .meta, let label = meta(&scanner) { return label }
                scanner.skipAttributes()
                if name.kind == .invisibleText { _ = scanner.skipText(before: name) }
            }
        }
    }

    /// `<?xml version="1.0" encoding="gb2312"?>`.
    private static func xmlDeclaration(_ start: TagScanner) -> String? {
        var scanner = start
        scanner.position += 5
        while let attribute = scanner.nextAttribute() {
            if scanner.matches("encoding", in: attribute.name) { return string(attribute.value, in: scanner) }
        }
        return nil
    }

    /// `<meta charset="gbk">` or `<meta http-equiv="Content-Type" content="text/html; charset=gbk">`.
    private static func meta(_ scanner: inout TagScanner) -> String? {
        var charset: String?
        var content: String?
        var isContentType = false
        while let attribute = scanner.nextAttribute() {
            if scanner.matches("charset", in: attribute.name) {
                charset = string(attribute.value, in: scanner)
            } else if scanner.matches("content", in: attribute.name) {
                content = parameter(attribute.value, in: scanner)
            } else if scanner.matches("http-equiv", in: attribute.name) {
                isContentType = scanner.matches("content-type", in: attribute.value)
            }
        }
        return charset ?? (isContentType ? content : nil)
    }

    /// The `charset=` in a media type.
    private static func parameter(_ value: Range<Int>, in scanner: TagScanner) -> String? {
        guard let start = value.first(where: { scanner.matches("charset", at: $0) }) else { return nil }
        var inner = TagScanner(Array(scanner.bytes[value]), at: start - value.lowerBound + 7)
        inner.skipWhiteSpace()
        guard !inner.isAtEnd, inner.bytes[inner.position] == UInt8(ascii: "=") else { return nil }
        return string(inner.position + 1..<inner.bytes.count, in: inner)
    }

    private static func string(_ range: Range<Int>, in scanner: TagScanner) -> String {
        String(decoding: scanner.bytes[range], as: UTF8.self)
    }
}
