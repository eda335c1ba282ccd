internal import ReportCore

/// The name of a new format in the spellings that its files need.
struct FormatName: Equatable {
    /// For types and folders: `BudgetSheet`.
    let type: String
    /// For the command and for files: `budget-sheet`.
    let id: String

    /// Takes `BudgetSheet` or `budget-sheet`; fails where that makes no name of a Swift type.
    init(_ name: String) throws(IngestError) {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
        }
        guard isPlain, let first = name.utf8.first, isLetter(first), name.utf8.count <= 40 else {
            throw IngestError(
                "", .usage("\(name) is no name of a format; give words as in BudgetSheet or budget-sheet"))
        }
        type = parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        id = FormatName.words(type).map { $0.lowercased() }.joined(separator: "-")
    }

    /// `XMLSheet2` is `XML`, `Sheet2`.
    private static func words(_ type: String) -> [String] {
        var words: [String] = []
        let letters = Array(type)
        for (index, letter) in letters.enumerated() {
            let startsWord =
                letter.isUppercase
                && (index == 0 || !letters[index - 1].isUppercase
                    || (index + 1 < letters.count && letters[index + 1].isLowercase))
            if startsWord || words.isEmpty { words.append("") }
            words[words.count - 1].append(letter)
        }
        return words
    }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
