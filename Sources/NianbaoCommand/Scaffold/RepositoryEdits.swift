internal import ReportCore

/// The lines that make a new module one of Nianbao's own: one in the manifest, and two in the list of modules.
struct RepositoryEdits {
    let name: FormatName

    /// The file that lists the modules.
    static let standardSources = "Sources/Nianbao/StandardSources.swift"

    /// The manifest with the module.
    func manifest(_ text: String) throws(IngestError) -> String {
        try inserting("    formatModule(\"\(name.type)\"),", behind: "let formats = [", in: text, of: "Package.swift")
    }

    /// The list of modules with the module.
    func standardSources(_ text: String) throws(IngestError) -> String {
        let list = "public static let sources: [any ReportSource] = ["
        let listed = try inserting(
            "        \(name.type)Source(),", behind: list, in: text, of: RepositoryEdits.standardSources)
        var lines = listed.split(separator: "\n", omittingEmptySubsequences: false)
        let place = lines.firstIndex { line in
            line.contains("import ") && line.split(separator: " ").last.map { $0 > "\(name.type)Format" } ?? false
        }
        lines.insert("internal import \(name.type)Format", at: place ?? 0)
        return lines.joined(separator: "\n")
    }

    private func inserting(
        _ line: String, behind anchor: String, in text: String, of path: String
    ) throws(IngestError) -> String {
        guard !text.contains(line) else {
            throw IngestError(path, .usage("there is a module \(name.type) in it; choose another name"))
        }
        guard let place = text.firstRange(of: anchor + "\n") else {
            throw IngestError(path, .usage("it has no line “\(anchor)”, behind which the module would stand"))
        }
        return text[..<place.upperBound] + line + "\n" + text[place.upperBound...]
    }
}
