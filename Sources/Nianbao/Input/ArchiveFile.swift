internal import ReportCore

/// A file that may be an archive: its bytes from front to back and at any place.
struct ArchiveFile: RandomAccess {
    /// The bytes from front to back.
    let content: ByteReader
    private let name: String
    private let file: OpenFile

    /// Opens the regular file at `path`; nil where it is none.
    init?(_ path: FilePath, name: String) throws(IngestError) {
        do throws(SystemError) {
            guard let file = try OpenFile(path) else { return nil }
            self.init(file, name: name)
        } catch {
            throw IngestError(name, .cannotRead(reason: error.reason))
        }
    }

    private init(_ file: OpenFile, name: String) {
        self.file = file
        self.name = name
        content = ArchiveFile.content(of: file, name: name)
    }

    /// The bytes of standard input, from front to back.
    static func standardInput(name: String) -> ByteReader {
        content(of: OpenFile(standardInput: ()), name: name)
    }

    private static func content(of file: OpenFile, name: String) -> ByteReader {
        // Most files are no archives, which their first bytes show.
        var room = ContainerProbe.headLimit
        return ByteReader(name: name) { () throws(IngestError) in
            do throws(SystemError) {
                defer { room = 1 << 18 }
                return try file.next(atMost: room)
            } catch {
                throw IngestError(name, .cannotRead(reason: error.reason))
            }
        }
    }

    var size: Int { file.size }

    func read(at offset: Int, count: Int) throws(IngestError) -> ArraySlice<UInt8> {
        do throws(SystemError) {
            return try file.read(at: offset, count: count)[...]
        } catch {
            throw IngestError(name, .cannotRead(reason: error.reason))
        }
    }
}
