/// What an organ did in the year: the quantities by the names of ``StatisticsForm``, money in 元.
///
/// All identities of the table of 2014 hold.
struct YearFacts: Sendable {
    private(set) var values: [String: Int] = [:]

    subscript(_ name: String) -> Int? { values[name] }

    /// A year of an organ as busy as that.
    init(_ activity: Activity, hasOtherForm: Bool, _ random: inout SplitMix64) {
        self.init(disclosures: activity, &random)
        addRequests(activity, hasOtherForm: hasOtherForm, &random)
        addDisputes(activity, &random)
    }

    /// The year that the forms of 2019 or 2021 report on, with quantities as they count them.
    init(_ activity: Activity, forms: FilledForms, _ random: inout SplitMix64) {
        self.init(disclosures: activity, &random)
        values["normIssued"] = nil
        values["normDisclosed"] = nil
        let outcomes = forms.requests.outcomes
        let root = StatutoryPointers.requests + "/outcomes/"
        func total(_ path: String) -> Int {
            outcomes.reduce(0) { $1.key.hasPrefix(root + path) ? $0 + $1.value[6] : $0 }
        }
        values["received"] = forms.requests.received[6]
        values["over"] = forms.requests.carriedOver[6]
        values["forward"] = forms.requests.carriedForward[6]
        for name in ["concluded", "answered"] { values[name] = forms.requests.outcomeTotal[6] }
        values["onTime"] = forms.requests.outcomeTotal[6]
        values["extended"] = 0
        values["granted"] = total("granted")
        values["partial"] = total("partiallyGranted")
        values["denied"] = total("denied/")
        values["unable"] = total("unableToProvide/")
        values["unprocessed"] = total("notProcessed/")
        values["review"] = forms.reviews[0][4]
        values["suits"] = forms.reviews[1][4] + forms.reviews[2][4]
        values["fees"] = 0
        split("received", into: ["online", "mail", "inPerson", "fax"], &random)
    }

    /// A year whose sentences state another number of requests than its table.
    func disagreeing(_ random: inout SplitMix64) -> YearFacts {
        var result = self
        for name in ["received", "review"] {
            guard let value = values[name], value > 0 else { continue }
            result.values[name] = value + random.number(in: 1...(value / 8 + 2))
        }
        return result
    }
}

extension YearFacts {
    private init(disclosures activity: Activity, _ random: inout SplitMix64) {
        let size =
            switch activity {
            case .quiet: random.number(in: 12...320)
            case .modest: random.number(in: 90...2_600)
            case .busy: random.number(in: 1_200...38_000)
            case .huge: random.number(in: 24_000...320_000)
            }
        values["total"] = size
        values["website"] = random.chance(30) ? size : size - random.below(size / 3 + 1)
        values["gazette"] = random.chance(60) ? 0 : random.number(in: 2...(size / 12 + 3))
        values["microblog"] = random.chance(45) ? 0 : random.number(in: 3...(size / 4 + 6))
        values["wechat"] = random.chance(30) ? 0 : random.number(in: 3...(size / 3 + 9))
        values["otherWays"] = random.chance(40) ? 0 : random.number(in: 2...(size / 4 + 5))
        let issued = random.chance(45) ? 0 : random.number(in: 1...(size / 60 + 4))
        values["normIssued"] = issued
        values["normDisclosed"] = random.chance(70) ? issued : random.below(issued + 1)
        addResponses(&random)
        addOrganization(activity, &random)
    }

    private mutating func addResponses(_ random: inout SplitMix64) {
        func few(_ most: Int, none: Int) -> Int { random.chance(none) ? 0 : random.number(in: 1...most) }
        values["hotspots"] = few(46, none: 45)
        values["press"] = few(14, none: 45)
        values["pressChief"] = random.below((values["press"] ?? 0) + 1)
        values["interviews"] = few(9, none: 45)
        values["interviewsChief"] = random.below((values["interviews"] ?? 0) + 1)
        values["articles"] = few(88, none: 25)
        values["social"] = few(60, none: 50)
        values["otherResponses"] = few(30, none: 60)
    }

    private mutating func addOrganization(_ activity: Activity, _ random: inout SplitMix64) {
        values["bodies"] = random.pick(weighted: [
            (20, 0), (60, 1), (20, random.number(in: 2...(activity == .quiet ? 3 : 24))),
        ])
        values["points"] = random.pick(weighted: [(15, 0), (40, 1), (45, random.number(in: 2...36))])
        values["staff"] = random.number(in: 1...(activity == .quiet ? 6 : 68))
        split("staff", into: ["fullTime", "partTime"], &random)
        values["funds"] = random.chance(55) ? 0 : random.number(in: 5...480) * 1_000
        values["meetings"] = random.number(in: 0...9)
        let sessions = random.number(in: 0...8)
        values["sessions"] = sessions
        values["trainees"] = sessions == 0 ? 0 : sessions * random.number(in: 9...64)
    }

    private mutating func addRequests(_ activity: Activity, hasOtherForm: Bool, _ random: inout SplitMix64) {
        let received = (0..<4).reduce(0) { sum, _ in sum + activity.count(&random) / (activity == .huge ? 20 : 1) }
        values["received"] = received
        let channels = ["online", "mail", "inPerson", "fax"] + (hasOtherForm ? ["otherForm"] : [])
        split("received", into: channels, &random)
        let concluded = received - (random.chance(75) ? 0 : random.below(received / 6 + 1))
        values["concluded"] = concluded
        let extended = random.chance(70) ? 0 : random.below(concluded / 5 + 1)
        values["extended"] = extended
        values["onTime"] = concluded - extended
        values["answered"] = concluded
        values["fees"] = received == 0 || random.chance(70) ? 0 : random.number(in: 1...received) * 10
        let outcomes = [
            "granted", "already", "notExist", "notOurs", "denied", "partial", "correction", "otherWay",
        ]
        split("answered", into: outcomes, &random)
        let reasons = ["privacy", "trade", "notInfo", "otherLaw", "secret", "stability"]
        split("denied", into: reasons, &random)
    }

    private mutating func addDisputes(_ activity: Activity, _ random: inout SplitMix64) {
        for name in ["review", "suits"] {
            let count = random.chance(45) ? 0 : activity.count(&random)
            values[name] = activity == .huge ? count / 100 : activity == .busy ? count / 10 : count
            split(name, into: ["Upheld", "Corrected", "Other"].map { name + $0 }, &random)
        }
        values["complaints"] = random.chance(70) ? 0 : random.number(in: 1...12)
    }

    /// Divides a quantity into parts, the first ones the larger.
    private mutating func split(_ name: String, into parts: [String], _ random: inout SplitMix64) {
        var left = values[name] ?? 0
        for part in parts.dropLast() {
            let share = random.chance(25) ? 0 : random.below(left + 1)
            values[part] = share
            left -= share
        }
        if let last = parts.last { values[last] = left }
    }
}
