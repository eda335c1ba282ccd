public import ReportCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A format module in any language: an executable that is asked over its standard input and output.
///
/// It runs with bounds on its time and memory, and serves many inputs over one process, several at a time over several.
/// What it does wrong (a crash, a hang, an answer that cannot be so) is the error of the input that it was given:
/// ``IngestError/Problem/moduleFailed(id:_:)``. `docs/process-protocol.md` is what it has to speak.
///
/// The first one that is made sets this program to ignore `SIGPIPE`, where nothing handles it yet.
public struct ProcessSource: ReportSource {
    /// The memory that a process may use, in bytes, unless told otherwise.
    public static let defaultMemory = 2 * 1024 * 1024 * 1024

    public let descriptor: SourceDescriptor
    /// Where the executable lies.
    public let path: String

    private let pool: ModulePool
    private let signatures: [[UInt8]]
    private let readsText: Bool

    /// Starts the executable `nianbao-source-<id>` at `path` and reads its descriptor; fails where it gives none, or
    /// one that is not of its name.
    public init(path: String, memory: Int = ProcessSource.defaultMemory) throws(IngestError) {
        self = try StartingModule(path: path, memory: memory).source()
    }

    init(id: String, pool: ModulePool) throws(ModuleFailure) {
        let message = pool.descriptor
        guard message.id == id else { throw .unsound("it calls itself \(message.id)") }
        self.pool = pool
        path = pool.path
        signatures = try (message.signatures ?? []).map(ProcessSource.bytes)
        readsText = message.reads == .text
        descriptor = SourceDescriptor(
            id: id, name: message.name, summary: message.summary, extensions: message.extensions,
            mediaTypes: message.mediaTypes ?? [], specializes: message.specializes ?? [])
    }

    private static func bytes(ofHex digits: String) throws(ModuleFailure) -> [UInt8] {
        let bytes = stride(from: 0, to: digits.utf8.count, by: 2).map { index in
            UInt8(digits.dropFirst(index).prefix(2), radix: 16)
        }
        guard digits.utf8.count.isMultiple(of: 2), !bytes.isEmpty, !bytes.contains(nil),
            digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") })
        else { throw .unsound("its signature “\(digits)” is not bytes in hexadecimal digits") }
        return bytes.compactMap(\.self)
    }

    // MARK: Identification

    /// Asks the module where the source may be its own by its extension, media type or first bytes, or is no text;
    /// else it is not.
    public func identify(_ probe: SourceProbe) -> Match {
        guard probe.size > 0 else { return .no("empty") }
        let isSigned = signatures.contains { probe.head.starts(with: $0) }
        if readsText, !probe.isText { return .no("no text") }
        let isNamed =
            descriptor.extensions.contains(probe.fileExtension)
            || probe.origin.mediaType.map(descriptor.mediaTypes.contains) == true
        guard isSigned || isNamed || !probe.isText else { return .no("neither its name nor its first bytes") }
        do throws(ModuleFailure) {
            return try ask(probe)
        } catch {
            // Reading says why it failed; where nothing but the name speaks for it, others may read.
            let reason = "asked, the module failed: \(error.reason.english)"
            return isSigned ? .certain("its first bytes; " + reason) : .no(reason)
        }
    }

    private func ask(_ probe: SourceProbe) throws(ModuleFailure) -> Match {
        let head = readsText ? probe.text : probe.head
        let request = Request(
            command: "identify", name: probe.origin.members.last ?? probe.name, size: probe.size,
            mediaType: probe.origin.mediaType, head: Data(head).base64EncodedString())
        return try pool.ask(
            JSONLine.encode(request), within: .seconds(ModulePool.secondsToDescribe), limit: ModulePool.descriptorLimit
        ) { answer throws(ModuleFailure) in
            let answer = try JSONLine.decode(Closed<IdentifyAnswer>.self, from: answer.line)
            if let error = answer.error, answer.match == nil { throw .unsound("it says: \(error.message)") }
            guard let match = answer.match, answer.error == nil else { throw .unsound("its answer is not a match") }
            guard !match.reason.isEmpty else { throw .unsound("its match has no reason") }
            switch match.level {
            case .no: return .no(match.reason)
            case .possible: return .possible(match.reason)
            case .likely: return .likely(match.reason)
            case .certain: return .certain(match.reason)
            }
        }
    }

    // MARK: Reading

    public func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
        let limits = context.limits
        guard !input.bytes.isEmpty else { throw IngestError(input.name, .empty) }
        guard input.bytes.count <= limits.bytes else {
            throw IngestError(input.name, .limit(.bytes, found: input.bytes.count, allowed: limits.bytes))
        }
        let source = readsText ? try SourceText(decoding: input, in: context) : nil
        let bytes = source?.utf8 ?? input.bytes
        let request = Request(
            command: "read", name: input.origin.members.last ?? input.name, size: bytes.count,
            mediaType: input.origin.mediaType,
            charset: source == nil ? context.charset?.rawValue ?? input.origin.charset : nil,
            limits: Request.LimitsMessage(limits))
        let outcome: Result<SourceDocument, IngestError>
        do throws(ModuleFailure) {
            outcome = try pool.ask(
                JSONLine.encode(request) + bytes, within: .milliseconds(limits.milliseconds),
                limit: ProcessSource.answerLimit(limits)
            ) { answer throws(ModuleFailure) in
                try ProcessSource.outcome(answer, of: input, source, limits)
            }
        } catch {
            throw error.error(of: input.name, module: descriptor.id, limits: limits)
        }
        return try outcome.get()
    }

    /// A document has hardly more than four bytes for each byte of its source, or the source is small.
    private static func answerLimit(_ limits: Limits) -> Int {
        let (most, isTooMuch) = limits.bytes.multipliedReportingOverflow(by: 4)
        return isTooMuch ? .max : max(64 * 1024 * 1024, most)
    }

    private static func outcome(
        _ answer: ChildProcess.Answer, of input: SourceInput, _ source: SourceText?, _ limits: Limits
    ) throws(ModuleFailure) -> Result<SourceDocument, IngestError> {
        let message = try JSONLine.decode(Closed<ReadAnswer>.self, from: answer.line)
        if let error = message.error, message.document == nil {
            switch error.kind {
            case .malformed: return .failure(IngestError(input.name, .malformed(.stated(error.message), place: nil)))
            case .noText: return .failure(IngestError(input.name, .noReport(.stated(error.message))))
            case .limit: return .failure(IngestError(input.name, .moduleLimit(what: error.message)))
            }
        }
        guard let document = message.document, message.error == nil else {
            throw .unsound("its answer is not a document")
        }
        var builder = DocumentBuilder(given: source, limits: limits)
        do throws(DocumentBuilder.Problem) {
            var built = try builder.document(document.content)
            built.findings += answer.remarks.findings
            return .success(built)
        } catch {
            switch error {
            case .unsound(let what): throw .unsound("its document is not sound: \(what)")
            case .tooManyCells(let count):
                return .failure(IngestError(input.name, .limit(.cells, found: count, allowed: limits.cells)))
            }
        }
    }
}
