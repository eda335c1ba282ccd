/// What a section of a report is about.
public enum SectionKind: String, Sendable, CaseIterable, JSONWritable {
    /// Text before the first heading.
    case preamble
    case overallSituation
    case proactiveDisclosure
    case interpretationAndResponse
    case requestProcessing
    case reviewAndLitigation
    case fees
    case consultation
    case complaints
    case organizationAndFunding
    case meetingsAndTraining
    case statisticsTable
    case problemsAndImprovements
    case otherMatters
    case attachments
}

/// A section of a report: its heading as printed, its blocks, and the sections below it.
public struct Section: Sendable, Equatable, Decodable {
    /// What it is about, by its heading, or else by the section around it.
    public var kind: SectionKind
    /// The number as printed, without the marks around it: `一`, `3`.
    public var number: String?
    /// The heading without its number; nil for the preamble.
    public var heading: String?
    /// Its own content, before the sections below it.
    public var blocks: [Block]
    /// The sections below it.
    public var sections: [Section]

    public init(
        kind: SectionKind, number: String? = nil, heading: String? = nil, blocks: [Block] = [],
        sections: [Section] = []
    ) {
        self.kind = kind
        self.number = number
        self.heading = heading
        self.blocks = blocks
        self.sections = sections
    }

    /// A part of a section's content, in reading order.
    public enum Block: Sendable, Equatable {
        /// A paragraph or a list item, verbatim.
        case text(String)
        /// The statutory table that was here, by its JSON Pointer.
        case table(String)
        /// Any other table.
        case grid(Grid)
    }
}

/// A table that is not a statutory table: its rows as printed, cell for cell.
public struct Grid: Sendable, Equatable, Decodable {
    /// A cell with the numbers of rows and columns that it spans.
    public struct Cell: Sendable, Equatable {
        /// The words, verbatim; empty where the cell is.
        public var text: String
        /// How many rows it spans; 1 if the source does not say.
        public var rowSpan: Int
        /// How many columns it spans; 1 if the source does not say.
        public var columnSpan: Int

        public init(text: String, rowSpan: Int = 1, columnSpan: Int = 1) {
            self.text = text
            self.rowSpan = rowSpan
            self.columnSpan = columnSpan
        }
    }

    /// The rows, each with the cells that begin in it.
    public var rows: [[Cell]]

    public init(rows: [[Cell]]) {
        self.rows = rows
    }
}

extension Section: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("blocks", blocks)
            json.member("heading", heading)
            json.member("kind", kind)
            json.member("number", number)
            json.member("sections", sections)
        }
    }
}

extension Section.Block: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            switch self {
            case .text(let text): json.member("text", text)
            case .table(let pointer): json.member("table", pointer)
            case .grid(let grid): json.member("grid", grid)
            }
        }
    }
}

extension Grid: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in json.member("rows", rows) }
    }
}

extension Grid.Cell: JSONWritable {
    /// Spans of one are left out.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            if columnSpan != 1 { json.member("columnSpan", columnSpan) }
            if rowSpan != 1 { json.member("rowSpan", rowSpan) }
            json.member("text", text)
        }
    }
}
