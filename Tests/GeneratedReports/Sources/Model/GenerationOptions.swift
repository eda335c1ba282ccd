/// What kind of report is made from a seed.
public struct GenerationOptions: Sendable, Hashable {
    /// The edition; nil leaves it to the seed.
    public var edition: Edition?
    /// What the report must have; nil leaves it to the seed.
    public var traits: Set<ReportTrait>?

    /// The options of that edition and those traits; by default the seed decides both.
    public init(edition: Edition? = nil, traits: Set<ReportTrait>? = nil) {
        self.edition = edition
        self.traits = traits
    }
}

/// Something that makes a report harder to read.
public enum ReportTrait: String, Sendable, CaseIterable {
    /// 余, 近, 约, 多 in sentences.
    case approximateNumbers
    /// Chinese numerals, full-width digits, 万 and 亿 in sentences.
    case unusualNumerals
    /// 未收到…申请 and the like, which are zeros.
    case negativeStatements
    /// Sentences about the next year's plan with numbers that are not this year's.
    case nextYearPlan
    /// Numbers in quoted laws, documents and other reports.
    case quotation
    /// Numbers of other organs, or of several years.
    case othersCounts
    /// A sentence contradicts a table.
    case narrativeDisagrees
    /// Cells have their unit in them, or Chinese numerals.
    case unusualCells
    /// The statistics table of 2014 has rows of its province.
    case localRows
    /// The statistics table of 2014 has three columns of values.
    case threeValueColumns
    /// The statistics table of 2014 has a serial number before every row.
    case serialColumn
    /// The statistics table of 2014 leaves some values empty.
    case blankValues
}

/// Something that happened to the report on its way into one rendering, in the order in which it happens.
public enum RenderingTrait: String, Sendable, CaseIterable {
    case extraColumn
    case extraRow
    case columnsOutOfOrder
    case tableCutInTwo
    case tablesRunTogether
    case shortLabels
    case labelTypos
    case mask = "mirror.mask"
    case spam = "mirror.spam"
    case lostDateCharacters
    case traditional = "mirror.traditional"
    case taiwan = "mirror.taiwan"
    case pinyin = "mirror.pinyin"
    case radicals
    case noise
}

extension RenderingTrait {
    /// None in half of the cases, otherwise one or two.
    public static func chosen(by seed: UInt64) -> [RenderingTrait] {
        var random = SplitMix64(seed: seed).branch("rendering traits")
        return random.chance(50) ? [] : random.sample(random.number(in: 1...2), of: allCases)
    }
}
