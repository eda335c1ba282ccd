/// The writers that come with Nianbao: the one list of them, which `--to` offers.
public enum StandardWriters {
    /// All writers, in the order in which the help lists them.
    public static let writers: [any ReportWriter.Type] = [
        JSONReportWriter.self,
        JSONLinesWriter.self,
        TidyCSVWriter.self,
        WideCSVWriter.self,
    ]
}
