/// Writes the sections of a report whose every sentence is known.
struct NarrativeOutline {
    private typealias Kind = SectionKind
    private static let ordinals = ["一是", "二是", "三是", "四是", "五是", "六是"]

    let edition: Edition
    let traits: Set<ReportTrait>
    /// The tables that sections end with.
    let tables: Set<StatutoryTable.Kind>
    let organ: InventedOrgan
    let year: Int
    let numbering: NumberingStyle
    var writer: StatementWriter
    /// The plain sentences that the report has not used yet.
    private var plain: [String]

    init(
        edition: Edition, traits: Set<ReportTrait>, tables: Set<StatutoryTable.Kind>, organ: InventedOrgan, year: Int,
        numbering: NumberingStyle, writer: StatementWriter
    ) {
        self.edition = edition
        self.traits = traits
        self.tables = tables
        self.organ = organ
        self.year = year
        self.numbering = numbering
        self.writer = writer
        plain = self.writer.filler.random.shuffle(TrapStatements.plain)
    }

    /// The sections in order.
    mutating func sections() -> [ReportSection] {
        let isPrescribed = chance(60)
        return kinds().enumerated().map { index, kind in
            let name = isPrescribed ? HeadingNames.prescribed(kind) : pick(HeadingNames.variants(kind))
            let isAnnex = kind == .statisticsTable && chance(50)
            let heading = isAnnex ? "附件：" + name : numbering.heading(index, name)
            return ReportSection(kind: kind, heading: heading, blocks: blocks(kind))
        }
    }

    private mutating func kinds() -> [SectionKind] {
        switch edition {
        case .of2019, .of2021: return SectionKind.prescribed
        case .of2014:
            let optional: [SectionKind] = [
                .interpretationAndResponse, .fees, .organizationAndFunding, .meetingsAndTraining, .otherMatters,
            ]
            let left = Set(optional.filter { _ in chance(30) })
            let all: [SectionKind] = [
                .overallSituation, .proactiveDisclosure, .interpretationAndResponse, .requestProcessing, .fees,
                .reviewAndLitigation, .organizationAndFunding, .meetingsAndTraining, .problemsAndImprovements,
                .otherMatters, .statisticsTable,
            ]
            return all.filter { !left.contains($0) }
        case .narrative:
            let optional: [SectionKind] = [.consultation, .fees, .otherMatters, .requestProcessing]
            let left = Set(optional.filter { chance($0 == .requestProcessing ? 8 : 35) })
            let all: [SectionKind] = [
                .overallSituation, .proactiveDisclosure, .requestProcessing, .consultation, .fees, .reviewAndLitigation,
                .problemsAndImprovements, .otherMatters,
            ]
            return all.filter { !left.contains($0) }
        }
    }

    private mutating func chance(_ percent: Int) -> Bool { writer.filler.random.chance(percent) }

    private mutating func pick<Value>(_ values: [Value]) -> Value { writer.filler.random.pick(values) }
}

// MARK: Sections

extension NarrativeOutline {
    private mutating func blocks(_ kind: SectionKind) -> [ReportSection.Block] {
        switch kind {
        case .overallSituation: return overall()
        case .proactiveDisclosure:
            guard hasStatutoryTables else { return disclosure() }
            return lead(25, plainSentences(1)) + table(.article20)
        case .interpretationAndResponse: return paragraphs([responses()])
        case .requestProcessing:
            return hasStatutoryTables ? lead(45, requests()) + table(.requests) : requestSection()
        case .reviewAndLitigation:
            return hasStatutoryTables
                ? lead(tables.contains(.reviewAndLitigation) ? 40 : 100, disputes(withComplaints: false))
                    + table(.reviewAndLitigation)
                : paragraphs([disputes(withComplaints: true)])
        case .fees: return paragraphs([statements([RequestStatements.fees])])
        case .consultation: return paragraphs([statements([RequestStatements.consultations])])
        case .organizationAndFunding: return paragraphs([organization()])
        case .meetingsAndTraining: return paragraphs([meetings()])
        case .statisticsTable: return annex()
        case .problemsAndImprovements: return problems()
        case .otherMatters: return others()
        }
    }

    private var hasStatutoryTables: Bool { edition == .of2019 || edition == .of2021 }

    private func table(_ kind: StatutoryTable.Kind) -> [ReportSection.Block] {
        tables.contains(kind) ? [.table(kind)] : []
    }

    private mutating func lead(_ percent: Int, _ templates: [String]) -> [ReportSection.Block] {
        chance(percent) ? paragraphs([templates]) : []
    }

