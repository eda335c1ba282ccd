import ReportModel

/// Who reports: the name as printed, the official name, the kind of organ, its division and its credit code.
struct IssuerReader {
    /// A name of an organ with its place.
    struct PrintedName {
        var words: Words
        var text: String
        /// The words of the source that prove it.
        var raw: String
        var position: Position?
        /// Whether `words` are units of the document's text.
        var isInText: Bool

        init(_ reading: Reading, units: Range<Int>) {
            words = reading.folded.units[units]
            text = reading.text(units: units)
            raw = text
            position = reading.position(unit: units.lowerBound)
            isInText = true
        }

        init(text: String, raw: String, position: Position?) {
            words = Phrase(text).units[...]
            self.text = text
            self.raw = raw
            self.position = position
            isInText = false
        }
    }

    private(set) var issuer = Issuer()
    private(set) var evidence: [Evidence] = []
    private(set) var findings: [Finding] = []

    private let reading: Reading
    private let content: [Int]
    private let publication: PublicationReader
    private let year: Int?

    /// Title, then signature, then what the page's labels say of the publisher, then the report's first words.
    init(
        _ reading: Reading, content: [Int], publication: PublicationReader, signature: Range<Int>?,
        title: PrintedName?, year: Int?
    ) {
        self.reading = reading
        self.content = content
        self.publication = publication
        self.year = year
        let signature = signature.map { PrintedName(reading, units: $0) }
        let code = readCreditCode()
        guard let printed = readPrintedName(title ?? signature) ?? self.organizer else { return }
        let clues = DivisionClues(
            publication, signature: title == nil ? nil : signature, creditCode: code, year: year
        ).all
        read(printed, clues)
    }

    // MARK: Names

    private mutating func readPrintedName(_ printed: PrintedName?) -> PrintedName? {
        if let printed {
            issuer.nameAsPrinted = printed.text
            note("/issuer/nameAsPrinted", printed.raw, printed.position)
            return printed
        }
        if let publisher = publication.publisher, case .text(let raw)? = publisher.evidence.raw {
            issuer.nameAsPrinted = publisher.name
            evidence.append(publisher.evidence)
            return PrintedName(text: publisher.name, raw: raw, position: publisher.evidence.position)
        }
        guard let units = PreambleReader.organ(reading, content: content) else { return nil }
        let named = PrintedName(reading, units: units)
        issuer.nameAsPrinted = named.text
        note("/issuer/nameAsPrinted", named.raw, named.position, .inferred)
        return named
    }

    /// The site's organizer, if the text names no organ and refers to itself as the organizer's name ends: 我委, 我局.
    private var organizer: PrintedName? {
        guard let name = publication.publication.site.organizer, let own = selfReference,
            let proof = publication.evidence.first(where: { $0.pointer == "/publication/site/organizer" }),
            case .text(let raw)? = proof.raw
        else { return nil }
        let printed = PrintedName(text: name, raw: raw, position: proof.position)
        let isOrgan = OrganName.isName(printed.words) && OrganVocabulary.name(closing: printed.words) != nil
        let end = OrganVocabulary.name(closing: printed.words).flatMap { ($0.full ?? $0.words).units.last }
        let isCommission = printed.words.ends(with: "委员会") && own == UInt16("委" as Unicode.Scalar)
        return isOrgan && (own == end || isCommission) ? printed : nil
    }

    /// What the text first calls itself: the character after 我.
    private var selfReference: UInt16? {
        let own = UInt16("我" as Unicode.Scalar)
        for passage in content where reading.passages[passage].cell == nil {
            let words = reading.words(passage)
            for (unit, next) in zip(words, words.dropFirst()) where unit == own {
                if IssuerReader.pronounEnds.contains(next) { return next }
            }
        }
        return nil
    }

    private static let pronounEnds: UnitSet = "委局厅办院"

    // MARK: The organ

