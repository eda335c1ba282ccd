import ReportCore
import ReportModel

/// A report in the making: the parts that were read, and the evidence that each brings.
struct ReportDraft {
    private let reading: Reading
    private let content: ContentReader
    private let publication: PublicationReader
    private let signature: SignatureReader
    private let taint: TaintReader

    private var title: String?
    /// The title that only the page's head prints.
    private var pageTitle: PageTitle?
    private var reportYear: Int?
    private var coverage: Coverage?
    private var issuer = Issuer()
    private var signedOn: String?
    private var statistics = Statistics()
    private var tablePassages: [Int: StatutoryForm.Kind] = [:]
    private var forms: [FoundForm] = []
    private var indicators: [Indicator] = []
    private var figures: [Figure] = []
    private var findings: [Finding] = []
    private var evidence: [Evidence] = []

    init(_ reading: Reading, content: ContentReader, taint: TaintReader) {
        self.reading = reading
        self.content = content
        self.taint = taint
        var publication = PublicationReader(reading, chrome: content.chrome)
        let spam = publication.removeSpam(taint)
        self.publication = publication
        let year = content.title.flatMap { DateReader.firstYear(in: reading.words($0))?.year }
        signature = SignatureReader(reading, content: content.content, year: year)
        findings = reading.document.findings.map { finding($0) } + spam
        readTitle()
        readCoverage()
        readYear()
        checkYears()
        readIssuer()
        readSignature()
    }

    // MARK: Identity

    private mutating func readTitle() {
        if let lines = content.title {
            title = lines.map { reading.text($0) }.joined()
            note("/title", units: reading.words(lines).indices)
        } else if let page = PageTitle(reading) {
            pageTitle = page
            title = page.text
            noteOfPage("/title", page)
        }
    }

    /// The year of the title, else of the first heading that names one, else of the coverage, else the one year that
    /// the text calls the report's (`2021年度`), else the year before the signature.
    private mutating func readYear() {
        let headings = content.content.filter {
            reading.passages[$0].cell == nil && Numbering(reading.words($0)) != nil && reading.words($0).count <= 60
        }
        if let page = pageTitle, let year = page.reader.year {
            reportYear = year.value
            return noteOfPage("/reportYear", page)
        }
        let titles = [content.title].compactMap { $0 } + headings.map { $0..<$0 + 1 }
        for words in titles.map({ reading.words($0) }) {
            guard let year = DateReader.firstYear(in: words) else { continue }
            reportYear = year.year
            return note("/reportYear", units: words.indices, state: year.isRepaired ? .inferred : .reported)
        }
        if let start = coverage?.start, let proof = evidence.first(where: { $0.pointer == "/coverage" }) {
            return inferYear(Int(start.prefix(4)), raw: proof.raw, proof.position)
        }
        if let (year, units) = yearOfText {
            return inferYear(year, raw: .text(reading.text(units: units)), reading.position(unit: units.lowerBound))
        }
        // A bare 2019-01-12 may be the page's.
        let isSigned = signature.organ != nil || signature.isWritten
        if isSigned, let date = signature.date, let month = date.month, month <= 3 {
            let raw = Evidence.Raw.text(reading.text(units: date.units))
            inferYear(date.year - 1, raw: raw, reading.position(unit: date.units.lowerBound))
        }
    }

    private mutating func inferYear(_ year: Int?, raw: Evidence.Raw?, _ position: Position?) {
        reportYear = year
        evidence.append(Evidence(pointer: "/reportYear", raw: raw, state: .inferred, position: position))
    }

    /// The year that the paragraphs write as `2021年度`, when they write only one so.
    private var yearOfText: (year: Int, units: Range<Int>)? {
        let ofYear: Phrase = "年度"
        var found: (year: Int, units: Range<Int>)?
        for passage in content.content where reading.passages[passage].cell == nil {
            let words = reading.words(passage)
            for index in words.indices where words[index...].starts(with: ofYear) && index - 4 >= words.startIndex {
                guard let year = DateReader.firstYear(in: words[(index - 4)...]), year.units.lowerBound == index - 4
                else { continue }
                if let found, found.year != year.year { return nil }
                found = found ?? (year.year, index - 4..<index + ofYear.count)
            }
        }
        return found
    }

