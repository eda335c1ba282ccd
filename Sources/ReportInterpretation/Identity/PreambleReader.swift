/// The organ that a report's first paragraphs name as its own: 云川市司法局编制并发布2023年度政府信息公开工作年度报告.
enum PreambleReader {
    /// The units of the organ's name.
    static func organ(_ reading: Reading, content: [Int]) -> Range<Int>? {
        for passage in content.prefix(4) where reading.passages[passage].cell == nil {
            for clause in reading.words(passage).split(whereSeparator: { ends.contains($0) }) {
                if let name = organ(in: clause) { return name.indices }
            }
        }
        return nil
    }

    /// The organ of a clause that speaks of a year's report: what comes before the year and before the verb.
    static func organ(in clause: Words) -> Words? {
        guard clause.containsAny(ReportWords.kinds), clause.containsAny(ReportWords.subjects) else { return nil }
        var name = clause
        for prefix in TitleVocabulary.preamblePrefixes where name.starts(with: prefix) {
            name = name.dropFirst(prefix.count)
        }
        let year = DateReader.firstYear(in: name)?.units.lowerBound
        let verb = TitleVocabulary.preambleVerbs.compactMap { name.first($0) }.min()
        guard let end = [year, verb].compactMap({ $0 }).min() else { return nil }
        name = name[..<end]
        return OrganName.isName(name) && !OrganNameVocabulary.pronouns.contains { name.starts(with: $0) } ? name : nil
    }

    private static let ends: UnitSet = ",。;:"
}
