internal import Nianbao
internal import ReportCore
internal import ReportModel

/// How a source was converted, for programs.
struct ExplanationJSON: JSONWritable {
    private let explanation: Explanation

    init(_ explanation: Explanation) {
        self.explanation = explanation
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("bytes", explanation.bytes)
            json.member("considered", explanation.considered.map(Considered.init))
            json.member("document", explanation.document.map { DocumentJSON(tree: DocumentTree($0)) })
            json.member("error", explanation.error.map { Failure($0, message: $0.commandMessage) })
            json.member("format", explanation.selected?.id)
            json.member("name", explanation.name)
            json.member("reports", explanation.reports)
        }
    }

    private struct Considered: JSONWritable {
        let descriptor: SourceDescriptor
        let match: Match

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("id", descriptor.id)
                json.member("level", match.level.word)
                json.member("reason", match.reason)
            }
        }
    }
}

private struct DocumentJSON: JSONWritable {
    let tree: DocumentTree

    func write(to json: inout JSONWriter) {
        let document = tree.document
        json.object { json in
            json.member("blocks", document.blocks.map { BlockJSON(tree: tree, block: $0) })
            json.member("charset", document.source.charset.rawValue)
            json.member("fileLinks", document.fileLinks.map { LinkJSON(tree: tree, link: $0) })
            json.member("findings", document.findings.map { FindingJSON(tree: tree, finding: $0) })
            json.member("markers", document.markers.map { MarkerJSON(tree: tree, marker: $0) })
            json.member("pairs", document.pairs.map { PairJSON(tree: tree, pair: $0) })
            json.member("regions", document.regions.map(RegionJSON.init))
        }
    }
}

private struct BlockJSON: JSONWritable {
    let tree: DocumentTree
    let block: Block

    func write(to json: inout JSONWriter) {
        let position = tree.position(of: block.range.lowerBound)
        json.object { json in
            json.member("column", position.column)
            json.member("kind", block.kind.word)
            json.member("line", position.line)
            json.member("region", block.region)
            if case .table(let index) = block.kind {
                let table = tree.document.tables[index]
                let size = tree.size(table)
                json.member("table") { json in
                    json.object { json in
                        json.member("cells", table.cells.count)
                        json.member("columns", size.columns)
                        json.member("rows", size.rows)
                        json.member("rowsKnown", table.rowsKnown)
                        json.member("spansKnown", table.spansKnown)
                    }
                }
            } else {
                json.member("words", tree.words(block.range))
            }
        }
    }
}

private struct FindingJSON: JSONWritable {
    let tree: DocumentTree
    let finding: SourceFinding

    func write(to json: inout JSONWriter) {
        let position = finding.place.map { tree.position(inSource: $0.lowerBound) }
        json.object { json in
            json.member("arguments", finding.arguments)
            json.member("column", position?.column)
            json.member("isLossy", finding.isLossy)
            json.member("line", position?.line)
            json.member("message", finding.message)
            json.member("rule", finding.rule)
        }
    }
}

private struct MarkerJSON: JSONWritable {
    let tree: DocumentTree
    let marker: Marker

    func write(to json: inout JSONWriter) {
        let position = tree.position(of: marker.offset)
        json.object { json in
            json.member("column", position.column)
            json.member("line", position.line)
            json.member("name", marker.name)
        }
    }
}

private struct LinkJSON: JSONWritable {
    let tree: DocumentTree
    let link: FileLink

    func write(to json: inout JSONWriter) {
        let position = tree.position(of: link.words.lowerBound)
        json.object { json in
            json.member("address", link.address)
            json.member("column", position.column)
            json.member("line", position.line)
        }
    }
}

private struct PairJSON: JSONWritable {
    let tree: DocumentTree
    let pair: Pair

    func write(to json: inout JSONWriter) {
        let position = tree.position(inSource: pair.place.lowerBound)
        json.object { json in
            json.member("column", position.column)
            json.member("line", position.line)
            json.member("name", pair.name)
            json.member("value", pair.value)
        }
    }
}

private struct RegionJSON: JSONWritable {
    let region: Region

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("isHidden", region.isHidden)
            json.member("landmark", region.landmark?.rawValue)
            json.member("names", region.names)
            json.member("parent", region.parent)
        }
    }
}
