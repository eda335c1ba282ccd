import Testing

@testable import ReportInterpretation

@Suite struct PhraseSetTests {
    private let phrases: PhraseSet = ["公开", "公开指南", "指南", "开"]

    private func words(_ text: String) -> Words { Phrase(text).units[...] }

    @Test func `finds any of its phrases, wherever it stands`() {
        #expect(words("政务公开").containsAny(phrases))
        #expect(words("指").containsAny(phrases) == false)
        #expect(words("").containsAny(phrases) == false)
        #expect(words("公开栏").startsWithAny(phrases))
        #expect(words("政务公开").startsWithAny(phrases) == false)
    }

    @Test func `tells which of them is first in the list`() {
        #expect(phrases.leastPlace(in: words("指南与公开指南")) == 0)
        #expect(phrases.leastPlace(in: words("开放指南")) == 2)
        #expect(phrases.leastPlace(in: words("报告")) == nil)
    }

    @Test func `a slice of a text ends where it ends`() {
        let text = words("政务公开")
        #expect(text[..<3].containsAny(["公开"]) == false)
        #expect(text[3...].startsWithAny(["公开"]) == false)
    }

    @Test func `characters whose last bytes are alike are not confused`() {
        // U+4E00 and U+5F00 end alike.
        #expect(words("一").containsAny(["开"]) == false)
    }

    @Test func `sets and maps of passages keep what was put into them`() {
        var set: PassageSet = [3, 9]
        set.insert(40)
        set.remove(9)
        #expect(Array(set) == [3, 40])
        #expect(set.contains(9) == false && set.contains(1000) == false)
        #expect(set.isDisjoint(with: [4, 40]) == false)
        #expect(Array(set.union([1])) == [1, 3, 40])
        var map: PassageMap<String> = [2: "two"]
        map[70] = "seventy"
        map[2] = nil
        #expect(map[70] == "seventy" && map[2] == nil && map[5000] == nil)
    }
}
