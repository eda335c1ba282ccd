internal import Nianbao
internal import ReportCore
internal import Synchronization

/// An input of an ingest, and what the library knows about it.
struct IngestInput: Sendable {
    let entry: InputEntry
    let place: SourcePlace
    /// The SHA-256 of bytes that need not be read again.
    let knownBytes: String?
}

/// The inputs of an ingest that are not known by their files.
struct IngestInputs: IteratorProtocol {
    /// What the walk has found so far; only ``known`` may be read before the walk has ended.
    final class State {
        private let count = Mutex(0)
        /// How many files were not opened because they were read before.
        var known: Int { count.withLock { $0 } }
        /// How many files the walk found; one that is found again counts again.
        fileprivate(set) var files = 0
        /// What was skipped in folders and archives, by kind.
        fileprivate(set) var skipped: [String: Int] = [:]
        fileprivate(set) var wasStopped = false
        /// Why the library cannot be queried.
        fileprivate(set) var failure: IngestError?

        fileprivate func addKnown() {
            count.withLock { $0 += 1 }
        }
    }

    let state = State()
    private var walker: InputWalker
    private var copies = Copies()
    private let known: KnownSources
    private let isStopped: () -> Bool

    init(
        _ arguments: [String], _ batch: BatchConverter, _ known: KnownSources, excluding library: String,
        isStopped: @escaping () -> Bool
    ) {
        self.known = known
        self.isStopped = isStopped
        // What is named again is the same source.
        var named: Set<String> = []
        let arguments = arguments.filter { named.insert($0).inserted }
        walker = InputWalker(
            arguments, registry: batch.converter.registry, limits: batch.converter.limits,
            excluding: FilePath(library)
        ) { [state] stamp in
            state.files += 1
            do throws(IngestError) {
                guard state.failure == nil, try known.isKnown(stamp) else { return false }
                state.addKnown()
                return true
            } catch {
                state.failure = error
                return true
            }
        }
    }

    /// Whether the arguments name one input, such as an archive with one page; it has not been consumed yet.
    mutating func isOne() -> Bool { walker.onlyInput() != nil || state.known == 1 }

    mutating func next() -> IngestInput? {
        guard state.failure == nil, !state.wasStopped else { return nil }
        if isStopped() {
            state.wasStopped = true
            return nil
        }
        let entry = walker.next()
        state.skipped = walker.skipped
        guard state.failure == nil, let entry else { return nil }
        let name = entry.file?.name ?? entry.name
        let part = entry.part ?? ""
        let place = SourcePlace(name: name, part: part, copy: copies.number(of: part, in: name, file: state.files))
        do throws(IngestError) {
            return IngestInput(entry: entry, place: place, knownBytes: try known.bytes(of: place))
        } catch {
            state.failure = error
            return nil
        }
    }
}

/// Counts the members of an archive that share a name, as captures of one page on several days do.
private struct Copies {
    private var name = ""
    private var file = 0
    /// Only the hashes of names are kept (FNV-1a): an archive may have millions.
    private var counts: [UInt64: Int] = [:]

    /// A member's ordinal among those of its name; `file` is the ordinal of the file that is or holds archive `name`.
    mutating func number(of part: String, in name: String, file: Int) -> Int {
        if name != self.name || file != self.file {
            counts = [:]
            self.name = name
            self.file = file
        }
        guard !part.isEmpty else { return 1 }
        let hash = part.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        func next(_ count: inout Int) -> Int {
            count += 1
            return count
        }
        return next(&counts[hash, default: 0])
    }
}
