internal import ReportCore
internal import ReportModel

/// A failed input among the lines of a batch.
struct FailureLine: JSONWritable {
    let name: String
    /// Nil where it could not be read.
    let bytes: Int?
    let error: IngestError

    init(name: String, bytes: Int?, _ error: IngestError) {
        self.name = name
        self.bytes = bytes
        self.error = error
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("error", Failure(error: error))
            json.member("provenance") { json in
                json.object { json in
                    if let bytes { json.member("bytes", bytes) }
                    json.member("name", name)
                }
            }
        }
    }
}
