/// Why a source gave no report: one error for every way from bytes to output, with one text and one exit code each.
public struct IngestError: Error, Sendable, Equatable {
    /// What went wrong, as data; ``IngestError/description`` is the only place that makes words of it.
    public enum Problem: Sendable, Equatable {
        /// The command was given something that does not exist or does not fit together.
        case usage(String)
        /// `--from` names a module that is not there.
        case unknownFormat(id: String, known: [String])
        /// The system does not let the source be read.
        case cannotRead(reason: String)
        /// The system does not let the output be written.
        case cannotWrite(reason: String)
        /// No module reads it; what it looks like, and what to do.
        case notRecognized(found: String, remedy: String)
        /// Modules that are equally sure.
        case severalFormats(ids: [String])
        /// Read well, but there is no annual report in it.
        case noReport(reason: String)
        /// A source of no bytes.
        case empty
        /// The source breaks its own format; the place is a byte range of its decoded text.
        case malformed(what: String, place: Range<Int>?)
        /// More of something than ``Limits`` allow.
        case limit(Limit, found: Int, allowed: Int)
        /// A module says, in its own words, that the source has more of something than it reads.
        case moduleLimit(what: String)
        /// A module broke its word: it crashed, or its answer is none.
        case moduleFailed(id: String, what: String)
    }

    /// What there can be too much of.
    public enum Limit: String, Sendable {
        /// Bytes of one source.
        case bytes
        /// Elements that are open at the same time.
        case nesting
        /// Slots of all table grids of one source.
        case cells
        /// What packed bytes unpack to, against their own size.
        case expansion
        /// Archives in archives.
        case depth
        /// Members of one archive.
        case members
        /// Milliseconds that a module takes over one answer.
        case milliseconds
    }

    /// The class of a problem, which decides the exit code.
    public enum Class: String, Sendable, CaseIterable {
        /// Wrong arguments; no source was read.
        case usage
        /// Not to be read, or its output not to be written.
        case unreadable
        /// No module reads it, or several do.
        case notRecognized
        /// Read, and no annual report in it.
        case noReport
        /// It breaks its own format.
        case malformed
        /// Over one of the ``Limits``.
        case limit
        /// The module that reads it failed, which says nothing of the source.
        case module

        /// The exit code of a run that ends with a problem of this class.
        public var exitCode: Int32 {
            switch self {
            case .usage: 2
            case .unreadable: 3
            case .notRecognized, .noReport: 4
            case .malformed: 5
            case .limit: 6
            case .module: 8
            }
        }
    }

    /// The source, as the user named it.
    public var name: String
    /// What went wrong.
    public var problem: Problem

    public init(_ name: String, _ problem: Problem) {
        self.name = name
        self.problem = problem
    }

    /// The class of the problem, which decides the exit code.
    public var errorClass: Class {
        switch problem {
        case .usage, .unknownFormat: .usage
        case .cannotRead, .cannotWrite: .unreadable
        case .notRecognized, .severalFormats, .empty: .notRecognized
        case .noReport: .noReport
        case .malformed: .malformed
        case .limit, .moduleLimit: .limit
        case .moduleFailed: .module
        }
    }
}

extension IngestError: CustomStringConvertible {
    /// File, what was found, what to do.
    public var description: String {
        name.isEmpty ? message : "\(name): \(message)"
    }

    /// The text without the name of the source.
    public var message: String {
        switch problem {
        case .usage(let what): what
        case .unknownFormat(let id, let known):
            "there is no format \(id); choose one of \(known.joined(separator: ", "))"
        case .cannotRead(let reason): "cannot be read: \(reason)"
        case .cannotWrite(let reason): "cannot be written: \(reason)"
        case .notRecognized(let found, let remedy): "not recognised: this is \(found); \(remedy)"
        case .severalFormats(let ids):
            "could be \(ids.joined(separator: " or ")); choose one with --from"
        case .noReport(let reason): "no annual report in it: \(reason)"
        case .empty: "not recognised: the file is empty; save or fetch it again"
        case .malformed(let what, let place):
            "malformed\(place.map { " at byte \($0.lowerBound) of its text" } ?? ""): \(what)"
        case .limit(.milliseconds, _, let allowed):
            "over the limit: no answer after \(allowed) ms; raise the limit with --max-seconds"
        case .moduleLimit(let what): "over the limit: \(what)"
        case .moduleFailed(let id, let what): "the module \(id) failed: \(what)"
        case .limit(let limit, let found, let allowed):
            "over the limit: \(found) \(limit.unit), at most \(allowed) are read; \(limit.remedy)"
        }
    }
}

extension IngestError.Limit {
    fileprivate var unit: String {
        switch self {
        case .bytes: "bytes"
        case .nesting: "elements open at the same time"
        case .cells: "slots in the grids of tables"
        case .expansion: "unpacked bytes"
        case .depth: "archives, one in the other"
        case .members: "members"
        case .milliseconds: "milliseconds"
        }
    }

    fileprivate var remedy: String {
        switch self {
        case .bytes: "split the file, or raise the limit with --max-bytes"
        case .expansion: "no archive of pages unpacks to so much; check where it comes from"
        case .milliseconds: "raise the limit with --max-seconds"
        case .depth, .members: "unpack the archive first"
        case .nesting, .cells: "no page that a browser shows needs as many; check where it was saved from"
        }
    }
}
