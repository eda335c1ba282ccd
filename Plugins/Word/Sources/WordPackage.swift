import ReportCore
import ZlibStreams

/// The parts of a Word document, by the Open Packaging Conventions (ECMA-376, part 2).
struct WordPackage {
    struct Relationship {
        /// The last word of the type: `styles`, `header`.
        var type: String
        /// The name of the part in the package; nil where it is an address outside.
        var part: String?
    }

    private let name: String
    private let zip: ZipFile
    private let limits: Limits
    private var entries: [String: ZipFile.Entry] = [:]
    private var bytesLeft: Int

    init(_ input: SourceInput, limits: Limits) throws(IngestError) {
        name = input.name
        self.limits = limits
        bytesLeft = limits.bytes
        zip = try ZipFile(BytesInMemory(bytes: input.bytes), name: input.name, limits: limits)
        let all = zip.entries()
        while let entry = try all.next() {
            // Names of parts are equal in capitals and small letters.
            let key = entry.path.name.lowercased()
            if entries[key] == nil { entries[key] = entry }
        }
    }

    /// The name of the part that is the document.
    mutating func mainPart() throws(IngestError) -> String {
        let relationships = try relationships(of: "")
        let main = relationships.values.compactMap { $0.type == "officeDocument" ? $0.part : nil }.min()
        let part = main ?? "word/document.xml"
        guard entries[part.lowercased()] != nil else {
            throw IngestError(name, .malformed(WordProblem.textMissing(part: part).reason, place: nil))
        }
        return part
    }

    /// The text of a part; nil where there is none of that name.
    mutating func text(of part: String) throws(IngestError) -> SourceText? {
        guard let entry = entries[part.lowercased()] else { return nil }
        do throws(IngestError) {
            guard let bytes = try zip.content(of: entry).rest(limit: bytesLeft) else {
                throw IngestError(name, .limit(.bytes, found: limits.bytes + 1, allowed: limits.bytes))
            }
            bytesLeft -= bytes.count
            guard !bytes.isEmpty else { return nil }
            let input = SourceInput(name: name, bytes: bytes)
            return try SourceText(decoding: input, declared: "utf-8", in: ReadContext(limits: limits))
        } catch {
            guard case .malformed(let reason, let place) = error.problem else { throw error }
            throw IngestError(name, .malformed(reason.inPart(part), place: place))
        }
    }

    /// Parses the text of a part, which begins at `offset` of the source.
    func tree(_ text: [UInt8], at offset: Int, of part: String) throws(IngestError) -> XMLTree {
        do throws(XMLProblem) {
            return try XMLTree(text, at: offset, nesting: limits.nesting)
        } catch {
            switch error {
            case .tooDeep(let found):
                let allowed = min(limits.nesting, XMLTree.deepest)
                throw IngestError(name, .limit(.nesting, found: found, allowed: allowed))
            case .malformed(let problem, let place):
                throw IngestError(name, .malformed(problem.reason.inPart(part), place: place..<place))
            }
        }
    }

    /// A part that is read for what it says and not for its words.
    mutating func settings(_ part: String?) throws(IngestError) -> XMLTree? {
        guard let part, let text = try text(of: part) else { return nil }
        return try tree(text.utf8, at: 0, of: part)
    }

    /// What a part refers to, by id; of the package as a whole where the name is empty.
    mutating func relationships(of part: String) throws(IngestError) -> [String: Relationship] {
        let folder = part.split(separator: "/").dropLast().joined(separator: "/")
        let file = part.split(separator: "/").last.map(String.init) ?? ""
        let path = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
        var result: [String: Relationship] = [:]
        guard let tree = try settings(path) else { return result }
        for node in tree.nodes where node.tag == .relationship {
            guard let id = node.attributes["Id"], let type = node.attributes["Type"]?.split(separator: "/").last,
                let target = node.attributes["Target"]
            else { continue }
            let isOutside = node.attributes["TargetMode"] == "External"
            result[id] = Relationship(
                type: String(type), part: isOutside ? nil : WordPackage.part(target, from: folder))
        }
        return result
    }

    /// The name of the part that a target means, seen from a folder of the package.
    static func part(_ target: String, from folder: String) -> String {
        var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(step) }
        }
        return path.joined(separator: "/")
    }
}
