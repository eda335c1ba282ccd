/// How the clerk of one report fills in the forms.
struct PrintingHabits: Sendable {
    /// Which cells stay empty.
    enum Blanks: Sendable {
        case none
        case zeros
        case totals
        case zerosAndTotals
        case someCells
    }

    /// How the digits of a number are written.
    enum Digits: Sendable {
        case plain
        case grouped
        case groupedFullWidth
        case fullWidth
    }

    /// How the row of rules is filled in by an organ that cannot make any.
    enum RulesRow: Sendable {
        case numbers
        case slash
        case dash
        case blank
        case leftOut
    }

    let blanks: Blanks
    let digits: Digits
    let rulesRow: RulesRow
    /// What is printed for zero.
    let zero: String
    /// Whether an increase has its sign.
    let signsIncrease: Bool
    /// How many totals are wrong.
    let wrongTotals: Int

    init(_ random: inout SplitMix64) {
        blanks = random.pick(weighted: [
            (52, .none), (15, .zeros), (8, .totals), (9, .zerosAndTotals), (16, .someCells),
        ])
        digits = random.pick(weighted: [(82, .plain), (8, .grouped), (4, .groupedFullWidth), (6, .fullWidth)])
        rulesRow = random.pick(weighted: [(70, .numbers), (14, .slash), (6, .dash), (6, .blank), (4, .leftOut)])
        zero = random.pick(weighted: [(93, "0"), (3, "—"), (2, "-"), (2, "--")])
        signsIncrease = random.chance(80)
        wrongTotals = random.chance(14) ? random.number(in: 1...3) : 0
    }
}

extension PrintingHabits {
    /// A count as this clerk prints it.
    func cell(_ count: Int) -> PrintedCell {
        guard count == 0 else { return .reported(printed(String(count)), String(count)) }
        if blanks == .zeros || blanks == .zerosAndTotals { return .blank }
        return zero == "0" ? .reported(printed("0"), "0") : .dash(zero)
    }

    /// A change against the year before, signed.
    func change(_ difference: Int) -> PrintedCell {
        guard difference != 0 else { return cell(0) }
        let sign = difference < 0 ? "-" : signsIncrease ? "+" : ""
        return .reported(sign + printed(String(abs(difference))), String(difference))
    }

    /// The digits in the clerk's own writing.
    func printed(_ digits: String) -> String {
        switch self.digits {
        case .plain: digits
        case .grouped: Self.grouped(digits, by: ",")
        case .groupedFullWidth: Self.grouped(digits, by: "，")
        case .fullWidth: Self.fullWidth(digits)
        }
    }

    private static func grouped(_ digits: String, by separator: String) -> String {
        let whole = digits.prefix { $0 != "." }
        var result = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { result += separator }
            result.append(digit)
        }
        return result + digits.dropFirst(whole.count)
    }

    private static func fullWidth(_ digits: String) -> String {
        let scalars = digits.unicodeScalars.map { scalar in
            (0x30...0x39).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
