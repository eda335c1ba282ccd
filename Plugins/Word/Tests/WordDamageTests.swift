import ReportCore
import ReportSourceTesting
import Testing

@testable import WordFormat

@Suite struct WordDamageTests {
    private func error(_ file: WordFile, limits: Limits = Limits()) -> IngestError? {
        #expect(throws: IngestError.self) { try file.read(limits: limits) }
    }

    @Test func `a document type, and with it every entity, is refused`() {
        for declaration in [
            "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>", "<!DOCTYPE w [<!ENTITY a 'aaaa'>]>",
            "<!DOCTYPE w SYSTEM 'http://127.0.0.1/w.dtd'>",
        ] {
            let problem = error(WordFile(paragraph("&a;"), declaration: declaration))
            #expect(problem?.description.contains("it declares a document type") == true, "\(declaration)")
        }
    }

    @Test func `an entity that nothing declares is malformed`() {
        #expect(error(WordFile(paragraph("&nbsp;")))?.errorClass == .malformed)
    }

    @Test func `elements that are not closed are malformed, and the part is named`() {
        let problem = error(WordFile("<w:p>"))
        #expect(problem?.errorClass == .malformed)
        #expect(problem?.description.contains("the part word/document.xml") == true)
    }

    @Test func `more elements in each other than a document has are over the limit`() {
        let deep = String(repeating: "<w:smartTag>", count: 1000) + String(repeating: "</w:smartTag>", count: 1000)
        #expect(error(WordFile(deep))?.errorClass == .limit)
    }

    @Test func `a package without a document is malformed`() {
        var file = WordFile("")
        file.parts.removeAll { $0.name == "word/document.xml" }
        #expect(error(file)?.description.contains("word/document.xml, which holds the text, is missing") == true)
    }

    @Test func `a part that unpacks to more than a page may have is over the limit`() {
        var limits = Limits()
        limits.bytes = WordFile("").bytes.count + 100
        #expect(error(WordFile(paragraph(String(repeating: "甲", count: 1000))), limits: limits)?.errorClass == .limit)
    }

    @Test func `a document without words is one without blocks`() throws {
        #expect(try WordFile("<w:p/>").read().blocks.isEmpty)
    }

    @Test func `numbers of any size and level are read`() throws {
        let xml = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="99"><w:start w:val="9223372036854775807"/>
            <w:lvlText w:val="%9%%0%"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>
            <w:lvlOverride w:ilvl="-4"><w:startOverride w:val="-9223372036854775808"/></w:lvlOverride></w:num>
            """
        let numbered = paragraph("甲", "<w:numPr><w:ilvl w:val='77'/><w:numId w:val='1'/></w:numPr>")
        let document = try WordFile(numbered, parts: [("numbering", xml)]).read()
        #expect(document.words == ["1073741824%%0% 甲"])
    }

    @Test func `text in UTF-16 is read`() throws {
        let file = WordFile(paragraph("甲"), declaration: "<?xml version='1.0' encoding='UTF-16'?>")
        let parts = file.parts.map { part in
            guard part.name == "word/document.xml" else { return StoredZip.File(part.name, part.xml) }
            let units = part.xml.utf16.flatMap { StoredZip.number(Int($0), 2) }
            let wide: [UInt8] = [0xFF, 0xFE] + units
            return StoredZip.File(name: Array(part.name.utf8), bytes: wide)
        }
        let input = SourceInput(name: "报告.docx", bytes: StoredZip.bytes(parts))
        #expect(try WordSource().read(input, in: ReadContext()).words == ["甲"])
    }

    @Test func `only documents of Word are known`() {
        func match(_ name: String, _ parts: [String]) -> Match.Level {
            let bytes = StoredZip.bytes(parts.map { StoredZip.File($0, "") })
            return WordSource().identify(SourceProbe(SourceInput(name: name, bytes: bytes))).level
        }
        #expect(match("报告", ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]) == .certain)
        #expect(match("报告.docx", ["docProps/app.xml", "docProps/core.xml"]) == .certain)
        #expect(match("表.xlsx", ["[Content_Types].xml", "xl/workbook.xml"]) == .no)
        #expect(match("报告.docx", ["报告.html"]) == .no)
    }
}
