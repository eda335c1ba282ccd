internal import ArgumentParser
internal import ReportAudit
internal import ReportCore
internal import ReportModel

/// `nianbao schema`.
struct SchemaCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of a report.")

    @Flag(help: "The schema of what check writes.")
    var check = false

    func run(_ registry: SourceRegistry) throws -> Int32 {
        let schema = check ? AuditSchema.json() : ReportSchema.json()
        try Descriptor.standardOutput.print(JSONWriter.bytes(of: schema, style: .pretty) + [0x0A])
        return 0
    }
}
