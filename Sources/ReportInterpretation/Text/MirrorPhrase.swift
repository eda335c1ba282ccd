/// A word of Traditional text as a mirror spells it, and the original word.
struct MirrorPhrase: Sendable {
    /// What the spelling says about the text.
    enum Use: Sendable {
        /// Taiwan's word, which no report of the mainland has: 入口網站.
        case taiwan
        /// Taiwan's word here, but the mainland has the same word for something else: 檔案.
        case perhapsTaiwan
        /// A character of another word with the same Simplified form: 製度.
        case misconverted
        /// The same word in Taiwan's characters: 答覆.
        case spelling
        /// Not replaced, though a part of it would be: 檔案館.
        case kept
    }

    let use: Use
    /// The words as a mirror prints them.
    let text: String
    let utf8: [UInt8]
    /// How many characters they have.
    let length: Int
    /// The original words in normal form.
    let original: [UInt16]

    /// Whether the normal form of the characters is not that of the original.
    var isRewritten: Bool { use == .taiwan || use == .perhapsTaiwan || use == .spelling }

    var isTaiwan: Bool { use == .taiwan || use == .perhapsTaiwan }

    init(_ use: Use, _ text: String, _ original: String) {
        self.use = use
        self.text = text
        utf8 = Array(text.utf8)
        length = text.unicodeScalars.count
        self.original = original.unicodeScalars.map { FoldTable.unit($0) }
    }

    /// The longest phrase at an offset of a text, if the normal form of its first character is `head`.
    static func first(at offset: Int, of text: [UInt8], head: UInt16) -> MirrorPhrase? {
        let list = listOfHead[Int(head)]
        guard list > 0 else { return nil }
        return lists[Int(list)].first { phrase in
            let end = offset + phrase.utf8.count
            return end <= text.count && text[offset..<end].elementsEqual(phrase.utf8)
        }
    }

    /// The phrases by the normal form of their first character, the longest first; the first list is empty.
    private static let lists: [[MirrorPhrase]] = {
        let byHead = Dictionary(grouping: MirrorVocabulary.phrases, by: \.head)
        return [[]] + byHead.values.map { $0.sorted { $0.utf8.count > $1.utf8.count } }
    }()

    /// For every unit the index of its list.
    private static let listOfHead: [UInt16] = {
        var index = [UInt16](repeating: 0, count: 0x10000)
        for (place, list) in lists.enumerated() {
            if let head = list.first?.head { index[Int(head)] = UInt16(place) }
        }
        return index
    }()

    private var head: UInt16 {
        text.unicodeScalars.first.map { FoldTable.shared.units[Int(FoldTable.unit($0))] } ?? FoldTable.other
    }
}
