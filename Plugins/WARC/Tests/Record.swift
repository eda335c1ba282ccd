import Digests
import ReportCore
import ReportSourceTesting
import WARCFormat

/// A record of a WARC file.
struct Record {
    var type = "response"
    var target: String? = "https://www.qinglan.gov.example/2023.html"
    var fields: [String] = []
    var contentType: String? = "application/http; msgtype=response"
    var block: [UInt8]
    /// What the record says of its length, where that is not true.
    var length: Int?
    var version = "WARC/1.1"

    var bytes: [UInt8] {
        let head =
            [version, "WARC-Type: \(type)", "WARC-Record-ID: <urn:uuid:1>", "WARC-Date: 2024-02-14T08:30:00Z"]
            + (target.map { ["WARC-Target-URI: \($0)"] } ?? []) + (contentType.map { ["Content-Type: \($0)"] } ?? [])
            + fields + ["Content-Length: \(length ?? block.count)", "", ""]
        return Array(head.joined(separator: "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
    }

    static func http(
        _ status: String = "200 OK", _ fields: [String] = ["Content-Type: text/html; charset=GBK"], body: [UInt8]
    ) -> [UInt8] {
        Array((["HTTP/1.1 \(status)"] + fields + ["", ""]).joined(separator: "\r\n").utf8) + body
    }

    static let page = Array("<html><p>青岚市2023年政府信息公开工作年度报告</p></html>\n".utf8)

    /// A record of a page.
    static func page(_ fields: [String] = [], body: [UInt8] = page) -> Record {
        Record(block: http(["Content-Type: text/html; charset=GBK"] + fields, body: body))
    }

    private static func http(_ fields: [String], body: [UInt8]) -> [UInt8] { http("200 OK", fields, body: body) }

    static let warcinfo = Record(
        type: "warcinfo", target: nil, contentType: "application/warc-fields", block: Array("software: x\r\n".utf8))

    static func sha1(_ bytes: [UInt8]) -> String {
        var hash = SecureHash(.sha1)
        hash.add(bytes[...])
        return hash.digest.hexadecimal
    }

    static func sha256(_ bytes: [UInt8]) -> String { SecureHash.sha256(bytes).hexadecimal }
}

func opened(_ records: [Record], context: ReadContext = ReadContext()) -> OpenedArchive {
    opened(records.flatMap(\.bytes), context: context)
}

func opened(_ bytes: [UInt8], context: ReadContext = ReadContext()) -> OpenedArchive {
    OpenedArchive(WARCContainer(), bytes, named: "a.warc", context: context)
}
