internal import Nianbao
internal import ReportCore
internal import ReportModel

/// A failed input among the lines of a batch.
struct FailureLine: JSONWritable {
    let name: String
    /// The members of archives that lead to it.
    let part: String?
    /// Nil where it could not be read.
    let bytes: Int?
    let error: IngestError

    init(_ entry: InputEntry, bytes: Int?, _ error: IngestError) {
        name = entry.name
        part = entry.part
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
                    if let part { json.member("part", part) }
                }
            }
        }
    }
}
