public import ReportCore

/// An archive of known members, to hold a container module against.
public struct ContainerCase: Sendable {
    /// What the case is about, in a few words; violations name it.
    public var name: String
    /// The file name, with an extension of the format.
    public var fileName: String
    /// The archive.
    public var bytes: [UInt8]
    /// Its members in order.
    public var members: [ExpectedMember]
    /// What it passes over, with the count.
    public var passedOver: [String: Int]

    /// A member as it has to come out.
    public struct ExpectedMember: Sendable, Equatable {
        public var name: String
        public var bytes: [UInt8]
        public var origin: SourceInput.Origin

        public init(name: String, bytes: [UInt8], origin: SourceInput.Origin = .init()) {
            self.name = name
            self.bytes = bytes
            self.origin = origin
        }
    }

    public init(
        name: String, fileName: String, bytes: [UInt8], members: [ExpectedMember], passedOver: [String: Int] = [:]
    ) {
        self.name = name
        self.fileName = fileName
        self.bytes = bytes
        self.members = members
        self.passedOver = passedOver
    }
}

/// The promises of ``SourceContainer``, checked on any container module, as ``SourceConformance`` does for formats.
///
/// Each case is opened as it stands, byte by byte, in chunks, without its members being read, as many of its prefixes,
/// and damaged; all of it is the same in every run.
public struct ContainerConformance: Sendable {
    /// The module under test.
    public let container: any SourceContainer
    /// The archives that it is tried on.
    public let cases: [ContainerCase]
    /// How many damaged forms of each case are opened, of each kind of damage.
    public var mutationsPerKind = 20

    public init(_ container: any SourceContainer, cases: [ContainerCase]) {
        self.container = container
        self.cases = cases
    }

    /// Runs all checks; empty where the module keeps every promise.
    public func run() -> [Violation] {
        var log = ViolationLog()
        DescriptorChecks(container.descriptor).run(&log)
        for sample in ForeignSample.all where identifies(sample.bytes, named: sample.name) {
            if !cases.contains(where: { $0.bytes.prefix(2) == sample.bytes.prefix(2) }) {
                log.add(.identifyForeign, "\(sample.name) is taken for its own", bytes: sample.bytes)
            }
        }
        for archive in cases { check(archive, &log) }
        return log.violations
    }

    private func identifies(_ bytes: [UInt8], named name: String) -> Bool {
        container.identify(ContainerProbe(name: name, head: bytes[...])).level == .certain
    }

    private func check(_ archive: ContainerCase, _ log: inout ViolationLog) {
        if !identifies(archive.bytes, named: archive.fileName) {
            log.add(.identifyOwn, "it is not certain of the archive", case: archive.name, bytes: archive.bytes)
        }
        let whole = OpenedArchive(container, archive.bytes, named: archive.fileName)
        if whole.members != archive.members || whole.passedOver != archive.passedOver || whole.problem != nil
            || !whole.damaged.isEmpty
        {
            log.add(.containerMembers, whole.description, case: archive.name, bytes: archive.bytes)
        }
        for size in [1, 7, 4096] where archive.bytes.count / size < 100_000 {
            let chunked = OpenedArchive(container, archive.bytes, named: archive.fileName, chunk: size)
            if chunked != whole {
                log.add(
                    .containerChunks, "in chunks of \(size): \(chunked.description)", case: archive.name,
                    bytes: archive.bytes)
            }
        }
        let unread = OpenedArchive(container, archive.bytes, named: archive.fileName, reads: false)
        if unread.members.map(\.name) != archive.members.map(\.name) {
            log.add(.containerUnread, unread.description, case: archive.name, bytes: archive.bytes)
        }
        checkDamage(archive, &log)
    }

    /// Damaged archives end, and name themselves in their errors; nothing more can be said of all formats.
    private func checkDamage(_ archive: ContainerCase, _ log: inout ViolationLog) {
        func open(_ bytes: [UInt8], _ variant: String) {
            let opened = OpenedArchive(container, bytes, named: archive.fileName)
            if opened != OpenedArchive(container, bytes, named: archive.fileName, chunk: 64) {
                log.add(.containerChunks, "\(variant), in chunks", case: archive.name, bytes: bytes)
            }
            if let problem = opened.problem, problem.name != archive.fileName {
                log.add(.readErrorName, "\(variant): \(problem)", case: archive.name, bytes: bytes)
            }
        }
        let step = max(1, archive.bytes.count / 200)
        for end in stride(from: 0, to: archive.bytes.count, by: step) {
            open(Array(archive.bytes[..<end]), "a prefix of \(end) bytes")
        }
        var random = SeededRandom(seed: 5)
        for mutation in Mutation.allCases {
            for number in 0..<mutationsPerKind {
                var bytes = archive.bytes
                mutation.apply(to: &bytes, using: &random)
                open(bytes, "\(mutation.rawValue), \(number)")
            }
        }
    }
}

/// What came out of an archive.
public struct OpenedArchive: Equatable, CustomStringConvertible {
    /// The members that could be read, in order.
    public private(set) var members: [ContainerCase.ExpectedMember] = []
    /// What was skipped, with the count.
    public private(set) var passedOver: [String: Int] = [:]
    /// The members that could not be read, and why, in order.
    public private(set) var damaged: [String] = []
    /// What ended the archive before its end.
    public private(set) var problem: IngestError?

    /// Opens an archive whose bytes come in chunks; `reads` says whether its members are read.
    public init(
        _ container: any SourceContainer, _ bytes: [UInt8], named name: String, chunk: Int = 1 << 16,
        reads: Bool = true, context: ReadContext = ReadContext()
    ) {
        var rest = bytes[...]
        let content = ByteReader(name: name) {
            defer { rest = rest.dropFirst(chunk) }
            return Array(rest.prefix(chunk))
        }
        do throws(IngestError) {
            let reader = try container.open(Archive(ownName: name, content: content), in: context)
            while let item = try reader.next() { add(item, reads: reads, limit: context.limits.bytes) }
        } catch {
            problem = error
        }
    }

    private mutating func add(_ item: ContainerItem, reads: Bool, limit: Int) {
        switch item {
        case .passedOver(let what): passedOver[what, default: 0] += 1
        case .damaged(let name, let problem): damaged.append("\(IngestError(name, problem))")
        case .member(let member):
            do throws(IngestError) {
                let bytes = reads ? try member.content.rest(limit: limit) ?? [] : []
                members.append(.init(name: member.name, bytes: bytes, origin: member.origin))
            } catch {
                damaged.append("\(member.name): \(error)")
            }
        }
    }

    public var description: String {
        let found = members.map { "\($0.name) (\($0.bytes.count) bytes, \($0.origin))" }
        let rest = passedOver.sorted { $0.key < $1.key }.map { "passed over \($0.value) \($0.key)" }
        return (found + rest + damaged + (problem.map { ["\($0)"] } ?? [])).joined(separator: "; ")
    }
}
