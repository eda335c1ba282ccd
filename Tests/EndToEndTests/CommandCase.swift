import Foundation
import Testing

/// One case of a text file: what it promises, a script, and its expected result.
///
///     # What is promised.
///     $ nianbao convert missing.txt
///     2> nianbao: missing.txt: cannot be read: No such file or directory
///     => 3
///
/// Lines after `$ ` are the script; lines after `2> ` standard error; `=> ` the exit code, 0 if it is left out; all
/// others standard output. A line that ends with `…` matches any line that starts so.
struct CommandCase: Sendable, CustomTestStringConvertible {
    var file: String
    var promise = ""
    var script: [String] = []
    var output: [String] = []
    var errors: [String] = []
    var exitCode: Int32 = 0

    var testDescription: String { "\(file): \(promise)" }

    /// All cases below `TestData/cli/cases`, in order of their files' names.
    static func all() -> [CommandCase] {
        let folder = BuiltCommand.testData.appendingPathComponent("cases")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().flatMap { name in
            let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            return cases(in: text ?? "", file: name)
        }
    }

    private static func cases(in text: String, file: String) -> [CommandCase] {
        var cases: [CommandCase] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# ") {
                cases.append(CommandCase(file: file, promise: String(line.dropFirst(2))))
            } else if !cases.isEmpty {
                cases[cases.count - 1].add(String(line))
            }
        }
        return cases
    }

    private mutating func add(_ line: String) {
        if line.hasPrefix("$ ") {
            script.append(String(line.dropFirst(2)))
        } else if line.hasPrefix("2> ") {
            errors.append(String(line.dropFirst(3)))
        } else if line.hasPrefix("=> ") {
            exitCode = Int32(line.dropFirst(3)) ?? -1
        } else {
            output.append(line)
        }
    }

    /// Whether the lines of a stream are the expected ones.
    static func matches(_ text: String, _ expected: [String]) -> Bool {
        let lines = text.split(separator: "\n").map(String.init)
        return lines.count == expected.count
            && zip(lines, expected).allSatisfy { line, pattern in
                pattern.hasSuffix("…") ? line.hasPrefix(pattern.dropLast()) : line == pattern
            }
    }
}
