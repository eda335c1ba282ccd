import PipeTableFormat
import ReportCore
import Testing

@Suite("Dialects of pipe tables")
struct PipeDialectTests {
    @Test("Rows on one line are parted where what parts them comes back in every row, and in no row of numbers")
    func joinedRows() throws {
        let text = "填报人：甲| 指标 | 数 |  | 规章 | 1 |  | 文件 |  |  | 许可 | 3 |  | 处罚 | 4 |  | 收费 | 5 |  "
        #expect(try reading(text) == ["填报人：甲", "table 指标|数 / 规章|1 / 文件|∅ / 许可|3 / 处罚|4 / 收费|5"])
        let row = "| 规章 | 4 |  |  |  | 4 |  | 2 |  | 1 | 3 |  |  |  |  | 9 |"
        #expect(try reading(row + "\n" + row).count == 1)
        #expect(try reading(row + "\n" + row)[0].split(separator: "/").count == 2)
    }

    @Test("A sentence before a header is no cell of it")
    func sentenceBeforeHeader() throws {
        let text = "全年无复议。内容| 制发\n---|---\n规章| 1\n"
        #expect(try reading(text) == ["全年无复议。", "table ^内容|^制发 / 规章|1"])
    }

    @Test("A pipe on a line of its own ends an open row, and no blank cell stands behind it")
    func lonePipeAfterOpenRow() throws {
        let text = "甲 | 1 | 2 | 3\n|\n乙 | | 2 | 3\n|\n丙 | 1 | |\n|\n丁 | 1 | 2 | 3\n|\n"
        let rows = try #require(try reading(text).first).split(separator: "/")
        #expect(rows.map { $0.split(separator: "|", omittingEmptySubsequences: false).count } == [4, 4, 4, 4])
    }

