/// An organ of an invented place.
public struct InventedOrgan: Sendable, Hashable {
    /// The place that it belongs to.
    public let place: InventedPlace
    /// The full name, such as 云川市文化和旅游局.
    public let name: String
    /// The name within its place, such as 市文化和旅游局.
    public let shortName: String
    /// How it speaks of itself: 我局, 我委, 我镇.
    public let pronoun: String
    /// What its work is about, in words that fit a sentence.
    let fields: [String]
    /// Whether it may make rules (a city's government).
    let makesRules: Bool

    private static let departments: [(name: String, pronoun: String, fields: [String])] = [
        ("文化和旅游局", "我局", ["公共文化服务", "旅游市场秩序", "文物保护利用"]),
        ("市场监督管理局", "我局", ["食品安全抽检", "特种设备监察", "经营主体登记"]),
        ("水务局", "我局", ["河湖管护", "供水保障", "水旱灾害防御"]),
        ("发展和改革委员会", "我委", ["重大项目审批", "价格管理", "营商环境建设"]),
        ("卫生健康委员会", "我委", ["基层医疗服务", "妇幼健康", "职业病防治"]),
        ("农业农村局", "我局", ["惠农补贴发放", "农产品质量安全", "高标准农田建设"]),
        ("交通运输局", "我局", ["农村公路养护", "客运市场管理", "工程质量监督"]),
        ("教育局", "我局", ["义务教育招生", "学生资助", "校外培训治理"]),
        ("自然资源和规划局", "我局", ["征地信息公开", "不动产登记", "国土空间规划"]),
        ("人力资源和社会保障局", "我局", ["就业创业扶持", "社会保险经办", "劳动关系协调"]),
        ("住房和城乡建设局", "我局", ["保障性住房配租", "老旧小区改造", "建筑市场监管"]),
    ]

    init(_ random: inout SplitMix64) {
        let kind = random.below(100)
        if kind < 62 {
            place = InventedPlace(random.chance(45) ? .city : .county, &random)
            let department = random.pick(Self.departments)
            name = place.name + department.name
            shortName = place.short + department.name
            pronoun = random.chance(85) ? department.pronoun : "本机关"
            fields = department.fields
            makesRules = false
        } else {
            let level: InventedPlace.Level = kind < 70 ? .city : kind < 82 ? .county : .township
            place = InventedPlace(level, &random)
            let isStreet = place.name.hasSuffix("街道")
            name = place.fullName + (isStreet ? "办事处" : "人民政府")
            shortName = (level == .township ? place.name : place.short) + (isStreet ? "办事处" : "政府")
            pronoun = "我" + place.short
            fields = ["民生实事办理", "财政资金使用", "乡村振兴项目", "应急管理"]
            makesRules = level == .city
        }
    }
}
