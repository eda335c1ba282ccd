public import ReportModel

/// The JSON Schema (2020-12) of what `nianbao check --to json` writes: one value per report, one per pair of years, and
/// one per input without a report.
///
/// `docs/schema/check.schema.json` is written from it.
public enum AuditSchema {
    /// The schema as a JSON value.
    public static func json() -> JSONValue {
        [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": .string("urn:nianbao:check:" + Report.schemaVersion),
            "$defs": [
                "check": check, "counts": counts, "finding": finding, "quantity": quantity,
            ],
            "oneOf": [report, years, failure],
        ]
    }

    private static let report = ReportSchema.object([
        "checks": ReportSchema.array(of: ReportSchema.reference("check")),
        "counts": ReportSchema.reference("counts"),
        "digest": ReportSchema.string,
        "findings": ReportSchema.array(of: ReportSchema.reference("finding")),
        "issuer": ReportSchema.nullable(ReportSchema.string),
        "name": ReportSchema.string,
        "reportYear": ReportSchema.nullable(["type": "integer"]),
        "title": ReportSchema.nullable(ReportSchema.string),
    ])

    private static let years = ReportSchema.object([
        "checks": ReportSchema.array(of: ReportSchema.reference("check")),
        "counts": ReportSchema.reference("counts"),
        "issuer": ReportSchema.string,
        "years": ReportSchema.array(
            of: ReportSchema.object([
                "digest": ReportSchema.string, "name": ReportSchema.string, "year": ["type": "integer"],
            ])),
    ])

    private static let failure = ReportSchema.object([
        "error": ReportSchema.object([
            "arguments": ReportSchema.arguments, "class": ReportSchema.string, "id": ReportSchema.string,
            "message": ReportSchema.string,
        ]),
        "provenance": ReportSchema.object(
            ["bytes": ReportSchema.integer(from: 0), "name": ReportSchema.string], optional: ["bytes"]),
    ])

    private static let check = ReportSchema.positioned(
        [
            "arguments": ReportSchema.arguments, "expected": side, "found": side,
            "implied": ReportSchema.object(["pointer": ReportSchema.string, "value": ReportSchema.number]),
            "message": ReportSchema.string,
            "missing": ReportSchema.array(of: ReportSchema.string),
            "outcome": ["enum": ["holds", "fails", "undetermined"]],
            "part": ReportSchema.oneOf(AuditPart.self),
            "pointer": ReportSchema.string,
            "quantities": ReportSchema.array(of: ReportSchema.reference("quantity")),
            "rule": ["enum": .array(AuditRules.all.map { .string($0.id.rawValue) })],
            "severity": ReportSchema.oneOf(Severity.self),
            "statement": ReportSchema.string,
            "subject": ReportSchema.string,
        ], optional: ["line", "column", "expected", "found", "implied", "missing", "pointer"])

    private static let quantity = ReportSchema.positioned(
        [
            "name": ReportSchema.string, "pointer": ReportSchema.string,
            "state": ReportSchema.oneOf(ValueState.self), "value": ReportSchema.nullable(ReportSchema.number),
        ], optional: ["line", "column"])

    /// Reports of a library that were read before findings had arguments have none.
    private static let finding = ReportSchema.positioned(
        [
            "arguments": ReportSchema.arguments, "message": ReportSchema.string, "pointer": ReportSchema.string,
            "rule": ReportSchema.string, "severity": ReportSchema.oneOf(Severity.self),
        ], optional: ["arguments", "line", "column", "pointer"])

    private static let counts = ReportSchema.object([
        "failed": ReportSchema.integer(from: 0), "held": ReportSchema.integer(from: 0),
        "undetermined": ReportSchema.integer(from: 0),
    ])

    /// A number, or words such as a date.
    private static let side: JSONValue = ["type": ["number", "string"]]
}
