/// The year that a text gives the report which it introduces: 现公布云川市司法局2020年政府信息公开工作年度报告.
enum StatedYear {
    static func year(in words: Words) -> (year: Int, units: Range<Int>)? {
        guard words.containsAny(verbs) else { return nil }
        var rest = words
        while let year = DateReader.firstYear(in: rest) {
            rest = words[year.units.upperBound...]
            let name = rest.prefix(24).prefix { $0.isHan }
            let end = name.indices.first { kinds.place(in: name, at: $0) != nil }
            if let end, name[..<end].containsAny(subjects) {
                return (year.year, year.units.lowerBound..<end + 2)
            }
        }
        return nil
    }

    private static let verbs: PhraseSet = ["公布", "编制", "发布", "形成"]
    private static let kinds: PhraseSet = ["年度报告", "年报"]
    private static let subjects: PhraseSet = ["信息公开", "政务公开"]
}
