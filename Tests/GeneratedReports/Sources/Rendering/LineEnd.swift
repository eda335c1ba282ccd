/// What ends the lines of a rendering.
public enum LineEnd: String, Sendable, CaseIterable {
    case lineFeed = "\n"
    case carriageReturnLineFeed = "\r\n"

    func applied(to text: String) -> String {
        guard self != .lineFeed else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: rawValue)
    }
}
