public import ReportModel

extension AuditStatement {
    /// The stable name of the sentence: `sums.different`.
    public var id: String { parts.id }

    /// What the sentence says beyond its name: numbers, names as printed, formulas such as `新收 12 + 上年结转 ?`, and
    /// words of closed lists.
    public var arguments: MessageArguments { parts.arguments }

    private var parts: (id: String, arguments: MessageArguments) {
        switch self {
        case .equal(let left, let right): ("sums.equal", .sums(left, right))
        case .different(let left, let right): ("sums.different", .sums(left, right))
        case .excess(let part, let whole):
            (
                "sums.excess",
                ["known": .number(part.known), "left": .text(part.formula), "right": .text(whole.formulaWithValue)]
            )
        case .open(let left, let right, let implied):
            (
                "sums.open",
                .sums(left, right).adding(.missing(left.unknown + right.unknown))
                    .adding(implied.map { ["implied": .number($0)] } ?? .none)
            )
        case .sum(let sum): ("sum", ["sum": .text(sum.formulaWithValue)])
        case .openSum(let sum):
            ("sum.open", MessageArguments.missing(sum.unknown).adding(["sum": .text(sum.formulaWithValue)]))
        case .missing(let unknown): ("missing", .missing(unknown))
        case .part(let part, let whole): ("part", ["part": .text(part.formula), "whole": .text(whole.formula)])
        case .excessPart(let part, let whole):
            ("part.excess", ["part": .text(part.formula), "whole": .text(whole.formula)])
        case .within(let value, let most):
            ("most.within", ["most": .text(most.formulaWithValue), "value": .text(value.formula)])
        case .above(let value, let most):
            ("most.above", ["most": .text(most.formulaWithValue), "value": .text(value.formula)])
        case .wholeNumbers(let count): ("numbers.whole", ["count": .integer(count)])
        case .noNumbers: ("numbers.none", .none)
        case .notWhole(let name, let value): ("numbers.notWhole", ["name": .text(name), "value": .number(value)])
        case .yearNotKnown, .noOtherYear, .year, .severalReports, .noDate, .noMonth, .due, .afterYear, .beforeYearEnds:
            dates
        case .sentence, .sentenceDiffers, .sentenceOpen, .share, .shareDiffers, .shareOpen: sentences
        case .stated(let words): ("stated", ["text": .text(words)])
        case .section, .noSuchSection, .sectionHasContent, .sectionSaysOnly, .noSectionSix, .feeStated, .feeNotStated,
            .fee, .tableIsThere, .neitherTableNorSection, .noTable, .edition:
            structure
        }
    }

    private var dates: (id: String, arguments: MessageArguments) {
        switch self {
        case .noOtherYear: ("year.noOther", .none)
        case .year(let named, let report, let agrees):
            (agrees ? "year.agrees" : "year.differs", named.arguments.adding(["year": .text(report)]))
        case .severalReports(let count, let year, let names):
            ("year.several", ["count": .integer(count), "names": .texts(names), "year": .integer(year)])
        case .noDate: ("date.notKnown", .none)
        case .noMonth: ("date.monthNotKnown", .none)
        case .due(let date, let deadline): ("date.due", ["date": .text(date), "deadline": .text(deadline)])
        case .afterYear(let date, let end): ("date.afterYear", ["date": .text(date), "end": .text(end)])
        case .beforeYearEnds(let date, let end): ("date.beforeYearEnds", ["date": .text(date), "end": .text(end)])
        default: ("year.notKnown", .none)
        }
    }

