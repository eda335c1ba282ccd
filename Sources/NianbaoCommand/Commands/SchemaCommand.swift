internal import ArgumentParser
internal import ReportCore
internal import ReportModel

/// `nianbao schema`.
struct SchemaCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of a report.")

    func run(_ registry: SourceRegistry) throws -> Int32 {
        try Descriptor.standardOutput.print(JSONWriter.bytes(of: ReportSchema.json(), style: .pretty) + [0x0A])
        return 0
    }
}
