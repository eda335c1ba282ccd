import ReportCore

/// Other byte forms of a source that say what it says.
enum ByteForm {
    static func byteOrderMark(of charset: Charset) -> [UInt8]? {
        switch charset {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16LE: [0xFF, 0xFE]
        case .utf16BE: [0xFE, 0xFF]
        case .gb18030: [0x84, 0x31, 0x95, 0x33]
        case .big5: nil
        }
    }

    /// The bytes with every LF, CR LF and CR replaced by `end`.
    static func replacingLineEnds(in bytes: [UInt8], of charset: Charset, with end: [UInt8]) -> [UInt8] {
        let width = charset == .utf16LE || charset == .utf16BE ? 2 : 1
        let low = charset == .utf16BE ? 1 : 0
        func isUnit(_ byte: UInt8, at index: Int) -> Bool {
            guard index + width <= bytes.count, bytes[index + low] == byte else { return false }
            return width == 1 || bytes[index + 1 - low] == 0
        }
        let written = width == 1 ? end : end.flatMap { charset == .utf16LE ? [$0, 0] : [0, $0] }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if isUnit(0x0D, at: index) {
                index += isUnit(0x0A, at: index + width) ? 2 * width : width
                result += written
            } else if isUnit(0x0A, at: index) {
                index += width
                result += written
            } else {
                result += bytes[index..<min(index + width, bytes.count)]
                index += width
            }
        }
        return result
    }

    /// The bytes with a NUL after a line in their middle, or at their end; nil for UTF-16, where NUL is half of most
    /// characters.
    static func insertingNUL(into bytes: [UInt8], of charset: Charset) -> [UInt8]? {
        guard charset != .utf16LE, charset != .utf16BE else { return nil }
        var result = bytes
        let line = bytes.indices.dropFirst(bytes.count / 2).first { bytes[$0] == 0x0A }
        result.insert(0, at: line.map { $0 + 1 } ?? bytes.count)
        return result
    }
}
