import Foundation
public import GeneratedReports

/// Decides what a text still holds, by the texts that the same program made of the report's twins.
///
/// A twin has the same words in the same order and its blanks elsewhere in each row. So without white space and
/// pipes the text and its twins are one and the same sequence, and a row is the same stretch of it in all of them.
/// Where what stands in that stretch is the same in text and twin, the text does not say where the blanks were. This
/// knows how texts are made, not how they are read.
public struct TwinOracle: Sendable {
    private let rows: [PrintedRow]

    /// The oracle of the report that these rows are printed of.
    public init(rows: [PrintedRow]) {
        self.rows = rows
    }

    /// What `text` lost, given the texts of twins.
    public func losses(of text: String, twins: [String]) -> Losses {
        let words = rows.map { row in row.words.flatMap { SkeletonText.skeleton(of: $0) } }
        let stretches = SkeletonText(text).stretches(of: words)
        let twinStretches = twins.map { SkeletonText($0).stretches(of: words) }
        var losses = Losses()
        for (index, row) in rows.enumerated() {
            guard let stretch = stretches[index] else {
                losses.rows.formUnion(row.pointers)
                continue
            }
            if row.hasMovableBlanks, twinStretches.contains(where: { $0[index] == stretch }) {
                losses.columns.formUnion(row.pointers)
            }
        }
        return losses
    }
}

/// A text, and beside it its skeleton: what is left of it without white space, pipes and the marks of Markdown.
private struct SkeletonText {
    private let scalars: [Unicode.Scalar]
    private let skeleton: [Unicode.Scalar]
    /// For each sign of the skeleton its place in the text.
    private let places: [Int]

    init(_ text: String) {
        let scalars = Self.folded(text)
        let places = scalars.indices.filter { Self.isKept(scalars[$0]) }
        self.scalars = scalars
        self.places = places
        skeleton = places.map { scalars[$0] }
    }

    static func skeleton(of text: String) -> [Unicode.Scalar] { folded(text).filter(isKept) }

    /// What stands between the words before and after each row, nil for a row that is not found.
    ///
    /// Rows are looked for in their order, each after the one before.
    func stretches(of rows: [[Unicode.Scalar]]) -> [[Unicode.Scalar]?] {
        var start = 0
        return rows.map { row in
            guard let place = place(of: row, from: start) else { return nil }
            start = place + row.count
            let low = place == 0 ? 0 : places[place - 1] + 1
            let high = start < places.count ? places[start] : scalars.count
            return Array(scalars[low..<high])
        }
    }

    private func place(of row: [Unicode.Scalar], from start: Int) -> Int? {
        guard let first = row.first, skeleton.count >= row.count else { return row.isEmpty ? start : nil }
        var place = start
        while place + row.count <= skeleton.count {
            if skeleton[place] == first, skeleton[place..<place + row.count].elementsEqual(row) { return place }
            place += 1
        }
        return nil
    }

    private static func folded(_ text: String) -> [Unicode.Scalar] {
        Array(text.precomposedStringWithCompatibilityMapping.unicodeScalars)
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && !"|\\*_#-:=+".unicodeScalars.contains(scalar)
    }
}
