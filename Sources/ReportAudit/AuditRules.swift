/// The rules of the audit, in the order of the report.
public enum AuditRules {
    /// The rules over one report.
    public static let ofReport: [any ReportRule] =
        [
            NaturalNumbers(.article20), ItemCounts(), FeesAgainstText(),
            NaturalNumbers(.requests), RequestRowSums(), OutcomeSums(), RequestBalance(),
            NaturalNumbers(.reviewAndLitigation), ReviewGroupSums(),
            Form2014Sums(), Form2014Parts(),
        ] + NarrativeRule.all + [
            NarrativeAgainstForm2014(), Percentages(),
            MissingSections(), EmptySections(), ProcessingFeeStated(), MissingTables(), EditionOfYear(),
            YearsAgree(), PublishedInTime(), PublishedAfterYear(),
        ]

    /// The rules over two reports of one issuer, for a year and the year after.
    public static let ofYears: [any YearsRule] = [
        CarriedRequests(), DocumentsInForce(), DocumentsDisclosed(), ItemsCarried(),
    ]

    /// All rules, each once.
    public static var all: [any AuditRule] {
        ofReport.map { $0 as any AuditRule } + ofYears.map { $0 as any AuditRule }
    }
}