    @Test("Padded rows without leading pipes: glued pipes and a space at a row's end are padding")
    func padded() throws {
        let text = """
            二、公开情况
            第（一）项 | |||
            内容 | 制发 | 废止 | 现行 |
            规章 | 1 | 3 | |
            许可 | 9 | ||
            收费 | 0 |
            三、申请情况
            """
        #expect(
            try reading(text) == [
                "二、公开情况", "table 第（一）项|·|·|· / 内容|制发|废止|现行 / 规章|1|3|· / 许可|9|·|· / 收费|0", "三、申请情况",
            ])
    }

    @Test("A slot with a line break is a blank cell, and its row goes on")
    func keptBlank() throws {
        let text = "第（一）项 | |||\n规章 | 1 |\n| 3 |\n文件 |\n| 2 |\n|\n收费 |\n|\n完"
        #expect(try reading(text) == ["table 第（一）项|·|·|· / 规章|1|∅|3 / 文件|∅|2|∅ / 收费|∅", "完"])
    }

    @Test("Rows of many blank cells: most lines begin with a pipe, and no row does")
    func manyBlanks() throws {
        let text = "甲 | 乙 | 丙 | 丁 | ||\n子 |\n| 1 |\n| 2 | |\n丑 |\n|\n| 3 |\n| 4 |\n寅 |\n| 5 |\n|\n"
        #expect(try reading(text) == ["table 甲|乙|丙|丁|·|· / 子|∅|1|∅|2|· / 丑|∅|∅|3|∅|4 / 寅|∅|5|∅"])
    }

    @Test("A slot with a line break between rows with leading pipes")
    func keptBlankWithLeadingPipes() throws {
        let text = "| 第（一）项 | |||\n| 规章 | 1 | \n | 3 | \n| 文件 | \n | 2 | \n | \n| 收费 | \n | ||\n"
        #expect(try reading(text) == ["table 第（一）项|·|·|· / 规章|1|∅|3 / 文件|∅|2|∅ / 收费|∅|·|·"])
    }

    @Test("A row broken after a cell is put together by its width")
    func brokenRow() throws {
        let text = "复议 | 诉讼 | ||||\n结果 维持 |\n其他 | 总计 | 结果 维持 |\n其他 | 总计 |\n0 | 0 | 1 | 1 |"
        let rows = "复议|诉讼|·|·|·|· / 结果 维持|其他|总计|结果 维持|其他|总计 / 0|0|1|1"
        #expect(try reading(text) == ["table " + rows])
        let leading = "| 复议 | 诉讼 | ||||\n| 结果 维持 |\n其他 | 总计 | 结果 维持 |\n其他 | 总计 |\n| 0 | 0 | 1 | 1 |"
        #expect(try reading(leading) == ["table " + rows])
    }

    @Test("Rows with blanks and padding on lines of their own; a lone pipe that ends a row may be its padding")
    func mixed() throws {
        let text = """
            申请 | 7 | 1 | 8 | ||
            结果 | 公开 | 5 |
            |
            4 |
            |
            部分 |
            |
            |
            |
            ||
            结转 |
            |
            2 |
            """
        #expect(
            try reading(text) == ["table 申请|7|1|8|·|· / 结果|公开|5|∅|4|? / 部分|∅|∅|∅|·|· / 结转|∅|2"])
    }

    @Test("Glued pipes are blank cells where cells are written without spaces")
    func unspaced() throws {
        #expect(try reading("|甲|乙|丙|\n|---|---|---|\n|1|||") == ["table ^甲|^乙|^丙 / 1|∅|∅"])
    }

    @Test("Rows that keep blanks: two spaces are a blank cell, also before a value and at the row's start")
    func positional() throws {
        let text = "| 办理结果 | 公开 |  | 1 |  | 3 | \n|  | 部分公开 |  |  | 2 |  | \n"
        #expect(try reading(text) == ["table 办理结果|公开|∅|1|∅|3 / ∅|部分公开|∅|∅|2|∅"])
    }

    @Test("One space before a value is a blank cell; at the end of a row with leading pipes it may be either")
    func singleSpaces() throws {
        #expect(try reading("| 甲 | | | 0 |\n| 乙 | 1 | | |") == ["table 甲|∅|∅|0 / 乙|1|?|?"])
        #expect(try reading("甲 | | 0 |\n乙 | 1 | |") == ["table 甲|∅|0 / 乙|1|·"])
    }

    @Test("Rows without padding stay as long as they are")
    func unpadded() throws {
        let text = "第（一）项 |\n内容 | 制发 | 废止 |\n规章 | 3 |\n"
        #expect(try reading(text) == ["table 第（一）项 / 内容|制发|废止 / 规章|3"])
    }

    @Test("A cell a line with its pipe after it")
    func cellPerLine() throws {
        #expect(try reading("规章|\n1|\n3|\n完") == ["stream 规章 / 1 / 3", "完"])
        #expect(try reading("前\n|规章\n|1\n|3\n完") == ["前", "stream 规章 / 1 / 3", "完"])
    }

    @Test("A padded cell a line: glued pipes are padding, a lone one either")
    func paddedCellPerLine() throws {
        let text = "第（一）项 |\n|||\n规章 |\n1 |\n|\n3 |\n许可 |\n9 |\n||\n收费 |\n0 |\n三、申请情况\n"
        #expect(
            try reading(text) == [
                "stream 第（一）项 / ·|·|· / 规章 / 1 / ? / 3 / 许可 / 9 / ·|· / 收费 / 0", "三、申请情况",
            ])
    }

    @Test("Of several lone pipes only the last may be padding, and none before glued pipes")
    func lonePipesOfPaddedCells() throws {
        let text = "甲 |\n|\n|\n|\n2 |\n||\n乙 |\n|\n|\n||\n丙 |\n1 |\n"
        #expect(try reading(text) == ["stream 甲 / ∅ / ∅ / ? / 2 / ·|· / 乙 / ∅ / ∅ / ·|· / 丙 / 1"])
    }

    @Test("A lone pipe that leads a row is no cell where padding stands before it")
    func leadingLonePipes() throws {
        let text = "二、公开情况\n|\n第（一）项 |\n||\n|\n规章 |\n1 |\n3 |\n"
        #expect(try reading(text) == ["二、公开情况", "stream 第（一）项 / ·|· / 规章 / 1 / 3"])
    }

    @Test("A pipe on a line of its own after each cell")
    func lonePipesAfter() throws {
        let text = "二、公开情况\n规章\n|\n1\n|\n|\n3\n|\n三、申请情况\n自然人\n|\n2\n|\n五、存在问题\n"
        #expect(
            try reading(text) == [
                "二、公开情况", "stream 规章 / 1 / ∅ / 3", "三、申请情况", "stream 自然人 / 2", "五、存在问题",
            ])
    }

    @Test("A pipe on a line of its own before each cell")
    func lonePipesBefore() throws {
        let text = "二、公开情况\n|\n规章\n|\n1\n|\n|\n3\n三、申请情况\n|\n自然人\n|\n2\n五、存在问题\n"
        #expect(
            try reading(text) == [
                "二、公开情况", "stream 规章 / 1 / ∅ / 3", "三、申请情况", "stream 自然人 / 2", "五、存在问题",
            ])
    }

    @Test("Markdown: a separator is no row and makes a header of the one before it, blank lines do not end a table")
    func markdown() throws {
        let text = "# 年度报告\n\n## 二、公开情况\n- 甲\n\n| 内容 | 制发 |\n|---|:---:|\n| 规章 | **1** |\n"
        #expect(
            try reading(text) == [
                "h1 年度报告", "h2 二、公开情况", "- - 甲", "table ^内容|^制发 / 规章|1",
            ])
        #expect(try reading("内容 | 制发\n---|---\n规章 | 1") == ["table ^内容|^制发 / 规章|1"])
        #expect(
            try reading("内容 | 制发 |\n---|---|\n\n规章 | 1 |\n\n文件 | 2 |\n\n完") == [
                "table ^内容|^制发 / 规章|1 / 文件|2", "完",
            ])
    }

    @Test("Dashes are values, not separators, where there is one or two to a cell")
    func dashes() throws {
        #expect(try reading("| 甲 | 乙 |\n| - | -- |\n") == ["table 甲|乙 / -|--"])
    }
}