    private mutating func readCoverage() {
        let year =
            content.title.flatMap { DateReader.firstYear(in: reading.words($0))?.year } ?? pageTitle?.reader.year?.value
        guard let period = statedPeriod(year: year) else { return }
        coverage = period.coverage
        if coverage == nil {
            report("date.ambiguous", "its lost characters leave more than one reading", "/coverage", period.units)
        } else {
            note("/coverage", units: period.units, state: period.isRepaired ? .inferred : .reported)
        }
    }

    /// The first period that the text calls the report's, else the first that may be.
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
        guard let year = reportYear else { return }
        if let coverage, let proof = evidence.first(where: { $0.pointer == "/coverage" }),
            !coverage.start.hasPrefix(String(year)), !coverage.end.hasPrefix(String(year))
        {
            findings.append(
                Finding(
                    rule: "year.coverageConflict", severity: .warning,
                    message: "the report is of \(year), its period of another year", pointer: "/coverage",
                    position: proof.position))
        }
        let preamble = content.content.prefix { !content.headings.contains($0) }.prefix(6)
        for passage in preamble where reading.passages[passage].cell == nil {
            guard let own = StatedYear.year(in: reading.words(passage)), own.year != year else { continue }
            return report(
                "year.textConflict", "the title says \(year), the text \(own.year)", "/reportYear", own.units)
        }
    }

    /// The title's name may come from the page's head.
    private mutating func readIssuer() {
        let titled = content.title.flatMap { TitleReader(taint.afterSpam(reading.words($0))).issuer }
        let names = [titled, signature.organ].map { name in
            name.flatMap { taint.isSpam(reading.text(units: $0)) ? nil : $0 }
        }
        let reader = IssuerReader(
            reading, content: content.content, publication: publication, signature: names[1],
            title: pageTitle.flatMap { nameOfPage($0) } ?? names[0].map { .init(reading, units: $0) }, year: reportYear)
        issuer = reader.issuer
        evidence += reader.evidence
        findings += reader.findings
    }

    private func nameOfPage(_ page: PageTitle) -> IssuerReader.PrintedName? {
        guard let name = page.issuer, !taint.isSpam(name) else { return nil }
        return .init(
            text: name, raw: page.pair.value, position: reading.position(source: page.pair.place.lowerBound))
    }

    private mutating func readSignature() {
        if let date = signature.date {
            signedOn = date.iso
            note("/publication/signedOn", units: date.units, state: signature.isRepaired ? .inferred : .reported)
        } else if let refused = signature.refused {
            let pointer = "/publication/signedOn"
            if refused.isOfPage {
                report("date.ofPage", "years after the report, and no organ's: the page's date", pointer, refused.units)
            } else {
                report("date.ambiguous", "its lost characters leave more than one reading", pointer, refused.units)
            }
        }
    }

    // MARK: Statistics

    mutating func readStatistics(_ tables: [FoundTable], _ tokens: [TableToken]) {
        let own = Set(content.content)
        let inside = tables.filter { table in table.tokens.allSatisfy { own.contains(tokens[$0].passage) } }
        let reader = StatisticsReader(reading, tables: inside, tokens: tokens, reportYear: reportYear)
        statistics = reader.statistics
        tablePassages = reader.kinds
        evidence += reader.evidence
        findings += reader.findings
    }

    // MARK: Indicators

    /// Reads the statistics table of 2014: the first that is not a mere piece beside a fuller one.
    mutating func readIndicatorTables(_ found: [FoundForm]) {
        let own = Set(content.content)
        forms = found.filter { form in form.rows.allSatisfy { own.contains($0.passages.lowerBound) } }
        let fullest = forms.map(\.definitions.count).max() ?? 0
        guard let form = forms.first(where: { $0.definitions.count * 2 >= fullest }) else { return }
        if reportYear == nil { readYear(ofTable: form) }
        let reader = IndicatorTableReader(form, in: reading, reportYear: reportYear)
        indicators += reader.indicators
        figures += reader.figures
        findings += reader.findings
        let isLater = reportYear.flatMap { Edition(reportYear: $0) }.map { $0 != .notice2014 } ?? false
        if isLater || StatutoryForm.Kind.allCases.contains(where: { statistics[$0] != nil }) {
            let position = reading.position(unit: form.rows[0].units.lowerBound)
            findings.append(
                Finding(
                    rule: "table.outdatedEdition", severity: .info,
                    message: "a statistics table of the edition of 2014 in a report of a later edition",
                    position: position))
        }
        for other in forms where other.passages != form.passages {
            findings.append(
                Finding(
                    rule: "table.repeated", severity: .warning,
                    message: "another statistics table of the edition of 2014; only one is read",
                    position: reading.position(unit: other.rows[0].units.lowerBound)))
        }
    }

    /// The year that the lines above a table name: `（2014年度）`.
    private mutating func readYear(ofTable form: FoundForm) {
        for passage in (max(0, form.passages.lowerBound - 4)..<form.passages.lowerBound).reversed() {
            let words = reading.words(passage)
            guard words.count <= 50, let found = DateReader.firstYear(in: words) else { continue }
            let raw = Evidence.Raw.text(reading.text(units: found.units))
            return inferYear(found.year, raw: raw, reading.position(unit: found.units.lowerBound))
        }
    }

    // MARK: The whole

    func report(of input: SourceInput, format: String) -> Report {
        var publication = publication.publication
        publication.signedOn = signedOn
        let language = language
        let outline = OutlineBuilder.outline(
            of: content.content, in: reading, tables: tablePassages, forms: forms)
        let narrative = Narrative(
            reading, passages: outline.narrative, reportYear: reportYear, issuer: issuer.nameAsPrinted)
        return Report(
            digest: digest, title: title, reportYear: reportYear, coverage: coverage, issuer: issuer,
            publication: publication, language: language, sections: outline.sections, statistics: statistics,
            indicators: indicators + narrative.indicators, figures: figures + narrative.figures,
            labels: self.publication.labels, chrome: chrome,
            taint: taint.taint(title: content.title, isLocalised: language.localization != nil),
            findings: findings + narrative.findings, evidence: evidence + self.publication.evidence,
            provenance: provenance(of: input, format: format))
    }

    private var digest: String {
        var digest = Digest()
        for passage in (content.title.map(Array.init) ?? []) + content.content {
            digest.add(reading.document.text[reading.passages[passage].range])
        }
        return digest.text
    }

    /// Traditional where one Chinese character in fifty is written only there; of Taiwan where its words are.
    private var language: Language {
        var characters = 0
        var traditional = 0
        for passage in content.content {
            let (all, old) = reading.scriptCounts(passage)
            characters += all
            traditional += old
        }
        let own = (content.title.map(Array.init) ?? []) + content.content
        return Language(
            script: traditional * 50 > characters ? .traditional : .simplified,
            localization: taint.isLocalised(own) ? "tw" : nil)
    }

    /// The page's text, neighbours of one kind together.
    private var chrome: [Chrome] {
        var chrome: [Chrome] = []
        for (passage, kind) in content.chrome {
            let text = reading.text(passage)
            if text.isEmpty { continue }
            if chrome.last?.kind == kind {
                chrome[chrome.count - 1].text += "\n" + text
            } else {
                chrome.append(Chrome(kind: kind, text: text))
            }
        }
        return chrome
    }

    private func provenance(of input: SourceInput, format: String) -> Provenance {
        Provenance(
            format: format, name: input.name,
            part: input.origin.members.isEmpty ? nil : input.origin.members.joined(separator: "!"),
            sha256: Digest.sha256(input.bytes), bytes: input.bytes.count,
            charset: reading.document.source.charset.rawValue, origin: input.origin.url,
            interpreter: ReportInterpreter.version)
    }

    // MARK: Notes

    private mutating func note(_ pointer: String, units: Range<Int>, state: ValueState = .reported) {
        evidence.append(
            Evidence(
                pointer: pointer, raw: .text(reading.text(units: units)), state: state,
                position: reading.position(unit: units.lowerBound)))
    }

    private mutating func noteOfPage(_ pointer: String, _ page: PageTitle) {
        let position = reading.position(source: page.pair.place.lowerBound)
        evidence.append(Evidence(pointer: pointer, raw: .text(page.pair.value), position: position))
    }

    private mutating func report(_ rule: String, _ message: String, _ pointer: String, _ units: Range<Int>) {
        findings.append(
            Finding(
                rule: rule, severity: .warning, message: "\(reading.text(units: units)): \(message)",
                pointer: pointer, position: reading.position(unit: units.lowerBound)))
    }

    private func finding(_ remark: SourceFinding) -> Finding {
        Finding(
            rule: remark.rule, severity: remark.isLossy ? .warning : .info, message: remark.message,
            position: remark.place.map { reading.position(source: $0.lowerBound) })
    }
}
