internal import ReportCore

/// What is wrong with a Word document, besides its ZIP file.
enum WordProblem: ErrorReasonCase {
    case textMissing(part: String)
    case documentType
    case malformedXML(String)

    var reason: ErrorReason {
        switch self {
        case .textMissing(let part):
            ErrorReason(
                "word.textMissing", "the part {part}, which holds the text, is missing", ["part": .text(part)])
        case .documentType:
            ErrorReason("word.documentType", "it declares a document type, which no Word document does")
        case .malformedXML(let words): ErrorReason("word.malformedXML", "{parser}", ["parser": .text(words)])
        }
    }

    static var examples: [WordProblem] {
        [.textMissing(part: "word/document.xml"), .documentType, .malformedXML("it is not XML")]
    }
}
