/// What the names of organs begin and end with, whatever their field.
enum OrganNameVocabulary {
    /// What may stand before the place.
    static let leads: [Phrase] = ["中共", "中国共产党", "国家税务总局", "国家统计局"]

    /// 委 and 办 end short names.
    static let lastOfShortNames: UnitSet = "委办"

    /// What names end with.
    static let endings: [Phrase] = [
        "局", "委员会", "人民政府", "政府", "办公室", "办公厅", "委", "厅", "部", "院", "署", "中心", "办事处", "管理处", "联合会",
        "总社", "支队", "大队", "管理所", "公司", "学院", "大学", "医院", "银行", "街道", "总会", "协会",
    ]

    /// What is not a name, although it ends like one: 我局.
    static let pronouns: [Phrase] = ["我", "本", "各", "全"]
}
