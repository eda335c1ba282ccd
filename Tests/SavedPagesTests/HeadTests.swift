import ReportCore
import SavedPages
import Testing

@Suite struct HeadTests {
    @Test func `fields are found whatever their case, and unfolded`() {
        let fields = HeaderFields(
            Array("A: one\r\nContent-Type:  text/html;\r\n\tcharset=gbk \r\nno colon\r\na: two\r\n".utf8))
        #expect(fields["content-type"] == "text/html; charset=gbk")
        #expect(fields["a"] == "one")
        #expect(fields["b"] == nil)
    }

    @Test func `a line that continues nothing is nothing`() {
        #expect(HeaderFields(Array(" continued: 1\n".utf8)).isEmpty)
        #expect(HeaderFields([]).isEmpty)
        #expect(HeaderFields(Array("a:\n".utf8))["a"] == "")
    }

    @Test func `a head ends with an empty line, and what follows stays`() throws {
        let reader = ByteReader(name: "x", bytes: Array("a: 1\n\r\nbody".utf8))
        let head = try reader.head(limit: 100)
        #expect(head.isComplete && head.fields["a"] == "1")
        #expect(try reader.rest(limit: 9) == Array("body".utf8))
    }

    @Test func `a head that does not end is read up to the limit`() throws {
        #expect(try ByteReader(name: "x", bytes: Array("a: 1".utf8)).head(limit: 100).isComplete == false)
        let long = ByteReader(name: "x", bytes: Array("a: 1\n".utf8) + [UInt8](repeating: 0x62, count: 200))
        #expect(throws: IngestError.self) { try long.head(limit: 100) }
    }

    @Test(
        arguments: [
            ("text/html", "text/html", nil), ("Text/HTML; Charset=\"GBK\"", "text/html", "gbk"),
            ("text/html;charset=utf-8;x=y", "text/html", "utf-8"), ("text/html charset=gb2312", "text/html", "gb2312"),
            ("text/html, text/html; charset=big5", "text/html", "big5"),
            ("text/html; charset = \"a\\\"b", "text/html", "a\"b"), ("text/html;;;", "text/html", nil),
        ] as [(String, String, String?)])
    func `a media type has a name and parameters`(field: String, name: String, charset: String?) {
        #expect(MediaType(field)?.name == name)
        #expect(MediaType(field)?.charset == charset)
    }

    @Test(arguments: ["", "text", "/html", "text/", "; charset=gbk", "\"text\"/html"])
    func `without type and subtype it is not a media type`(field: String) {
        #expect(MediaType(field) == nil)
    }

    @Test(arguments: [
        ("Wed, 14 Feb 2024 08:30:00 +0800", "2024-02-14T08:30:00+08:00"),
        ("14 Feb 2024 8:30 GMT", "2024-02-14T08:30:00Z"), ("Wed, 14 Feb 2024 08:30:00 -0000", "2024-02-14T08:30:00Z"),
        ("Wed Feb 14 2024 08:30:00 GMT+0800 (中国标准时间)", "2024-02-14T08:30:00+08:00"),
        ("Wed, 14 Feb 2024 08:30:00 -0330 (NST)", "2024-02-14T08:30:00-03:30"),
        ("Thu, 29 Feb 2024 23:59:60 Z", "2024-02-29T23:59:60Z"),
    ])
    func `dates of mails and scripts are ISO 8601 with their zone`(date: String, iso: String) {
        #expect(SavedDate.iso(date) == iso)
    }

    @Test(arguments: [
        "", "yesterday", "Wed, 14 Feb 2024", "30 Feb 2024 08:30:00 +0800", "29 Feb 2023 08:30:00 +0800",
        "14 Feb 2024 24:30:00 +0800", "14 Feb 2024 08:60:00 +0800", "14 Feb 24 08:30:00 +0800",
        "14 Feb 2024 08:30:00", "14 Feb 2024 08:30:00 +9900", "14 Foo 2024 08:30:00 +0800", "1 Jan 2024 : +0000",
    ])
    func `a malformed date is not read`(date: String) {
        #expect(SavedDate.iso(date) == nil)
    }

    @Test(arguments: [
        ("2024-02-14T08:30:00Z", true), ("2024-02-14T08:30:00.123456Z", true), ("2024", true), ("2024-02", true),
        ("2024-02-14T08:30:00+08:00", true), ("2024-02-30", false), ("2024-02-14T08:30:00", false), ("", false),
        ("2024-13", false), ("2024-02-14T25:30:00Z", false), ("20240214083000", false), ("2024-02-14Tx", false),
        ("T", false), ("2024-02-14TZ", false),
    ])
    func `dates that are ISO 8601 stay as they are`(date: String, isDate: Bool) {
        #expect(SavedDate.checked(date) == (isDate ? date : nil))
    }
}
