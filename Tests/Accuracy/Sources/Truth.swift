public import Foundation
public import GeneratedReports

/// What a report must say.
public struct Truth: Sendable {
    /// A cell of a statutory table.
    public struct Cell: Sendable {
        /// Its JSON Pointer in the canonical report.
        public let pointer: String
        /// The number or the unit; nil if none is printed.
        public let value: String?
        /// `value` as a number; nil for a unit.
        public let number: Decimal?
        /// What kind of thing is printed.
        public let state: String
        /// The pointer of its row.
        public let row: String

        init(pointer: String, value: String?, state: String) {
            self.pointer = pointer
            self.value = value
            self.state = state
            row = Self.row(of: pointer)
            number = value.flatMap { Decimal(string: $0) }
        }

        private static func row(of pointer: String) -> String {
            var keys = pointer[...]
            for ending in ["/amount", "/unit"] where keys.hasSuffix(ending) { keys.removeLast(ending.count) }
            return keys.lastIndex(of: "/").map { String(keys[..<$0]) } ?? pointer
        }
    }

    /// The title, if there is one.
    public var title: String?
    /// The organ that reports.
    public var issuer: String
    /// The year reported on.
    public var reportYear: Int
    /// `2014`, `2019`, `2021` or `none`.
    public var edition: String
    /// The date of the signature, if it is signed.
    public var signedOn: String?
    /// The kinds of the sections.
    public var sections: [String]
    /// Every cell of its edition, and those that its tables lack.
    public var cells: [Cell]
    /// Every indicator; nil if they are unknown.
    public var indicators: [IndicatorTruth]?
    /// Every figure; nil if they are unknown.
    public var figures: [FigureTruth]?
    /// What makes it harder to read.
    public var traits: [String]
    /// The signs of tampering in it.
    public var taint: [TaintTruth] = []

    /// The truth of a generated report.
    public init(_ report: GeneratedReport) {
        title = report.title
        issuer = report.issuer
        reportYear = report.reportYear
        edition = report.edition.rawValue
        signedOn = report.signedOn
        sections = report.sections.map(\.kind.rawValue)
        cells = report.truth.map { Cell(pointer: $0.pointer, value: $0.value, state: $0.state.rawValue) }
        let knowsFacts = report.options != nil
        indicators = knowsFacts ? report.indicators : nil
        figures = knowsFacts ? report.figures : nil
        traits = report.traits
    }
}
