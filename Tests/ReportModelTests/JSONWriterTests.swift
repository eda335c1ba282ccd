import Foundation
import ReportModel
import Testing

@Suite struct JSONWriterTests {
    @Test(arguments: [
        ("\"\\", #""\"\\""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\u{0}\u{B}\u{1F}", #""\u0000\u000b\u001f""#),
        ("/\u{7F}\u{80}\u{2028}", "\"/\u{7F}\u{80}\u{2028}\""), ("公开〇𠮷", "\"公开〇𠮷\""), ("", "\"\""),
        ("e\u{301}", "\"e\u{301}\""),
    ])
    func `escapes only what RFC 8785 escapes`(_ text: String, _ json: String) throws {
        #expect(try WrittenJSON(text).text == json)
    }

    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("12", "12"), ("-3", "-3"), ("1.50", "1.5"), ("0.1234", "0.1234"), ("-0.5", "-0.5"),
        ("100", "100"), ("1234567.8901", "1234567.8901"), ("999999999999999", "999999999999999"),
        ("0.000001", "0.000001"), ("0.0000001", "1e-7"), ("0.00000012", "1.2e-7"), ("-0.00000012", "-1.2e-7"),
        ("0.00000000123", "1.23e-9"), ("1.0000000", "1"), ("120.0", "120"),
    ])
    func `writes numbers in their shortest form`(_ decimal: String, _ json: String) throws {
        let value = try #require(Decimal(string: decimal))
        #expect(try WrittenJSON(value).text == json)
        #expect(try WrittenJSON(value).value as? Double == Double(decimal))
    }

    @Test func `writes large numbers as ECMAScript does`() throws {
        let large: [(Decimal, String)] = [
            (Decimal(sign: .plus, exponent: 20, significand: 1), "100000000000000000000"),
            (Decimal(sign: .plus, exponent: 21, significand: 1), "1e+21"),
            (Decimal(sign: .minus, exponent: 22, significand: 15), "-1.5e+23"),
            (Decimal(string: "123456789012345678") ?? 0, "123456789012345680"),
            (Decimal(string: "1234567890.12345678") ?? 0, "1234567890.1234567"),
            (Decimal(string: "0.0000123456789012") ?? 0, "0.0000123456789012"),
            (Decimal(string: "9007199254740993") ?? 0, "9007199254740992"),
        ]
        for (value, json) in large { #expect(try WrittenJSON(value).text == json) }
    }

    @Test func `writes no digit that means nothing`() throws {
        #expect(try WrittenJSON(Decimal(sign: .plus, exponent: -2, significand: 150)).text == "1.5")
        #expect(try WrittenJSON(Decimal(sign: .minus, exponent: 0, significand: 0)).text == "0")
        #expect(try WrittenJSON(Decimal.nan).text == "null")
    }

    @Test func `writes integers, truth values and null`() throws {
        #expect(try WrittenJSON(Int.min).text == "-9223372036854775808")
        #expect(try WrittenJSON([true, false]).text == "[true,false]")
        #expect(try WrittenJSON(Int?.none).text == "null")
    }

    @Test func `writes canonical JSON without white space`() throws {
        let value: JSONValue = ["b": [1, "x", .null], "a": .object([:]), "c": .array([])]
        #expect(try WrittenJSON(value).text == #"{"a":{},"b":[1,"x",null],"c":[]}"#)
    }

    @Test func `indents pretty JSON by two spaces`() throws {
        let value: JSONValue = ["b": [1, ["c": true]], "a": .object([:]), "d": .array([])]
        let pretty = """
            {
              "a": {},
              "b": [
                1,
                {
                  "c": true
                }
              ],
              "d": []
            }
            """
        #expect(try WrittenJSON(value, style: .pretty).text == pretty)
    }

    @Test func `orders member names by UTF-16 code units`() throws {
        // RFC 8785, 3.2.3: U+1F600 is written in surrogates and comes before U+FB33.
        let value: JSONValue = [
            "\u{20AC}": 1, "\r": 2, "\u{FB33}": 3, "1": 4, "\u{1F600}": 5, "\u{80}": 6, "\u{F6}": 7,
        ]
        let order = ["\r", "1", "\u{80}", "\u{F6}", "\u{20AC}", "\u{1F600}", "\u{FB33}"]
        #expect(try WrittenJSON(value).memberOrders == [order])
    }

    @Test(arguments: Samples.allCases)
    func `writes every object of a report in order, no name twice`(_ sample: Samples) throws {
        let json = try WrittenJSON(sample.report)
        #expect(json.memberOrders.count > 5)
        for names in json.memberOrders {
            let ordered = Set(names).sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
            #expect(names == ordered)
        }
    }

    @Test func `says the same in both styles`() throws {
        let canonical = try WrittenJSON(Samples.full).value as? NSDictionary
        let pretty = try WrittenJSON(Samples.full, style: .pretty).value as? NSDictionary
        #expect(canonical != nil)
        #expect(canonical == pretty)
    }

    @Test func `leaves out the list of evidence on request, and nothing else`() throws {
        var json = JSONWriter()
        Samples.full.write(to: &json, withEvidence: false)
        var expected = try WrittenJSON(Samples.full).object()
        #expect(expected.removeValue(forKey: "evidence") != nil)
        #expect(try WrittenJSON(bytes: json.bytes).value as? NSDictionary == expected as NSDictionary)
    }
}
