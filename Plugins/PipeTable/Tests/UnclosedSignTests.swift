import PipeTableFormat
import ReportCore
import Testing

/// Signs that never close: what looks like one is words, and a line of them costs no more than its length.
@Suite struct UnclosedSignTests {
    private func words(_ text: String) throws -> String {
        let document = try PipeTableSource().read(
            SourceInput(name: "page.md", bytes: Array(text.utf8)), in: ReadContext())
        return String(decoding: document.text, as: UTF8.self)
    }

    @Test func `a link whose target does not end is words`() throws {
        let target = String(repeating: "a", count: 5000)
        #expect(try words("[公开](./\(target) 目录\n").contains("[公开](./a"))
    }

    @Test func `a picture with its bytes in it is a link, however many they are`() throws {
        let bytes = String(repeating: "iVBORw0KGgo=", count: 1000)
        #expect(try words("# 年报\n\n![章](data:image/png;base64,\(bytes)) 公开\n").contains("base64") == false)
    }

    @Test func `attributes that do not end are words`() throws {
        let words = try words("[公开]{a \(String(repeating: "b", count: 5000))\n")
        #expect(words.contains("[公开]{a b"))
    }

    @Test func `a grid behind stray rules is a grid`() throws {
        let document = try PipeTableSource().read(
            SourceInput(
                name: "page.md", bytes: Array("+--+\n+---+---+\n|甲 | 1 |\n+---+---+\n|乙 | 2 |\n+---+---+\n".utf8)),
            in: ReadContext())
        #expect(document.tables.map { $0.cells.count } == [4])
    }
}
