import Foundation
import ReportModel
import Testing

/// A report goes through Foundation's coders as through its JSON.
@Suite struct ReportCodingTests {
    @Test(arguments: Samples.allCases)
    func `comes back from a JSON encoder`(_ sample: Samples) throws {
        let report = try Report(json: Data(JSONWriter.bytes(of: sample.report)))
        let encoded = try JSONEncoder().encode(report)
        #expect(try JSONDecoder().decode(Report.self, from: encoded) == report)
    }

    @Test(arguments: Samples.allCases, [PropertyListSerialization.PropertyListFormat.xml, .binary])
    func `comes back from a property list`(
        _ sample: Samples, _ format: PropertyListSerialization.PropertyListFormat
    ) throws {
        let report = try Report(json: Data(JSONWriter.bytes(of: sample.report)))
        let encoder = PropertyListEncoder()
        encoder.outputFormat = format
        #expect(try PropertyListDecoder().decode(Report.self, from: encoder.encode(report)) == report)
    }

    @Test func `is encoded with the members of its JSON`() throws {
        let encoded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(Samples.full)) as? NSDictionary
        let written = try JSONSerialization.jsonObject(with: Data(JSONWriter.bytes(of: Samples.full))) as? NSDictionary
        #expect(encoded == written && encoded != nil)
    }

    @Test func `keeps a number with a fraction in a property list`() throws {
        var report = Samples.least
        let amount = try #require(Decimal(string: "12.75"))
        report.figures = [
            Figure(value: amount, unit: "万元", approximate: true, phrase: "收费约12.75万元", position: Samples.place)
        ]
        let decoded = try PropertyListDecoder().decode(Report.self, from: PropertyListEncoder().encode(report))
        #expect(decoded.figures.first?.value == amount)
        #expect(decoded == report)
    }

    @Test func `says which member it cannot decode`() throws {
        let json = try JSONEncoder().encode(Samples.full)
        var object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        object["issuer"] = nil
        let damaged = try JSONSerialization.data(withJSONObject: object)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Report.self, from: damaged) }
    }
}
