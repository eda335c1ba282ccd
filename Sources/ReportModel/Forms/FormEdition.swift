/// One statutory table as one notice prescribes it.
///
/// Reader, audit, JSON, schema, CSV, codebook and documentation all work from these values; a new notice is a new file
/// in `Forms/Editions` and a line in ``StatutoryForms/standard``.
public struct FormEdition: Sendable {
    /// A row as the notice prints it.
    public struct Row: Sendable {
        /// Its name over all editions.
        public let key: RowKey
        /// Its label, in Simplified Chinese, without the number before it and the note in brackets.
        public var label: String
        /// What reports print for the label instead.
        public var wordings: [String]
        /// A short form of the label, if the label is long.
        public var shortLabel: String?
        /// What the row counts, in English.
        public let english: String
        /// The label of its group.
        public var group: String?
        /// Its columns, in the order of the form.
        public var columns: [Column]
        /// The row of another edition that this one is a part of: a report has the whole or its parts.
        public var whole: RowKey?
        /// The label names this row only after that row; before it, the same word is a column's.
        public var follows: RowKey?
        /// Whether a number before the label also shows that it names the row and not a column.
        public var isNumbered = false

        package init(
            _ key: RowKey, _ label: String, _ english: String, group: String? = nil, columns: [Column],
            wordings: [String] = [], shortLabel: String? = nil, partOf whole: RowKey? = nil, follows: RowKey? = nil,
            isNumbered: Bool = false
        ) {
            self.key = key
            self.label = label
            self.english = english
            self.group = group
            self.columns = columns
            self.wordings = wordings
            self.shortLabel = shortLabel
            self.whole = whole
            self.follows = follows
            self.isNumbered = isNumbered
        }
    }

    /// A column of a row as the notice prints it.
    public struct Column: Sendable {
        /// Its name over all editions.
        public let key: ColumnKey
        /// Its label, in Simplified Chinese.
        public var label: String
        /// What reports print for the label instead.
        public var wordings: [String]
        /// What the column counts, in English.
        public let english: String
        /// What is counted, and in which unit.
        public let measure: StatutoryForm.Measure
        /// How many columns of the printed grid a number in it covers.
        public var span: Int

        package init(
            _ key: ColumnKey, _ label: String, _ english: String, _ measure: StatutoryForm.Measure, span: Int = 1,
            wordings: [String] = []
        ) {
            self.key = key
            self.label = label
            self.english = english
            self.measure = measure
            self.span = span
            self.wordings = wordings
        }
    }

    /// A cell of the printed header, over others or over the numbers of a column.
    public indirect enum Header: Sendable {
        /// Above the numbers of a column; its label is the column's.
        case column(ColumnKey)
        /// Above other headers.
        case over(String, [Header])
        /// Above the columns of a row that has no label beside its numbers; its label is the row's.
        case row(RowKey, [Header])
    }

    /// Which of the tables it is.
    public let kind: StatutoryForm.Kind
    /// The notice that prescribes it.
    public private(set) var notice: Notice
    /// The rows in the order of the form.
    public var rows: [Row]
    /// The header as a tree; empty where each part of the table has one of its own above it.
    public var header: [Header]
    /// Other words that stand in the header.
    public var headerWords: [String]
    /// Labels and headers with which the table may begin; no sentence consists of them.
    public var openings: [String]
    /// How the remarks begin that may open the table.
    public var openingBeginnings: [String]
    /// How many columns of labels stand before the numbers.
    public var labelColumns: Int
    /// How the lines across the table that name its parts begin; nil if it has none.
    public var bandBeginning: String?
    /// What must hold between its numbers.
    public var identities: [FormIdentity]
    /// Words in headers, or parts of them, that this edition has but not every other does.
    public var tellingHeaders: [String]
    /// Rows with numbers that this edition has but not every other does.
    public var tellingRows: [RowKey]

    /// The edition that it belongs to.
    public var edition: Edition { notice.edition }

    package init(
        _ kind: StatutoryForm.Kind, _ notice: Notice, rows: [Row], header: [Header] = [], headerWords: [String] = [],
        openings: [String], openingBeginnings: [String] = [], labelColumns: Int,
        bandBeginning: String? = nil, identities: [FormIdentity] = [],
        tellingHeaders: [String] = [], tellingRows: [RowKey] = []
    ) {
        self.kind = kind
        self.notice = notice
        self.rows = rows
        self.header = header
        self.headerWords = headerWords
        self.openings = openings
        self.openingBeginnings = openingBeginnings
        self.labelColumns = labelColumns
        self.bandBeginning = bandBeginning
        self.identities = identities
        self.tellingHeaders = tellingHeaders
        self.tellingRows = tellingRows
    }
}

extension FormEdition {
    /// The same table as a later notice prescribes it: unchanged except for what `change` changes.
    package func amended(by notice: Notice, _ change: (inout FormEdition) -> Void = { _ in }) -> FormEdition {
        var edition = self
        edition.notice = notice
        change(&edition)
        return edition
    }

    /// Replaces a row with others.
    package mutating func replace(_ key: RowKey, with new: [Row]) {
        guard let index = rows.firstIndex(where: { $0.key == key }) else { return }
        rows.replaceSubrange(index...index, with: new)
    }

    /// Inserts a row after another.
    package mutating func insert(_ row: Row, after key: RowKey) {
        let index = rows.firstIndex { $0.key == key } ?? rows.count - 1
        rows.insert(row, at: index + 1)
    }

    /// Changes what the notice prints of a row.
    package mutating func change(_ key: RowKey, _ change: (inout Row) -> Void) {
        for index in rows.indices where rows[index].key == key { change(&rows[index]) }
    }
}

/// What must hold between the numbers of a form.
public enum FormIdentity: Sendable, Hashable {
    /// In every row the other columns sum up to one.
    case rowTotal(ColumnKey)
    /// In every column these rows sum up to one.
    case columnTotal(of: [RowKey], RowKey)
    /// In every column both sets of rows have the same sum.
    case columnBalance([RowKey], [RowKey])
}

extension FormIdentity {
    /// The identity with one of its rows replaced by others.
    package func replacing(_ row: RowKey, by parts: [RowKey]) -> FormIdentity {
        func replaced(_ rows: [RowKey]) -> [RowKey] { rows.flatMap { $0 == row ? parts : [$0] } }
        return switch self {
        case .rowTotal: self
        case .columnTotal(let rows, let total): .columnTotal(of: replaced(rows), total)
        case .columnBalance(let left, let right): .columnBalance(replaced(left), replaced(right))
        }
    }
}
