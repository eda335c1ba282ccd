internal import ReportCore

// What the command adds to an error of the core: exit codes, and the flags that its remedies have here.

extension IngestError.Class {
    /// The exit code of a run that ends with a problem of this class.
    var exitCode: Int32 {
        switch self {
        case .usage: 2
        case .unreadable: 3
        case .notRecognized, .noReport: 4
        case .malformed: 5
        case .limit: 6
        case .module: 8
        }
    }
}

extension IngestError {
    /// The sentence with the flag that its remedy has, without the name of the source.
    var commandMessage: String {
        if case .addModule(let id, _) = problem.remedy {
            let module = "put nianbao-source-\(id) of Examples/\(id)-source on the path"
            return message.replacing("add a module that reads it", with: module)
        }
        return problem.remedy?.flag.map { "\(message) with \($0)" } ?? message
    }

    /// The name of the source and the sentence with the flag.
    var commandDescription: String {
        name.isEmpty ? commandMessage : "\(name): \(commandMessage)"
    }
}

extension IngestError.Remedy {
    fileprivate var flag: String? {
        switch self {
        case .chooseFormat: "--from"
        case .raiseLimit(.bytes): "--max-bytes"
        case .raiseLimit(.milliseconds): "--max-seconds"
        case .raiseLimit, .addModule, .stated: nil
        }
    }
}