    private var structure: (id: String, arguments: MessageArguments) {
        switch self {
        case .section(let isThere): (isThere ? "section.present" : "section.absent", .none)
        case .sectionHasContent: ("section.filled", .none)
        case .sectionSaysOnly(let words): ("section.saysOnly", ["words": .text(words)])
        case .noSectionSix: ("section.noSix", .none)
        case .feeStated: ("fee.stated", .none)
        case .feeNotStated(let only):
            only.map { ("fee.saysOnly", ["words": .text($0)]) } ?? ("fee.notStated", .none)
        case .fee(let fee, let words):
            words.map { ("fee.againstText", ["fee": .text(fee.formula), "words": .text($0)]) }
                ?? ("fee.withText", ["fee": .text(fee.formula)])
        case .tableIsThere: ("table.present", .none)
        case .neitherTableNorSection: ("table.noSection", .none)
        case .noTable(let heading, let instead):
            ("table.absent", ["heading": .text(heading), "instead": .text(instead.rawValue)])
        case .edition(let edition, let due, let year, let fits):
            (
                fits ? "edition.fits" : "edition.differs",
                MessageArguments.edition(edition, year)
                    .adding(fits ? .none : due.map { ["due": .text($0.rawValue)] } ?? .none)
            )
        default: ("section.none", .none)
        }
    }

    private var sentences: (id: String, arguments: MessageArguments) {
        switch self {
        case .sentence(let said, let held):
            return ("sentence.agrees", said.arguments.adding(["table": .text(held.formula)]))
        case .sentenceDiffers(let said, let primary, let tried):
            let table: MessageArguments = ["table": .text(primary.formula), "tried": .texts(tried.map(\.formula))]
            return ("sentence.differs", said.arguments.adding(table))
        case .sentenceOpen(let said, let missing, let tried):
            let table = MessageArguments.missing(missing).adding(["tried": .texts(tried.map(\.formula))])
            return ("sentence.open", said.arguments.adding(table))
        case .share(let said, let whole):
            return ("share.agrees", said.arguments.adding(["whole": .text(whole.formula)]))
        case .shareDiffers(let said, let expected):
            let shares: MessageArguments = [
                "expected": .texts(expected.map(\.percent)), "wholes": .texts(expected.map(\.whole.formula)),
            ]
            return ("share.differs", said.arguments.adding(shares))
        case .shareOpen(let said): return ("share.open", said.arguments)
        default: return ("", .none)
        }
    }
}

extension MessageArguments {
    fileprivate func adding(_ other: MessageArguments) -> MessageArguments { MessageArguments(list + other.list) }

    fileprivate static func sums(_ left: Sum, _ right: Sum) -> MessageArguments {
        ["left": .text(left.formulaWithValue), "right": .text(right.formulaWithValue)]
    }

    fileprivate static func edition(_ edition: Edition, _ year: Int) -> MessageArguments {
        ["edition": .text(edition.rawValue), "year": .integer(year)]
    }

    /// Names of values, and why each is missing.
    fileprivate static func missing(_ unknown: [Quantity]) -> MessageArguments {
        ["missing": .texts(unknown.map(\.name)), "states": .texts(unknown.map(\.state.rawValue))]
    }
}

extension AuditStatement.YearNamed {
    fileprivate var arguments: MessageArguments {
        switch self {
        case .coverage(let start, let end): ["by": .text("coverage"), "end": .text(end), "start": .text(start)]
        case .title(let year): ["by": .text("title"), "named": .integer(year)]
        case .heading(let year): ["by": .text("heading"), "named": .integer(year)]
        }
    }
}

extension AuditStatement.Sentence {
    fileprivate var arguments: MessageArguments {
        ["line": .integer(line), "raw": .text(raw), "said": .number(value)]
    }
}

extension AuditStatement.Share {
    fileprivate var arguments: MessageArguments {
        [
            "line": .integer(line), "part": .text(part.formula), "percent": .number(percent), "phrase": .text(phrase),
        ]
    }
}

extension Quantity {
    /// The name and the value, `?` where it is not known.
    fileprivate var formula: String { "\(name) \(value.map { "\($0)" } ?? "?")" }
}

extension Sum {
    /// All terms, `?` for what is not known: `新收 12 + 上年结转 ?`.
    fileprivate var formula: String {
        var formula = ""
        for term in terms {
            if !formula.isEmpty || term.isSubtracted { formula += term.isSubtracted ? " - " : " + " }
            formula += term.quantity.formula
        }
        return formula
    }

    /// All terms and their sum: `新收 12 + 上年结转 ? = ?`.
    fileprivate var formulaWithValue: String {
        terms.count > 1 ? formula + " = " + (value.map { "\($0)" } ?? "?") : formula
    }
}
