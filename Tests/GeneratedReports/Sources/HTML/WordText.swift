/// Text as a word processor marks it up.
enum WordText {
    /// The text in runs: Latin letters and digits in spans of their own, long numbers cut in two.
    static func spans(_ text: String) -> String {
        var runs: [(isLatin: Bool, text: String)] = []
        for character in text {
            let isLatin = character.isASCII
            if let last = runs.last, last.isLatin == isLatin {
                runs[runs.count - 1].text.append(character)
            } else {
                runs.append((isLatin, String(character)))
            }
        }
        return runs.map { $0.isLatin ? latin($0.text) : han($0.text) }.joined()
    }

    private static func han(_ text: String) -> String {
        "<span style='font-family:宋体'>\(HTMLText.escaped(text))</span>"
    }

    private static func latin(_ text: String) -> String {
        guard text.count > 1 else { return "<span lang=EN-US>\(HTMLText.escaped(text))</span>" }
        let head = text.prefix(text.count - text.count / 2)
        return "<span lang=EN-US>\(HTMLText.escaped(String(head)))</span>"
            + "<span\nlang=EN-US>\(HTMLText.escaped(String(text.dropFirst(head.count))))</span>"
    }
}
