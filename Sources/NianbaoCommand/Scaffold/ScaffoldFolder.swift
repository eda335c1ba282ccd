internal import Nianbao
internal import ReportCore

/// The folder that a new module is written to.
struct ScaffoldFolder {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Whether it is Nianbao's own repository.
    var isRepository: Bool {
        FileStatus.identity(of: below(RepositoryEdits.standardSources)) != nil
            && FileStatus.identity(of: below("Package.swift")) != nil
    }

    /// The path from the root; nil where there is no such folder.
    var absolutePath: String? { Executable.resolved(path) }

    /// Fails where there is something in it already; what is hidden, as `.git`, does not count.
    func checkEmpty() throws(IngestError) {
        let names: [[UInt8]]
        do throws(SystemError) {
            names = try FileSystem.names(in: FilePath(path))
        } catch {
            throw IngestError(path, .cannotRead(reason: error.reason))
        }
        guard let first = names.first(where: { $0.first != UInt8(ascii: ".") }) else { return }
        let name = String(decoding: first, as: UTF8.self)
        throw IngestError(path, .usage("it is not empty (\(name)); a package of its own needs a new folder"))
    }

    func text(_ file: String) throws(IngestError) -> String {
        String(decoding: try InputEntry(named: below(file)).read().bytes, as: UTF8.self)
    }

    /// Writes new files; where one of them is there already, none is written.
    func create(_ files: [FormatScaffold.File]) throws(IngestError) {
        for file in files where FileStatus.identity(of: below(file.path)) != nil {
            throw IngestError(below(file.path), .cannotWrite(reason: "it is there already"))
        }
        for file in files { try replace(file.path, with: file.text) }
    }

    func replace(_ file: String, with text: String) throws(IngestError) {
        let path = below(file)
        if let slash = path.lastIndex(of: "/") { try AtomicFile.makeFolder(String(path[..<slash])) }
        try AtomicFile.write(Array(text.utf8), to: path)
    }

    private func below(_ file: String) -> String { path.hasSuffix("/") ? path + file : path + "/" + file }
}
