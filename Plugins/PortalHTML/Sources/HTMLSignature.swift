import ReportCore

/// Tells HTML from other text by its beginning.
enum HTMLSignature {
    private static let tagOpen = SignSet("<")

    static func match(_ probe: SourceProbe) -> Match {
        if let signature = probe.signature { return .no("this is \(signature.name)") }
        var scanner = TagScanner(probe.text)
        let isXML = skipProlog(&scanner)
        if scanner.starts(with: "<!doctype") {
            scanner.position += 9
            scanner.skipWhiteSpace()
            return scanner.starts(with: "html") ? .certain("begins with <!DOCTYPE html") : .no("another document type")
        }
        if startsElement("<html", scanner) { return .certain("begins with <html>") }
        if isXML { return .no("XML of another kind") }
        let tags = countTags(scanner.bytes)
        if scanner.starts(with: "<"), tags.closed >= 3 {
            return .likely("begins with a tag, and \(tags.closed) elements are closed")
        }
        guard tags.all > 0 else { return .no("no tags in it") }
        if tags.closed > 0, probe.origin.mediaType?.lowercased().hasPrefix("text/html") == true {
            return .likely("sent as text/html")
        }
        let isNamed = ["html", "htm", "shtml", "xhtml"].contains(probe.fileExtension)
        return isNamed ? .possible("named as HTML, with tags in it") : .no("text with tags in it")
    }

    /// Goes behind a byte order mark, white space, comments and an XML declaration; true where there is the latter.
    private static func skipProlog(_ scanner: inout TagScanner) -> Bool {
        var isXML = false
        if scanner.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.position = 3 }
        while true {
            scanner.skipWhiteSpace()
            if scanner.starts(with: "<?") {
                if scanner.starts(with: "<?xml") { isXML = true }
                scanner.skipBogusComment()
            } else if scanner.starts(with: "<!--") {
                scanner.position += 4
                if scanner.comment() == nil { return isXML }
            } else {
                return isXML
            }
        }
    }

    private static func startsElement(_ tag: StaticString, _ scanner: TagScanner) -> Bool {
        guard scanner.starts(with: tag) else { return false }
        let next = scanner.position + tag.utf8CodeUnitCount
        guard next < scanner.bytes.count else { return true }
        return isWhiteSpace(scanner.bytes[next]) || scanner.bytes[next] == UInt8(ascii: ">")
    }

    /// How many tags there are, and how many of them are end tags of elements that HTML knows.
    private static func countTags(_ bytes: [UInt8]) -> (all: Int, closed: Int) {
        var scanner = TagScanner(bytes)
        var count = (all: 0, closed: 0)
        while true {
            scanner.position = tagOpen.first(in: bytes, from: scanner.position)
            guard !scanner.isAtEnd else { return count }
            let isEnd = scanner.starts(with: "</")
            scanner.position += isEnd ? 2 : 1
            guard !scanner.isAtEnd, isLetter(bytes[scanner.position]) else { continue }
            let kind = scanner.elementName().kind
            count.all += 1
            if isEnd, kind != .phrasing { count.closed += 1 }
        }
    }
}
