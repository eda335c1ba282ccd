internal import Foundation

// `Report` as any coder sees it: its canonical JSON, member by member.

extension Report: Codable {
    private enum Key: String, CodingKey {
        case chrome, coverage, digest, evidence, figures, findings, indicators, issuer, labels, language, provenance
        case publication, reportYear, schemaVersion, sections, statistics, taint, title
    }

    /// Decodes a report from the members of its JSON.
    ///
    /// - Parameter decoder: A decoder of any format.
    /// - Throws: `DecodingError` if a member is missing or is not what the JSON Schema says.
    public init(from decoder: any Decoder) throws {
        let json = try decoder.container(keyedBy: Key.self)
        let evidence = try json.decodeIfPresent([Evidence].self, forKey: .evidence) ?? []
        var statistics = try json.decode(Statistics.self, forKey: .statistics)
        statistics.note(evidence)
        self.init(
            digest: try json.decode(String.self, forKey: .digest),
            title: try json.decodeIfPresent(String.self, forKey: .title),
            reportYear: try json.decodeIfPresent(Int.self, forKey: .reportYear),
            coverage: try json.decodeIfPresent(Coverage.self, forKey: .coverage),
            issuer: try json.decode(Issuer.self, forKey: .issuer),
            publication: try json.decode(Publication.self, forKey: .publication),
            language: try json.decode(Language.self, forKey: .language),
            sections: try json.decode([Section].self, forKey: .sections), statistics: statistics,
            indicators: try json.decode([Indicator].self, forKey: .indicators),
            figures: try json.decode([Figure].self, forKey: .figures),
            labels: try json.decode([Label].self, forKey: .labels),
            chrome: try json.decode([Chrome].self, forKey: .chrome),
            taint: try json.decode([Taint].self, forKey: .taint),
            findings: try json.decode([Finding].self, forKey: .findings), evidence: evidence,
            provenance: try json.decode(Provenance.self, forKey: .provenance))
        schemaVersion = try json.decode(String.self, forKey: .schemaVersion)
    }

    /// Encodes the members of the report's JSON, whatever the coder's own format is.
    public func encode(to encoder: any Encoder) throws {
        let tree = try JSONDecoder().decode(JSONTree.self, from: Data(JSONWriter.bytes(of: self)))
        try tree.encode(to: encoder)
    }
}

extension Statistics {
    /// Records where each cell was read; for a row or table whose columns are unknown, for all its cells together.
    mutating func note(_ evidence: [Evidence]) {
        let known = evidence.filter { $0.pointer.hasPrefix("/statistics/") }.byPointer
        guard !known.isEmpty else { return }
        for kind in StatutoryForm.Kind.allCases {
            guard var table = self[kind] else { continue }
            for row in table.rows.indices where table.rows[row] != nil {
                let together = known[table.form.pointer(row: row)] ?? known[kind.pointer]
                let printed = Set(table.form.rows[row].columnIndices(in: table.edition))
                for column in table.form.rows[row].columns.indices {
                    let own = known[table.form.pointer(row: row, column: column)]
                    guard let found = own ?? (printed.contains(column) ? together : nil) else { continue }
                    table.note(found, row: row, column: column)
                }
            }
            self[kind] = table
        }
    }
}

extension KeyedDecodingContainer {
    /// A number; property lists have integers, and other numbers in a representation of Foundation's.
    func decimal(forKey key: Key) throws -> Decimal {
        do {
            return try decode(Decimal.self, forKey: key)
        } catch {
            guard let integer = try? decode(Int.self, forKey: key) else { throw error }
            return Decimal(integer)
        }
    }
}

/// Any JSON, between one coder and another.
private indirect enum JSONTree: Codable {
    case null
    case bool(Bool)
    case number(Decimal)
    case string(String)
    case array([JSONTree])
    case object([String: JSONTree])

    init(from decoder: any Decoder) throws {
        let json = try decoder.singleValueContainer()
        if json.decodeNil() {
            self = .null
        } else if let value = try? json.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? json.decode(Decimal.self) {
            self = .number(value)
        } else if let value = try? json.decode(String.self) {
            self = .string(value)
        } else if let value = try? json.decode([JSONTree].self) {
            self = .array(value)
        } else {
            self = .object(try json.decode([String: JSONTree].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var json = encoder.singleValueContainer()
        switch self {
        case .null: try json.encodeNil()
        case .bool(let value): try json.encode(value)
        case .number(let value): try Int(value.canonicalDigits).map { try json.encode($0) } ?? json.encode(value)
        case .string(let value): try json.encode(value)
        case .array(let value): try json.encode(value)
        case .object(let value): try json.encode(value)
        }
    }
}
