/// The edition of a statutory form, named by the year of the notice that set it.
public enum Edition: String, Sendable, CaseIterable, JSONWritable {
    /// 国办发〔2014〕32号: 《政府信息公开情况统计表》, reports of 2014 to 2018.
    case notice2014 = "2014"
    /// 国办公开办函〔2019〕60号, reports of 2019 and 2020.
    case notice2019 = "2019"
    /// 国办公开办函〔2021〕30号, reports of 2021 and later.
    case notice2021 = "2021"

    /// The edition that a report about `year` was due to use; nil before there were forms.
    public init?(reportYear year: Int) {
        switch year {
        case 2014...2018: self = .notice2014
        case 2019...2020: self = .notice2019
        case 2021...: self = .notice2021
        default: return nil
        }
    }
}
