internal import ReportCore

/// What is wrong with a WARC file, one of its records, or the HTTP answer in a record.
enum WARCProblem: ErrorReasonCase {
    case notARecord(bytes: Int)
    case headCutOff
    case lengthMissing(at: Int)
    case lengthTooShort(Int)
    case lengthTooLong(Int, found: Int)
    case blockCutOff(found: Int, of: Int)
    case typeMissing
    case truncated(why: String)
    case segmented
    case digestWrong(field: String, printed: String, found: String)
    case noAnswer
    case statusMissing
    case tooManyCodings(Int)
    case unknownCoding(String)
    case chunkCutOff
    case chunkTooLong
    case chunksCutOff
    case chunkSizeMissing

    var reason: ErrorReason {
        switch self {
        case .notARecord(let bytes):
            ErrorReason("warc.notARecord", "{bytes} bytes that are not a record", ["bytes": .integer(bytes)])
        case .headCutOff: ErrorReason("warc.headCutOff", "the archive is cut off in its head")
        case .lengthMissing(let place):
            ErrorReason(
                "warc.lengthMissing", "the record at byte {offset} does not say how long it is",
                ["offset": .integer(place)])
        case .lengthTooShort(let length):
            ErrorReason(
                "warc.lengthTooShort", "its length is {length} bytes, but no record starts behind them",
                ["length": .integer(length)])
        case .lengthTooLong(let length, let found):
            ErrorReason(
                "warc.lengthTooLong", "its length is {length} bytes, but the next record starts after {found}",
                ["found": .integer(found), "length": .integer(length)])
        case .blockCutOff(let found, let length):
            ErrorReason(
                "warc.blockCutOff", "cut off: {found} of {length} bytes are there",
                ["found": .integer(found), "length": .integer(length)])
        case .typeMissing: ErrorReason("warc.typeMissing", "it has no WARC-Type")
        case .truncated(let why):
            ErrorReason(
                "warc.truncated", "the crawler cut it off (WARC-Truncated: {why})", ["why": .text(why)])
        case .segmented: ErrorReason("warc.segmented", "it is in segments, which are not put together")
        case .digestWrong(let field, let printed, let found):
            ErrorReason(
                "warc.digestWrong", "{field} says {printed}, but its bytes have {found}",
                ["field": .text(field), "found": .text(found), "printed": .text(printed)])
        default: answerReason
        }
    }

    private var answerReason: ErrorReason {
        switch self {
        case .statusMissing: ErrorReason("warc.statusMissing", "its HTTP answer has no status")
        case .tooManyCodings(let count):
            ErrorReason("warc.tooManyCodings", "packed {count} times over", ["count": .integer(count)])
        case .unknownCoding(let name):
            ErrorReason(
                "warc.unknownCoding", "its body is packed as {coding}, which is not read; fetch it as gzip",
                ["coding": .text(name)])
        case .chunkCutOff: ErrorReason("warc.chunkCutOff", "its body in chunks is cut off within a chunk")
        case .chunkTooLong:
            ErrorReason("warc.chunkTooLong", "its body in chunks has a chunk that is longer than it says")
        case .chunksCutOff:
            ErrorReason("warc.chunksCutOff", "its body in chunks is cut off before its last chunk")
        case .chunkSizeMissing:
            ErrorReason("warc.chunkSizeMissing", "its body in chunks has a chunk that does not say how long it is")
        default: ErrorReason("warc.noAnswer", "it holds no HTTP answer")
        }
    }

    static var examples: [WARCProblem] {
        [
            .notARecord(bytes: 9), .headCutOff, .lengthMissing(at: 7), .lengthTooShort(9),
            .lengthTooLong(9, found: 8), .blockCutOff(found: 8, of: 9), .typeMissing, .truncated(why: "length"),
            .segmented, .digestWrong(field: "WARC-Block-Digest", printed: "sha1:A", found: "sha1:B"), .noAnswer,
            .statusMissing, .tooManyCodings(4), .unknownCoding("br"), .chunkCutOff, .chunkTooLong, .chunksCutOff,
            .chunkSizeMissing,
        ]
    }
}
