import ReportModel

/// What is to be said of an issuer's division: contradictions, and why there is none.
enum DivisionFindings {
    private static let pointer = "/issuer/division"

    static func findings(
        _ name: IssuerName, _ entry: DivisionTable.Entry?, clues: [DivisionClue], _ printed: IssuerReader.PrintedName,
        year: Int?
    ) -> [Finding] {
        guard let entry else { return none(name, printed) }
        let table = DivisionTable.shared
        let division = describe(entry)
        var findings: [Finding] = []
        if let outside = name.outside {
            let message = "the issuer's name puts \(division) in \(table.name(outside))"
            findings.append(conflict(message, printed.position))
        }
        for clue in clues where !clue.agrees(with: entry, in: year) {
            let other = clue.entries.first.map(describe) ?? ""
            findings.append(
                conflict("the issuer belongs to \(division), but \(clue.source.rawValue) says \(other)", clue.position))
        }
        return findings
    }

    private static func none(_ name: IssuerName, _ printed: IssuerReader.PrintedName) -> [Finding] {
        let place = String(decoding: name.placeWords, as: UTF16.self)
        switch name.place {
        case .named, .short:
            let choices = name.entries.map(describe).joined(separator: ", ")
            return [
                Finding(
                    rule: "issuer.divisionAmbiguous", severity: .warning,
                    message: "nothing tells which division \(place) is: \(choices)", pointer: pointer,
                    position: printed.position)
            ]
        case .unknown: return [unknown("no division of GB/T 2260 has the name \(place)", printed)]
        case .kind: return [unknown("nothing tells which division the issuer's \(place) is", printed)]
        case .none: return [unknown("the issuer's name names no division, and nothing else tells it", printed)]
        }
    }

    private static func unknown(_ message: String, _ printed: IssuerReader.PrintedName) -> Finding {
        Finding(
            rule: "issuer.divisionUnknown", severity: .info, message: message, pointer: pointer,
            position: printed.position)
    }

    private static func conflict(_ message: String, _ position: Position?) -> Finding {
        Finding(
            rule: "issuer.divisionConflict", severity: .warning, message: message, pointer: pointer,
            position: position)
    }

    /// `通辽市 (150500, 内蒙古自治区)`.
    private static func describe(_ entry: DivisionTable.Entry) -> String {
        let division = DivisionTable.shared.division(entry)
        let province = entry.level == .province ? "" : ", \(division.province)"
        return "\(division.name) (\(division.code)\(province))"
    }
}
