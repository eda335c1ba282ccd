public import ReportCore
public import ReportModel

/// Writes reports in one format: JSON Lines, tidy CSV, or one of your own.
///
/// An output is what ``begin()`` returns, then what ``add(_:)`` returns for each report in order, then what ``finish()``
/// returns. The costly work is in ``render(_:)-(WritableReport)``, which many threads do at a time; a format whose end
/// depends on what was written, such as a packed file, counts in ``add(_:)``.
///
/// A new format of the command is a type like this and a line in ``StandardWriters``.
public protocol ReportWriter: Sendable {
    /// What a report becomes before it has its place in an output: bytes, unless the writer needs more.
    associatedtype Part: Sendable = [UInt8]

    /// What the writer says of itself; always the same.
    static var descriptor: WriterDescriptor { get }
    /// The writer of outputs with several reports: this one, unless its format holds only one.
    static var forSeveral: any ReportWriter.Type { get }

    /// A writer of one output.
    ///
    /// - Parameter options: What was chosen; a writer ignores what its descriptor does not name.
    init(_ options: WriterOptions)

    /// Renders a report, on any thread and in any order.
    ///
    /// - Parameter report: The report, which gives itself as a value, as JSON or as rows.
    /// - Returns: Its part of the output; nil where the format has nothing for it.
    /// - Throws: Why the report cannot be written, which counts as a failure of its input.
    func render(_ report: some WritableReport) throws(IngestError) -> Part?
    /// Renders an input without a report; nil where the format has no place for failures.
    func render(_ failure: FailedInput) -> Part?

    /// The bytes that an output begins with.
    mutating func begin() throws(IngestError) -> [UInt8]
    /// The bytes of a part, in the order of the output.
    mutating func add(_ part: Part) throws(IngestError) -> [UInt8]
    /// The bytes that an output ends with.
    mutating func finish() throws(IngestError) -> [UInt8]
}

extension ReportWriter {
    public static var forSeveral: any ReportWriter.Type { Self.self }

    public func render(_ failure: FailedInput) -> Part? { nil }
    public mutating func begin() throws(IngestError) -> [UInt8] { [] }
    public mutating func finish() throws(IngestError) -> [UInt8] { [] }

    /// A whole output of some reports.
    ///
    /// - Parameter reports: The reports, in order.
    /// - Returns: The bytes of the output.
    /// - Throws: Why one of them cannot be written.
    public func bytes(of reports: [some WritableReport]) throws(IngestError) -> [UInt8] {
        var writer = self
        var bytes = try writer.begin()
        for report in reports {
            if let part = try render(report) { bytes += try writer.add(part) }
        }
        return bytes + (try writer.finish())
    }
}

extension ReportWriter where Part == [UInt8] {
    public mutating func add(_ part: [UInt8]) throws(IngestError) -> [UInt8] { part }
}

/// What a writer says of itself.
public struct WriterDescriptor: Sendable, Equatable {
    /// What `--to` names it: `jsonl`.
    public var id: String
    /// The name for people: `JSON Lines`.
    public var name: String
    /// The extension of its files without the dot.
    public var fileExtension: String
    /// The options that change what it writes.
    public var options: Set<WriterOption>

    /// - Parameters:
    ///   - id: What `--to` names it, in lower case.
    ///   - name: The name for people.
    ///   - fileExtension: The extension of its files without the dot.
    ///   - options: The options that change what it writes.
    public init(id: String, name: String, fileExtension: String, options: Set<WriterOption> = []) {
        self.id = id
        self.name = name
        self.fileExtension = fileExtension
        self.options = options
    }
}

/// An option that only some formats have.
public enum WriterOption: Sendable {
    /// Canonical JSON (RFC 8785).
    case canonical
    /// A byte order mark before text.
    case byteOrderMark
    /// One statutory table of each report, so that every table is an output of its own.
    case table
}

/// What was chosen for an output.
public struct WriterOptions: Sendable {
    /// Whether JSON is canonical (RFC 8785) rather than indented.
    public var isCanonical = false
    /// Whether text begins with a byte order mark.
    public var hasByteOrderMark = false
    /// The statutory table that is written.
    public var table = StatutoryForm.Kind.article20

    /// The options as they are when nothing is chosen.
    public init() {}

    /// What text begins with.
    var byteOrderMark: [UInt8] { hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : [] }
}
