extension GeneratedReport {
    /// Makes the report that belongs to the seed under those options; every sentence of it is known.
    ///
    /// An edition of 2014 or none has no statutory cells, so that `truth` is empty.
    public init(seed: UInt64, options: GenerationOptions) {
        let root = SplitMix64(seed: seed).branch("narrative")
        var random = root.branch("report")
        let organ = InventedOrgan(&random)
        let (year, edition) = Self.yearAndEdition(options.edition, &random)
        let traits = options.traits ?? Self.traits(of: edition, &random)
        let activity = Self.activity(of: organ, traits, &random)
        var annual = Year(edition: edition, organ: organ, year: year, activity: activity, traits: traits, root: root)
        annual.fill(traits)
        let facts = annual.facts
        let told = traits.contains(.narrativeDisagrees) ? facts.disagreeing(&random) : facts
        let filler = SentenceFiller(organ: organ, year: year, random: root.branch("sentences"))
        var prose = root.branch("prose")
        var outline = NarrativeOutline(
            edition: edition, traits: traits, tables: Set(annual.tables.map(\.kind)), organ: organ, year: year,
            numbering: NumberingStyle(&prose), writer: StatementWriter(facts: told, traits: traits, filler: filler))
        let sections = outline.sections()
        let dates = ReportDates(after: year, &random)
        let isSigned = random.chance(45)
        let hasTable = edition != .narrative
        let shown = outline.writer.shown.union(annual.shown).union(
            hasTable && facts.values != told.values ? [.narrativeDisagrees] : [])

        let preamble = Self.openingWords(organ, year, edition, &random)
        self.init(
            seed: seed, title: Self.title(organ, year, &random), issuer: organ.name, organ: organ, reportYear: year,
            edition: edition, preamble: preamble, sections: sections, tables: annual.tables,
            signature: isSigned ? [organ.name, dates.printedSignature(inChinese: random.chance(20))] : [],
            signedOn: isSigned ? dates.signedOn : nil, publishedOn: dates.publishedOn, truth: annual.cells,
            indicators: outline.writer.indicators + annual.indicators,
            figures: Self.figures(of: preamble) + outline.writer.figures + annual.figures,
            traits: ReportTrait.allCases.filter(shown.contains).map(\.rawValue), options: options)
    }

    /// The parts of the report that a preamble counts: an optional figure.
    private static func figures(of preamble: [String]) -> [FigureTruth] {
        guard preamble.contains(where: { $0.contains("六部分组成") }) else { return [] }
        return [FigureTruth(value: "6", unit: "部分", phrase: "其他需要报告的事项六部分组成", optional: true)]
    }

    /// The edition asked for and a year of it, or both by chance.
    private static func yearAndEdition(_ edition: Edition?, _ random: inout SplitMix64) -> (Int, Edition) {
        let edition = edition ?? random.pick(weighted: [(28, .of2014), (22, .narrative), (18, .of2019), (32, .of2021)])
        switch edition {
        case .of2014: return (random.number(in: 2014...2018), edition)
        case .narrative: return (random.number(in: 2008...2018), edition)
        case .of2019:
            return (random.chance(12) ? random.number(in: 2021...2023) : random.number(in: 2019...2020), edition)
        case .of2021: return (random.number(in: 2021...2025), edition)
        }
    }

    private static func traits(of edition: Edition, _ random: inout SplitMix64) -> Set<ReportTrait> {
        let tabled: Set<ReportTrait> = [.localRows, .threeValueColumns, .serialColumn, .blankValues]
        return Set(
            ReportTrait.allCases.filter { trait in
                if tabled.contains(trait) { return random.chance(22) && edition == .of2014 }
                return random.chance(trait == .narrativeDisagrees || trait == .unusualCells ? 12 : 35)
            })
    }

    private static func activity(
        of organ: InventedOrgan, _ traits: Set<ReportTrait>, _ random: inout SplitMix64
    ) -> Activity {
        let activity = activity(of: organ, &random)
        if traits == [.negativeStatements] { return .quiet }
        return traits == [.narrativeDisagrees] && activity == .quiet ? .modest : activity
    }

