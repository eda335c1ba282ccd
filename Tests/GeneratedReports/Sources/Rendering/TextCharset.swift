import Foundation

/// The charset of a rendering.
public enum TextCharset: Sendable, Hashable {
    /// UTF-8 without a mark.
    case utf8
    /// UTF-8 with a byte order mark.
    case utf8WithMark
    /// GB18030, declared under that name or as one of its ancestors `gb2312` and `gbk`.
    case gb18030(declaredAs: String)

    /// The name that a page declares.
    public var declaredName: String {
        switch self {
        case .utf8, .utf8WithMark: "utf-8"
        case .gb18030(let name): name
        }
    }

    func encode(_ text: String) -> [UInt8] {
        switch self {
        case .utf8: return Array(text.utf8)
        case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + text.utf8
        case .gb18030:
            let encoding = String.Encoding(rawValue: 0x8000_0632)
            guard let data = text.data(using: encoding) else {
                preconditionFailure("GB18030 has a form for every character")
            }
            return Array(data)
        }
    }
}
