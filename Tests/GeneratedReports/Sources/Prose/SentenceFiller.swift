import Foundation

/// Fills the blanks of invented sentences.
struct SentenceFiller: Sendable {
    let organ: InventedOrgan
    let year: Int
    var random: SplitMix64

    /// The sentence with every blank filled in.
    mutating func fill(_ sentence: String) -> String {
        var result = ""
        var rest = sentence[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            result += word(String(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// One of the sentences, filled in.
    mutating func fill(oneOf sentences: [String]) -> String {
        fill(random.pick(sentences))
    }

    private mutating func word(_ blank: String) -> String {
        switch blank {
        case "we": organ.pronoun
        case "issuer": organ.name
        case "short": organ.shortName
        case "place": organ.place.name
        case "whole": organ.place.whole
        case "year": String(year)
        case "last": String(year - 1)
        case "next": String(year + 1)
        case "field": random.pick(organ.fields)
        case "n": number()
        case "few": String(random.number(in: 1...16))
        default: preconditionFailure("no blank {\(blank)}")
        }
    }

    private mutating func number() -> String {
        random.pick(weighted: [
            (60, String(random.number(in: 2...48))), (30, String(random.number(in: 50...980))),
            (7, String(random.number(in: 1_000...9_800))),
            (3, "\(random.number(in: 1...9)).\(random.number(in: 1...9))万余"),
        ])
    }
}
