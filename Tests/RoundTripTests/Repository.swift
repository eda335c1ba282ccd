import Foundation
import Nianbao
import ReportCore
import ReportModel

/// The files that tests read, found from this file's own place.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let testData = root.appendingPathComponent("TestData")

    /// The real reports beside the repository where it is developed; nil elsewhere.
    static var seeds: URL? {
        let named = ProcessInfo.processInfo.environment["NIANBAO_SEEDS"].map { URL(fileURLWithPath: $0) }
        let folder = named ?? root.deletingLastPathComponent().appendingPathComponent("shared/seeds")
        return FileManager.default.fileExists(atPath: folder.appendingPathComponent("facts.json").path) ? folder : nil
    }

    /// The files of a folder with one of the given endings, by name.
    static func files(in folder: String, endings: [String]) -> [URL] {
        let url = testData.appendingPathComponent(folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
            .map { url.appendingPathComponent($0) }
    }
}

extension SourceInput {
    /// A file of the tests under its bare name.
    init(_ file: URL) throws {
        self.init(name: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
    }
}
