internal import ReportCore

/// What is wrong with a web archive, its property list, or a page in it.
enum WebArchiveProblem: ErrorReasonCase {
    case noPage
    case pageWithoutBytes
    case tooManyParts(limit: Int)
    case noTrailer
    case trailerWrong
    case objectMissing
    case objectWithoutSize
    case objectOutside
    case fileShrank
    case objectTooLong(count: Int)
    case listCutOff
    case tagClosesNothing
    case tooManyObjects(limit: Int)

    var reason: ErrorReason {
        switch self {
        case .noPage: ErrorReason("webarchive.noPage", "the property list holds no page")
        case .pageWithoutBytes: ErrorReason("webarchive.pageWithoutBytes", "a page without its bytes")
        case .tooManyParts(let limit):
            ErrorReason(
                "webarchive.tooManyParts", "a saved page of more than {limit} parts", ["limit": .integer(limit)])
        case .noTrailer: ErrorReason("webarchive.noTrailer", "a property list that is cut off")
        case .trailerWrong:
            ErrorReason(
                "webarchive.trailerWrong", "a property list that is cut off: its end is not that of one")
        case .objectMissing: damaged("objectMissing", "it refers to an object that is not there")
        case .objectWithoutSize: damaged("objectWithoutSize", "an object has no size")
        case .objectOutside: damaged("objectOutside", "an object lies outside the file")
        case .fileShrank: damaged("fileShrank", "the file became shorter")
        case .objectTooLong(let count):
            damaged(
                "objectTooLong", "an object of {count} others, or a name as long", ["count": .integer(count)])
        case .listCutOff: damaged("listCutOff", "it is cut off")
        case .tagClosesNothing: damaged("tagClosesNothing", "a tag closes nothing")
        case .tooManyObjects(let limit):
            damaged("tooManyObjects", "more than {limit} objects", ["limit": .integer(limit)])
        }
    }

    private func damaged(
        _ name: String, _ sentence: String, _ arguments: MessageArguments = .none
    ) -> ErrorReason {
        ErrorReason(
            "webarchive." + name, MessageSentence(stringLiteral: "a damaged property list: " + sentence), arguments)
    }

    static var examples: [WebArchiveProblem] {
        [
            .noPage, .pageWithoutBytes, .tooManyParts(limit: 100_000), .noTrailer, .trailerWrong, .objectMissing,
            .objectWithoutSize, .objectOutside, .fileShrank, .objectTooLong(count: 9), .listCutOff,
            .tagClosesNothing, .tooManyObjects(limit: 1_000_000),
        ]
    }
}
