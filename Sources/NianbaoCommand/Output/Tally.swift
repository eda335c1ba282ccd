internal import Nianbao
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

    /// The code of the run; 1 where nothing failed and a `strict` one has remarks.
    func exitCode(strict: Bool) -> Int32 {
        Tally.exitCode(of: codes, isPartial: converted > 0) ?? (strict && remarks > 0 ? 1 : 0)
    }

    /// The code of a batch with errors of these codes: theirs where nothing but errors of one code came out, 7 where
    /// only part of the batch failed or the errors differ; nil where there are none.
    static func exitCode(of codes: Set<Int32>, isPartial: Bool) -> Int32? {
        guard let code = codes.first else { return nil }
        return codes.count == 1 && !isPartial ? code : 7
    }

    /// Why a run of inputs that hold nothing to read ends.
    static func nothingFound(_ inputs: [String]) -> IngestError {
        IngestError(inputs.joined(separator: ", "), .noReport(InputReason.noKnownFile.reason))
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
