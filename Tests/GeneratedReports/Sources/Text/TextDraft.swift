/// A plain text of a report in the making: its lines, and what they lost.
struct TextDraft {
    private(set) var lines: [String] = []
    var lost = LostBlanks()

    /// Adds one line.
    mutating func add(_ line: String) {
        lines.append(line)
    }

    /// Adds several lines.
    mutating func add(_ more: [String]) {
        lines += more
    }

    /// The rendering of these lines in that form.
    func rendering(of report: GeneratedReport, name: String, fileExtension: String, form: TextForm) -> Rendering {
        var text = lines.joined(separator: "\n") + "\n"
        var words = ContentWords.of(report).words
        if form.isHalfWidth {
            text = TextFolding.halfWidth(text)
            words = words.map(TextFolding.halfWidth)
        }
        text = form.lineEnd.applied(to: text)
        return Rendering(
            name: name, fileExtension: fileExtension, remarks: form.remarks, text: text,
            bytes: form.charset.encode(text), contentWords: words,
            lostBlanks: lost.rows, vanishedRows: lost.vanished)
    }
}
