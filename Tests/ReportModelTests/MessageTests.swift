import Foundation
import ReportModel
import Testing

@Suite struct MessageTests {
    private let arguments: MessageArguments = [
        "row": .text("规章"), "count": .integer(3), "kinds": .texts(["甲", "乙"]),
        "amount": .number(Decimal(string: "2.50") ?? 0),
    ]

    @Test func `arguments are JSON in the order of their names, and come back from it`() throws {
        let json = JSONWriter.bytes(of: arguments)
        #expect(
            String(decoding: json, as: UTF8.self) == #"{"amount":2.5,"count":3,"kinds":["甲","乙"],"row":"规章"}"#)
        #expect(try JSONDecoder().decode(MessageArguments.self, from: Data(json)) == arguments)
        #expect(arguments["row"] == .text("规章"))
        #expect(arguments["table"] == nil)
    }

    @Test func `a sentence is filled by exactly its arguments`() {
        let sentence: MessageSentence = "{count} of {kinds} in {row}: {amount}"
        #expect(sentence.filled(with: arguments) == "3 of 甲, 乙 in 规章: 2.5")
        #expect(sentence.filled(with: ["count": .integer(3)]) == nil)
        #expect(("nothing to say" as MessageSentence).filled(with: .none) == "nothing to say")
        #expect(("nothing to say" as MessageSentence).filled(with: arguments) == nil)
    }

    @Test func `a place has words for the values of a closed list`() {
        let sentence: MessageSentence = "{source|text=the text|icp=ICP备案} says so"
        #expect(sentence.pattern == "{source} says so")
        #expect(sentence.filled(with: ["source": .text("text")]) == "the text says so")
        #expect(sentence.filled(with: ["source": .text("footer")]) == "footer says so")
        #expect(sentence.unlistedWords(for: ["source": .text("icp")]) == [])
        #expect(sentence.unlistedWords(for: ["source": .text("footer")]) == ["source: footer"])
    }

    @Test func `a finding of schema 1.0 has no arguments, and gives the same JSON again`() throws {
        let json = Data(#"{"message":"3 NUL characters","rule":"text.nul","severity":"warning"}"#.utf8)
        let finding = try JSONDecoder().decode(Finding.self, from: json)
        #expect(finding.rule == .textNul)
        #expect(finding.arguments == nil)
        #expect(Data(JSONWriter.bytes(of: finding)) == json)
    }

    @Test func `a report of schema 1.0 stays one`() throws {
        var text = String(decoding: JSONWriter.bytes(of: Samples.least), as: UTF8.self)
        text = text.replacing(#""schemaVersion":"1.1""#, with: #""schemaVersion":"1.0""#)
        let report = try Report(json: Data(text.utf8))
        #expect(report.schemaVersion == "1.0")
        #expect(String(decoding: JSONWriter.bytes(of: report), as: UTF8.self) == text)
    }

    @Test func `a rule that is not known keeps its name alone`() throws {
        let rule = try JSONDecoder().decode(FindingRule.self, from: Data(#""pdf.picture""#.utf8))
        #expect(rule.id == "pdf.picture")
        #expect(rule.sentences.isEmpty)
        #expect(rule.english(.none) == nil)
    }
}
