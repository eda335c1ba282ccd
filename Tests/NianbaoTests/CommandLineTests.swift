import Foundation
import Nianbao
import ReportCore
import ReportModel
import Testing

@testable import NianbaoCommand

@Suite("Command")
struct CommandLineTests {
    @Test(
        "has the exit code of the error's class, with a stranger's module too",
        arguments: [
            ("@@malformed", Int32(5)), ("@@nesting", 6), ("@@nothing", 4),
        ])
    func exitCodes(text: String, code: Int32) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).scripted")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let command = NianbaoCommandLine(registry: try StandardSources.registry(adding: [ScriptedSource()]))
        #expect(command.run(["convert", file.path]) == code)
        #expect(command.run(["convert", file.path, file.path, "-o", "/dev/null"]) == code)
    }

    @Test("gives no two inputs one name, whatever they are called")
    func names() {
        var names = OutputNames()
        let claimed = ["a", "a", "a~2", "a", "b/a", "a~2"].map { names.claim($0) }
        #expect(claimed == ["a", "a~2", "a~2~2", "a~3", "b/a", "a~2~3"])
    }

    @Test("finds the values of a report by their pointers")
    func pointers() {
        var report = Report.example()
        report.title = "一 \"二\" \\ 三"
        report.sections = [Section(kind: .preamble, blocks: [.text("正文")]), Section(kind: .otherMatters)]
        let values = PointerIndex(report).values
        #expect(values["/title"] == #""一 \"二\" \\ 三""#)
        #expect(values["/reportYear"] == "2023")
        #expect(values["/issuer/division/code"] == #""990100""#)
        #expect(values["/sections/0/blocks/0/text"] == #""正文""#)
        #expect(values["/sections/1/kind"] == #""otherMatters""#)
        #expect(values["/sections"] == nil)
    }

    @Test("shows no control characters and no changes of direction")
    func printable() {
        #expect("a\u{1B}[31m\u{202E}b\u{9B}\n".printable() == "a\u{FFFD}[31m\u{FFFD}b\u{FFFD}\u{FFFD}")
        #expect("年报\n".printable(keeping: "\n") == "年报\n")
    }
}
