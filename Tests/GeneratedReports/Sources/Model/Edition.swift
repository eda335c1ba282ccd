/// The notice whose form the statutory tables have.
public enum Edition: String, Sendable, CaseIterable {
    /// No table at all: a free narrative, as written about the years since 2008.
    case narrative = "none"
    /// 国办发〔2014〕32号, with the one table of statistics, for the years 2014 to 2018.
    case of2014 = "2014"
    /// 国办公开办函〔2019〕60号, with projects, deltas and procurement.
    case of2019 = "2019"
    /// 国办公开办函〔2021〕30号, in use since the reports on 2021.
    case of2021 = "2021"
}
