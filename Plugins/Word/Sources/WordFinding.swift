internal import ReportCore

/// What is found in a Word document besides its text, each with how many there are.
enum WordFinding: FindingCase {
    case deletions(Int)
    case comments(Int)
    case embeddedFiles(Int)
    case embeddedObjects(Int)

    var rule: FindingRule {
        switch self {
        case .deletions: .wordDeletions
        case .comments: .wordComments
        case .embeddedFiles: .wordEmbeddedFile
        case .embeddedObjects: .wordEmbeddedObject
        }
    }

    var arguments: MessageArguments { ["count": .integer(count)] }

    /// How many there are.
    var count: Int {
        switch self {
        case .deletions(let count), .comments(let count), .embeddedFiles(let count), .embeddedObjects(let count): count
        }
    }

    static var examples: [WordFinding] { [.deletions(3), .comments(1), .embeddedFiles(1), .embeddedObjects(2)] }
}

extension FindingRule {
    static let wordDeletions = FindingRule(
        ofModule: "word.deletions", .info,
        meaning: "deletions in a Word document that were not accepted; they are left out",
        remedy: "nothing, or accept or reject them in Word",
        sentences: "{count} deletions that were not accepted are left out")

    static let wordComments = FindingRule(
        ofModule: "word.comments", .info,
        meaning: "comments in the margin of a Word document; they are left out", remedy: "nothing",
        sentences: "{count} comments in the margin are left out")

    static let wordEmbeddedFile = FindingRule(
        ofModule: "word.embeddedFile", .warning,
        meaning: "a part of a Word document's text is a file of another format in it; it is not read",
        remedy: "open the document in Word and save it again",
        sentences: "{count} parts of the text are files of another format, and not read")

    static let wordEmbeddedObject = FindingRule(
        ofModule: "word.embeddedObject", .warning,
        meaning: "an object of another program, such as a sheet, in a Word document; it is not read",
        remedy: "look at the document there",
        sentences: "{count} objects of other programs are in the text, and not read")

    static let ofWord = [wordDeletions, wordComments, wordEmbeddedFile, wordEmbeddedObject]
}
