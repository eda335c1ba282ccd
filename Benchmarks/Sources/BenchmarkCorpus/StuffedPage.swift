import GeneratedReports

/// A page as portals serve it: most of its bytes are scripts, styles, comments and what Word left in the tags.
struct StuffedPage {
    /// The proportion of bytes that carry nothing to read.
    static let unread = 0.78

    let html: String

    init(_ lean: LeanPage, random: inout SplitMix64) {
        let budget = Int(Double(lean.html.utf8.count) * StuffedPage.unread / (1 - StuffedPage.unread))
        var writer = StuffingWriter(random: random)
        let tagged = writer.attributed(lean.html, budget: budget / 2)
        html = writer.scripted(tagged, budget: budget - (tagged.utf8.count - lean.html.utf8.count))
        random = writer.random
    }
}

/// Writes attributes, scripts, styles and comments into a page.
private struct StuffingWriter {
    var random: SplitMix64

    /// The page with Word's attributes in the tags that a paste leaves them in, up to a number of bytes.
    mutating func attributed(_ page: String, budget: Int) -> String {
        let tags = page.split(separator: "<", omittingEmptySubsequences: false)
        let stuffable = tags.filter(isStuffable).count
        guard stuffable > 0 else { return page }
        let share = budget / stuffable
        var result = ""
        for (index, tag) in tags.enumerated() {
            if index > 0 { result += "<" }
            guard isStuffable(tag), let end = tag.firstIndex(where: { $0 == ">" || $0 == " " }) else {
                result += tag
                continue
            }
            result += tag[..<end] + attributes(share) + tag[end...]
        }
        return result
    }

    private func isStuffable(_ tag: Substring) -> Bool {
        ["td", "p", "span", "tr", "a", "li"].contains { tag.hasPrefix($0 + ">") || tag.hasPrefix($0 + " ") }
    }

    private mutating func attributes(_ bytes: Int) -> String {
        guard bytes >= 24 else { return "" }
        var style = ""
        while style.utf8.count + 32 < bytes { style += random.pick(StuffingWriter.declarations) }
        return " lang=\"EN-US\" style=\"\(style)\""
    }

    private static let declarations = [
        "mso-bidi-font-size:10.5pt;", "font-family:仿宋_GB2312;", "mso-hansi-font-family:宋体;", "line-height:28.0pt;",
        "mso-line-height-rule:exactly;", "border-top:none;border-left:none;", "mso-border-alt:solid windowtext .5pt;",
        "padding:0cm 5.4pt 0cm 5.4pt;", "text-indent:32.0pt;mso-char-indent-count:2.0;", "mso-fareast-language:ZH-CN;",
    ]

    /// The page with scripts and styles in its head, comments between its blocks and scripts at its end.
    mutating func scripted(_ page: String, budget: Int) -> String {
        let head = budget / 2
        var result = page
        insert(block(head * 2 / 3, "<style type=\"text/css\">\n", rule, "</style>\n"), before: "</head>", of: &result)
        insert(block(head / 3, "<script>\n", statement, "</script>\n"), before: "</head>", of: &result)
        let tail = budget - head
        insert(
            block(tail / 3, "<!--[if gte mso 9]><xml>\n", setting, "</xml><![endif]-->\n"), before: "<body", of: &result
        )
        insert(block(tail * 2 / 3, "<script>\n", statement, "</script>\n"), before: "</body>", of: &result)
        return result
    }

    private func insert(_ text: String, before mark: String, of page: inout String) {
        guard let place = page.firstRange(of: mark) else { return }
        page.insert(contentsOf: text, at: place.lowerBound)
    }

    private mutating func block(
        _ bytes: Int, _ open: String, _ line: (inout SplitMix64) -> String, _ close: String
    ) -> String {
        var text = open
        while text.utf8.count + close.utf8.count < bytes { text += line(&random) }
        return text + close
    }

    private let rule: (inout SplitMix64) -> String = { random in
        let number = random.number(in: 1...999)
        return
            ".block\(number) .item > a:hover, #c\(number) ul li {margin:0 \(number % 17)px;color:#\(100000 + number);"
            + "background:url(../images/bg\(number).png) no-repeat left top}\n"
    }

    private let statement: (inout SplitMix64) -> String = { random in
        let number = random.number(in: 1...9999)
        return "  if (window.s\(number) && n < \(number)) { list.push('<li id=\"i\(number)\">栏目\(number)<\\/li>'); }"
            + " // \(number)\n"
    }

    private let setting: (inout SplitMix64) -> String = { random in
        let number = random.number(in: 1...400)
        return "  <w:LsdException Locked=\"false\" Priority=\"\(number)\" Name=\"heading \(number)\"/>\n"
    }
}
