import ReportModel

/// Which cells the next numbers of the review table are, as the headers before them tell.
///
/// The form prints three groups side by side above one line of fifteen numbers; some reports print a line a group, or
/// a line a result.
struct ReviewHeads {
    /// A cell of the form: its row is the group.
    typealias Target = (row: Int, column: Int)

    /// The groups named since the last numbers; nil stands for 行政诉讼 undivided, which the form has no cells for.
    private var groups: [Int?] = []
    /// What was named last: a group, a result, or 行政诉讼.
    private var last: Head?
    private var results = 0
    /// The results in the order of their first names.
    private var order: [Int] = []
    private var isTransposed = false
    /// Whether the groups named are those of numbers that were read.
    private var isUsed = false

    private enum Head: Equatable {
        case group(Int?)
        case result(Int)
    }

    private static let form = StatutoryForm.reviewAndLitigation
    private static let groupNames = form.rows.map { Phrase($0.label) }
    private static let resultNames = form.rows[0].columns.map { Phrase($0.label) }
    private static let litigation: Phrase = "行政诉讼"
    /// The half of each name that tells it, and the halves that do not, where a cell is broken: 结果 维持, 尚未 审结.
    private static let tellingHalves: [Phrase] = ["维持", "纠正", "其他", "尚未"]
    private static let otherHalves: [Phrase] = ["结果", "审结"]

    /// Whether words are half the name of a result.
    static func isHalf(_ words: Words) -> Bool {
        let label = TableVocabulary.label(words)
        return (tellingHalves + otherHalves).contains { $0.units == label }
    }

    /// All cells of the form, in order.
    static let allTargets = form.rows.indices.flatMap { row in
        form.rows[row].columns.indices.map { Target(row: row, column: $0) }
    }

    /// Takes in a header.
    mutating func add(_ words: Words) {
        let label = TableVocabulary.label(words)
        if ReviewHeads.otherHalves.contains(where: { $0.units == label }) { return }
        if let result = ReviewHeads.resultNames.firstIndex(where: { $0.units == label })
            ?? ReviewHeads.tellingHalves.firstIndex(where: { $0.units == label })
        {
            last = .result(result)
            results += 1
            if order.count < ReviewHeads.resultNames.count, !order.contains(result) { order.append(result) }
            return
        }
        let group = ReviewHeads.groupNames.firstIndex { ReviewHeads.isName(label, $0.units) }
        guard group != nil || label == ReviewHeads.litigation.units else {
            last = nil
            return
        }
        if isUsed {
            groups = []
            isUsed = false
            isTransposed = false
        }
        groups.append(group)
        last = .group(group)
    }

    private static func isName(_ label: [UInt16], _ whole: [UInt16]) -> Bool {
        label == whole || (label.count >= 4 && whole.starts(with: label)) || TableVocabulary.isSlip(label, whole)
    }

    /// Whether the last header of the form's whole head was met.
    var isComplete: Bool { last == .result(4) && results >= 10 && !isUsed }

    /// The cells that numbers are which follow the headers so far; nil where the form has none for them.
    mutating func targets() -> [Target]? {
        // Both halves of the head stand for all of it, should a name in it not be known.
        let isWhole =
            groups.isEmpty || (groups.contains(0) && groups.contains(nil))
            || (groups.count > 1 && results >= ReviewHeads.allTargets.count)
        let rows = isWhole ? Array(ReviewHeads.form.rows.indices) : groups.compactMap { $0 }
        let form = Array(ReviewHeads.resultNames.indices)
        let columns = order.count == form.count ? order : form
        switch last {
        case .group(let group)?:
            guard let group else { return nil }
            return columns.map { (group, $0) }
        case .result(let result)? where isTransposed || result + 1 < columns.count:
            isTransposed = true
            return rows.map { ($0, result) }
        default:
            guard !rows.isEmpty, !isUsed || groups.isEmpty else { return nil }
            return rows.flatMap { row in columns.map { (row, $0) } }
        }
    }

    /// Says that numbers were read.
    mutating func endRow() {
        isUsed = true
        if !isTransposed { last = nil }
    }
}
