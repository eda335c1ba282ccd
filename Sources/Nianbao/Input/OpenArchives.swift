internal import ReportCore

/// The archives that are open, one in the other, and what comes out of the innermost.
struct OpenArchives {
    private let registry: SourceRegistry
    private let filter: InputFilter
    private let context: ReadContext
    /// The archives, outermost first.
    private var open: [OpenArchive] = []

    /// What an archive gave.
    enum Item {
        case entry(InputEntry)
        case passedOver(String)
        /// An archive in the archive was opened, or one ended.
        case nothing
    }

    private struct OpenArchive {
        let path: ArchivePath
        let reader: any MemberReader
        var count = 0
    }

    init(_ registry: SourceRegistry, filter: InputFilter, limits: Limits) {
        self.registry = registry
        self.filter = filter
        context = ReadContext(limits: limits)
    }

    var isEmpty: Bool { open.isEmpty }

    /// Opens what lies at `path` if a container knows it; whether it did.
    mutating func enter(
        _ content: ByteReader, at path: ArchivePath, file: (any RandomAccess)? = nil,
        origin: SourceInput.Origin = .init()
    ) throws(IngestError) -> Bool {
        let probe = ContainerProbe(name: path.ownName, head: try content.peek(ContainerProbe.headLimit))
        guard let container = registry.container(for: probe) else { return false }
        guard open.count < context.limits.depth else {
            throw IngestError(path.name, .limit(.depth, found: open.count + 1, allowed: context.limits.depth))
        }
        let archive = Archive(ownName: path.ownName, content: content, file: file, origin: origin)
        open.append(OpenArchive(path: path, reader: try container.open(archive, in: context)))
        return true
    }

    /// What comes next out of the innermost archive.
    mutating func next() -> Item {
        guard let index = open.indices.last else { return .nothing }
        let path = open[index].path
        do throws(IngestError) {
            guard let item = try open[index].reader.next() else {
                open.removeLast()
                return .nothing
            }
            open[index].count += 1
            guard open[index].count <= context.limits.members else {
                throw IngestError(
                    path.name, .limit(.members, found: open[index].count, allowed: context.limits.members))
            }
            switch item {
            case .passedOver(let what): return .passedOver(what)
            case .damaged(let name, let problem): return .entry(path.appending(name).unreadable(problem))
            case .member(let member): return visit(member, at: path.appending(member.name))
            }
        } catch {
            open.removeLast()
            return .entry(path.unreadable(error.problem))
        }
    }

    private mutating func visit(_ member: Member, at path: ArchivePath) -> Item {
        if let objection = filter.objection(to: member.name, mediaType: member.origin.mediaType) {
            return .passedOver(objection)
        }
        return contents(of: member.content, at: path, origin: member.origin).map(Item.entry) ?? .nothing
    }

    /// Opens `content` and gives no input yet if it is an archive; else it is the input.
    mutating func contents(
        of content: ByteReader, at path: ArchivePath, origin: SourceInput.Origin = .init()
    ) -> InputEntry? {
        do throws(IngestError) {
            if try enter(content, at: path, origin: origin) { return nil }
            guard let bytes = try content.rest(limit: context.limits.bytes) else {
                return path.unreadable(.limit(.bytes, found: content.offset, allowed: context.limits.bytes))
            }
            return path.entry(.bytes(bytes, origin))
        } catch {
            return path.unreadable(error.problem)
        }
    }
}

/// Where something lies: a file, and the members of archives that lead to it.
struct ArchivePath {
    /// The name of the file as the user gave it.
    let name: String
    let relativePath: String
    let members: [String]

    init(name: String, relativePath: String, members: [String] = []) {
        self.name = name
        self.relativePath = relativePath
        self.members = members
    }

    /// The member's own name, or the file's without its folders.
    var ownName: String { members.last ?? name.split(separator: "/").last.map(String.init) ?? name }

    func appending(_ member: String) -> ArchivePath {
        ArchivePath(
            name: name, relativePath: relativePath + "/" + ArchivePath.safe(member), members: members + [member])
    }

    func entry(_ place: InputEntry.Place) -> InputEntry {
        InputEntry(name: name, members: members, relativePath: relativePath, place: place)
    }

    func unreadable(_ problem: IngestError.Problem) -> InputEntry {
        entry(
            .unreadable(IngestError(SourceInput.fullName(name, part: SourceInput.Origin.part(members)), problem)))
    }

    /// A member's name as a path below a folder, whatever an archive calls it: no way up, no root, no control
    /// character, no component that a file system refuses for its length.
    private static func safe(_ member: String) -> String {
        let parts = member.split { $0 == "/" || $0 == "\\" }.filter { $0 != "." && $0 != ".." }
        let safe = parts.map { part in
            var name = String(
                part.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "_" : Character($0) })
            while name.utf8.count > 200 { name.removeLast() }
            return name
        }
        return safe.isEmpty ? "member" : safe.joined(separator: "/")
    }
}
