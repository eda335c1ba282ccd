import ReportModel
import Testing

@testable import ReportInterpretation

/// The labels of the statistics table of 2014.
@Suite("Labels of the statistics table")
struct IndicatorLabelTests {
    private let labels = IndicatorLabels.shared

    private func key(_ label: String, after row: String? = nil) -> String? {
        var context = IndicatorLabels.Context()
        if let last = labels.definitions.firstIndex(where: { $0.key.rawValue == row }) {
            context = labels.context(after: last)
        }
        guard case .row(let index)? = labels.match(Phrase(label).units[...], after: context) else { return nil }
        return labels.definitions[index].key.rawValue
    }

    @Test("each label of the form is its own row, in the form's order")
    func form() {
        var last: String?
        for definition in labels.definitions {
            #expect(key("（一）" + definition.label, after: last) == definition.key.rawValue)
            last = definition.key.rawValue
        }
    }

    @Test(
        "numbers, remarks, endings, shortened and misspelt labels",
        arguments: [
            ("（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "disclosure.total"),
            ("其中：主动公开规范性文件数", "disclosure.normativeDocumentsDisclosed"),
            ("其中：（1）涉及国家秘密", "requests.answers.deniedReasons.stateSecret"),
            ("㈠收到申请数", "requests.received"), ("1当面申请数", "requests.receivedInPerson"),
            ("四、行政复议数量", "review.total"), ("四、行政复议", "review.total"),
            ("專職人員數(不包括政府公報及政府網站工作人員數)", "organization.fullTimeStaff"),
            ("专职人员数不包括政府公报及政府网站工作人员数", "organization.fullTimeStaff"),
            ("其它方式公开政府信息数", "disclosure.channels.other"),
            ("危及国家安全、公共安全、", "requests.answers.deniedReasons.endangersSecurityOrStability"),
            ("（三）从事政府信息公开工做人员数", "organization.staff"),
        ])
    func wordings(label: String, expected: String) {
        #expect(key(label) == expected)
    }

    @Test(
        "labels that are no row, or might be two",
        arguments: [
            "主动公开机构领导、机构设置及人事信息", "政府信息公开", "其他方式", "政务微视公开政府信息数", "不属于已主动公开范围数",
            "被依法纠错数", "其他情形数", "新增的行政规范性文件数", "网上咨询数", "申请总数", "一、主动公开情况",
        ])
    func unknown(label: String) {
        #expect(key(label) == nil)
    }

    @Test("a label of two blocks is a row of the block that it stands in")
    func context() {
        #expect(key("（二）被依法纠错数", after: "review.upheld") == "review.corrected")
        #expect(key("（二）被依法纠错数", after: "litigation.upheldOrDismissed") == "litigation.corrected")
        #expect(key("（一）维持具体行政行为数", after: "litigation.total") == "litigation.upheldOrDismissed")
        #expect(key("主要负责同志参加", after: "response.onlineInterviews") == "response.onlineInterviewsByPrincipal")
        #expect(key("其他方式", after: "disclosure.channels.wechat") == "disclosure.channels.other")
        #expect(key("（二）被依法纠错数", after: "review.other") == nil)
        #expect(key("工作人员数", after: "organization.readingPoints") == "organization.staff")
        #expect(key("工作人员数", after: "requests.answered") == nil)
        #expect(key("（三）申请答数", after: "requests.concludedExtended") == "requests.answered")
        #expect(key("1.书面申请数", after: "requests.received") == nil)
    }

    @Test("units", arguments: [("件", 1), ("万元", 10_000), ("单位：条", 1), ("人/次", 1), ("（元）", 1)])
    func units(word: String, scale: Int) throws {
        let unit = try #require(PrintedUnit(Phrase(word).units[...]))
        #expect(unit.scale == .init(scale))
    }

    @Test("what is not a unit", arguments: ["次）", "件。", "件，", "头", "5件"])
    func noUnits(word: String) {
        #expect(PrintedUnit(Phrase(word).units[...]) == nil)
    }

    @Test("values with and without units", arguments: ["12", "1,286", "１２", "12件", "0.042万元", "三", "-", "/", "——"])
    func values(word: String) {
        #expect(IndicatorValue(Phrase(word).units[...]) != nil)
    }

    @Test("what is not a value", arguments: ["约5", "12余", "1.2.3", "收到", "12头"])
    func noValues(word: String) {
        #expect(IndicatorValue(Phrase(word).units[...]) == nil)
    }
}
