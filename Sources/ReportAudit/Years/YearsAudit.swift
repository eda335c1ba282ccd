/// Compares the reports of each issuer with those of its next year, over any number of reports.
///
/// It keeps no report, only a few dozen numbers of each.
public struct YearsAudit: Sendable {
    private let rules: [any YearsRule]
    private var records: [String: [YearRecord]] = [:]
    private var digests: Set<String> = []

    public init(rules: [any YearsRule] = AuditRules.ofYears) {
        self.rules = rules
    }

    /// Adds a report; the same report again, in any format, is skipped.
    public mutating func add(_ record: YearRecord) {
        guard digests.insert(record.digest).inserted else { return }
        records[record.issuer, default: []].append(record)
    }

    /// What the rules say about each pair of years, by issuer and year.
    public func results() -> [YearsResult] {
        records.keys.sorted().flatMap { issuer in
            let years = Dictionary(grouping: records[issuer] ?? [], by: \.year)
            return years.keys.sorted().compactMap { year -> YearsResult? in
                guard let earlier = years[year], let later = years[year + 1] else { return nil }
                return result(issuer, earlier, later)
            }
        }
    }

    private func result(_ issuer: String, _ earlier: [YearRecord], _ later: [YearRecord]) -> YearsResult? {
        guard let first = earlier.first, let second = later.first else { return nil }
        let several = [earlier, later].first { $0.count > 1 }
        let checks = rules.flatMap { rule in
            let verdicts =
                several.map { [YearsAudit.ambiguous($0)] } ?? rule.verdicts(from: first, to: second)
            return verdicts.map { Check(rule, $0) }
        }
        return YearsResult(issuer: issuer, earlier: first, later: second, checks: checks)
    }

    /// Two different reports of one year: it is unknown which one the next year continues.
    private static func ambiguous(_ records: [YearRecord]) -> Verdict {
        return .undetermined(
            "\(records[0].year)",
            .severalReports(
                count: records.count, year: records[0].year, names: records.prefix(3).map(\.name)),
            missing: ["\(records[0].year)"])
    }
}

/// What the audit says about two reports of one issuer, for a year and the year after.
public struct YearsResult: Sendable {
    /// The issuer of the reports.
    public let issuer: String
    /// The report of the first year.
    public let earlier: YearRecord
    /// The report of the year after.
    public let later: YearRecord
    /// What every rule said.
    public let checks: [Check]

    /// Whether there is a failed check of severity error.
    public var hasErrors: Bool { checks.contains { $0.isFailed && $0.severity == .error } }
}
