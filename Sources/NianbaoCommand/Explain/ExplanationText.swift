internal import Nianbao
internal import ReportCore
internal import ReportModel

/// How a source was converted, for people.
struct ExplanationText {
    enum Style {
        case plain
        case coloured
    }

    private(set) var bytes: [UInt8] = []
    private let style: Style

    init(style: Style) {
        self.style = style
    }

    mutating func write(_ explanation: Explanation) {
        title("\(explanation.name.printable()), \(explanation.bytes) bytes")
        writeModules(explanation)
        if let document = explanation.document { write(document) }
        for (index, report) in explanation.reports.enumerated() {
            write(report, title: explanation.reports.count > 1 ? "Report \(index + 1)" : "Report")
        }
        if let error = explanation.error {
            title("No report")
            line(error.commandMessage.printable())
        }
    }

    // MARK: Modules

    private mutating func writeModules(_ explanation: Explanation) {
        guard !explanation.considered.isEmpty else { return }
        title("Formats")
        let width = explanation.considered.map(\.descriptor.id.count).max() ?? 0
        for (descriptor, match) in explanation.considered {
            let mark = descriptor.id == explanation.selected?.id ? ">" : " "
            let id = descriptor.id.padded(to: width)
            line("\(mark) \(id)  \(match.level.word.padded(to: 8))  \(match.reason.printable())")
        }
        if let selected = explanation.selected { line("read by \(selected.id): \(selected.name)") }
    }

    // MARK: The document

    private mutating func write(_ document: SourceDocument) {
        let tree = DocumentTree(document)
        title("Document")
        line("\(document.source.charset.rawValue), \(document.regions.count) regions, \(document.blocks.count) blocks")
        for (node, depth) in tree.nodes {
            // Pages nest hundreds of elements deep; beyond this, depth tells nobody anything.
            let indent = String(repeating: "  ", count: min(depth, 16))
            switch node {
            case .region(let region): line("\(indent)[\(region.words)]")
            case .block(let block): line("\(indent)\(tree.describe(block))")
            }
        }
        for pair in document.pairs {
            let position = tree.position(inSource: pair.place.lowerBound)
            line("\(position.text)  pair  \(pair.name.printable()) = \(pair.value.printable())")
        }
        for marker in document.markers {
            line("\(tree.position(of: marker.offset).text)  marker  \(marker.name.printable())")
        }
        for link in document.fileLinks {
            line("\(tree.position(of: link.words.lowerBound).text)  file  \(link.address.printable())")
        }
        for finding in document.findings {
            let place = finding.place.map { "\(tree.position(inSource: $0.lowerBound).text)  " } ?? ""
            line("\(place)\(finding.isLossy ? "lossy" : "note")  \(finding.rule): \(finding.message.printable())")
        }
    }

    // MARK: Reports

    private mutating func write(_ report: Report, title heading: String) {
        title(heading)
        write(report.sections, depth: 0)
        writeValues(of: report)
    }

    private mutating func write(_ sections: [Section], depth: Int) {
        for section in sections {
            let indent = String(repeating: "  ", count: min(depth, 16))
            let heading = [section.number, section.heading].compactMap { $0 }.joined(separator: " ").printable()
            let size = section.blocks.count
            line("\(indent)\(section.kind.rawValue)  \(heading)  (\(size) \(size == 1 ? "block" : "blocks"))")
            write(section.sections, depth: depth + 1)
        }
    }

    // MARK: Lines

    mutating func title(_ text: String) {
        if !bytes.isEmpty { line("") }
        line(style == .coloured ? "\u{1B}[1m\(text)\u{1B}[0m" : text)
    }

    mutating func line(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        bytes.append(0x0A)
    }
}

extension DocumentTree {
    /// A block in one line: place, kind, and its first words or its size.
    fileprivate func describe(_ block: Block) -> String {
        let start = "\(position(of: block.range.lowerBound).text)  \(block.kind.word)"
        guard case .table(let index) = block.kind else { return "\(start)  \(words(block.range))" }
        let table = document.tables[index]
        let size = size(table)
        let doubts =
            (table.spansKnown ? "" : ", spans unknown") + (table.rowsKnown ? "" : ", row ends not to be trusted")
        return "\(start)  \(size.rows)×\(size.columns), \(table.cells.count) cells\(doubts)"
    }
}

extension Position {
    /// `line:column`.
    var text: String { "\(line):\(column)" }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
