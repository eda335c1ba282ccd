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
    /// How reports are made; nil for the plain ones of 2019 and 2021.
    private(set) var options: GenerationOptions?
    /// What happens to every rendering; nil leaves it to the seed.
    private(set) var rendering: RenderingTrait?

    init(_ words: some Sequence<String>) throws {
        var folders: [String] = []
        var edition: String?
        var traits: [String] = []
        var rest = words.makeIterator()
        while let word = rest.next() {
            switch word {
            case "--count": count = try Self.number(after: word, rest.next())
            case "--seed": seed = try Self.number(after: word, rest.next())
            case "--all": choice = .all
            case "--pages": choice = .pages
            case "--twins": writesTwins = true
            case "--edition": edition = rest.next() ?? ""
            case "--trait": traits.append(rest.next() ?? "")
            case _ where word.hasPrefix("-"): throw Problem(message: "unknown option \(word)")
            default: folders.append(word)
            }
        }
        guard folders.count == 1 else { throw Problem(message: "one folder is needed, got \(folders.count)") }
        folder = URL(fileURLWithPath: folders[0], isDirectory: true)
        if let edition { try choose(edition: edition) }
        for trait in traits { try choose(trait: trait) }
    }

    private mutating func choose(edition word: String) throws {
        let edition = Edition(rawValue: word)
        guard edition != nil || word == "any" else {
            let names = Edition.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(message: "--edition needs one of \(names) or any, got \(word)")
        }
        options = GenerationOptions(edition: edition, traits: options?.traits)
    }

    private mutating func choose(trait word: String) throws {
        if let trait = ReportTrait(rawValue: word) {
            options = GenerationOptions(edition: options?.edition, traits: (options?.traits ?? []).union([trait]))
        } else if let trait = RenderingTrait(rawValue: word) {
            rendering = trait
            if options == nil { options = GenerationOptions() }
        } else {
            let names = ReportTrait.allCases.map(\.rawValue) + RenderingTrait.allCases.map(\.rawValue)
            throw Problem(message: "--trait needs one of \(names.joined(separator: ", ")), got \(word)")
        }
    }

    private static func number<Number: FixedWidthInteger>(after option: String, _ word: String?) throws -> Number {
        guard let word, let number = Number(word), number >= 0 else {
            throw Problem(message: "\(option) needs a number, got \(word ?? "nothing")")
        }
        return number
    }
}
