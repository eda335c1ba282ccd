/// Follows an element within a line, or a paragraph, that hides its words; hidden parts of the tree are regions.
struct Hiding {
    private var element: Element?

    private struct Element {
        var name: ElementName
        var kind: ElementKind
        /// Elements of that name that are open since.
        var depth = 1
        /// Blocks that are open since; the end of one around it ends it as well.
        var blocks = 0
    }

    var isOn: Bool { element != nil }

    /// A start tag was read; `hides` says whether its element is hidden.
    mutating func start(_ name: ElementName, _ kind: ElementKind, hides: Bool) {
        if let now = element {
            if now.kind == .paragraph, kind.holdsBlocks { element = nil }
            if kind.holdsBlocks { element?.blocks += 1 }
            if now.name == name { element?.depth += 1 }
        }
        guard element == nil, hides else { return }
        switch kind {
        case .phrasing, .link, .paragraph, .fallback: element = Element(name: name, kind: kind)
        default: break
        }
    }

    /// An end tag was read.
    mutating func end(_ name: ElementName, _ kind: ElementKind) {
        guard var now = element else { return }
        if now.name == name { now.depth -= 1 }
        if kind.holdsBlocks { now.blocks -= 1 }
        let isOver = now.depth == 0 || (now.blocks < 0 && now.kind != .fallback)
        element = isOver ? nil : now
    }
}
