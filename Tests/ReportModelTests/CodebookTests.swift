import Foundation
import ReportModel
import Testing

@Suite struct CodebookTests {
    private static let cells = Codebook.entries.filter { $0.pointer.hasPrefix("/") }

    @Test(arguments: StatutoryForm.Kind.allCases)
    func `has one entry for each cell that an edition prints`(_ kind: StatutoryForm.Kind) throws {
        let form = StatutoryForm.form(of: kind)
        for edition in form.editions {
            for row in edition.rows {
                let index = try #require(form.index(of: row.key))
                for column in row.columns {
                    let position = try #require(form.index(of: column.key, inRow: index))
                    let found = Self.cells.filter { $0.pointer == form.pointer(row: index, column: position) }
                    #expect(found.count == 1 && found[0].editions.contains(edition.edition), "\(row.key)/\(column.key)")
                }
            }
        }
    }

    @Test func `has no other cells, and those of each edition in the number that the notices print`() {
        #expect(Self.cells.allSatisfy { !$0.editions.isEmpty })
        #expect(Self.cells.count { $0.editions.contains(.notice2019) } == 22 + 23 * 7 + 15)
        #expect(Self.cells.count { $0.editions.contains(.notice2021) } == 10 + 25 * 7 + 15)
        #expect(Set(Codebook.entries.map(\.pointer)).count == Codebook.entries.count)
    }

    @Test func `has each indicator under its key`() {
        let indicators = Codebook.entries.filter { !$0.pointer.hasPrefix("/") }
        #expect(indicators.map(\.pointer) == IndicatorVocabulary.definitions.map(\.key.rawValue))
        #expect(indicators.allSatisfy { $0.column == nil && $0.unit != nil })
    }

    @Test func `names nothing that the JSON Schema lacks`() throws {
        let schema = try WrittenJSON(ReportSchema.json()).object()
        let definitions = try #require(schema["$defs"] as? [String: Any])
        for cell in Self.cells {
            for edition in cell.editions {
                let path = cell.pointer.split(separator: "/").dropFirst()
                let table = try #require(path.first)
                var place = try #require(definitions["\(table)-\(edition.rawValue)"] as? [String: Any])
                for key in path.dropFirst() {
                    place = try #require(member(String(key), of: place, definitions), "\(cell.pointer)")
                }
                #expect(place["type"] != nil, "\(cell.pointer)")
            }
        }
    }

    /// The schema of a member, resolving references and ignoring null.
    private func member(_ key: String, of schema: [String: Any], _ definitions: [String: Any]) -> [String: Any]? {
        if let properties = schema["properties"] as? [String: Any] { return properties[key] as? [String: Any] }
        if let name = schema["$ref"] as? String {
            let definition = definitions[name.replacingOccurrences(of: "#/$defs/", with: "")] as? [String: Any]
            return definition.flatMap { member(key, of: $0, definitions) }
        }
        let choices = schema["oneOf"] as? [[String: Any]] ?? []
        return choices.lazy.compactMap { member(key, of: $0, definitions) }.first
    }

    private func entry(_ pointer: String) throws -> Codebook.Entry {
        try #require(Codebook.entries.first { $0.pointer == "/statistics/" + pointer })
    }

    @Test func `says what a number counts in both languages`() throws {
        let entry = try entry("requests/outcomes/denied/stateSecret/total")
        #expect(entry.chinese == "不予公开，属于国家秘密：总计")
        #expect(entry.english == "denied: state secret, all applicants")
        #expect(entry.unit == "件" && entry.editions == [.notice2019, .notice2021])
    }

    @Test func `points to the amount of money, and has no unit where each cell prints its own`() throws {
        let procurement = try entry("article20/item9/centralizedProcurement/totalAmount/amount")
        #expect(procurement.unit == nil && procurement.editions == [.notice2019])
        #expect(try entry("article20/item8/administrativeFees/amountCollected/amount").unit == "万元")
    }
}
