/// The year that a text gives the report which it introduces: 现公布云川市司法局2020年政府信息公开工作年度报告.
enum StatedYear {
    static func year(in words: Words) -> (year: Int, units: Range<Int>)? {
        guard words.containsAny(verbs) else { return nil }
        var rest = words
        while let year = DateReader.firstYear(in: rest) {
            rest = words[year.units.upperBound...]
            let name = rest.prefix(24).prefix { $0.isHan }
            let end = name.indices.first { ReportWords.kinds.place(in: name, at: $0) != nil }
            if let end, name[..<end].containsAny(ReportWords.subjects) {
                return (year.year, year.units.lowerBound..<end + 2)
            }
        }
        return nil
    }

    private static let verbs: PhraseSet = ["公布", "编制", "发布", "形成"]
}
