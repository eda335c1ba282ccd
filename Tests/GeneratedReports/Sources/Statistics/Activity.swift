/// How much an organ had to do in the year.
enum Activity: Sendable {
    case quiet
    case modest
    case busy
    case huge

    /// A count of requests from persons in one outcome, or the like: zero mostly, as in life.
    func count(_ random: inout SplitMix64) -> Int {
        switch self {
        case .quiet: random.chance(96) ? 0 : random.number(in: 1...3)
        case .modest: random.chance(66) ? 0 : random.number(in: 1...24)
        case .busy: random.chance(28) ? 0 : random.number(in: 1...640)
        case .huge: random.chance(15) ? 0 : random.number(in: 1...14_000)
        }
    }

    /// A count in one of the rarer kinds of applicant.
    func rareCount(_ random: inout SplitMix64) -> Int {
        switch self {
        case .quiet: 0
        case .modest: random.chance(93) ? 0 : random.number(in: 1...5)
        case .busy: random.chance(80) ? 0 : random.number(in: 1...36)
        case .huge: random.chance(60) ? 0 : random.number(in: 1...900)
        }
    }

    /// A count of the organ's daily work, such as licences.
    func workload(_ random: inout SplitMix64) -> Int {
        switch self {
        case .quiet: random.chance(72) ? 0 : random.number(in: 1...60)
        case .modest: random.chance(35) ? 0 : random.number(in: 1...2_400)
        case .busy: random.number(in: 12...96_000)
        case .huge: random.chance(30) ? 11_398_889 : random.number(in: 40_000...9_800_000)
        }
    }

    /// A sum in ten-thousandths of 万元.
    func money(_ random: inout SplitMix64) -> Int {
        switch self {
        case .quiet: random.chance(85) ? 0 : random.number(in: 1...90_000)
        case .modest: random.chance(55) ? 0 : random.number(in: 500...4_000_000)
        case .busy: random.number(in: 10_000...98_000_000)
        case .huge: random.number(in: 100_000_000...5_923_724_490)
        }
    }
}
