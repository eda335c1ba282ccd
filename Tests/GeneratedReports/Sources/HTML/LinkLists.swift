/// The lists of links that surround a report.
enum LinkLists {
    typealias Link = PageFacts.Link

    private static let sections = [
        "首页", "市情概况", "政务动态", "政务公开", "政务服务", "互动交流", "数据开放", "专题专栏", "要闻", "部门信息", "乡镇信息",
        "公示公告", "人事信息", "政策文件", "政策解读", "财政信息", "重点领域信息公开", "行政执法公示", "政府会议", "规划计划",
        "统计信息", "应急管理", "招考录用", "建议提案", "领导信箱", "在线访谈", "民意征集", "网上调查", "回应关切", "个人办事",
        "法人办事", "便民查询", "无障碍", "繁体", "长者模式", "网站地图",
    ]

    private static let organs = [
        "市政府办公室", "市发展和改革委员会", "市教育局", "市科学技术局", "市工业和信息化局", "市公安局", "市民政局", "市司法局",
        "市财政局", "市人力资源和社会保障局", "市自然资源和规划局", "市生态环境局", "市住房和城乡建设局", "市交通运输局", "市水务局",
        "市农业农村局", "市商务局", "市文化和旅游局", "市卫生健康委员会", "市应急管理局", "市审计局", "市统计局", "市信访局",
    ]

    static func navigation(_ random: inout SplitMix64) -> [Link] {
        let count = random.number(in: 14...sections.count)
        return sections.prefix(count).enumerated().map { Link(text: $1, address: "/col/c\(1_000 + $0)/") }
    }

    static func organs(of city: String, _ random: inout SplitMix64) -> [Link] {
        random.sample(random.number(in: 8...organs.count), of: organs).enumerated().map {
            Link(text: $1, address: "/gkml/\(2_000 + $0)/index.html")
        }
    }

    /// Reports of other years and organs, whose titles look like the report's own.
    static func reports(like report: GeneratedReport, _ random: inout SplitMix64) -> [Link] {
        let years = (2017...2025).filter { $0 != report.reportYear }
        let own = random.sample(3, of: Array(years)).map { "\(report.issuer)\($0)年政府信息公开工作年度报告" }
        let others = random.sample(3, of: organs).map { "\($0)\(report.reportYear)年政府信息公开工作年度报告" }
        return random.shuffle(own + others).enumerated().map { Link(text: $1, address: "./\(30_000 + $0).html") }
    }
}
