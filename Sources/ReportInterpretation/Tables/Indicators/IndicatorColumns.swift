/// The columns of numbers of a statistics table: which organ each one counts.
struct IndicatorColumns {
    struct Column: Equatable {
        /// The organ that was counted; nil for the issuer as a whole.
        var scope: String?
        /// Whether its numbers are for another year.
        var isOtherYear = false
        /// The grid columns, if the format knows them.
        var columns: Range<Int>?
    }

    /// The columns of numbers, in order; empty if no header names any.
    private(set) var columns: [Column] = []
    /// Whether there is a column of units, or of serial numbers.
    private(set) var hasUnits = false
    private(set) var hasSerials = false
    /// How many columns of remarks follow those of numbers.
    private(set) var remarks = 0
    /// The grid columns of remarks and serial numbers.
    private(set) var ignored: [Range<Int>] = []

    init(_ headers: [IndicatorHeader], in reading: Reading, reportYear: Int?) {
        hasUnits = headers.contains { $0.role == .unit }
        hasSerials = headers.contains { $0.role == .serial }
        remarks = headers.reversed().prefix { $0.role == .remark }.count
        ignored = headers.filter { $0.role == .serial || $0.role == .remark }.compactMap(\.columns)
        let values = IndicatorColumns.withoutSpanning(
            IndicatorColumns.firstHalf(headers).filter { $0.role == .value }, reading)
        let words = values.map { reading.folded.units[$0.units] }
        let whole = IndicatorColumns.whole(words)
        let years = words.map { DateReader.firstYear(in: $0)?.year }
        let year = reportYear ?? years.compactMap { $0 }.max()
        for (index, header) in values.enumerated() {
            let isPast = words[index].containsAny(IndicatorColumns.pastYears)
            let isOther = values.count > 1 && (years[index].map { $0 != year } ?? isPast)
            columns.append(
                Column(
                    scope: index == whole ? nil : reading.text(units: header.units), isOtherYear: isOther,
                    columns: header.columns))
        }
        if columns.contains(where: \.isOtherYear), columns.count(where: { !$0.isOtherYear }) == 1 {
            for index in columns.indices where !columns[index].isOtherYear { columns[index].scope = nil }
        }
    }

    private static let pastYears: PhraseSet = ["上年", "去年", "往年", "同比", "增减", "增长", "累计", "备注"]

    /// The headers of one half, where the table prints its rows in two halves side by side.
    private static func firstHalf(_ headers: [IndicatorHeader]) -> ArraySlice<IndicatorHeader> {
        let starts = headers.indices.filter { headers[$0].role == .label }
        guard starts.count == 2, starts[1] > starts[0] else { return headers[...] }
        return headers[..<starts[1]]
    }

    /// Headers of single columns: 统计数 above several of them is not one.
    private static func withoutSpanning(_ headers: [IndicatorHeader], _ reading: Reading) -> [IndicatorHeader] {
        guard let first = headers.first, headers.count > 2 || headers.count == 2 && first.row != headers[1].row,
            IndicatorHeader.isGeneric(reading.folded.units[first.units])
        else { return headers }
        if let columns = first.columns {
            return columns.count >= headers.count - 1 ? Array(headers.dropFirst()) : headers
        }
        return first.row != nil && first.row != headers[1].row ? Array(headers.dropFirst()) : headers
    }

    /// The column of the issuer's whole: 合计, or else the organ's own, or else the only one.
    private static func whole(_ headers: [Words]) -> Int? {
        if headers.count <= 1 { return headers.indices.first }
        return headers.firstIndex { $0.containsAny(totals) } ?? headers.firstIndex { IndicatorHeader.isGeneric($0) }
            ?? headers.firstIndex { $0.containsAny(own) }
    }

    private static let totals: PhraseSet = ["合计", "总计", "总数", "全市", "全区", "全县", "全省", "全州", "全系统"]
    private static let own: PhraseSet = [
        "区政府", "县政府", "市政府", "省政府", "州政府", "旗政府", "人民政府", "本级", "本机关", "本单位", "本部门",
    ]
}
