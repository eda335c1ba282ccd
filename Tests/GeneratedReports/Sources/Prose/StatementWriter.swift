/// Writes sentences from templates and notes what they state.
///
/// A slot of a template is one of
/// - `{we}` and the other words of ``SentenceFiller``, `{last}`: a word
/// - `{received}`, `{received:宗}`: that quantity with its unit, an indicator and a figure; `{?received}` an optional one
/// - `{0received}`: its zero in digits; `{!received}`: nothing, but its zero is stated by the clause
/// - `{*onTime}`: nothing, but a reader may conclude from the clause that it equals the requests received
/// - `{granted/answered}`: a percentage, a figure
/// - `{n:条}`, `{few:次}`, `{big:人次}`, `{sum:条}` (of several years): some number, a figure; `{~n:条}` an optional one; `{scale}`: `670万`, a figure
/// - `{各县区@total:条}`: some number that is the quantity of others, an optional indicator
/// - `{=100:%}`: that number, a figure; `{^20:个工作日}`, `{^~3:条}`: nothing, but the clause has that
///   optional figure, the latter as the end of a range
struct StatementWriter: Sendable {
    let facts: YearFacts
    let traits: Set<ReportTrait>
    var filler: SentenceFiller
    private(set) var indicators: [IndicatorTruth] = []
    private(set) var figures: [FigureTruth] = []
    private(set) var shown: Set<ReportTrait> = []

    private var text = ""
    private var notes: [(offset: Int, note: Note)] = []

    private enum Note {
        case indicator(name: String, value: String, approximate: Bool, scope: String?, optional: Bool)
        case figure(value: String, unit: String?, approximate: Bool, optional: Bool)
    }

    init(facts: YearFacts, traits: Set<ReportTrait>, filler: SentenceFiller) {
        self.facts = facts
        self.traits = traits
        self.filler = filler
    }

    /// The paragraph of these templates, one after the other; its statements are noted.
    mutating func paragraph(_ templates: [String]) -> String {
        text = ""
        notes = []
        for template in templates { write(template) }
        settle(origin: .narrative)
        return text
    }

    /// A line of a list of names and values.
    mutating func listLine(_ template: String) -> String {
        text = ""
        notes = []
        write(template)
        settle(origin: .list)
        return text
    }

    /// One of the templates that are true of the year; nil if none is.
    mutating func choice(of templates: [String]) -> String? {
        let possible = templates.filter(isTrue)
        return possible.isEmpty ? nil : filler.random.pick(possible)
    }

    /// Notes that the report has the trait.
    mutating func show(_ trait: ReportTrait) { shown.insert(trait) }
}

// MARK: Truth

extension StatementWriter {
    /// Whether the year's quantities allow the template: the first one stated is not zero, denials are true.
    private func isTrue(_ template: String) -> Bool {
        var isFirst = true
        for slot in Self.slots(template) {
            let marks = slot.prefix { "!?0*".contains($0) }
            let name = String(slot.dropFirst(marks.count).prefix { $0 != ":" })
            if slot.contains("/") {
                let parts = slot.split(separator: "/").map { facts[String($0)] ?? 0 }
                if parts[0] == 0 || parts[1] < parts[0] { return false }
            } else if StatisticsForm.quantities[name] != nil {
                guard let value = facts[name] else { return false }
                if marks.contains("!") || marks.contains("0") {
                    if value != 0 { return false }
                } else if marks.contains("*") {
                    if value == 0 || value != facts["received"] { return false }
                } else {
                    if isFirst, value == 0 { return false }
                    isFirst = false
                }
            }
        }
        return true
    }

    private static func slots(_ template: String) -> [String] {
        template.split(separator: "{").dropFirst(template.hasPrefix("{") ? 0 : 1).compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }

    /// Turns the notes into truth, each with its clause.
    private mutating func settle(origin: IndicatorTruth.Origin) {
        let characters = Array(text)
        for (offset, note) in notes {
            let clause = Self.clause(at: offset, of: characters)
            switch note {
            case .figure(let value, let unit, let approximate, let optional):
                let figure = FigureTruth(
                    value: value, unit: unit, approximate: approximate, phrase: clause, optional: optional)
                figures.append(figure)
            case .indicator(let name, let value, let approximate, let scope, let optional):
                guard let quantity = StatisticsForm.quantities[name], let key = quantity.key else { continue }
                indicators.append(
                    IndicatorTruth(
                        key: key, value: value, unit: quantity.unit, approximate: approximate, origin: origin,
                        scope: scope, raw: clause,
                        optional: optional || isToldOtherwise(key, value, approximate, scope)))
            }
        }
    }

    /// Whether the report stated the quantity before in other words, such as about 570 for 571: it has one value,
    /// and the first statement gives it.
    private func isToldOtherwise(_ key: String, _ value: String, _ approximate: Bool, _ scope: String?) -> Bool {
        indicators.contains {
            $0.key == key && $0.scope == scope && ($0.value != value || $0.approximate != approximate)
        }
    }

    /// The clause around the character before the offset.
    private static func clause(at offset: Int, of characters: [Character]) -> String {
        let ends: Set<Character> = ["，", "；", "。"]
        let inside = max(0, offset - 1)
        let start = characters[..<inside].lastIndex { ends.contains($0) }.map { $0 + 1 } ?? 0
        let end = characters[inside...].firstIndex { ends.contains($0) } ?? characters.count
        return String(characters[start..<max(start, end)])
    }
}

// MARK: Writing

