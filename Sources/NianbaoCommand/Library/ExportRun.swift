internal import Nianbao
internal import ReportCore
internal import ReportLibrary
internal import ReportModel

/// One run of `export`: a report after the other, from the library to its output.
struct ExportRun {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    let library: Library
    /// The reports to be written, in order.
    let reports: [Int64]
    let hasMark: Bool
    let target: OutputTarget

    /// Writes all reports into one output.
    func write(header: [UInt8] = [], _ bytes: (Int64) throws(IngestError) -> [UInt8]) throws {
        let start = (hasMark ? ExportRun.byteOrderMark : []) + header
        switch target {
        case .standardOutput:
            try Descriptor.standardOutput.print(start)
            for id in reports { try Descriptor.standardOutput.print(try bytes(id)) }
        case .file(let path), .folder(let path): try write(to: path, start, bytes)
        }
    }

    /// Writes the tables, several as files of a folder.
    func write(_ tables: [StatutoryForm.Kind]) throws {
        for kind in tables {
            let table = WideTable(kind)
            let line = { (id: Int64) throws(IngestError) in try library.wideCSV(id, table) }
            guard case .folder(let folder) = target else {
                try write(header: table.header, line)
                continue
            }
            try AsideFile.makeFolder(folder)
            let path = (folder.hasSuffix("/") ? folder : folder + "/") + kind.rawValue + ".csv"
            try write(to: path, (hasMark ? ExportRun.byteOrderMark : []) + table.header, line)
        }
    }

    private func write(
        to path: String, _ start: [UInt8], _ bytes: (Int64) throws(IngestError) -> [UInt8]
    ) throws(IngestError) {
        if let identity = FileStatus.identity(of: path), identity == FileStatus.identity(of: library.path) {
            throw IngestError(path, .cannotWrite(reason: "it is the library"))
        }
        let file = try AsideFile(path)
        try file.write(start)
        for id in reports { try file.write(try bytes(id)) }
        try file.finish()
    }
}
