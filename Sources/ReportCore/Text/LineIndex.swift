public import ReportModel

/// Lines of a text by their byte offsets: turns a place into a line and a column.
///
/// A line ends at LF, CR LF or a lone CR. Lines and columns start at 1, columns count Unicode scalars.
public struct LineIndex: Sendable {
    private let utf8: [UInt8]
    private let starts: [Int]
    /// How many scalars begin before each stride of bytes: pages of one line have many places in it.
    private let scalarsBefore: [Int]
    private static let stride = 1024

    public init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        var starts = [0]
        var scalarsBefore: [Int] = []
        var scalars = 0
        for index in utf8.indices {
            let byte = utf8[index]
            if index % LineIndex.stride == 0 { scalarsBefore.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
            let endsLine = byte == 0x0A || (byte == 0x0D && (index + 1 == utf8.count || utf8[index + 1] != 0x0A))
            if endsLine { starts.append(index + 1) }
        }
        self.starts = starts
        // For the end of a text that fills its last stride.
        self.scalarsBefore = scalarsBefore + [scalars]
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
        return Position(line: low + 1, column: scalars(in: starts[low]..<offset) + 1)
    }

    private func scalars(in range: Range<Int>) -> Int {
        let first = range.lowerBound / LineIndex.stride + 1
        let last = range.upperBound / LineIndex.stride
        guard first < last else { return utf8[range].count { $0 & 0xC0 != 0x80 } }
        return scalars(in: range.lowerBound..<first * LineIndex.stride) + scalarsBefore[last] - scalarsBefore[first]
            + scalars(in: last * LineIndex.stride..<range.upperBound)
    }
}
