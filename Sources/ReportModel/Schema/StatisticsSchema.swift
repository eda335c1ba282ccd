/// The schema of one statutory table, from the description of its form.
///
/// Each edition has its own definition, which says which rows and columns are always written; those of the other
/// editions may be present.
struct StatisticsSchema {
    private let form: StatutoryForm
    private let editions: [Edition]

    init(_ kind: StatutoryForm.Kind) {
        form = StatutoryForm.form(of: kind)
        editions = form.editions.map(\.edition)
    }

    /// The table in `statistics`: null, or in the shape of its edition.
    var table: JSONValue {
        [
            "title": .string(form.kind.title),
            "type": ["object", "null"],
            "properties": ["edition": ["enum": .array(editions.map { .string($0.rawValue) })]],
            "required": ["edition"],
            "allOf": .array(
                editions.map { edition in
                    [
                        "if": [
                            "type": "object", "properties": ["edition": ["const": .string(edition.rawValue)]],
                            "required": ["edition"],
                        ],
                        "then": ReportSchema.reference(name(edition)),
                    ]
                }),
        ]
    }

    var definitions: [String: JSONValue] {
        editions.reduce(into: [:]) { definitions, edition in
            definitions[name(edition)] = object(below: [], in: edition)
            if rowsAreAlike { definitions[rowName(edition)] = row(form.rows[0], in: edition) }
        }
    }

    private func name(_ edition: Edition) -> String { "\(form.kind.rawValue)-\(edition.rawValue)" }
    private func rowName(_ edition: Edition) -> String { name(edition) + "-row" }

    /// Whether one definition of a row fits all of them.
    private var rowsAreAlike: Bool {
        let columns = form.rows.map { $0.columns.map(\.key) }
        return columns.allSatisfy { $0 == columns[0] }
    }

    /// The object of the keys that follow `path`.
    private func object(below path: [String], in edition: Edition) -> JSONValue {
        let rows = form.rows.filter { $0.path.starts(with: path) }
        var members: [String: JSONValue] = [:]
        var optional: Set<String> = []
        for (key, below) in Dictionary(grouping: rows, by: { $0.path[path.count] }) {
            let leaf = below.first { $0.path.count == path.count + 1 }
            members[key] = leaf.map { member($0, in: edition) } ?? object(below: path + [key], in: edition)
            if !below.contains(where: { isAlwaysWritten($0, in: edition) }) { optional.insert(key) }
        }
        if path.isEmpty { members["edition"] = ["const": .string(edition.rawValue)] }
        return ReportSchema.object(title: title(of: rows, below: path), members, optional: optional)
    }

    private func isAlwaysWritten(_ row: StatutoryForm.Row, in edition: Edition) -> Bool {
        form.index(of: row.key).map { form.hasPlace(forRow: $0, in: edition) } ?? false
    }

    /// The label of the group of the rows directly below `path`.
    private func title(of rows: [StatutoryForm.Row], below path: [String]) -> String? {
        if path.isEmpty { return form.kind.title }
        let groups = Set(rows.filter { $0.path.count == path.count + 1 }.compactMap(\.group))
        return groups.count == 1 ? groups.first : nil
    }

    // MARK: Rows and cells

    private func member(_ row: StatutoryForm.Row, in edition: Edition) -> JSONValue {
        let title = row.path.count == 1 ? [row.group, row.label].compactMap { $0 }.joined(separator: "：") : row.label
        let shape = rowsAreAlike ? ReportSchema.reference(rowName(edition)) : self.row(row, in: edition)
        return ReportSchema.titled(title, shape)
    }

    /// A row as the edition prints it; null where the table lacks it.
    private func row(_ row: StatutoryForm.Row, in edition: Edition) -> JSONValue {
        let cells = row.columns.map { ($0.key.name, cell($0)) }
        let others = row.columns.filter { !$0.editions.contains(edition) }.map(\.key.name)
        return ReportSchema.nullable(
            ReportSchema.object(Dictionary(cells) { first, _ in first }, optional: Set(others)))
    }

    private func cell(_ column: StatutoryForm.Column) -> JSONValue {
        switch column.measure {
        case .count(let unit):
            ["title": .string("\(column.label)（\(unit)）"), "type": ["number", "null"], "minimum": 0]
        case .change(let unit):
            ["title": .string("\(column.label)（\(unit)）"), "type": ["number", "null"]]
        case .money(let unit):
            ReportSchema.object(
                title: column.label + (unit.map { "（\($0)）" } ?? ""),
                ["amount": ["type": ["number", "null"]], "unit": ["type": ["string", "null"]]])
        }
    }
}

extension StatutoryForm.Kind {
    fileprivate var title: String {
        switch self {
        case .article20: "《条例》第二十条规定的主动公开情况"
        case .requests: "收到和处理政府信息公开申请情况"
        case .reviewAndLitigation: "政府信息公开行政复议、行政诉讼情况"
        }
    }
}
