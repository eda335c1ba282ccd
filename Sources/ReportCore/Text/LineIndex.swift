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
        var scalarsBefore = [0]
        scalarsBefore.reserveCapacity(utf8.count / LineIndex.stride + 2)
        utf8.withUnsafeBytes { bytes in
            bytes.each(BytesBelow(limit: 0x0E), in: 0..<bytes.count) { end, byte in
                let next = end + 1
                let isFirstOfTwo = byte == 0x0D && next < bytes.count && bytes[next] == 0x0A
                if byte == 0x0A || (byte == 0x0D && !isFirstOfTwo) { starts.append(next) }
                return true
            }
            var stride = LineIndex.stride
            while stride <= bytes.count {
                let before = scalarsBefore[scalarsBefore.count - 1]
                scalarsBefore.append(before + bytes.scalars(in: stride - LineIndex.stride..<stride))
                stride += LineIndex.stride
            }
        }
        self.starts = starts
        self.scalarsBefore = scalarsBefore
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

    /// How many scalars begin in a range: by strides where it is longer than one.
    private func scalars(in range: Range<Int>) -> Int {
        utf8.withUnsafeBytes { bytes in
            guard range.count > LineIndex.stride else { return bytes.scalars(in: range) }
            func before(_ offset: Int) -> Int {
                let stride = offset / LineIndex.stride
                return scalarsBefore[stride] + bytes.scalars(in: stride * LineIndex.stride..<offset)
            }
            return before(range.upperBound) - before(range.lowerBound)
        }
    }
}
