internal import ReportCore

/// What is found in the syntax of a page.
enum HTMLFinding: FindingCase {
    /// `hidesWords`: words stand behind the place, which are part of it now.
    case unclosedComment(hidesWords: Bool)
    case unclosedTag(hidesWords: Bool)
    case unclosedElement(hidesWords: Bool)
    case parserStopped

    var rule: FindingRule {
        switch self {
        case .unclosedComment: .htmlUnclosedComment
        case .unclosedTag: .htmlUnclosedTag
        case .unclosedElement: .htmlUnclosedElement
        case .parserStopped: .htmlParserStopped
        }
    }

    var severity: Severity {
        switch self {
        case .unclosedComment(let hidesWords), .unclosedTag(let hidesWords), .unclosedElement(let hidesWords):
            hidesWords ? .warning : .info
        case .parserStopped: .warning
        }
    }

    static var examples: [HTMLFinding] {
        [true, false].flatMap { hidesWords in
            [
                .unclosedComment(hidesWords: hidesWords), .unclosedTag(hidesWords: hidesWords),
                .unclosedElement(hidesWords: hidesWords),
            ]
        } + [.parserStopped]
    }
}

extension FindingRule {
    static let htmlUnclosedComment = FindingRule(
        ofModule: "html.unclosedComment", .warning, .info,
        meaning: "a comment is not closed: all after it is part of it, as in a browser; info where no words follow",
        remedy: "look at the page's source there",
        sentences: "a comment is not closed; all after it is part of it, as in a browser")

    static let htmlUnclosedTag = FindingRule(
        ofModule: "html.unclosedTag", .warning, .info,
        meaning: "a tag is not closed: all after it is part of it; info where no words follow",
        remedy: "look at the page's source there",
        sentences: "a tag is not closed; all after it is part of it, as in a browser")

    static let htmlUnclosedElement = FindingRule(
        ofModule: "html.unclosedElement", .warning, .info,
        meaning: "a script, style or title is not closed: all after it is part of it; info where no words follow",
        remedy: "look at the page's source there", sentences: "an element is not closed; all after it is part of it")

    static let htmlParserStopped = FindingRule(
        ofModule: "html.parserStopped", .warning,
        meaning: "the parser gave up; the words after that are kept without structure",
        remedy: "look whether tables after that place are whole",
        sentences: "the parser gave up before the end; the words after that are kept without their structure")

    static let ofHTML = [htmlUnclosedComment, htmlUnclosedTag, htmlUnclosedElement, htmlParserStopped]
}
