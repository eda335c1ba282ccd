import ReportModel

/// What decoding finds in the bytes of a text.
enum DecodingFinding: FindingCase {
    case malformed(count: Int, first: Int, Charset)
    case nul(count: Int)
    case wrongDeclaration(String, Charset)
    case unknownCharset(String, Charset)

    var rule: FindingRule {
        switch self {
        case .malformed: .textMalformed
        case .nul: .textNul
        case .wrongDeclaration: .textWrongDeclaration
        case .unknownCharset: .textUnknownCharset
        }
    }

    var arguments: MessageArguments {
        switch self {
        case .malformed(let count, let first, let charset):
            ["charset": .text(charset.rawValue), "count": .integer(count), "offset": .integer(first)]
        case .nul(let count): ["count": .integer(count)]
        case .wrongDeclaration(let declared, let charset), .unknownCharset(let declared, let charset):
            ["charset": .text(charset.rawValue), "declared": .text(declared)]
        }
    }

    static var examples: [DecodingFinding] {
        [
            .malformed(count: 2, first: 7, .utf8), .nul(count: 1), .wrongDeclaration("gb2312", .utf8),
            .unknownCharset("x-own", .gb18030),
        ]
    }
}
