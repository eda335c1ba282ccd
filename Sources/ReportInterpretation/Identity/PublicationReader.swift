import ReportCore
import ReportModel

/// What the page says about itself, from its labels, its `meta` pairs and the lines around the report.
struct PublicationReader {
    private(set) var publication = Publication()
    private(set) var labels: [Label] = []
    private(set) var evidence: [Evidence] = []
    /// Who the labels say published it, or else who they say it is from: weak evidence for the issuer.
    var publisher: (name: String, evidence: Evidence)? { ownPublisher ?? origin }
    private var ownPublisher: (name: String, evidence: Evidence)?
    private var origin: (name: String, evidence: Evidence)?

    /// Whose page it is by its 版权所有, where the report belongs by an infobox's 归属地, and 统一社会信用代码.
    private(set) var copyright: Remark?
    private(set) var region: Remark?
    private(set) var creditCode: Remark?

    /// A label's value that is not a value of the publication, and where it is.
    struct Remark {
        var value: Words
        var raw: String
        var position: Position
    }

    private let reading: Reading

    init(_ reading: Reading, chrome: [(passage: Int, kind: Chrome.Kind)]) {
        self.reading = reading
        let speaking = chrome.filter { !PublicationReader.mute.contains($0.kind) }.map(\.passage)
        for label in LabelReader(reading).labels(in: speaking) { add(label) }
        for passage in speaking { readCodes(reading.words(passage)) }
        for pair in reading.document.pairs { add(pair) }
    }

    /// Parts of a page that say nothing about this report.
    private static let mute: Set<Chrome.Kind> = [.navigation, .breadcrumb, .toolbar, .related, .tableOfContents]

    // MARK: Labels

    private mutating func add(_ label: FoundLabel) {
        let name = reading.folded.units[label.name]
        guard !PublicationReader.tools.contains(where: { name.equals($0) }) else { return }
        labels.append(
            Label(
                name: reading.text(units: label.name), value: reading.text(units: label.value),
                position: reading.position(unit: label.name.lowerBound)))
        let value = reading.folded.units[label.value]
        let text = reading.text(units: label.value)
        let whole = reading.text(units: label.name.lowerBound..<label.value.upperBound)
        let position = reading.position(unit: label.name.lowerBound)
        guard let field = PublicationReader.fields.first(where: { $0.names.contains { name.equals($0) } })?.field else {
            return
        }
        set(field, value, text, raw: whole, position)
    }

    /// Names of tools that appear among the labels.
    private static let tools: [Phrase] = ["字号", "字体", "字体大小"]

    private enum Field {
        case publishedOn, indexNumber, documentNumber, identifierCode, organizer, maintainer, publisher, origin
        case copyright, region, creditCode
    }

    private static let fields: [(field: Field, names: [Phrase])] = [
        (.publishedOn, ["发布日期", "发布时间", "公布日期", "公开日期"]),
        (.indexNumber, ["索引号", "信息索引号"]),
        (.documentNumber, ["文号", "发文字号", "文件编号", "公文文号"]),
        (.identifierCode, ["网站标识码", "政府网站标识码"]),
        (.organizer, ["主办单位", "主办"]),
        (.maintainer, ["网站维护", "承办单位", "承办"]),
        (.copyright, ["版权所有"]),
        (.region, ["归属地", "所属地区", "所属地"]),
        (.creditCode, ["统一社会信用代码"]),
        (.origin, ["来源", "信息来源", "文章来源", "稿件来源", "稿源"]),
        (.publisher, ["发布机构", "发布单位", "公开主体", "发文机关"]),
    ]

    private mutating func set(_ field: Field, _ value: Words, _ text: String, raw: String, _ position: Position) {
        switch field {
        case .publishedOn:
            let isGap = reading.folded.hasGap(after:)
            guard let date = DateReader.date(in: value, at: value.startIndex, isGap: isGap) else { return }
            fill(\.publishedOn, date.iso, "/publication/publishedOn", raw, position)
        case .indexNumber: fill(\.indexNumber, text, "/publication/indexNumber", raw, position)
        case .documentNumber: fill(\.documentNumber, text, "/publication/documentNumber", raw, position)
        case .identifierCode:
            guard PublicationReader.isIdentifierCode(value) else { return }
            fill(\.site.identifierCode, text, "/publication/site/identifierCode", raw, position)
        case .organizer: fill(\.site.organizer, text, "/publication/site/organizer", raw, position)
        case .maintainer: fill(\.site.maintainer, text, "/publication/site/maintainer", raw, position)
        case .copyright: copyright = copyright ?? Remark(value: value, raw: raw, position: position)
        case .region: region = region ?? Remark(value: value, raw: raw, position: position)
        case .creditCode: creditCode = creditCode ?? Remark(value: value, raw: raw, position: position)
        case .publisher, .origin:
            guard OrganName.isName(value) else { return }
            let named = (
                text, Evidence(pointer: "/issuer/nameAsPrinted", raw: .text(raw), state: .inferred, position: position)
            )
            if field == .origin { origin = origin ?? named } else { ownPublisher = ownPublisher ?? named }
        }
    }

