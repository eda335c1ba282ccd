import Foundation
import Nianbao
import ReportCore
import ReportModel
import Testing

/// What mirrors do to a text, each in an invented report; and what only looks like it.
@Suite("Signs of mirrors")
struct TaintTests {
    private static let title = "青岚市体育局2022年政府信息公开工作年度报告"

    private func report(
        _ body: String, title: String = title, before: String = "", after: String = ""
    ) throws -> Report {
        let text = """
            \(before)\(title)

            一、总体情况
            2022年，我局认真落实政府信息公开各项要求，全年主动公开政府信息128条。\(body)
            二、主动公开政府信息情况
            全年通过各类渠道公开信息，内容准确，更新及时，没有发生失泄密事件，群众反映良好。
            \(after)
            """
        let input = SourceInput(name: "report.txt", bytes: Array(text.utf8))
        return try #require(try Converter().convert(input).first)
    }

    private func signs(_ report: Report) -> [String] {
        report.taint.map { "\($0.kind.rawValue) \($0.text) \($0.count)" }
    }

    // MARK: Advertising

    @Test("a phrase of advertising instead of names, counted to the last line")
    func spam() throws {
        let report = try report(
            "按照888体育投注、省政府要求，落实《888体育投注关于公开的意见》。888体育投注产权所网站已链接。",
            after: "主办单位:888体育投注 承办单位:青岚市信息中心")
        #expect(signs(report) == ["spamPhrase 888体育投注 4"])
        #expect(report.taint.first?.position.line == 4)
        #expect(report.publication.site.organizer == nil)
        #expect(report.publication.site.maintainer == "青岚市信息中心")
        let finding = try #require(report.findings.first { $0.rule == .taintSpamValue })
        #expect(finding.pointer == "/publication/site/organizer")
        #expect(!report.evidence.contains { $0.pointer == "/publication/site/organizer" })
        #expect(report.issuer.nameAsPrinted == "青岚市体育局")
    }

    @Test("with the words of advertising around it, where they are the same everywhere")
    func longSpam() throws {
        let report = try report("bet777(中国)官方网站高度重视。bet777(中国)官方网站印发通知。")
        #expect(signs(report) == ["spamPhrase bet777(中国)官方网站 2"])
    }

    @Test("in the title it is not the issuer", arguments: ["bet777亚洲官网", "在线av不断更新", "888体育投注"])
    func spamTitle(phrase: String) throws {
        let report = try report("", title: "\(phrase)2022年政府信息公开工作年度报告", after: "青岚市体育局\n2023年1月12日")
        #expect(report.title == "\(phrase)2022年政府信息公开工作年度报告")
        #expect(signs(report) == ["spamPhrase \(phrase) 1"])
        #expect(report.reportYear == 2022)
        #expect(report.issuer.nameAsPrinted == "青岚市体育局")
    }

    @Test("before the organ's name in the title it is not part of the name", arguments: ["bob最新官网", "万博体育投注"])
    func spamPrefix(phrase: String) throws {
        let report = try report("", title: phrase + Self.title)
        #expect(report.title == phrase + Self.title)
        #expect(report.issuer.nameAsPrinted == "青岚市体育局")
        #expect(report.evidence.contains { $0.pointer == "/issuer/nameAsPrinted" && $0.raw == .text("青岚市体育局") })
        #expect(signs(report) == ["spamPhrase \(phrase) 1"])
    }

    @Test("in the head of a page it is neither title nor name of the site")
    func head() throws {
        let page = """
            <html><head><meta charset="utf-8"><title>bet777(中国)官方网站</title>
            <meta name="SiteName" content="bet777(中国)官方网站"></head><body><h1>\(Self.title)</h1>
            <p>一、总体情况</p><p>2022年，我局认真落实政府信息公开各项要求，全年主动公开政府信息128条，内容准确，更新及时，群众满意。</p>
            </body></html>
            """
        let input = SourceInput(name: "page.html", bytes: Array(page.utf8))
        let report = try #require(try Converter().convert(input).first)
        #expect(report.title == Self.title)
        #expect(report.publication.site.name == nil)
        #expect(report.findings.filter { $0.rule == .taintSpamValue }.map(\.pointer) == ["/publication/site/name"])
        #expect(signs(report) == ["injectedTitle bet777(中国)官方网站 1"])
    }

    @Test("a line of it before the title is not the title")
    func injectedTitle() throws {
        let report = try report("", before: "成人视频在线观看免费\n")
        #expect(report.title == Self.title)
        #expect(signs(report).contains("injectedTitle 成人视频在线观看免费 1"))
        #expect(report.chrome.contains(Chrome(kind: .injected, text: "成人视频在线观看免费")))
        let clean = try self.report("")
        #expect(report.digest == clean.digest)
    }

