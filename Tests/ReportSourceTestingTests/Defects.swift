import ReportCore
import ReportSourceTesting
import Synchronization

/// A module with one defect, and the rule that has to find it.
struct Defect: Sendable, CustomStringConvertible {
    let rule: ConformanceRule
    let description: String
    let source: DefectiveSource

    init(_ rule: ConformanceRule, _ description: String, _ source: DefectiveSource) {
        self.rule = rule
        self.description = description
        self.source = source
    }

    static let all = descriptors + identifications + readings + texts + blocks + tables + places

    private static let descriptors = [
        Defect(.descriptorID, "an id with capitals", .describing { $0.id = "Stand_In" }),
        Defect(.descriptorText, "no summary", .describing { $0.summary = "" }),
        Defect(.descriptorExtensions, "an extension with its dot", .describing { $0.extensions = [".lines"] }),
        Defect(.descriptorMediaTypes, "a media type without subtype", .describing { $0.mediaTypes = ["text"] }),
        Defect(.descriptorSpecializes, "specializes itself", .describing { $0.specializes = [$0.id] }),
    ]

    private static let identifications = [
        Defect(.identifyPure, "remembers that it was asked", forgetful()),
        Defect(.identifyReason, "gives no reason", .identifying { Match(StandInSource().identify($0).level, "") }),
        Defect(.identifyOwn, "wants a mark that its files do not have", .identifying { _ in .no("no mark") }),
        Defect(.identifyForeign, "takes any file", .identifying { _ in .certain("it is a file") }),
        Defect(
            .identifyForeign, "trusts the extension",
            .identifying { $0.fileExtension == "lines" ? .likely("by its name") : StandInSource().identify($0) }),
    ]

    private static func forgetful() -> DefectiveSource {
        let asked = Counter()
        return .identifying { probe in
            var match = StandInSource().identify(probe)
            if asked.next().isMultiple(of: 2) { match.reason += " again" }
            return match
        }
    }

    private static let readings = [
        Defect(
            .readOwn, "reads nothing",
            DefectiveSource(reading: { (input, _) throws(IngestError) in
                throw IngestError(input.name, .malformed(.stated("lines"), place: nil))
            })),
        Defect(.readEmpty, "reads an empty file", .receiving { if $0.bytes.isEmpty { $0.bytes = [0x0A] } }),
        Defect(.readTwice, "numbers its readings", counting()),
        Defect(
            .readByteOrderMark, "takes the byte order mark for a word",
            .receiving { if $0.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { $0.bytes.insert(0x5F, at: 3) } }),
        Defect(
            .readLineEnds, "knows LF alone", .receiving { $0.bytes = $0.bytes.map { $0 == 0x0D ? 0x20 : $0 } }),
        Defect(.readNUL, "drops NUL in silence", .receiving { $0.bytes.removeAll { $0 == 0 } }),
        Defect(.readNUL, "does not read a file with a NUL", DefectiveSource(reading: refusingNUL)),
        Defect(
            .readLimit, "has no limit",
            DefectiveSource(reading: { (input, _) throws(IngestError) in
                try StandInSource().read(input, in: ReadContext())
            })),
        Defect(
            .readFailure, "crashes where a file is damaged",
            DefectiveSource(reading: { (input, context) throws(IngestError) in
                if input.bytes.contains(0) {
                    throw IngestError(input.name, .moduleFailed(id: "stand-in", .stated("signal 11 ended it")))
                }
                return try StandInSource().read(input, in: context)
            })),
        Defect(.readErrorName, "gives its errors its own name", .receiving { if $0.bytes.isEmpty { $0.name = "?" } }),
    ]

    @Sendable private static func refusingNUL(
        _ input: SourceInput, _ context: ReadContext
    ) throws(IngestError) -> SourceDocument {
        if input.bytes.contains(0) { throw IngestError(input.name, .malformed(.stated("NUL"), place: nil)) }
        return try StandInSource().read(input, in: context)
    }

    private static func counting() -> DefectiveSource {
        let readings = Counter()
        return .returning { document in
            document.regions.append(Region(parent: 0, names: ["\(readings.next())"]))
        }
    }

    private static let texts = [
        Defect(.documentUTF8, "cuts a character", .returning { $0.text.append(0xE5) }),
        Defect(.documentUTF8, "keeps malformed bytes", .returning { $0.source.utf8.append(0xFF) }),
        Defect(
            .documentSource, "keeps the byte order mark",
            .returning { $0.source.utf8.insert(contentsOf: [0xEF, 0xBB, 0xBF], at: 0) }),
        Defect(
            .documentConservation, "takes the first words for a mark",
            .returning { document in
                guard !document.blocks.isEmpty else { return }
                document.blocks.removeFirst()
                for index in document.source.utf8.indices.prefix(while: { document.text[$0] != 0x0A }) {
                    document.text[index] = 0x20
                }
            }),
        Defect(.documentCovered, "forgets the last block", .returning { _ = $0.blocks.popLast() }),
        Defect(.documentFindings, "loses what decoding said", .returning { $0.findings = [] }),
        Defect(
            .documentFindings, "finds something and does not say what",
            .returning {
                $0.findings.append(SourceFinding(rule: FindingRule(unknown: "lines"), isLossy: false, message: ""))
            }),
    ]

