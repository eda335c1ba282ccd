import ReportModel

/// What to report about an issuer's division: contradictions, and why it has none.
enum DivisionFindings {
    static func findings(
        _ name: IssuerName, _ entry: DivisionTable.Entry?, clues: [DivisionClue], _ printed: IssuerReader.PrintedName,
        year: Int?
    ) -> [Finding] {
        guard let entry else { return none(name, printed) }
        let division = describe(entry)
        var findings: [Finding] = []
        if let outside = name.outside {
            let outside = DivisionTable.shared.name(outside)
            findings.append(finding(.divisionOutside(division: division, outside: outside), printed.position))
        }
        for clue in clues where !clue.agrees(with: entry, in: year) {
            let other = clue.entries.first.map(describe) ?? ""
            findings.append(
                finding(.divisionConflict(division: division, clue.source, other: other), clue.position))
        }
        return findings
    }

    private static func none(_ name: IssuerName, _ printed: IssuerReader.PrintedName) -> [Finding] {
        let place = String(decoding: name.placeWords, as: UTF16.self)
        let found: IssuerFinding =
            switch name.place {
            case .named, .short: .divisionAmbiguous(place: place, choices: name.entries.map(describe))
            case .unknown: .divisionUnknown(place: place)
            case .kind: .divisionOfKind(place)
            case .none: .divisionNotNamed
            }
        return [finding(found, printed.position)]
    }

    private static func finding(_ found: IssuerFinding, _ position: Position?) -> Finding {
        Finding(found, pointer: "/issuer/division", position: position)
    }

    /// `通辽市 (150500, 内蒙古自治区)`.
    private static func describe(_ entry: DivisionTable.Entry) -> String {
        let division = DivisionTable.shared.division(entry)
        let province = entry.level == .province ? "" : ", \(division.province)"
        return "\(division.name) (\(division.code)\(province))"
    }
}
