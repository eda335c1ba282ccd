package import ReportCore
package import ReportModel

/// An error as outputs name it: its class, its reason, and the sentence without the name of the source.
package struct Failure: JSONWritable {
    private let error: IngestError
    private let message: String

    /// `message` is the sentence if a program words it for its own users; nil for the error's own.
    package init(_ error: IngestError, message: String? = nil) {
        self.error = error
        self.message = message ?? error.message
    }

    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("arguments", error.problem.reason.arguments)
            json.member("class", error.errorClass.rawValue)
            json.member("id", error.problem.reason.id)
            json.member("message", message)
        }
    }
}
