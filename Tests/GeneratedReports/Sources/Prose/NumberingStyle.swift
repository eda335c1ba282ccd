/// How the headings of one report are numbered.
struct NumberingStyle: Sendable {
    /// The numbers of the sections.
    enum Main: Sendable {
        case ideographicComma
        case spacedAfter
        case spacedBefore
        case spaceOnly
        case parentheses
        case part
        case none
    }

    /// The numbers of the headings below them.
    enum Sub: Sendable {
        case parentheses
        case narrowParentheses
        case enclosedIdeograph
        case digitPoint
        case digitComma
        case circled
    }

    let main: Main
    let sub: Sub

    private static let digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]

    init(_ random: inout SplitMix64) {
        main = random.pick(weighted: [
            (70, .ideographicComma), (6, .spacedAfter), (4, .spacedBefore), (4, .spaceOnly), (5, .parentheses),
            (3, .part), (8, .none),
        ])
        let subs: [(weight: Int, value: Sub)] = [
            (60, .parentheses), (12, .narrowParentheses), (5, .enclosedIdeograph), (12, .digitPoint),
            (7, .digitComma), (4, .circled),
        ]
        sub = main == .parentheses ? .digitPoint : random.pick(weighted: subs)
    }

    /// The heading of the section at that place (from 0).
    func heading(_ index: Int, _ name: String) -> String {
        let digit = Self.digits[index]
        switch main {
        case .ideographicComma: return "\(digit)、\(name)"
        case .spacedAfter: return "\(digit)、 \(name)"
        case .spacedBefore: return "\(digit) 、\(name)"
        case .spaceOnly: return "\(digit) \(name)"
        case .parentheses: return "（\(digit)）\(name)"
        case .part: return "第\(digit)部分 \(name)"
        case .none: return name
        }
    }

    /// The heading of a part of a section at that place (from 0).
    func subheading(_ index: Int, _ name: String) -> String {
        switch sub {
        case .parentheses: return "（\(Self.digits[index])）\(name)"
        case .narrowParentheses: return "(\(Self.digits[index]))\(name)"
        case .enclosedIdeograph: return ["㈠", "㈡", "㈢", "㈣", "㈤", "㈥", "㈦", "㈧", "㈨", "㈩"][index] + name
        case .digitPoint: return "\(index + 1).\(name)"
        case .digitComma: return "\(index + 1)、\(name)"
        case .circled: return ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"][index] + name
        }
    }
}
