import ReportCore

/// The report's title in the head of a page: `<title>` or the label ArticleTitle, without the name of the site.
struct PageTitle {
    let pair: Pair
    /// The title, verbatim.
    let text: String
    let reader: TitleReader
    private let folded: FoldedText

    /// Reads the first pair that names a report and its year; nil if none does: sections of sites have such names.
    init?(_ reading: Reading) {
        for name in ["articletitle", "title"] {
            for pair in reading.document.pairs where pair.name.lowercased() == name {
                for part in pair.value.split(whereSeparator: { "_|-—–".contains($0) }) {
                    let text = part.trimmingPrefix { $0.isWhitespace }
                    let folded = reading.fold(String(text))
                    let words = folded.units[...]
                    guard TitleReader.isTitle(words), TitleReader(words).year != nil else { continue }
                    self.init(pair: pair, text: String(text), folded)
                    return
                }
            }
        }
        return nil
    }

    private init(pair: Pair, text: String, _ folded: FoldedText) {
        self.pair = pair
        let last = text.lastIndex { !$0.isWhitespace }
        self.text = last.map { String(text[...$0]) } ?? text
        self.folded = folded
        reader = TitleReader(folded.units[...])
    }

    /// The issuer's name, verbatim.
    var issuer: String? {
        guard let units = reader.issuer, let first = units.first, let last = units.last else { return nil }
        let bytes = Array(text.utf8)
        return String(decoding: bytes[folded.offsets[first]..<folded.end(of: last)], as: UTF8.self)
    }
}
