/// The lines around the rows of a table that say who filled it in.
enum IndicatorFoot {
    static func isFoot(_ words: Words) -> Bool { words.containsAny(marks) }

    private static let marks: PhraseSet = [
        "负责人", "审核人", "填报", "填表", "制表", "联系电话", "联系人", "日期", "盖章", "年度", "电话", "传真号", "邮编", "合计", "页",
    ]
}
