/// What happens to a report between its organ and a reader: mirrors, clerks, page breaks.
///
/// The truth of the report stays the same; only its words and tables are printed differently.
struct Passage {
    private(set) var report: GeneratedReport
    private(set) var shown: [RenderingTrait] = []
    private(set) var taint: [TaintTruth] = []
    private let random: SplitMix64

    init(_ report: GeneratedReport) {
        self.report = report
        random = SplitMix64(seed: report.seed).branch("passage")
    }

    /// Lets one thing happen; nothing does if the report has no place for it.
    ///
    /// To be called in the order of the cases: tables are changed before their words.
    mutating func apply(_ trait: RenderingTrait) {
        var random = self.random.branch(trait.rawValue)
        let hasHappened =
            switch trait {
            case .extraColumn, .extraRow, .columnsOutOfOrder: changeTables(trait, &random)
            case .tableCutInTwo: cutTable(&random)
            case .tablesRunTogether: joinTables(&random)
            case .shortLabels: relabel { LabelChanges.shortened($0) }
            case .labelTypos: misspell(&random)
            case .traditional, .taiwan: convert(trait, &random)
            case .pinyin: injectPinyin(&random)
            case .spam: injectSpam(&random)
            case .mask: mask(&random)
            case .radicals: replaceByRadicals()
            case .lostDateCharacters: loseDateCharacters(&random)
            case .noise: disturb(&random)
            }
        if hasHappened { shown.append(trait) }
    }
}

// MARK: Words

extension Passage {
    /// What a piece of the report's text is.
    enum Place {
        case title, heading, paragraph, label, value, signature
    }

    /// Prints every piece of text differently.
    private mutating func rewrite(_ change: (String, Place) -> String) {
        report.title = report.title.map { change($0, .title) }
        report.preamble = report.preamble.map { change($0, .paragraph) }
        report.signature = report.signature.map { change($0, .signature) }
        for index in report.sections.indices {
            report.sections[index].heading = change(report.sections[index].heading, .heading)
            report.sections[index].blocks = report.sections[index].blocks.map { block in
                switch block {
                case .subheading(let text): .subheading(change(text, .heading))
                case .paragraph(let text): .paragraph(change(text, .paragraph))
                case .grid(let table): .grid(table.rewritten(change))
                case .table: block
                }
            }
        }
        report.tables = report.tables.map { $0.rewritten(change) }
    }

    private mutating func convert(_ trait: RenderingTrait, _ random: inout SplitMix64) -> Bool {
        let hasWrongForms = random.chance(50)
        rewrite { text, _ in
            trait == .taiwan
                ? TraditionalText.localized(text)
                : TraditionalText.converted(text, withWrongForms: hasWrongForms)
        }
        return true
    }

    private mutating func injectPinyin(_ random: inout SplitMix64) -> Bool {
        var pinyin = PinyinInjection(&random)
        rewrite { text, _ in pinyin.injected(into: text) }
        guard let first = pinyin.first else { return false }
        taint.append(TaintTruth(kind: "pinyin", text: first, count: pinyin.count))
        return true
    }

    /// Puts an advertisement in place of the organ's name, or its word for itself, in running text.
    private mutating func injectSpam(_ random: inout SplitMix64) -> Bool {
        let phrase = random.pick(["188体育投注", "bet188亚洲官网", "皇冠体育官方网站", "澳门娱乐城平台", "亚博体育app下载"])
        let names = [report.organ.name, report.organ.shortName, report.organ.pronoun]
        var count = 0
        let most = random.number(in: 3...12)
        let changed = report
        rewrite { text, place in
            guard place == .paragraph, count < most, !text.contains("填报单位") else { return text }
            guard let name = names.first(where: text.contains) else { return text }
            var parts = text.components(of: name)
            guard parts.count > 1 else { return text }
            let head = parts.removeFirst() + phrase + parts.removeFirst()
            count += 1
            return ([head] + parts).joined(separator: name)
        }
        guard count >= 2 else {
            report = changed
            return false
        }
        taint.append(TaintTruth(kind: "spamPhrase", text: phrase, count: count))
        return true
    }

    /// Masks words that state nothing with asterisks.
    private mutating func mask(_ random: inout SplitMix64) -> Bool {
        let stars = random.pick(["***", "****"])
        let most = random.number(in: 2...6)
        var count = 0
        rewrite { text, place in
            guard place == .paragraph, count < most, text.count > 20
            else { return text }
            var clauses = text.clauses
            let idle = clauses.indices.filter { clauses[$0].isIdle }
            guard !idle.isEmpty else { return text }
            let chosen = idle[random.below(idle.count)]
            var characters = Array(clauses[chosen])
            let start = random.number(in: 2...(characters.count - 5))
            characters.replaceSubrange(start..<start + 2, with: Array(stars))
            clauses[chosen] = String(characters)
            count += 1
            return clauses.joined()
        }
        guard count > 0 else { return false }
        taint.append(TaintTruth(kind: "mask", text: stars, count: count))
        return true
    }

