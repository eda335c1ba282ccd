public import ReportCore
internal import ZlibStreams

/// Reads Word documents, `.docx` (ECMA-376, transitional and strict).
///
/// The source's text is that of `word/document.xml`, and places are lines and columns in it; notes, headers and footers
/// go on behind it.
public struct WordSource: ReportSource {
    public init() {}

    public var descriptor: SourceDescriptor {
        SourceDescriptor(
            id: "word", name: "Word document", summary: "Documents of Word, WPS and LibreOffice in .docx.",
            extensions: ["docx", "docm"],
            mediaTypes: [
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.ms-word.document.macroenabled.12",
            ], findings: FindingRule.ofWord)
    }

    public func identify(_ probe: SourceProbe) -> Match {
        guard probe.head.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return .no("it does not start as ZIP does") }
        let names = ZipFile.names(inHead: probe.head)
        if names.contains(where: { $0.hasPrefix("word/") && $0.hasSuffix(".xml") }) {
            return .certain("it is a ZIP file with the parts of a Word document")
        }
        let parts = ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml"]
        let isNamedSo = descriptor.extensions.contains(probe.fileExtension)
        if isNamedSo, names.contains(where: { parts.contains($0) || $0.hasPrefix("customXml/") }) {
            return .certain("it is named as a Word document and has parts of an Office document")
        }
        return .no("it has no parts of a Word document")
    }

    /// Reads a document; one without any words is a document without blocks.
    ///
    /// What Word numbers of itself is written before the words of its paragraph. Text boxes stand behind the paragraph
    /// that they belong to, and hidden words behind theirs, in a hidden region. Deletions that were not accepted are
    /// left out, with a finding.
    public func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
        guard !input.bytes.isEmpty else { throw IngestError(input.name, .empty) }
        guard input.bytes.count <= context.limits.bytes else {
            let limit = IngestError.Problem.limit(.bytes, found: input.bytes.count, allowed: context.limits.bytes)
            throw IngestError(input.name, limit)
        }
        var package = try WordPackage(input, limits: context.limits)
        let main = try package.mainPart()
        let relationships = try package.relationships(of: main)
        func part(_ type: String) -> String? {
            relationships.values.compactMap { $0.type == type ? $0.part : nil }.min()
        }
        let styles = try package.settings(part("styles")).map(WordStyles.init) ?? WordStyles()
        let numbering = try package.settings(part("numbering")).map { WordNumbering($0, styles) } ?? WordNumbering()

        var reader = WordReader(styles: styles, numbering: numbering, limits: context.limits)
        var source = WordParts()
        let body = try source.add(main, from: &package)
        reader.readBody(body, source.text)
        for type in ["footnotes", "endnotes"] {
            guard let name = part(type) else { continue }
            let tree = try source.add(name, from: &package)
            reader.readNotes(tree, source.text, named: type)
        }
        for (type, tag) in [("header", Tag.headerReference), ("footer", .footerReference)] {
            for id in body.references(tag) {
                guard let target = relationships[id], target.type == type, let name = target.part else { continue }
                guard let tree = try source.addOnce(name, from: &package) else { continue }
                reader.readMargin(tree, source.text, as: type == "header" ? .header : .footer)
            }
        }
        if let comments = try package.settings(part("comments")) { reader.countComments(comments) }
        if let problem = reader.problem { throw IngestError(input.name, problem) }
        return reader.finish(source.sourceText)
    }
}

/// The texts of the parts whose words are read, one behind the other.
private struct WordParts {
    private(set) var text: [UInt8] = []
    private var findings: [SourceFinding] = []
    private var names: Set<String> = []

    var sourceText: SourceText { SourceText(utf8: text, charset: .utf8, findings: findings) }

    /// Adds the text of a part and parses it; nothing where there is none.
    mutating func add(_ name: String, from package: inout WordPackage) throws(IngestError) -> XMLTree {
        names.insert(name.lowercased())
        guard let part = try package.text(of: name) else { return XMLTree() }
        if !text.isEmpty { text.append(0x0A) }
        let offset = text.count
        text += part.utf8
        findings += part.findings
        return try package.tree(part.utf8, at: offset, of: name)
    }

    /// The same of a part that was not added before.
    mutating func addOnce(_ name: String, from package: inout WordPackage) throws(IngestError) -> XMLTree? {
        names.contains(name.lowercased()) ? nil : try add(name, from: &package)
    }
}

extension XMLTree {
    /// The ids of parts that elements of a kind refer to, in order.
    fileprivate func references(_ tag: Tag) -> [String] {
        nodes.filter { $0.tag == tag }.compactMap { $0.attributes["id"] }
    }
}
