internal import ReportModel

/// The values of a report, each with the words that it was read from, its state and its place.
extension ExplanationText {
    mutating func writeValues(of report: Report) {
        let values = PointerIndex(report)
        writeGroup("Identity", report.evidence.filter { !$0.pointer.hasPrefix("/statistics/") }, values)
        for kind in StatutoryForm.Kind.allCases {
            let table = "/statistics/\(kind.rawValue)"
            let evidence = report.evidence.filter { $0.pointer == table || $0.pointer.hasPrefix(table + "/") }
            let edition = report.statistics[kind].map { ", form of \($0.edition.rawValue)" } ?? ""
            writeGroup("Table \(kind.rawValue)\(edition)", evidence, values)
        }
        writeGroup("Indicators", report.indicators.map(describe))
        writeGroup("Figures", report.figures.map(describe))
        writeGroup("Values without words of their own", derived(report, values))
        writeGroup(
            "Signs of alteration",
            report.taint.map { "\($0.kind)  \($0.count) of “\($0.text.printable())”" })
        writeGroup("Findings", report.findings.map(describe))
    }

    private mutating func writeGroup(_ heading: String, _ evidence: [Evidence], _ values: PointerIndex) {
        writeGroup(heading, evidence.map { describe($0, values) })
    }

    private mutating func writeGroup(_ heading: String, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        title(heading)
        for each in lines { line(each) }
    }

    // MARK: One value

    private func describe(_ evidence: Evidence, _ values: PointerIndex) -> String {
        let value = values.text(at: evidence.pointer).map { " = \($0.printable())" } ?? ""
        return "\(evidence.pointer)\(value)  \(evidence.state.explained)\(place(evidence.position, evidence.raw))"
    }

    private func describe(_ indicator: Indicator) -> String {
        let scope = indicator.scope.map { " (\($0.printable()))" } ?? ""
        let value = indicator.value.canonicalDigits
        return "\(indicator.key)\(scope) = \(indicator.approximate ? "about " : "")\(value) \(indicator.unit)  "
            + indicator.origin.rawValue + place(indicator.position, .text(indicator.raw))
    }

    private func describe(_ figure: Figure) -> String {
        let value = figure.value.canonicalDigits
        let unit = figure.unit.map { " \($0.printable())" } ?? ""
        return "\(figure.approximate ? "about " : "")\(value)\(unit)\(place(figure.position, .text(figure.phrase)))"
    }

    private func describe(_ finding: Finding) -> String {
        let position = finding.position.map { "\($0.text)  " } ?? ""
        let pointer = finding.pointer.map { "  \($0)" } ?? ""
        return "\(position)\(finding.severity.rawValue)  \(finding.rule): \(finding.message.printable())\(pointer)"
    }

    /// What follows from other values, from labels or from the whole text: it has no evidence, nor has what it is in.
    private func derived(_ report: Report, _ values: PointerIndex) -> [String] {
        let proven = Set(report.evidence.map(\.pointer))
        let members = ["coverage", "issuer", "language", "publication", "reportYear", "statistics", "title"]
        return values.values.keys.sorted().compactMap { pointer in
            let keys = pointer.split(separator: "/")
            guard let value = values.values[pointer], value != "null", members.contains(String(keys.first ?? ""))
            else { return nil }
            let around = keys.indices.map { "/" + keys[...$0].joined(separator: "/") }
            return around.contains(where: proven.contains) ? nil : "\(pointer) = \(value.printable())"
        }
    }

    /// Where words stand, and the words.
    private func place(_ position: Position?, _ raw: Evidence.Raw?) -> String {
        let words =
            switch raw {
            case .text(let text): "  “\(text.printable())”"
            case .texts(let texts): "  " + texts.map { "“\($0.printable())”" }.joined(separator: " ")
            case nil: ""
            }
        return (position.map { "  at \($0.text)" } ?? "") + words
    }
}

extension ValueState {
    /// The state, and for those that are no plain reading what it means.
    fileprivate var explained: String {
        switch self {
        case .inferred: "inferred, not printed here: the only value that the rest leaves"
        case .ambiguousPosition: "ambiguousPosition, so no cell has a value: the source does not tell the columns of"
        default: rawValue
        }
    }
}
