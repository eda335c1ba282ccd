import Foundation

/// The arguments of the command.
struct Arguments {
    /// What is wrong with the arguments.
    struct Problem: Error {
        let message: String
    }

    private(set) var reports = 0
    private(set) var seed: UInt64 = 1
    private(set) var step: UInt64 = 1
    private(set) var texts: [URL] = []
    private(set) var document: URL?
    /// `document` as it was given.
    private(set) var documentWord: String?
    private(set) var jobs = ProcessInfo.processInfo.activeProcessorCount
    private(set) var shown = 40
    private(set) var writesLosses = false
    private(set) var kept: URL?

    init(_ words: some Sequence<String>) throws {
        var rest = words.makeIterator()
        while let word = rest.next() {
            switch word {
            case "--reports": reports = try Self.number(after: word, rest.next())
            case "--seed": seed = try Self.number(after: word, rest.next())
            case "--step": step = try Self.number(after: word, rest.next())
            case "--jobs": jobs = try Self.number(after: word, rest.next())
            case "--show": shown = try Self.number(after: word, rest.next())
            case "--texts": texts.append(try Self.url(after: word, rest.next()))
            case "--document":
                documentWord = rest.next()
                document = try Self.url(after: word, documentWord)
            case "--write-losses": writesLosses = true
            case "--keep": kept = try Self.url(after: word, rest.next())
            default: throw Problem(message: "unknown argument \(word)")
            }
        }
        guard reports > 0 || !texts.isEmpty else { throw Problem(message: "nothing to measure") }
    }

    private static func url(after option: String, _ word: String?) throws -> URL {
        guard let word else { throw Problem(message: "\(option) needs a path") }
        return URL(fileURLWithPath: word)
    }

    private static func number<Number: FixedWidthInteger>(after option: String, _ word: String?) throws -> Number {
        guard let word, let number = Number(word), number >= 0 else {
            throw Problem(message: "\(option) needs a number, got \(word ?? "nothing")")
        }
        return number
    }
}
