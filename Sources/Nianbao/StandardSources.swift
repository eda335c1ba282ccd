internal import GzipFormat
internal import MHTMLFormat
internal import PipeTableFormat
internal import PlainTextFormat
internal import PortalHTMLFormat
public import ReportCore
internal import TarFormat
internal import WARCFormat
internal import WebArchiveFormat
internal import WordFormat
internal import ZipFormat

/// The format modules that come with Nianbao: the one list of them.
public enum StandardSources {
    /// The built-in modules.
    public static let sources: [any ReportSource] = [
        PortalHTMLSource(),
        WordSource(),
        PipeTableSource(),
        PlainTextSource(),
    ]

    /// The built-in containers: archives and saved pages that hold the page among others.
    public static let containers: [any SourceContainer] = [
        GzipContainer(),
        ZipContainer(),
        TarContainer(),
        MHTMLContainer(),
        WebArchiveContainer(),
        WARCContainer(),
    ]

    /// The registry of the built-in modules.
    public static func registry() -> SourceRegistry {
        do {
            return try registry(adding: [])
        } catch {
            preconditionFailure("\(error)")  // two lines of the list above are alike
        }
    }

    /// The built-in modules and others.
    ///
    /// - Parameters:
    ///   - others: The other format modules.
    ///   - otherContainers: The other containers.
    /// - Returns: A registry for ``Converter``.
    /// - Throws: An error where two modules have one id.
    public static func registry(
        adding others: [any ReportSource], containers otherContainers: [any SourceContainer] = []
    ) throws(SourceRegistry.DuplicateSource) -> SourceRegistry {
        try SourceRegistry(sources + others, containers: containers + otherContainers)
    }

    /// Whether a module is built in.
    ///
    /// - Parameter id: The module's id: `portal-html`.
    /// - Returns: Whether a format module or a container that comes with Nianbao has it.
    public static func contains(_ id: String) -> Bool {
        (sources.map(\.descriptor) + containers.map(\.descriptor)).contains { $0.id == id }
    }
}