    /// A paragraph for every list of templates that is not empty.
    private mutating func paragraphs(_ groups: [[String]]) -> [ReportSection.Block] {
        let full = groups.filter { !$0.isEmpty }
        guard !full.isEmpty else { return [.paragraph(writer.paragraph(["{we}严格落实有关规定，各项工作平稳有序。"]))] }
        return full.map { .paragraph(writer.paragraph($0)) }
    }

    private mutating func overall() -> [ReportSection.Block] {
        let opening = ReportSection.Block.paragraph(writer.paragraph([pick(PlainStatements.openings)]))
        var parts: [(String, [String])] = []
        if hasStatutoryTables {
            parts = [
                ("主动公开", totals() + channels() + traps(0)), ("依申请公开", requests() + traps(1)),
                ("政府信息管理", statements([DisclosureStatements.subjects])),
                ("政府信息公开平台建设", responses()),
                ("监督保障", organization() + meetings()),
            ]
        } else {
            parts = [("加强组织领导", organization() + traps(0)), ("强化业务能力", meetings() + plainSentences(1))]
            if edition == .of2014 { parts = [("完善公开机制", plainSentences(1) + traps(0))] }
        }
        return [opening] + laidOut(parts.filter { !$0.1.isEmpty })
    }

    /// The parts with a subheading each, with one at the head of the paragraph, or as 一是, 二是.
    private mutating func laidOut(_ parts: [(String, [String])]) -> [ReportSection.Block] {
        switch writer.filler.random.below(4) {
        case 0:
            return parts.enumerated().map { index, part in
                .paragraph(writer.paragraph([numbering.subheading(index, part.0 + "情况。")] + part.1))
            }
        case 1:
            return parts.enumerated().map { index, part in
                .paragraph(writer.paragraph(["\(Self.ordinals[index])\(part.0)工作有序开展。"] + part.1))
            }
        default:
            return parts.enumerated().flatMap { index, part -> [ReportSection.Block] in
                [
                    .subheading(numbering.subheading(index, part.0)), .paragraph(writer.paragraph(part.1)),
                ]
            }
        }
    }

    private mutating func disclosure() -> [ReportSection.Block] {
        var result = paragraphs([totals() + statements([DisclosureStatements.subjects])])
        if chance(25) {
            result += list(DisclosureStatements.list, opening: "各渠道公开情况如下：")
        } else {
            result += paragraphs([channels() + traps(1)])
        }
        result += paragraphs([statements([DisclosureStatements.documents])])
        if edition == .narrative, chance(50) { result += paragraphs([responses()]) }
        return result
    }

    private mutating func requestSection() -> [ReportSection.Block] {
        guard writer.facts["received"] ?? 0 > 0, chance(15) else { return paragraphs([requests() + traps(2)]) }
        return list(RequestStatements.list, opening: "依申请公开政府信息办理情况如下：")
            + paragraphs([statements([RequestStatements.answers2007]) + traps(2)])
    }

    private mutating func list(_ lines: [String], opening: String) -> [ReportSection.Block] {
        var result: [ReportSection.Block] = [.paragraph(opening)]
        for (index, line) in lines.enumerated() {
            result.append(.paragraph(writer.listLine("\(index + 1).\(line)")))
        }
        return result
    }

    private mutating func annex() -> [ReportSection.Block] {
        let printedYear = pick(["（\(year)年度）", "（\(year)年度）", "统计年度：\(year)年"])
        let filler = "填报单位（盖章）：\(organ.name)"
        let foot = "单位负责人：　　　审核人：　　　填报人：　　　填报日期：\(year + 1)年1月\(writer.filler.random.number(in: 4...28))日"
        let head: [ReportSection.Block] = chance(80) ? [.paragraph(printedYear), .paragraph(filler)] : []
        return head + [.table(.statistics)] + (chance(60) ? [.paragraph(foot)] : [])
    }

    private mutating func problems() -> [ReportSection.Block] {
        let problems = clauses(PlainStatements.problems)
        var remedies = clauses(PlainStatements.remedies)
        if traits.contains(.nextYearPlan) {
            writer.show(.nextYearPlan)
            remedies += writer.filler.random.sample(2, of: TrapStatements.nextYear)
        }
        if chance(50) {
            return [
                .subheading(numbering.subheading(0, "存在的主要问题")),
                .paragraph(writer.paragraph(["{year}年，{we}政府信息公开工作取得了一定成效，但仍存在以下不足："] + problems)),
                .subheading(numbering.subheading(1, "改进措施")),
                .paragraph(writer.paragraph(["针对上述问题，下一步将重点做好以下工作："] + remedies)),
            ]
        }
        return [
            .paragraph(writer.paragraph(["当前存在的问题主要有："] + problems)),
            .paragraph(writer.paragraph(["{next}年，{we}将从以下方面加以改进："] + remedies)),
        ]
    }

