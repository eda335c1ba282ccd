import Foundation
import ProcessFormat
import ReportCore
import Testing

/// A folder of modules, each a link to `TestData/process/module.py`, whose names are what they do.
final class TestModules {
    let folder: URL

    init(_ names: String...) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "process-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in names {
            try FileManager.default.createSymbolicLink(
                at: folder.appending(path: "nianbao-source-\(name)"), withDestinationURL: Self.program)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static let program = URL(filePath: #filePath).appending(path: "../../../../TestData/process/module.py")
        .standardized

    func path(_ name: String) -> String { folder.appending(path: "nianbao-source-\(name)").path }

    /// How often a module was started.
    func starts(_ name: String) -> Int {
        (try? Data(contentsOf: URL(filePath: path(name) + ".starts")).count) ?? 0
    }

    func source(_ name: String, memory: Int = ProcessSource.defaultMemory) throws -> ProcessSource {
        try ProcessSource(path: path(name), memory: memory)
    }
}

extension ProcessSource {
    func read(_ text: String, name: String = "a.lines", milliseconds: Int = 20_000) throws(IngestError)
        -> SourceDocument
    {
        var limits = Limits()
        limits.milliseconds = milliseconds
        let input = SourceInput(name: name, bytes: Array(text.utf8))
        return try read(input, in: ReadContext(limits: limits))
    }
}
