/// The open elements that make regions of the document, innermost last.
///
/// A region is made with the first block in it, after those around it; so the elements that have theirs are always the
/// outermost ones.
struct RegionStack {
    struct Entry {
        /// The index of the element's tag.
        var tag: Int
        /// Whether it or something around it is hidden.
        var isHidden: Bool
        /// The index of its region, once made.
        var region: Int
    }

    private var entries: [Entry] = []
    /// How many entries have their regions.
    private(set) var madeCount = 0

    var isHidden: Bool { entries.last?.isHidden ?? false }

    /// The innermost region that was made; the whole source where none was.
    var innermost: Int { madeCount > 0 ? entries[madeCount - 1].region : 0 }

    mutating func push(_ tag: Int, isHidden: Bool) {
        entries.append(Entry(tag: tag, isHidden: isHidden || self.isHidden, region: 0))
    }

    mutating func pop() {
        guard !entries.isEmpty else { return }
        entries.removeLast()
        madeCount = min(madeCount, entries.count)
    }

    /// Makes the regions that are still due, outermost first; gives the innermost one.
    mutating func materialize(_ make: (Entry, _ parent: Int) -> Int) -> Int {
        while madeCount < entries.count {
            entries[madeCount].region = make(entries[madeCount], innermost)
            madeCount += 1
        }
        return innermost
    }
}
