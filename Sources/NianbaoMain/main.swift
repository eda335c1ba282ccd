import Foundation
import ReportCore
import ReportModel
import ReportInterpretation
import PlainTextFormat
for path in CommandLine.arguments.dropFirst() {
    let input = SourceInput(name: path, bytes: Array(FileManager.default.contents(atPath: path) ?? Data()))
    do {
        let doc = try PlainTextSource().read(input, in: ReadContext())
        for r in try ReportInterpreter().reports(in: doc, of: input, format: "plain-text") {
            print(String(decoding: JSONWriter.bytes(of: r, style: .pretty), as: UTF8.self))
        }
    } catch { print(error) }
}
