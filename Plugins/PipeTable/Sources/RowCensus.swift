/// How many rows of one table have each look that tells how it was written.
struct RowCensus {
    private(set) var rows = 0
    /// Whether the first row begins with a pipe.
    private(set) var firstLeads = false
    /// Rows that begin with a pipe, those of them with an empty slot behind it, and rows that end with a pipe.
    private(set) var leading = 0
    private(set) var leadingEmpty = 0
    private(set) var trailing = 0
    /// Rows of a single cell.
    private(set) var single = 0
    private(set) var mostPipes = 0
    private(set) var isSpaced = false
    private(set) var hasSingleSpaces = false
    private(set) var hasDoubleSpaces = false
    /// Whether the padding of rows stands on lines of its own.
    private(set) var padsOnOwnLines = false
    /// The slots of all lines as rows of their own.
    private(set) var slots = 0

    /// Whether most rows begin with a pipe: then one that does not continues a row.
    var mostLead: Bool { 2 * leading > rows }
    var mostTrail: Bool { 2 * trailing > rows }
    /// Whether cells may be empty slots of two spaces, and slots of one space what other cells span.
    var fillsSpans: Bool { mostLead && mostTrail && hasSingleSpaces && hasDoubleSpaces }

    /// Counts the rows among the lines of a table.
    init(_ lines: ArraySlice<PipeLine>) {
        for line in lines where line.kind != .blank {
            slots += line.width
            if line.kind == .gluedPipes { padsOnOwnLines = true }
            if line.kind == .row { count(line) }
        }
    }

    private mutating func count(_ row: PipeLine) {
        if rows == 0 { firstLeads = row.leads }
        rows += 1
        if row.leads { leading += 1 }
        if row.leadsEmpty { leadingEmpty += 1 }
        if row.trails { trailing += 1 }
        if row.width == 1 { single += 1 }
        mostPipes = max(mostPipes, row.pipes)
        isSpaced = isSpaced || row.isSpaced
        hasSingleSpaces = hasSingleSpaces || row.hasSingleSpaces
        hasDoubleSpaces = hasDoubleSpaces || row.hasDoubleSpaces
    }
}
