/// Names of public organs.
enum OrganName {
    /// Whether a line is nothing but the name of an organ, as below a report.
    static func isName(_ words: Words) -> Bool {
        (3...30).contains(words.count) && words.allSatisfy { $0.isHan }
            && OrganNameVocabulary.endings.contains { words.ends(with: $0) }
    }

}
