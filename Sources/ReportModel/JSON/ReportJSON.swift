public import Foundation

// Reading a report back from its own JSON. What a type writes member by member under its own names needs no code
// here; the rest is laid out as its `write(to:)` lays it out.

extension Report {
    /// Reads the JSON that ``write(to:)`` wrote: the report is the same, and gives the same bytes again.
    ///
    /// - Parameter json: One report, pretty or not; its evidence may be missing.
    /// - Throws: `DecodingError` if it is not such JSON.
    public init(json: Data) throws {
        self = try JSONDecoder().decode(Report.self, from: json)
    }
}

extension Severity: Decodable {}
extension ValueState: Decodable {}
extension Edition: Decodable {}
extension Indicator.Origin: Decodable {}
extension OrganType: Decodable {}
extension Division.Level: Decodable {}
extension Language.Script: Decodable {}
extension Chrome.Kind: Decodable {}
extension SectionKind: Decodable {}
extension Taint.Kind: Decodable {}

/// The members with which places, and what is found at them, are written.
private enum Member: String, CodingKey {
    case arguments, column, line, pointer, raw, state, message, rule, severity, name, value, unit, approximate, phrase
    case evidence, from, key, scope, count, kind, text, table, grid, columnSpan, rowSpan
}

extension KeyedDecodingContainer<Member> {
    /// The place, if there is one.
    fileprivate func position() throws -> Position? {
        guard let line = try decodeIfPresent(Int.self, forKey: .line) else { return nil }
        return Position(line: line, column: try decode(Int.self, forKey: .column))
    }

    /// The place, which must be there.
    fileprivate func somewhere() throws -> Position {
        Position(line: try decode(Int.self, forKey: .line), column: try decode(Int.self, forKey: .column))
    }
}

extension Evidence: Decodable {
    public init(from decoder: any Decoder) throws {
        let json = try decoder.container(keyedBy: Member.self)
        self.init(
            pointer: try json.decode(String.self, forKey: .pointer),
            raw: try json.decodeIfPresent(Raw.self, forKey: .raw),
            state: try json.decode(ValueState.self, forKey: .state), position: try json.position())
    }
}

extension Evidence.Raw: Decodable {
    public init(from decoder: any Decoder) throws {
        let json = try decoder.singleValueContainer()
        if let text = try? json.decode(String.self) {
            self = .text(text)
        } else {
            self = .texts(try json.decode([String].self))
        }
    }
}

extension Finding: Decodable {
    public init(from decoder: any Decoder) throws {
        let json = try decoder.container(keyedBy: Member.self)
        self.init(
            rule: try json.decode(FindingRule.self, forKey: .rule),
            severity: try json.decode(Severity.self, forKey: .severity),
            message: try json.decode(String.self, forKey: .message),
            arguments: try json.decodeIfPresent(MessageArguments.self, forKey: .arguments),
            pointer: try json.decodeIfPresent(String.self, forKey: .pointer), position: try json.position())
    }
}

extension Indicator: Decodable {
    public init(from decoder: any Decoder) throws {
        let json = try decoder.container(keyedBy: Member.self)
        let evidence = try json.nestedContainer(keyedBy: Member.self, forKey: .evidence)
        self.init(
            key: try json.decode(IndicatorKey.self, forKey: .key),
            value: try json.decimal(forKey: .value),
            unit: try json.decode(String.self, forKey: .unit),
            approximate: try json.decode(Bool.self, forKey: .approximate),
            scope: try json.decodeIfPresent(String.self, forKey: .scope),
            origin: try json.decode(Origin.self, forKey: .from),
            raw: try evidence.decode(String.self, forKey: .raw), position: try evidence.somewhere())
    }
}

extension Figure: Decodable {
    public init(from decoder: any Decoder) throws {
        let json = try decoder.container(keyedBy: Member.self)
        self.init(
            value: try json.decimal(forKey: .value),
            unit: try json.decodeIfPresent(String.self, forKey: .unit),
            approximate: try json.decode(Bool.self, forKey: .approximate),
            phrase: try json.decode(String.self, forKey: .phrase), position: try json.somewhere())
    }
}

extension Label: Decodable {
    public init(from decoder: any Decoder) throws {
        let json = try decoder.container(keyedBy: Member.self)
        self.init(
            name: try json.decode(String.self, forKey: .name), value: try json.decode(String.self, forKey: .value),
            position: try json.somewhere())
    }
}

extension Taint: Decodable {
    public init(from decoder: any Decoder) throws {
        let json = try decoder.container(keyedBy: Member.self)
        self.init(
            kind: try json.decode(Kind.self, forKey: .kind), text: try json.decode(String.self, forKey: .text),
            count: try json.decode(Int.self, forKey: .count), position: try json.somewhere())
    }
}

extension Section.Block: Decodable {
    public init(from decoder: any Decoder) throws {
        let json = try decoder.container(keyedBy: Member.self)
        if let text = try json.decodeIfPresent(String.self, forKey: .text) {
            self = .text(text)
        } else if let pointer = try json.decodeIfPresent(String.self, forKey: .table) {
            self = .table(pointer)
        } else {
            self = .grid(try json.decode(Grid.self, forKey: .grid))
        }
    }
}

extension Grid.Cell: Decodable {
    public init(from decoder: any Decoder) throws {
        let json = try decoder.container(keyedBy: Member.self)
        self.init(
            text: try json.decode(String.self, forKey: .text),
            rowSpan: try json.decodeIfPresent(Int.self, forKey: .rowSpan) ?? 1,
            columnSpan: try json.decodeIfPresent(Int.self, forKey: .columnSpan) ?? 1)
    }
}
