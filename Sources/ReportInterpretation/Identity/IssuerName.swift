import ReportModel

/// The name of an organ, taken apart: the division that it names, and the rest, which names the organ.
struct IssuerName {
    /// How a name says where the organ belongs.
    enum Place: Equatable {
        /// By a division's name: 朝阳市, 辽宁省朝阳市.
        case named
        /// By a division's name without its kind: 肇庆.
        case short
        /// By a kind alone: 省, 市.
        case kind(UInt16)
        /// By a name that is in no list.
        case unknown
        /// Not at all.
        case none
    }

    /// The whole name in normal form.
    let words: Words
    /// What comes before the place: 中共, 国家税务总局.
    private(set) var lead: Words
    private(set) var place = Place.none
    /// The units that name the place.
    private(set) var placeWords: Words = []
    /// The divisions that the place may be, all with the same name.
    private(set) var entries: [DivisionTable.Entry] = []
    /// A division in which the name places its own, but which does not contain it.
    private(set) var outside: DivisionTable.Entry?
    /// Whether the name is that of every such organ, 教育局, or of a town, distinguished from others only by its division.
    var isBare: Bool { place == .none && (type == .township || OrganVocabulary.isName(organ)) }
    /// What follows the place, and its full form; nil if it is short for something unknown.
    private(set) var organ: Words = []
    private(set) var fullOrgan: [UInt16]?
    private(set) var type: OrganType?

    init(_ words: Words, year: Int?) {
        self.words = words
        let lead = OrganNameVocabulary.leads.first { words.starts(with: $0) }
        self.lead = words.prefix(lead?.count ?? 0)
        organ = words.dropFirst(self.lead.count)
        readDivisions(year)
        if place == .none { readKind() }
        if place == .none { readShortPlace(year) }
        readOrgan()
    }

    // MARK: Place

    /// Names of divisions, each in the one before: 辽宁省朝阳市.
    private mutating func readDivisions(_ year: Int?) {
        let table = DivisionTable.shared
        var found = table.entries(at: organ)
        while let length = found.first.map({ table.words($0).count }) {
            let inside = found.filter { inner in entries.contains { $0.code != inner.code && $0.contains(inner) } }
            if !entries.isEmpty, inside.isEmpty {
                // 西区街道办事处 is not a division: only what can be nothing else contradicts.
                guard let last = organ.prefix(length).last, PlaceVocabulary.clearKinds.contains(last) else { break }
                guard organ.count > length, !entries.contains(where: { found.contains($0) }) else { break }
                outside = entries.first
            }
            entries = table.current(inside.isEmpty ? found : inside, in: year)
            organ = organ.dropFirst(length)
            found = table.entries(at: organ)
        }
        guard !entries.isEmpty else { return }
        place = .named
        placeWords = words[(words.startIndex + lead.count)..<organ.startIndex]
        readUnknownPart()
    }

    /// 辽宁省云川市司法局: a city that is in no list is not its province.
    private mutating func readUnknownPart() {
        guard let name = OrganVocabulary.name(closing: organ) else { return }
        let before = organ.dropLast(name.words.count)
        guard let end = before.indices.last(where: { endsPlace(before, $0) }), end >= before.startIndex + 2,
            PlaceVocabulary.clearKinds.contains(before[end])
        else { return }
        place = .unknown
        entries = []
        placeWords = words[placeWords.startIndex...end]
        organ = organ[(end + 1)...]
    }

    /// A kind alone before an organ: 省国资委, 市教育局; but 市场监督管理局.
    private mutating func readKind() {
        guard let kind = PlaceVocabulary.kinds.first(where: { organ.starts(with: $0) }), let sign = kind.units.last,
            !PlaceVocabulary.notKinds.contains(where: { organ.starts(with: $0) })
        else { return }
        let rest = organ.dropFirst(kind.count)
        guard OrganVocabulary.name(closing: rest) != nil, !OrganVocabulary.isName(organ) else { return }
        place = .kind(sign)
        placeWords = organ.prefix(kind.count)
        organ = rest
    }

