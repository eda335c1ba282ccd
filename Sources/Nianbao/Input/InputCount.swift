public import ReportCore

/// How many files an ingest of many will come upon.
public enum InputCount {
    /// The files that arguments name and folders hold, archives as one; nil where counting takes longer than `time`, and
    /// for standard input.
    public static func files(_ arguments: [String], registry: SourceRegistry, within time: Duration) -> Int? {
        let end = ContinuousClock.now + time
        let filter = InputFilter(registry)
        var count = 0
        var pending = arguments.map { FilePath($0) }
        while let path = pending.popLast() {
            guard path.bytes != [UInt8(ascii: "-")], ContinuousClock.now < end else { return nil }
            guard (try? FileStatus(of: path).kind) == .folder else {
                count += 1
                continue
            }
            for name in (try? FileSystem.names(in: path)) ?? [] where name.first != UInt8(ascii: ".") {
                let member = path.appending(name)
                switch try? FileStatus(of: member, following: false).kind {
                case .folder: pending.append(member)
                case .file, .link: count += filter.objection(to: member.string) == nil ? 1 : 0
                case .other, nil: break
                }
            }
        }
        return count
    }
}
