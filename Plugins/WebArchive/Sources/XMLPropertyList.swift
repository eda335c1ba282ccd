internal import ReportCore
internal import SavedPages

/// A property list as XML (the DTD PropertyList-1.0): a flat list of objects over the bytes, so that no depth of it is a
/// depth of calls.
struct XMLPropertyList: PropertyList {
    let root = 0
    private let bytes: [UInt8]
    private let name: String
    private var objects: [Object] = []

    /// More objects are no web archive's.
    private static let mostObjects = 1_000_000

    private enum Kind {
        case dictionary
        case array
        case string
        case data
        case other
    }

    private struct Object {
        var kind: Kind
        /// The text between its tags.
        var text: Range<Int>
        /// The objects in it, keys among them.
        var children: [Int] = []
        var isKey = false
    }

    init(_ bytes: [UInt8], name: String) throws(IngestError) {
        self.bytes = bytes
        self.name = name
        try read()
    }

    func dictionary(_ object: Int) -> [String: Int]? {
        guard objects[object].kind == .dictionary else { return nil }
        var values: [String: Int] = [:]
        var key: String?
        for child in objects[object].children {
            if objects[child].isKey {
                key = string(child)
            } else if let name = key {
                if values[name] == nil { values[name] = child }
                key = nil
            }
        }
        return values
    }

    func array(_ object: Int) -> [Int]? {
        objects[object].kind == .array ? objects[object].children : nil
    }

    func string(_ object: Int) -> String? {
        guard objects[object].kind == .string else { return nil }
        return XMLText.string(bytes[objects[object].text])
    }

    func dataSize(_ object: Int) -> Int? {
        objects[object].kind == .data ? objects[object].text.count / 4 * 3 : nil
    }

    func data(_ object: Int) -> [UInt8]? {
        guard objects[object].kind == .data else { return nil }
        var decoder = Base64Decoder()
        return decoder.decode(bytes[objects[object].text])
    }

    // MARK: Tags

    /// Reads the tags; the objects that are open are a list, not a depth of calls.
    private mutating func read() throws(IngestError) {
        var open: [Int] = []
        var position = 0
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            guard let end = XMLText.end(ofMarkup: bytes[start...]) else { throw malformed(.listCutOff) }
            position = end
            let inner = bytes[start + 1..<end - 1]
            guard let first = inner.first, first != UInt8(ascii: "!"), first != UInt8(ascii: "?") else { continue }
            let tag = inner.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
            if tag.elementsEqual("plist".utf8) { continue }
            if first == UInt8(ascii: "/") {
                guard let last = open.popLast() else { throw malformed(.tagClosesNothing) }
                objects[last].text = objects[last].text.lowerBound..<start
            } else {
                try add(tag, textStart: end, in: open.last)
                if inner.last != UInt8(ascii: "/") { open.append(objects.count - 1) }
            }
        }
        guard open.isEmpty, !objects.isEmpty else { throw malformed(.listCutOff) }
    }

    private mutating func add(_ tag: ArraySlice<UInt8>, textStart: Int, in parent: Int?) throws(IngestError) {
        guard objects.count < XMLPropertyList.mostObjects else {
            throw malformed(.tooManyObjects(limit: XMLPropertyList.mostObjects))
        }
        var object = Object(kind: .other, text: textStart..<textStart)
        switch String(decoding: tag.prefix(16), as: UTF8.self) {
        case "dict": object.kind = .dictionary
        case "array": object.kind = .array
        case "string": object.kind = .string
        case "data": object.kind = .data
        case "key": (object.kind, object.isKey) = (.string, true)
        default: break
        }
        objects.append(object)
        if let parent { objects[parent].children.append(objects.count - 1) }
    }

    private func malformed(_ problem: WebArchiveProblem) -> IngestError {
        IngestError(name, .malformed(problem.reason, place: nil))
    }
}
