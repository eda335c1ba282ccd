import ReportModel

/// Which year a report is about, and which period it says that it covers.
struct YearReader {
    private(set) var year: Int?
    private(set) var coverage: Coverage?
    private(set) var notes: Notes

    private let reading: Reading
    private let content: ContentReader
    /// The title that only the page's head prints.
    private let pageTitle: PageTitle?

    /// Adds to what was noted before.
    init(
        _ reading: Reading, content: ContentReader, pageTitle: PageTitle?, signature: SignatureReader, notes: Notes
    ) {
        self.reading = reading
        self.content = content
        self.pageTitle = pageTitle
        self.notes = notes
        readCoverage()
        readYear(signature)
        checkYears()
    }

    // MARK: The year

    /// The year of the title, of the first heading that names one, of the coverage, or else the one year that
    /// the text calls the report's (`2021年度`) or begins sentences with (`2021年，`), or else the year before the
    /// signature.
    private mutating func readYear(_ signature: SignatureReader) {
        if let pageTitle, let year = pageTitle.reader.year {
            self.year = year.value
            return notes.note("/reportYear", of: pageTitle)
        }
        for words in titles {
            guard let found = DateReader.firstYear(in: words) else { continue }
            year = found.year
            return notes.note("/reportYear", units: words.indices, state: found.isRepaired ? .inferred : .reported)
        }
        if let start = coverage?.start, let proof = notes.evidence(of: "/coverage") {
            year = Int(start.prefix(4))
            return notes.infer("/reportYear", from: proof.raw, at: proof.position)
        }
        if let (found, units) = yearOfText { return infer(found, units) }
        // A bare 2019-01-12 may be the page's.
        let isSigned = signature.organ != nil || signature.isWritten
        if isSigned, let date = signature.date, let month = date.month, month <= 3 {
            infer(date.year - 1, date.units)
        }
    }

    /// The title and the numbered headings.
    private var titles: [Words] {
        let headings = content.content.filter {
            reading.passages[$0].cell == nil && Numbering(reading.words($0)) != nil && reading.words($0).count <= 60
        }
        return ([content.title].compactMap { $0 } + headings.map { $0..<$0 + 1 }).map { reading.words($0) }
    }

    private mutating func infer(_ year: Int, _ units: Range<Int>) {
        self.year = year
        notes.infer(
            "/reportYear", from: .text(reading.text(units: units)), at: reading.position(unit: units.lowerBound))
    }

    /// The year that the paragraphs write as `2021年度` or begin sentences with, when it is the only one, or by far
    /// the most frequent one. Plans are about the next year: `2022年，我局将进一步…`.
    private var yearOfText: (year: Int, units: Range<Int>)? {
        var found: [(year: Int, units: Range<Int>)] = []
        for passage in content.content where reading.passages[passage].cell == nil {
            let words = reading.words(passage)
            for sentence in words.split(separator: Marks.fullStop) {
                if !sentence.containsAny(YearReader.plans) {
                    found += YearReader.years(of: sentence)
                } else if sentence.prefix(20).containsAny(YearReader.nextSteps) {
                    found += YearReader.years(of: sentence.prefix(5)).map { ($0.year - 1, $0.units) }
                }
            }
        }
        let counts = Dictionary(found.map { ($0.year, 1) }, uniquingKeysWith: +).sorted { $0.value > $1.value }
        guard let most = counts.first, counts.count == 1 || most.value >= 2 * counts[1].value
        else {
            return nil
        }
        return found.first { $0.year == most.key }
    }

    /// The years that a sentence begins with, or writes as `2021年度`.
    private static func years(of sentence: Words) -> [(year: Int, units: Range<Int>)] {
        var found: [(year: Int, units: Range<Int>)] = []
        for index in sentence.indices where sentence[index].digit != nil || ChineseNumeral.isNumeral(sentence[index]) {
            guard let date = DateReader.date(in: sentence, at: index), date.month == nil else { continue }
            let isOfYear = sentence[(date.units.upperBound - 1)...].starts(with: ofYear)
            guard isOfYear || index == sentence.startIndex else { continue }
            found.append((date.year, index..<date.units.upperBound + (isOfYear ? 1 : 0)))
        }
        return found
    }

    private static let aboveForm: PhraseSet = ["年度", "统计表"]
    private static let ofYear: Phrase = "年度"
    private static let nextSteps: PhraseSet = [
        "将从", "将继续", "将进一步", "将重点", "将着力", "将坚持", "将围绕", "将不断", "将深入", "将加", "我们将", "力争", "打算",
    ]
    private static let plans: PhraseSet = ["将", "计划", "拟", "力争", "争取", "准备", "目标", "打算"]

    /// Takes the year that the lines above a statistics table name, `（2014年度）`, if no other is known.
    mutating func readYear(above form: FoundIndicatorTable) {
        guard year == nil else { return }
        for passage in max(0, form.passages.lowerBound - 4)..<form.rows[0].passages.lowerBound {
            let words = reading.words(passage)
            guard words.count <= 50, words.containsAny(YearReader.aboveForm),
                let found = DateReader.firstYear(in: words)
            else { continue }
            return infer(found.year, found.units)
        }
    }

    // MARK: The period

    private mutating func readCoverage() {
        let year =
            content.title.flatMap { DateReader.firstYear(in: reading.words($0))?.year } ?? pageTitle?.reader.year?.value
        guard let period = statedPeriod(year: year) else { return }
        coverage = period.coverage
        if coverage == nil {
            notes.report(DateFinding.ambiguous, "/coverage", units: period.units)
        } else {
            notes.note("/coverage", units: period.units, state: period.isRepaired ? .inferred : .reported)
        }
    }

    /// The first period that the text calls the report's, or else the first that may be.
    private func statedPeriod(year: Int?) -> CoverageReader.Period? {
        var possible: CoverageReader.Period?
        for passage in content.content where reading.passages[passage].cell == nil {
            guard let period = CoverageReader.period(in: reading.words(passage), year: year) else { continue }
            if period.isNamed { return period }
            possible = possible ?? period
        }
        return possible
    }

    /// Years that contradict each other: of the title and of the period, of the title and of the words before the
    /// first section.
    private mutating func checkYears() {
        guard let year else { return }
        if let coverage, let proof = notes.evidence(of: "/coverage"),
            !coverage.start.hasPrefix(String(year)), !coverage.end.hasPrefix(String(year))
        {
            let found = DateFinding.coverageConflict(year: year, coverage)
            notes.add(Finding(found, pointer: "/coverage", position: proof.position))
        }
        let preamble = content.content.prefix { !content.headings.contains($0) }.prefix(6)
        for passage in preamble where reading.passages[passage].cell == nil {
            guard let own = StatedYear.year(in: reading.words(passage)), own.year != year else { continue }
            return notes.report(
                { .textConflict(printed: $0, titleYear: year, textYear: own.year) }, "/reportYear", units: own.units)
        }
    }
}
