import ReportModel

/// Reads the quantities of a report's own text: its figures, and the indicators that its sentences state.
///
/// One pass over the text: numbers and words of denial are looked for, and only a sentence that holds one is read word
/// by word.
struct NarrativeReader {
    /// The figures, by the units of their phrases.
    private(set) var figures: [(number: SpokenNumber, phrase: Range<Int>)] = []
    /// The first statement of each indicator.
    private(set) var indicators: [StatedIndicator] = []
    /// Statements that contradict one of the indicators.
    private(set) var contradictions: [(first: StatedIndicator, other: StatedIndicator)] = []

    private let words: Words
    private let reportYear: Int?
    private let scopes: ScopeReader
    /// The advertising in the passages that are not read yet.
    private var spam: ArraySlice<Range<Int>>
    private var lists = ListReader()
    private var first: [String: Int] = [:]

    /// `issuer` is its name as printed, in normal form; `spam` the units of advertising in the text.
    init(
        _ words: Words, passages: [NarrativePassage], reportYear: Int?, issuer: Words?, spam: [Range<Int>] = []
    ) {
        self.spam = spam[...]
        self.words = words
        self.reportYear = reportYear
        scopes = ScopeReader(issuer: issuer)
        for passage in passages { read(passage) }
    }

    private mutating func read(_ whole: NarrativePassage) {
        var passage = whole
        let numbering = Numbering.length(in: words[whole.units])
        passage.units = whole.units.lowerBound + numbering..<whole.units.upperBound
        let words = words[passage.units]
        let sentences = SentenceScanner(words).sentences()
        let clauses = sentences.map { ClauseFinder(words: words, sentence: $0) }
        for finder in clauses { addFigures(of: finder) }
        guard passage.kind != .problemsAndImprovements, !sentences.isEmpty else { return }
        if let stated = lists.indicator(in: passage.units, of: words, sentences.flatMap(\.numbers)) {
            return add(stated)
        }
        spam = spam.drop { $0.lowerBound < passage.units.lowerBound }
        let own = Array(spam.prefix { $0.upperBound <= passage.units.upperBound })
        var reader = IndicatorReader(words, passage: passage, reportYear: reportYear, scopes: scopes, spam: own)
        for finder in clauses { reader.read(finder) }
        for stated in reader.found { add(stated) }
    }

    private mutating func addFigures(of finder: ClauseFinder) {
        for (index, number) in finder.sentence.numbers.enumerated() where number.isFigure {
            figures.append((number, finder.phrase(of: index)))
        }
    }

    /// The first statement of a quantity stays; another value for it is a contradiction.
    private mutating func add(_ stated: StatedIndicator) {
        let name = "\(stated.key)@\(stated.scope ?? "")"
        guard let index = first[name] else {
            first[name] = indicators.count
            indicators.append(stated)
            return
        }
        let known = indicators[index]
        // 近300条 and 296条 do not contradict each other.
        if known.value != stated.value, !known.isApproximate, !stated.isApproximate {
            contradictions.append((known, stated))
        }
    }
}
