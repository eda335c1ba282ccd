/// The items of the table of article 20, as each notice prints them.
enum Article20Form {
    /// What a column holds.
    enum Content {
        case count
        case change
        case money
    }

    /// A column with its header (in the lines that the form breaks it into) and its spans in the grid.
    struct Column {
        let key: String
        let header: [String]
        let headerSpan: Int
        let dataSpan: Int
        let content: Content

        init(_ key: String, _ header: [String], _ headerSpan: Int, _ dataSpan: Int, _ content: Content = .count) {
            self.key = key
            self.header = header
            self.headerSpan = headerSpan
            self.dataSpan = dataSpan
            self.content = content
        }
    }

    /// A band of the table: its columns and its rows (label and key).
    struct Item {
        let number: String
        let key: String
        let columns: [Column]
        let rows: [(label: String, key: String)]

        var band: String { "第二十条第（\(number)）项" }

        func pointer(_ row: String, _ column: Column) -> String {
            "\(StatutoryPointers.article20)/\(key)/\(row)/\(column.key)"
        }
    }

    static func columnCount(_ edition: Edition) -> Int { edition == .of2019 ? 5 : 4 }

    static func items(_ edition: Edition) -> [Item] { edition == .of2019 ? items2019 : items2021 }

    private static let decisions2019 = [
        Column("itemsPreviousYear", ["上一年项目数量"], 1, 2),
        Column("itemsChange", ["本年增/减"], 2, 1, .change),
        Column("decisions", ["处理决定数量"], 1, 1),
    ]

    private static let items2019 = [
        Item(
            number: "一", key: "item1",
            columns: [
                Column("newlyMade", ["本年新", "制作数量"], 1, 1),
                Column("newlyDisclosed", ["本年新", "公开数量"], 2, 2),
                Column("totalDisclosed", ["对外公开总数量"], 1, 1),
            ],
            rows: [("规章", "rules"), ("规范性文件", "normativeDocuments")]),
        Item(
            number: "五", key: "item5", columns: decisions2019,
            rows: [("行政许可", "administrativeLicensing"), ("其他对外管理服务事项", "otherExternalServices")]),
        Item(
            number: "六", key: "item6", columns: decisions2019,
            rows: [("行政处罚", "administrativePenalty"), ("行政强制", "administrativeCompulsion")]),
        Item(
            number: "八", key: "item8",
            columns: [
                Column("itemsPreviousYear", ["上一年项目数量"], 2, 2),
                Column("itemsChange", ["本年增/减"], 2, 2, .change),
            ],
            rows: [("行政事业性收费", "administrativeFees")]),
        Item(
            number: "九", key: "item9",
            columns: [
                Column("projectCount", ["采购项目数量"], 2, 2),
                Column("totalAmount", ["采购总金额"], 2, 2, .money),
            ],
            rows: [("政府集中采购", "centralizedProcurement")]),
    ]

    private static let items2021 = [
        Item(
            number: "一", key: "item1",
            columns: [
                Column("issuedThisYear", ["本年制发件数"], 1, 1),
                Column("repealedThisYear", ["本年废止件数"], 1, 1),
                Column("inForce", ["现行有效件数"], 1, 1),
            ],
            rows: [("规章", "rules"), ("行政规范性文件", "normativeDocuments")]),
        Item(
            number: "五", key: "item5", columns: [Column("decisions", ["本年处理决定数量"], 3, 3)],
            rows: [("行政许可", "administrativeLicensing")]),
        Item(
            number: "六", key: "item6", columns: [Column("decisions", ["本年处理决定数量"], 3, 3)],
            rows: [("行政处罚", "administrativePenalty"), ("行政强制", "administrativeCompulsion")]),
        Item(
            number: "八", key: "item8",
            columns: [Column("amountCollected", ["本年收费金额（单位：万元）"], 3, 3, .money)],
            rows: [("行政事业性收费", "administrativeFees")]),
    ]
}