    private mutating func read(_ printed: PrintedName, _ clues: [DivisionClue]) {
        let name = IssuerName(printed.words, year: year)
        let text = DivisionText(reading: reading, content: content)
        let resolver = DivisionResolver(name, clues: clues, text: text, year: year)
        if let type = name.type {
            issuer.organType = type
            note("/issuer/organType", name.organ.isEmpty ? name.placeWords : name.organ, of: printed, .inferred)
        }
        if let full = fullName(name, resolver.entry) {
            issuer.name = String(decoding: full, as: UTF16.self)
            let isPrinted = full.elementsEqual(name.words) && issuer.nameAsPrinted != nil
            note("/issuer/name", printed.raw, printed.position, isPrinted ? .reported : .inferred)
            let isCompleted = name.place != .named
            for proof in resolver.proofs where isCompleted {
                note("/issuer/name", proof.raw, proof.position, .inferred)
            }
        }
        noteDivision(name, resolver, printed)
        if let entry = resolver.entry { dropForeignCode(entry, clues) }
        findings += DivisionFindings.findings(name, resolver.entry, clues: clues, printed, year: year)
    }

    /// The official name: lead, division and organ; nil if one of them is unknown.
    private func fullName(_ name: IssuerName, _ entry: DivisionTable.Entry?) -> [UInt16]? {
        guard var organ = name.fullOrgan else { return nil }
        var place = Array(name.placeWords)
        switch name.place {
        case .named, .unknown: break
        case .short, .kind:
            guard let entry else { return nil }
            place = Array(DivisionTable.shared.words(entry))
        case .none:
            if let entry { place = Array(DivisionTable.shared.words(entry)) }
            if entry == nil, OrganVocabulary.isName(name.organ) { return nil }
        }
        if entry?.level == .province, name.organ.equals("政府办") { organ = ("人民政府办公厅" as Phrase).units }
        let party: Phrase = name.type == .partyOffice && name.lead.isEmpty ? "中共" : ""
        return party.units + name.lead + place + organ
    }

    // MARK: The division

    private mutating func noteDivision(_ name: IssuerName, _ resolver: DivisionResolver, _ printed: PrintedName) {
        guard let entry = resolver.entry else { return }
        issuer.division = DivisionTable.shared.division(entry)
        let pointer = "/issuer/division"
        let isWhole = name.place == .named && resolver.proofs.isEmpty && issuer.nameAsPrinted != nil
        if !name.placeWords.isEmpty { note(pointer, name.placeWords, of: printed, isWhole ? .reported : .inferred) }
        for proof in resolver.proofs { note(pointer, proof.raw, proof.position, .inferred) }
    }

    /// The code that a label prints, or else the one that the index number begins with.
    private mutating func readCreditCode() -> Words? {
        let pointer = "/issuer/unifiedSocialCreditCode"
        if let label = publication.creditCode, let code = CreditCode.prefix(of: label.value) {
            issuer.unifiedSocialCreditCode = String(decoding: code, as: UTF16.self)
            note(pointer, label.raw, label.position)
            return code
        }
        guard let index = publication.publication.indexNumber,
            let proof = publication.evidence.first(where: { $0.pointer == "/publication/indexNumber" }),
            case .text(let raw)? = proof.raw, let code = CreditCode.prefix(of: Phrase(index).units[...])
        else { return nil }
        issuer.unifiedSocialCreditCode = String(decoding: code, as: UTF16.self)
        note(pointer, raw, proof.position, .inferred)
        return code
    }

    /// A credit code of another division belongs to another organ.
    private mutating func dropForeignCode(_ entry: DivisionTable.Entry, _ clues: [DivisionClue]) {
        guard let clue = clues.first(where: { $0.source == .creditCode }), !clue.agrees(with: entry, in: year) else {
            return
        }
        issuer.unifiedSocialCreditCode = nil
        evidence.removeAll { $0.pointer == "/issuer/unifiedSocialCreditCode" }
    }

    // MARK: Notes

    private mutating func note(_ pointer: String, _ raw: String, _ position: Position?, _ state: ValueState = .reported)
    {
        evidence.append(Evidence(pointer: pointer, raw: .text(raw), state: state, position: position))
    }

    /// A part of a name, as printed.
    private mutating func note(_ pointer: String, _ part: Words, of printed: PrintedName, _ state: ValueState) {
        guard printed.isInText, !part.isEmpty else { return note(pointer, printed.raw, printed.position, state) }
        note(pointer, reading.text(units: part.indices), reading.position(unit: part.startIndex), state)
    }
}
