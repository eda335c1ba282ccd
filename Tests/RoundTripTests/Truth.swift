import Foundation
import GeneratedReports
import ReportModel

/// What a report must say, cell by cell.
struct Truth {
    struct Cell {
        var pointer: String
        var value: String?
        var state: String
    }

    var title: String?
    var issuer: String
    var reportYear: Int
    var edition: String
    var sections: [String]
    var cells: [Cell]

    init(_ report: GeneratedReport) {
        title = report.title
        issuer = report.issuer
        reportYear = report.reportYear
        edition = report.edition.rawValue
        sections = report.sections.map(\.kind.rawValue)
        cells = report.truth.map { Cell(pointer: $0.pointer, value: $0.value, state: $0.state.rawValue) }
    }

    /// The truth that lies beside a generated page.
    init(json: URL) throws {
        let stored = try JSONDecoder().decode(Stored.self, from: Data(contentsOf: json))
        title = stored.title
        issuer = stored.issuer
        reportYear = stored.reportYear
        edition = stored.edition
        sections = stored.sections
        cells = stored.cells.map { Cell(pointer: $0.pointer, value: $0.value, state: $0.state) }
    }

    private struct Stored: Decodable {
        struct Cell: Decodable {
            var pointer: String
            var value: String?
            var state: String
        }

        var title: String?
        var issuer: String
        var reportYear: Int
        var edition: String
        var sections: [String]
        var cells: [Cell]
    }
}

/// A report held against its truth.
struct Comparison {
    /// Numbers that differ from the truth, or stand where the truth has none.
    private(set) var wrong: [String] = []
    /// Numbers that the report does not give and does not mark as of unknown position.
    private(set) var missing: [String] = []
    /// Rows whose numbers are known and whose columns are not.
    private(set) var ambiguousRows: Set<String> = []
    /// Empty cells of another state than the truth's.
    private(set) var misstated: [String] = []
    private(set) var cells = 0

    init(_ report: Report, _ truth: Truth) throws {
        let json = try JSONSerialization.jsonObject(with: Data(JSONWriter.bytes(of: report)))
        let states = Dictionary(
            report.evidence.map { ($0.pointer, $0.state.rawValue) }, uniquingKeysWith: { first, _ in first })
        ambiguousRows = Set(states.filter { $0.value == "ambiguousPosition" }.keys)
        for cell in truth.cells {
            cells += 1
            let found = Comparison.value(at: cell.pointer, in: json)
            let isUnit = cell.pointer.hasSuffix("/unit")
            if isUnit {
                if let found, found != cell.value, cell.state != "blank" { wrong.append("\(cell.pointer): \(found)") }
            } else if found != nil || cell.value != nil, !Comparison.isEqual(found, cell.value) {
                judge(cell, found)
            } else if cell.value == nil, !isAmbiguous(cell.pointer), let state = states[cell.pointer],
                state != cell.state
            {
                misstated.append("\(cell.pointer): \(state), not \(cell.state)")
            }
        }
    }

    private mutating func judge(_ cell: Truth.Cell, _ found: String?) {
        if let found {
            wrong.append("\(cell.pointer): \(found), not \(cell.value ?? cell.state)")
        } else if !isAmbiguous(cell.pointer) {
            missing.append("\(cell.pointer): \(cell.value ?? "")")
        }
    }

    private func isAmbiguous(_ pointer: String) -> Bool {
        ambiguousRows.contains { pointer.hasPrefix($0 + "/") }
    }

    private static func isEqual(_ found: String?, _ value: String?) -> Bool {
        guard let found, let value else { return found == nil && value == nil }
        return Decimal(string: found) == Decimal(string: value)
    }

    /// The number or text at a JSON Pointer, as text; nil for null and for what is not there.
    private static func value(at pointer: String, in json: Any) -> String? {
        var node: Any? = json
        for key in pointer.split(separator: "/") { node = (node as? [String: Any])?[String(key)] }
        switch node {
        case let number as NSNumber: return number.description(withLocale: nil)
        case let text as String: return text
        default: return nil
        }
    }
}
