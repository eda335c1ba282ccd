import ReportCore
import Testing

@testable import WordFormat

@Suite struct WordTextTests {
    private func read(_ body: String, _ parts: [(type: String, xml: String)] = []) throws -> SourceDocument {
        try WordFile(body, parts: parts).read()
    }

    @Test func `headings are known by outline level, by inheritance and by the Title style`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="标题一"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="x"><w:name w:val="章"/><w:basedOn w:val="1"/></w:style>
            <w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/></w:style>
            <w:style w:type="paragraph" w:styleId="o"><w:basedOn w:val="o"/></w:style>
            """
        let document = try read(
            ["a3", "1", "x", "3", "o", "none"].map { paragraph("甲", "<w:pStyle w:val='\($0)'/>") }.joined()
                + paragraph("乙", "<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>")
                + paragraph("丙", "<w:outlineLvl w:val='8'/>"), [("styles", styles)])
        #expect(
            document.blocks.map(\.kind) == [
                .heading(1), .heading(2), .heading(2), .heading(3), .paragraph, .paragraph, .paragraph, .heading(6),
            ])
    }

    @Test func `what was deleted and moved away is left out, what was inserted is kept`() throws {
        let document = try read(
            """
            <w:p><w:ins><w:r><w:t>新收3件</w:t></w:r></w:ins><w:del><w:r><w:delText>新收2件</w:delText></w:r></w:del>
            <w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>。</w:t></w:r></w:moveTo></w:p>
            """ + table([cell("1")]) + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>\(cell("2"))</w:tr></w:tbl>")
        #expect(document.words == ["新收3件。", "1"])
        #expect(document.findings.map(\.rule.id) == ["word.deletions"])
        #expect(document.findings.first?.message.hasPrefix("3 ") == true)
    }

    @Test func `fields show their results, not their instructions`() throws {
        let document = try read(
            """
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:fldSimple w:instr="DATE"><w:r><w:t>2024年</w:t></w:r></w:fldSimple></w:p>
            """)
        #expect(document.words == ["72024年"])
    }

    @Test func `of alternatives one is read, and text boxes follow their paragraph`() throws {
        let document = try read(
            """
            <w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>
            <w:txbxContent>\(paragraph("框中"))\(table([cell("1") + cell("2")]))</w:txbxContent></wps:txbx></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:textbox><w:txbxContent>\(paragraph("框中"))</w:txbxContent></v:textbox></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>
            """ + paragraph("次段"))
        #expect(document.words == ["前后", "框中", "1|2", "次段"])
    }

    @Test func `controls, smart tags and formulas hold words`() throws {
        let document = try read(
            """
            <w:sdt><w:sdtPr/><w:sdtContent>\(paragraph("甲"))</w:sdtContent></w:sdt>
            <w:p><w:smartTag><w:r><w:t>乙</w:t></w:r></w:smartTag><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>
            """)
        #expect(document.words == ["甲", "乙x=1"])
    }

    @Test func `tabs, breaks, hyphens and symbols are characters`() throws {
        let document = try read(
            """
            <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:tab/><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/>
            <w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>
            """)
        #expect(document.words == ["甲\t乙", "丙\u{2011}丁☑"])
    }

    @Test func `hidden words are kept in a hidden region`() throws {
        let styles = "<w:style w:type='character' w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>"
        let document = try read(
            """
            <w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:rStyle w:val="h"/></w:rPr><w:t>藏</w:t></w:r>
            <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>乙</w:t></w:r></w:p>
            """ + table([cell("1") + "<w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r></w:p></w:tc>"]),
            [("styles", styles)])
        #expect(document.words == ["甲乙", "藏", "1|", "暗"])
        #expect(document.blocks.map { document.regions[$0.region].isHidden } == [false, true, false, true])
    }

    @Test func `links are counted`() throws {
        let document = try read("<w:p><w:r><w:t>甲</w:t></w:r><w:hyperlink><w:r><w:t>乙丙</w:t></w:r></w:hyperlink></w:p>")
        #expect(document.blocks.map(\.linkedBytes) == [6])
    }

    @Test func `what is not read is told`() throws {
        let document = try read(
            paragraph("甲") + "<w:altChunk r:id='x'/><w:p><w:r><w:object/></w:r></w:p>",
            [("comments", "<w:comment>\(paragraph("批注"))</w:comment>")])
        #expect(document.words == ["甲"])
        #expect(document.findings.map(\.rule.id) == ["word.comments", "word.embeddedFile", "word.embeddedObject"])
    }

    @Test func `a place is a place in the part`() throws {
        let document = try read(paragraph("甲 &amp; 乙", "<w:numPr><w:numId w:val='1'/></w:numPr>"), Self.numbering)
        #expect(document.words == ["（一）甲 & 乙"])
        let source = String(decoding: document.source.utf8, as: UTF8.self)
        let position = LineIndex(document.source.utf8).position(of: document.places.source(of: 9))
        let line = source.split(separator: "\n")[position.line - 1]
        #expect(line.unicodeScalars.dropFirst(position.column - 1).starts(with: "甲 &amp;".unicodeScalars))
        let last = document.places.source(of: document.text.count - 3)
        #expect(document.source.utf8[last...].starts(with: Array("乙</w:t>".utf8)))
        #expect(document.source.utf8[document.places.source(of: 0)...].starts(with: Array("<w:p>".utf8)))
    }

    private static let numbering = [
        (
            type: "numbering",
            xml: """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
            <w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """
        )
    ]
}
