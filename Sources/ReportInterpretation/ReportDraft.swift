import ReportCore
import ReportModel

/// A report in the making: the parts that were read, and the evidence for each.
struct ReportDraft {
    private let reading: Reading
    private let content: ContentReader
    private let publication: PublicationReader
    private let signature: SignatureReader
    private let taint: TaintReader

    private var title: String?
    /// The title that only the page's head prints.
    private var pageTitle: PageTitle?
    private var years: YearReader
    private var issuer = Issuer()
    private var signedOn: String?
    private var statistics = Statistics()
    private var tablePassages: PassageMap<StatutoryForm.Kind> = [:]
    private var indicatorTables = IndicatorTableChoice()
    private var indicators: [Indicator] = []
    private var figures: [Figure] = []
    private var notes: Notes

    init(_ reading: Reading, content: ContentReader, taint: TaintReader) {
        self.reading = reading
        self.content = content
        self.taint = taint
        var publication = PublicationReader(reading, chrome: content.chrome)
        let spam = publication.removeSpam(taint)
        self.publication = publication
        let year = content.title.flatMap { DateReader.firstYear(in: reading.words($0))?.year }
        signature = SignatureReader(reading, content: content.content, year: year)
        pageTitle = content.title == nil ? PageTitle(reading) : nil
        var opening = Notes(reading)
        for remark in reading.document.findings { opening.add(remark) }
        opening.add([], spam)
        if let lines = content.title {
            title = lines.map { reading.text($0) }.joined()
            opening.note("/title", units: reading.words(lines).indices)
        } else if let pageTitle {
            title = pageTitle.text
            opening.note("/title", of: pageTitle)
        }
        years = YearReader(reading, content: content, pageTitle: pageTitle, signature: signature, notes: opening)
        notes = Notes(reading)
        readIssuer()
        readSignature()
    }

    // MARK: Identity

    /// The title's name may come from the page's head.
    private mutating func readIssuer() {
        let titled = content.title.flatMap { TitleReader(taint.afterSpam(reading.words($0))).issuer }
        let names = [titled, signature.organ].map { name in
            name.flatMap { taint.isSpam(reading.text(units: $0)) ? nil : $0 }
        }
        let reader = IssuerReader(
            reading, content: content.content, publication: publication, signature: names[1],
            title: pageTitle.flatMap { nameOfPage($0) } ?? names[0].map { .init(reading, units: $0) }, year: years.year)
        issuer = reader.issuer
        notes.add(reader.evidence, reader.findings)
    }

    private func nameOfPage(_ page: PageTitle) -> IssuerReader.PrintedName? {
        guard let name = page.issuer, !taint.isSpam(name) else { return nil }
        return .init(
            text: name, raw: page.pair.value, position: reading.position(source: page.pair.place.lowerBound))
    }

    private mutating func readSignature() {
        if let date = signature.date {
            signedOn = date.iso
            notes.note("/publication/signedOn", units: date.units, state: signature.isRepaired ? .inferred : .reported)
        } else if let refused = signature.refused {
            let found = refused.isOfPage ? DateFinding.ofPage : DateFinding.ambiguous
            notes.report(found, "/publication/signedOn", units: refused.units)
        }
    }

    // MARK: Statistics

    mutating func readStatistics(_ tables: [FoundTable], _ tokens: [TableToken]) {
        let own = PassageSet(content.content)
        let inside = tables.filter { table in table.tokens.allSatisfy { own.contains(tokens[$0].passage) } }
        let reader = StatisticsReader(reading, tables: inside, tokens: tokens, reportYear: years.year)
        statistics = reader.statistics
        tablePassages = reader.kinds
        notes.add(reader.evidence, reader.findings)
    }

    // MARK: Indicators

    /// Reads the statistics table of 2014.
    mutating func readIndicatorTables(_ found: [FoundIndicatorTable]) {
        indicatorTables = IndicatorTableChoice(found, in: PassageSet(content.content))
        guard let table = indicatorTables.chosen else { return }
        years.readYear(above: table)
        let reader = IndicatorTableReader(table, in: reading, reportYear: years.year)
        indicators += reader.indicators
        figures += reader.figures
        let isLater = years.year.flatMap { Edition(reportYear: $0) }.map { $0 != .notice2014 } ?? false
        let hasLaterTables = StatutoryForm.Kind.allCases.contains { statistics[$0] != nil }
        notes.add([], reader.findings + indicatorTables.findings(in: reading, isLater: isLater || hasLaterTables))
    }

    // MARK: The whole

    mutating func report(of input: SourceInput, format: String) -> Report {
        var publication = publication.publication
        publication.signedOn = signedOn
        let language = language
        let outline = OutlineBuilder.outline(
            of: content.content, in: reading, tables: tablePassages, forms: indicatorTables.all)
        notes.add([], AttachedReport(reading).findings(in: reading, content: content.content))
        let narrative = Narrative(
            reading, passages: outline.narrative, reportYear: years.year, issuer: issuer.nameAsPrinted,
            spam: taint.advertising)
        return Report(
            digest: digest, title: title, reportYear: years.year, coverage: years.coverage, issuer: issuer,
            publication: publication, language: language, sections: outline.sections, statistics: statistics,
            indicators: indicators + narrative.indicators, figures: figures + narrative.figures,
            labels: self.publication.labels, chrome: chrome,
            taint: taint.taint(title: content.title, isLocalised: language.localization != nil),
            findings: years.notes.findings + notes.findings + narrative.findings,
            evidence: years.notes.evidence + notes.evidence + self.publication.evidence,
            provenance: provenance(of: input, format: format))
    }

    private var digest: String {
        var digest = Digest()
        for passage in (content.title.map(Array.init) ?? []) + content.content {
            digest.add(reading.document.text[reading.passages[passage].range])
        }
        return digest.text
    }

    /// Traditional if one Chinese character in fifty occurs only there; of Taiwan if its words are.
    private var language: Language {
        var characters = 0
        var traditional = 0
        for passage in content.content where reading.folded.hasTraditional {
            let (all, old) = reading.scriptCounts(passage)
            characters += all
            traditional += old
        }
        let own = (content.title.map(Array.init) ?? []) + content.content
        return Language(
            script: traditional * 50 > characters ? .traditional : .simplified,
            localization: taint.isLocalised(own) ? "tw" : nil)
    }

    /// The page's text, with neighbours of one kind joined.
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
            format: format, name: input.name, part: input.origin.part,
            sha256: Digest.sha256(input.bytes), bytes: input.bytes.count,
            charset: reading.document.source.charset.rawValue,
            origin: input.origin.url ?? reading.document.savedFrom,
            capturedAt: input.origin.capturedAt ?? reading.document.savedAt, interpreter: ReportInterpreter.version)
    }
}
