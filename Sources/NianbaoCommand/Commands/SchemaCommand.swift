internal import ArgumentParser
internal import ReportAudit
internal import ReportCore
internal import ReportModel

/// `nianbao schema`.
struct SchemaCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of a report.")

    @Flag(help: "The schema of the output of check.")
    var check = false

    @Flag(help: "The schema of the messages between nianbao and modules in other languages.")
    var process = false

    func validate() throws {
        if check, process { throw ValidationError("--check and --process are two schemas") }
    }

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        let schema = check ? AuditSchema.json() : process ? ProcessSchema.json() : ReportSchema.json()
        try Descriptor.standardOutput.print(JSONWriter.bytes(of: schema, style: .pretty) + [0x0A])
        return 0
    }
}
