internal import Nianbao
internal import ReportCore
internal import ReportModel

/// The files of a new format module: a small format that builds and passes as it is written, to be replaced by the
/// author's own.
struct FormatScaffold {
    let name: FormatName

    /// A file to write, by its path below the folder.
    struct File: Equatable {
        var path: String
        var text: String
    }

    /// Where the new module is to live.
    enum Place {
        /// Among the modules of Nianbao's own repository.
        case repository
        /// A package of its own; the line by which its manifest names Nianbao.
        case package(dependency: String)
    }

    func files(_ place: Place) throws(IngestError) -> [File] {
        switch place {
        case .repository:
            let fixtures = try fixture(in: "TestData/\(name.id)")
            return module("Plugins/\(name.type)/Sources", "Plugins/\(name.type)/Tests", ownTests) + fixtures
        case .package(let dependency):
            let manifest = named(PackageResources.TemplatePackage_txt).replacing("DEPENDENCY", with: dependency)
            let main = """
                import \(name.type)Format
                import Nianbao
                import NianbaoCommand

                let registry = try StandardSources.registry(adding: [\(name.type)Source()])
                await NianbaoCommandLine(registry: registry).run()

                """
            let tests = "Tests/\(name.type)FormatTests"
            return [
                File(path: "Package.swift", text: manifest), File(path: ".gitignore", text: ".build/\n"),
                File(path: "Sources/nianbao-\(name.id)/main.swift", text: main),
            ] + module("Sources/\(name.type)Format", tests, named(PackageResources.TemplateTests_txt))
                + (try fixture(in: tests + "/Fixtures"))
        }
    }

    private func module(_ sources: String, _ folder: String, _ tests: String) -> [File] {
        [
            File(path: "\(sources)/\(name.type)Source.swift", text: source),
            File(path: "\(folder)/\(name.type)Tests.swift", text: tests),
        ]
    }

    /// The tests for Nianbao's own repository, which reads the fixtures of all formats in one place.
    private var ownTests: String {
        var text = named(PackageResources.TemplateTests_txt)
        if let step = text.firstRange(of: "\n    // Step 3") { text = text[..<step.lowerBound] + "}\n" }
        for module in ["Foundation", "Nianbao", "ReportModel"] { text.replace("import \(module)\n", with: "") }
        return text
    }

    private func fixture(in folder: String) throws(IngestError) -> [File] {
        let report = text(PackageResources.TemplateReport_txt)
        return [
            File(path: "\(folder)/qinglan-statistics-2023.\(name.id)", text: report),
            File(path: "\(folder)/qinglan-statistics-2023.expected.json", text: try expected(report)),
        ]
    }

    /// The module's text: that of the template, for others to use.
    private var source: String {
        let template = FormatScaffold.publicly.reduce(text(PackageResources.TemplateSource_txt)) { text, words in
            text.replacing(words, with: "public " + words.trimmingPrefix("internal "))
        }
        return named(Array(template.utf8))
    }

    private static let publicly = [
        "internal import ReportCore", "struct TemplateSource", "let descriptor", "init() {}", "func identify",
        "func read(_",
    ]

    /// What comes out of the fixture, for the template reads as the new module will.
    private func expected(_ report: String) throws(IngestError) -> String {
        do {
            let converter = Converter(registry: try StandardSources.registry(adding: [TemplateSource()]))
            let input = SourceInput(name: "qinglan-statistics-2023.\(name.id)", bytes: Array(report.utf8))
            var text = ""
            for var report in try converter.convert(input) {
                report.provenance.format = name.id
                text += String(decoding: JSONWriter.bytes(of: report, style: .pretty), as: UTF8.self) + "\n"
            }
            return text
        } catch let error as IngestError {
            throw error
        } catch {
            throw IngestError("", .usage("\(error)"))
        }
    }

    private func named(_ bytes: [UInt8]) -> String {
        text(bytes).replacing("template-id", with: name.id).replacing("Template", with: name.type)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
