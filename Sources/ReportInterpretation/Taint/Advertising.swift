import ReportModel

extension PublicationReader {
    /// Takes out of a page's facts those that are advertising, with their evidence; says which.
    mutating func removeAdvertising(_ taint: TaintReader) -> [Finding] {
        var findings: [Finding] = []
        for (field, pointer) in PublicationReader.spoilable {
            guard let value = publication[keyPath: field], taint.isSpam(value) else { continue }
            let proof = evidence.first { $0.pointer == pointer }
            publication[keyPath: field] = nil
            evidence.removeAll { $0.pointer == pointer }
            findings.append(
                Finding(
                    rule: "taint.spamValue", severity: .warning, message: "\(value) is advertising, the value unknown",
                    pointer: pointer, position: proof?.position))
        }
        if let name = ownPublisher?.name, taint.isSpam(name) { ownPublisher = nil }
        if let name = origin?.name, taint.isSpam(name) { origin = nil }
        if let owner = copyright, taint.isSpam(owner.value) { copyright = nil }
        return findings
    }

    private static var spoilable: [(WritableKeyPath<Publication, String?>, String)] {
        [
            (\.site.organizer, "/publication/site/organizer"), (\.site.maintainer, "/publication/site/maintainer"),
            (\.site.name, "/publication/site/name"), (\.indexNumber, "/publication/indexNumber"),
            (\.documentNumber, "/publication/documentNumber"),
        ]
    }
}
