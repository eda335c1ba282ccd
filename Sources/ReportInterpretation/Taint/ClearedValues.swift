import ReportModel

extension TaintReader {
    /// Takes out of a page's facts those that are advertising, with their evidence; says which.
    func clear(_ publication: inout Publication, _ evidence: inout [Evidence]) -> [Finding] {
        var findings: [Finding] = []
        for (field, pointer) in TaintReader.fields {
            guard let value = publication[keyPath: field], isSpam(value) else { continue }
            let proof = evidence.first { $0.pointer == pointer }
            publication[keyPath: field] = nil
            evidence.removeAll { $0.pointer == pointer }
            findings.append(
                Finding(
                    rule: "taint.spamValue", severity: .warning, message: "\(value) is advertising, the value unknown",
                    pointer: pointer, position: proof?.position))
        }
        return findings
    }

    private static var fields: [(WritableKeyPath<Publication, String?>, String)] {
        [
            (\.site.organizer, "/publication/site/organizer"), (\.site.maintainer, "/publication/site/maintainer"),
            (\.site.name, "/publication/site/name"), (\.indexNumber, "/publication/indexNumber"),
            (\.documentNumber, "/publication/documentNumber"),
        ]
    }
}
