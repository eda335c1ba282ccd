internal import GRDB
internal import ReportCore

/// Makes one clear error of whatever SQLite reports about a library.
struct LibraryProblem {
    /// The name of the library as the user gave it.
    let path: String
    /// Whether the library is being written.
    let isWriting: Bool

    /// Runs `body`; an error of SQLite becomes an ``IngestError`` with the class unreadable.
    func catching<T>(_ body: () throws -> T) throws(IngestError) -> T {
        do {
            return try body()
        } catch let error as IngestError {
            throw error
        } catch let error as DatabaseError {
            throw IngestError(path, problem(reason(of: error)))
        } catch {
            throw IngestError(path, problem("\(error)"))
        }
    }

    func problem(_ reason: String) -> IngestError.Problem {
        isWriting ? .cannotWrite(reason: reason) : .cannotRead(reason: reason)
    }

    private func reason(of error: DatabaseError) -> String {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: LibraryProblem.locked
        case .SQLITE_FULL: "the disk is full; what was read before is kept, free some room and run the command again"
        case .SQLITE_READONLY, .SQLITE_PERM: "it may only be read"
        case .SQLITE_CANTOPEN: "it, or a file beside it, cannot be opened; check the folder and its permissions"
        case .SQLITE_NOTADB: LibraryProblem.foreign
        case .SQLITE_CORRUPT: "it is damaged (\(error.message ?? "no more is known")); make it again from the sources"
        case .SQLITE_IOERR:
            "the system stopped reading or writing; what was read before is kept, check the disk and run it again"
        default: error.message ?? "SQLite says \(error.resultCode)"
        }
    }

    static func older(_ version: Int32, path: String) -> String {
        "an older nianbao made it (version \(version)); take it up with nianbao library migrate \(path)"
    }

    static func newer(_ version: Int32) -> String {
        "a newer nianbao made it (version \(version)); use that one"
    }

    static let locked = "another program is writing to it; try again when that has finished"
    static let foreign = "it is no library of reports; give the file that nianbao ingest wrote"
}
