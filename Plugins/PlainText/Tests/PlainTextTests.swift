import PlainTextFormat
import ReportCore
import Testing

/// A text as the module reads it, a block a line: its kind, and its words or the rows of its table.
///
/// `∅` is a blank cell; a table whose row ends are not to be trusted is a `stream`.
private func reading(_ text: String) throws -> [String] {
    let input = SourceInput(name: "case.txt", bytes: Array(text.utf8))
    let document = try PlainTextSource().read(input, in: ReadContext())
    return document.blocks.map { block in
        switch block.kind {
        case .table(let index): rendering(document.tables[index], in: document)
        case .listItem: "- \(document.string(block.range))"
        case .heading(let level): "h\(level) \(document.string(block.range))"
        case .paragraph: document.string(block.range)
        }
    }
}

private func rendering(_ table: Table, in document: SourceDocument) -> String {
    var rows: [[String]] = []
    for cell in table.cells {
        if cell.row == rows.count { rows.append([]) }
        rows[cell.row].append(cell.gap == .blank ? "∅" : document.string(cell.range))
    }
    return (table.rowsKnown ? "table " : "stream ") + rows.map { $0.joined(separator: "|") }.joined(separator: " / ")
}

@Suite("Plain text")
struct PlainTextTests {
    @Test("Every line with words is a paragraph, without the white space around it")
    func paragraphs() throws {
        #expect(try reading("  一、概述\n\n　　全年公开信息12条。 \n \u{A0}\n完") == ["一、概述", "全年公开信息12条。", "完"])
    }

