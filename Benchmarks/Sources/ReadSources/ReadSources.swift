import Foundation
import Nianbao
import ReportCore

/// Reads files into neutral documents only: the probe, the choice of a module, the decoding, the module.
///
/// The files are in memory before the clock starts.
@main
struct ReadSources {
    static let usage = """
        usage: read-sources TIMES FILE...

        Reads each file so many times; prints the bytes, the CPU seconds that took, and the blocks that were read.
        """

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let times = arguments.first.flatMap({ Int($0) }), times > 0, arguments.count > 1 else {
            FileHandle.standardError.write(Data((usage + "\n").utf8))
            exit(2)
        }
        let inputs = try arguments.dropFirst().map { name in
            SourceInput(name: name, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: name))))
        }
        let registry = StandardSources.registry()
        let context = ReadContext()
        var bytes = 0
        var blocks = 0
        let start = clock()
        for _ in 0..<times {
            for input in inputs {
                let document = try registry.select(SourceProbe(input)).source.read(input, in: context)
                blocks += document.blocks.count
                bytes += input.bytes.count
            }
        }
        let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        print(bytes, seconds, blocks)
    }
}
