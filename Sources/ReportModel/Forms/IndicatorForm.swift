/// The name of an indicator: `requests.received`.
///
/// Indicators are named by the constants that the file of a notice declares, such as ``requestsReceived``; there is no
/// other way to write one, so that a misspelt name does not compile.
public struct IndicatorKey: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible, JSONWritable {
    /// The name in the JSON.
    public let rawValue: String

    /// Declares an indicator; for the file of a notice.
    package init(declaring name: String) { rawValue = name }

    /// The indicator of a name that was read from a report's JSON; nil for a name that the vocabulary lacks.
    public init?(rawValue: String) {
        guard let definition = IndicatorVocabulary.definition(named: rawValue) else { return nil }
        self = definition.key
    }

    public var description: String { rawValue }

    /// The part of the table that it belongs to, the first of its name: `requests`.
    package var block: String { String(rawValue.prefix { $0 != "." }) }
}

/// A statutory table with one number per row: the statistics table of 2014.
public struct IndicatorForm: Sendable {
    /// A row of the table, or a similar quantity that only sentences state.
    public typealias Row = IndicatorDefinition

    /// The notice that prescribes it.
    public let notice: Notice
    /// The rows in the order of the form.
    public let rows: [Row]
    /// The lines that only head rows, by the first part of those rows' names.
    package let headings: [String: [String]]
    /// How the form's own remarks begin, for when their brackets are lost.
    package let remarks: [String]
    /// What must hold between its numbers.
    package let identities: [IndicatorIdentity]

    init(
        _ notice: Notice, rows: [Row], headings: [String: [String]], remarks: [String],
        identities: [IndicatorIdentity]
    ) {
        self.notice = notice
        self.rows = rows
        self.headings = headings
        self.remarks = remarks
        self.identities = identities
    }
}

/// A quantity that reports state under one name, whatever its wording.
public struct IndicatorDefinition: Sendable, Equatable {
    /// The name in the vocabulary.
    public let key: IndicatorKey
    /// The label of the table's row, without its number and remarks: `收到申请数`.
    public let label: String
    /// The unit that values are given in: `件`; money is in `元`, though the table prints `万元`.
    public let unit: String
    /// What it counts, in English.
    public let english: String
    /// The row that this one is a part of, whether or not the parts add up to it.
    public let parent: IndicatorKey?
    /// Whether the table prints the row; other quantities are stated only in sentences.
    public let isPrinted: Bool
    /// What reports print for the label instead; endings (数, 总数 ...) and remarks are left out.
    package let wordings: [String]
    /// Labels so short that they name the row only within its own part of the table.
    package let wordingsInBlock: [String]

    init(
        _ key: IndicatorKey, _ label: String, _ unit: String, _ english: String, partOf parent: IndicatorKey? = nil,
        isPrinted: Bool = true, wordings: [String] = [], wordingsInBlock: [String] = []
    ) {
        self.key = key
        self.label = label
        self.unit = unit
        self.english = english
        self.parent = parent
        self.isPrinted = isPrinted
        self.wordings = wordings
        self.wordingsInBlock = wordingsInBlock
    }

    /// Whether it is an amount of money.
    public var isMoney: Bool { unit == "元" }
}

/// What must hold between the numbers of a table with one number per row.
package enum IndicatorIdentity: Sendable {
    /// Rows sum up to one; `local` are rows that only some regions print.
    case sum(of: [IndicatorKey], IndicatorKey, local: [IndicatorKey] = [])
    /// A row is at most as large as another.
    case part(IndicatorKey, IndicatorKey)
}

/// The controlled vocabulary of indicators: the rows of the table of 2014, in its order, and what only sentences state.
public enum IndicatorVocabulary {
    /// Every definition, in order.
    public static let definitions: [IndicatorDefinition] = IndicatorForm.of2014.rows

    /// The definition of an indicator.
    public static func definition(of key: IndicatorKey) -> IndicatorDefinition? { definition(named: key.rawValue) }

    /// Whether an indicator is part of another, directly or indirectly.
    package static func isPart(_ key: IndicatorKey, of whole: IndicatorKey) -> Bool {
        guard let parent = definition(of: key)?.parent else { return false }
        return parent == whole || isPart(parent, of: whole)
    }

    static func definition(named name: String) -> IndicatorDefinition? { byName[name] }

    private static let byName = Dictionary(uniqueKeysWithValues: definitions.map { ($0.key.rawValue, $0) })
}
