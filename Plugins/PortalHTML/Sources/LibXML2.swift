// The only file that imports the C library. Its pointers stay inside `read`: what the callbacks are given lives as long
// as that one call, and they are called on its thread only.

import CLibXML2

enum LibXML2 {
    /// Lets the parser build the tree of `skeleton` and tells `builder` of each step.
    ///
    /// Gives false where the parser gave up before the end.
    static func read(_ skeleton: Skeleton, into builder: inout DocumentBuilder) -> Bool {
        _ = isReady
        guard skeleton.markup.count <= Int(Int32.max), let context = htmlNewParserCtxt() else { return false }
        defer { htmlFreeParserCtxt(context) }
        context.pointee.sax.pointee = handler
        return withUnsafeMutablePointer(to: &builder) { builder in
            var state = State(builder: builder, context: context)
            return withUnsafeMutablePointer(to: &state) { state in
                context.pointee.userData = UnsafeMutableRawPointer(state)
                skeleton.markup.withUnsafeBytes { markup in
                    // The parser copies the bytes. With a handler of our own it returns no tree to be freed.
                    _ = htmlCtxtReadMemory(
                        context, markup.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(markup.count), nil,
                        "utf-8", options)
                }
                return !state.pointee.hasFailed
            }
        }
    }

    private static let isReady: Void = xmlInitParser()

    private static let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_HUGE.rawValue)

    /// What the callbacks find behind `userData`.
    private struct State {
        let builder: UnsafeMutablePointer<DocumentBuilder>
        let context: htmlParserCtxtPtr
        var hasFailed = false

        /// How many bytes of the markup the parser has read.
        var cursor: Int {
            guard let input = context.pointee.input, let base = input.pointee.base, let cur = input.pointee.cur else {
                return 0
            }
            return cur - base + Int(input.pointee.consumed)
        }

        static func of(_ userData: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<State>? {
            userData?.assumingMemoryBound(to: State.self)
        }
    }

    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElement = { userData, _, _ in
            guard let state = State.of(userData) else { return }
            state.pointee.builder.pointee.startElement(at: state.pointee.cursor)
        }
        handler.endElement = { userData, _ in
            State.of(userData)?.pointee.builder.pointee.endElement()
        }
        handler.characters = { userData, _, _ in
            guard let state = State.of(userData) else { return }
            state.pointee.builder.pointee.text(upTo: state.pointee.cursor)
        }
        handler.ignorableWhitespace = handler.characters
        // Every error is looked at, for the context keeps the last one only. Misplaced tags are no loss; these are.
        handler.serror = { userData, error in
            guard let state = State.of(userData), let error else { return }
            let losses = [XML_ERR_INTERNAL_ERROR.rawValue, XML_ERR_NO_MEMORY.rawValue]
            if losses.contains(UInt32(error.pointee.code)) { state.pointee.hasFailed = true }
        }
        return handler
    }
}
