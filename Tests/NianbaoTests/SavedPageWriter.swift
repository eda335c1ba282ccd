import Foundation

/// Saves a page as browsers and crawlers do.
enum SavedPageWriter {
    /// gzip without compression (RFC 1951, section 3.2.4).
    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        func little(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) } }
        var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        for start in stride(from: 0, to: bytes.count, by: 65_535) {
            let block = bytes[start..<min(start + 65_535, bytes.count)]
            packed.append(block.endIndex == bytes.count ? 1 : 0)
            packed += little(block.count, 2)
            packed += little(~block.count, 2)
            packed += block
        }
        return packed + little(Int(checkSum(bytes)), 4) + little(bytes.count, 4)
    }

    /// A tar of regular files (ustar).
    static func tar(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        members.flatMap { name, bytes in
            let size = String(bytes.count, radix: 8)
            let fields = [name: 0, "0000644": 100, String(repeating: "0", count: 11 - size.count) + size: 124]
            var head = [UInt8](repeating: 0, count: 512)
            for (text, place) in fields { head.replaceSubrange(place..<(place + text.utf8.count), with: text.utf8) }
            head.replaceSubrange(148..<156, with: "        ".utf8)
            head[156] = UInt8(ascii: "0")
            head.replaceSubrange(257..<265, with: "ustar\u{0}00".utf8)
            let sum = String(head.reduce(0) { $0 + Int($1) }, radix: 8)
            head.replaceSubrange(148..<155, with: (String(repeating: "0", count: 6 - sum.count) + sum + "\u{0}").utf8)
            return head + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
        } + [UInt8](repeating: 0, count: 1024)
    }

    private static func checkSum(_ bytes: [UInt8]) -> UInt32 {
        var sum = ~UInt32(0)
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = sum & 1 == 1
                sum >>= 1
                if isOdd { sum ^= 0xEDB8_8320 }
            }
        }
        return ~sum
    }

    static func mhtml(_ page: [UInt8], base64: Bool, address: String) -> [UInt8] {
        let body = base64 ? Data(page).base64EncodedString(options: .lineLength76Characters) : quotedPrintable(page)
        let lines = """
            From: <Saved by Blink>
            Snapshot-Content-Location: \(address)
            Date: Wed, 14 Feb 2024 08:30:00 +0800
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="----b"


            ------b
            Content-Type: text/html
            Content-Transfer-Encoding: \(base64 ? "base64" : "quoted-printable")
            Content-Location: \(address)

            \(body)
            ------b
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            ------b--

            """
        return Array(lines.utf8)
    }

    private static func quotedPrintable(_ bytes: [UInt8]) -> String {
        var text = ""
        var column = 0
        for byte in bytes {
            if column > 70 {
                text += "=\n"
                column = 0
            }
            let isPlain = byte == 0x0A || 0x21...0x7E ~= byte && byte != UInt8(ascii: "=")
            let code = isPlain ? String(Unicode.Scalar(byte)) : "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            text += code
            column = byte == 0x0A ? 0 : column + code.count
        }
        return text
    }

    static func webArchive(
        _ page: [UInt8], _ format: PropertyListSerialization.PropertyListFormat, address: String
    ) throws -> [UInt8] {
        let resource: [String: Any] = [
            "WebResourceData": Data(page), "WebResourceMIMEType": "text/html", "WebResourceURL": address,
            "WebResourceTextEncodingName": "UTF-8", "WebResourceFrameName": "",
        ]
        let list: [String: Any] = ["WebMainResource": resource, "WebSubresources": [Any]()]
        return Array(try PropertyListSerialization.data(fromPropertyList: list, format: format, options: 0))
    }

    static func warc(_ page: [UInt8], address: String) -> [UInt8] {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
        let block =
            Array("\(head)\(String(page.count, radix: 16))\r\n".utf8) + page + Array("\r\n0\r\n\r\n".utf8)
        let record = """
            WARC/1.0
            WARC-Type: response
            WARC-Target-URI: <\(address)>
            WARC-Date: 2024-02-14T08:30:00+08:00
            Content-Type: application/http; msgtype=response
            Content-Length: \(block.count)


            """
        return Array(record.replacing("\n", with: "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
    }

    static func singleFile(_ page: [UInt8], address: String) -> [UInt8] {
        let comment = """
            <!DOCTYPE html> <html lang=zh-CN><!--
             Page saved with SingleFile 
             url: \(address)
             saved date: Wed Feb 14 2024 08:30:00 GMT+0800 (中国标准时间)
            --><img src="data:image/png;base64,\(String(repeating: "iVBORw0KGgo", count: 200_000))">

            """
        return Array(comment.utf8) + page
    }
}