    @Test("a line of it in the text is not a heading")
    func injectedLine() throws {
        let report = try report("\n在线av不断更新\n" + String(repeating: "我局完善制度，落实责任，按时更新。", count: 5) + "\n在线av不断更新")
        #expect(report.sections.map(\.kind) == [.overallSituation, .proactiveDisclosure])
        #expect(report.sections.flatMap(\.sections) == [])
    }

    @Test(
        "what a report says of sports, schools, crime and its own site is not advertising",
        arguments: [
            "全市销售体育彩票3亿元，体育投注站2处，体育投注站管理规范。打击网络博彩，取缔赌场12处、赌场窝点3个。", "成人高考、成人教育信息公开12条，成人视频教学资源公开3条。",
            "通过市政府官方网站、市政府官方网站公开2022条。12345热线在线平台受理，2022平台运行。", "下载中心提供PDF下载、PDF下载服务，app下载量3万次，app下载便捷。",
            "VisitTibet官方网站上线，VisitTibet官方网站运行。",
        ])
    func clean(text: String) throws { #expect(try report(text).taint == []) }

    // MARK: Addresses and masks

    @Test("an address in brackets after a government site's name that is not a government's")
    func domain() throws {
        let report = try report("请访问市政府门户网站(http://www.qlspam.example/gk)和县政府网站（www.other.example）。")
        #expect(signs(report) == ["domainSwap http://www.qlspam.example/gk 1", "domainSwap www.other.example 1"])
    }

    @Test(
        "other addresses are not reported",
        arguments: [
            "请访问市政府门户网站(http://www.qinglan.gov.cn/col)。", "市政府网站(qinglan.gov.cn)", "商城(http://www.shop.example)上线。",
            "微信文章(https://mp.weixin.qq.com/s/x)", "市政府门户网站公布，见http://www.note.example。",
        ])
    func otherAddress(text: String) throws { #expect(try report(text).taint == []) }

    @Test("asterisks instead of words")
    func mask() throws {
        #expect(try signs(report("主动***息3条，****政府批准，****机关备案。")) == ["mask *** 1", "mask **** 2"])
    }

    @Test(
        "rules, emphasis, notes and numbers are not masks",
        arguments: ["\n* * *", "\n***", "**重点**工作", "\n***重点工作***", "说明*", "电话000****0000"])
    func otherStars(text: String) throws { #expect(try report(text).taint == []) }

    // MARK: Characters

    @Test("pinyin annotations")
    func pinyin() throws {
        #expect(try signs(report("機(jī)構(gòu)編號(hào)")) == ["pinyin (jī) 3"])
        #expect(try report("生产总值(GDP)，图片(jpg)，长度(km)，翀(chōng)").taint == [])
    }

    @Test("characters of other words")
    func misconverted() throws {
        let text = "我局進一步健全公開製度，製度體係全麵覆蓋，滿足羣衆對資訊的需求，實現規範運轉與責任監督，經費與機構編製落實。"
        let report = try report(text, title: "青嵐市體育局2022年政府信息公開工作年度報告")
        #expect(signs(report) == ["misconverted 製度 2", "misconverted 體係 1", "misconverted 全麵 1"])
        #expect(report.language == Language(script: .traditional))
    }

    @Test(
        "bytes in the wrong encoding",
        arguments: ["ä¸­å›½æ”¿åºœ", "ÖÐ¹úÕþ¸®", "锟斤拷锟斤拷", "各省ㄗ自治区", "\u{FFFD}\u{FFFD}", "淇℃伅鍏紑"])
    func mojibake(text: String) throws {
        let report = try report("公开\(text)情况。")
        #expect(report.taint.map(\.kind) == [.mojibake])
        #expect(
            report.sections[0].blocks.contains { if case .text(let words) = $0 { words.contains(text) } else { false } }
        )
    }

    @Test(
        "letters of other languages and symbols are not mojibake",
        arguments: ["Café Zürich", "3×5×7、××××", "25℃，±2", "𠮷田", "№ 3 § 4 ® ™"])
    func otherLetters(text: String) throws { #expect(try report(text).taint == []) }

    @Test("radicals of PDF text")
    func radicals() throws { #expect(try signs(report("⾏政机关⺠生")) == ["radical ⾏ 2"]) }

    @Test(
        "vocabulary is Taiwan's where a word is Taiwan's alone and is not alone",
        arguments: [
            ("規範工作程式，建設入口網站。", "tw"), ("通過網路公開，網路暢通。", "tw"), ("通過網路公開。", nil), ("印發政策檔案，檔案齊全，方便民眾在線上查詢。", nil),
        ] as [(String, String?)])
    func localization(text: String, expected: String?) throws {
        let words = "我局認真落實條例，對應當公開的資料及時發佈，實現規範運轉與責任監督，經費與機構落實。" + text
        let report = try report(words, title: "青嵐市體育局2022年政府信息公開工作年度報告")
        #expect(report.language.script == .traditional)
        #expect(report.language.localization == expected)
        #expect(report.taint.contains { $0.kind == .traditionalLocalised } == (expected != nil))
    }
}
