extension Statistics: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            for kind in StatutoryForm.Kind.allCases { json.member(named: kind.rawValue, self[kind]) }
        }
    }
}

extension StatutoryTable: JSONWritable {
    /// Writes the rows of the table's edition and whatever else it was found to have.
    ///
    /// A row that the table lacks is null. A row of the edition comes with those that other editions print instead
    /// of it, so that the two shapes of 其他处理 never change a key's type.
    public func write(to json: inout JSONWriter) {
        let entries = writtenRows.map { (path: form.rows[$0].path[...], row: $0) }
        json.object { json in
            write(entries, to: &json, edition: true)
        }
    }

    /// The rows that the JSON shows, in order of their paths.
    private var writtenRows: [Int] {
        form.sortedRows.filter { row in
            form.hasPlace(forRow: row, in: edition) || rows[row] != nil
        }
    }

    /// Writes entries that share their parent; those with more than one remaining key are grouped into objects.
    private func write(
        _ entries: [(path: ArraySlice<String>, row: Int)], to json: inout JSONWriter,
        edition writesEdition: Bool = false
    ) {
        var rest = entries[...]
        var editionIsDue = writesEdition
        while let key = rest.first?.path.first {
            if editionIsDue, "edition" < key {
                json.member("edition", edition)
                editionIsDue = false
            }
            let siblings = rest.prefix { $0.path.first == key }
            rest = rest.dropFirst(siblings.count)
            if let only = siblings.first, only.path.count == 1 {
                json.member(named: key) { writeRow(only.row, to: &$0) }
            } else {
                let children = siblings.map { (path: $0.path.dropFirst(), row: $0.row) }
                json.member(named: key) { json in
                    json.object { write(children, to: &$0) }
                }
            }
        }
        if editionIsDue { json.member("edition", edition) }
    }

    private func writeRow(_ row: Int, to json: inout JSONWriter) {
        guard let cells = rows[row] else { return json.null() }
        let form = form
        let columns = form.rows[row].columns
        json.object { json in
            for index in form.sortedColumns[row]
            where cells[index].amount != nil || columns[index].editions.contains(edition) {
                json.member(named: columns[index].key.name) { json in
                    if case .money = columns[index].measure {
                        json.object { json in
                            json.member("amount", cells[index].amount)
                            json.member("unit", cells[index].unit)
                        }
                    } else {
                        cells[index].amount.write(to: &json)
                    }
                }
            }
        }
    }
}
