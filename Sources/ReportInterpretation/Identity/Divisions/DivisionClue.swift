import ReportModel

/// What a page says about the division besides the issuer's own name.
struct DivisionClue {
    /// Where it says so, the strongest clue first.
    enum Source: String, CaseIterable {
        case signature
        case publisher
        case text
        case creditCode
        case identifierCode
        case publicSecurity
        case icp
        case copyright
        case organizer
        case siteName
        case region
    }

    var source: Source
    /// The divisions that it may mean.
    var entries: [DivisionTable.Entry]
    var raw: String
    var position: Position?

    /// Whether the clue and a division are compatible: one lies in the other.
    ///
    /// A record number says where the site is run, and a code of another time where the division once belonged: for
    /// these only the province counts.
    func agrees(with division: DivisionTable.Entry, in year: Int?) -> Bool {
        entries.contains { entry in
            let isLoose = source == .publicSecurity || !entry.years.contains(year ?? 9999)
            return entry.isRelated(to: division) || (isLoose && entry.province == division.province)
        }
    }
}

/// Collects the clues of a page, in the order of their weight.
struct DivisionClues {
    private(set) var all: [DivisionClue] = []
    private let year: Int?
    private let publication: PublicationReader

    init(_ publication: PublicationReader, signature: IssuerReader.PrintedName?, creditCode: Words?, year: Int?) {
        self.publication = publication
        self.year = year
        if let signature { add(.signature, name: signature.words, signature.raw, signature.position) }
        if let publisher = publication.publisher, case .text(let raw)? = publisher.evidence.raw {
            add(.publisher, name: Phrase(publisher.name).units[...], raw, publisher.evidence.position)
        }
        addCodes(creditCode)
        let site = publication.publication.site
        if let copyright = publication.copyright { add(.copyright, name: copyright.value, copyright) }
        add(.organizer, name: site.organizer, "/publication/site/organizer")
        add(.siteName, name: site.name, "/publication/site/name")
        if let region = publication.region { add(.region, name: region.value, region) }
    }

    private mutating func addCodes(_ creditCode: Words?) {
        if let creditCode {
            let label = publication.creditCode.map { ($0.raw, $0.position) }
            let index = proof("/publication/indexNumber")
            if let (raw, position) = label ?? index {
                add(.creditCode, code: CreditCode.division(creditCode), raw, position)
            }
        }
        let site = publication.publication.site
        if let code = site.identifierCode.flatMap({ Int($0.prefix(6)) }) {
            add(.identifierCode, code: code, "/publication/site/identifierCode")
        }
        if let code = site.publicSecurity.flatMap({ Int($0.prefix(6)) }) {
            add(.publicSecurity, code: code, "/publication/site/publicSecurity")
        }
        if let sign = site.icp.flatMap({ Phrase($0).units.first }), let code = ProvinceNames.code(character: sign) {
            add(.icp, code: code, "/publication/site/icp")
        }
    }

    // MARK: One clue

    private func proof(_ pointer: String) -> (String, Position?)? {
        guard let found = publication.evidence.first(where: { $0.pointer == pointer }), case .text(let raw)? = found.raw
        else { return nil }
        return (raw, found.position)
    }

    private mutating func add(_ source: DivisionClue.Source, code: Int, _ pointer: String) {
        guard let (raw, position) = proof(pointer) else { return }
        add(source, code: code, raw, position)
    }

    /// A code that is in no list (a zone's, or a site's serial number) still has its prefecture and its province.
    private mutating func add(_ source: DivisionClue.Source, code: Int, _ raw: String, _ position: Position?) {
        let codes = [code, code / 100 * 100, code / 10000 * 10000]
        let found = codes.compactMap { DivisionTable.shared.entry($0, in: year) }
        guard let entry = found.first else { return }
        all.append(DivisionClue(source: source, entries: [entry], raw: raw, position: position))
    }

    private mutating func add(_ source: DivisionClue.Source, name: String?, _ pointer: String) {
        guard let name, let (raw, position) = proof(pointer) else { return }
        add(source, name: Phrase(name).units[...], raw, position)
    }

    private mutating func add(_ source: DivisionClue.Source, name: Words, _ remark: PublicationReader.Remark) {
        add(source, name: name, remark.raw, remark.position)
    }

    private mutating func add(_ source: DivisionClue.Source, name: Words, _ raw: String, _ position: Position?) {
        let name = IssuerName(name, year: year)
        guard name.place == .named || name.place == .short else { return }
        all.append(DivisionClue(source: source, entries: name.entries, raw: raw, position: position))
    }
}
