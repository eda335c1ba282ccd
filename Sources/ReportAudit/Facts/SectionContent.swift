import ReportModel

/// What a section holds, with the sections below it.
struct SectionContent {
    /// The words of its paragraphs and of the sections below it, headings included, one after the other.
    private(set) var words = ""
    /// Whether it contains a table or a grid.
    private(set) var hasTable = false

    init(_ section: Section) {
        add(section, isTop: true)
    }

    private mutating func add(_ section: Section, isTop: Bool) {
        if !isTop { words += section.heading ?? "" }
        for block in section.blocks {
            switch block {
            case .text(let text): words += text
            case .table, .grid: hasTable = true
            }
        }
        for below in section.sections { add(below, isTop: false) }
    }

    /// The letters and digits of the words.
    var size: Int { letters.count }

    /// Whether it has no table and no words, or only words such as 无 and 本年度无其他需要报告的事项.
    var saysNothing: Bool {
        guard !hasTable else { return false }
        let said = letters
        if said.isEmpty { return true }
        return said.count <= 20 && !said.contains { $0.isNumber }
            && Self.nothing.contains {
                said == $0 || said.hasSuffix($0 + "其他需要报告的事项") || said.hasSuffix($0 + "其他需要报告事项")
            }
    }

    private static let nothing = ["无", "無", "没有", "沒有", "暂无", "暫無"]

    private var letters: String { words.filter { $0.isLetter || $0.isNumber } }
}
