/// The text of XML's elements.
enum XMLText {
    /// Where the markup that begins with `rest` ends; nil where it does not.
    static func end(ofMarkup rest: ArraySlice<UInt8>) -> Int? {
        if rest.starts(with: Array("<!--".utf8)) { return end(of: "-->", in: rest.dropFirst(4)) }
        if rest.starts(with: Array("<![CDATA[".utf8)) { return end(of: "]]>", in: rest.dropFirst(9)) }
        return rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }

    private static func end(of words: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        words.withUTF8Buffer { words in
            guard bytes.count >= words.count else { return nil }
            for index in bytes.startIndex...(bytes.endIndex - words.count)
            where bytes[index] == words[0] && bytes[index...].starts(with: words) {
                return index + words.count
            }
            return nil
        }
    }

    /// The words of text with its references and CDATA sections resolved.
    static func string(_ text: ArraySlice<UInt8>) -> String {
        var words: [UInt8] = []
        var rest = text
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let reference = reference(rest) {
                words += Array(String(reference.character).utf8)
                rest = reference.rest
            } else if byte == UInt8(ascii: "<") {
                let isSection = rest.starts(with: Array("<![CDATA[".utf8))
                guard let end = end(ofMarkup: rest) else { break }
                if isSection { words += rest[(rest.startIndex + 9)..<(end - 3)] }
                rest = rest[end...]
            } else {
                words.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// One of the five entities of XML, or a character by its number.
    private static func reference(_ text: ArraySlice<UInt8>) -> (character: Character, rest: ArraySlice<UInt8>)? {
        guard let end = text.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self)
        let entities: [String: Character] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        var character = entities[name]
        if name.hasPrefix("#x") {
            character = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map(Character.init)
        } else if name.hasPrefix("#") {
            character = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map(Character.init)
        }
        return character.map { ($0, text[(end + 1)...]) }
    }
}
