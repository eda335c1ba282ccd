import Foundation
import GeneratedReports

/// The arguments of the command.
struct Arguments {
    /// What is wrong with the arguments.
    struct Problem: Error {
        let message: String
    }

    /// Which renderings are written.
    enum Choice {
        case some
        case all
        case pages

        func renderings(of renderings: Renderings, turn: Int) -> [Rendering] {
            switch self {
            case .some: renderings.some(turn: turn)
            case .all: renderings.all
            case .pages: Array(renderings.some(turn: turn).prefix(1))
            }
        }
    }

    let folder: URL
    private(set) var count = 20
    private(set) var seed: UInt64 = 1
    private(set) var choice = Choice.some
    private(set) var writesTwins = false

    init(_ words: some Sequence<String>) throws {
        var folders: [String] = []
        var rest = words.makeIterator()
        while let word = rest.next() {
            switch word {
            case "--count": count = try Self.number(after: word, rest.next())
            case "--seed": seed = try Self.number(after: word, rest.next())
            case "--all": choice = .all
            case "--pages": choice = .pages
            case "--twins": writesTwins = true
            case _ where word.hasPrefix("-"): throw Problem(message: "unknown option \(word)")
            default: folders.append(word)
            }
        }
        guard folders.count == 1 else { throw Problem(message: "one folder is needed, got \(folders.count)") }
        folder = URL(fileURLWithPath: folders[0], isDirectory: true)
    }

    private static func number<Number: FixedWidthInteger>(after option: String, _ word: String?) throws -> Number {
        guard let word, let number = Number(word), number >= 0 else {
            throw Problem(message: "\(option) needs a number, got \(word ?? "nothing")")
        }
        return number
    }
}