    /// Fills a field that is still empty: the first value counts.
    private mutating func fill(
        _ field: WritableKeyPath<Publication, String?>, _ value: String, _ pointer: String, _ raw: String,
        _ position: Position
    ) {
        guard publication[keyPath: field] == nil else { return }
        publication[keyPath: field] = value
        evidence.append(Evidence(pointer: pointer, raw: .text(raw), position: position))
    }

    /// Ten digits, or `bm` and eight.
    private static func isIdentifierCode(_ value: Words) -> Bool {
        guard value.count == 10 else { return false }
        return (value.starts(with: departments) ? value.dropFirst(2) : value).allSatisfy { $0.digit != nil }
    }

    private static let departments: Phrase = "bm"

    // MARK: Codes

    /// ICP and public security numbers, which appear in the footer with or without a label.
    private mutating func readCodes(_ words: Words) {
        for mark in words.indices where words.has(PublicationReader.icp, at: mark) { readICP(words, mark) }
        if let mark = words.first(PublicationReader.publicSecurity) {
            let digits = words[(mark + 4)...].prefix { $0.digit != nil }
            let start = mark > words.startIndex && words[mark - 1].isHan ? mark - 1 : mark
            if digits.count == 14 {
                fillCode(
                    \.site.publicSecurity, digits.indices, "/publication/site/publicSecurity",
                    raw: start..<digits.endIndex)
            }
        }
    }

    private static let icp: Phrase = "ICP备"
    private static let publicSecurity: Phrase = "公网安备"

    /// `蜀ICP备20024448号-1`: the province before the mark, six to ten digits, and the number of the site.
    private mutating func readICP(_ words: Words, _ mark: Int) {
        guard mark > words.startIndex, words[mark - 1].isHan else { return }
        let digits = words[(mark + 4)...].prefix { $0.digit != nil }
        guard (6...10).contains(digits.count) else { return }
        var end = digits.endIndex
        if end < words.endIndex, words[end] == UInt16("号" as Unicode.Scalar) { end += 1 }
        if end < words.endIndex, words[end] == UInt16("-" as Unicode.Scalar) {
            let site = words[(end + 1)...].prefix { $0.digit != nil }
            if !site.isEmpty { end = site.endIndex }
        }
        fillCode(\.site.icp, mark - 1..<end, "/publication/site/icp", raw: mark - 1..<end)
    }

    private mutating func fillCode(
        _ field: WritableKeyPath<Publication, String?>, _ units: Range<Int>, _ pointer: String, raw: Range<Int>
    ) {
        fill(
            field, reading.text(units: units), pointer, reading.text(units: raw),
            reading.position(unit: raw.lowerBound))
    }

    // MARK: Pairs

    /// The page labels of 《政府网站发展指引》; their names come in any case.
    private mutating func add(_ pair: Pair) {
        let position = reading.position(source: pair.place.lowerBound)
        let value = pair.value
        guard !value.isEmpty else { return }
        let text = reading.fold(value)
        let folded = text.units[...]
        switch pair.name.lowercased() {
        case "sitename":
            fill(\.site.name, value, "/publication/site/name", value, position)
        case "siteidcode":
            guard PublicationReader.isIdentifierCode(folded) else { return }
            fill(\.site.identifierCode, value, "/publication/site/identifierCode", value, position)
        case "pubdate":
            let date = DateReader.date(in: folded, at: folded.startIndex, isGap: text.hasGap(after:))
            guard let date else { return }
            fill(\.publishedOn, date.iso, "/publication/publishedOn", value, position)
        case "contentsource":
            guard ownPublisher == nil, OrganName.isName(folded) else { return }
            ownPublisher = (
                value,
                Evidence(pointer: "/issuer/nameAsPrinted", raw: .text(value), state: .inferred, position: position)
            )
        default: return
        }
        labels.append(Label(name: pair.name, value: value, position: position))
    }
}

// MARK: - Advertising

extension PublicationReader {
    /// Removes the values that are advertising, with their evidence; returns which. The labels stay as printed.
    mutating func removeSpam(_ taint: TaintReader) -> [Finding] {
        if let ownPublisher, taint.isSpam(ownPublisher.name) { self.ownPublisher = nil }
        if let origin, taint.isSpam(origin.name) { self.origin = nil }
        if let copyright, taint.isSpam(copyright.raw) { self.copyright = nil }
        var findings: [Finding] = []
        for (field, pointer) in PublicationReader.names {
            guard let value = publication[keyPath: field], taint.isSpam(value) else { continue }
            let position = evidence.first { $0.pointer == pointer }?.position
            publication[keyPath: field] = nil
            evidence.removeAll { $0.pointer == pointer }
            findings.append(
                Finding(PageFinding.spamValue(value), pointer: pointer, position: position))
        }
        return findings
    }

    private static var names: [(WritableKeyPath<Publication, String?>, String)] {
        [
            (\.site.organizer, "/publication/site/organizer"), (\.site.maintainer, "/publication/site/maintainer"),
            (\.site.name, "/publication/site/name"), (\.indexNumber, "/publication/indexNumber"),
            (\.documentNumber, "/publication/documentNumber"),
        ]
    }
}
