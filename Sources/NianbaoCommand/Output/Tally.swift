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
}
