import ReportCore
import ReportModel

/// Where the statutory tables are in a stream of tokens: from the first known label or header of each to its last
/// row. What is between is inside, whatever it is; narrative before and after is not.
struct TableRegions {
    struct Region {
        var kind: StatutoryForm.Kind
        var tokens: Range<Int>
    }

    private let reading: Reading
    private let tokens: [TableToken]
    private let labels: [TableLabel?]
    private var regions: [Region] = []
    private var open: Region?
    /// The last row seen in the open region, and in the last one of each kind.
    private var lastRow: Int?
    private var lastRows: [StatutoryForm.Kind: Int] = [:]
    /// How many pieces unknown to the table were seen since the last known one.
    private var strangers = 0
    /// Whether the open region has numbers, and they are on lines of text.
    private var hasNumbersOfLines = false

    /// The regions; `labels` are those of the tokens that may be one.
    static func regions(in tokens: [TableToken], _ labels: [TableLabel?], of reading: Reading) -> [Region] {
        var finder = TableRegions(reading, tokens, labels)
        for index in tokens.indices { finder.read(index) }
        finder.close()
        return finder.regions
    }

    private init(_ reading: Reading, _ tokens: [TableToken], _ labels: [TableLabel?]) {
        self.reading = reading
        self.tokens = tokens
        self.labels = labels
    }

    private mutating func read(_ index: Int) {
        let token = tokens[index]
        guard token.gap == nil else { return }
        let words = reading.folded.units[token.units]
        if token.isNarrative(words) { return close() }
        if token.isValue {
            if open != nil, token.cell == nil, tokens[index - 1].cell == nil { hasNumbersOfLines = true }
            return
        }
        guard let label = labels[index] else { return }
        if token.cell != nil, hasNumbersOfLines { close() }
        if beginsAnother(token, label) { close() }
        if let kind = open?.kind, let role = reading.vocabularies[kind].role(of: label, after: lastRow) {
            return extend(to: index, role)
        }
        if let next = reading.vocabularies.all.first(where: { $0.kind != open?.kind && starts($0, label) }) {
            close()
            begin(next, label, index)
        } else if let kind = open?.kind, isRowStart(index),
            let role = reading.vocabularies[kind].nearRole(of: label, after: lastRow)
        {
            extend(to: index, role)
        } else if open != nil {
            strangers += 1
            if token.cell == nil, strangers > 12 || isHeading(words) { close() }
        }
    }

    private func isHeading(_ words: Words) -> Bool {
        guard let style = Numbering(words)?.style else { return false }
        return style == .han || style == .part
    }

    /// Whether numbers or empty slots follow a piece, or it is a cell.
    private func isRowStart(_ index: Int) -> Bool {
        guard tokens[index].cell == nil, index + 1 < tokens.count else { return true }
        return tokens[index + 1].isValue
    }

    // MARK: Regions

    private mutating func begin(_ vocabulary: TableVocabulary, _ label: TableLabel, _ index: Int) {
        let last = continued(vocabulary, label)
        open = Region(kind: vocabulary.kind, tokens: start(of: vocabulary, before: index)..<index + 1)
        lastRow = last
        if let role = vocabulary.role(of: label, after: lastRow) { extend(to: index, role) }
    }

    private mutating func extend(to index: Int, _ role: TableVocabulary.Role) {
        guard let start = open?.tokens.lowerBound else { return }
        open?.tokens = start..<index + 1
        strangers = 0
        if case .row(let row) = role { lastRow = row }
    }

    private mutating func close() {
        defer {
            open = nil
            lastRow = nil
            strangers = 0
            hasNumbersOfLines = false
        }
        guard var region = open else { return }
        region.tokens = region.tokens.lowerBound..<end(after: region.tokens.upperBound - 1)
        if let lastRow { lastRows[region.kind] = lastRow }
        regions.append(region)
    }

    /// The first token of a table: rows before the first known label whose labels are nearly the form's.
    private func start(of vocabulary: TableVocabulary, before index: Int) -> Int {
        var start = index
        let floor = max(regions.last?.tokens.upperBound ?? 0, index - 40)
        var candidate = index - 1
        while candidate >= floor, tokens[candidate].cell?.table == tokens[index].cell?.table {
            let words = reading.folded.units[tokens[candidate].units]
            if tokens[candidate].gap == nil, !tokens[candidate].isValue {
                guard !tokens[candidate].isNarrative(words),
                    vocabulary.nearRole(of: labels[candidate] ?? TableLabel(words), after: nil) != nil
                else {
                    break
                }
                start = candidate
            }
            candidate -= 1
        }
        return start
    }

    /// The end of the last row, with the numbers after its label.
    private func end(after last: Int) -> Int {
        var end = last + 1
        while end < tokens.count {
            let token = tokens[end]
            if token.gap == nil {
                let words = reading.folded.units[token.units]
                let isOfRow = token.cell != nil && token.cell == tokens[last].cell
                guard isOfRow || token.isValue || TableToken.isRule(words) else { break }
            }
            // A number on a line of text after a row of cells is narrative.
            if token.cell == nil, tokens[last].cell != nil { break }
            end += 1
        }
        return end
    }

    // MARK: Beginnings

    /// Whether a table of the source begins with the first words of the form, while the open one already has rows.
    private func beginsAnother(_ token: TableToken, _ label: TableLabel) -> Bool {
        guard let open, lastRow != nil, let table = token.cell?.table,
            tokens[open.tokens.upperBound - 1].cell?.table != table
        else { return false }
        return reading.vocabularies[open.kind].opens(with: label)
    }

    private func starts(_ vocabulary: TableVocabulary, _ label: TableLabel) -> Bool {
        if vocabulary.opens(with: label) || continued(vocabulary, label) != nil { return true }
        guard case .row(let row)? = vocabulary.role(of: label, after: nil) else { return false }
        return vocabulary.kind == .article20 || row < 2
    }

    /// The last row of the table found before, if these words label a later row of the same table: a foreign line
    /// is between its parts.
    private func continued(_ vocabulary: TableVocabulary, _ label: TableLabel) -> Int? {
        guard regions.last?.kind == vocabulary.kind, let last = lastRows[vocabulary.kind],
            case .row(let row)? = vocabulary.role(of: label, after: last)
        else { return nil }
        return row > last ? last : nil
    }
}
