public import ReportCore

/// The promises of ``ReportSource``, checked on any format module.
///
/// ```swift
/// @Test func `keeps the promises of a format module`() {
///     let violations = SourceConformance(PlainTextSource(), cases: cases).run()
///     #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
/// }
/// ```
///
/// Each case is read as it stands, as each of its prefixes, with other line ends, with a byte order mark, and in many
/// damaged forms. All of it is the same in every run. A module that traps ends the run; ``trace`` tells on what.
public struct SourceConformance: Sendable {
    /// The module under test.
    public let source: any ReportSource
    /// The sources that it is tried on.
    public let cases: [ConformanceCase]
    /// How many damaged forms of each case are read, of each kind of damage.
    public var mutationsPerKind = 40
    /// How many prefixes of each case are read; nil is all of up to 8,192 bytes and some longer ones.
    public var prefixes: Int?
    /// Is told the case and the variant of it before that is read.
    public var trace: (@Sendable (_ caseName: String, _ variant: String) -> Void)?

    public init(_ source: any ReportSource, cases: [ConformanceCase]) {
        self.source = source
        self.cases = cases
    }

    /// Runs all checks; empty where the module keeps every promise.
    public func run() -> [Violation] {
        var log = ViolationLog()
        DescriptorChecks(source.descriptor).run(&log)
        IdentificationChecks(source).run(cases, &log)
        for conformanceCase in cases {
            ReadingChecks(source, conformanceCase, trace: trace)
                .run(mutationsPerKind: mutationsPerKind, prefixes: prefixes, &log)
        }
        return log.violations
    }

    /// The invariants that one document breaks, whichever source it was read from.
    public static func violations(in document: SourceDocument, name: String = "") -> [Violation] {
        var log = ViolationLog()
        for breach in DocumentInvariants.breaches(in: document) {
            log.add(breach.rule, breach.detail, case: name, bytes: document.source.utf8)
        }
        return log.violations
    }
}
