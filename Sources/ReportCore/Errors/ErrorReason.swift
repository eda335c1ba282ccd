public import ReportModel

/// Why a source gave no report: a stable name, what it says beyond the name, and the English sentence.
///
/// Name and arguments are all that a sentence of another language is made of.
public struct ErrorReason: Sendable {
    /// The stable name: `zip.directoryMissing`.
    public let id: String
    /// What the sentence says beyond the name.
    public let arguments: MessageArguments
    /// The English sentence with places for exactly the arguments.
    public let sentence: MessageSentence

    public init(_ id: String, _ sentence: MessageSentence, _ arguments: MessageArguments = .none) {
        self.id = id
        self.arguments = arguments
        self.sentence = sentence
    }

    /// A reason in words that somebody else made: a module in another language, the system, a library.
    public static func stated(_ text: String) -> ErrorReason {
        ErrorReason("stated", "{text}", ["text": .text(text)])
    }

    /// The English sentence.
    public var english: String {
        sentence.filled(with: arguments) ?? sentence.text
    }

    /// The same reason, about a part of the source: with the argument `part` besides its own.
    public func inPart(_ part: String) -> ErrorReason {
        let argument = MessageArguments.Argument(name: "part", value: .text(part))
        return ErrorReason(
            id, MessageSentence(stringLiteral: "the part {part}: " + sentence.text),
            MessageArguments(arguments.list + [argument]))
    }
}

extension ErrorReason: Equatable {
    public static func == (one: ErrorReason, other: ErrorReason) -> Bool {
        one.id == other.id && one.arguments == other.arguments
    }
}

/// The reasons that a module or a room has for its errors, as cases with arguments.
public protocol ErrorReasonCase: Sendable {
    /// The case's name, sentence and arguments.
    var reason: ErrorReason { get }
    /// One example of every case, which the tests hold against the sentences.
    static var examples: [Self] { get }
}
