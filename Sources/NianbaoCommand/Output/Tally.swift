internal import ReportCore

/// What became of the inputs so far, and the exit code that follows.
struct Tally: CustomStringConvertible {
    private(set) var converted = 0
    private(set) var failed = 0
    /// Reports' findings of severity warning or worse.
    private(set) var remarks = 0
    private var codes: Set<Int32> = []

    mutating func addConverted(remarks: Int) {
        converted += 1
        self.remarks += remarks
    }

    mutating func addFailed(_ error: IngestError) {
        failed += 1
        codes.insert(error.errorClass.exitCode)
    }

    /// The code of the run: that of the errors where nothing but errors of one code came out, 7 where only part of a
    /// batch failed or the errors differ.
    func exitCode(strict: Bool) -> Int32 {
        if failed == 0 { return strict && remarks > 0 ? 1 : 0 }
        if let code = codes.first, codes.count == 1, converted == 0 { return code }
        return 7
    }

    var description: String { "\(converted) converted, \(failed) failed" }

    /// What was passed over in folders and archives, by kind; nil where nothing was.
    static func passedOver(_ skipped: [String: Int]) -> String? {
        guard !skipped.isEmpty else { return nil }
        let kinds = skipped.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let list = kinds.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
        return "passed over \(skipped.values.reduce(0, +)): \(list)"
    }
}
