internal import Foundation

/// A key of a form, whatever its name.
private struct FormKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Statistics: Decodable {
    public init(from decoder: any Decoder) throws {
        self.init()
        let json = try decoder.container(keyedBy: FormKey.self)
        for kind in StatutoryForm.Kind.allCases {
            let key = FormKey(stringValue: kind.rawValue)
            guard json.contains(key), try !json.decodeNil(forKey: key) else { continue }
            self[kind] = try StatutoryTable(kind, in: try json.nestedContainer(keyedBy: FormKey.self, forKey: key))
        }
    }
}

extension StatutoryTable {
    /// Reads the rows that the JSON has; those that it lacks or that are null are not in the table.
    fileprivate init(_ kind: StatutoryForm.Kind, in json: KeyedDecodingContainer<FormKey>) throws {
        let edition = try json.decode(Edition.self, forKey: FormKey(stringValue: "edition"))
        self.init(.form(of: kind), edition: edition)
        for (index, row) in form.rows.enumerated() {
            guard let cells = try StatutoryTable.object(row.path[...], in: json) else { continue }
            addRow(index)
            for (position, column) in row.columns.enumerated() {
                let key = FormKey(stringValue: column.key.name)
                guard cells.contains(key) else { continue }
                set(try StatutoryTable.cell(column, key, in: cells), row: index, column: position)
            }
        }
    }

    /// The object at a path; nil if it is null or missing.
    private static func object(
        _ path: ArraySlice<String>, in json: KeyedDecodingContainer<FormKey>
    ) throws -> KeyedDecodingContainer<FormKey>? {
        guard let name = path.first else { return json }
        let key = FormKey(stringValue: name)
        guard json.contains(key), try !json.decodeNil(forKey: key) else { return nil }
        return try object(path.dropFirst(), in: try json.nestedContainer(keyedBy: FormKey.self, forKey: key))
    }

    private static func cell(
        _ column: StatutoryForm.Column, _ key: FormKey, in json: KeyedDecodingContainer<FormKey>
    ) throws -> Cell {
        guard column.measure.isMoney else { return Cell(amount: try number(key, in: json)) }
        let money = try json.nestedContainer(keyedBy: FormKey.self, forKey: key)
        return Cell(
            amount: try number(FormKey(stringValue: "amount"), in: money),
            unit: try money.decodeIfPresent(String.self, forKey: FormKey(stringValue: "unit")))
    }

    private static func number(_ key: FormKey, in json: KeyedDecodingContainer<FormKey>) throws -> Decimal? {
        guard json.contains(key), try !json.decodeNil(forKey: key) else { return nil }
        return try json.decimal(forKey: key)
    }
}
