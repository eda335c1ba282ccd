/// What surrounds the rows of a statistics table of 2014.
extension FoundIndicatorTable {
    /// The form with the few cells before and after its rows in the same table of the source: its name, who filled it in.
    func withEdges(in reading: Reading) -> FoundIndicatorTable {
        func isEdge(_ passage: Int, of inside: Int) -> Bool {
            guard reading.passages.indices.contains(passage), let table = reading.passages[inside].cell?.table else {
                return false
            }
            return reading.passages[passage].cell?.table == table && reading.words(passage).count <= 60
        }
        var form = self
        var (first, last) = (form.passages.lowerBound, form.passages.upperBound)
        while isEdge(first - 1, of: first), form.passages.lowerBound - first < 12 { first -= 1 }
        while isEdge(last + 1, of: last), last - form.passages.upperBound < 12 { last += 1 }
        form.passages = first...last
        return form
    }

    private static let captions: PhraseSet = ["统计表", "情况表"]
    private static let annexes: PhraseSet = ["附表", "附件"]

    /// The form with the line before it that names it, past lines such as 填报单位 and the year.
    func withCaption(in reading: Reading) -> FoundIndicatorTable {
        var form = self
        var passage = form.passages.lowerBound - 1
        let table = reading.passages[form.passages.lowerBound].cell?.table
        var annex: Int?
        while passage >= 0, passage >= form.passages.lowerBound - 5 {
            let words = reading.words(passage)
            let cell = reading.passages[passage].cell
            guard cell == nil || cell?.table == table, words.count <= 50, !words.contains(Marks.fullStop) else {
                break
            }
            if words.containsAny(FoundIndicatorTable.captions) {
                form.caption = cell == nil ? passage : nil
                return form
            }
            if cell == nil, words.count <= 5, words.startsWithAny(FoundIndicatorTable.annexes) { annex = passage }
            passage -= 1
        }
        form.caption = annex
        return form
    }
}
