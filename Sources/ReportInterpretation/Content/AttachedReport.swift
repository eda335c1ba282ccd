import ReportCore
import ReportModel

/// The files that a page links to as its report: `附件：某局2022年政府信息公开工作年度报告.docx`.
///
/// Many portals print a title and attach the report; the page itself then says little or nothing.
struct AttachedReport {
    /// The links, in reading order, each with the passage that prints it.
    let links: [(link: FileLink, passage: Int)]

    /// Files that the words of the link call an annual report.
    init(_ reading: Reading) {
        links = reading.document.fileLinks.compactMap { link in
            let words = reading.fold(reading.document.string(link.words)).units[...]
            guard words.containsAny(ReportWords.kinds) else { return nil }
            return reading.passages.firstIndex { $0.range.upperBound > link.words.lowerBound }.map { (link, $0) }
        }
    }

    /// What to report about them in a report with these passages: a short report is hardly more than its title.
    func findings(in reading: Reading, content: [Int]) -> [Finding] {
        guard !links.isEmpty else { return [] }
        let own = PassageSet(content)
        let words = content.reduce(0) { $0 + reading.passages[$1].folded.count }
        return links.filter { own.contains($0.passage) }.map { link, passage in
            Finding(
                PageFinding.attachment(address: link.address, isMain: words < AttachedReport.shortest),
                position: reading.position(link.words.lowerBound))
        }
    }

    /// No report with tables, and hardly any without, has fewer characters.
    private static let shortest = 500
}
