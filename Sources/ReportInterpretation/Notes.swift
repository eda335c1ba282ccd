import ReportCore
import ReportModel

/// What a reader of a report's parts returns beside the values: where each was read, and what was found.
struct Notes {
    private(set) var evidence: [Evidence] = []
    private(set) var findings: [Finding] = []
    private let reading: Reading

    init(_ reading: Reading) {
        self.reading = reading
    }

    /// Notes the words that a value was read from.
    mutating func note(_ pointer: String, units: Range<Int>, state: ValueState = .reported) {
        evidence.append(
            Evidence(
                pointer: pointer, raw: .text(reading.text(units: units)), state: state,
                position: reading.position(unit: units.lowerBound)))
    }

    /// Notes that a value was read from a page's head.
    mutating func note(_ pointer: String, of page: PageTitle) {
        evidence.append(
            Evidence(
                pointer: pointer, raw: .text(page.pair.value),
                position: reading.position(source: page.pair.place.lowerBound)))
    }

    /// Notes the words that a value follows from.
    mutating func infer(_ pointer: String, from raw: Evidence.Raw?, at position: Position?) {
        evidence.append(Evidence(pointer: pointer, raw: raw, state: .inferred, position: position))
    }

    /// Reports a finding in some words, which are passed to the case.
    mutating func report(_ found: (String) -> DateFinding, _ pointer: String, units: Range<Int>) {
        add(
            Finding(
                found(reading.text(units: units)), pointer: pointer,
                position: reading.position(unit: units.lowerBound)))
    }

    mutating func add(_ finding: Finding) { findings.append(finding) }

    /// Adds a module's findings on the source.
    mutating func add(_ remark: SourceFinding) {
        add(
            Finding(
                rule: remark.rule, severity: remark.isLossy ? .warning : .info, message: remark.message,
                arguments: remark.arguments, position: remark.place.map { reading.position(source: $0.lowerBound) }))
    }

    /// Adds what another reader returned.
    mutating func add(_ evidence: [Evidence], _ findings: [Finding]) {
        self.evidence += evidence
        self.findings += findings
    }

    /// The evidence of a value.
    func evidence(of pointer: String) -> Evidence? { evidence.first { $0.pointer == pointer } }
}
