import ReportCore

/// Invented words in the encodings that sources come in.
enum Encoding {
    /// 信息公开
    static let gb: [UInt8] = [0xD0, 0xC5, 0xCF, 0xA2, 0xB9, 0xAB, 0xBF, 0xAA]
    /// 政府資訊公開年度報告，受理申請三件。
    static let big5: [UInt8] = [
        0xAC, 0x46, 0xA9, 0xB2, 0xB8, 0xEA, 0xB0, 0x54, 0xA4, 0xBD, 0xB6, 0x7D, 0xA6, 0x7E, 0xAB, 0xD7, 0xB3, 0xF8,
        0xA7, 0x69, 0xA1, 0x41, 0xA8, 0xFC, 0xB2, 0x7A, 0xA5, 0xD3, 0xBD, 0xD0, 0xA4, 0x54, 0xA5, 0xF3, 0xA1, 0x43,
    ]
    static let big5Words = "政府資訊公開年度報告，受理申請三件。"

    static func utf16LE(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    static func utf16BE(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
}

extension SourceText {
    /// Decodes with what is known about the source.
    init(
        _ bytes: [UInt8], user: Charset? = nil, transport: String? = nil, declared: String? = nil
    ) throws(IngestError) {
        let input = SourceInput(name: "report", bytes: bytes, origin: SourceInput.Origin(charset: transport))
        try self.init(decoding: input, declared: declared, in: ReadContext(charset: user))
    }

    var words: String { String(decoding: utf8, as: UTF8.self) }
    var rules: [FindingRule] { findings.map(\.rule) }
}
