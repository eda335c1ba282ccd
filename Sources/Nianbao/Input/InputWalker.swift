public import ReportCore

/// Finds the inputs that arguments name: files, all files of folders, all members of archives, and `-` for standard
/// input.
///
/// Folders are walked as they are asked for, each in ascending order of its names' bytes, so that any number of files
/// is walked in little memory and always in one order. What cannot be read is an input that fails, never an end of the
/// walk. Inside a folder only regular files are inputs, and of those only such as have a known extension or none; links
/// to files are followed, links to folders are not, and the folder that a browser saved beside a page (`report_files`)
/// is part of that page. Archives are read as they are asked for, too; of their members the same are inputs. Whatever
/// is passed over is counted in ``skipped``.
public struct InputWalker: IteratorProtocol {
    /// What was passed over inside folders and archives, by what it is (`.css`, `hidden`, `link to a folder`), with its
    /// count.
    public private(set) var skipped: [String: Int] = [:]

    private let filter: InputFilter
    private let isKnown: (FileStamp) -> Bool
    private let excluded: FilePath?
    /// What that is, once it is there: a folder may be made for the output when the walk has begun.
    private var excludedIdentity: FileStatus.Identity?
    private let arguments: [String]
    private var archives: OpenArchives
    /// The file that the open archives are in.
    private var archiveFile: FileStamp?
    /// Inputs that were found and not given yet.
    private var ahead: [InputEntry] = []
    /// What is still to be walked, the next one last.
    private var pending: [Pending]

    private struct Pending {
        let path: FilePath
        let relativePath: [UInt8]
        /// Whether the user named it, rather than a folder holding it.
        let isArgument: Bool
    }

    /// A walk through what arguments name.
    ///
    /// - Parameters:
    ///   - arguments: Paths of files, folders and archives, and `-` for standard input.
    ///   - registry: The modules that know which files of folders and archives are inputs, and what is an archive.
    ///   - limits: The bounds of archives, and of the size of their members.
    ///   - excluded: A file or folder to leave out when it is met inside a folder: the one that the output goes to.
    ///   - isKnown: Whether a file was read before; then it is not opened and gives no input.
    public init(
        _ arguments: [String], registry: SourceRegistry, limits: Limits = Limits(), excluding excluded: FilePath? = nil,
        isKnown: @escaping (FileStamp) -> Bool = { _ in false }
    ) {
        self.isKnown = isKnown
        self.arguments = arguments
        filter = InputFilter(registry)
        archives = OpenArchives(registry, filter: filter, limits: limits)
        self.excluded = excluded
        excludedIdentity = excluded.flatMap { try? FileStatus(of: $0).identity }
        pending = arguments.reversed().map { Pending(path: FilePath($0), relativePath: [], isArgument: true) }
    }

    /// Whether an argument stands for many inputs whatever it holds.
    ///
    /// - Parameter argument: A path, or `-` for standard input.
    /// - Returns: Whether there is a folder at the path.
    public static func isFolder(_ argument: String) -> Bool {
        argument != "-" && (try? FileStatus(of: FilePath(argument)).kind) == .folder
    }

    /// The next input; nil when there are no more.
    public mutating func next() -> InputEntry? {
        ahead.isEmpty ? find() : ahead.removeFirst()
    }

    /// The input where the arguments stand for one whatever a folder may come to hold: a file, or an archive with one
    /// page. It is still to be walked.
    public mutating func onlyInput() -> InputEntry? {
        guard arguments.count == 1, !arguments.contains(where: InputWalker.isFolder) else { return nil }
        while ahead.count < 2, let entry = find() { ahead.append(entry) }
        return ahead.count == 1 ? ahead[0] : nil
    }

    private mutating func find() -> InputEntry? {
        while true {
            if archives.isEmpty {
                guard let item = pending.popLast() else { return nil }
                if let entry = item.isArgument ? visitArgument(item) : visitMember(item) { return entry }
            } else {
                switch archives.next() {
                case .entry(var entry):
                    entry.file = archiveFile
                    return entry
                case .passedOver(let what): skip(what)
                case .nothing: break
                }
            }
        }
    }

    private mutating func visitArgument(_ item: Pending) -> InputEntry? {
        let argument = item.path.string
        if InputWalker.isFolder(argument) { return enter(item) }
        let entry = InputEntry(named: argument)
        let place = ArchivePath(name: argument, relativePath: entry.relativePath)
        guard argument == "-" else {
            return opening(item.path, at: place, status: try? FileStatus(of: item.path), orElse: entry)
        }
        archiveFile = nil
        return archives.contents(of: ArchiveFile.standardInput(name: argument), at: place)
    }

    /// Opens the file at `path` and gives no input yet if it is an archive; else it is the input.
    private mutating func opening(
        _ path: FilePath, at place: ArchivePath, status: FileStatus?, orElse entry: InputEntry
    ) -> InputEntry? {
        let stamp = status.flatMap { FileStamp(path, $0) }
        if let stamp, isKnown(stamp) { return nil }
        archiveFile = stamp
        var found = entry
        do throws(IngestError) {
            if let file = try ArchiveFile(path, name: place.name),
                try archives.enter(file.content, at: place, file: file)
            {
                return nil
            }
        } catch {
            found = place.unreadable(error.problem)
        }
        found.file = stamp
        return found
    }

    private mutating func visitMember(_ item: Pending) -> InputEntry? {
        do throws(SystemError) {
            let own = try FileStatus(of: item.path, following: false)
            let status = own.kind == .link ? try FileStatus(of: item.path) : own
            switch status.kind {
            case _ where isExcluded(status): break
            case .folder where own.kind == .link: skip("link to a folder")
            case .folder: return enter(item)
            case .file:
                let entry = entry(item, .member(item.path))
                guard isWanted(entry.relativePath) else { break }
                let place = ArchivePath(name: entry.name, relativePath: entry.relativePath)
                return opening(item.path, at: place, status: status, orElse: entry)
            case .link, .other: skip("device, pipe or socket")
            }
            return nil
        } catch {
            // A link to nowhere, or a folder that may be listed and not entered.
            return isWanted(item.path.string) ? unreadable(item, error) : nil
        }
    }

    private mutating func isExcluded(_ status: FileStatus) -> Bool {
        if excludedIdentity == nil, status.kind == .folder {
            excludedIdentity = excluded.flatMap { try? FileStatus(of: $0).identity }
        }
        return status.identity == excludedIdentity
    }

    /// Puts what a folder holds next in line.
    private mutating func enter(_ folder: Pending) -> InputEntry? {
        do throws(SystemError) {
            let names = try FileSystem.names(in: folder.path)
            var saved = SavedPageFolders()
            for name in names { saved.add(name) }
            for name in names.reversed() {
                guard name.first != UInt8(ascii: ".") else {
                    skip("hidden")
                    continue
                }
                guard !saved.isFolderOfPage(name) else {
                    skip("folder of a saved page")
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

    /// Whether a file may be an input by its name; counts it where not.
    private mutating func isWanted(_ path: String) -> Bool {
        guard let objection = filter.objection(to: path) else { return true }
        skip(objection)
        return false
    }

    private mutating func skip(_ what: String) {
        skipped[what, default: 0] += 1
    }
}
