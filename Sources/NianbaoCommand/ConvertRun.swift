internal import Nianbao
internal import ReportCore

/// One run of `convert`: from the inputs that were named to the output that was asked for.
struct ConvertRun {
    let batch: BatchConverter
    let inputs: [String]
    let from: String?
    let origin: String?
    let target: OutputTarget
    let strict: Bool
    let rendering: ReportRendering
    /// Whether the user asked for that format.
    let isFormatNamed: Bool
    /// The files that were named as inputs, which no output may replace.
    private let named: Set<FileStatus.Identity>

    init(
        batch: BatchConverter, inputs: [String], from: String?, origin: String?, target: OutputTarget, strict: Bool,
        rendering: ReportRendering, isFormatNamed: Bool
    ) {
        self.batch = batch
        self.inputs = inputs
        self.from = from
        self.origin = origin
        self.target = target
        self.strict = strict
        self.rendering = rendering
        self.isFormatNamed = isFormatNamed
        if case .standardOutput = target {
            named = []
        } else {
            named = Set(inputs.compactMap(FileStatus.identity(of:)))
        }
    }

    /// Converts the inputs: one is its own output, several share one or have a file each.
    func run() throws -> Int32 {
        var walker = InputWalker(
            inputs, registry: batch.converter.registry, limits: batch.converter.limits, excluding: target.path)
        if let only = walker.onlyInput() {
            Tally.passedOver(walker.skipped).map(Console.standardError.say)
            return try single(only)
        }
        if origin != nil { throw IngestError("", .usage("--origin is the address of one input")) }
        let (format, shared) = (rendering.format, rendering.format.forSeveral)
        if isFormatNamed, shared != format, !target.isFolder {
            let (name, id) = (shared.descriptor.name, shared.descriptor.id)
            throw IngestError("", .usage("several inputs give \(name): say --to \(id), or -o with a folder"))
        }
        return try several(&walker)
    }

    // MARK: One input

    /// Converts the only input; its failure is the run's.
    private func single(_ entry: InputEntry) throws -> Int32 {
        let output = rendering.file(batch.convert(entry, from: from, origin: SourceInput.Origin(url: origin)))
        let file = try output.result.get()
        switch target {
        case .standardOutput: try Descriptor.standardOutput.print(file.bytes)
        case .file(let path): try write(file.bytes, to: path)
        case .folder(let folder):
            var names = OutputNames()
            try write(file, to: folder, as: names.claim(entry.relativePath))
        }
        var tally = Tally()
        tally.addConverted(remarks: output.remarks.count)
        if strict { output.remarks.forEach(Console.standardError.say) }
        return tally.exitCode(strict: strict)
    }

    // MARK: Several

    /// Converts all inputs; the failure of one does not end the run.
    private func several(_ walker: inout InputWalker) throws -> Int32 {
        switch target {
        case .standardOutput: return try stream(&walker, by: rendering.forSeveral, to: OutputSink(nil))
        case .file(let path):
            try checkNotAnInput(path)
            return try stream(&walker, by: rendering.forSeveral, to: OutputSink(path))
        case .folder(let folder): return try files(&walker, in: folder)
        }
    }

    /// All reports in one output.
    private func stream(
        _ walker: inout InputWalker, by writer: some ReportWriter, to sink: OutputSink
    ) throws -> Int32 {
        let prepare = { @Sendable [rendering] (conversion: Conversion) in rendering.parts(conversion, by: writer) }
        var writer = writer
        try sink.write(writer.begin())
        let tally = try each(&walker, sharesTerminal: sink.isTerminal, prepare) { output throws in
            switch output.result {
            case .success(let parts):
                for part in parts { try sink.write(writer.add(part)) }
                return nil
            case .failure(let error):
                let failure = FailedInput(
                    output.entry, bytes: output.bytes, error, message: error.commandMessage)
                if let part = writer.render(failure) { try sink.write(writer.add(part)) }
                return error
            }
        }
        try sink.write(writer.finish())
        let code = try finish(tally, skipped: walker.skipped)
        try sink.finish()
        return code
    }

    /// A file for each input.
    private func files(_ walker: inout InputWalker, in folder: String) throws -> Int32 {
        try AtomicFile.makeFolder(folder)
        var names = OutputNames()
        let prepare = { @Sendable [rendering] (conversion: Conversion) in rendering.file(conversion) }
        let tally = try each(&walker, sharesTerminal: false, prepare) { output in
            let name = names.claim(output.entry.relativePath)
            do throws(IngestError) {
                try write(output.result.get(), to: folder, as: name)
                return nil
            } catch {
                return error
            }
        }
        return try finish(tally, skipped: walker.skipped)
    }

    /// Converts all inputs and passes each output to `emit`, which returns why it counts as failed.
    private func each<Content>(
        _ walker: inout InputWalker, sharesTerminal: Bool,
        _ prepare: @Sendable (Conversion) -> ReportRendering.Output<Content>,
        emit: (ReportRendering.Output<Content>) throws -> IngestError?
    ) throws -> Tally {
        var tally = Tally()
        var progress = Progress(sharesTerminal: sharesTerminal)
        try batch.run(&walker, from: from, prepare: prepare) { output in
            let error = try emit(output)
            let lines = error.map { [$0.commandDescription] } ?? (strict ? output.remarks : [])
            if !lines.isEmpty { progress.clear() }
            lines.forEach(Console.standardError.say)
            if let error { tally.addFailed(error) } else { tally.addConverted(remarks: output.remarks.count) }
            progress.update(tally)
        }
        progress.clear()
        return tally
    }

    /// Says what was passed over and what became of the rest.
    private func finish(_ tally: Tally, skipped: [String: Int]) throws(IngestError) -> Int32 {
        if let passedOver = Tally.passedOver(skipped) { Console.standardError.say(passedOver) }
        guard tally.converted + tally.failed > 0 else { throw Tally.nothingFound(inputs) }
        Console.standardError.line("\(tally)")
        return tally.exitCode(strict: strict)
    }

    // MARK: Files

    private func write(_ file: ReportRendering.File, to folder: String, as name: String) throws(IngestError) {
        let path = OutputTarget.path(of: "\(name).\(file.fileExtension)", in: folder)
        let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? folder
        try AtomicFile.makeFolder(parent)
        try write(file.bytes, to: path)
    }

    private func write(_ bytes: [UInt8], to path: String) throws(IngestError) {
        try checkNotAnInput(path)
        try AtomicFile.write(bytes, to: path)
    }

    /// An output never takes the place of a file that was named as an input.
    private func checkNotAnInput(_ path: String) throws(IngestError) {
        if let identity = FileStatus.identity(of: path), named.contains(identity) {
            throw IngestError(path, .cannotWrite(reason: "it is one of the inputs"))
        }
    }
}
