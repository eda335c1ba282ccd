internal import ReportCore
internal import ReportModel

/// The JSON Schema (2020-12) of the lines that a module in another language and its host write to each other.
///
/// `docs/schema/process.schema.json` is written from it; each kind of line is a definition of its own.
enum ProcessSchema {
    static func json() -> JSONValue {
        [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "urn:nianbao:process:1",
            "title": "A line of the protocol: the module's descriptor, a request, or an answer",
            "$defs": [
                "descriptor": descriptor, "request": ["oneOf": [identify, read]], "answer": answer,
                "document": document, "block": ["oneOf": [heading, words, table]], "cell": cell, "place": place,
            ],
            "oneOf": [
                ReportSchema.reference("descriptor"), ReportSchema.reference("request"),
                ReportSchema.reference("answer"),
            ],
        ]
    }

    private static let text = ReportSchema.string
    private static let texts = ReportSchema.array(of: text)
    private static let some: JSONValue = ["type": "string", "minLength": 1]
    private static let index = ReportSchema.integer(from: 0)

    // MARK: Lines

    private static let descriptor = ReportSchema.object(
        title: "The first line of a module",
        [
            "protocol": ["const": 1],
            "id": ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"],
            "name": some, "summary": some, "extensions": texts, "mediaTypes": texts, "specializes": texts,
            "signatures": ReportSchema.array(of: ["type": "string", "pattern": "^([0-9A-Fa-f]{2})+$"]),
            "reads": ["enum": ["bytes", "text"]],
        ], optional: ["mediaTypes", "specializes", "signatures", "reads"])

    private static let identify = ReportSchema.object(
        title: "What is it?",
        [
            "command": ["const": "identify"], "name": text, "size": index, "mediaType": text,
            "head": ["type": "string", "contentEncoding": "base64"],
        ], optional: ["mediaType"])

    private static let read = ReportSchema.object(
        title: "Read it: as many bytes as `size` says follow",
        [
            "command": ["const": "read"], "name": text, "size": index, "mediaType": text, "charset": text,
            "limits": ReportSchema.object([
                "bytes": index, "nesting": index, "cells": index, "milliseconds": index,
            ]),
        ], optional: ["mediaType", "charset"])

    private static let answer: JSONValue = [
        "oneOf": [
            ReportSchema.object([
                "match": ReportSchema.object([
                    "level": ["enum": ["no", "possible", "likely", "certain"]], "reason": some,
                ])
            ]),
            ReportSchema.object(["document": ReportSchema.reference("document")]),
            ReportSchema.object([
                "error": ReportSchema.object(["class": ["enum": ["malformed", "noText", "limit"]], "message": text])
            ]),
        ]
    ]

    // MARK: Documents

    private static let document = ReportSchema.object(
        [
            "source": ["enum": ["text", "input"]],
            "blocks": ReportSchema.array(of: ReportSchema.reference("block")),
            "regions": ReportSchema.array(
                of: ReportSchema.object(
                    ["parent": index, "landmark": landmark, "names": texts, "isHidden": ReportSchema.boolean],
                    optional: ["parent", "landmark", "names", "isHidden"])),
            "pairs": ReportSchema.array(
                of: ReportSchema.object(["name": text, "value": text, "place": placed], optional: ["place"])),
            "markers": ReportSchema.array(of: ReportSchema.object(["name": text, "block": index])),
            "fileLinks": ReportSchema.array(of: ReportSchema.object(["address": text, "block": index])),
            "findings": ReportSchema.array(
                of: ReportSchema.object(
                    [
                        "rule": some, "isLossy": ReportSchema.boolean, "message": some, "block": index,
                        "place": placed,
                    ], optional: ["block", "place"])),
        ], optional: ["source", "regions", "pairs", "markers", "fileLinks", "findings"])

    private static let landmark: JSONValue = [
        "enum": ["main", "article", "navigation", "header", "footer", "aside", "form"]
    ]

    private static let heading = ReportSchema.object(
        [
            "kind": ["const": "heading"], "level": ["type": "integer", "minimum": 1, "maximum": 6], "text": some,
            "region": index, "place": placed, "isLinked": ReportSchema.boolean,
        ], optional: ["level", "region", "place", "isLinked"])

    private static let words = ReportSchema.object(
        [
            "kind": ["enum": ["paragraph", "listItem"]], "text": some, "region": index, "place": placed,
            "isLinked": ReportSchema.boolean,
        ], optional: ["region", "place", "isLinked"])

    private static let table = ReportSchema.object(
        [
            "kind": ["const": "table"], "spansKnown": ReportSchema.boolean, "rowsKnown": ReportSchema.boolean,
            "region": index, "isLinked": ReportSchema.boolean,
            "cells": ["type": "array", "minItems": 1, "items": ReportSchema.reference("cell")],
        ], optional: ["spansKnown", "rowsKnown", "region", "isLinked"])

    private static let cell = ReportSchema.object(
        [
            "row": index, "column": index, "rowSpan": ReportSchema.integer(from: 1),
            "columnSpan": ReportSchema.integer(from: 1), "text": text, "place": placed,
            "gap": ["enum": ["blank", "padding", "ambiguous"]], "isHeader": ReportSchema.boolean,
        ], optional: ["rowSpan", "columnSpan", "place", "gap", "isHeader"])

    private static let placed = ReportSchema.reference("place")

    /// Bytes of the input, from the first to the one behind the last.
    private static let place: JSONValue = [
        "type": "array", "prefixItems": [index, index], "minItems": 2, "maxItems": 2,
    ]
}
