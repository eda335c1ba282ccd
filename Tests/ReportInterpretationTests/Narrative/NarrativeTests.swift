import Testing

@testable import ReportInterpretation

@Suite("Numbers and indicators of sentences")
struct NarrativeTests {
    @Test("sentences state their indicators and figures, and nothing else", arguments: NarrativeSentences.written)
    func sentence(_ stated: StatedSentence) {
        let (indicators, figures) = Self.read(stated)
        #expect(indicators == stated.indicators.sorted())
        #expect(figures == stated.figures)
    }

    @Test(
        "other wordings too",
        arguments: NarrativeSentences.heldOut + NarrativeSentences.further + NarrativeSentences.denied
            + NarrativeSentences.clerks)
    func heldOut(_ stated: StatedSentence) {
        let (indicators, figures) = Self.read(stated)
        #expect(indicators == stated.indicators.sorted())
        #expect(figures == stated.figures)
    }

    private static func read(_ stated: StatedSentence) -> (indicators: [String], figures: [String]) {
        let words = Phrase(stated.text).units[...]
        let reader = NarrativeReader(
            words, passages: [NarrativePassage(units: words.indices, kind: stated.section)], reportYear: 2018,
            issuer: Phrase("青岚市水务局").units[...], spam: SpamReader.hits(in: words).map(\.whole))
        let indicators = reader.indicators.map { indicator in
            let scope = indicator.scope.map { "@" + $0 } ?? ""
            return "\(indicator.key)=\(indicator.isApproximate ? "~" : "")\(indicator.value)\(scope)"
        }
        let figures = reader.figures.map { number, _ in
            let unit = number.measure.map { String(decoding: words[$0], as: UTF16.self) } ?? ""
            return "\(number.isApproximate ? "~" : "")\(number.value)\(unit == "百分之" ? "%" : unit)"
        }
        return (indicators.sorted(), figures)
    }
}
