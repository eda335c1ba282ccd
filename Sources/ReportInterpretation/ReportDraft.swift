import ReportCore
import ReportModel

/// A report in the making: the parts that were read, and the evidence that each brings.
struct ReportDraft {
    private let reading: Reading
    private let content: ContentReader
    private let publication: PublicationReader
    private let signature: SignatureReader

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

    init(_ reading: Reading, content: ContentReader) {
        self.reading = reading
        self.content = content
        publication = PublicationReader(reading, chrome: content.chrome)
        signature = SignatureReader(reading, content: content.content)
        findings = reading.document.findings.map { finding($0) }
        readTitle()
        readCoverage()
        readYear()
        readIssuer()
        readSignature()
    }

    // MARK: Identity

    private mutating func readTitle() {
        if let lines = content.title {
            title = lines.map { reading.text($0) }.joined()
            note("/title", units: reading.words(lines).indices)
        } else if let page = PageTitle(reading.document.pairs) {
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
            return note("/reportYear", units: words.indices)
        }
        if let start = coverage?.start, let proof = evidence.first(where: { $0.pointer == "/coverage" }) {
            return inferYear(Int(start.prefix(4)), raw: proof.raw, proof.position)
        }
        if let (year, units) = yearOfText {
            return inferYear(year, raw: .text(reading.text(units: units)), reading.position(unit: units.lowerBound))
        }
        if let date = signature.date, let month = date.month, month <= 3 {
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
        for passage in content.content where reading.passages[passage].cell == nil {
            guard let found = CoverageReader.coverage(in: reading.words(passage)) else { continue }
            coverage = found.coverage
            return note("/coverage", units: found.units)
        }
    }

    /// Title, then signature, then what the page's labels say of the publisher.
    private mutating func readIssuer() {
        let named = content.title.flatMap { TitleReader(reading.words($0)).issuer } ?? signature.organ
        if let page = pageTitle, let name = page.issuer {
            issuer.nameAsPrinted = name
            noteOfPage("/issuer/nameAsPrinted", page)
        } else if let named {
            issuer.nameAsPrinted = reading.text(units: named)
            note("/issuer/nameAsPrinted", units: named)
        } else if let publisher = publication.publisher {
            issuer.nameAsPrinted = publisher.name
            evidence.append(publisher.evidence)
        }
    }

    private mutating func readSignature() {
        guard let date = signature.date else { return }
        signedOn = date.iso
        note("/publication/signedOn", units: date.units)
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
        for other in forms where other.passages != form.passages && other.definitions.count * 2 >= fullest {
            findings.append(
                Finding(
                    rule: "table.repeated", severity: .warning,
                    message: "another statistics table of the edition of 2014; only one is read",
                    position: reading.position(unit: other.rows[0].units.lowerBound)))
        }
    }

    /// The year that the lines above a table name: `（2014年度）`.
    private mutating func readYear(ofTable form: FoundForm) {
        for passage in max(0, form.passages.lowerBound - 4)..<form.rows[0].passages.lowerBound {
            let words = reading.words(passage)
            guard words.count <= 50, words.containsAny(["年度", "统计表"]), let found = DateReader.firstYear(in: words)
            else { continue }
            let raw = Evidence.Raw.text(reading.text(units: found.units))
            return inferYear(found.year, raw: raw, reading.position(unit: found.units.lowerBound))
        }
    }

    // MARK: The whole

    func report(of input: SourceInput, format: String) -> Report {
        var publication = publication.publication
        publication.signedOn = signedOn
        return Report(
            digest: digest, title: title, reportYear: reportYear, coverage: coverage, issuer: issuer,
            publication: publication, language: language,
            sections: OutlineBuilder.sections(of: content.content, in: reading, tables: tablePassages, forms: forms),
            statistics: statistics, indicators: indicators, figures: figures, labels: self.publication.labels,
            chrome: chrome,
            taint: [], findings: findings, evidence: evidence + self.publication.evidence,
            provenance: provenance(of: input, format: format))
    }

    private var digest: String {
        var digest = Digest()
        for passage in (content.title.map(Array.init) ?? []) + content.content {
            digest.add(reading.document.text[reading.passages[passage].range])
        }
        return digest.text
    }

    /// Traditional where one Chinese character in fifty is written only there.
    private var language: Language {
        var characters = 0
        var traditional = 0
        for passage in content.content {
            let (all, old) = reading.scriptCounts(passage)
            characters += all
            traditional += old
        }
        return Language(script: traditional * 50 > characters ? .traditional : .simplified)
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

    private mutating func note(_ pointer: String, units: Range<Int>) {
        evidence.append(
            Evidence(
                pointer: pointer, raw: .text(reading.text(units: units)),
                position: reading.position(unit: units.lowerBound)))
    }

    private mutating func noteOfPage(_ pointer: String, _ page: PageTitle) {
        let position = reading.position(source: page.pair.place.lowerBound)
        evidence.append(Evidence(pointer: pointer, raw: .text(page.pair.value), position: position))
    }

    private func finding(_ remark: SourceFinding) -> Finding {
        Finding(
            rule: remark.rule, severity: remark.isLossy ? .warning : .info, message: remark.message,
            position: remark.place.map { reading.position(source: $0.lowerBound) })
    }
}
