/// A page without its unreadable parts: scripts, styles, comments, and attributes that only say how it looks.
struct LeanPage {
    let html: String

    init(_ page: String) {
        var rest = Substring(page)
        var lean = ""
        while let open = rest.firstIndex(of: "<") {
            lean += rest[..<open]
            rest = rest[open...]
            if let end = LeanPage.endOfUnread(rest) {
                rest = rest[end...]
            } else {
                let close = rest.firstIndex(of: ">").map(rest.index(after:)) ?? rest.endIndex
                lean += LeanPage.bare(rest[..<close])
                rest = rest[close...]
            }
        }
        html = lean + rest
    }

    /// Where a script, style or comment that starts here ends; nil if none starts.
    private static func endOfUnread(_ text: Substring) -> Substring.Index? {
        for (start, end) in [("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->")]
        where text.hasPrefix(start) {
            return text.firstRange(of: end)?.upperBound ?? text.endIndex
        }
        return nil
    }

    private static let looks = [" style=\"", " align=\"", " width=\"", " valign=\"", " target=\"", " bgcolor=\""]

    private static func bare(_ tag: Substring) -> Substring {
        var tag = tag
        for look in looks {
            while let start = tag.firstRange(of: look), let end = tag[start.upperBound...].firstIndex(of: "\"") {
                tag = tag[..<start.lowerBound] + tag[tag.index(after: end)...]
            }
        }
        return tag
    }
}
