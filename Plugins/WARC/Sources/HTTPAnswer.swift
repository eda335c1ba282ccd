internal import ReportCore
internal import SavedPages
internal import ZlibStreams

/// The head of an HTTP answer (RFC 9112), and how its body is packed.
struct HTTPAnswer {
    /// Nil where the status line has none.
    let status: Int?
    let mediaType: MediaType?
    let isChunked: Bool
    /// The content codings in the order in which they were applied.
    let codings: [String]

    /// The longest head that is read, in bytes.
    private static let headLimit = 256 * 1024
    private static let mostCodings = 3

    /// Takes the status line and the head.
    init(_ content: ByteReader) throws(IngestError) {
        let line = try content.line(limit: HTTPAnswer.headLimit) ?? []
        let words = line.split(maxSplits: 2) { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
        status = words.count > 1 ? Int(String(decoding: words[1], as: UTF8.self)) : nil
        let fields = try content.head(limit: HTTPAnswer.headLimit).fields
        func codings(_ field: String?) -> [String] {
            (field ?? "").lowercased().split { ", \t".contains($0) }.map(String.init).filter { $0 != "identity" }
        }
        mediaType = fields["content-type"].flatMap(MediaType.init)
        isChunked = codings(fields["transfer-encoding"]).contains("chunked")
        self.codings = codings(fields["content-encoding"])
    }

    /// The body as the page has it; `dechunked` takes what is in the chunks as it comes.
    ///
    /// Crawlers that unpacked a body often left its head as it was: what is not packed is taken as it stands.
    func body(
        _ payload: ByteReader, limits: Limits, dechunked: @escaping (ArraySlice<UInt8>) -> Void
    ) throws(IngestError) -> ByteReader {
        var body = payload
        if isChunked, try ChunkedBody.isNext(in: payload) {
            let chunks = ChunkedBody(payload)
            body = ByteReader(name: payload.name) { () throws(IngestError) in
                let bytes = try chunks.next()
                dechunked(bytes)
                return Array(bytes)
            }
        }
        guard codings.count <= HTTPAnswer.mostCodings else {
            throw malformed(.tooManyCodings(codings.count), payload)
        }
        for coding in codings.reversed() {
            switch coding {
            case "gzip", "x-gzip":
                if try body.peek(2).elementsEqual([0x1F, 0x8B]) { body = .unpacking(body, .gzip, limits: limits) }
            case "deflate":
                if try !body.isEmpty() { body = .unpacking(body, .httpDeflate, limits: limits) }
            default:
                throw malformed(.unknownCoding(String(coding.prefix(20))), payload)
            }
        }
        return body
    }

    private func malformed(_ problem: WARCProblem, _ payload: ByteReader) -> IngestError {
        IngestError(payload.name, .malformed(problem.reason, place: nil))
    }
}
