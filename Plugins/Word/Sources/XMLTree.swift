import ReportCore

/// The elements of a part and the words of its texts, in document order.
///
/// The children of a node are behind it, each with all that it holds: a subtree is a range of nodes, to be read at any
/// time and as often as need be.
struct XMLTree {
    struct Node {
        var tag: Tag
        var attributes: [String: String]
        /// Behind the last node that it holds.
        var end: Int
        /// Where its tag stands in the source, or its words.
        var place: Range<Int>
        /// Whether the words are as they stand, references not resolved.
        var isRaw = false
    }

    private(set) var nodes: [Node] = []

    /// Elements that are open at the same time in any document, and that calls of functions may nest.
    static let deepest = 500

    init() {}

    /// Reads a part, the text of which begins at `offset` of the source.
    init(_ utf8: [UInt8], at offset: Int, nesting: Int) throws(XMLProblem) {
        var reader = Builder(utf8: utf8, offset: offset, nesting: min(nesting, XMLTree.deepest))
        do throws(LibXML2.Failure) {
            try LibXML2.read(utf8) { reader.take($0) }
        } catch {
            throw .malformed(error.problem, min(max(error.offset, 0), utf8.count) + offset)
        }
        if reader.isTooDeep { throw .tooDeep(reader.open.count) }
        nodes = reader.nodes
    }

    /// The children of a node.
    func children(of node: Int) -> some Sequence<Int> {
        let end = nodes[node].end
        return sequence(state: node + 1) { [nodes] next -> Int? in
            guard next < end else { return nil }
            defer { next = nodes[next].end }
            return next
        }
    }

    /// The first child of a kind.
    func child(_ tag: Tag, of node: Int?) -> Int? {
        guard let node else { return nil }
        return children(of: node).first { nodes[$0].tag == tag }
    }

    /// The attribute `val` of the first child of a kind; empty where it has none, nil where there is no such child.
    func value(_ tag: Tag, of node: Int?) -> String? {
        child(tag, of: node).map { nodes[$0].attributes["val"] ?? "" }
    }

    /// The number that a child of a kind states.
    func number(_ tag: Tag, of node: Int?) -> Int? {
        value(tag, of: node).flatMap { Int($0) }
    }

    /// Whether a child of a kind says yes, as it does without a value (ECMA-376, ST_OnOff); nil where there is none.
    func isOn(_ tag: Tag, of node: Int?) -> Bool? {
        value(tag, of: node).map { !["0", "false", "off"].contains($0) }
    }
}

/// Why a part cannot be read.
enum XMLProblem: Error {
    /// It is not XML: why, and where in the source.
    case malformed(WordProblem, Int)
    /// So many elements are open at the same time.
    case tooDeep(Int)
}

private struct Builder {
    let utf8: [UInt8]
    let offset: Int
    let nesting: Int
    var nodes: [XMLTree.Node] = []
    var open: [Int] = []
    var isTooDeep = false
    /// Behind the last tag.
    private var behindTag = 0

    init(utf8: [UInt8], offset: Int, nesting: Int) {
        self.utf8 = utf8
        self.offset = offset
        self.nesting = nesting
    }

    mutating func take(_ step: LibXML2.Step) -> Bool {
        switch step {
        case .start(let element, let cursor):
            let end = (utf8[min(cursor, utf8.count)...].firstIndex(of: UInt8(ascii: ">")) ?? utf8.count - 1) + 1
            let start = tagStart(before: cursor)
            addText(upTo: start)
            open.append(nodes.count)
            nodes.append(
                XMLTree.Node(
                    tag: element.tag, attributes: element.attributes, end: nodes.count + 1,
                    place: start + offset..<max(start, end) + offset))
            behindTag = end
            isTooDeep = open.count > nesting
        case .end(let cursor):
            addText(upTo: tagStart(before: cursor))
            if let node = open.popLast() {
                nodes[node].end = nodes.count
                // Most of a document is fonts and measures: elements without meaning and with nothing in them.
                if nodes[node].tag == .other, node == nodes.count - 1 { nodes.removeLast() }
            }
            behindTag = max(behindTag, cursor)
        }
        return !isTooDeep
    }

    /// Where the tag begins that was read up to `cursor`: in a tag no other `<` can stand.
    private func tagStart(before cursor: Int) -> Int {
        utf8[..<min(max(cursor, behindTag), utf8.count)].lastIndex(of: UInt8(ascii: "<")) ?? 0
    }

    /// Adds the words between two tags, where a text is open, without comments and the like.
    private mutating func addText(upTo end: Int) {
        guard let last = open.last, nodes[last].tag == .t, behindTag < end else { return }
        var start = behindTag
        while start < end {
            let mark = utf8[start..<end].firstIndex(of: UInt8(ascii: "<")) ?? end
            add(start..<mark, isRaw: false)
            guard mark < end else { break }
            let kind = Builder.sections.first { utf8[mark..<end].starts(with: $0.start) }
            let inside = mark + (kind?.start.count ?? 1)
            let close = kind.flatMap { kind in
                (inside..<max(inside, end)).first { utf8[$0..<end].starts(with: kind.end) }
            }
            if kind?.isText == true { add(inside..<(close ?? end), isRaw: true) }
            start = close.map { $0 + (kind?.end.count ?? 0) } ?? end
        }
    }

    private mutating func add(_ range: Range<Int>, isRaw: Bool) {
        guard !range.isEmpty else { return }
        nodes.append(
            XMLTree.Node(
                tag: .other, attributes: [:], end: nodes.count + 1,
                place: range.lowerBound + offset..<range.upperBound + offset, isRaw: isRaw))
    }

    private static let sections: [(start: [UInt8], end: [UInt8], isText: Bool)] = [
        (Array("<![CDATA[".utf8), Array("]]>".utf8), true), (Array("<!--".utf8), Array("-->".utf8), false),
        (Array("<?".utf8), Array("?>".utf8), false),
    ]
}
