/// Why a source gave no report: one error for every way from bytes to output.
public struct IngestError: Error, Sendable, Equatable {
    /// What went wrong, as data; ``IngestError/description`` is the only place that makes words of it.
    public enum Problem: Sendable, Equatable {
        /// The command was given something that does not exist or does not fit together.
        case usage(String)
        /// A format was chosen that no module reads.
        case unknownFormat(id: String, known: [String])
        /// The system does not let the source be read, in the system's words.
        case cannotRead(reason: String)
        /// The system does not let the output be written, in the system's words.
        case cannotWrite(reason: String)
        /// No module reads it; what it looks like, and what to do.
        case notRecognized(found: String, remedy: Remedy)
        /// Modules that are equally sure.
        case severalFormats(ids: [String])
        /// Read well, but there is no annual report in it.
        case noReport(ErrorReason)
        /// A source of no bytes.
        case empty
        /// The source breaks its own format; the place is a byte range of its decoded text.
        case malformed(ErrorReason, place: Range<Int>?)
        /// More of something than ``Limits`` allow.
        case limit(Limit, found: Int, allowed: Int)
        /// A module says, in its own words, that the source has more of something than it reads.
        case moduleLimit(what: String)
        /// A module broke its contract: it crashed, or its answer is not valid.
        case moduleFailed(id: String, ErrorReason)
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

    /// The class of a problem.
    public enum Class: String, Sendable, CaseIterable {
        /// Wrong arguments; no source was read.
        case usage
        /// It cannot be read, or its output cannot be written.
        case unreadable
        /// No module reads it, or several do.
        case notRecognized
        /// Read, but there is no annual report in it.
        case noReport
        /// It breaks its own format.
        case malformed
        /// Over one of the ``Limits``.
        case limit
        /// The module that reads it failed, which says nothing about the source.
        case module
    }

    /// What the caller can do about a problem.
    public enum Remedy: Sendable, Equatable {
        /// Say which format it is.
        case chooseFormat
        /// Allow more of something.
        case raiseLimit(Limit)
        /// Add a module that reads it, which has this id; otherwise something in words.
        case addModule(id: String, otherwise: String)
        /// Something to do with the source itself, in words.
        case stated(String)
    }

    /// The source, as the user named it.
    public var name: String
    /// What went wrong.
    public var problem: Problem

    public init(_ name: String, _ problem: Problem) {
        self.name = name
        self.problem = problem
    }

    /// The class of the problem.
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