    private static let blocks = [
        Defect(
            .documentRange, "ends behind the text",
            .returning { document in
                let count = document.text.count
                document.blocks.append(Block(kind: .paragraph, range: count..<count + 1))
            }),
        Defect(
            .documentRange, "marks a point behind the text",
            .returning { document in
                document.markers.append(Marker(name: "end", offset: document.text.count + 1))
            }),
        Defect(
            .documentBoundary, "counts characters as bytes",
            .returning { document in
                guard let block = document.blocks.indices.last else { return }
                let range = document.blocks[block].range
                document.blocks[block].range = range.lowerBound..<max(range.lowerBound, range.upperBound - 1)
            }),
        Defect(
            .documentTrimmed, "keeps the line end",
            .returning { document in
                for index in document.blocks.indices {
                    let range = document.blocks[index].range
                    let end = min(document.text.count, range.upperBound + 1)
                    document.blocks[index].range = range.lowerBound..<end
                }
            }),
        Defect(
            .documentTrimmed, "has empty paragraphs",
            .returning { document in
                document.blocks.insert(Block(kind: .paragraph, range: 0..<0), at: 0)
            }),
        Defect(.documentBlockOrder, "has its blocks backwards", .returning { $0.blocks.reverse() }),
        Defect(
            .documentBlockOrder, "has a block twice",
            .returning { document in
                if let last = document.blocks.last, last.kind == .paragraph { document.blocks.append(last) }
            }),
        Defect(
            .documentBlock, "has headings of level 0",
            .returning { document in
                for index in document.blocks.indices where document.blocks[index].kind == .heading(1) {
                    document.blocks[index].kind = .heading(0)
                }
            }),
        Defect(
            .documentBlock, "links more than there is",
            .returning { document in
                document.blocks.indices.last.map { document.blocks[$0].linkedBytes = 10_000 }
            }),
        Defect(.documentRegions, "has no region", .returning { $0.regions = [] }),
        Defect(
            .documentRegions, "has a parent behind its child",
            .returning { document in
                document.regions += [Region(parent: 2), Region(parent: 0)]
            }),
        Defect(
            .documentRegions, "puts a block into a region that is not there",
            .returning { document in
                document.blocks.indices.last.map { document.blocks[$0].region = 7 }
            }),
    ]

    private static let tables = [
        Defect(
            .documentTables, "has a table without a block",
            .returning { document in
                document.tables.append(Table(cells: [], spansKnown: false, rowsKnown: true))
            }),
        Defect(.documentTables, "has a block without its table", .returning { _ = $0.tables.popLast() }),
        Defect(
            .documentTableRange, "has cells outside their block",
            .returning { document in
                for index in document.blocks.indices {
                    guard case .table = document.blocks[index].kind else { continue }
                    let start = document.blocks[index].range.lowerBound
                    document.blocks[index].range = start..<start
                }
            }),
        Defect(
            .documentCellOrder, "goes down the columns",
            .tabling { table in
                table.cells.sort { ($0.column, $0.row) < ($1.column, $1.row) }
            }),
        Defect(
            .documentCellOrder, "numbers all cells alike",
            .tabling { table in
                for index in table.cells.indices { table.cells[index].column = 0 }
            }),
        Defect(.documentSpans, "spans nothing", .tabling { if !$0.cells.isEmpty { $0.cells[0].rowSpan = 0 } }),
        Defect(.documentSpans, "makes up spans", .tabling { if !$0.cells.isEmpty { $0.cells[0].columnSpan = 2 } }),
        Defect(
            .documentGaps, "does not say what empty cells are",
            .tabling { table in
                for index in table.cells.indices { table.cells[index].gap = nil }
            }),
        Defect(
            .documentGaps, "calls every cell blank",
            .tabling { table in
                for index in table.cells.indices { table.cells[index].gap = .blank }
            }),
        Defect(
            .documentGaps, "gives words a place beside their own",
            .tabling { table in
                for index in table.cells.indices { table.cells[index].place = 0 }
            }),
    ]

    private static let places = [
        Defect(
            .documentPlaces, "counts what was before the file",
            .returning { document in
                document.places.anchor(text: 0, source: document.source.utf8.count)
            }),
        Defect(
            .documentPlaces, "has a pair behind the source",
            .returning { document in
                let count = document.source.utf8.count
                document.pairs.append(Pair(name: "a", value: "b", place: count..<count + 1))
            }),
        Defect(
            .documentPlaces, "has a finding behind the source",
            .returning { document in
                let place = document.source.utf8.count + 1
                document.findings.append(
                    SourceFinding(
                        rule: FindingRule(unknown: "lines.end"), isLossy: false, message: "the end",
                        place: place..<place))
            }),
        Defect(
            .documentPlaces, "has a blank cell before the source",
            .tabling { table in
                for index in table.cells.indices where table.cells[index].gap != nil { table.cells[index].place = -1 }
            }),
        Defect(
            .documentPlaceOrder, "jumps back",
            .returning { document in
                guard let last = document.blocks.last else { return }
                document.places.anchor(text: last.range.lowerBound, source: 0)
            }),
        Defect(
            .documentPlaceWords, "is one character off",
            .returning { document in
                guard document.blocks.count > 2 else { return }
                document.places.anchor(text: 4, source: 5)
                if let last = document.blocks.last {
                    document.places.anchor(text: last.range.lowerBound, source: last.range.lowerBound)
                }
            }),
    ]
}

/// Counts calls; modules must not do so.
final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
