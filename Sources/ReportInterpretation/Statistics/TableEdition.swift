import ReportModel

extension FoundTable {
    /// The edition that the table's own labels tell; nil where both print the same.
    func edition(in reading: Reading) -> Edition? {
        switch kind {
        case .article20:
            let words = headers.map { reading.folded.units[$0.units] }
            let old = words.count { $0.containsAny(FoundTable.labelsOf2019) }
            let new = words.count { $0.containsAny(FoundTable.labelsOf2021) }
            if old != new { return old > new ? .notice2019 : .notice2021 }
            return nil
        case .requests:
            let filled = rows.filter { !$0.slots.isEmpty }.compactMap(\.index)
            let keys = Set(filled.map { StatutoryForm.requests.rows[$0].path.last ?? "" })
            if !keys.isDisjoint(with: ["correctionOverdue", "feeOverdue"]) { return .notice2021 }
            return keys.contains("undivided") ? .notice2019 : nil
        case .reviewAndLitigation:
            return nil
        }
    }

    private static let labelsOf2019: PhraseSet = ["本年新", "对外公开总", "上一年项目", "本年增", "采购"]
    private static let labelsOf2021: PhraseSet = ["制发", "废止", "现行有效", "本年处理决定", "本年收费"]
}
