public import ReportModel

/// Lines of a text by their byte offsets: turns a place into a line and a column.
///
/// A line ends at LF, CR LF or a lone CR. Lines and columns start at 1, columns count Unicode scalars.
public struct LineIndex: Sendable {
    private let utf8: [UInt8]
    private let starts: [Int]
    /// How many scalars begin before each stride of bytes: pages of one line have many places in it.
    private let scalarsBefore: [Int]
    private static let stride = 64

    public init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        var starts = [0]
        var scalarsBefore: [Int] = []
        scalarsBefore.reserveCapacity(utf8.count / LineIndex.stride + 2)
        var scalars = 0
        utf8.withUnsafeBufferPointer { bytes in
            // Both loops stay below `end`, which is at most the count of bytes; so plain, the compiler vectorises them.
            var index = 0
            while index < bytes.count {
                let end = min(index + LineIndex.stride, bytes.count)
                scalarsBefore.append(scalars)
                // Both fit: a stride is no more than 64 bytes.
                var beginnings: UInt8 = 0
                var lineEnds: UInt8 = 0
                for byte in bytes[index..<end] {
                    beginnings &+= byte & 0xC0 != 0x80 ? 1 : 0
                    lineEnds &+= byte == 0x0A ? 1 : 0
                    lineEnds &+= byte == 0x0D ? 1 : 0
                }
                scalars += Int(beginnings)
                if lineEnds > 0 { LineIndex.addStarts(in: index..<end, of: bytes, to: &starts) }
                index = end
            }
        }
        self.starts = starts
        // For the end of a text that fills its last stride.
        self.scalarsBefore = scalarsBefore + [scalars]
    }

    private static func addStarts(
        in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to starts: inout [Int]
    ) {
        for index in range where bytes[index] == 0x0A || bytes[index] == 0x0D {
            let isFirstOfTwo = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if !isFirstOfTwo { starts.append(index + 1) }
        }
    }

    /// The position of the byte at `offset`; an offset past the end is the end.
    public func position(of offset: Int) -> Position {
        let offset = min(max(offset, 0), utf8.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return Position(line: low + 1, column: scalars(before: offset) - scalars(before: starts[low]) + 1)
    }

    /// How many scalars begin before a byte.
    private func scalars(before offset: Int) -> Int {
        let stride = offset / LineIndex.stride
        var count = scalarsBefore[stride]
        for index in stride * LineIndex.stride..<offset where utf8[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
