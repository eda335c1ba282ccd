import Foundation
import Nianbao
import ReportCore
import ReportModel

/// Converts files one after another in one thread: the work of `nianbao convert` without its queue, for a profiler
/// that counts instructions.
@main
struct ConvertPages {
    static let usage = """
        usage: convert-pages FILE...

        Converts each file to a line of JSON on standard output.
        """

    static func main() throws {
        let names = CommandLine.arguments.dropFirst()
        guard let first = names.first, !first.hasPrefix("-") else {
            FileHandle.standardError.write(Data((usage + "\n").utf8))
            exit(2)
        }
        let converter = Converter()
        for name in names {
            let input = SourceInput(name: name, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: name))))
            var json = JSONWriter()
            for report in try converter.convert(input) {
                report.write(to: &json)
                json.endLine()
            }
            try FileHandle.standardOutput.write(contentsOf: json.bytes)
        }
    }
}
