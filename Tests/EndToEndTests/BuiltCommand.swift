import Foundation

/// The built `nianbao`, run by the shell in a folder of its own that holds copies of the fixtures.
struct BuiltCommand {
    struct Outcome: Equatable {
        var output: String
        var errors: String
        var exitCode: Int32
    }

    struct NotRun: Error, CustomStringConvertible {
        let description: String
    }

    /// The folder in which the build put the command, which these tests run from.
    static let products: URL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent()

    static let testData = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("TestData/cli")

    /// Runs a script of the shell; what it writes to standard output and standard error is collected in files.
    static func run(_ script: String) throws -> Outcome {
        let command = products.appendingPathComponent("nianbao").path
        guard FileManager.default.isExecutableFile(atPath: command) else {
            throw NotRun(description: "\(command) is not built")
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("nianbao-\(UUID().uuidString)")
        let work = folder.appendingPathComponent("work")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: testData.appendingPathComponent("files"), to: work)
        let output = folder.appendingPathComponent("output")
        let errors = folder.appendingPathComponent("errors")
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        shell.arguments = ["-c", script]
        shell.currentDirectoryURL = work
        let path = products.path + ":/usr/bin:/bin:/usr/sbin:/sbin"
        shell.environment = ProcessInfo.processInfo.environment
            .merging(["PATH": path, "LC_ALL": "C.UTF-8"]) { _, ours in ours }
            .filter { $0.key != "NO_COLOR" }
        shell.standardInput = FileHandle.nullDevice
        shell.standardOutput = try fileHandle(output)
        shell.standardError = try fileHandle(errors)
        try shell.run()
        shell.waitUntilExit()
        return Outcome(
            output: try text(output), errors: try text(errors),
            exitCode: shell.terminationStatus + (shell.terminationReason == .uncaughtSignal ? 128 : 0))
    }

    private static func fileHandle(_ url: URL) throws -> FileHandle {
        try Data().write(to: url)
        return try FileHandle(forWritingTo: url)
    }

    private static func text(_ url: URL) throws -> String {
        String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }
}
