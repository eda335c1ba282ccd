/// Why a source gave no report: one error for every way from bytes to output, with one text and one exit code each.
public struct IngestError: Error, Sendable, Equatable {
    /// What went wrong, as data; ``IngestError/description`` is the only place that makes words of it.
    public enum Problem: Sendable, Equatable {
        /// The command was given something that does not exist or does not fit together.
        case usage(String)
        case unknownFormat(id: String, known: [String])
        case cannotRead(reason: String)
        case cannotWrite(reason: String)
        case notRecognized(found: String, remedy: String)
        /// Modules that are equally sure.
        case severalFormats(ids: [String])
        /// Read well, but there is no annual report in it.
        case noReport(reason: String)
        case empty
        /// The source breaks its own format; the place is a byte range of its decoded text.
        case malformed(what: String, place: Range<Int>?)
        case limit(Limit, found: Int, allowed: Int)
    }

    public enum Limit: String, Sendable {
        case bytes
        case nesting
        case cells
    }

    /// The class of a problem, which decides the exit code.
    public enum Class: String, Sendable, CaseIterable {
        case usage
        case unreadable
        case notRecognized
        case noReport
        case malformed
        case limit

        /// The exit code of a run that ends with a problem of this class.
        public var exitCode: Int32 {
            switch self {
            case .usage: 2
            case .unreadable: 3
            case .notRecognized, .noReport: 4
            case .malformed: 5
            case .limit: 6
            }
        }
    }

    /// The source, as the user named it.
    public var name: String
    public var problem: Problem

    public init(_ name: String, _ problem: Problem) {
        self.name = name
        self.problem = problem
    }

    public var errorClass: Class {
        switch problem {
        case .usage, .unknownFormat: .usage
        case .cannotRead, .cannotWrite: .unreadable
        case .notRecognized, .severalFormats, .empty: .notRecognized
        case .noReport: .noReport
        case .malformed: .malformed
        case .limit: .limit
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
        }
    }

    fileprivate var remedy: String {
        switch self {
        case .bytes: "split the file, or raise the limit with --max-bytes"
        case .nesting, .cells: "no page that a browser shows needs as many; check where it was saved from"
        }
    }
}
