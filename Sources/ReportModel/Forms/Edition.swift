/// The edition of a statutory form, named by the year of the notice that set it.
///
/// Each edition is declared in the file of its notice, in `Forms/Editions`.
public struct Edition: RawRepresentable, Hashable, Sendable, JSONWritable {
    /// The year of the notice: `2021`.
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The edition that a report about `year` was due to use; nil before there were forms.
    public init?(reportYear year: Int) {
        guard let notice = StatutoryForms.standard.notice(inForce: year) else { return nil }
        self = notice.edition
    }
}

extension Edition: CaseIterable {
    /// The editions of the notices so far, the oldest first.
    public static var allCases: [Edition] { StatutoryForms.standard.notices.map(\.edition) }
}

/// A notice that set an edition of the forms.
public struct Notice: Hashable, Sendable {
    /// The edition that it set.
    public let edition: Edition
    /// Its number: `国办公开办函〔2021〕30号`.
    public let number: String
    /// The report years for which it was prescribed. Labels alone decide which edition a table is of; the
    /// years serve checks and findings.
    public let reportYears: ClosedRange<Int>

    package init(_ edition: Edition, number: String, reportYears: ClosedRange<Int>) {
        self.edition = edition
        self.number = number
        self.reportYears = reportYears
    }
}
