import Foundation
public import GeneratedReports

/// Decides what a text still holds, by the texts that the same program made of the report's twins.
///
/// A twin has the same words in the same order and its blanks elsewhere in each row. So without white space and
/// pipes the text and its twins are one and the same sequence, and a row is the same stretch of it in all of them.
/// If that stretch is the same in text and twin, the text does not say where the blanks were. This
/// knows how texts are made, not how they are read.
public struct TwinOracle: Sendable {
    private let rows: [PrintedRow]

    /// The oracle of the report whose rows these are.
    public init(rows: [PrintedRow]) {
        self.rows = rows
    }

    /// What `text` lost, given the texts of twins.
    public func losses(of text: String, twins: [String]) -> Losses {
        let words = rows.map { row in row.words.flatMap { SkeletonText($0).skeleton } }
        let original = SkeletonText(text)
        let places = original.places(of: words)
        var losses = Losses()
        for (row, place) in zip(rows, places) where place == nil { losses.rows.formUnion(row.pointers) }
        for twin in twins.map(SkeletonText.init) {
            let twinPlaces = twin.skeleton == original.skeleton ? places : twin.places(of: words)
            for (index, row) in rows.enumerated() where row.hasMovableBlanks {
                guard let place = places[index], let twinPlace = twinPlaces[index] else { continue }
                if original.stretch(place) == twin.stretch(twinPlace) { losses.columns.formUnion(row.pointers) }
            }
        }
        return losses
    }
}

extension TwinOracle {
    /// Those of some words that are not in a text, though they are in what a browser shows of the same page: the
    /// program left them out. Words that the page shows differently are not considered.
    public static func missing(_ words: [String], in text: String, shown: String) -> Set<String> {
        let (text, shown) = (SkeletonText(text), SkeletonText(shown))
        return Set(
            words.filter { words in
                let words = SkeletonText(words).skeleton
                return !words.isEmpty && shown.place(of: words, from: 0) != nil && text.place(of: words, from: 0) == nil
            })
    }
}

/// A text, and beside it its skeleton: what is left of it without white space, pipes and the marks of Markdown.
private struct SkeletonText {
    let skeleton: [UInt32]
    private let scalars: [UInt32]
    /// For each character of the skeleton its place in the text.
    private let origins: [Int]

    init(_ text: String) {
        var scalars: [UInt32] = []
        var skeleton: [UInt32] = []
        var origins: [Int] = []
        for scalar in text.precomposedStringWithCompatibilityMapping.unicodeScalars {
            if Self.isKept(scalar.value) {
                origins.append(scalars.count)
                skeleton.append(scalar.value)
            }
            scalars.append(scalar.value)
        }
        self.skeleton = skeleton
        self.scalars = scalars
        self.origins = origins
    }

    /// Where the rows are in the skeleton, each searched for after the previous one; nil for one that is not there.
    func places(of rows: [[UInt32]]) -> [Range<Int>?] {
        var start = 0
        return rows.map { row in
            guard let first = place(of: row, from: start) else { return nil }
            start = first + row.count
            return first..<start
        }
    }

    /// The text between the words before and the words after that part of the skeleton.
    func stretch(_ place: Range<Int>) -> ArraySlice<UInt32> {
        let low = place.lowerBound == 0 ? 0 : origins[place.lowerBound - 1] + 1
        let high = place.upperBound < origins.count ? origins[place.upperBound] : scalars.count
        return scalars[low..<high]
    }

    func place(of row: [UInt32], from start: Int) -> Int? {
        guard let first = row.first else { return start }
        var place = start
        while place + row.count <= skeleton.count {
            if skeleton[place] == first, row == Array(skeleton[place..<place + row.count]) { return place }
            place += 1
        }
        return nil
    }

    /// White space, zero-width characters, and Markdown's marks of tables and emphasis, are not part of the skeleton.
    private static func isKept(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0...0x20, 0x7F...0xA0, 0x2000...0x200F, 0x3000, 0xFEFF: false
        case 0x7C, 0x5C, 0x2A, 0x5F, 0x23, 0x2D, 0x3A, 0x3D, 0x2B: false
        default: true
        }
    }
}