extension StatementWriter {
    private mutating func write(_ template: String) {
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            write(slot: String(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        text += rest
    }

    private mutating func write(slot: String) {
        let parts = slot.split(separator: ":", maxSplits: 1).map(String.init)
        let name = String(parts[0].drop { "!?0*~=^".contains($0) })
        let unit = parts.count > 1 ? parts[1] : nil
        switch slot.first {
        case "!":
            show(.negativeStatements)
            note(.indicator(name: name, value: "0", approximate: false, scope: nil, optional: false))
        case "*":
            let value = String(facts[name] ?? 0)
            note(.indicator(name: name, value: value, approximate: false, scope: nil, optional: true))
        case "^":
            // A range has no value of its own; a reader may give its ends.
            note(.figure(value: name, unit: unit, approximate: slot.hasPrefix("^~"), optional: true))
        case "=":
            text += name + (unit ?? "")
            note(.figure(value: name, unit: unit, approximate: false, optional: false))
        case "~": writeNumber(free(name), unit: unit, optional: true)
        default:
            if let at = slot.firstIndex(of: "@") {
                writeOthers(scope: String(slot[..<at]), name: String(name[name.index(after: at)...]), unit: unit)
            } else if slot.contains("/") {
                writeShare(slot)
            } else if let quantity = StatisticsForm.quantities[name] {
                write(quantity, unit: unit, slot: slot)
            } else if name == "scale" {
                writeScale()
            } else if let unit {
                writeNumber(free(name), unit: unit, optional: false)
            } else {
                text += filler.fill("{\(name)}")
            }
        }
    }

    private mutating func note(_ note: Note) { notes.append((text.count, note)) }

    private mutating func write(_ quantity: StatisticsForm.Quantity, unit: String?, slot: String) {
        let value = facts[quantity.name] ?? 0
        if quantity.unit == "元" { return writeMoney(quantity, value, isOptional: slot.hasPrefix("?")) }
        let wording = slot.hasPrefix("0") ? .digits(value) : self.wording(value)
        writeNumber(wording, unit: unit ?? quantity.unit, optional: wording.isIdiomatic)
        note(
            .indicator(
                name: quantity.name, value: wording.value, approximate: wording.approximate, scope: nil,
                optional: slot.hasPrefix("?") || wording.isIdiomatic))
    }

    /// A sum in 元, or in 万元 if it is round enough.
    private mutating func writeMoney(_ quantity: StatisticsForm.Quantity, _ value: Int, isOptional: Bool) {
        let isScaled = value >= 10_000 && value.isMultiple(of: 100) && filler.random.chance(60)
        text += isScaled ? NumberWording.scaled(value, by: 10_000, places: 2) + "万元" : "\(value)元"
        note(.figure(value: String(value), unit: "元", approximate: false, optional: false))
        note(
            .indicator(
                name: quantity.name, value: String(value), approximate: false, scope: nil, optional: isOptional))
    }

    private mutating func writeNumber(_ wording: NumberWording, unit: String?, optional: Bool) {
        text += wording.text + (unit ?? "")
        let isScaled = unit?.hasPrefix("万") == true
        let figure = Note.figure(
            value: isScaled ? wording.value + "0000" : wording.value,
            unit: isScaled ? unit.map { String($0.dropFirst()) } : unit,
            approximate: wording.approximate, optional: optional)
        note(figure)
    }

    private mutating func writeOthers(scope: String, name: String, unit: String?) {
        let wording = free("n")
        writeNumber(wording, unit: unit, optional: false)
        let others = Note.indicator(
            name: name, value: wording.value, approximate: wording.approximate, scope: scope, optional: true)
        note(others)
    }

    /// A percentage with one digit after the point, truncated as clerks do.
    private mutating func writeShare(_ slot: String) {
        let parts = slot.split(separator: "/").map { facts[String($0)] ?? 0 }
        let value = NumberWording.scaled(parts[0] * 1_000 / parts[1], by: 10, places: 1)
        text += value + "%"
        note(.figure(value: value, unit: "%", approximate: false, optional: false))
    }

    /// A number that ends with its scale.
    private mutating func writeScale() {
        let count = filler.random.number(in: 12...980)
        let isHuge = filler.random.chance(12)
        text += isHuge ? NumberWording.scaled(count, by: 100, places: 2) + "亿" : "\(count)万"
        let value = String(isHuge ? count * 1_000_000 : count * 10_000)
        note(.figure(value: value, unit: nil, approximate: false, optional: false))
    }

    private mutating func free(_ name: String) -> NumberWording {
        switch name {
        case "few": return wording(filler.random.number(in: 2...16))
        case "big": return wording(filler.random.number(in: 11...9_800) * 1_000 + filler.random.below(1_000))
        case "sum": return wording((facts["total"] ?? 100) * filler.random.number(in: 3...9))
        case "pct": return .digits(filler.random.number(in: 2...60))
        case "n":
            let size = filler.random.pick(weighted: [(60, 48), (32, 980), (8, 9_800)])
            return wording(filler.random.number(in: 2...size))
        default: preconditionFailure("no number {\(name)}")
        }
    }

    private mutating func wording(_ value: Int) -> NumberWording {
        if traits.contains(.approximateNumbers), filler.random.chance(45) {
            let wording = NumberWording.approximate(value, &filler.random)
            if wording.approximate { show(.approximateNumbers) }
            return wording
        }
        if traits.contains(.unusualNumerals), filler.random.chance(45) {
            let wording = NumberWording.unusual(value, &filler.random)
            if wording.text != wording.value { show(.unusualNumerals) }
            return wording
        }
        return .digits(value)
    }
}
