import ReportModel

/// What the report's own text states in numbers, with its places in the source.
struct Narrative {
    private(set) var indicators: [Indicator] = []
    private(set) var figures: [Figure] = []
    private(set) var findings: [Finding] = []

    private let reading: Reading

    init(
        _ reading: Reading, passages: [NarrativePassage], reportYear: Int?, issuer: String?, spam: [Range<Int>]
    ) {
        self.reading = reading
        let name = issuer.map { Phrase($0).units[...] }
        let reader = NarrativeReader(
            reading.folded.units[...], passages: passages, reportYear: reportYear, issuer: name, spam: spam)
        indicators = reader.indicators.compactMap { indicator($0) }
        figures = reader.figures.compactMap { figure($0.number, phrase: $0.phrase) }
        findings = reader.contradictions.compactMap { contradiction($0.first, $0.other) }
    }

    private func indicator(_ stated: StatedIndicator) -> Indicator? {
        if let digits = stated.digits, reading.hasPartedDigits(digits) { return nil }
        guard let definition = IndicatorVocabulary.definition(of: stated.key) else { return nil }
        return Indicator(
            key: stated.key, value: stated.value, unit: definition.unit, approximate: stated.isApproximate,
            scope: stated.scope, origin: stated.origin, raw: reading.text(units: stated.raw),
            position: reading.position(unit: stated.raw.lowerBound))
    }

    private func figure(_ number: SpokenNumber, phrase: Range<Int>) -> Figure? {
        if reading.hasPartedDigits(number.digits) { return nil }
        let unit = number.measure.map { reading.characters(of: $0) }
        return Figure(
            value: number.value, unit: unit == "百分之" ? "%" : unit, approximate: number.isApproximate,
            phrase: reading.text(units: phrase), position: reading.position(unit: phrase.lowerBound))
    }

    private func contradiction(_ first: StatedIndicator, _ other: StatedIndicator) -> Finding? {
        guard let index = indicators.firstIndex(where: { $0.key == first.key && $0.scope == first.scope }) else {
            return nil
        }
        let found = IndicatorFinding.twoStatements(
            key: first.key, first: (reading.text(units: first.raw), first.value),
            other: (reading.text(units: other.raw), other.value))
        return Finding(
            found, pointer: "/indicators/\(index)",
            position: reading.position(unit: other.raw.lowerBound))
    }
}
