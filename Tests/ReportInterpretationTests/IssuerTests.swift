import ReportModel
import Testing

@testable import ReportInterpretation

@Suite("Who reports, and where")
struct IssuerTests {
    /// A report of 2020 below a title, with lines of the page after it.
    private func report(
        _ title: String?, text: String = "", signature: String? = nil, foot: [String] = [], head: [String] = [],
        meta: [String: String] = [:]
    ) throws -> Report {
        let body = [
            "一、总体情况", "本年度政府信息公开工作按照条例的要求推进，公开目录逐项更新，公开渠道保持畅通，群众查阅方便，监督机制继续完善。" + text,
            "二、主动公开政府信息情况", "在门户网站公开机构职能、规划计划和财政预算决算，及时更新栏目内容，并对政策性文件作出解读说明。",
        ]
        let lines =
            [title].compactMap { $0 } + head + body
            + [signature, signature.map { _ in "2021年1月20日" }].compactMap { $0 }
        return try PageOfText(lines: lines + foot, meta: meta).report()
    }

    private func rules(_ report: Report) -> [FindingRule] {
        report.findings.map(\.rule).filter { $0.id.hasPrefix("issuer.") }
    }

    private func states(_ report: Report, _ pointer: String) -> [ValueState] {
        report.evidence.filter { $0.pointer == pointer }.map(\.state)
    }

    // MARK: Named