    /// A place before an organ that is in no list, or without its kind: 云川市司法局, 肇庆国资委.
    private mutating func readShortPlace(_ year: Int?) {
        let short = OrganVocabulary.name(closing: organ, isPlaceShort: true)
        let word = organ.dropLast(short?.words.count ?? 0)
        // 中山大学 is not a university of a city.
        let found = short?.type == .publicService ? [] : IssuerName.divisions(short: word)
        if !found.isEmpty {
            entries = DivisionTable.shared.current(found, in: year)
            place = .short
            placeWords = word
            organ = organ.dropFirst(word.count)
            return
        }
        let before = organ.dropLast(OrganVocabulary.name(closing: organ)?.words.count ?? 0)
        if let end = before.indices.last(where: { endsPlace(before, $0) }), end > before.startIndex + 1 {
            place = .unknown
            placeWords = before[...end]
            organ = organ[(end + 1)...]
        }
    }

    /// Whether a unit ends the name of a place: 云川市 does, 文化市场 does not.
    private func endsPlace(_ words: Words, _ end: Int) -> Bool {
        guard PlaceVocabulary.lastOfKinds.contains(words[end]), words[...end].allSatisfy({ $0.isHan }) else {
            return false
        }
        return end + 1 == words.endIndex || !PlaceVocabulary.notAfterKinds.contains(words[end + 1])
    }

    /// The divisions whose name is a word and their kind; 恩施州 is 恩施土家族苗族自治州.
    static func divisions(short words: Words) -> [DivisionTable.Entry] {
        guard (2...4).contains(words.count) else { return [] }
        let table = DivisionTable.shared
        if words.ends(with: "州") {
            let prefectures = table.autonomousPrefectures(words.dropLast())
            if !prefectures.isEmpty { return prefectures }
        }
        let found = PlaceVocabulary.kindsOfShortNames.flatMap { table.entries(named: (Array(words) + $0.units)[...]) }
        guard let code = ProvinceNames.code(short: words), let province = table.entry(code, in: nil) else {
            return found
        }
        // 河北 is not a district of Tianjin, but 吉林 may be a province or a city.
        return [province] + found.filter { $0.level == .prefecture }
    }

    // MARK: Organ

    private mutating func readOrgan() {
        guard !organ.isEmpty else { return readGovernment() }
        let bracket = organ.firstIndex(of: UInt16("(" as Unicode.Scalar)) ?? organ.endIndex
        let own = organ[..<bracket]
        if let name = OrganVocabulary.name(closing: own) {
            let before = own.dropLast(name.words.count)
            type = before.isEmpty || name.type != .partyOffice ? name.type : nil
            if name.type == .peoplesGovernment, let end = before.last {
                type = PlaceVocabulary.lastOfTownships.contains(end) ? .township : type
            }
            guard name.full != nil || !name.isShort else { return }
            fullOrgan = Array(before + (name.full ?? name.words).units + organ[bracket...])
        } else if let end = own.last, PlaceVocabulary.lastOfTownships.contains(end) {
            type = .township
            let isStreet = own.ends(with: "街道")
            fullOrgan = Array(own + ((isStreet ? "办事处" : "人民政府") as Phrase).units)
        } else {
            type =
                own.indices.dropFirst(3).reversed().lazy.compactMap { OrganVocabulary.name(closing: own[..<$0]) }
                .first { !$0.isShort && $0.words.count >= 3 && $0.type != .developmentZone }?.type
            fullOrgan = own.last.map { OrganNameVocabulary.lastOfShortNames.contains($0) } ?? true ? nil : Array(organ)
        }
    }

    /// A place alone is its government: 通辽市人民政府, 阿里地区行政公署.
    private mutating func readGovernment() {
        guard !placeWords.isEmpty else { return }
        let name = entries.first.map { DivisionTable.shared.words($0) } ?? placeWords
        let isPrefecture = name.ends(with: "地区") || name.ends(with: "盟")
        type = .peoplesGovernment
        fullOrgan = ((isPrefecture ? "行政公署" : "人民政府") as Phrase).units
    }
}
