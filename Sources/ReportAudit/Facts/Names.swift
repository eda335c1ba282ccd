import ReportModel

/// Indicators by the labels of the vocabulary.
enum IndicatorNames {
    /// The label; for the results of reviews and lawsuits, whose labels are alike, with the one above.
    static func name(of key: IndicatorKey) -> String {
        guard let definition = IndicatorVocabulary.definition(of: key) else { return key.rawValue }
        let isResult = [IndicatorKey.reviewTotal, .litigationTotal].contains { $0.block == key.block }
        let parent = isResult ? definition.parent.flatMap(IndicatorVocabulary.definition) : nil
        return [parent?.label, definition.label].compactMap { $0 }.joined(separator: "：")
    }
}

extension ValueState {
    /// What a reader is told about a value that cannot be used in a sum.
    var word: String {
        switch self {
        case .reported: "reported"
        case .blank: "blank"
        case .dash: "a dash"
        case .notApplicable: "not applicable"
        case .masked: "masked"
        case .illegible: "illegible"
        case .ambiguousPosition: "in an unknown column"
        case .inferred: "inferred"
        case .absent: "absent"
        }
    }
}