    @Test("a name with its division says all")
    func whole() throws {
        let report = try report("朝阳市教育局2020年政府信息公开工作年度报告")
        #expect(report.issuer.name == "朝阳市教育局")
        #expect(report.issuer.organType == .education)
        #expect(
            report.issuer.division == Division(code: "211300", name: "朝阳市", province: "辽宁省", level: .prefecture))
        #expect(states(report, "/issuer/name") == [.reported])
        #expect(states(report, "/issuer/division") == [.reported])
        #expect(rules(report).isEmpty)
    }

    @Test("the division is that of the year")
    func years() throws {
        let before = try report("巢湖市水务局2010年政府信息公开工作年度报告")
        #expect(before.issuer.division?.code == "341400")
        let after = try report("巢湖市水务局2012年政府信息公开工作年度报告")
        #expect(after.issuer.division?.code == "340181")
        let old = try report("襄樊市水务局2008年政府信息公开工作年度报告")
        #expect(old.issuer.division?.code == "420600")
        #expect(old.issuer.division?.name == "襄樊市")
    }

    @Test("a bare division is its government, which is inferred")
    func government() throws {
        let report = try report("通遼市2020年政府信息公開工作年度報告")
        #expect(report.issuer.nameAsPrinted == "通遼市")
        #expect(report.issuer.name == "通辽市人民政府")
        #expect(report.issuer.organType == .peoplesGovernment)
        #expect(states(report, "/issuer/name") == [.inferred])
        #expect(states(report, "/issuer/division") == [.reported])
    }

    @Test("a prefecture's short name becomes its own")
    func shortNames() throws {
        let prefecture = try report("恩施州教育局2020年政府信息公开工作年度报告")
        #expect(prefecture.issuer.name == "恩施土家族苗族自治州教育局")
        #expect(prefecture.issuer.division?.code == "422800")
        let city = try report("肇庆国资委2020年政府信息公开工作年度报告")
        #expect(city.issuer.name == "肇庆市国有资产监督管理委员会")
        let several = try report("朝阳国资委2020年政府信息公开工作年度报告")
        #expect(several.issuer.name == nil)
        #expect(several.issuer.division == nil)
        #expect(rules(several) == [.issuerDivisionAmbiguous])
    }

    @Test("a town's division is its county")
    func township() throws {
        let report = try report("松阳县石砚镇人民政府2020年政府信息公开工作年度报告")
        #expect(report.issuer.organType == .township)
        #expect(report.issuer.division?.code == "331124")
        #expect(report.issuer.division?.level == .county)
    }

    @Test("a place that is in no list has no division")
    func unknown() throws {
        for title in ["云川市司法局2020年政府信息公开工作年度报告", "辽宁省云川市司法局2020年政府信息公开工作年度报告"] {
            let report = try report(title, foot: ["网站标识码：2113000001"])
            #expect(report.issuer.name == report.issuer.nameAsPrinted)
            #expect(report.issuer.division == nil)
            #expect(rules(report) == [.issuerDivisionUnknown])
        }
    }

    // MARK: One of several

    private static let ambiguous = "朝阳区教育局2020年政府信息公开工作年度报告"

    @Test("a name of several divisions is resolved by the text")
    func byText() throws {
        let byProvince = try report(Self.ambiguous, text: "全面落实吉林省有关部署。")
        #expect(byProvince.issuer.division?.code == "220104")
        #expect(states(byProvince, "/issuer/division") == [.inferred, .inferred])
        let byPrefecture = try report("鼓楼区教育局2020年政府信息公开工作年度报告", text: "按江苏省和徐州市的统一部署开展工作。")
        #expect(byPrefecture.issuer.division?.code == "320302")
    }

    @Test("else by a code")
    func byCode() throws {
        let report = try report(Self.ambiguous, foot: ["京ICP备05000001号"])
        #expect(report.issuer.division?.code == "110105")
        #expect(report.evidence.contains { $0.pointer == "/issuer/division" && $0.raw == .text("京ICP备05000001号") })
    }

    @Test("the signature comes before the text, the text before the codes")
    func order() throws {
        let signed = try report(Self.ambiguous, text: "全面落实吉林省有关部署。", signature: "北京市朝阳区教育局")
        #expect(signed.issuer.division?.code == "110105")
        let told = try report(Self.ambiguous, text: "全面落实吉林省有关部署。", foot: ["京ICP备05000001号"])
        #expect(told.issuer.division?.code == "220104")
        #expect(rules(told) == [.issuerDivisionConflict])
    }

    @Test("otherwise there is none, and a finding says so")
    func none() throws {
        let report = try report(Self.ambiguous)
        #expect(report.issuer.division == nil)
        #expect(report.issuer.name == "朝阳区教育局")
        #expect(rules(report) == [.issuerDivisionAmbiguous])
        let torn = try self.report(Self.ambiguous, text: "落实吉林省和北京市的部署。")
        #expect(torn.issuer.division == nil)
        #expect(rules(torn) == [.issuerDivisionAmbiguous])
    }

    // MARK: Completed

    @Test("省 is completed by the codes, and each that agrees is evidence")
    func province() throws {
        let report = try report(
            "省国资委2020年度政府信息公开工作报告",
            foot: ["版权所有：辽宁省人民政府", "辽公网安备 21010500000001号 网站标识码：2100000001", "ICP备案序号：辽ICP备05000001号"])
        #expect(report.issuer.name == "辽宁省国有资产监督管理委员会")
        #expect(report.issuer.division?.code == "210000")
        let proofs = report.evidence.filter { $0.pointer == "/issuer/division" && $0.state == .inferred }
        #expect(proofs.count == 5)
        #expect(rules(report).isEmpty)
    }

    @Test(
        "市, 县 and 区 are completed by what is of their kind",
        arguments: [
            ("市教育局", "2113000001", "211300", "朝阳市教育局"), ("市教育局", "4210830001", "421083", "洪湖市教育局"),
            ("市教育局", "2113020001", "211300", "朝阳市教育局"), ("县教育局", "3311240001", "331124", "松阳县教育局"),
            ("区教育局", "2113020001", "211302", "双塔区教育局"), ("市教育局", "3100000001", "310000", "上海市教育局"),
            ("市教育局", "3101010001", "310000", "上海市教育局"), ("教育局", "2113000001", "211300", "朝阳市教育局"),
        ])
    func kinds(issuer: String, site: String, code: String, name: String) throws {
        let report = try report("\(issuer)2020年政府信息公开工作年度报告", foot: ["网站标识码：\(site)"])
        #expect(report.issuer.division?.code == code)
        #expect(report.issuer.name == name)
        #expect(states(report, "/issuer/name").allSatisfy { $0 == .inferred })
    }

    @Test("a code of another kind completes nothing")
    func wrongKind() throws {
        for site in ["2113000001", "2100000001", "bm14000002"] {
            let report = try report("县教育局2020年政府信息公开工作年度报告", foot: ["网站标识码：\(site)"])
            #expect(report.issuer.division == nil)
            #expect(report.issuer.name == nil)
            #expect(report.issuer.organType == .education)
            #expect(rules(report) == [.issuerDivisionUnknown])
        }
    }

    @Test("the words of the text come before the codes")
    func textBeforeCodes() throws {
        let report = try report("市教育局2020年政府信息公开工作年度报告", text: "朝阳市教育局网站已改版。", foot: ["网站标识码：2101000001"])
        #expect(report.issuer.division?.code == "211300")
        #expect(rules(report) == [.issuerDivisionConflict])
    }

    @Test("another organ that the text names completes nothing")
    func others() throws {
        let shared = try report("市教育局2020年政府信息公开工作年度报告", text: "借鉴沈阳市教育局的做法。", foot: ["网站标识码：2113000001"])
        #expect(shared.issuer.division?.code == "211300")
        #expect(rules(shared).isEmpty)
        let several = try report("市教育局2020年政府信息公开工作年度报告", text: "沈阳市教育局、大连市教育局联合发文。")
        #expect(several.issuer.division == nil)
    }

    @Test("a site's code of today completes to the division of the report's year")
    func laterCode() throws {
        let report = try report("市教育局2010年政府信息公开工作年度报告", foot: ["网站标识码：3401810001"])
        #expect(report.issuer.division?.code == "341400")
        #expect(rules(report).isEmpty)
    }

    @Test("the signature completes the title")
    func signature() throws {
        let report = try report("市教育局2020年政府信息公开工作年度报告", signature: "朝阳市教育局")
        #expect(report.issuer.nameAsPrinted == "市教育局")
        #expect(report.issuer.name == "朝阳市教育局")
        #expect(report.issuer.division?.code == "211300")
    }

    @Test("the organizer speaks for a text that calls itself as the organizer's name ends")
    func selfReference() throws {
        let own = try report(
            "2020年政府信息公开工作年度报告", text: "我局建立健全工作制度。", foot: ["主办单位：朝阳市教育局"])
        #expect(own.issuer.nameAsPrinted == nil)
        #expect(own.issuer.name == "朝阳市教育局")
        #expect(states(own, "/issuer/name") == [.inferred])
        let successor = try report(
            "2020年政府信息公开工作年度报告", text: "我委建立健全工作制度。", foot: ["主办单位：朝阳市教育局"])
        #expect(successor.issuer.name == nil)
        #expect(successor.issuer.division == nil)
    }

    // MARK: Conflicts

    @Test(
        "what contradicts the name is reported, and the name holds",
        arguments: [
            "网站标识码：3400000001", "辽公网安备 21010502000372号", "辽ICP备05000001号", "主办单位：沈阳市人民政府", "版权所有：辽宁省人民政府",
        ])
    func conflicts(foot: String) throws {
        let report = try report("通辽市教育局2020年政府信息公开工作年度报告", foot: [foot])
        #expect(report.issuer.division?.code == "150500")
        #expect(rules(report) == [.issuerDivisionConflict])
        let finding = try #require(report.findings.first { $0.rule == .issuerDivisionConflict })
        #expect(finding.severity == .warning)
        #expect(finding.message.contains("通辽市 (150500, 内蒙古自治区)"))
    }

    @Test("an infobox that puts the city elsewhere is reported")
    func infobox() throws {
        let report = try report("通辽市2020年政府信息公开工作年度报告", head: ["基本介绍", "• 中文名：通辽市年度报告", "• 归属地：辽宁"])
        #expect(report.issuer.division?.code == "150500")
        #expect(rules(report) == [.issuerDivisionConflict])
    }

    @Test("a name that contradicts itself is reported, and its inner division holds")
    func ownName() throws {
        let report = try report("辽宁省通辽市教育局2020年政府信息公开工作年度报告")
        #expect(report.issuer.division?.code == "150500")
        #expect(rules(report) == [.issuerDivisionConflict])
    }

    @Test(
        "a city above, a district below and a site run elsewhere in the province are no contradiction",
        arguments: [
            "网站标识码：2113000001", "网站标识码：2100000001", "辽公网安备 21010502000372号", "主办单位：朝阳市双塔区人民政府",
            "主办单位：辽宁省人民政府", "网站标识码：9901000001",
        ])
    func agreement(foot: String) throws {
        let report = try report("朝阳市教育局2020年政府信息公开工作年度报告", foot: [foot])
        #expect(report.issuer.division?.code == "211300")
        #expect(rules(report).isEmpty)
    }

    @Test("a signature of another city is reported")
    func signatureElsewhere() throws {
        let report = try report("朝阳市教育局2020年政府信息公开工作年度报告", signature: "沈阳市教育局")
        #expect(report.issuer.division?.code == "211300")
        #expect(rules(report) == [.issuerDivisionConflict])
    }

    @Test("a label of the page completes and contradicts as a signature does")
    func publisher() throws {
        let own = try report("市教育局2020年政府信息公开工作年度报告", meta: ["ContentSource": "朝阳市教育局"])
        #expect(own.issuer.name == "朝阳市教育局")
        let other = try report("通辽市教育局2020年政府信息公开工作年度报告", meta: ["SiteName": "朝阳市人民政府", "SiteIDCode": "1505000001"])
        #expect(other.issuer.division?.code == "150500")
        #expect(rules(other) == [.issuerDivisionConflict])
    }

    @Test("a page's 来源 names the issuer where nothing else does")
    func origin() throws {
        let only = try report("2020年政府信息公开工作年度报告", head: ["发布时间：2021-01-20 来源：朝阳市教育局"])
        #expect(only.issuer.nameAsPrinted == "朝阳市教育局")
        #expect(states(only, "/issuer/nameAsPrinted") == [.inferred])
        let weaker = try report("2020年政府信息公开工作年度报告", head: ["来源：朝阳市教育局 发布机构：朝阳市水务局"])
        #expect(weaker.issuer.nameAsPrinted == "朝阳市水务局")
    }

    @Test("a town takes its county from the site's code, an institution takes nothing")
    func bare() throws {
        let town = try report("石砚镇人民政府2020年政府信息公开工作年度报告", foot: ["网站标识码：3311240001"])
        #expect(town.issuer.name == "松阳县石砚镇人民政府")
        #expect(town.issuer.division?.code == "331124")
        let ofCity = try report("石砚镇人民政府2020年政府信息公开工作年度报告", foot: ["网站标识码：3311000001"])
        #expect(ofCity.issuer.name == "石砚镇人民政府")
        #expect(ofCity.issuer.division == nil)
        let school = try report("朝阳大学2020年政府信息公开工作年度报告", foot: ["网站标识码：2113000001"])
        #expect(school.issuer.name == "朝阳大学")
        #expect(school.issuer.organType == .publicService)
        #expect(school.issuer.division == nil)
    }

    @Test("the office of a province's government is 办公厅, a party's office has its lead")
    func offices() throws {
        #expect(try report("辽宁省政府办2020年政府信息公开工作年度报告").issuer.name == "辽宁省人民政府办公厅")
        #expect(try report("朝阳市政府办2020年政府信息公开工作年度报告").issuer.name == "朝阳市人民政府办公室")
        #expect(try report("朝阳市委办2020年政府信息公开工作年度报告").issuer.name == "中共朝阳市委员会办公室")
    }

    @Test("words that spam put in place of a name are no issuer")
    func spam() throws {
        let report = try report("88彩票乐园2020年政府信息公开工作年度报告", foot: ["主办单位：88彩票乐园", "网站标识码：2100000001"])
        #expect(report.issuer.name == nil)
        #expect(report.issuer.division == nil)
    }

    // MARK: Credit code

    @Test("the credit code comes from the index number, and its division with it")
    func creditCode() throws {
        let report = try report(
            "教育局2020年政府信息公开工作年度报告", head: ["索引号：11211300000000001C/2021-00012"])
        #expect(report.issuer.unifiedSocialCreditCode == "11211300000000001C")
        #expect(report.issuer.division?.code == "211300")
        #expect(states(report, "/issuer/unifiedSocialCreditCode") == [.inferred])
        let wrong = try self.report("教育局2020年政府信息公开工作年度报告", head: ["索引号：11211300000000001D/2021-00012"])
        #expect(wrong.issuer.unifiedSocialCreditCode == nil)
        #expect(wrong.issuer.division == nil)
    }

    @Test("a credit code of another division is not the issuer's")
    func foreignCreditCode() throws {
        let report = try report("通辽市教育局2020年政府信息公开工作年度报告", head: ["索引号：11211300000000001C/2021-00012"])
        #expect(report.issuer.unifiedSocialCreditCode == nil)
        #expect(report.issuer.division?.code == "150500")
        #expect(rules(report) == [.issuerDivisionConflict])
    }

    @Test("words of the text that are not names of divisions give none")
    func prose() throws {
        let report = try report("2020年政府信息公开工作年度报告", text: "全县城区和郊区、各地区及县级部门，市区城市管理有序，东区西区同步。")
        #expect(report.issuer == Issuer())
        #expect(rules(report).isEmpty)
    }
}
