import ReportModel

extension StatutoryForm.Row {
    /// The label as reports are spoken of: the long ones shortened.
    var shortName: String {
        switch key {
        case "receivedThisYear": "新收"
        case "carriedOverFromPreviousYear": "上年结转"
        case "outcomes/total": "办理总计"
        case "carriedForwardToNextYear": "结转下年度"
        case "outcomes/otherHandling/correctionOverdue": "逾期不补正"
        case "outcomes/otherHandling/feeOverdue": "逾期不缴费"
        default: label
        }
    }
}

/// Indicators by the labels of the vocabulary.
enum IndicatorNames {
    /// The label; of the results of reviews and lawsuits, which have like labels, with the one above.
    static func name(of key: String) -> String {
        guard let definition = IndicatorVocabulary.definition(of: key) else { return key }
        let isResult = key.hasPrefix("review.") || key.hasPrefix("litigation.")
        let parent = isResult ? definition.parent.flatMap(IndicatorVocabulary.definition) : nil
        return [parent?.label, definition.label].compactMap { $0 }.joined(separator: "：")
    }
}

extension ValueState {
    /// What a reader is told of a value that cannot be counted with.
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
