internal import Nianbao
internal import ReportCore
internal import Synchronization

/// An input of an ingest, and what the library knows of it.
struct IngestInput: Sendable {
    let entry: InputEntry
    let place: SourcePlace
    /// The SHA-256 of the bytes that need not be read again.
    let knownBytes: String?
}

/// The inputs of an ingest that are not known by their files.
struct IngestInputs: IteratorProtocol {
    /// What the walk came upon so far; of it only ``known`` may be asked for before the walk has ended.
    final class State {
        private let count = Mutex(0)
        /// How many files were not opened, for they were read before.
        var known: Int { count.withLock { $0 } }
        /// How many files the walk came upon; one that is met again counts again.
        fileprivate(set) var files = 0
        /// What was passed over in folders and archives, by kind.
        fileprivate(set) var skipped: [String: Int] = [:]
        fileprivate(set) var wasStopped = false
        /// Why the library cannot be asked.
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

    /// Whether the arguments name one input, which an archive with one page is, too; it is still to be taken.
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

/// Counts the members of an archive that have one name, as captures of one page on several days have.
private struct Copies {
    private var name = ""
    private var file = 0
    /// Of names only their hashes are kept (FNV-1a): an archive may have millions.
    private var counts: [UInt64: Int] = [:]

    /// The how-manieth of its name a member is; `file` is the how-manieth file the archive `name` is or lies in.
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
