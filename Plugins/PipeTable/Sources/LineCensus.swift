/// How many lines of a text have each look that tells its dialect.
struct LineCensus {
    /// Lines with pipes, and those of them with one at either end and with one behind.
    private(set) var piped = 0
    private(set) var edged = 0
    private(set) var trailing = 0
    /// Lines with words and pipes.
    private(set) var rows = 0
    /// Those of several cells, those of them without a pipe behind, and those that begin with a pipe and words.
    private(set) var wide = 0
    private(set) var open = 0
    private(set) var leadingWords = 0
    /// Rows of a single cell with a pipe on one side.
    private(set) var single = 0
    private(set) var separators = 0
    private(set) var edgedSeparators = 0
    private(set) var lonePipes = 0
    /// Whether any row is filled up with glued pipes.
    private(set) var isPadded = false

    /// Whether most rows are a single cell with a pipe on one side.
    var isCellPerLine: Bool { 2 * single > max(rows, 4) }

    mutating func count(_ line: PipeLine) {
        guard line.hasPipes else { return }
        piped += 1
        if line.isEdged { edged += 1 }
        if line.trails { trailing += 1 }
        if line.isPadded { isPadded = true }
        switch line.kind {
        case .row: countRow(line)
        case .separator:
            separators += 1
            if line.isEdged { edgedSeparators += 1 }
        case .lonePipe: lonePipes += 1
        case .gluedPipes: isPadded = true
        case .blank, .bare: break
        }
    }

    private mutating func countRow(_ row: PipeLine) {
        rows += 1
        if row.width > 1 {
            wide += 1
            if !row.trails { open += 1 }
            if row.leadsWords { leadingWords += 1 }
        } else if row.width == 1, row.isEdged {
            single += 1
        }
    }
}
