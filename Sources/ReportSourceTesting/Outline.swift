import ReportCore

/// What a document says, apart from how its white space is printed and where it stands.
struct Outline: Equatable {
    /// Each block and each cell with what it is and its words.
    let units: [String]

    init(_ document: SourceDocument) {
        units = Outline.units(of: document).map { unit in
            unit.label + ": "
                + unit.words.unicodeScalars.split(whereSeparator: \.isBlank)
                .map { String($0) }.joined(separator: " ")
        }
    }

    /// All words of blocks and cells in reading order, without white space.
    static func words(of document: SourceDocument) -> String {
        withoutWhiteSpace(units(of: document).map(\.words).joined())
    }

    static func withoutWhiteSpace(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isBlank }))
    }

    /// Where the words of blocks and cells stand in the text.
    static func ranges(of document: SourceDocument) -> [Range<Int>] {
        parts(of: document).map(\.range).filter { !$0.isEmpty }
    }

    private static func units(of document: SourceDocument) -> [(label: String, words: String)] {
        parts(of: document).map { part in
            // A range may be wrong: that is another rule's finding, and no reason to trap here.
            (part.label, document.string(part.range.clamped(to: document.text.indices)))
        }
    }

    private static func parts(of document: SourceDocument) -> [(label: String, range: Range<Int>)] {
        document.blocks.flatMap { block -> [(label: String, range: Range<Int>)] in
            guard case .table(let index) = block.kind else { return [("\(block.kind)", block.range)] }
            guard document.tables.indices.contains(index) else { return [] }
            return document.tables[index].cells.map { cell in
                let gap = cell.gap.map { " \($0)" } ?? ""
                let span = "\(cell.rowSpan)×\(cell.columnSpan)"
                return ("cell \(cell.row),\(cell.column) of \(span)\(gap) in \(block.kind)", cell.range)
            }
        }
    }

    /// Where two outlines part, in words.
    func difference(from other: Outline) -> String {
        let index = zip(units, other.units).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let place = index ?? min(units.count, other.units.count)
        let mine = units.indices.contains(place) ? "“\(units[place])”" : "nothing"
        let others = other.units.indices.contains(place) ? "“\(other.units[place])”" : "nothing"
        return "\(mine) instead of \(others)"
    }
}
