/// How mirrors in Traditional characters spell the words of these reports. Used in Traditional text alone, and for
/// comparing alone: text itself stays verbatim.
///
/// Where the mainland has Taiwan's word too, the phrases in which it is the mainland's own stand in `kept`.
enum MirrorVocabulary {
    static let phrases: [MirrorPhrase] =
        taiwan.map { MirrorPhrase(.taiwan, $0, $1) } + perhapsTaiwan.map { MirrorPhrase(.perhapsTaiwan, $0, $1) }
        + spellings.map { MirrorPhrase(.spelling, $0, $1) } + misconverted.map { MirrorPhrase(.misconverted, $0, "") }
        + kept.map { MirrorPhrase(.kept, $0, "") }

    private static let taiwan: [(String, String)] = [
        ("入口網站", "门户网站"), ("網際網路", "互联网"), ("網路", "网络"), ("程式", "程序"), ("程式碼", "代码"), ("附屬檔案", "附件"),
        ("計畫", "计划"), ("最佳化", "优化"), ("視窗", "窗口"), ("巨觀", "宏观"), ("冬粉", "粉丝"), ("資訊", "信息"), ("列印", "打印"),
        ("軟體", "软件"), ("硬體", "硬件"), ("伺服器", "服务器"), ("資料庫", "数据库"), ("大資料", "大数据"), ("所列資料", "所列数据"),
        ("資料統計", "数据统计"), ("資料期限", "数据期限"), ("資料夾", "文件夹"), ("行動電話", "移动电话"), ("數位化", "数字化"),
        ("數位政府", "数字政府"), ("部落格", "博客"), ("連結", "链接"), ("字型", "字体"), ("選單", "菜单"), ("幼稚園", "幼儿园"),
        ("計程車", "出租车"), ("品質監督", "质量监督"),
    ]

    private static let perhapsTaiwan: [(String, String)] = [
        ("檔案", "文件"), ("民眾", "群众"), ("民衆", "群众"), ("線上", "在线"), ("設定", "设置"), ("聯絡", "联系"), ("專案", "项目"),
        ("使用者", "用户"), ("支援", "支持"), ("簡訊", "短信"), ("影片", "视频"), ("登入", "登录"), ("預設", "默认"),
    ]

    private static let spellings: [(String, String)] = [
        ("答覆", "答复"), ("回覆", "回复"), ("批覆", "批复"), ("覆議", "复议"), ("藉助", "借助"), ("憑藉", "凭借"), ("瞭解", "了解"),
        ("週期", "周期"),
    ]

    /// Conversion by character took the wrong one of those that Simplified text writes alike.
    private static let misconverted = [
        "全麵", "方麵", "書麵", "層麵", "麵向", "麵對", "製度", "體製", "機製", "控製", "限製", "製定", "體係", "聯係", "係統", "谘詢", "答複",
        "回複", "批複", "隻有", "髮展", "髮布", "公裏", "幹預",
    ]

    private static let kept = [
        "檔案館", "檔案局", "檔案室", "檔案處", "檔案科", "檔案法", "檔案學", "檔案員", "檔案管理", "檔案工作", "檔案事業", "檔案部門", "檔案資料",
        "檔案資源", "檔案信息", "檔案利用", "檔案查閱", "檔案整理", "檔案保管", "檔案保護", "檔案移交", "檔案庫", "檔案數字化", "檔案盒", "檔案袋",
        "人事檔案", "個人檔案", "歷史檔案", "幹部檔案", "學生檔案", "健康檔案", "電子檔案", "執法檔案", "文書檔案", "信用檔案", "誠信檔案",
        "民眾團體", "線上線下", "生產線上", "戰線上", "一線上", "底線上", "紅線上", "水平線上", "防線上", "依法設定", "設定依據", "設定的行政",
        "許可設定", "設定和實施", "聯絡員", "聯絡處", "聯絡站", "聯絡點", "聯絡辦", "聯絡組", "聯絡機制", "專案組", "專案行動", "專案整治", "專案鬥爭",
        "使用者付費", "支援西藏", "支援新疆", "支援災區", "支援前線", "支援抗疫", "支援湖北", "支援部隊", "支援隊", "對口支援", "應急支援", "醫療支援",
        "軍事支援", "技術支援隊", "工作簡訊", "信息簡訊", "政務簡訊", "簡訊期", "電影片", "故事影片", "程式化",
    ]
}