    @Test("Lines with bullets are list items, and keep the bullet")
    func listItems() throws {
        #expect(
            try reading("  • 时间：2011年\n· 甲\n● 乙\n- 丙\n* 丁") == [
                "- • 时间：2011年", "- · 甲", "- ● 乙", "- - 丙", "- * 丁",
            ])
        #expect(try reading("-5\n*注\n-\n—甲") == ["-5", "*注", "-", "—甲"])
    }

    @Test("A row of tabs a line is a table; every slot is a cell")
    func tabRows() throws {
        #expect(
            try reading("表一\n内容\t制发\t废止\n规章\t1\t\n\t\t2\n完") == ["表一", "table 内容|制发|废止 / 规章|1|∅ / ∅|∅|2", "完"])
    }

    @Test("Ragged rows keep every cell")
    func raggedRows() throws {
        #expect(try reading("甲\t乙\t丙\n丁\t9\n戊\t\t\t\t1") == ["table 甲|乙|丙 / 丁|9 / 戊|∅|∅|∅|1"])
    }

    @Test("One line with a tab is prose, one with three tabs a row, two lines a table")
    func smallTables() throws {
        #expect(try reading("地址：青石路1号\t邮编：000000") == ["地址：青石路1号\t邮编：000000"])
        #expect(try reading("合计\t1\t2\t3") == ["table 合计|1|2|3"])
        #expect(try reading("许可\t4\n处罚\t\n") == ["table 许可|4 / 处罚|∅"])
    }

    @Test("A tab before words is an indent")
    func indents() throws {
        #expect(try reading("\t一、概述\n\t全年无变化。\n\t完") == ["一、概述", "全年无变化。", "完"])
        #expect(try reading("许可\t4\n处罚\t5\n\t三、其他") == ["table 许可|4 / 处罚|5", "三、其他"])
    }

    @Test("A line without a tab stands between two tables")
    func twoTables() throws {
        #expect(
            try reading("许可\t4\n处罚\t5\n三、申请情况\n自然人\t企业\n1\t2") == [
                "table 许可|4 / 处罚|5", "三、申请情况", "table 自然人|企业 / 1|2",
            ])
    }

    // What a browser gives for cells that hold paragraphs: two line breaks around each, five between rows.

    @Test("Cells with line breaks around them are read in order, empty ones in place")
    func brokenRows() throws {
        let text =
            "二、公开情况\n\n内容\n\n\t\n\n制发\n\n\t\n\n废止\n\n\n\n\n规章\n\n\t\n\n1\n\n\t\t3\n\n\n\n\n总计\n\n\t\n\n\u{A0}\n\n\t\n\n2\n\n三、申请情况"
        #expect(try reading(text) == ["二、公开情况", "stream 内容|制发|废止 / 规章|1|∅|3 / 总计|∅|2", "三、申请情况"])
    }

    @Test("A row of one cell belongs to the table where the breaks say so, a paragraph between tables does not")
    func brokenSingleCells() throws {
        let cells = "许可\n\n\t\n\n4"
        #expect(
            try reading("\(cells)\n\n\n\n\n第（六）项\n\n\n\n\n\(cells)") == ["stream 许可|4 / 第（六）项 / 许可|4"])
        #expect(
            try reading("\(cells)\n\n\n\n\n\(cells)\n\n三、其他\n\n\(cells)\n\n\n\n\n\(cells)") == [
                "stream 许可|4 / 许可|4", "三、其他", "stream 许可|4 / 许可|4",
            ])
    }

    @Test("Empty cells at the ends of rows")
    func brokenEnds() throws {
        let text = "甲\n\n\t\n\n乙\n\n\t\n\n丙\n\n\n\n\n丁\n\n\t\n\n1\n\n\t\n\t2\n\n\t\n\n3\n\n\t\n\n五、问题"
        #expect(try reading(text) == ["stream 甲|乙|丙 / 丁|1|∅ / ∅|2|3|∅", "五、问题"])
    }

    @Test("Words after a blank last cell are prose by their number or full stop, sentences inside a table are cells")
    func proseAfterTable() throws {
        let row = "甲\n\n\t\n\n1\n\n\t\n\n"
        #expect(try reading("\(row)全部办结。\n\n\n\n\n\(row)2") == ["stream 甲|1|全部办结。 / 甲|1|2"])
        #expect(try reading("\(row)3\n\n\n\n\n\(row)五、问题\n无。") == ["stream 甲|1|3 / 甲|1|∅", "五、问题", "无。"])
    }

    @Test("A single break inside a cell of paragraphs is part of it")
    func brokenCell() throws {
        let text = "甲\n\n\t\n\n其他\n结果\n\n\t\n\n丙\n\n\n\n\n结果\n维持\n\n\t\n\n1\n\n\t\n\n2"
        #expect(try reading(text) == ["stream 甲|其他\n结果|丙 / 结果\n维持|1|2"])
    }

    @Test("Blank lines that were taken out leave the cells in order")
    func brokenRowsWithoutBlankLines() throws {
        let text = "内容\n\t\n制发\n\t\n废止\n规章\n\t\n1\n\t\n3\n总计\n\t\n4\n\t\n2"
        #expect(try reading(text) == ["stream 内容|制发|废止 / 规章|1|3 / 总计|4|2"])
    }

    @Test("A table of a cell a line is left as lines")
    func cellPerLine() throws {
        #expect(try reading("规章\n0\n\n3") == ["规章", "0", "3"])
    }

    @Test("Line ends of any kind give the same blocks")
    func lineEnds() throws {
        let text = "一、概述\n\n许可\t4\n处罚\t\n- 完\n"
        let expected = try reading(text)
        #expect(try reading(text.replacing("\n", with: "\r\n")) == expected)
        #expect(try reading(text.replacing("\n", with: "\r")) == expected)
    }

    @Test("Text is recognised, binary data and other formats are not")
    func identify() {
        func match(_ bytes: [UInt8]) -> Match {
            PlainTextSource().identify(SourceProbe(SourceInput(name: "a", bytes: bytes)))
        }
        #expect(match(Array("一、概述".utf8)) == .possible("decodable text"))
        #expect(match([]).level == .no)
        #expect(match([0, 1, 2, 3, 0xFF, 0, 7, 0]).level == .no)
        #expect(match(Array("%PDF-1.7".utf8)).level == .no)
    }

    @Test("More slots than the limit allows is an error of its own")
    func limit() {
        var context = ReadContext()
        context.limits.cells = 3
        let input = SourceInput(name: "t.txt", bytes: Array("甲\t1\n乙\t2".utf8))
        #expect(throws: IngestError("t.txt", .limit(.cells, found: 4, allowed: 3))) {
            try PlainTextSource().read(input, in: context)
        }
    }

    @Test("Every prefix of a text is read, and none of its words is lost")
    func prefixes() throws {
        let text = """
            一、概述\n\n内容\n\n\t\n\n制发\n\n\t\n\n\u{A0}\n\n\n\n\n规章\n\n\t\t3\n\n\n\n\n第（五）项\n\n\n\n\n许可\n\n\t\n\n1\n\n
            甲\t乙\t\n\t\t2\n• 丙\r\n\t完。\n\t\n\t二、其他\n
            """
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: 40, by: 3) {
            for end in start..<bytes.count { try expectConserved(Array(bytes[start..<end])) }
        }
    }

    /// Expects every byte outside blocks to be white space, blocks to be in order, and cells to lie in their tables.
    private func expectConserved(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        let document = try PlainTextSource().read(SourceInput(name: "p", bytes: bytes), in: ReadContext())
        var end = 0
        for block in document.blocks {
            #expect(block.range.lowerBound >= end)
            #expect(WhiteSpace.trimmed(end..<max(end, block.range.lowerBound), in: document.text).isEmpty)
            end = block.range.upperBound
            guard case .table(let index) = block.kind else { continue }
            var cellEnd = block.range.lowerBound
            for cell in document.tables[index].cells where !cell.range.isEmpty {
                #expect(WhiteSpace.trimmed(cellEnd..<cell.range.lowerBound, in: document.text).isEmpty)
                cellEnd = cell.range.upperBound
            }
            #expect(cellEnd == end)
        }
        #expect(WhiteSpace.trimmed(end..<document.text.count, in: document.text).isEmpty)
    }
}
