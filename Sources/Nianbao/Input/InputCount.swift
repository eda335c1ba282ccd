public import ReportCore

/// How many files an ingest of many will come upon.
public enum InputCount {
    /// The files that arguments name and folders hold, archives as one; nil where counting takes longer than `time`, and
    /// for standard input.
    public static func files(_ arguments: [String], registry: SourceRegistry, within time: Duration) -> Int? {
        guard !arguments.contains("-") else { return nil }
        let end = ContinuousClock.now + time
        var count = 0
        // A walk that knows all files opens none.
        var walker = InputWalker(arguments, registry: registry) { _ in
            count += 1
            return ContinuousClock.now < end
        }
        while let entry = walker.next() {
            if ContinuousClock.now >= end { return nil }
            if entry.file == nil { count += 1 }
        }
        return count
    }
}
