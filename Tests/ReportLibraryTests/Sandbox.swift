import Foundation
import GRDB
import Nianbao
import ReportCore
import ReportLibrary

/// A temporary folder with inputs and a library, removed after the test.
final class Sandbox {
    let folder: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "library-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
        try FileManager.default.createDirectory(atPath: inputs, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    var inputs: String { folder + "/inputs" }
    var library: String { folder + "/reports.sqlite" }

    /// Writes an input that was last changed some time ago, at a different time for each.
    func write(_ text: String, to name: String, age: TimeInterval = 3600) throws {
        let path = inputs + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: path)
    }

    /// Reads the inputs into the library.
    @discardableResult
    func ingest(_ arguments: [String]? = nil, again: Bool = false, charset: Charset? = nil) throws -> IngestTally {
        let converter = Converter(charset: charset)
        let ingest = LibraryIngest(
            into: try Library(writing: library, patience: 0.2), batch: BatchConverter(converter: converter, jobs: 2),
            again: again)
        return try ingest.run(arguments ?? [inputs])
    }

    /// The rows of a query of the library, the fields separated by `|`.
    func rows(_ sql: String) throws -> [String] {
        let database = try DatabaseQueue(path: library)
        return try database.read { db in
            try Row.fetchAll(db, sql: sql).map { row in
                row.databaseValues.map { value in
                    value.isNull ? "" : String.fromDatabaseValue(value) ?? "\(value)"
                }.joined(separator: "|")
            }
        }
    }
}

/// The text of an invented report, so short that a test can say what is in it.
func reportText(place: String = "青岚市", year: Int = 2023, received: Int = 31, remark: String = "") -> String {
    """
    \(place)林业局\(year)年政府信息公开工作年度报告

    一、总体情况

    本机关全年主动公开政府信息45条，收到政府信息公开申请\(received)件。\(remark)

    二、存在的主要问题及改进情况

    解读材料不够丰富，下一年度将增加图解。

    三、其他需要报告的事项

    无。
    """
}
