internal import Nianbao
internal import ReportCore

/// How the manifest of a package names Nianbao.
struct NianbaoDependency {
    /// `.package(name: "nianbao", path: "...")` or `.package(url: "...", from: "...")`.
    let line: String

    /// Takes a folder, or an address with `@` and a version; nil is the repository that this command was built in.
    init(_ place: String?) throws(IngestError) {
        if let place, place.contains("://") {
            let parts = place.split(separator: "@")
            guard let version = parts.last, parts.count > 1 else {
                throw IngestError("", .usage("give a version behind \(place), as in \(place)@1.0.0"))
            }
            let address = parts.dropLast().joined(separator: "@")
            line = ".package(url: \(NianbaoDependency.literal(address)), from: \(NianbaoDependency.literal(version)))"
        } else {
            let folder = if let place { ScaffoldFolder(place) } else { try NianbaoDependency.own() }
            guard folder.isRepository, let path = folder.absolutePath else {
                throw IngestError(folder.path, .usage("it is not Nianbao's repository"))
            }
            line = ".package(name: \"nianbao\", path: \(NianbaoDependency.literal(path)))"
        }
    }

    /// The repository in whose build folder this command lies.
    private static func own() throws(IngestError) -> ScaffoldFolder {
        var path = Executable.path
        while let slash = path.lastIndex(of: "/") {
            path = String(path[..<slash])
            let folder = ScaffoldFolder(path)
            if folder.isRepository { return folder }
        }
        throw IngestError(
            "", .usage("say with --nianbao where Nianbao's repository is: a folder, or an address@version"))
    }

    private static func literal(_ text: some StringProtocol) -> String {
        "\"" + String(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
