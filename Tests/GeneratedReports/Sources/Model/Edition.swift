/// The notice whose form the statutory tables have.
public enum Edition: String, Sendable, CaseIterable {
    /// 国办公开办函〔2019〕60号, with projects, deltas and procurement.
    case of2019 = "2019"
    /// 国办公开办函〔2021〕30号, in use since the reports on 2021.
    case of2021 = "2021"
}
