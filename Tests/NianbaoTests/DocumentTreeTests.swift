import ReportCore
import Testing

@testable import NianbaoCommand

@Suite("Document tree")
struct DocumentTreeTests {
    private func document(_ text: String) -> SourceDocument {
        SourceDocument(source: SourceText(utf8: Array(text.utf8), charset: .utf8))
    }

    private func outline(_ document: SourceDocument) -> [String] {
        let tree = DocumentTree(document)
        return tree.nodes.map { node, depth in
            switch node {
            case .region(let region): "\(depth) \(region.words)"
            case .block(let block):
                "\(depth) \(tree.words(block.range)) \(tree.position(of: block.range.lowerBound).line)"
            }
        }
    }

    @Test("shows regions where their words are, each once while it lasts")
    func regions() {
        var document = document("甲\n乙\n丙\n丁")
        document.regions += [
            Region(parent: 0, landmark: .main, names: ["a"]), Region(parent: 1, names: ["b", "c"], isHidden: true),
            Region(parent: 0, names: ["empty"]),
        ]
        document.blocks = [(0, 2), (4, 2), (8, 1), (12, 0)].map { start, region in
            Block(kind: .paragraph, range: start..<(start + 3), region: region)
        }
        #expect(
            outline(document) == ["0 main .a", "1 .b .c hidden", "2 甲 1", "2 乙 2", "1 丙 3", "0 丁 4"])
    }

    @Test("shows the first words only")
    func words() {
        let long = String(repeating: "年", count: 50)
        let document = document(long)
        let tree = DocumentTree(document)
        #expect(tree.words(0..<150) == String(repeating: "年", count: 40) + "…")
        #expect(tree.words(0..<120) == String(repeating: "年", count: 40))
    }

    @Test("shows a source that nests deeper than a stack")
    func deep() {
        var document = document("甲")
        document.regions += (0..<200_000).map { Region(parent: $0) }
        document.blocks = [Block(kind: .paragraph, range: 0..<3, region: 200_000)]
        #expect(DocumentTree(document).nodes.count == 200_001)
    }

    @Test("shows a table by its size, spans counted")
    func tables() {
        let document = document("甲")
        let cells = [
            Table.Cell(range: 0..<3, row: 0, column: 0, columnSpan: 3), Table.Cell(range: 3..<3, row: 1, column: 1),
        ]
        let size = DocumentTree(document).size(Table(cells: cells, spansKnown: true, rowsKnown: true))
        #expect(size == (2, 3))
        #expect(DocumentTree(document).size(Table(cells: [], spansKnown: true, rowsKnown: true)) == (0, 0))
    }
}
