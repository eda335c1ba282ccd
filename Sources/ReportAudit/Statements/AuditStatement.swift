public import ReportModel

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// What a rule says of a subject, as a case with arguments; its English sentence is made in one place.
public enum AuditStatement: Sendable, Equatable {
    // MARK: Sums

    /// Two sums that are equal.
    case equal(Sum, Sum)
    case different(Sum, Sum)
    /// What is known of a sum is more than a whole.
    case excess(Sum, over: Sum)
    /// Two sums with values missing; `implied` is the only value that makes them equal, if one is missing.
    case open(Sum, Sum, implied: Decimal?)
    /// A sum, or a single value.
    case sum(Sum)
    case openSum(Sum)
    case missing([Quantity])
    case part(Quantity, of: Quantity)
    case excessPart(Quantity, over: Quantity)
    case within(Quantity, Sum)
    case above(Quantity, Sum)
    case wholeNumbers(Int)
    case noNumbers
    case notWhole(name: String, Decimal)

    // MARK: Years and dates

    case yearNotKnown
    case noOtherYear
    /// The text covers, the title or the heading names a year, which is the report's or not.
    case year(YearNamed, report: String, agrees: Bool)
    /// `years` reports of one year, by their names.
    case severalReports(count: Int, year: Int, names: [String])
    case noDate
    case noMonth
    case due(date: String, deadline: String)
    case afterYear(date: String, end: String)
    case beforeYearEnds(date: String, end: String)

    // MARK: Sections and tables

    case section(isThere: Bool)
    case noSuchSection
    case sectionHasContent
    case sectionSaysOnly(String)
    case noSectionSix
    case feeStated
    /// What section six says, if it says that there is nothing to report.
    case feeNotStated(only: String?)
    /// Section six says more than that there is nothing, or only that.
    case fee(Quantity, sectionSix: String?)
    case tableIsThere
    case neitherTableNorSection
    case noTable(heading: String, instead: TableSubstitute)
    case edition(Edition, due: Edition?, year: Int, fits: Bool)

    // MARK: Sentences

    /// A sentence says what an expression of the tables gives.
    case sentence(Sentence, agrees: Expression)
    case sentenceDiffers(Sentence, from: Expression, tried: [Expression])
    case sentenceOpen(Sentence, missing: [Quantity], tried: [Expression])
    case share(Share, agrees: Expression)
    case shareDiffers(Share, from: [ExpectedShare])
    case shareOpen(Share)

    /// A rule of one's own, in its own words.
    case stated(String)
}

extension AuditStatement {
    /// What names a year besides the report itself.
    public enum YearNamed: Sendable, Equatable {
        case coverage(start: String, end: String)
        case title(Int)
        case heading(Int)
    }

    /// What stands where a table is due.
    public enum TableSubstitute: String, Sendable, CaseIterable {
        case anotherTable
        case words
        case nothing
    }

    /// A sum of the tables by its name: `新收 + 上年结转 总计`.
    public struct Expression: Sendable, Equatable {
        public var name: String
        public var sum: Sum
    }

    /// A sentence's number: its words, what it says, and its line.
    public struct Sentence: Sendable, Equatable {
        public var raw: String
        public var value: Decimal
        public var line: Int
    }

    /// A sentence's percentage, the number that it is the share of, and its line.
    public struct Share: Sendable, Equatable {
        public var phrase: String
        public var percent: Decimal
        public var part: Quantity
        public var line: Int
    }

    /// The share that a number is of a whole, in percent with two digits.
    public struct ExpectedShare: Sendable, Equatable {
        public var whole: Expression
        public var percent: String
    }
}
