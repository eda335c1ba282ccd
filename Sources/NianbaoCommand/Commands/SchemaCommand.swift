internal import ArgumentParser
internal import Nianbao
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

    @Flag(help: "What each number of a report counts, as CSV: a line for each cell of the tables and each indicator.")
    var codebook = false

    func validate() throws {
        guard [check, process, codebook].count(where: { $0 }) < 2 else {
            throw ValidationError("--check, --process and --codebook are three outputs")
        }
    }

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        guard !codebook else {
            try Descriptor.standardOutput.print(CodebookCSV.bytes())
            return 0
        }
        let schema = check ? AuditSchema.json() : process ? ProcessSchema.json() : ReportSchema.json()
        try Descriptor.standardOutput.print(JSONWriter.bytes(of: schema, style: .pretty) + [0x0A])
        return 0
    }
}
