import Foundation
import ReportModel
import Testing

@testable import NianbaoCommand

@Suite struct ProcessSchemaTests {
    @Test func `docs/schema/process.schema.json is the schema of the protocol`() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../docs/schema/process.schema.json").standardized
        let written = JSONWriter.bytes(of: ProcessSchema.json(), style: .pretty) + [UInt8(ascii: "\n")]
        let environment = ProcessInfo.processInfo.environment
        if environment["RECORD_EXPECTED"] == "1" {
            try #require(environment["CI"] == nil, "expectations are not recorded where CI is set")
            try Data(written).write(to: file)
            Issue.record("wrote \(file.lastPathComponent); run again without RECORD_EXPECTED")
        }
        #expect(try Array(Data(contentsOf: file)) == written)
    }
}
