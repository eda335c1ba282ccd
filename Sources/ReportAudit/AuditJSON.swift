public import ReportModel

extension Verdict.Side: JSONWritable {
    public func write(to json: inout JSONWriter) {
        switch self {
        case .number(let number): number.write(to: &json)
        case .words(let words): json.string(words)
        }
    }
}

extension Verdict.Implied: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("pointer", pointer)
            json.member("value", value)
        }
    }
}

extension Quantity: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            if let position { json.member("column", position.column) }
            if let position { json.member("line", position.line) }
            json.member("name", name)
            json.member("pointer", pointer)
            json.member("state", state)
            json.member("value", value)
        }
    }
}

extension Verdict.Outcome {
    /// The outcome's name: `holds`, `fails` or `undetermined`.
    public var word: String {
        switch self {
        case .holds: "holds"
        case .fails: "fails"
        case .undetermined: "undetermined"
        }
    }
}

extension Check: JSONWritable {
    /// Members that the outcome does not have are left out.
    public func write(to json: inout JSONWriter) {
        var sides: (expected: Verdict.Side, found: Verdict.Side)?
        var gap: (missing: [String], implied: Verdict.Implied?)?
        switch verdict.outcome {
        case .holds: break
        case .fails(let expected, let found): sides = (expected, found)
        case .undetermined(let missing, let implied): gap = (missing, implied)
        }
        json.object { json in
            json.member("arguments", verdict.statement.arguments)
            if let position = verdict.position { json.member("column", position.column) }
            if let sides { json.member("expected", sides.expected) }
            if let sides { json.member("found", sides.found) }
            if let implied = gap?.implied { json.member("implied", implied) }
            if let position = verdict.position { json.member("line", position.line) }
            json.member("message", verdict.statement.english)
            if let gap { json.member("missing", gap.missing) }
            json.member("outcome", verdict.outcome.word)
            json.member("part", part)
            if let pointer = verdict.pointer { json.member("pointer", pointer) }
            json.member("quantities", verdict.quantities)
            json.member("rule", rule)
            json.member("severity", severity)
            json.member("statement", verdict.statement.id)
            json.member("subject", verdict.subject)
        }
    }
}

extension AuditTally: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("failed", failed)
            json.member("held", held)
            json.member("undetermined", undetermined)
        }
    }
}

extension AuditResult {
    /// Writes what was found; and the checks that failed, or all of them.
    public func write(to json: inout JSONWriter, all: Bool) {
        json.object { json in
            json.member("checks", checks.filter { all || $0.isFailed })
            json.member("counts", AuditTally(checks))
            json.member("digest", digest)
            json.member("findings", findings)
            json.member("issuer", issuer)
            json.member("name", name)
            json.member("reportYear", reportYear)
            json.member("title", title)
        }
    }
}

extension YearsResult {
    /// Writes what was found; and the checks that failed, or all of them.
    public func write(to json: inout JSONWriter, all: Bool) {
        json.object { json in
            json.member("checks", checks.filter { all || $0.isFailed })
            json.member("counts", AuditTally(checks))
            json.member("issuer", issuer)
            json.member("years", [earlier, later])
        }
    }
}

extension YearRecord: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("digest", digest)
            json.member("name", name)
            json.member("year", year)
        }
    }
}
