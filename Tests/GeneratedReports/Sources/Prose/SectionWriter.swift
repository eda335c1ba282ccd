/// Writes the sections of one report.
struct SectionWriter {
    private static let ordinals = ["一是", "二是", "三是", "四是", "五是", "六是"]

    let forms: FilledForms
    let kinds: Set<StatutoryTable.Kind>
    let numbering: NumberingStyle
    var filler: SentenceFiller

    /// The text and tables of a section.
    mutating func blocks(_ kind: SectionKind) -> [ReportSection.Block] {
        switch kind {
        case .overallSituation: overallSituation()
        case .proactiveDisclosure: lead(proactiveLead, percent: 25) + table(.article20)
        case .requestProcessing: lead(requestLead, percent: 35) + table(.requests)
        case .reviewAndLitigation:
            lead(reviewLead, percent: kinds.contains(.reviewAndLitigation) ? 25 : 100)
                + table(.reviewAndLitigation)
        case .problemsAndImprovements: problems()
        default: otherMatters()
        }
    }

    private func table(_ kind: StatutoryTable.Kind) -> [ReportSection.Block] {
        kinds.contains(kind) ? [.table(kind)] : []
    }

    private mutating func lead(_ sentence: String, percent: Int) -> [ReportSection.Block] {
        filler.random.chance(percent) ? [.paragraph(filler.fill(sentence))] : []
    }
}

// MARK: Sentences that state the tables' counts

extension SectionWriter {
    private var proactiveLead: String {
        "{year}年，{we}依法履行主动公开职责，按照规定格式将有关数据统计如下。"
    }

    private var requestLead: String {
        let received = forms.requests.received[6]
        let over = forms.requests.carriedOver[6]
        let forward = forms.requests.carriedForward[6]
        guard received + over > 0 else { return "{year}年度，{we}未收到政府信息公开申请，无上年结转的申请。" }
        return "{year}年度，{we}共收到政府信息公开申请\(received)件，上年结转\(over)件，"
            + "全年办结\(forms.requests.outcomeTotal[6])件，结转下年度继续办理\(forward)件。"
    }

    private var reviewLead: String {
        let review = forms.reviews[0][4]
        let litigation = forms.reviews[1][4] + forms.reviews[2][4]
        guard review + litigation > 0, kinds.contains(.reviewAndLitigation) else {
            return "{year}年，{we}未发生因政府信息公开引起的行政复议、行政诉讼案件。"
        }
        return "{year}年，因政府信息公开引起的行政复议\(review)件、行政诉讼\(litigation)件。"
    }
}

// MARK: Sections of running text

extension SectionWriter {
    private mutating func overallSituation() -> [ReportSection.Block] {
        let parts = [
            ("主动公开", filler.fill(oneOf: PhraseBook.proactive)),
            ("依申请公开", filler.fill(oneOf: PhraseBook.onRequest) + filler.fill(requestLead)),
            ("政府信息管理", filler.fill(oneOf: PhraseBook.management)),
            ("政府信息公开平台建设", filler.fill(oneOf: PhraseBook.platform)),
            ("监督保障", filler.fill(oneOf: PhraseBook.supervision)),
        ]
        let opening = ReportSection.Block.paragraph(filler.fill(oneOf: PhraseBook.openings))
        switch filler.random.below(4) {
        case 0:
            return [opening]
                + parts.enumerated().map { index, part in
                    .paragraph(numbering.subheading(index, part.0 + "情况。") + part.1)
                }
        case 1:
            return [opening]
                + parts.enumerated().map { index, part in
                    .paragraph("\(Self.ordinals[index])\(part.0)工作有序开展。\(part.1)")
                }
        default:
            return [opening]
                + parts.enumerated().flatMap { index, part -> [ReportSection.Block] in
                    [.subheading(numbering.subheading(index, part.0)), .paragraph(part.1)]
                }
        }
    }

    private mutating func problems() -> [ReportSection.Block] {
        let problems = clauses(PhraseBook.problems, count: filler.random.number(in: 2...4))
        let remedies = clauses(PhraseBook.remedies, count: filler.random.number(in: 2...4))
        if filler.random.chance(55) {
            return [
                .subheading(numbering.subheading(0, "存在的主要问题")),
                .paragraph(filler.fill("{year}年，{we}政府信息公开工作取得了一定成效，但仍存在以下不足：") + problems),
                .subheading(numbering.subheading(1, "改进措施")), .paragraph("针对上述问题，下一步将重点做好以下工作：" + remedies),
            ]
        }
        return [
            .paragraph("当前存在的问题主要有：" + problems),
            .paragraph(filler.fill("{next}年，{we}将从以下方面加以改进：") + remedies),
        ]
    }

    private mutating func otherMatters() -> [ReportSection.Block] {
        let fee = filler.random.pick([
            "本年度收取信息处理费0元。", "{year}年，{we}未收取政府信息公开信息处理费。", "本年度无其他需要报告的事项，收取信息处理费0元。",
        ])
        let others = filler.random.sample(filler.random.below(3), of: PhraseBook.others)
        let sentences = (others + [fee]).map { filler.fill($0) }
        guard sentences.count > 1, filler.random.chance(50) else { return sentences.map { .paragraph($0) } }
        return sentences.enumerated().map { .paragraph(numbering.subheading($0, $1)) }
    }

    /// 一是…；二是…。
    private mutating func clauses(_ sentences: [String], count: Int) -> String {
        let chosen = filler.random.sample(count, of: sentences).map { filler.fill($0) }
        return chosen.enumerated().map { "\(Self.ordinals[$0])\($1)" }.joined(separator: "；") + "。"
    }
}
