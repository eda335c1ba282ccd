/// A document as a module writes it; ``DocumentBuilder`` makes a `SourceDocument` of it.
struct DocumentMessage: ClosedObject {
    /// What places are in.
    enum Source: String, Decodable {
        /// The words of the document themselves, a block after the other: there is nothing to place.
        case text
        /// The text that the module was given.
        case input
    }

    var source: Source?
    var blocks: [Closed<BlockMessage>]
    var regions: [Closed<RegionMessage>]?
    var pairs: [Closed<PairMessage>]?
    var markers: [Closed<MarkerMessage>]?
    var fileLinks: [Closed<FileLinkMessage>]?
    var findings: [Closed<FindingMessage>]?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case source, blocks, regions, pairs, markers, fileLinks, findings
    }
}

/// A block; which members there may be depends on its kind.
struct BlockMessage: ClosedObject {
    enum Kind: String, Decodable { case heading, paragraph, listItem, table }

    var kind: Kind
    var level: Int?
    var text: String?
    var place: [Int]?
    var region: Int?
    var isLinked: Bool?
    var spansKnown: Bool?
    var rowsKnown: Bool?
    var cells: [Closed<CellMessage>]?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case kind, level, text, place, region, isLinked, spansKnown, rowsKnown, cells
    }
}

struct CellMessage: ClosedObject {
    enum Gap: String, Decodable { case blank, padding, ambiguous }

    var row: Int
    var column: Int
    var rowSpan: Int?
    var columnSpan: Int?
    var text: String
    var place: [Int]?
    var gap: Gap?
    var isHeader: Bool?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case row, column, rowSpan, columnSpan, text, place, gap, isHeader
    }
}

struct RegionMessage: ClosedObject {
    var parent: Int?
    var landmark: String?
    var names: [String]?
    var isHidden: Bool?

    enum CodingKeys: String, CodingKey, CaseIterable { case parent, landmark, names, isHidden }
}

struct PairMessage: ClosedObject {
    var name: String
    var value: String
    var place: [Int]?

    enum CodingKeys: String, CodingKey, CaseIterable { case name, value, place }
}

struct MarkerMessage: ClosedObject {
    var name: String
    /// The block that it stands before; the number of blocks is the end.
    var block: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case name, block }
}

struct FileLinkMessage: ClosedObject {
    var address: String
    var block: Int

    enum CodingKeys: String, CodingKey, CaseIterable { case address, block }
}

struct FindingMessage: ClosedObject {
    var rule: String
    var isLossy: Bool
    var message: String
    /// The block that it is about.
    var block: Int?
    var place: [Int]?

    enum CodingKeys: String, CodingKey, CaseIterable { case rule, isLossy, message, block, place }
}