    /// The preamble: that of the notices for their editions, an older one for the others.
    private static func openingWords(
        _ organ: InventedOrgan, _ year: Int, _ edition: Edition, _ random: inout SplitMix64
    ) -> [String] {
        if edition == .of2019 || edition == .of2021 { return preamble(organ, year, edition, &random) }
        guard random.chance(65) else { return [] }
        let basis = random.pick([
            "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十一条、第三十二条的规定，特向社会公布\(organ.name)\(year)年政府信息公开工作年度报告。",
            "本报告由\(organ.name)按照《中华人民共和国政府信息公开条例》和上级有关要求编制。",
            "按照《条例》规定，现将\(organ.name)\(year)年度政府信息公开工作情况报告如下。",
        ])
        let period = random.pick([
            "本报告中所列数据的统计期限自\(year)年1月1日起至\(year)年12月31日止。",
            "报告所列数据统计期限为\(year)年1月1日至\(year)年12月31日。", "",
        ])
        let contact = "如对本报告有疑问，请与\(organ.name)办公室联系（地址：\(organ.place.name)建设路18号，邮政编码：000000）。"
        return random.chance(50) ? [basis + period] : [basis + period, contact]
    }
}

/// The tables of one year with what they state.
private struct Year {
    let edition: Edition
    private(set) var facts: YearFacts
    private(set) var tables: [StatutoryTable] = []
    private(set) var cells: [CellTruth] = []
    private(set) var indicators: [IndicatorTruth] = []
    private(set) var figures: [FigureTruth] = []
    private(set) var shown: Set<ReportTrait> = []

    private let organ: InventedOrgan
    private let activity: Activity
    private let root: SplitMix64
    private let hasOtherForm: Bool
    private let writing: CellWriting
    private let forms: FilledForms?

    init(
        edition: Edition, organ: InventedOrgan, year: Int, activity: Activity, traits: Set<ReportTrait>,
        root: SplitMix64
    ) {
        self.edition = edition
        self.organ = organ
        self.activity = activity
        self.root = root
        var random = root.branch("facts")
        hasOtherForm = random.chance(20)
        let unusual = CellWriting.unusual(&random)
        let writing: CellWriting = traits.contains(.unusualCells) ? unusual : .digits
        self.writing = writing
        if edition == .of2019 || edition == .of2021 {
            let forms = FilledForms(
                edition: edition, dividesOther: edition == .of2021 || (year == 2020 && random.chance(20)),
                organ: organ, activity: activity, writing: writing, random: root.branch("statistics"))
            facts = YearFacts(activity, forms: forms, &random)
            self.forms = forms
        } else {
            facts = YearFacts(activity, hasOtherForm: hasOtherForm, &random)
            forms = nil
        }
    }

    /// Fills in the tables that the edition has.
    mutating func fill(_ traits: Set<ReportTrait>) {
        if let forms { fillForms(forms) } else if edition == .of2014 { fillStatistics(traits) }
    }

    private mutating func fillForms(_ forms: FilledForms) {
        var random = root.branch("tables")
        let kinds = StatutoryTable.Kind.statutory.filter { $0 != .reviewAndLitigation || !random.chance(5) }
        tables = kinds.map { TableLayout(forms: forms).table($0) }
        cells = TruthList(forms: forms, tables: tables).cells
        if writing != .digits { shown.insert(.unusualCells) }
    }

    private mutating func fillStatistics(_ traits: Set<ReportTrait>) {
        var random = root.branch("tables")
        let place = organ.place.short
        let columns =
            traits.contains(.threeValueColumns)
            ? ["\(place)本级统计数", "\(place)直单位统计数", "基层单位统计数"] : [random.pick(["统计数", "统计数", "数量", "统 计 数"])]
        let others = columns.dropFirst().map { _ in YearFacts(activity, hasOtherForm: hasOtherForm, &random) }
        let table = StatisticsTable(
            [facts] + others, columns: columns, traits: traits, hasOtherForm: hasOtherForm, writing: writing, &random)
        tables = [table.table]
        indicators = table.indicators
        figures = table.figures
        shown = traits.intersection([.localRows, .threeValueColumns, .serialColumn])
        if writing != .digits { shown.insert(.unusualCells) }
        let hasBlank = table.table.rows.joined().contains { $0.rowPointer != nil && $0.isBlank }
        if hasBlank { shown.insert(.blankValues) }
    }
}
