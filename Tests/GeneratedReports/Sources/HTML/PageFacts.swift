/// What a page says about itself around the report: site, column, numbers, links.
struct PageFacts {
    /// A link of the page's navigation.
    struct Link {
        let text: String
        let address: String
    }

    let report: GeneratedReport
    let siteName: String
    let host: String
    let siteCode: String
    let organizer: String
    let columns: [String]
    let indexNumber: String
    let documentNumber: String
    let publishedAt: String
    let articleNumber: Int
    let navigation: [Link]
    let sideLinks: [Link]
    let related: [Link]
    let previous: Link?
    let next: Link?

    init(_ report: GeneratedReport, seed: UInt64) {
        var random = SplitMix64(seed: seed).branch("facts of \(report.seed)")
        let place = report.organ.place
        let city = place.path[0]
        self.report = report
        siteName = (place.level == .township ? place.path[1] : place.name) + "人民政府门户网站"
        host = "www.\(place.latin).gov.example"
        siteCode = place.code + ["0001", "0012", "0037"][random.below(3)]
        organizer = (place.level == .township ? place.path[1] : place.name) + "人民政府办公室"
        columns = random.pick([
            ["政府信息公开", "政府信息公开年报", "\(report.reportYear)年"], ["政务公开", "法定主动公开内容", "政府信息公开年报"],
            ["信息公开", report.organ.shortName, "政府信息公开年报"],
        ])
        indexNumber =
            SocialCreditCode.invented(division: place.code, &random)
            + "/\(report.publishedOn.prefix(4))-\(String(random.number(in: 10_000...99_999)))"
        let number = "\(place.name.prefix(1))政公开〔\(report.reportYear + 1)〕\(random.number(in: 1...30))号"
        documentNumber = random.chance(80) ? "" : number
        publishedAt = "\(report.publishedOn) \(random.number(in: 8...17)):\(random.number(in: 10...59))"
        articleNumber = random.number(in: 1_000_000...9_999_999)
        navigation = LinkLists.navigation(&random)
        sideLinks = LinkLists.organs(of: city, &random)
        related = LinkLists.reports(like: report, &random)
        previous = random.chance(80) ? related.first : nil
        next = random.chance(60) ? related.last : nil
    }

    /// The title of the page; a report without one is titled by its section of the site.
    var pageTitle: String { report.title ?? columns[columns.count - 1] }

    /// The address of the page.
    func address(_ path: String) -> String { "http://\(host)\(path)" }

    /// The date of publication in the form `2024年01月23日`.
    var publishedInChinese: String {
        let parts = report.publishedOn.split(separator: "-")
        return "\(parts[0])年\(parts[1])月\(parts[2])日"
    }

    /// The rows of the table of particulars; some values are empty, as in life.
    var particulars: [(label: String, value: String)] {
        [
            ("索引号", indexNumber), ("发布机构", report.issuer), ("成文日期", report.signedOn ?? ""),
            ("发布日期", report.publishedOn), ("文号", documentNumber), ("主题分类", "政府信息公开年报"), ("有效性", ""),
        ]
    }
}
