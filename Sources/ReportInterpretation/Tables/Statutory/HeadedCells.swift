import ReportModel

/// Which cells the next numbers are in a table whose rows have no labels, as the headers before them show.
///
/// The form prints its groups side by side above one line of numbers; some reports print one
/// line per group or per result.
struct HeadedCells {
    private let names: RowHeads
    /// The groups named since the last numbers; nil is 行政诉讼 undivided, which the form has no cells for.
    private var groups: [Int?] = []
    /// What was last named: a group, a result, or 行政诉讼.
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

    init(_ names: RowHeads) { self.names = names }

    /// Adds a header.
    mutating func add(_ words: Words) {
        let label = TableVocabulary.label(words)
        if names.isSilent(label) { return }
        if let result = names.results.firstIndex(where: { $0.units == label })
            ?? names.result(toldBy: label)
        {
            last = .result(result)
            results += 1
            if order.count < names.results.count, !order.contains(result) { order.append(result) }
            return
        }
        let group = names.groups.firstIndex { HeadedCells.isName(label, $0.units) }
        guard group != nil || label == names.container?.units else {
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

    /// Whether the last header of the form's whole head was read.
    var isComplete: Bool { last == .result(names.results.count - 1) && results >= 2 * names.results.count && !isUsed }

    /// The cells of the numbers that follow the headers so far; nil if the form has none for them.
    mutating func cells() -> [FormCell]? {
        // Both halves of the head count as all of it, should a name in it be unknown.
        let isWhole =
            groups.isEmpty || (groups.contains(0) && groups.contains(nil))
            || (groups.count > 1 && results >= names.cells.count)
        let rows = isWhole ? Array(names.groups.indices) : groups.compactMap { $0 }
        let form = Array(names.results.indices)
        let columns = order.count == form.count ? order : form
        switch last {
        case .group(let group)?:
            guard let group else { return nil }
            return columns.map { names.cell(group, $0) }
        case .result(let result)? where isTransposed || result + 1 < columns.count:
            isTransposed = true
            return rows.map { names.cell($0, result) }
        default:
            guard !rows.isEmpty, !isUsed || groups.isEmpty else { return nil }
            return rows.flatMap { row in columns.map { names.cell(row, $0) } }
        }
    }

    /// Records that numbers were read.
    mutating func endRow() {
        isUsed = true
        if !isTransposed { last = nil }
    }
}