@Suite("What is a pipe table")
struct PipeTableTests {
    @Test("Below a rule without pipes at its ends a line as wide as any is a row, and every slot of it a cell")
    func openMarkdown() throws {
        let text = """
            复议| 诉讼
            ---|---
            维持| 纠正| 其他
            | | | 7
            甲| 4| |\u{20}\u{20}
            乙| | |\u{20}\u{20}
            丙| | |\u{20}\u{20}
            """
        #expect(
            try reading(text) == ["table ^复议|^诉讼 / 维持|纠正|其他 / ∅|∅|∅|7 / 甲|4|∅|∅ / 乙|∅|∅|∅ / 丙|∅|∅|∅"])
    }

    @Test("An escaped pipe separates nothing and stays as it is written")
    func escapes() throws {
        #expect(try reading("| 甲\\|乙 | 1 |\n| 丙 | 2\\| |\n") == ["table 甲\\|乙|1 / 丙|2\\|"])
    }

    @Test("A break inside a cell is white space, and places behind it are those of the source")
    func cellBreaks() throws {
        let text = "| 结果<br>维持 | 其他<BR />结果 |\n| 1 | <br2<b> |"
        #expect(try reading(text) == ["table 结果 维持|其他 结果 / 1|<br2<b>"])
        let document = try document(text)
        for cell in document.tables[0].cells where document.string(cell.range) == "1" {
            let place = document.places.source(of: cell.range.lowerBound)
            #expect(document.source.utf8[place] == 0x31)
        }
    }

    @Test("Ragged rows keep every cell")
    func ragged() throws {
        #expect(try reading("| 甲 | 乙 |\n| 1 |\n| 2 | 3 | 4 | 5 |\n") == ["table 甲|乙 / 1 / 2|3|4|5"])
    }

    @Test("Two tables that follow each other are read in order")
    func twoTables() throws {
        let text = "内容 | 制发 | 废止 |\n许可 | 9 | |\n收费 | 0 |\n复议 | 诉讼 | |||\n1 | 2 | 3 | 4 | 5 |"
        #expect(try reading(text) == ["table 内容|制发|废止 / 许可|9|· / 收费|0 / 复议|诉讼|·|·|· / 1|2|3|4|5"])
    }

    @Test("A heading between two tables is a paragraph")
    func headingBetween() throws {
        let text = "许可 | 9 | ||\n收费 | 0 |\n三、申请情况\n自然人 | 企业 | ||\n1 | 2 |"
        #expect(try reading(text) == ["table 许可|9|·|· / 收费|0", "三、申请情况", "table 自然人|企业|·|· / 1|2"])
    }

    @Test("A cell broken over lines is one cell where the row before it is open")
    func openRow() throws {
        let text = "| 内容 | 制发 | 现行 |\n| 规章 | 0 | 现行\n有效\n件数 | 1 |\n| 文件 | 1 | 2 |"
        #expect(try reading(text)[0].hasPrefix("stream 内容|制发|现行 / 规章|0|现行\n有效\n件数|1 /"))
    }

    @Test("Prose with a pipe beside rows is prose")
    func prose() throws {
        let text = "首页 | 公开 | 正文\n年度报告\n| 许可 | 9 |\n| 处罚 | 1 |\n本表按“有|无”填写。\n全年无变化。"
        #expect(
            try reading(text) == ["首页 | 公开 | 正文", "年度报告", "table 许可|9 / 处罚|1", "本表按“有|无”填写。", "全年无变化。"])
    }

    @Test("Lines without pipes are read as in every text")
    func otherLines() throws {
        #expect(
            try reading("• 甲\n许可\t4\n处罚\t5\n| 乙 | 1 |\n| 丙 | 2 |") == [
                "- • 甲", "table 许可|4 / 处罚|5", "table 乙|1 / 丙|2",
            ])
    }

    @Test("Line ends of any kind, or none at the end, give the same blocks")
    func lineEnds() throws {
        let text = "一、概述\n许可 | 9 | ||\n规章 | 1 |\n| 3 |\n收费 | 0 |"
        let expected = try reading(text)
        for end in ["\n", "\r\n", "\r"] {
            #expect(try reading(text.replacing("\n", with: end)) == expected)
            #expect(try reading(text.replacing("\n", with: end) + end) == expected)
        }
    }

    @Test("More slots than the limit allows is an error of its own")
    func limit() {
        var context = ReadContext()
        context.limits.cells = 3
        let input = SourceInput(name: "t.md", bytes: Array("| 甲 | 1 |\n| 乙 | 2 |".utf8))
        #expect(throws: IngestError("t.md", .limit(.cells, found: 4, allowed: 3))) {
            try PipeTableSource().read(input, in: context)
        }
    }

    @Test(
        "Two rows of like width, or a separator, make a text a pipe table",
        arguments: [
            ("| 甲 | 1 |\n| 乙 | 2 |", true), ("甲 | 1 | ||\n乙 | 2 | 3 | |", true), ("甲|\n1|\n3|", true),
            ("甲\n|\n1\n|\n2\n|", true), ("甲 | 乙\n---|---\n1 | 2", true), ("首页 | 公开", false),
            ("首页 | 公开 | 正文\n字号 | 大", false), ("全年无变化。", false), ("", false),
            ("<p>甲 | 1</p>\n| 乙 | 2 |\n| 丙 | 2 |", false), ("|\n|\n", false),
            ("if (a || b) {\nif (c || d) {", false), ("甲\\||乙\n丙\\||丁", true),
        ])
    func identify(_ text: String, hasRows: Bool) {
        let match = PipeTableSource().identify(SourceProbe(SourceInput(name: "a.txt", bytes: Array(text.utf8))))
        #expect(match.level == (hasRows ? .likely : .no))
        if hasRows { #expect(match.reason == "pipe rows of like width") }
    }

    @Test("A text is recognised by rows behind a kilobyte of others, too")
    func identifyLateRows() {
        let others = String(repeating: "首页 | 公开\n\n", count: 200)
        let probe = SourceProbe(SourceInput(name: "a.txt", bytes: Array((others + "| 甲 | 1 |\n| 乙 | 2 |").utf8)))
        #expect(PipeTableSource().identify(probe).level == .likely)
    }

    @Test("Every piece of a text is read, and none of its words is lost")
    func pieces() throws {
        let text = """
            一、概述
            第（一）项 | |||
            规章 | 1 |
            | 3 |
            文件 \\| 甲 | | 2 | |
            收费 |
            |
            三、申请
            自然人
            |
            ||
            | 乙 |  | 4 |
            |---|---|
             | 丙 | 5 | \r
            完|丁|戊
            """
        let bytes = Array(text.utf8)
        for start in 0..<60 {
            for end in start..<bytes.count { try expectConserved(Array(bytes[start..<end])) }
        }
    }

    /// Expects all words to be in blocks, in order, and all words of a table in its cells.
    private func expectConserved(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        let document = try PipeTableSource().read(SourceInput(name: "p", bytes: bytes), in: ReadContext())
        var end = 0
        for block in document.blocks {
            try #require(block.range.lowerBound >= end)
            #expect(WhiteSpace.trimmed(end..<block.range.lowerBound, in: document.text).isEmpty)
            end = block.range.upperBound
            guard case .table(let index) = block.kind else { continue }
            var cellEnd = block.range.lowerBound
            for cell in document.tables[index].cells where !cell.range.isEmpty {
                try #require(cell.range.lowerBound >= cellEnd)
                expectSyntax(document.text[cellEnd..<cell.range.lowerBound])
                cellEnd = cell.range.upperBound
            }
            expectSyntax(document.text[cellEnd..<end])
        }
        #expect(WhiteSpace.trimmed(end..<document.text.count, in: document.text).isEmpty)
    }

    /// Expects nothing but pipes, white space and the dashes of separators.
    private func expectSyntax(_ bytes: ArraySlice<UInt8>) {
        #expect(bytes.allSatisfy { [0x7C, 0x20, 0x0A, 0x0D, 0x2D, 0x3A].contains($0) })
    }
}
