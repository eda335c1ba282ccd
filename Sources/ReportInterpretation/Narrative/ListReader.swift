import Foundation
import ReportModel

/// Reads an indicator that a line states as a name with a value: `收到申请数：5件`.
struct ListReader {
    private static let keys: [[UInt16]: [IndicatorKey]] = {
        var keys: [[UInt16]: [IndicatorKey]] = [:]
        for definition in IndicatorVocabulary.definitions {
            keys[Phrase(definition.label).units, default: []].append(definition.key)
        }
        return keys
    }()

    /// The group that the last line was of: 被依法纠错数 is a row of review and of litigation.
    private var group: String?

    /// The indicator of a passage that is nothing but such a line.
    mutating func indicator(in units: Range<Int>, of words: Words, _ numbers: [SpokenNumber]) -> StatedIndicator? {
        guard units.count <= 60, numbers.count == 1, let number = numbers.first,
            number.units.upperBound >= units.upperBound - 1,
            let key = key(of: words[units.lowerBound..<number.units.lowerBound]),
            let definition = IndicatorVocabulary.definition(of: key)
        else { return nil }
        // Without its unit an amount may be of 元 or of 万元.
        if definition.isMoney, number.kind != .money, number.value != 0 { return nil }
        group = key.block
        return StatedIndicator(
            key: key, value: number.value, isApproximate: number.isApproximate, scope: nil, origin: .list, raw: units,
            digits: number.digits)
    }

    private func key(of words: Words) -> IndicatorKey? {
        var label: [UInt16] = []
        var depth = 0
        let numbering = Numbering.length(in: words)
        for unit in words.dropFirst(numbering) {
            if unit == Marks.open { depth += 1 }
            if depth == 0, unit != Marks.colon { label.append(unit) }
            if unit == Marks.close { depth -= 1 }
        }
        for lead in [Phrase("其中")] where label.starts(with: lead.units) { label.removeFirst(lead.count) }
        let keys = ListReader.keys[label] ?? []
        return keys.count == 1 ? keys[0] : keys.first { $0.block == group }
    }
}
