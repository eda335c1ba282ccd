import ReportModel

// An invented notice: its edition of the forms in one file, as the next one would come.

extension Edition {
    static let notice2035 = Edition(rawValue: "2035")
}

extension Notice {
    static let notice2035 = Notice(.notice2035, number: "某办函〔2035〕1号", reportYears: 2035...2036)
}

extension StatutoryForms {
    /// The forms of all notices so far and of the invented one.
    static let withInvented = StatutoryForms.standard.adding(
        .notice2035, [.article20Of2035, .requestsOf2035, .reviewAndLitigationOf2035])
}

// MARK: - 第二十条

extension Article20.Row {
    static var administrativeInspection: RowKey { RowKey(declaring: "item6/administrativeInspection") }
}

extension Article20.Column {
    static var revisedThisYear: ColumnKey { ColumnKey(declaring: "revisedThisYear") }
}

extension FormEdition {
    /// One more column for documents, one more row in item six, and another label for compulsion.
    fileprivate static let article20Of2035 = article20Of2021.amended(by: .notice2035) { form in
        for row in [Article20.Row.rules, Article20.Row.normativeDocuments] {
            form.change(row) { row in
                row.columns.insert(
                    Column(Article20.Column.revisedThisYear, "本年修改件数", "revised this year", .count("件")), at: 2)
            }
        }
        form.change(Article20.Row.administrativeCompulsion) { $0.label = "强制措施和执行" }
        form.insert(
            Row(
                Article20.Row.administrativeInspection, "行政检查", "administrative inspections",
                group: "第二十条第（六）项",
                columns: [Column(Article20.Column.decisions, "本年处理决定数量", "decisions", .count("件"), span: 4)]),
            after: Article20.Row.administrativeCompulsion)
        form.tellingHeaders.append("本年修改")
        form.tellingRows = [Article20.Row.administrativeInspection]
    }
}

// MARK: - Requests

extension Requests.Row {
    static var transferredToArchives: RowKey { RowKey(declaring: "outcomes/unableToProvide/transferredToArchives") }
}

extension Requests.Column {
    static var newsMedia: ColumnKey { ColumnKey(declaring: "newsMedia") }
}

extension FormEdition {
    /// One more kind of applicant, one more reason, and another label for the first row.
    fileprivate static let requestsOf2035 = requestsOf2021.amended(by: .notice2035) { form in
        let media = Column(Requests.Column.newsMedia, "新闻媒体", "news media", .count("件"))
        for index in form.rows.indices { form.rows[index].columns.insert(media, at: 2) }
        form.header = [
            .over(
                "申请人情况",
                [
                    .column(Requests.Column.naturalPerson),
                    .over("法人或其他组织", form.rows[0].columns[1..<7].map { .column($0.key) }),
                    .column(Requests.Column.total),
                ])
        ]
        form.change(Requests.Row.receivedThisYear) { $0.label = "当年受理的公开申请" }
        form.insert(
            request(
                Requests.Row.transferredToArchives, "信息已移交档案馆", "unable to provide: transferred to archives",
                in: Requests.Group.unableToProvide, columns: form.rows[0].columns),
            after: Requests.Row.unclearAfterCorrection)
        form.identities = form.identities.map {
            $0.replacing(
                Requests.Row.unclearAfterCorrection,
                by: [Requests.Row.unclearAfterCorrection, Requests.Row.transferredToArchives])
        }
        form.tellingHeaders = ["新闻媒体"]
        form.tellingRows += [Requests.Row.transferredToArchives]
    }
}

// MARK: - Reviews and lawsuits

extension Reviews.Column {
    static var settled: ColumnKey { ColumnKey(declaring: "settled") }
}

extension FormEdition {
    /// One more result.
    fileprivate static let reviewAndLitigationOf2035 = reviewAndLitigationOf2021.amended(by: .notice2035) { form in
        let settled = Column(Reviews.Column.settled, "调解结案", "settled", .count("件"))
        for index in form.rows.indices { form.rows[index].columns.insert(settled, at: 3) }
        form.tellingHeaders = ["调解结案"]
    }
}
