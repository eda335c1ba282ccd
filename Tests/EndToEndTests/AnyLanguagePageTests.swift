import Foundation
import Testing

/// Follows `docs/adding-a-format-in-any-language.md`.
@Suite struct AnyLanguagePageTests {
    private static let page = BuiltCommand.testData.appendingPathComponent(
        "../../docs/adding-a-format-in-any-language.md")

    /// The blocks of code in a language, in order.
    private static func blocks(_ language: String) throws -> [String] {
        try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```\(language)\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n```").first }
    }

    @Test func `a module in any language works as its page says`() throws {
        let module = try #require(try Self.blocks("python").first)
        let commands = try Self.blocks("sh")
        #expect(commands.count == 3)
        let script =
            ["set -e", "mkdir modules", "cat > modules/nianbao-source-sheet <<'MODULE'\n\(module)\nMODULE"] + commands
        let outcome = try BuiltCommand.run(script.joined(separator: "\n"))
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        #expect(outcome.errors == "")
        #expect(outcome.output.contains(#""title": "青岚市林业局2023年政府信息公开工作年度报告""#))
        #expect(outcome.output.hasSuffix("sheet keeps its promises, tried on 1 file\n"))
    }

    @Test func `a module that fails is the error of its input, with its exit code`() throws {
        let outcome = try BuiltCommand.run(
            """
            mkdir modules
            export NIANBAO_SOURCES=$PWD/modules
            cat > modules/nianbao-source-odd <<'MODULE'
            #!/bin/sh
            echo '{"protocol": 1, "id": "odd", "name": "Odd", "summary": "Odd.", "extensions": ["odd"]}'
            read -r request
            exit 7
            MODULE
            printf '#!/bin/sh\\nexit 1\\n' > modules/nianbao-source-none
            chmod +x modules/*
            echo text > a.odd
            nianbao convert --from odd a.odd
            """)
        #expect(outcome.exitCode == 8)
        #expect(outcome.errors.contains("nianbao-source-none: the module none failed: it ended with exit code 1"))
        #expect(outcome.errors.hasSuffix("nianbao: a.odd: the module odd failed: it ended with exit code 7\n"))
    }
}
