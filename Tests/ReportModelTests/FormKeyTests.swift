import Foundation
import ReportModel
import Testing

/// The keys that the files of editions declare are those of the forms.
@Suite struct FormKeyTests {
    private static let declarations = Result {
        let folder = URL(filePath: #filePath).appending(path: "../../../Sources/ReportModel/Forms/Editions")
        return try FileManager.default.contentsOfDirectory(at: folder.standardized, includingPropertiesForKeys: nil)
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    }

    /// What is declared with a type of key, in any order.
    private func declared(_ type: String) throws -> [String] {
        let declaration = try Regex("\(type)\\(\\s*declaring: \"([^\"]+)\"\\)", as: (Substring, Substring).self)
        return try Self.declarations.get().matches(of: declaration).map { String($0.output.1) }.sorted()
    }

    private var forms: [StatutoryForm] { StatutoryForm.Kind.allCases.map { .form(of: $0) } }

    @Test func `declares each row once, and each is in a form`() throws {
        let rows = forms.flatMap { $0.rows.map(\.key.path) }
        #expect(try declared("RowKey") == rows.sorted())
    }

    @Test func `declares each column of a table once, and each is in its form`() throws {
        let columns = forms.flatMap { Set($0.rows.flatMap { $0.columns.map(\.key.name) }) }
        #expect(try declared("ColumnKey") == columns.sorted())
    }

    @Test func `declares each indicator once, and each is in the vocabulary`() throws {
        #expect(try declared("IndicatorKey") == IndicatorVocabulary.definitions.map(\.key.rawValue).sorted())
    }

    @Test(arguments: StatutoryForm.Kind.allCases)
    func `finds every row and column that an edition prints`(_ kind: StatutoryForm.Kind) throws {
        let form = StatutoryForm.form(of: kind)
        #expect(!form.editions.isEmpty)
        for edition in form.editions {
            for row in edition.rows {
                let index = try #require(form.index(of: row.key))
                #expect(form.rows[index].editions.contains(edition.edition))
                for column in row.columns { #expect(form.index(of: column.key, inRow: index) != nil) }
            }
        }
    }
}
