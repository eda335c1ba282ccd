/// A sentence with places for arguments: `the table has no row {row}`.
///
/// A place may give words of the sentence's language for the words of a closed list:
/// `{source|signature=the signature|text=the text}`; a value that is not listed is printed unchanged.
public struct MessageSentence: Sendable, Equatable, ExpressibleByStringLiteral {
    private enum Piece: Sendable, Equatable {
        case words(String)
        case argument(String, words: [String: String])
    }

    /// The sentence as it was written.
    public let text: String
    private let pieces: [Piece]

    public init(stringLiteral text: String) {
        self.text = text
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.words(String(rest[..<open])))
            pieces.append(MessageSentence.argument(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        self.pieces = pieces + [.words(String(rest))]
    }

    private static func argument(_ place: Substring) -> Piece {
        let parts = place.split(separator: "|")
        var words: [String: String] = [:]
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            if let value = pair.first, let word = pair.last { words[String(value)] = String(word) }
        }
        return .argument(String(parts.first ?? ""), words: words)
    }

    /// The names of its arguments, sorted, each once.
    public var names: [String] {
        Set(pieces.compactMap { if case .argument(let name, _) = $0 { name } else { nil } }).sorted()
    }

    /// The sentence with its places shown as `{name}` alone, as the documentation prints it.
    public var pattern: String {
        text.replacing(#/\|[^}]*/#, with: "")
    }

    /// Arguments whose place lists words, but none for the value: each with the value, such as `source: letterhead`.
    public func unlistedWords(for arguments: MessageArguments) -> [String] {
        pieces.compactMap { piece in
            guard case .argument(let name, let words) = piece, !words.isEmpty, let value = arguments[name],
                words[value.description] == nil
            else { return nil }
            return "\(name): \(value)"
        }
    }

    /// The sentence about these arguments; nil if the sentence does not have places for exactly their names.
    public func filled(with arguments: MessageArguments) -> String? {
        guard arguments.names == names else { return nil }
        return pieces.map { piece in
            switch piece {
            case .words(let words): return words
            case .argument(let name, let words):
                let value = arguments[name]?.description ?? ""
                return words[value] ?? value
            }
        }.joined()
    }
}
