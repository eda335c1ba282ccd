/// What becomes unknown when a format leaves blank cells out.
struct LostBlanks {
    private(set) var rows: Set<String> = []
    private(set) var vanished: Set<String> = []

    /// Notes the loss in every row of the table.
    mutating func leaveOutBlanks(of table: StatutoryTable) {
        for row in table.rows {
            let values = row.filter { $0.rowPointer != nil }
            let blanks = values.filter(\.isBlank)
            let pointers = Set(values.compactMap(\.rowPointer))
            if blanks.isEmpty { continue }
            if blanks.count < values.count {
                rows.formUnion(pointers)
            } else if values.count == row.count {
                vanished.formUnion(pointers)
            }
        }
    }
}
