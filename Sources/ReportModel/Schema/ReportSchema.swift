/// The JSON Schema (2020-12) of a report as ``Report/write(to:withEvidence:)`` writes it.
///
/// `docs/schema/report.schema.json` is written from it. Every object is closed, and every member that is always
/// written is required; `evidence` alone may be left out.
public enum ReportSchema {
    /// The schema as a JSON value.
    public static func json() -> JSONValue {
        var definitions = parts
        for kind in StatutoryForm.Kind.allCases {
            definitions.merge(StatisticsSchema(kind).definitions) { _, new in new }
        }
        guard case .object(var schema) = report else { return report }
        schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        schema["$id"] = .string("urn:nianbao:report:" + Report.schemaVersion)
        schema["$defs"] = .object(definitions)
        return .object(schema)
    }

    private static let report = object(
        title: "政府信息公开工作年度报告",
        [
            "chrome": array(of: reference("chrome")),
            "coverage": nullable(object(title: "报告期", ["end": date, "start": date])),
            "digest": [
                "title": "报告文字的摘要", "type": "string", "pattern": "^sha256:[0-9a-f]{64}$",
            ],
            "evidence": array(of: reference("evidence")),
            "figures": array(of: reference("figure")),
            "findings": array(of: reference("finding")),
            "indicators": array(of: reference("indicator")),
            "issuer": reference("issuer"),
            "labels": array(of: reference("label")),
            "language": reference("language"),
            "provenance": reference("provenance"),
            "publication": reference("publication"),
            "reportYear": nullable(["title": "报告年度", "type": "integer"]),
            "schemaVersion": ["const": .string(Report.schemaVersion)],
            "sections": array(of: reference("section")),
            "statistics": object(
                title: "统计表",
                StatutoryForm.Kind.allCases.reduce(into: [:]) { $0[$1.rawValue] = StatisticsSchema($1).table }),
            "taint": array(of: reference("taint")),
            "title": nullable(["title": "标题", "type": "string"]),
        ], optional: ["evidence"])

    // MARK: Parts of a report

    private static let parts: [String: JSONValue] = [
        "chrome": object(["kind": oneOf(Chrome.Kind.self), "text": string]),
        "evidence": positioned(
            [
                "pointer": pointer,
                "raw": ["type": ["string", "array"], "items": string],
                "state": oneOf(ValueState.self),
            ], optional: ["line", "column", "raw"]),
        "figure": positioned([
            "approximate": boolean, "phrase": string, "unit": nullable(string), "value": number,
        ]),
        "finding": positioned(
            [
                "arguments": arguments, "message": string, "pointer": pointer, "rule": string,
                "severity": oneOf(Severity.self),
            ], optional: ["line", "column", "pointer"]),
        "grid": object(["rows": array(of: array(of: reference("gridCell")))]),
        "gridCell": object(
            ["columnSpan": integer(from: 2), "rowSpan": integer(from: 2), "text": string],
            optional: ["columnSpan", "rowSpan"]),
        "indicator": object([
            "approximate": boolean, "evidence": positioned(["raw": string]), "from": oneOf(Indicator.Origin.self),
            "key": string, "scope": nullable(string), "unit": string, "value": number,
        ]),
        "issuer": issuer,
        "label": positioned(["name": string, "value": string]),
        "language": object(["localization": nullable(string), "script": oneOf(Language.Script.self)]),
        "provenance": object([
            "bytes": integer(from: 0), "capturedAt": nullable(string), "charset": string, "format": string,
            "interpreter": string, "name": string,
            "origin": nullable(string), "part": nullable(string),
            "sha256": ["type": "string", "pattern": "^[0-9a-f]{64}$"],
        ]),
        "publication": publication,
        "section": object([
            "blocks": array(of: reference("sectionBlock")), "heading": nullable(string),
            "kind": oneOf(SectionKind.self), "number": nullable(string), "sections": array(of: reference("section")),
        ]),
        "sectionBlock": [
            "oneOf": [
                object(["text": string]), object(["table": statutoryTable]), object(["grid": reference("grid")]),
            ]
        ],
        "taint": positioned(["count": integer(from: 1), "kind": oneOf(Taint.Kind.self), "text": string]),
    ]

    private static let issuer = object(
        title: "发布机构",
        [
            "division": nullable(
                object(
                    title: "行政区划",
                    [
                        "code": ["title": "区划代码", "type": "string", "pattern": "^[0-9]{6}$"],
                        "level": oneOf(Division.Level.self), "name": string, "province": string,
                    ])),
            "name": nullable(titled("全称", string)),
            "nameAsPrinted": nullable(titled("原文名称", string)),
            "organType": titled("机构类型", oneOfOrNull(OrganType.self)),
            "unifiedSocialCreditCode": nullable(
                ["title": "统一社会信用代码", "type": "string", "pattern": "^[0-9A-HJ-NPQRTUWXY]{18}$"]),
        ])

    private static let publication = object(
        title: "发布信息",
        [
            "documentNumber": nullable(titled("文号", string)),
            "indexNumber": nullable(titled("索引号", string)),
            "publishedOn": nullable(titled("发布日期", date)),
            "signedOn": nullable(titled("落款日期", date)),
            "site": object(
                title: "网站",
                [
                    "icp": nullable(titled("ICP备案", string)),
                    "identifierCode": nullable(titled("网站标识码", string)),
                    "maintainer": nullable(titled("承办单位", string)),
                    "name": nullable(titled("网站名称", string)),
                    "organizer": nullable(titled("主办单位", string)),
                    "publicSecurity": nullable(titled("公安备案", string)),
                ]),
        ])

    /// What a message says beyond its rule, by the names used in the rule's sentences.
    package static let arguments: JSONValue = [
        "type": "object", "additionalProperties": ["type": ["string", "number", "array"], "items": string],
    ]

    /// Pointers to the tables that a section can hold.
    private static var statutoryTable: JSONValue {
        ["enum": .array(StatutoryForm.Kind.allCases.map { .string("/statistics/" + $0.rawValue) })]
    }

    /// As precise as the source: a year, a month or a day.
    private static let date: JSONValue = ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"]
    /// RFC 6901.
    private static let pointer: JSONValue = ["type": "string", "pattern": "^(/([^~/]|~[01])*)*$"]
}
