import Foundation
import ReportCore
import Testing

/// The cells of the grids of a text: row, column and spans where there are any, and the words.
private func cells(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.tables.flatMap { table in
        table.cells.map { cell in
            let spans = cell.rowSpan * cell.columnSpan > 1 ? " \(cell.rowSpan)x\(cell.columnSpan)" : ""
            return "\(cell.row),\(cell.column)\(spans) \(cell.isHeader ? "^" : "")\(document.string(cell.range))"
        }
    }
}

@Suite("Tables drawn with rules")
struct GridTableTests {
    @Test("Cells are where the rules show them; one without words is blank")
    func plain() throws {
        let text = """
            前

            +--------+------+------+
            | 内容   | 制发 | 废止 |
            +:=======+=====:+======+
            | 规章   | 1    |      |
            +--------+------+------+
            | 文件   |      | +2   |
            +--------+------+------+

            后
            """
        let expected = "table ^内容|^制发|^废止 / 规章|1|∅ / 文件|∅|+2"
        #expect(try reading(text) == ["前", expected, "后"])
        #expect(try document(text).tables[0].spansKnown)
    }

    @Test("A cell spans columns where no stroke parts them, and rows where no rule does")
    func spans() throws {
        let text = """
            +----------+------+------+------+
            | 办理结果        | 申请人      |
            |                 +------+------+
            |                 | 个人 | 企业 |
            +----------+------+------+------+
            """
        #expect(try cells(text) == ["0,0 2x2 办理结果", "0,2 1x2 申请人", "1,2 个人", "1,3 企业"])
    }

    @Test("The lines of a cell are put together, and places are those of the source")
    func lines() throws {
        let text = """
            +------+------+
            | 商业 | 科研 |
            |      |      |
            | 企业 | 机构 |
            +------+------+
            | 1    | 23   |
            +------+------+
            """
        #expect(try cells(text) == ["0,0 商业 企业", "0,1 科研 机构", "1,0 1", "1,1 23"])
        let document = try document(text)
        for cell in document.tables[0].cells {
            let place = document.places.source(of: cell.range.lowerBound)
            #expect(document.source.utf8[place] == document.text[cell.range.lowerBound])
        }
        #expect(document.source.utf8[document.places.source(of: document.tables[0].cells[3].range.lowerBound)] == 0x32)
    }

    @Test("Words that were folded to half width shift the strokes behind them, and no cell")
    func folded() throws {
        let text = """
            +--------------------+------+------+------+
            | 第二十条第（一）项                      |
            +--------------------+------+------+------+
            | 收费（单位：万元） | １２ |      | ３   |
            +--------------------+-------------+------+
            | 其他               | 4           | 5    |
            +--------------------+-------------+------+
            """
        let expected = [
            "0,0 1x4 第二十条第（一）项", "1,0 收费（单位：万元）", "1,1 １２", "1,2 ", "1,3 ３", "2,0 其他", "2,1 1x2 4", "2,3 5",
        ]
        #expect(try cells(text) == expected)
        let fold = { (words: String) in words.precomposedStringWithCompatibilityMapping }
        #expect(try cells(fold(text)) == expected.map(fold))
    }

    @Test("Lines that are no grid stay lines")
    func others() throws {
        #expect(try document("+---+\n甲\n+---+").tables.isEmpty)
        #expect(try document("+1\n+-2\n+--+--+").tables.isEmpty)
        #expect(try reading("+----+\n| 甲 | 1 |\n| 乙 | 2 |")[1] == "table 甲|1 / 乙|2")
    }

    @Test(
        "A table of rows ends where a drawn one begins, and neither takes lines of the other",
        arguments: [
            "|\n|\n+--+--+\n|97 |\n+--+--+", "|甲|1|\n|乙|2|\n+--+--+\n|丙|3 |\n+--+--+\n|丁|4|\n|戊|5|\n",
            "甲|\n+--+--+\n|  | 7|\n+--+--+\n乙|\n丙|",
        ])
    func besideRows(text: String) throws {
        let document = try document(text)
        let ends = document.blocks.map(\.range.upperBound)
        #expect(zip(ends, document.blocks.dropFirst().map(\.range.lowerBound)).allSatisfy { $0 <= $1 })
        #expect(document.tables.contains { $0.spansKnown })
    }
}

@Suite("Signs of Markdown in words")
struct MarkupTests {
    @Test("Attributes, fences and line ends are no words")
    func attributes() throws {
        let text = """
            ::: {.nav .wp}
            [一、概述]{style="font-family: 宋体; a: b"}\\
            # 年度报告 {#ti}
            [首页](/c0/){target="_blank"} [见{表}]
            :::
            """
        #expect(try reading(text) == ["一、概述", "h1 年度报告", "首页 [见{表}]"])
    }

    @Test("Of a link the words are words, and its block says that they are linked")
    func links() throws {
        let document = try document("# 甲\n[首页](/c0/ \"首页\") 乙\n![](a.gif)[丙](javascript:p())\n〔2021〕[30](号)")
        #expect(document.blocks.map { document.string($0.range) } == ["甲", "首页 乙", "丙", "〔2021〕[30](号)"])
        #expect(document.blocks.map(\.linkedBytes) == [0, 6, 3, 0])
    }

    @Test("Attributes within a grid are no words, and its strokes stand where they were drawn")
    func grid() throws {
        let text = """
            +------------------+-----------+
            | [规章]{lang="x"} | [1]{.a}   |
            +------------------+-----------+
            | [结果\\           | [2]{.a}   |
            | 维持]{lang="x"}  |           |
            +------------------+-----------+
            """
        #expect(try cells(text) == ["0,0 规章", "0,1 1", "1,0 结果 维持", "1,1 2"])
    }

    @Test("Asterisks around words are emphasis in Markdown; those of a mask are not")
    func emphasis() throws {
        #expect(try reading("# 甲\n　　**一、概述**\n**一是公开。**全年") == ["h1 甲", "一、概述", "一是公开。全年"])
        #expect(try reading("# 甲\n主动***息，****政府") == ["h1 甲", "主动***息，****政府"])
        #expect(try reading("# 甲\n| ** | *** |\n| 张** | 李** |")[1] == "table **|*** / 张**|李**")
        #expect(try reading("**县**局") == ["**县**局"])
    }

    @Test("A backslash that stands for nothing stays")
    func backslash() throws {
        #expect(try reading("| 甲 | 乙 |\n|---|---|\n| 1 | \\\n| 2 | 3 |").last?.contains("\\") == true)
    }
}
