/// Names of public organs.
enum OrganName {
    /// Whether a line is nothing but the name of an organ, as below a report.
    static func isName(_ words: Words) -> Bool {
        (3...30).contains(words.count) && words.allSatisfy { $0.isHan } && endings.contains { words.ends(with: $0) }
    }

    private static let endings: [Phrase] = [
        "局", "委员会", "人民政府", "政府", "办公室", "办公厅", "委", "厅", "部", "院", "署", "中心", "办事处", "管理处", "联合会",
        "总社", "支队", "大队", "管理所", "公司", "学院", "大学", "医院", "银行", "街道", "总会", "协会",
    ]
}
