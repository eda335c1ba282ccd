/// Where a report came from and what read it.
public struct Provenance: Sendable, Equatable, Decodable {
    /// The id of the format module.
    public var format: String
    /// The name of the file, as it was given.
    public var name: String
    /// The member of an archive, outermost first, joined with `!`.
    public var part: String?
    /// SHA-256 of the source's bytes, in hexadecimal.
    public var sha256: String
    /// The size of the source in bytes.
    public var bytes: Int
    /// The encoding that the text was decoded from.
    public var charset: String
    /// The address it was saved from, if known.
    public var origin: String?
    /// When it was saved, if an archive states it: ISO 8601, as precise as the archive.
    public var capturedAt: String?
    /// The version of the interpreter.
    public var interpreter: String

    public init(
        format: String, name: String, part: String?, sha256: String, bytes: Int, charset: String, origin: String?,
        capturedAt: String? = nil, interpreter: String
    ) {
        self.format = format
        self.name = name
        self.part = part
        self.sha256 = sha256
        self.bytes = bytes
        self.charset = charset
        self.origin = origin
        self.capturedAt = capturedAt
        self.interpreter = interpreter
    }
}

/// A name with its value, as the page prints it: `网站标识码: 5108000018`.
public struct Label: Sendable, Equatable {
    /// The name, without the colon.
    public var name: String
    /// The value as printed.
    public var value: String
    /// Where the name stands.
    public var position: Position

    public init(name: String, value: String, position: Position) {
        self.name = name
        self.value = value
        self.position = position
    }
}

/// Text that belongs to the page, not to the report.
public struct Chrome: Sendable, Equatable, Decodable {
    /// The role of the text in the page.
    public enum Kind: String, Sendable, CaseIterable, JSONWritable {
        /// Before the report: banners, menus, the breadcrumb, toolbars.
        case header
        case navigation
        case breadcrumb
        case toolbar
        /// A list of labels about the report: 索引号, 发布机构, or an encyclopaedia's summary.
        case infobox
        case tableOfContents
        /// After the report: neighbouring articles, related links.
        case related
        case footer
        /// A line of advertising that a mirror put in.
        case injected
        /// Text that the page's own markup hides.
        case hidden
    }

    /// What the text is.
    public var kind: Kind
    /// The words, verbatim; passages are separated by line feeds.
    public var text: String

    public init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }
}

extension Provenance: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("bytes", bytes)
            json.member("capturedAt", capturedAt)
            json.member("charset", charset)
            json.member("format", format)
            json.member("interpreter", interpreter)
            json.member("name", name)
            json.member("origin", origin)
            json.member("part", part)
            json.member("sha256", sha256)
        }
    }
}

extension Label: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("column", position.column)
            json.member("line", position.line)
            json.member("name", name)
            json.member("value", value)
        }
    }
}

extension Chrome: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", kind)
            json.member("text", text)
        }
    }
}
