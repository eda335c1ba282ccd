/// Writes down what is known about a report, for people and for tests.
public struct TruthJSON: Sendable {
    private let report: GeneratedReport
    private let renderings: [(file: String, rendering: Rendering)]

    /// What is known about that report, and about what its renderings in those files lost.
    public init(_ report: GeneratedReport, renderings: [(file: String, rendering: Rendering)] = []) {
        self.report = report
        self.renderings = renderings
    }

    /// The text, one line for every cell.
    public var text: String {
        var members = [
            member("seed", String(report.seed)), member("title", Self.string(report.title)),
            member("issuer", Self.string(report.issuer)), member("reportYear", String(report.reportYear)),
            member("edition", Self.string(report.edition.rawValue)), member("signedOn", Self.string(report.signedOn)),
            member("publishedOn", Self.string(report.publishedOn)),
            member("sections", Self.strings(report.sections.map(\.kind.rawValue))),
        ]
        if !renderings.isEmpty { members.append(member("renderings", Self.lines("{", renderings.map(losses), "}"))) }
        if report.options != nil { members += facts }
        members.append(member("cells", Self.lines("[", report.truth.map(Self.cell), "]")))
        return "{\n" + members.joined(separator: ",\n") + "\n}\n"
    }

    private var facts: [String] {
        [
            member("traits", Self.strings(report.traits)),
            member("indicators", Self.lines("[", report.indicators.map(Self.indicator), "]")),
            member("figures", Self.lines("[", report.figures.map(Self.figure), "]")),
        ]
    }

    private func member(_ name: String, _ value: String) -> String { "  \"\(name)\": \(value)" }

    private func losses(_ file: String, _ rendering: Rendering) -> String {
        let marks =
            report.options == nil
            ? ""
            : "\"traits\": \(Self.strings(rendering.traits)), "
                + "\"taint\": [\(rendering.taint.map(Self.taint).joined(separator: ", "))], "
        return "\(Self.string(file)): {\"remarks\": \(Self.string(rendering.remarks)), \(marks)"
            + "\"lostBlanks\": \(Self.strings(rendering.lostBlanks.sorted())), "
            + "\"vanishedRows\": \(Self.strings(rendering.vanishedRows.sorted()))}"
    }

    private static func cell(_ cell: CellTruth) -> String {
        "{\"pointer\": \(string(cell.pointer)), \"raw\": \(string(cell.raw)), "
            + "\"value\": \(string(cell.value)), \"state\": \(string(cell.state.rawValue))}"
    }

    private static func indicator(_ fact: IndicatorTruth) -> String {
        "{\"key\": \(string(fact.key)), \"value\": \(string(fact.value)), \"unit\": \(string(fact.unit)), "
            + "\"approximate\": \(fact.approximate), \"origin\": \(string(fact.origin.rawValue)), "
            + "\"scope\": \(string(fact.scope)), \"optional\": \(fact.optional), \"raw\": \(string(fact.raw))}"
    }

    private static func figure(_ fact: FigureTruth) -> String {
        "{\"value\": \(string(fact.value)), \"unit\": \(string(fact.unit)), "
            + "\"approximate\": \(fact.approximate), \"optional\": \(fact.optional), "
            + "\"phrase\": \(string(fact.phrase))}"
    }

    private static func taint(_ taint: TaintTruth) -> String {
        "{\"kind\": \(string(taint.kind)), \"text\": \(string(taint.text)), \"count\": \(taint.count)}"
    }

    private static func lines(_ open: String, _ items: [String], _ close: String) -> String {
        open + "\n" + items.map { "    " + $0 }.joined(separator: ",\n") + "\n  " + close
    }

    private static func strings(_ values: [String]) -> String {
        "[" + values.map(string).joined(separator: ", ") + "]"
    }

    private static func string(_ value: String?) -> String {
        guard let value else { return "null" }
        var result = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
