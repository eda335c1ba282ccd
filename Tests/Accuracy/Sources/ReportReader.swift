import Nianbao
public import ReportCore
public import ReportModel

/// What is measured: something that makes a report from a source.
public struct ReportReader: Sendable {
    /// What it is called.
    public let name: String
    /// Reads the report of that source.
    public let read: @Sendable (SourceInput) throws -> Report

    /// A reader of that name.
    public init(_ name: String, read: @escaping @Sendable (SourceInput) throws -> Report) {
        self.name = name
        self.read = read
    }

    /// The reader of this package.
    public static let standard: ReportReader = {
        let converter = Converter()
        return ReportReader("nianbao") { input in
            guard let report = try converter.convert(input).first else { throw NoReport() }
            return report
        }
    }()

    private struct NoReport: Error {}

    /// This reader, with its reports altered.
    public func altered(
        _ name: String, _ alter: @escaping @Sendable (inout Report) -> Void
    ) -> ReportReader {
        ReportReader(name) { input in
            var report = try read(input)
            alter(&report)
            return report
        }
    }
}
