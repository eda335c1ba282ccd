/// The counts of the requests table before anyone printed them: all identities hold.
struct RequestCounts: Sendable {
    /// The columns of one row, the total last.
    typealias Row = [Int]

    let received: Row
    let carriedOver: Row
    /// The rows of the outcomes by their pointers.
    let outcomes: [String: Row]
    let outcomeTotal: Row
    let carriedForward: Row

    init(_ activity: Activity, outcomes parts: [RequestsForm.Outcome], _ random: inout SplitMix64) {
        var sum = Row(repeating: 0, count: 7)
        var rows: [String: Row] = [:]
        for row in parts.flatMap(\.rows) {
            let counts = Self.row(activity, &random)
            rows[row.pointer] = counts
            sum = Self.adding(sum, counts)
        }
        let forward = Self.few(activity, &random)
        let handled = Self.adding(sum, forward)
        let over = Self.withTotal(handled.dropLast().map { random.chance(70) ? 0 : random.below($0 / 5 + 1) })
        outcomes = rows
        outcomeTotal = sum
        carriedForward = forward
        carriedOver = over
        received = zip(handled, over).map { $0 - $1 }
    }

    private static func row(_ activity: Activity, _ random: inout SplitMix64) -> Row {
        let person = activity.count(&random)
        return withTotal([person] + (0..<5).map { _ in activity.rareCount(&random) })
    }

    private static func few(_ activity: Activity, _ random: inout SplitMix64) -> Row {
        withTotal([activity.count(&random) / 4] + (0..<5).map { _ in activity.rareCount(&random) / 3 })
    }

    private static func withTotal(_ columns: [Int]) -> Row {
        columns + [columns.reduce(0, +)]
    }

    private static func adding(_ left: Row, _ right: Row) -> Row {
        zip(left, right).map { $0 + $1 }
    }
}
