/// How a sum of money is printed in a cell.
struct MoneyPrinting: Sendable {
    let edition: Edition
    let habits: PrintingHabits

    /// A sum given in ten-thousandths of 万元, which is to say in 元.
    ///
    /// The form of 2021 has its unit (万元) in the header; in that of 2019 the clerk writes one, or none.
    func cell(_ tenThousandths: Int, _ random: inout SplitMix64) -> PrintedCell {
        var cell = edition == .of2021 ? inHeaderUnit(tenThousandths, &random) : withUnit(tenThousandths, &random)
        cell.isMoney = true
        return cell
    }

    private func inHeaderUnit(_ tenThousandths: Int, _ random: inout SplitMix64) -> PrintedCell {
        let places = random.pick([0, 1, 2, 2, 3, 4, 4])
        var cell = number(tenThousandths, places: places, &random)
        cell.unit = "万元"
        return cell
    }

    private func withUnit(_ tenThousandths: Int, _ random: inout SplitMix64) -> PrintedCell {
        let unit = random.pick(weighted: [(5, "元"), (4, "万元"), (2, "")])
        var cell =
            unit == "万元"
            ? number(tenThousandths, places: random.pick([0, 1, 2]), &random)
            : number(tenThousandths * 10_000, places: 0, &random)
        guard cell.state == .reported, !unit.isEmpty else { return cell }
        cell = .reported(cell.raw + unit, cell.value ?? "")
        cell.unit = unit
        return cell
    }

    private func number(_ tenThousandths: Int, places: Int, _ random: inout SplitMix64) -> PrintedCell {
        let divisor = [10_000, 1_000, 100, 10, 1][places]
        let rounded = tenThousandths / divisor
        guard rounded > 0 else {
            let cell = habits.cell(0)
            return cell.state == .reported && random.chance(12) ? .reported(habits.printed("0.00"), "0") : cell
        }
        let scale = 10_000 / divisor
        let fraction = String(String(rounded % scale + scale).dropFirst())
        let digits = places == 0 ? String(rounded) : "\(rounded / scale).\(fraction)"
        return .reported(habits.printed(digits), Self.shortest(digits))
    }

    /// The digits without zeros at the end of the fraction.
    private static func shortest(_ digits: String) -> String {
        guard digits.contains(".") else { return digits }
        var result = digits
        while result.hasSuffix("0") { result.removeLast() }
        if result.hasSuffix(".") { result.removeLast() }
        return result
    }
}
