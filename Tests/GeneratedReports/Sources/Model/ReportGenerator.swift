extension GeneratedReport {
    /// Makes the plain report of 2019 or 2021 that belongs to the seed.
    public init(seed: UInt64) {
        let root = SplitMix64(seed: seed)
        var random = root.branch("report")
        let organ = InventedOrgan(&random)
        let (year, edition) = Self.yearAndEdition(&random)
        let forms = FilledForms(
            edition: edition, dividesOther: edition == .of2021 || (year == 2020 && random.chance(20)), organ: organ,
            activity: Self.activity(of: organ, &random), random: root.branch("statistics"))
        let kinds = StatutoryTable.Kind.statutory.filter { $0 != .reviewAndLitigation || !random.chance(5) }
        let tables = kinds.map { TableLayout(forms: forms).table($0) }
        let dates = ReportDates(after: year, &random)
        let isSigned = random.chance(45)

        self.seed = seed
        self.title = Self.title(organ, year, &random)
        self.issuer = organ.name
        self.organ = organ
        self.reportYear = year
        self.edition = edition
        self.preamble = Self.preamble(organ, year, edition, &random)
        self.sections = Self.sections(forms, kinds, organ, year, root.branch("prose"))
        self.tables = tables
        self.signature = isSigned ? [organ.name, dates.printedSignature(inChinese: random.chance(20))] : []
        self.signedOn = isSigned ? dates.signedOn : nil
        self.publishedOn = dates.publishedOn
        self.truth = TruthList(forms: forms, tables: tables).cells
    }

    /// The year, and the form in use for it; occasionally an organ still uses the old one.
    static func yearAndEdition(_ random: inout SplitMix64) -> (Int, Edition) {
        guard random.chance(40) else {
            let year = random.number(in: 2021...2025)
            return (year, year < 2024 && random.chance(6) ? .of2019 : .of2021)
        }
        return (random.number(in: 2019...2020), .of2019)
    }

    static func activity(of organ: InventedOrgan, _ random: inout SplitMix64) -> Activity {
        switch organ.place.level {
        case .city: random.pick(weighted: [(30, .quiet), (30, .modest), (25, .busy), (15, .huge)])
        case .county: random.pick(weighted: [(52, .quiet), (30, .modest), (16, .busy), (2, .huge)])
        case .township: random.pick(weighted: [(85, .quiet), (15, .modest)])
        }
    }

    static func title(_ organ: InventedOrgan, _ year: Int, _ random: inout SplitMix64) -> String? {
        random.pick(weighted: [
            (44, "\(organ.name)\(year)年政府信息公开工作年度报告"), (16, "\(organ.name)\(year)年度政府信息公开工作年度报告"),
            (12, "\(year)年\(organ.name)政府信息公开工作年度报告"), (10, "\(organ.name)政府信息公开工作年度报告（\(year)年度）"),
            (8, "\(organ.name)\(year)年政府信息公开年度报告"), (3, "\(year)年度政府信息公开工作报告"), (7, nil),
        ])
    }

    static func preamble(
        _ organ: InventedOrgan, _ year: Int, _ edition: Edition, _ random: inout SplitMix64
    ) -> [String] {
        guard random.chance(60) else { return [] }
        let notice = edition == .of2019 ? "国办公开办函〔2019〕60号" : "国办公开办函〔2021〕30号"
        let period = "本报告中所列数据的统计期限自\(year)年1月1日起至\(year)年12月31日止。"
        let basis =
            "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和有关格式要求（\(notice)），"
            + "\(organ.name)编制并发布\(year)年度政府信息公开工作年度报告。"
        let outline =
            "全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
            + "政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。"
        return random.chance(50) ? [basis + outline + period] : [basis, outline + period]
    }

    private static func sections(
        _ forms: FilledForms, _ kinds: [StatutoryTable.Kind], _ organ: InventedOrgan, _ year: Int, _ root: SplitMix64
    ) -> [ReportSection] {
        var random = root
        let numbering = NumberingStyle(&random)
        let isPrescribed = random.chance(60)
        let filler = SentenceFiller(organ: organ, year: year, random: root.branch("sentences"))
        var writer = SectionWriter(forms: forms, kinds: Set(kinds), numbering: numbering, filler: filler)
        return SectionKind.prescribed.enumerated().map { index, kind in
            let name = isPrescribed ? HeadingNames.prescribed(kind) : random.pick(HeadingNames.variants(kind))
            let heading = numbering.heading(index, name)
            return ReportSection(kind: kind, heading: heading, blocks: writer.blocks(kind))
        }
    }
}
