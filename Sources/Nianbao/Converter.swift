public import ReportCore
public import ReportInterpretation
public import ReportModel

/// Turns the bytes of one source into reports: chooses the format module, reads, interprets.
public struct Converter: Sendable {
    /// The format modules to choose from.
    public let registry: SourceRegistry
    /// What makes reports of their documents.
    public let interpreter: ReportInterpreter
    private let context: ReadContext

    /// A converter of the built-in formats, unless told otherwise.
    ///
    /// - Parameters:
    ///   - registry: The format modules to choose from.
    ///   - interpreter: What makes reports of their documents.
    ///   - limits: The bounds within which sources are read; beyond one of them is an error.
    ///   - charset: The encoding of all sources, which overrules what they declare; nil to find it out.
    public init(
        registry: SourceRegistry = StandardSources.registry(), interpreter: ReportInterpreter = ReportInterpreter(),
        limits: Limits = Limits(), charset: Charset? = nil
    ) {
        self.registry = registry
        self.interpreter = interpreter
        context = ReadContext(limits: limits, charset: charset)
    }

    /// The bounds within which sources are read.
    public var limits: Limits { context.limits }
    /// The user's own word on the encoding of sources.
    public var charset: Charset? { context.charset }

    /// The reports of one source.
    ///
    /// The chosen module's failure is final: no other module is tried.
    ///
    /// - Parameters:
    ///   - input: The source; of an archive one member, for archives are opened by ``InputWalker`` and
    ///     ``convert(contentsOf:from:)``.
    ///   - id: The format module that reads it; nil to choose by content.
    /// - Returns: At least one report, in reading order.
    /// - Throws: Why the source gave no report.
    public func convert(_ input: SourceInput, from id: String? = nil) throws(IngestError) -> [Report] {
        try checkSize(input)
        let selection = try registry.select(SourceProbe(input, charset: context.charset), named: id)
        let document = try selection.source.read(input, in: context)
        return try reports(in: document, of: input, read: selection)
    }

    /// How one source is converted, step by step, as far as it gets.
    ///
    /// - Parameters:
    ///   - input: The source.
    ///   - id: The format module that reads it; nil to choose by content.
    /// - Returns: What each step gave, and the error that ``convert(_:from:)`` throws for the same source.
    public func explain(_ input: SourceInput, from id: String? = nil) -> Explanation {
        var explanation = Explanation(name: input.fullName, bytes: input.bytes.count)
        do throws(IngestError) {
            try checkSize(input)
            let probe = SourceProbe(input, charset: context.charset)
            explanation.considered = registry.sources.map { ($0.descriptor, $0.identify(probe)) }
            let selection = try registry.select(probe, named: id)
            explanation.selected = selection.source.descriptor
            let document = try selection.source.read(input, in: context)
            explanation.document = document
            explanation.reports = try reports(in: document, of: input, read: selection)
        } catch {
            explanation.error = error
        }
        return explanation
    }

    private func checkSize(_ input: SourceInput) throws(IngestError) {
        guard !input.bytes.isEmpty else { throw IngestError(input.name, .empty) }
        guard input.bytes.count <= limits.bytes else {
            throw IngestError(input.name, .limit(.bytes, found: input.bytes.count, allowed: limits.bytes))
        }
    }

    private func reports(
        in document: SourceDocument, of input: SourceInput, read selection: SourceRegistry.Selection
    ) throws(IngestError) -> [Report] {
        try interpreter.reports(in: document, of: input, format: selection.source.descriptor.id)
    }
}

/// How a source was converted: what each module said of it, the document, the reports, and where it ended.
public struct Explanation: Sendable {
    /// The name of the source.
    public var name: String
    /// The size of the source.
    public var bytes: Int
    /// Every module and what it said of the source; empty where it did not come to that.
    public var considered: [(descriptor: SourceDescriptor, match: Match)] = []
    /// The module that reads the source.
    public var selected: SourceDescriptor?
    /// What the module read; nil where it did not come to that.
    public var document: SourceDocument?
    /// The reports; empty where there is an error.
    public var reports: [Report] = []
    /// Why there is no report.
    public var error: IngestError?

    /// An explanation with no step taken yet.
    ///
    /// - Parameters:
    ///   - name: The name of the source.
    ///   - bytes: Its size.
    public init(name: String, bytes: Int) {
        self.name = name
        self.bytes = bytes
    }
}
