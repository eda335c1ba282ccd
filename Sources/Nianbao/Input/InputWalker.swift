public import ReportCore

/// Finds the inputs that arguments name: files, all files of folders, and `-` for standard input.
///
/// Folders are walked as they are asked for, each in ascending order of its names' bytes, so that any number of files
/// is walked in little memory and always in one order. What cannot be read is an input that fails, never an end of the
/// walk. Inside a folder only regular files are inputs, and of those only such as have a known extension or none; links
/// to files are followed, links to folders are not. Whatever is passed over is counted in ``skipped``.
public struct InputWalker: IteratorProtocol, Sendable {
    /// What was passed over inside folders, by what it is (`.css`, `hidden`, `link to a folder`), with its count.
    public private(set) var skipped: [String: Int] = [:]

    private let extensions: Set<String>
    private let excluded: FileStatus.Identity?
    /// What is still to be walked, the next one last.
    private var pending: [Pending]

    private struct Pending {
        let path: FilePath
        let relativePath: [UInt8]
        /// Whether the user named it, rather than a folder holding it.
        let isArgument: Bool
    }

    /// `extensions` are those of the files to take from folders; `excluded` is a file or folder to leave out
    /// when it is met inside a folder: the one that the output goes to.
    public init(_ arguments: [String], extensions: Set<String>, excluding excluded: FilePath? = nil) {
        self.extensions = extensions
        self.excluded = excluded.flatMap { try? FileStatus(of: $0).identity }
        pending = arguments.reversed().map { Pending(path: FilePath($0), relativePath: [], isArgument: true) }
    }

    /// The extensions that the modules of a registry know.
    public static func extensions(of registry: SourceRegistry) -> Set<String> {
        Set(registry.sources.flatMap(\.descriptor.extensions))
    }

    /// Whether an argument stands for many inputs whatever it holds.
    public static func isFolder(_ argument: String) -> Bool {
        argument != "-" && (try? FileStatus(of: FilePath(argument)).kind) == .folder
    }

    /// The next input; nil when there are no more.
    public mutating func next() -> InputEntry? {
        while let item = pending.popLast() {
            if let entry = item.isArgument ? visitArgument(item) : visitMember(item) { return entry }
        }
        return nil
    }

    private mutating func visitArgument(_ item: Pending) -> InputEntry? {
        let argument = item.path.string
        return InputWalker.isFolder(argument) ? enter(item) : InputEntry(named: argument)
    }

    private mutating func visitMember(_ item: Pending) -> InputEntry? {
        do throws(SystemError) {
            let own = try FileStatus(of: item.path, following: false)
            let status = own.kind == .link ? try FileStatus(of: item.path) : own
            switch status.kind {
            case _ where status.identity == excluded: break
            case .folder where own.kind == .link: skip("link to a folder")
            case .folder: return enter(item)
            case .file:
                let entry = entry(item, .member(item.path))
                if isWanted(entry.relativePath) { return entry }
            case .link, .other: skip("device, pipe or socket")
            }
            return nil
        } catch {
            // A link to nowhere, or a folder that may be listed and not entered.
            return isWanted(item.path.string) ? unreadable(item, error) : nil
        }
    }

    /// Puts what a folder holds next in line.
    private mutating func enter(_ folder: Pending) -> InputEntry? {
        do throws(SystemError) {
            let names = try FileSystem.names(in: folder.path)
            for name in names.reversed() {
                guard name.first != UInt8(ascii: ".") else {
                    skip("hidden")
                    continue
                }
                let above = folder.relativePath.isEmpty ? [] : folder.relativePath + [UInt8(ascii: "/")]
                pending.append(
                    Pending(path: folder.path.appending(name), relativePath: above + name, isArgument: false))
            }
            return nil
        } catch {
            return unreadable(folder, error)
        }
    }

    private func entry(_ item: Pending, _ place: InputEntry.Place) -> InputEntry {
        InputEntry(
            name: item.path.string, relativePath: String(decoding: item.relativePath, as: UTF8.self), place: place)
    }

    private func unreadable(_ item: Pending, _ error: SystemError) -> InputEntry {
        let problem = IngestError.Problem.cannotRead(reason: error.reason)
        return entry(item, .unreadable(IngestError(item.path.string, problem)))
    }

    /// Whether a file has a known extension or none; counts it where not.
    private mutating func isWanted(_ path: String) -> Bool {
        let file = path.split(separator: "/").last ?? ""
        guard let dot = file.lastIndex(of: ".") else { return true }
        let suffix = file[file.index(after: dot)...].lowercased()
        if extensions.contains(suffix) { return true }
        skip("." + suffix)
        return false
    }

    private mutating func skip(_ what: String) {
        skipped[what, default: 0] += 1
    }
}
