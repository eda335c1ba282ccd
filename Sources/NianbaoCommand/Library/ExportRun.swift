internal import Nianbao
internal import ReportCore
internal import ReportLibrary
internal import ReportModel

/// One run of `export`: one report after the other, from the library to its output.
struct ExportRun {
    let library: Library
    /// The reports to be written, in order.
    let reports: [Int64]
    let format: any ReportWriter.Type
    let options: WriterOptions
    let target: OutputTarget

    /// Writes one output, or one file of a folder for each statutory table.
    func write() throws {
        guard case .folder(let folder) = target else { return try write(format.init(options), to: target.file) }
        try AtomicFile.makeFolder(folder)
        for table in StatutoryForm.Kind.allCases {
            let name = "\(table.rawValue).\(format.descriptor.fileExtension)"
            try write(writer(of: table), to: OutputTarget.path(of: name, in: folder))
        }
    }

    /// Writes the output of one statutory table.
    func write(_ table: StatutoryForm.Kind) throws {
        try write(writer(of: table), to: target.file)
    }

    private func writer(of table: StatutoryForm.Kind) -> any ReportWriter {
        var options = options
        options.table = table
        return format.init(options)
    }

    private func write(_ writer: some ReportWriter, to path: String?) throws {
        if let path, let identity = FileStatus.identity(of: path), identity == FileStatus.identity(of: library.path) {
            throw IngestError(path, .cannotWrite(reason: "it is the library"))
        }
        var writer = writer
        let sink = try OutputSink(path)
        try sink.write(writer.begin())
        for id in reports {
            let part = try writer.render(LibraryReport(id, in: library))
            if let part { try sink.write(writer.add(part)) }
        }
        try sink.write(writer.finish())
        try sink.finish()
    }
}
