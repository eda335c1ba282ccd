// The only file of this module that imports the C library. Its pointers stay inside `read`: what the callbacks are
// given lives as long as that one call, and they are called on its thread only.

import CLibXML2

enum LibXML2 {
    /// One step of the parser; offsets are bytes of what is parsed.
    enum Step {
        /// A start tag, read up to the `>` or `/>` at its end.
        case start(XMLElement, cursor: Int)
        /// An end tag was read, or the `/>` of an empty element.
        case end(cursor: Int)
    }

    /// Why the parser stopped before the end, and where.
    struct Failure: Error {
        var problem: WordProblem
        var offset: Int
    }

    /// Parses a document in UTF-8, which has no declarations of a type: neither entities nor other files are read.
    ///
    /// `take` is given each step and says whether to go on.
    static func read(_ utf8: [UInt8], _ take: (Step) -> Bool) throws(Failure) {
        _ = isReady
        guard utf8.count <= Int(Int32.max), let context = xmlNewParserCtxt() else {
            throw Failure(problem: .malformedXML("it is too large for the parser"), offset: 0)
        }
        defer { xmlFreeParserCtxt(context) }
        context.pointee.sax.pointee = handler
        let failure = withoutActuallyEscaping(take) { take in
            var state = State(context: context, take: take)
            return withUnsafeMutablePointer(to: &state) { state -> Failure? in
                context.pointee.userData = UnsafeMutableRawPointer(state)
                utf8.withUnsafeBytes { bytes in
                    // The parser copies the bytes. With a handler of our own it returns no tree to be freed.
                    _ = xmlCtxtReadMemory(
                        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil,
                        options)
                }
                return state.pointee.failure
            }
        }
        if let failure { throw failure }
    }

    private static let isReady: Void = xmlInitParser()

    private static let options = Int32(
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_HUGE.rawValue)

    /// What the callbacks find behind `userData`.
    private struct State {
        let context: xmlParserCtxtPtr
        let take: (Step) -> Bool
        var isStopped = false
        var failure: Failure?

        /// How many bytes the parser has read.
        var cursor: Int {
            guard let input = context.pointee.input, let base = input.pointee.base, let cur = input.pointee.cur else {
                return 0
            }
            return cur - base + Int(input.pointee.consumed)
        }

        mutating func give(_ step: Step) {
            guard !isStopped, failure == nil, !take(step) else { return }
            stop()
        }

        mutating func fail(_ problem: WordProblem) {
            if failure == nil, !isStopped { failure = Failure(problem: problem, offset: cursor) }
        }

        mutating func stop() {
            isStopped = true
            xmlStopParser(context)
        }

        static func of(_ userData: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<State>? {
            userData?.assumingMemoryBound(to: State.self)
        }
    }

    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { userData, name, _, namespace, _, _, count, _, attributes in
            guard let state = State.of(userData), let name else { return }
            var element = XMLElement(name: string(name), namespace: namespace.map(string) ?? "")
            // Five pointers each: name, prefix, namespace, start and end of the value.
            for index in 0..<Int(count) {
                guard let attributes, let name = attributes[5 * index], let start = attributes[5 * index + 3],
                    let end = attributes[5 * index + 4], end >= start
                else { continue }
                let value = UnsafeBufferPointer(start: start, count: end - start)
                element.setAttribute(string(name), String(decoding: value, as: UTF8.self))
            }
            state.pointee.give(.start(element, cursor: state.pointee.cursor))
        }
        handler.endElementNs = { userData, _, _, _ in
            guard let state = State.of(userData) else { return }
            state.pointee.give(.end(cursor: state.pointee.cursor))
        }
        handler.internalSubset = { userData, _, _, _ in
            guard let state = State.of(userData) else { return }
            state.pointee.fail(.documentType)
            state.pointee.stop()
        }
        handler.serror = { userData, error in
            guard let state = State.of(userData), let error, error.pointee.level == XML_ERR_FATAL else { return }
            let reason = error.pointee.message.map { String(cString: $0) } ?? "it is not XML"
            state.pointee.fail(.malformedXML(String(reason.prefix { $0 != "\n" })))
        }
        return handler
    }
}

private func string(_ text: UnsafePointer<xmlChar>) -> String {
    String(decodingCString: text, as: UTF8.self)
}
