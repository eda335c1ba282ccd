import ReportCore
import ReportSourceTesting

@testable import WordFormat

/// A Word document with a body of its own, and short ways to look at what was read of it.
struct WordFile {
    var parts: [(name: String, xml: String)]

    static let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
        xmlns:v="urn:schemas-microsoft-com:vml"
        """

    init(_ body: String, parts: [(type: String, xml: String)] = [], declaration: String = "<?xml version='1.0'?>\n") {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        func relationships(_ list: [(type: String, target: String)]) -> String {
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + list.enumerated().map {
                    "<Relationship Id='rId\($0.offset + 1)' Type='\(office)\($0.element.type)' Target='\($0.element.target)'/>"
                }.joined() + "</Relationships>"
        }
        self.parts = [
            ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
            ("_rels/.rels", relationships([("officeDocument", "word/document.xml")])),
            (
                "word/document.xml",
                declaration + "<w:document \(WordFile.namespaces)>\n<w:body>\(body)</w:body></w:document>"
            ),
            (
                "word/_rels/document.xml.rels",
                relationships(parts.enumerated().map { ($0.element.type, "part\($0.offset + 1).xml") })
            ),
        ]
        for (index, part) in parts.enumerated() {
            let root = WordFile.roots[part.type] ?? "w:" + part.type
            self.parts.append(
                ("word/part\(index + 1).xml", "<\(root) \(WordFile.namespaces)>\(part.xml)</\(root)>"))
        }
    }

    private static let roots = ["header": "w:hdr", "footer": "w:ftr"]

    var bytes: [UInt8] { StoredZip.bytes(parts.map { StoredZip.File($0.name, $0.xml) }) }

    func read(limits: Limits = Limits()) throws -> SourceDocument {
        let input = SourceInput(name: "报告.docx", bytes: bytes)
        return try WordSource().read(input, in: ReadContext(limits: limits))
    }
}

extension SourceDocument {
    /// The words of the blocks; a table's cells between bars, its rows by slashes.
    var words: [String] {
        blocks.map { block in
            switch block.kind {
            case .table(let index): rows(index).map { $0.joined(separator: "|") }.joined(separator: "/")
            default: string(block.range)
            }
        }
    }

    func rows(_ table: Int = 0) -> [[String]] {
        guard table < tables.count else { return [] }
        var rows: [[String]] = []
        for cell in tables[table].cells {
            while rows.count <= cell.row { rows.append([]) }
            rows[cell.row].append(string(cell.range))
        }
        return rows
    }

    /// Row, column and spans of each cell: `0,1 2x1`, rows before columns.
    var grid: [String] {
        tables.first?.cells.map { "\($0.row),\($0.column) \($0.rowSpan)x\($0.columnSpan)" } ?? []
    }
}

/// A paragraph of one run.
func paragraph(_ words: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(words)</w:t></w:r></w:p>"
}

/// A cell of one paragraph.
func cell(_ words: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(words))</w:tc>"
}

func table(_ rows: [String]) -> String {
    "<w:tbl>" + rows.map { "<w:tr>\($0)</w:tr>" }.joined() + "</w:tbl>"
}
