import ReportModel

/// What is found about the issuer's division; divisions are named with code and province.
enum IssuerFinding: FindingCase {
    /// The name itself places its division in another.
    case divisionOutside(division: String, outside: String)
    case divisionConflict(division: String, DivisionClue.Source, other: String)
    case divisionAmbiguous(place: String, choices: [String])
    case divisionUnknown(place: String)
    /// The name says only what kind of division it is: 县.
    case divisionOfKind(String)
    case divisionNotNamed

    var rule: FindingRule {
        switch self {
        case .divisionOutside, .divisionConflict: .issuerDivisionConflict
        case .divisionAmbiguous: .issuerDivisionAmbiguous
        case .divisionUnknown, .divisionOfKind, .divisionNotNamed: .issuerDivisionUnknown
        }
    }

    var arguments: MessageArguments {
        switch self {
        case .divisionOutside(let division, let outside): ["division": .text(division), "outside": .text(outside)]
        case .divisionConflict(let division, let source, let other):
            ["division": .text(division), "other": .text(other), "source": .text(source.rawValue)]
        case .divisionAmbiguous(let place, let choices): ["choices": .texts(choices), "place": .text(place)]
        case .divisionUnknown(let place): ["place": .text(place)]
        case .divisionOfKind(let kind): ["kind": .text(kind)]
        case .divisionNotNamed: .none
        }
    }

    static var examples: [IssuerFinding] {
        [
            .divisionOutside(division: "鼓楼区 (320106, 江苏省)", outside: "福州市"),
            .divisionAmbiguous(place: "鼓楼区", choices: ["鼓楼区 (320106, 江苏省)", "鼓楼区 (350102, 福建省)"]),
            .divisionUnknown(place: "云溪县"), .divisionOfKind("县"), .divisionNotNamed,
        ]
            + DivisionClue.Source.allCases.map {
                .divisionConflict(division: "鼓楼区 (320106, 江苏省)", $0, other: "福州市 (350100, 福建省)")
            }
    }
}
