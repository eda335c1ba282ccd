import ReportCore
import Testing

@testable import WordFormat

@Suite struct WordTableTests {
    private static let start = "<w:vMerge w:val='restart'/>"
    private static let more = "<w:vMerge/>"

    @Test(arguments: [
        ([cell("甲", start) + cell("1"), cell("", more) + cell("2")], ["0,0 2x1", "0,1 1x1", "1,1 1x1"]),
        ([cell("甲", "<w:gridSpan w:val='2'/>"), cell("1") + cell("2")], ["0,0 1x2", "1,0 1x1", "1,1 1x1"]),
        (
            [cell("甲", "<w:hMerge w:val='restart'/>") + cell("", "<w:hMerge w:val='continue'/>") + cell("1")],
            ["0,0 1x2", "0,2 1x1"]
        ),
        // A merge that nothing above began is none.
        ([cell("甲") + cell("1"), cell("乙", more) + cell("2")], ["0,0 1x1", "0,1 1x1", "1,0 1x1", "1,1 1x1"]),
        // One that was ended is another one.
        (
            [
                cell("甲", start) + cell("1"), cell("", more) + cell("2"), cell("乙", start) + cell("3"),
                cell("", more) + cell("4"),
            ],
            ["0,0 2x1", "0,1 1x1", "1,1 1x1", "2,0 2x1", "2,1 1x1", "3,1 1x1"]
        ),
        (
            ["<w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("1"), cell("甲") + cell("2")],
            ["0,1 1x1", "1,0 1x1", "1,1 1x1"]
        ),
        (
            [cell("甲", "<w:gridSpan w:val='-3'/>") + cell("1", "<w:gridSpan w:val='99999999'/>")],
            ["0,0 1x1", "0,1 1x1000"]
        ),
    ])
    func `merged cells span`(rows: [String], expected: [String]) throws {
        #expect(try WordFile(table(rows)).read().grid == expected)
    }

    @Test func `blank cells are cells, and lines of a cell are one`() throws {
        let document = try WordFile(
            table([cell("甲") + cell(""), "<w:tc>\(paragraph("乙"))\(paragraph("丙"))</w:tc>" + cell("1")])
        )
        .read()
        #expect(document.rows() == [["甲", ""], ["乙\n丙", "1"]])
        #expect(document.tables.first?.cells.map(\.gap) == [nil, .blank, nil, nil])
    }

    @Test func `rows and cells may stand in controls`() throws {
        let row = "<w:tr><w:sdt><w:sdtContent>\(cell("1"))</w:sdtContent></w:sdt>\(cell("2"))</w:tr>"
        let document = try WordFile("<w:tbl><w:tblPr/><w:sdt><w:sdtContent>\(row)</w:sdtContent></w:sdt></w:tbl>")
            .read()
        #expect(document.rows() == [["1", "2"]])
    }

    @Test func `a table that holds tables is a layout`() throws {
        let document = try WordFile(table(["<w:tc>\(paragraph("外"))\(table([cell("1") + cell("2")]))<w:p/></w:tc>"]))
            .read()
        #expect(document.words == ["外", "1|2"])
    }

    @Test func `words in a cell that is merged away are kept, hidden`() throws {
        let document = try WordFile(table([cell("甲", Self.start) + cell("1"), cell("藏", Self.more) + cell("2")])).read()
        #expect(document.words == ["甲|1/2", "藏"])
        #expect(document.regions.last?.isHidden == true)
    }

    @Test func `more slots than are allowed are over the limit`() throws {
        var limits = Limits()
        limits.cells = 3
        #expect(throws: IngestError("报告.docx", .limit(.cells, found: 4, allowed: 3))) {
            try WordFile(table([cell("1") + cell("2"), cell("3") + cell("4")])).read(limits: limits)
        }
    }
}
