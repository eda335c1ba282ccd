import ReportCore
import ReportModel
import Testing

@Suite struct LineIndexTests {
    private func positions(_ text: String, _ offsets: [Int]) -> [[Int]] {
        let index = LineIndex(Array(text.utf8))
        return offsets.map { index.position(of: $0) }.map { [$0.line, $0.column] }
    }

    @Test func `ends lines at LF, at CR LF and at a lone CR`() {
        #expect(positions("a\nb", [0, 1, 2]) == [[1, 1], [1, 2], [2, 1]])
        #expect(positions("a\r\nb", [0, 1, 2, 3]) == [[1, 1], [1, 2], [1, 3], [2, 1]])
        #expect(positions("a\rb\r", [1, 2, 3, 4]) == [[1, 2], [2, 1], [2, 2], [3, 1]])
        #expect(positions("\n\r\n\r\rb", [0, 1, 3, 4, 5]) == [[1, 1], [2, 1], [3, 1], [4, 1], [5, 1]])
    }

    @Test func `counts columns in Unicode scalars`() {
        #expect(positions("公𠮷e\u{301}x", [0, 3, 7, 8, 10]) == [[1, 1], [1, 2], [1, 3], [1, 4], [1, 5]])
    }

    @Test func `counts the columns of lines of any length`() {
        let text = "公\n" + String(repeating: "a公", count: 2048)
        let offsets = [4, 1023, 1024, 1025, 2051, 3072, 4096, 6148, 8191, 8192, 8196]
        let counted = offsets.map { offset in
            [2, Array(text.utf8)[4..<offset].count { $0 & 0xC0 != 0x80 } + 1]
        }
        #expect(text.utf8.count == 8196)
        #expect(positions(text, offsets) == counted)
        let full = String(repeating: "b", count: 4096)
        #expect(positions(full, [4095, 4096]) == [[1, 4096], [1, 4097]])
    }

    @Test func `takes the end for any offset after it`() {
        #expect(positions("a\n公", [5, 6, -1]) == [[2, 2], [2, 2], [1, 1]])
        #expect(positions("", [0, 9]) == [[1, 1], [1, 1]])
        #expect(positions("a\n", [2]) == [[2, 1]])
    }
}

@Suite struct PlaceMapTests {
    @Test func `is the identity without anchors`() {
        #expect([0, 1, 99].map(PlaceMap.identity.source) == [0, 1, 99])
    }

    @Test func `runs in step with the source after each anchor`() {
        var map = PlaceMap()
        map.anchor(text: 0, source: 10)
        map.anchor(text: 5, source: 20)
        map.anchor(text: 9, source: 24)
        map.anchor(text: 12, source: 50)
        #expect([0, 4, 5, 8, 9, 11, 12, 20].map(map.source) == [10, 14, 20, 23, 24, 26, 50, 58])
    }

    @Test func `believes the last of two anchors of one offset`() {
        var map = PlaceMap()
        map.anchor(text: 3, source: 7)
        map.anchor(text: 3, source: 9)
        #expect([2, 3, 4].map(map.source) == [2, 9, 10])
    }

    @Test func `is the same map whether or not an anchor says what is known`() {
        var map = PlaceMap()
        map.anchor(text: 4, source: 4)
        #expect(map == .identity)
    }
}
