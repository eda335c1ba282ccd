import Nianbao
import ReportCore
import ReportModel

/// A small report that a test writes with one defect; every cell of its tables has a number of its own.
struct WrittenReport {
    enum Layout: CaseIterable {
        /// A page with one real table each.
        case page
        /// One line per row, cells separated by pipes.
        case pipes
        /// One line per row, cells separated by tabs.
        case tabs
        /// One line per cell.
        case lines
    }

    var title = ["云川市水务局2023年政府信息公开工作年度报告"]
    var headings = ["一、总体情况", "三、收到和处理政府信息公开申请情况", "四、行政复议、行政诉讼情况", "五、存在的主要问题及改进情况"]
    var beforeReview: [String] = []
    var afterRequests: [String] = []
    var requests = WrittenReport.requestRows
    var review = WrittenReport.reviewRows
    var end: [String] = []
    var head = ""

    static let overview = "2023年，我局坚持以公开促落实、促规范、促服务，通过门户网站发布各类信息，回应群众关心的供水问题，没有发生失泄密事件。"
    static let problems = "存在的主要问题是公开内容的质量还不够高；下一步将加强培训，丰富解读形式，提高公开水平，做好重点领域信息公开。"

    /// The rows of the requests table of 2021, `100 * row + column` in each cell.
    static var requestRows: [[String]] {
        let rows = StatutoryForm.form(of: .requests).rows.enumerated().filter {
            $0.element.editions.contains(.notice2021)
        }
        return [["申请人情况"], ["自然人", "法人或其他组织", "总计"], ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]]
            + rows.map { index, row in
                [row.label] + row.columns.indices.map { String(100 * (index + 1) + $0) }
            }
    }

    static var reviewRows: [[String]] {
        let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
        return [
            ["行政复议", "行政诉讼"], results + ["未经复议直接起诉", "复议后起诉"], results + results, (5001...5015).map { String($0) },
        ]
    }

    /// The first report that is read from it.
    func read(as layout: Layout) throws -> Report? {
        let isPage = layout == .page
        let input = SourceInput(
            name: isPage ? "a.html" : "a.txt", bytes: Array((isPage ? page : text(layout)).utf8))
        return try Converter().convert(input).first
    }

    private var page: String {
        func paragraphs(_ lines: [String]) -> String { lines.map { "<p>\($0)</p>" }.joined(separator: "\n") }
        let body = write(paragraphs) { rows in
            "<table>" + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined() + "</table>"
        }
        return "<html><head><meta charset=\"utf-8\">\(head)</head><body><div>\(body)</div></body></html>"
    }

    private func text(_ layout: Layout) -> String {
        func lines(_ paragraphs: [String]) -> String { paragraphs.joined(separator: "\n") }
        return write(lines) { rows in
            switch layout {
            case .page, .lines: rows.flatMap { $0 }.joined(separator: "\n")
            case .tabs: rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
            case .pipes: rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
            }
        }
    }

    private func write(_ lines: ([String]) -> String, _ table: ([[String]]) -> String) -> String {
        [
            lines(title + [headings[0], WrittenReport.overview, headings[1]]), table(requests),
            lines(afterRequests + [headings[2]] + beforeReview), table(review),
            lines([headings[3], WrittenReport.problems] + end),
        ].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

extension Report {
    /// Every number written into the requests and the review table that is not where it belongs.
    var misreadNumbers: [String] {
        var wrong: [String] = []
        for (index, row) in StatutoryForm.form(of: .requests).rows.enumerated() where row.editions.contains(.notice2021)
        {
            for (position, column) in row.columns.enumerated() {
                let expected = 100 * (index + 1) + position
                if index == StatutoryForm.form(of: .requests).index(ofPath: "outcomes/otherHandling/undivided") {
                    continue
                }
                let number = statistics[.requests]?[row.key, column.key].amount
                if number != .init(expected) {
                    wrong.append("\(row.key)/\(column.key): \(number?.description ?? "nil")")
                }
            }
        }
        for (index, row) in StatutoryForm.form(of: .reviewAndLitigation).rows.enumerated() {
            for (position, column) in row.columns.enumerated() {
                let number = statistics[.reviewAndLitigation]?[row.key, column.key].amount
                if number != .init(5001 + 5 * index + position) { wrong.append("\(row.key)/\(column.key)") }
            }
        }
        return wrong
    }

    /// All words of its sections, one line per block or heading.
    var sectionLines: [String] { sections.flatMap(\.lines) }
}

extension Section {
    var lines: [String] {
        [heading].compactMap { $0 }
            + blocks.compactMap { if case .text(let text) = $0 { text } else { nil } } + sections.flatMap(\.lines)
    }
}
