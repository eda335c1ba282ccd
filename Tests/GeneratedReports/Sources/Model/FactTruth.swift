/// An indicator that the report states: a quantity of the controlled vocabulary.
///
/// The list of a report is exhaustive: an indicator that is not in it is wrong. One quantity may be stated several
/// times; then every statement is in the list, so compare by key, scope and value.
public struct IndicatorTruth: Sendable, Hashable {
    /// How the quantity is stated.
    public enum Origin: String, Sendable {
        case table
        case list
        case narrative
    }

    /// The name in the vocabulary: `requests.received`.
    public let key: String
    /// The quantity in `unit`, as a decimal string in its shortest form.
    public let value: String
    /// The vocabulary's unit; `元` for money, whatever is printed.
    public let unit: String
    /// Whether the text says about, nearly or more than.
    public let approximate: Bool
    /// How it is stated.
    public let origin: Origin
    /// The organ that was counted, as printed; nil for the organ as a whole.
    public let scope: String?
    /// Words of the report that state it.
    public let raw: String
    /// Whether a reader may as well leave it out.
    public let optional: Bool

    /// The row of the table of 2014 that states it, by the pointer that printed rows and losses have.
    public var row: String? { origin == .table ? StatisticsForm.pointer(of: key) : nil }

    public init(
        key: String, value: String, unit: String, approximate: Bool = false, origin: Origin, scope: String? = nil,
        raw: String, optional: Bool = false
    ) {
        self.key = key
        self.value = value
        self.unit = unit
        self.approximate = approximate
        self.origin = origin
        self.scope = scope
        self.raw = raw
        self.optional = optional
    }
}

/// A number with a measure word in the report's sentences, or a local row of a statistics table.
///
/// The list of a report is exhaustive for its sentences. These are not figures: numbers of dates, ordinals, articles,
/// document numbers, clock times and telephones; numerals in set names (`三公经费`, `一是`); the cells of tables, but
/// for rows that the form of 2014 does not have, whose phrase is their label. A percentage in digits is a figure with
/// the unit `%`. What a careful reader may see either way (`百分之四`, `六成`, `20个工作日`, `两个方面`, the ends of a
/// range) is listed as optional.
public struct FigureTruth: Sendable, Hashable {
    /// The number, its scale (`万`) multiplied out, as a decimal string in its shortest form.
    public let value: String
    /// The measure word as printed; nil if the number ends with its scale. For `件（次）` a reader may give `件`.
    public let unit: String?
    /// Whether the text says about, nearly or more than.
    public let approximate: Bool
    /// The clause that contains it, up to `，` `；` or `。`.
    public let phrase: String
    /// Whether a reader may as well leave it out.
    public let optional: Bool

    /// The row that states it by the pointer that printed rows and losses have, if it is a local row of the table
    /// of 2014: such a row is identified by its label, which is not a clause of a sentence.
    public var row: String { StatisticsForm.pointer(of: phrase) }

    public init(value: String, unit: String?, approximate: Bool = false, phrase: String, optional: Bool = false) {
        self.value = value
        self.unit = unit
        self.approximate = approximate
        self.phrase = phrase
        self.optional = optional
    }
}

/// An indication that a mirror altered the text of a rendering.
public struct TaintTruth: Sendable, Hashable {
    /// `spamPhrase`, `mask`, `pinyin` or `radicals`.
    public let kind: String
    /// The phrase, the mask or the first of the injected characters.
    public let text: String
    /// How often it occurs in the report's own words.
    public let count: Int

    public init(kind: String, text: String, count: Int) {
        self.kind = kind
        self.text = text
        self.count = count
    }
}
