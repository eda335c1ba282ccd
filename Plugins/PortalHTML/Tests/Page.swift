import ReportCore
import Testing

@testable import PortalHTMLFormat

/// A page that was read, with short ways to look at it.
struct Page {
    let document: SourceDocument

    init(_ html: String, limits: Limits = Limits()) throws {
        try self.init(bytes: Array(html.utf8), limits: limits)
    }

    init(bytes: [UInt8], limits: Limits = Limits(), origin: SourceInput.Origin = .init()) throws {
        let input = SourceInput(name: "page.html", bytes: bytes, origin: origin)
        document = try PortalHTMLSource().read(input, in: ReadContext(limits: limits))
    }

    /// The words of the blocks; a table's cells between bars, its rows by slashes.
    var blocks: [String] {
        document.blocks.map { block in
            switch block.kind {
            case .table(let index): rows(index).map { $0.joined(separator: "|") }.joined(separator: "/")
            default: document.string(block.range)
            }
        }
    }

    var kinds: [Block.Kind] { document.blocks.map(\.kind) }

    func rows(_ table: Int = 0) -> [[String]] {
        guard table < document.tables.count else { return [] }
        var rows: [[String]] = []
        for cell in document.tables[table].cells {
            while rows.count <= cell.row { rows.append([]) }
            rows[cell.row].append(document.string(cell.range))
        }
        return rows
    }

    /// Row, column and spans of each cell: `0,1 2x1`, rows before columns.
    func grid(_ table: Int = 0) -> [String] {
        guard table < document.tables.count else { return [] }
        return document.tables[table].cells.map { "\($0.row),\($0.column) \($0.rowSpan)x\($0.columnSpan)" }
    }

    /// All words of blocks and cells, without white space.
    var words: String {
        let ranges = document.blocks.flatMap { block in
            guard case .table(let index) = block.kind else { return [block.range] }
            return document.tables[index].cells.map(\.range)
        }
        return ranges.map { document.string($0) }.joined().filter { !$0.isWhitespace }
    }

    var rules: [FindingRule] { document.findings.map(\.rule) }

    /// The words of the source that a range of the text came from.
    func source(of range: Range<Int>) -> String {
        let places = document.places
        guard !range.isEmpty else { return "" }
        // The end is where the last byte's place ends; what follows may come from elsewhere.
        let last = places.source(of: range.upperBound - 1)
        return String(decoding: document.source.utf8[places.source(of: range.lowerBound)...last], as: UTF8.self)
    }

    func region(ofBlock index: Int) -> Region {
        document.regions[document.blocks[index].region]
    }
}
