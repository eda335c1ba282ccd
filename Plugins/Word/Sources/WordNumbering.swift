/// The lists of a document (ECMA-376, 17.9), and how far each is counted.
struct WordNumbering {
    struct Level {
        var start = 1
        var format = "decimal"
        /// `%1` and so on stand for the numbers of levels.
        var text = ""
        /// The level, from 1, whose next number starts this one anew; 0 for none, nil for any above.
        var restart: Int?
        var isLegal = false
        var hasSpace = true
    }

    /// The number of a paragraph.
    enum Label: Equatable {
        /// What stands before its words.
        case number(String)
        case bullet
    }

    private struct List {
        var abstract: String
        var overrides: [Int: Level] = [:]
        var starts: [Int: Int] = [:]
    }

    private var lists: [String: List] = [:]
    private var abstracts: [String: [Int: Level]] = [:]
    /// The last number of each level. Lists of one abstract definition are counted together.
    private var counts: [String: [Int: Int]] = [:]
    /// Lists that were used: what they override counts from then on.
    private var used: Set<String> = []

    private static let deepest = 8
    /// No list of people has longer ones, and each paragraph of a list has it.
    fileprivate static let longestText = 40

    init() {}

    /// Reads the definitions; `styles` gives the lists of numbering styles.
    init(_ tree: XMLTree, _ styles: WordStyles) {
        var links: [String: String] = [:]
        for node in tree.nodes.indices {
            switch tree.nodes[node].tag {
            case .abstractNum:
                let id = tree.nodes[node].attributes["abstractNumId"] ?? ""
                links[id] = tree.value(.numStyleLink, of: node)
                for level in tree.children(of: node) where tree.nodes[level].tag == .lvl {
                    abstracts[id, default: [:]][WordNumbering.index(tree, level)] = Level(tree, level)
                }
            case .num:
                guard let id = tree.nodes[node].attributes["numId"] else { continue }
                lists[id] = WordNumbering.list(tree, node)
            default: break
            }
        }
        for (abstract, style) in links {
            guard let list = styles.style(style).numbering.flatMap({ lists[$0] }) else { continue }
            abstracts[abstract] = abstracts[list.abstract] ?? [:]
        }
    }

    private static func list(_ tree: XMLTree, _ node: Int) -> List {
        var list = List(abstract: tree.value(.abstractNumId, of: node) ?? "")
        for override in tree.children(of: node) where tree.nodes[override].tag == .lvlOverride {
            let index = index(tree, override)
            list.starts[index] = tree.number(.startOverride, of: override)
            if let level = tree.child(.lvl, of: override) { list.overrides[index] = Level(tree, level) }
        }
        return list
    }

    private static func index(_ tree: XMLTree, _ node: Int) -> Int {
        min(max(tree.nodes[node].attributes["ilvl"].flatMap { Int($0) } ?? 0, 0), deepest)
    }

    /// Counts a paragraph of a list; nil where there is no such list or level.
    mutating func next(_ id: String, level stated: Int) -> Label? {
        let index = min(max(stated, 0), WordNumbering.deepest)
        guard let list = lists[id], let level = level(index, of: list) else { return nil }
        var counts = self.counts[list.abstract] ?? [:]
        if used.insert(id).inserted {
            for (index, start) in list.starts { counts[index] = WordNumbering.bounded(start) - 1 }
        }
        let before = counts[index] ?? WordNumbering.bounded(level.start) - 1
        counts[index] = before + 1
        if index < WordNumbering.deepest {
            for deeper in (index + 1)...WordNumbering.deepest {
                let restart = self.level(deeper, of: list)?.restart
                if restart == nil || (restart ?? 0) > index { counts[deeper] = nil }
            }
        }
        self.counts[list.abstract] = counts
        return level.format == "bullet" ? .bullet : .number(text(of: level, list, counts))
    }

    private func level(_ index: Int, of list: List) -> Level? {
        list.overrides[index] ?? abstracts[list.abstract]?[index]
    }

    private func text(of level: Level, _ list: List, _ counts: [Int: Int]) -> String {
        var text = ""
        var rest = level.text[...]
        while let sign = rest.firstIndex(of: "%") {
            text += rest[..<sign]
            rest = rest[sign...].dropFirst()
            guard let digit = rest.first?.wholeNumberValue, 1...9 ~= digit, let other = self.level(digit - 1, of: list)
            else {
                text += "%"
                continue
            }
            rest = rest.dropFirst()
            let count = counts[digit - 1] ?? WordNumbering.bounded(other.start)
            text += NumberFormat.text(of: count, level.isLegal ? "decimal" : other.format)
        }
        text += rest
        // What follows is a tab or a space; behind Chinese marks it is only layout.
        return level.hasSpace && text.unicodeScalars.last?.isASCII == true ? text + " " : text
    }

    private static func bounded(_ start: Int) -> Int { min(max(start, 0), 1 << 30) }
}

extension WordNumbering.Level {
    init(_ tree: XMLTree, _ node: Int) {
        start = tree.number(.start, of: node) ?? 0
        // A newer format may stand in an alternative, with an older one to fall back on.
        let formats =
            [node]
            + tree.children(of: node).filter { tree.nodes[$0].tag == .alternateContent }
            .compactMap { tree.child(.fallback, of: $0) }
        format = formats.compactMap { tree.value(.numFmt, of: $0) }.first ?? "decimal"
        text = String((tree.value(.lvlText, of: node) ?? "").prefix(WordNumbering.longestText))
        restart = tree.number(.lvlRestart, of: node)
        isLegal = tree.isOn(.isLgl, of: node) ?? false
        hasSpace = tree.value(.suff, of: node) != "nothing"
    }
}
