import ReportModel

extension YearRecord {
    /// A cell named with its year and line: `结转下年度 (2022, line 40)`.
    fileprivate func dated(
        _ kind: StatutoryForm.Kind, _ row: RowKey, _ column: ColumnKey, as name: String? = nil
    ) -> Quantity? {
        cell(kind, row, column).map { quantity in
            let line = quantity.position.map { ", line \($0.line)" } ?? ""
            return quantity.named("\(name ?? quantity.name) (\(year)\(line))")
        }
    }
}

/// What a year carries forward equals what the next carries over.
struct CarriedRequests: YearsRule {
    let id = RuleID.yearsCarriedRequests
    let part = AuditPart.years
    let severity = Severity.warning
    let editions: [Edition] = [.notice2019, .notice2021]
    let source = "国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号; organs are merged and reports corrected"
    let promise = "四、结转下年度继续办理 of a year = 二、上年结转 of the next, in every column."

    func verdicts(from earlier: YearRecord, to later: YearRecord) -> [Verdict] {
        YearRecord.carriedColumns.compactMap { column in
            guard let forward = earlier.dated(.requests, Requests.Row.carriedForwardToNextYear, column.key),
                let over = later.dated(.requests, Requests.Row.carriedOverFromPreviousYear, column.key)
            else { return nil }
            return Equation(Sum([forward]), Sum([over])).verdict(on: column.label)
        }
    }
}

/// The rows of documents in the table of 第二十条.
private let documentRows = YearRecord.article20.rows.filter { row in
    [Article20.Row.rules, Article20.Row.normativeDocuments].contains(row.key)
}

/// The documents in force continue from the previous year.
struct DocumentsInForce: YearsRule {
    let id = RuleID.yearsDocumentsInForce
    let part = AuditPart.years
    let severity = Severity.warning
    let editions: [Edition] = [.notice2021]
    let source = "soft: 国办公开办函〔2021〕30号, the columns of item （一）"
    let promise = "现行有效 of a year + 本年制发 - 本年废止 of the next = 现行有效 of the next, for 规章 and 行政规范性文件."

    func verdicts(from earlier: YearRecord, to later: YearRecord) -> [Verdict] {
        documentRows.compactMap { row in
            guard let before = earlier.dated(.article20, row.key, Article20.Column.inForce, as: "现行有效"),
                let issued = later.dated(.article20, row.key, Article20.Column.issuedThisYear, as: "制发"),
                let repealed = later.dated(.article20, row.key, Article20.Column.repealedThisYear, as: "废止"),
                let after = later.dated(.article20, row.key, Article20.Column.inForce, as: "现行有效")
            else { return nil }
            return Equation(Sum([before, issued], less: [repealed]), Sum([after])).verdict(on: row.shortLabel)
        }
    }
}

/// The documents disclosed in total do not grow by more than those disclosed this year.
struct DocumentsDisclosed: YearsRule {
    let id = RuleID.yearsDocumentsDisclosed
    let part = AuditPart.years
    let severity = Severity.info
    let editions: [Edition] = [.notice2019]
    let source = "soft: 国办公开办函〔2019〕60号, the columns of item （一）; what was repealed is not printed"
    let promise = "对外公开总数量 of a year + 本年新公开数量 of the next >= 对外公开总数量 of the next."

    func verdicts(from earlier: YearRecord, to later: YearRecord) -> [Verdict] {
        documentRows.compactMap { row in
            guard let before = earlier.dated(.article20, row.key, Article20.Column.totalDisclosed, as: "对外公开总数"),
                let disclosed = later.dated(.article20, row.key, Article20.Column.newlyDisclosed, as: "新公开"),
                let after = later.dated(.article20, row.key, Article20.Column.totalDisclosed, as: "对外公开总数")
            else { return nil }
            let most = Sum([before, disclosed])
            let quantities = [before, disclosed, after]
            guard let limit = most.value, let found = after.value else {
                let missing = quantities.filter { $0.value == nil }
                return Verdict(
                    subject: row.shortLabel, statement: .missing(missing), quantities: quantities,
                    outcome: .undetermined(missing: missing.map(\.name), implied: nil))
            }
            return Verdict(
                subject: row.shortLabel,
                statement: found <= limit ? .within(after, most) : .above(after, most),
                quantities: quantities,
                outcome: found <= limit
                    ? .holds : .fails(expected: .words("\(limit) or less"), found: .number(found)))
        }
    }
}

/// The items of last year are those that last year's report has.
struct ItemsCarried: YearsRule {
    let id = RuleID.yearsItems
    let part = AuditPart.years
    let severity = Severity.info
    let editions: [Edition] = [.notice2019]
    let source = "soft: 国办公开办函〔2019〕60号, the columns of items （五）, （六） and （八）"
    let promise = "上一年项目数量 + 本年增/减 of a year = 上一年项目数量 of the next, in every row that has them."

    func verdicts(from earlier: YearRecord, to later: YearRecord) -> [Verdict] {
        YearRecord.article20.rows.compactMap { row in
            guard let before = earlier.dated(.article20, row.key, Article20.Column.itemsPreviousYear, as: "上一年项目"),
                let change = earlier.dated(.article20, row.key, Article20.Column.itemsChange, as: "本年增/减"),
                let after = later.dated(.article20, row.key, Article20.Column.itemsPreviousYear, as: "上一年项目")
            else { return nil }
            return Equation(Sum([before, change]), Sum([after])).verdict(on: row.shortLabel)
        }
    }
}