    /// 一是…；二是…。
    private mutating func clauses(_ sentences: [String]) -> [String] {
        let count = writer.filler.random.number(in: 2...4)
        let chosen = writer.filler.random.sample(count, of: sentences)
        return chosen.enumerated().map { index, sentence in
            Self.ordinals[index] + sentence + (index == chosen.count - 1 ? "。" : "；")
        }
    }

    private mutating func others() -> [ReportSection.Block] {
        var groups: [[String]] = []
        if edition == .of2021 { groups.append(statements([RequestStatements.processingFees])) }
        groups += plainSentences(writer.filler.random.below(3)).map { [$0] }
        return groups.isEmpty ? [.paragraph(pick(["无。", "无其他需要报告的事项。"]))] : paragraphs(groups)
    }
}

// MARK: Statements

extension NarrativeOutline {
    /// Some sentences with numbers that are not indicators, each only once in a report.
    private mutating func plainSentences(_ count: Int) -> [String] {
        let chosen = Array(plain.suffix(count))
        plain.removeLast(chosen.count)
        return chosen
    }

    /// One true statement of every list.
    private mutating func statements(_ lists: [[String]]) -> [String] {
        lists.compactMap { writer.choice(of: $0) }
    }

    private mutating func totals() -> [String] {
        guard let total = writer.choice(of: DisclosureStatements.totals) else { return [] }
        return [total + (writer.choice(of: DisclosureStatements.channelLists) ?? "。")]
    }

    /// Sentences on some channels.
    private mutating func channels() -> [String] {
        let lists = [
            DisclosureStatements.website, DisclosureStatements.wechat, DisclosureStatements.microblog,
            DisclosureStatements.otherWays,
        ]
        return statements(writer.filler.random.sample(writer.filler.random.number(in: 1...3), of: lists))
    }

    private mutating func responses() -> [String] {
        let lists = [
            DisclosureStatements.responses, DisclosureStatements.conferences, DisclosureStatements.interviews,
            DisclosureStatements.articles,
        ]
        return statements(writer.filler.random.sample(writer.filler.random.number(in: 2...4), of: lists))
    }

    private mutating func requests() -> [String] {
        guard writer.facts["received"] ?? 0 > 0 else { return noRequests() }
        guard let received = writer.choice(of: RequestStatements.received) else { return [] }
        var result = [received + (writer.choice(of: RequestStatements.channelLists) ?? "。")]
        result += statements([RequestStatements.concluded])
        if chance(75) {
            let answers = hasStatutoryTables ? RequestStatements.answers2019 : RequestStatements.answers2007
            result += statements([answers])
        }
        if hasStatutoryTables, chance(60) { result += statements([RequestStatements.carried]) }
        return result
    }

    private mutating func noRequests() -> [String] {
        statements([RequestStatements.noneReceived])
            + (hasStatutoryTables && chance(30) ? statements([RequestStatements.carried]) : [])
    }

    private mutating func disputes(withComplaints: Bool) -> [String] {
        let isNone = (writer.facts["review"] ?? 0) + (writer.facts["suits"] ?? 0) == 0
        var result = statements([isNone ? RequestStatements.noDisputes : RequestStatements.disputes])
        if !isNone, chance(50) { result += statements([RequestStatements.disputeResults]) }
        if withComplaints, chance(75) { result += statements([RequestStatements.complaints]) }
        return result
    }

    private mutating func organization() -> [String] {
        let lists = [OrganizationStatements.bodies, OrganizationStatements.staff, OrganizationStatements.funds]
        return statements(writer.filler.random.sample(writer.filler.random.number(in: 1...3), of: lists))
    }

    private mutating func meetings() -> [String] {
        statements([OrganizationStatements.meetings, OrganizationStatements.training])
    }

    /// The traps of this part of the report: 0 the first, 1 the second, 2 the third.
    private mutating func traps(_ part: Int) -> [String] {
        var result: [String] = []
        if part == 0 { result += plainSentences(2) }
        if part == 1, traits.contains(.othersCounts) {
            writer.show(.othersCounts)
            result += writer.filler.random.sample(2, of: TrapStatements.others)
        }
        if part < 2, traits.contains(.quotation), !writer.shown.contains(.quotation) || part == 1 {
            writer.show(.quotation)
            let half = TrapStatements.quotations.enumerated().filter { $0.offset % 2 == part }
            result.append(pick(half.map(\.element)))
        }
        return result
    }
}
