import Foundation
import GeneratedReports

/// Writes the pages that the benchmarks measure.
@main
struct MakeCorpus {
    static let usage = """
        usage: make-corpus FOLDER [COUNT] [SEED]

        Writes COUNT (160) pages made from SEED (1) into
            FOLDER/pages/    as portals serve them, a fifth of them in GB18030
            FOLDER/lean/     the same pages without scripts, styles, comments and attributes of looks
            FOLDER/utf8/     the pages, decoded to UTF-8
            FOLDER/lean-utf8/
        and their reports as text in UTF-8 into
            FOLDER/pipe/     with pipe tables
            FOLDER/plain/    with tabs between the cells
        """

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.first, !folder.hasPrefix("-"), arguments.count <= 3 else {
            FileHandle.standardError.write(Data((usage + "\n").utf8))
            exit(2)
        }
        let numbers = arguments.dropFirst().compactMap { Int($0) }
        let corpus = Corpus(folder: URL(fileURLWithPath: folder), seed: UInt64(numbers.dropFirst().first ?? 1))
        try corpus.write(count: numbers.first ?? 160)
    }
}

/// The pages of one seed.
struct Corpus {
    let folder: URL
    let seed: UInt64

    func write(count: Int) throws {
        for name in ["pages", "lean", "utf8", "lean-utf8", "pipe", "plain"] {
            try FileManager.default.createDirectory(
                at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        for index in 0..<count { try write(index) }
    }

    private func write(_ index: Int) throws {
        let report = GeneratedReport(seed: seed &* 1_000_000 &+ UInt64(index))
        let shape = PageShape.allCases[index % PageShape.allCases.count]
        var options = PageOptions(shape: shape, seed: report.seed)
        let isLegacy = index.isMultiple(of: 5)
        options.charset = isLegacy ? .gb18030(declaredAs: "gb2312") : .utf8
        let lean = LeanPage(HTMLPage.render(report, options).text)
        var random = SplitMix64(seed: report.seed)
        let stuffed = StuffedPage(lean, random: &random)
        for (name, html) in [("pages", stuffed.html), ("lean", lean.html)] {
            let bytes = isLegacy ? gb18030(html) : Data(html.utf8)
            try bytes.write(to: file(name, index))
            try Data(html.utf8).write(to: file(name == "pages" ? "utf8" : "lean-utf8", index))
        }
        let pipe = PipeText.render(report, PipeOptions(dialect: .gfm))
        try Data(pipe.bytes).write(to: file("pipe", index, "md"))
        let plain = PastedText.render(report, PastedOptions(layout: .tabRows))
        try Data(plain.bytes).write(to: file("plain", index, "txt"))
    }

    private func file(_ folderName: String, _ index: Int, _ fileExtension: String = "html") -> URL {
        let number = String(index + 10_000).dropFirst()
        return folder.appendingPathComponent(folderName).appendingPathComponent("\(number).\(fileExtension)")
    }

    private func gb18030(_ text: String) -> Data {
        guard let data = text.data(using: String.Encoding(rawValue: 0x8000_0632)) else {
            preconditionFailure("GB18030 has a form for every character")
        }
        return data
    }
}
