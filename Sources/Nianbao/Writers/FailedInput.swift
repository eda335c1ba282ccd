public import ReportCore
public import ReportModel

/// An input that gave no report, as a writer is given it; as JSON it is the failure's line in JSON Lines.
public struct FailedInput: JSONWritable, Sendable {
    /// The name of the file.
    public let name: String
    /// The members of archives that lead to it.
    public let part: String?
    /// Its size; nil where it could not be read.
    public let bytes: Int?
    /// Why it gave no report.
    public let error: IngestError
    /// The sentence of the error, without the name of the source.
    public let message: String

    /// - Parameters:
    ///   - entry: The input.
    ///   - bytes: Its size; nil where it could not be read.
    ///   - error: Why it gave no report.
    ///   - message: The sentence if a program words it for its own users; nil for the error's own.
    public init(_ entry: InputEntry, bytes: Int?, _ error: IngestError, message: String? = nil) {
        name = entry.name
        part = entry.part
        self.bytes = bytes
        self.error = error
        self.message = message ?? error.message
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("error", Failure(error, message: message))
            json.member("provenance") { json in
                json.object { json in
                    if let bytes { json.member("bytes", bytes) }
                    json.member("name", name)
                    if let part { json.member("part", part) }
                }
            }
        }
    }
}
