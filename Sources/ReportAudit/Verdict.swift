public import ReportModel

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A value of a report as the audit sees it: a cell of a table, or an indicator.
public struct Quantity: Sendable, Equatable {
    /// What it is called where it is used: a row's or a column's name in Chinese.
    public var name: String
    /// JSON Pointer of the value in its report.
    public var pointer: String
    /// The number, where it was printed or inferred; blank is not zero.
    public var value: Decimal?
    /// Whether it was printed, and if not, why it is missing.
    public var state: ValueState
    /// Where it is in the source.
    public var position: Position?

    public init(name: String, pointer: String, value: Decimal?, state: ValueState, position: Position?) {
        self.name = name
        self.pointer = pointer
        self.value = state == .reported || state == .inferred ? value : nil
        self.state = state
        self.position = position
    }

    /// The same value by another name.
    func named(_ name: String) -> Quantity {
        var other = self
        other.name = name
        return other
    }
}

/// What a rule says about one subject.
public struct Verdict: Sendable, Equatable {
    /// One side of a disagreement: a number, or words such as a date.
    public enum Side: Sendable, Equatable {
        case number(Decimal)
        case words(String)
    }

    /// Whether the rule holds.
    public enum Outcome: Sendable, Equatable {
        /// It holds.
        case holds
        /// It does not hold: by one side it should be `expected`, and it is `found`.
        case fails(expected: Side, found: Side)
        /// It is unknown: what is missing, by name; and if a single value is, the one that would make it hold.
        case undetermined(missing: [String], implied: Implied?)
    }

    /// The only value that makes a rule hold.
    public struct Implied: Sendable, Equatable {
        /// The pointer of the value that is missing.
        public var pointer: String
        /// What it would be.
        public var value: Decimal

        public init(pointer: String, value: Decimal) {
            self.pointer = pointer
            self.value = value
        }
    }

    /// What was checked, by its name in Chinese: a row, a column, a sentence's key.
    public var subject: String
    /// What was found, with the numbers and the names of their cells.
    public var statement: AuditStatement
    /// The values that were checked.
    public var quantities: [Quantity]
    /// Whether the rule holds.
    public var outcome: Outcome
    /// JSON Pointer of what a finding would be about.
    public var pointer: String?
    /// Where a finding would point to in the source.
    public var position: Position?

    public init(
        subject: String, statement: AuditStatement, quantities: [Quantity] = [], outcome: Outcome,
        pointer: String? = nil,
        position: Position? = nil
    ) {
        self.subject = subject
        self.statement = statement
        self.quantities = quantities
        self.outcome = outcome
        self.pointer = pointer ?? quantities.last?.pointer
        self.position = position ?? quantities.reversed().lazy.compactMap(\.position).first
    }

    static func undetermined(_ subject: String, _ statement: AuditStatement, missing: [String]) -> Verdict {
        Verdict(subject: subject, statement: statement, outcome: .undetermined(missing: missing, implied: nil))
    }
}

/// A verdict with the rule that gave it.
public struct Check: Sendable, Equatable {
    /// The rule's stable name.
    public var rule: RuleID
    /// What the rule is about.
    public var part: AuditPart
    /// How much it matters if it fails.
    public var severity: Severity
    /// What the rule says.
    public var verdict: Verdict

    public init(_ rule: any AuditRule, _ verdict: Verdict) {
        self.rule = rule.id
        part = rule.part
        severity = rule.severity
        self.verdict = verdict
    }

    /// Whether the rule does not hold.
    public var isFailed: Bool {
        if case .fails = verdict.outcome { true } else { false }
    }
}

/// How many checks held, failed and could not be decided.
public struct AuditTally: Sendable, Equatable {
    public var held = 0
    public var failed = 0
    public var undetermined = 0

    public init(_ checks: [Check] = []) {
        for check in checks {
            switch check.verdict.outcome {
            case .holds: held += 1
            case .fails: failed += 1
            case .undetermined: undetermined += 1
            }
        }
    }

    /// Adds the counts of others.
    public static func += (tally: inout AuditTally, other: AuditTally) {
        tally.held += other.held
        tally.failed += other.failed
        tally.undetermined += other.undetermined
    }
}
