import ReportModel

extension AuditStatement {
    /// The English sentence.
    public var english: String {
        switch self {
        case .equal, .different, .excess, .open, .sum, .openSum, .missing: sums
        case .part(let part, let whole): "\(part.text), of \(whole.text)"
        case .excessPart(let part, let whole): "\(part.text), but \(whole.text)"
        case .within(let value, let most): "\(most.textWithValue), and \(value.text)"
        case .above(let value, let most): "\(most.textWithValue), but \(value.text)"
        case .wholeNumbers(let count): "\(count) whole numbers from 0"
        case .noNumbers: "no cell has a number"
        case .notWhole(let name, let value): "\(name) is \(value), which is not a whole number from 0"
        case .yearNotKnown, .noOtherYear, .year, .severalReports, .noDate, .noMonth, .due, .afterYear, .beforeYearEnds:
            dates
        case .sentence, .sentenceDiffers, .sentenceOpen, .share, .shareDiffers, .shareOpen: sentences
        case .stated(let words): words
        case .section, .noSuchSection, .sectionHasContent, .sectionSaysOnly, .noSectionSix, .feeStated, .feeNotStated,
            .fee, .tableIsThere, .neitherTableNorSection, .noTable, .edition:
            structure
        }
    }

    private var sums: String {
        switch self {
        case .equal(let left, let right): return "\(left.textWithValue), and \(right.textWithValue)"
        case .different(let left, let right): return "\(left.textWithValue), but \(right.textWithValue)"
        case .excess(let part, let whole): return "\(part.text) is at least \(part.known), but \(whole.textWithValue)"
        case .open(let left, let right, let implied):
            let unknown = left.unknown + right.unknown
            let open = "\(left.textWithValue), and \(right.textWithValue); " + AuditStatement.list(unknown)
            guard let implied, let only = unknown.first else { return open }
            return open + "; \(only.name) would be \(implied)"
        case .sum(let sum): return sum.textWithValue
        case .openSum(let sum): return "\(sum.text); \(AuditStatement.list(sum.unknown))"
        case .missing(let unknown): return AuditStatement.list(unknown)
        default: return ""
        }
    }

    private var dates: String {
        switch self {
        case .yearNotKnown: "the year of the report is not known"
        case .noOtherYear: "nothing else names a year"
        case .year(let named, let report, let agrees):
            "\(named.english), \(agrees ? "and" : "but") the report is of \(report)"
        case .severalReports(let count, let year, let names):
            "\(count) different reports of \(year): \(names.joined(separator: ", "))"
        case .noDate: "no date is known"
        case .noMonth: "no date is known to the month"
        case .due(let date, let deadline): "\(date), due by \(deadline)"
        case .afterYear(let date, let end): "\(date), and the year ends on \(end)"
        case .beforeYearEnds(let date, let end): "\(date), but the year ends on \(end)"
        default: ""
        }
    }

    private var structure: String {
        switch self {
        case .section(let isThere): isThere ? "the section is there" : "the report has no such section"
        case .noSuchSection: "there is no such section"
        case .sectionHasContent: "the section has content"
        case .sectionSaysOnly(let words): "the section says only “\(words)”"
        case .noSectionSix: "there is no section 六"
        case .feeStated: "it is stated"
        case .feeNotStated(let only): "section 六 says " + (only.map { "“\($0)”" } ?? "nothing of it")
        case .fee(let fee, let words):
            "\(fee.text), " + (words.map { "but section 六 says “\($0)”" } ?? "and section 六 says more than 无")
        case .tableIsThere: "the table is there"
        case .neitherTableNorSection: "neither the table nor its section is there"
        case .noTable(let heading, let instead): "the section “\(heading)” is there, its table is not\(instead.english)"
        case .edition(let edition, let due, let year, let fits):
            "the form of \(edition.rawValue), "
                + (fits
                    ? "in use for \(year)" : "but \(due.map { "\($0.rawValue) is due" } ?? "none was due") for \(year)")
        default: ""
        }
    }

    private var sentences: String {
        switch self {
        case .sentence(let said, let held): return "\(said.english), and so is \(held.english)"
        case .sentenceDiffers(let said, let primary, let tried):
            return "\(said.english), but \(primary.english)" + AuditStatement.also(tried)
        case .sentenceOpen(let said, let missing, let tried):
            return "\(said.english); \(AuditStatement.list(missing))" + AuditStatement.also(tried)
        case .share(let said, let whole): return "\(said.english), and of \(whole.english) it is"
        case .shareDiffers(let said, let expected):
            let list = expected.map { "of \($0.whole.english) it is \($0.percent)%" }.joined(separator: ", ")
            return "\(said.english), but \(list)"
        case .shareOpen(let said): return "\(said.english); there is no whole to divide by"
        default: return ""
        }
    }

    /// `商业企业 is blank, 科研机构 is masked`; of many only the first.
    private static func list(_ unknown: [Quantity]) -> String {
        let named = unknown.prefix(3).map { "\($0.name) is \($0.state.word)" }.joined(separator: ", ")
        return unknown.count > 3 ? "\(named), and \(unknown.count - 3) more are missing" : named
    }

    private static func also(_ tried: [Expression]) -> String {
        tried.isEmpty ? "" : "; tried also " + tried.map(\.english).joined(separator: ", ")
    }
}

extension AuditStatement.YearNamed {
    fileprivate var english: String {
        switch self {
        case .coverage(let start, let end): "the text covers \(start) to \(end)"
        case .title(let year): "the title is of \(year)"
        case .heading(let year): "the heading is of \(year)"
        }
    }
}

extension AuditStatement.TableSubstitute {
    fileprivate var english: String {
        switch self {
        case .anotherTable: "; another table is"
        case .words: "; only words are"
        case .nothing: ": a picture or an attachment?"
        }
    }
}

extension AuditStatement.Expression {
    /// The name, the value and where the cells stand: `新收 总计 13 (line 40)`.
    fileprivate var english: String {
        let lines = Set(sum.quantities.compactMap { $0.position?.line }).sorted()
        let place =
            lines.isEmpty
            ? "" : lines.count == 1 ? " (line \(lines[0]))" : " (lines \(lines[0])-\(lines[lines.count - 1]))"
        return "\(formula)\(place)"
    }

    /// The name and the value, `?` where it is not known.
    var formula: String { "\(name) \(sum.value.map { "\($0)" } ?? "?")" }
}

extension AuditStatement.Sentence {
    fileprivate var english: String { "“\(raw)” says \(value) (line \(line))" }
}

extension AuditStatement.Share {
    fileprivate var english: String { "“\(phrase)” says \(percent)% of \(part.text) (line \(line))" }
}
