import Foundation
import Testing

@Suite("The built command")
struct CommandTests {
    @Test("does what the case files say", arguments: CommandCase.all())
    func caseFiles(_ expected: CommandCase) throws {
        let outcome = try BuiltCommand.run(expected.script.joined(separator: "\n"))
        #expect(outcome.exitCode == expected.exitCode, "\(outcome.errors)")
        #expect(CommandCase.matches(outcome.output, expected.output), "standard output was:\n\(outcome.output)")
        #expect(CommandCase.matches(outcome.errors, expected.errors), "standard error was:\n\(outcome.errors)")
    }

    @Test("has cases to check")
    func casesAreFound() {
        #expect(CommandCase.all().count > 40)
        #expect(CommandCase.all().allSatisfy { !$0.script.isEmpty })
    }

    @Test(
        "shows colour and a counter on a terminal",
        .enabled(if: Terminal.isPossible, "there is no program script to make a terminal"))
    func terminal() throws {
        let explained = try BuiltCommand.run("script -qec 'nianbao explain report.txt' /dev/null")
        #expect(explained.output.contains("\u{1B}[1m"))
        let batch = "nianbao convert pages -o out.jsonl"
        let plain = try BuiltCommand.run("NO_COLOR=1 script -qec 'nianbao explain report.txt' /dev/null")
        #expect(!plain.output.contains("\u{1B}"))
        let counted = try BuiltCommand.run("script -qec '\(batch)' /dev/null")
        #expect(counted.output.contains("\r\u{1B}[K"))
        #expect(counted.output.contains("2 converted, 0 failed\r\n"))
        let piped = try BuiltCommand.run(batch)
        #expect(piped.errors == "2 converted, 0 failed\n")
    }

    /// Root reads everything, so these run as nobody; they are skipped if that is impossible.
    @Test(
        "reports what it may not read, and converts the rest",
        .enabled(if: Unprivileged.isPossible, "cannot run as an ordinary user who sees the build and may read no file"),
        arguments: [
            (
                "chmod 000 report.txt; nobody nianbao convert report.txt", 3,
                "report.txt: cannot be read: Permission denied"
            ),
            ("chmod 000 pages; nobody nianbao convert pages", 3, "pages: cannot be read: Permission denied"),
            ("chmod 000 pages/one.txt; nobody nianbao convert pages", 7, "1 converted, 1 failed"),
            ("mkdir pages/shut; chmod 000 pages/shut; nobody nianbao convert pages", 7, "2 converted, 1 failed"),
            ("mkdir shut; chmod 555 shut; nobody nianbao convert report.txt -o shut/", 3, "Permission denied"),
        ])
    func unreadable(script: String, exitCode: Int32, message: String) throws {
        let outcome = try BuiltCommand.run(
            Unprivileged.shellFunction + "chmod 755 .. .\n" + script + "\ncode=$?; chmod -R u+rwX .; exit $code")
        #expect(outcome.exitCode == exitCode)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }
}

enum Terminal {
    static let isPossible = (try? BuiltCommand.run("script -qec true /dev/null").exitCode) == 0
}

/// Running a command as a user to whom file permissions apply.
enum Unprivileged {
    /// Defines `nobody COMMAND...` for the shell.
    static let shellFunction = """
        nobody() {
            if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi
        }

        """

    static let isPossible: Bool = {
        let probe = shellFunction + "chmod 755 .. .\nchmod 000 report.txt\nnobody cat report.txt"
        let works = try? BuiltCommand.run(shellFunction + "chmod 755 .. .\nnobody nianbao formats")
        guard let works, works.exitCode == 0, let refused = try? BuiltCommand.run(probe) else { return false }
        return refused.exitCode == 1
    }()
}
