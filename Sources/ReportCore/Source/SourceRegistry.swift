/// The format modules that are known, and the rule by which one of them is chosen.
public struct SourceRegistry: Sendable {
    /// The modules, in the order in which they were given; it decides nothing.
    public let sources: [any ReportSource]
    /// The container modules, which open archives.
    public let containers: [any SourceContainer]

    /// A registry of modules, whose order decides nothing but which of several certain containers opens an archive.
    ///
    /// - Parameters:
    ///   - sources: The format modules.
    ///   - containers: The container modules.
    /// - Throws: An error where two modules have one id.
    public init(
        _ sources: [any ReportSource], containers: [any SourceContainer] = []
    ) throws(DuplicateSource) {
        var seen: Set<String> = []
        let descriptors = sources.map(\.descriptor) + containers.map(\.descriptor)
        for descriptor in descriptors where !seen.insert(descriptor.id).inserted {
            throw DuplicateSource(id: descriptor.id)
        }
        self.sources = sources
        self.containers = containers
    }

    /// The container that opens a file or a member of an archive.
    ///
    /// - Parameter probe: The name and the first bytes.
    /// - Returns: The first container that is certain; nil where none is, and the file is not an archive.
    public func container(for probe: ContainerProbe) -> (any SourceContainer)? {
        containers.first { $0.identify(probe).level == .certain }
    }

    /// Two modules claim one id.
    public struct DuplicateSource: Error, Equatable, CustomStringConvertible {
        /// The id that two modules have.
        public let id: String

        public var description: String { "two format modules have the id \(id)" }
    }

    /// The module that reads a source, and what every module said of it.
    public struct Selection: Sendable {
        /// The module that reads.
        public let source: any ReportSource
        /// What it said of the source.
        public let match: Match
        /// Every module with what it said, in the order of the registry.
        public let considered: [(descriptor: SourceDescriptor, match: Match)]
    }

    /// Chooses the module that reads a source.
    ///
    /// A module that the user names reads whatever it is given. Else the highest match reads; of equal matches the
    /// one that specializes the others; where none does, the error names them all. A known foreign signature is only
    /// overruled by a module that is certain.
    ///
    /// - Parameters:
    ///   - probe: What modules see of the source.
    ///   - id: The module that the user names; nil to choose by content.
    /// - Returns: The module that reads, and what every module said.
    /// - Throws: An error where no module knows the source, several are equally sure, or none has the id.
    public func select(_ probe: SourceProbe, named id: String? = nil) throws(IngestError) -> Selection {
        let considered = sources.map { (descriptor: $0.descriptor, match: $0.identify(probe)) }
        func selection(_ index: Int) -> Selection {
            Selection(source: sources[index], match: considered[index].match, considered: considered)
        }
        if let id {
            return selection(try index(named: id, for: probe.name))
        }
        let best = considered.map(\.match.level).max() ?? .no
        guard best > .no else { throw notRecognized(probe) }
        if probe.signature != nil, best < .certain { throw notRecognized(probe) }
        let winners = mostSpecial(considered.indices.filter { considered[$0].match.level == best })
        guard let only = winners.first, winners.count == 1 else {
            throw IngestError(probe.name, .severalFormats(ids: winners.map { sources[$0].descriptor.id }))
        }
        return selection(only)
    }

    /// The module of an id.
    ///
    /// - Parameter id: The id: `portal-html`.
    /// - Returns: The module.
    /// - Throws: An error that names the ids that there are, where none is this one.
    public func source(named id: String) throws(IngestError) -> any ReportSource {
        sources[try index(named: id, for: "")]
    }

    private func index(named id: String, for name: String) throws(IngestError) -> Int {
        guard let index = sources.firstIndex(where: { $0.descriptor.id == id }) else {
            throw IngestError(name, .unknownFormat(id: id, known: sources.map(\.descriptor.id)))
        }
        return index
    }

    private func mostSpecial(_ candidates: [Int]) -> [Int] {
        let winners = candidates.filter { candidate in
            let id = sources[candidate].descriptor.id
            return !candidates.contains { sources[$0].descriptor.specializes.contains(id) }
        }
        // Modules that specialize each other are as good as ones that do not.
        return winners.isEmpty ? candidates : winners
    }

    private func notRecognized(_ probe: SourceProbe) -> IngestError {
        if let signature = probe.signature {
            return IngestError(probe.name, .notRecognized(found: signature.name, remedy: signature.remedy))
        }
        let found = probe.isText ? "text of no known format" : "binary data"
        return IngestError(probe.name, .notRecognized(found: found, remedy: .chooseFormat))
    }
}
