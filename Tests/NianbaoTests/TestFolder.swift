import Foundation
import Nianbao
import ReportCore
import ReportModel

/// A temporary folder for a test, removed with it.
final class TestFolder {
    let url: URL

    /// `TestData` of the repository.
    static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "TestData")

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "nianbao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// The reports of a file or folder in it, and what was skipped.
    func reports(in name: String) throws -> (reports: [Report], skipped: [String: Int]) {
        try TestFolder.reports(in: [name == "." ? url.path : url.appending(path: name).path])
    }

    static func reports(in paths: [String]) throws -> (reports: [Report], skipped: [String: Int]) {
        var walker = InputWalker(paths, registry: StandardSources.registry())
        var reports: [Report] = []
        while let entry = walker.next() { reports += try Converter().convert(try entry.read()) }
        return (reports, walker.skipped)
    }
}
