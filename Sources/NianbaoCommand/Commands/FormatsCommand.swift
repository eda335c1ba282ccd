internal import ArgumentParser
internal import Nianbao
internal import ProcessFormat
internal import ReportCore
internal import ReportModel

/// `nianbao formats`.
struct FormatsCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats", abstract: "Lists the formats that can be read, and the containers that can be opened.")

    @Flag(help: "Write JSON.")
    var json = false

    func run(_ modules: () -> SourceRegistry) throws -> Int32 {
        let registry = modules()
        let rows =
            registry.sources.map {
                FormatRow(descriptor: $0.descriptor, kind: "format", path: ($0 as? ProcessSource)?.path)
            }
            + registry.containers.map { FormatRow(descriptor: $0.descriptor, kind: "container") }
        let bytes = json ? JSONWriter.bytes(of: rows, style: .pretty) + [0x0A] : Array(FormatRow.table(rows).utf8)
        try Descriptor.standardOutput.print(bytes)
        return 0
    }
}

private struct FormatRow: JSONWritable {
    let descriptor: SourceDescriptor
    /// `format`, which is read, or `container`, whose members are.
    let kind: String
    /// Where it lies, if it is an executable.
    var path: String?

    var origin: String { path ?? (StandardSources.contains(descriptor.id) ? "built in" : "added") }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("extensions", descriptor.extensions)
            json.member("from", origin)
            json.member("id", descriptor.id)
            json.member("kind", kind)
            json.member("mediaTypes", descriptor.mediaTypes)
            json.member("name", descriptor.name)
            json.member("specializes", descriptor.specializes)
            json.member("summary", descriptor.summary)
        }
    }

    static func table(_ rows: [FormatRow]) -> String {
        let lines =
            [["ID", "NAME", "KIND", "EXTENSIONS", "FROM"]]
            + rows.map {
                [
                    $0.descriptor.id, $0.descriptor.name, $0.kind, $0.descriptor.extensions.joined(separator: " "),
                    $0.origin,
                ]
            }
        let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            let padded = zip(line.dropLast(), widths).map { text, width in
                text + String(repeating: " ", count: width - text.count)
            }
            return (padded + [line[line.count - 1]]).joined(separator: "  ") + "\n"
        }.joined()
    }
}