    private mutating func replaceByRadicals() -> Bool {
        var count = 0
        var first = ""
        rewrite { text, _ in
            String(
                text.map { character in
                    guard let radical = Radicals.forms[character] else { return character }
                    if count == 0 { first = String(radical) }
                    count += 1
                    return radical
                })
        }
        guard count > 0 else { return false }
        taint.append(TaintTruth(kind: "radical", text: first, count: count))
        return true
    }

    /// Drops 年 and 月 from the period that the report covers.
    private mutating func loseDateCharacters(_ random: inout SplitMix64) -> Bool {
        let year = report.reportYear
        let ways = [
            ("\(year)年1月1日", "\(year)年12月31日", "\(year)11日", "\(year)1231日"),
            ("\(year)年1月1日", "\(year)年12月31日", "\(year)年11日", "\(year)年1231日"),
            ("\(year)年1月1日", "\(year)年12月31日", "\(year)1月1日", "\(year)12月31日"),
        ]
        let way = random.pick(ways)
        var hasHappened = false
        report.preamble = report.preamble.map { text in
            let from = text.components(of: way.0)
            guard from.count == 2 else { return text }
            hasHappened = true
            return from.joined(separator: way.2).components(of: way.1).joined(separator: way.3)
        }
        return hasHappened
    }

    /// White space in odd places, lines wrapped, page numbers between paragraphs.
    private mutating func disturb(_ random: inout SplitMix64) -> Bool {
        let width = random.chance(40) ? random.number(in: 24...44) : 0
        let space = random.pick([" ", " ", "\u{A0}", "\u{3000}", ""])
        rewrite { text, place in
            switch place {
            case .paragraph: TextNoise.wrapped(TextNoise.spaced(text, by: space), at: width)
            case .title, .heading, .label, .value, .signature: text
            }
        }
        guard random.chance(50) else { return width > 0 || !space.isEmpty }
        for index in report.sections.indices.dropLast() where index % 2 == 0 {
            report.sections[index].blocks.append(.paragraph("- \(index / 2 + 1) -"))
        }
        return true
    }
}

// MARK: Labels and tables

extension Passage {
    private mutating func relabel(_ change: (String) -> String) -> Bool {
        var hasHappened = false
        rewrite { text, place in
            guard place == .label else { return text }
            let changed = change(text)
            if changed != text { hasHappened = true }
            return changed
        }
        return hasHappened
    }

    private mutating func misspell(_ random: inout SplitMix64) -> Bool {
        // The headers of several columns of the table of 2014 are scopes, printed as such: misspelt, they differ.
        let labels = report.tables.flatMap { table in
            table.rows.joined().filter { $0.rowPointer == nil && (table.kind != .statistics || $0.role != .header) }
                .map { $0.lines.joined() }
        }
        let chosen = Set(random.sample(random.number(in: 1...5), of: labels.filter { $0.count >= 6 }))
        var branch = random
        return relabel { label in
            chosen.contains(label) ? LabelChanges.misspelt(label, among: labels, &branch) : label
        }
    }

    private mutating func changeTables(_ trait: RenderingTrait, _ random: inout SplitMix64) -> Bool {
        var hasHappened = false
        report.tables = report.tables.map { table in
            guard random.chance(70), let changed = table.changed(by: trait, &random) else { return table }
            hasHappened = true
            return changed
        }
        return hasHappened
    }

    private mutating func cutTable(_ random: inout SplitMix64) -> Bool {
        let candidates = report.tables.filter { $0.kind == .requests || $0.kind == .statistics }
        guard !candidates.isEmpty else { return false }
        let table = random.pick(candidates)
        let (head, tail) = table.cutInTwo(&random)
        let hasNumber = random.chance(30)
        replace(table.kind, by: [.grid(head)] + (hasNumber ? [.paragraph("- 3 -")] : []) + [.grid(tail)])
        return true
    }

    private mutating func joinTables(_ random: inout SplitMix64) -> Bool {
        let pairs: [(StatutoryTable.Kind, StatutoryTable.Kind)] = [
            (.article20, .requests), (.requests, .reviewAndLitigation),
        ]
        let isCut = report.sections.flatMap(\.blocks).contains { block in
            if case .grid = block { true } else { false }
        }
        let (first, second) = random.pick(pairs)
        guard !isCut, let upper = report.table(first), let lower = report.table(second) else { return false }
        replace(first, by: [.grid(upper.followed(by: lower))])
        replace(second, by: [.paragraph("有关数据见上表。")])
        return true
    }

    private mutating func replace(_ kind: StatutoryTable.Kind, by blocks: [ReportSection.Block]) {
        for index in report.sections.indices {
            report.sections[index].blocks = report.sections[index].blocks.flatMap { block in
                if case .table(kind) = block { blocks } else { [block] }
            }
        }
    }
}
