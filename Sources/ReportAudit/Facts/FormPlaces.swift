import ReportModel

/// The keys, pointers and names of a form's rows, made once.
struct FormPlaces: Sendable {
    /// The rows by their keys.
    let rows: [String: Int]
    /// The pointer of each row.
    let rowPointers: [String]
    /// The pointer of each value of each row.
    let cellPointers: [[String]]
    /// The short name of each row.
    let names: [String]

    static func of(_ kind: StatutoryForm.Kind) -> FormPlaces {
        switch kind {
        case .article20: article20
        case .requests: requests
        case .reviewAndLitigation: reviewAndLitigation
        }
    }

    private static let article20 = FormPlaces(.article20)
    private static let requests = FormPlaces(.requests)
    private static let reviewAndLitigation = FormPlaces(.reviewAndLitigation)

    private init(_ form: StatutoryForm) {
        rows = Dictionary(uniqueKeysWithValues: form.rows.enumerated().map { ($0.element.key, $0.offset) })
        names = form.rows.map(\.shortName)
        let pointers = form.rows.indices.map(form.pointer)
        rowPointers = pointers
        cellPointers = zip(form.rows, pointers).map { row, pointer in
            row.columns.map { column in
                if case .money = column.measure {
                    "\(pointer)/\(column.key)/amount"
                } else {
                    "\(pointer)/\(column.key)"
                }
            }
        }
    }
}
