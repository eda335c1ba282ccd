import ReportModel
import Testing

@testable import ReportInterpretation

@Suite("Names of issuers")
struct IssuerNameTests {
    @Test(
        "a name is taken apart",
        arguments: [
            ("朝阳市国资委", "朝阳市", "国有资产监督管理委员会", OrganType.stateAssets),
            ("辽宁省朝阳市发改委", "辽宁省朝阳市", "发展和改革委员会", .developmentAndReform),
            ("松阳县人社局", "松阳县", "人力资源和社会保障局", .humanResources),
            ("省国资委", "省", "国有资产监督管理委员会", .stateAssets),
            ("市住建局", "市", "住房和城乡建设局", .housing),
            ("县政府办", "县", "人民政府办公室", .governmentOffice),
            ("肇庆国资委", "肇庆", "国有资产监督管理委员会", .stateAssets),
            ("恩施州人社局", "恩施州", "人力资源和社会保障局", .humanResources),
            ("市场监督管理局", "", "市场监督管理局", .marketRegulation),
            ("市市监局", "市", "市场监督管理局", .marketRegulation),
            ("云川市司法局", "云川市", "司法局", .justice),
            ("辽宁省云川市司法局", "辽宁省云川市", "司法局", .justice),
            ("广元市经济和信息化委员会", "广元市", "经济和信息化委员会", .industry),
            ("广元市自然资源局", "广元市", "自然资源局", .naturalResources),
            ("松阳县石砚镇人民政府", "松阳县", "石砚镇人民政府", .township),
            ("松阳县石砚镇政府", "松阳县", "石砚镇人民政府", .township),
            ("皇姑区桐霭街道", "皇姑区", "桐霭街道办事处", .township),
            ("朝阳市政府", "朝阳市", "人民政府", .peoplesGovernment),
            ("通辽市", "通辽市", "人民政府", .peoplesGovernment),
            ("阿里地区", "阿里地区", "行政公署", .peoplesGovernment),
            ("朝阳市文化和旅游局(体育局)", "朝阳市", "文化和旅游局(体育局)", .culture),
            ("朝阳市公安局双塔分局", "朝阳市", "公安局双塔分局", .publicSecurity),
            ("国家税务总局朝阳市税务局", "朝阳市", "税务局", .taxation),
            ("云川市文化市场综合执法局", "云川市", "文化市场综合执法局", .urbanManagement),
            ("朝阳市委办", "朝阳市", "委员会办公室", .partyOffice),
            ("云川经济技术开发区管委会", "云川经济技术开发区", "管理委员会", .developmentZone),
        ])
    func parts(text: String, place: String, organ: String, type: OrganType) {
        let name = IssuerName(Phrase(text).units[...], year: 2020)
        #expect(String(decoding: name.placeWords, as: UTF16.self) == place)
        #expect(name.fullOrgan.map { String(decoding: $0, as: UTF16.self) } == organ)
        #expect(name.type == type)
    }

    @Test("what is short for several names is not expanded")
    func severalNames() {
        let name = IssuerName(Phrase("朝阳市文旅局").units[...], year: 2020)
        #expect(name.type == .culture)
        #expect(name.fullOrgan == nil)
    }

    @Test("what is short for nothing that is known stays open")
    func unknownShort() {
        let name = IssuerName(Phrase("朝阳市五指委").units[...], year: 2020)
        #expect(name.type == nil)
        #expect(name.fullOrgan == nil)
    }

    @Test("every type of organ is in the vocabulary, and no word of it is short for two names")
    func vocabulary() {
        #expect(Set(OrganVocabulary.table.map(\.0)) == Set(OrganType.allCases))
        let words = OrganVocabulary.table.flatMap(\.1).flatMap { $0.split { " ?".contains($0) } }
        let repeated = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(repeated.isEmpty)
    }

    @Test(
        "a credit code is right when its check character is",
        arguments: [
            ("11211300000000001C", true), ("111505000000000027", true), ("11990102000000000F", true),
            ("11211300000000001D", false), ("11211300000000010C", false), ("1121130000000001C", false),
            ("I1211300000000001C", false), ("91211300000000001C", false),
        ])
    func creditCodes(text: String, isValid: Bool) {
        #expect(CreditCode.isValid(Phrase(text).units[...]) == isValid)
    }

    @Test("a credit code stands at the start of an index number")
    func indexNumbers() {
        func code(_ text: String) -> String? {
            CreditCode.prefix(of: Phrase(text).units[...]).map { String(decoding: $0, as: UTF16.self) }
        }
        #expect(code("11211300000000001C/2021-00012") == "11211300000000001C")
        #expect(code("11211300000000001C5/2021-00012") == nil)
        #expect(code("002489401/2021-00012") == nil)
    }
}
