/// What kind of organ reports: a controlled vocabulary, the same for all levels and years.
///
/// An organ that was merged or renamed has the type of the field that it works in: 环境保护局 and 生态环境局 are both
/// ``ecology``. One of several fields has the type of the first that its name says.
public enum OrganType: String, Sendable, CaseIterable, JSONWritable {
    /// 人民政府 of a county or above, and 行政公署.
    case peoplesGovernment
    /// 人民政府 of a township or a town, and 街道办事处.
    case township
    /// 人民政府办公厅, 办公室.
    case governmentOffice
    /// 党委办公厅, 办公室.
    case partyOffice
    /// 开发区, 高新区, 园区管理委员会.
    case developmentZone
    /// 发展和改革.
    case developmentAndReform
    /// 教育.
    case education
    /// 科学技术.
    case scienceAndTechnology
    /// 工业和信息化, 经济和信息化, 经济贸易.
    case industry
    /// 民族宗教事务.
    case ethnicAndReligiousAffairs
    /// 公安.
    case publicSecurity
    /// 民政.
    case civilAffairs
    /// 司法, 政府法制.
    case justice
    /// 财政.
    case finance
    /// 人力资源和社会保障.
    case humanResources
    /// 自然资源, 国土资源, 规划.
    case naturalResources
    /// 生态环境, 环境保护.
    case ecology
    /// 住房和城乡建设, 房产, 公积金.
    case housing
    /// 城市管理, 综合行政执法.
    case urbanManagement
    /// 交通运输.
    case transport
    /// 水利, 水务.
    case water
    /// 农业农村, 畜牧.
    case agriculture
    /// 林业和草原, 园林.
    case forestry
    /// 商务, 投资促进.
    case commerce
    /// 文化和旅游, 广播电视, 文物.
    case culture
    /// 体育.
    case sports
    /// 卫生健康, 中医药, 疾病预防控制.
    case health
    /// 医疗保障.
    case healthcareSecurity
    /// 退役军人事务.
    case veteransAffairs
    /// 应急管理, 安全生产, 消防, 地震.
    case emergency
    /// 审计.
    case audit
    /// 市场监督管理, 工商, 质量技术监督, 食品药品监督.
    case marketRegulation
    /// 统计.
    case statistics
    /// 国有资产监督管理.
    case stateAssets
    /// 金融.
    case financialRegulation
    /// 税务.
    case taxation
    /// 政务服务, 行政审批, 数据.
    case governmentServices
    /// 机关事务.
    case institutionalAffairs
    /// 信访.
    case complaints
    /// 外事, 侨务.
    case foreignAffairs
    /// 乡村振兴, 扶贫.
    case ruralRevitalization
    /// 粮食和物资储备.
    case grainReserves
    /// 人民防空.
    case civilAirDefence
    /// 气象.
    case meteorology
    /// 物价.
    case price
    /// 知识产权.
    case intellectualProperty
    /// 档案.
    case archives
    /// 供销合作社.
    case supplyAndMarketing
    /// 残疾人联合会, 红十字会, 妇女联合会, 工会 and the like.
    case peoplesOrganization
    /// 医院, 学校, 公司 and other public service.
    case publicService
}
