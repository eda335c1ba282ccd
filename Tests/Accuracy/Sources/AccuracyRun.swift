/// The counts of many sources, all together and by what they have in common.
public struct AccuracyRun: Sendable {
    /// A difference, with the source that it is in.
    public struct Failure: Sendable {
        /// The source.
        public let place: String
        /// What differs.
        public let difference: Comparison.Difference
    }

    /// What sources can have in common.
    public enum Group: String, Sendable, CaseIterable {
        case edition, format, dialect, trait
    }

    /// The counts of all sources.
    public private(set) var total = Tally()
    /// The counts by what the sources have in common.
    public private(set) var groups: [Group: [String: Tally]] = [:]
    /// What differs, in the order of the sources.
    public private(set) var failures: [Failure] = []

    /// Nothing measured yet.
    public init() {}

    /// Measures a reader on those sources.
    public init(of reader: ReportReader, on cases: some Sequence<Case>) {
        for one in cases { add(one, readBy: reader) }
    }

    /// Measures a reader on the sources of many numbers, as many at a time as there are processors.
    public static func run(
        of reader: ReportReader, numbers: Range<Int>, jobs: Int, cases: @escaping @Sendable (Int) throws -> [Case]
    ) async throws -> AccuracyRun {
        try await withThrowingTaskGroup(of: (Int, AccuracyRun).self) { group in
            var waiting = numbers.makeIterator()
            var parts: [(Int, AccuracyRun)] = []
            func start() {
                guard let number = waiting.next() else { return }
                group.addTask { (number, AccuracyRun(of: reader, on: try cases(number))) }
            }
            for _ in 0..<max(1, jobs) { start() }
            while let part = try await group.next() {
                parts.append(part)
                start()
            }
            var all = AccuracyRun()
            for part in parts.sorted(by: { $0.0 < $1.0 }) { all.add(part.1) }
            return all
        }
    }

    /// The differences of that kind, each with its source.
    public func differences(_ count: Tally.Count) -> [String] {
        failures.filter { $0.difference.count == count }.map { "\($0.place): \($0.difference.text)" }
    }

    /// Adds the counts of another measurement.
    public mutating func add(_ other: AccuracyRun) {
        total.add(other.total)
        failures += other.failures
        for (group, tallies) in other.groups {
            groups[group, default: [:]].merge(tallies) { first, second in
                var sum = first
                sum.add(second)
                return sum
            }
        }
    }

    private mutating func add(_ one: Case, readBy reader: ReportReader) {
        var tally = Tally()
        do {
            let comparison = Comparison(try reader.read(one.input), one.truth, losses: one.losses)
            tally = comparison.tally
            failures += comparison.differences.map { Failure(place: one.place, difference: $0) }
        } catch {
            tally[.sources] = 1
            tally[.failures] = 1
            let difference = Comparison.Difference(count: .failures, text: "\(error)")
            failures.append(Failure(place: one.place, difference: difference))
        }
        count(tally, of: one)
    }

    private mutating func count(_ tally: Tally, of one: Case) {
        total.add(tally)
        func add(_ group: Group, _ name: String) {
            groups[group, default: [:]][name, default: Tally()].add(tally)
        }
        add(.edition, one.truth.edition)
        add(.format, one.format)
        add(.dialect, one.dialect)
        let traits = Set(one.truth.traits + one.traits)
        for trait in traits.isEmpty ? ["plain"] : traits { add(.trait, trait) }
    }
}
