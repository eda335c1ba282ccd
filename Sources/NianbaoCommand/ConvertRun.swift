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
    /// Whether the user asked for that form of output.
    let isFormNamed: Bool
    /// The files that were named as inputs, which no output may replace.
    private let named: Set<FileStatus.Identity>

    init(
        batch: BatchConverter, inputs: [String], from: String?, origin: String?, target: OutputTarget, strict: Bool,
        rendering: ReportRendering, isFormNamed: Bool
    ) {
        self.batch = batch
        self.inputs = inputs
        self.from = from
        self.origin = origin
        self.target = target
        self.strict = strict
        self.rendering = rendering
        self.isFormNamed = isFormNamed
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
        if rendering.form == .json, isFormNamed, !target.isFolder {
            throw IngestError("", .usage("several inputs give JSON Lines: say --to jsonl, or -o with a folder"))
        }
        return try several(&walker)
    }

    // MARK: One input

    /// Converts the only input; its failure is the run's.
    private func single(_ entry: InputEntry) throws -> Int32 {
        let output = rendering.whole(
            batch.convert(entry, from: from, origin: SourceInput.Origin(url: origin)))
        if let error = output.error { throw error }
        switch target {
        case .standardOutput: try Descriptor.standardOutput.print(output.bytes)
        case .file(let path): try write(output.bytes, to: path)
        case .folder(let folder):
            var names = OutputNames()
            try write(output, to: folder, as: names.claim(entry.relativePath))
        }
        var tally = Tally()
        tally.addConverted(remarks: output.remarks.count)
        if strict { output.remarks.forEach(Console.standardError.say) }
        return tally.exitCode(strict: strict)
    }

    // MARK: Several

    /// Converts all inputs; the failure of one is a line of the output.
    private func several(_ walker: inout InputWalker) throws -> Int32 {
        switch target {
        case .standardOutput:
            let output = Descriptor.standardOutput
            return try stream(&walker, sharesTerminal: output.isTerminal) { try output.print($0) }
        case .file(let path):
            try checkNotAnInput(path)
            let file = try AsideFile(path)
            let code = try stream(&walker, sharesTerminal: false) { try file.write($0) }
            try file.finish()
            return code
        case .folder(let folder): return try files(&walker, in: folder)
        }
    }

    /// All outputs one after the other.
    private func stream(
        _ walker: inout InputWalker, sharesTerminal: Bool, write: ([UInt8]) throws -> Void
    ) throws -> Int32 {
        if rendering.form == .csv { try write(TidyCSV.header) }
        return try each(&walker, sharesTerminal: sharesTerminal, rendering.part) { output throws in
            try write(output.bytes)
            return output.error
        }
    }

    /// A file for each input.
    private func files(_ walker: inout InputWalker, in folder: String) throws -> Int32 {
        try AsideFile.makeFolder(folder)
        var names = OutputNames()
        return try each(&walker, sharesTerminal: false, rendering.whole) { output in
            let name = names.claim(output.entry.relativePath)
            if let error = output.error { return error }
            do throws(IngestError) {
                try write(output, to: folder, as: name)
                return nil
            } catch {
                return error
            }
        }
    }

    /// Converts all inputs and hands each output to `emit`, which returns why it counts as failed.
    private func each(
        _ walker: inout InputWalker, sharesTerminal: Bool,
        _ render: @escaping @Sendable (Conversion) -> ReportRendering.Output,
        emit: (ReportRendering.Output) throws -> IngestError?
    ) throws -> Int32 {
        var tally = Tally()
        var progress = Progress(sharesTerminal: sharesTerminal)
        try batch.run(&walker, from: from, prepare: render) { output in
            let error = try emit(output)
            let lines = error.map { [$0.commandDescription] } ?? (strict ? output.remarks : [])
            if !lines.isEmpty { progress.clear() }
            lines.forEach(Console.standardError.say)
            if let error { tally.addFailed(error) } else { tally.addConverted(remarks: output.remarks.count) }
            progress.update(tally)
        }
        progress.clear()
        return try finish(tally, skipped: walker.skipped)
    }

    /// Says what was passed over and what became of the rest.
    private func finish(_ tally: Tally, skipped: [String: Int]) throws(IngestError) -> Int32 {
        if let passedOver = Tally.passedOver(skipped) { Console.standardError.say(passedOver) }
        guard tally.converted + tally.failed > 0 else { throw Tally.nothingFound(inputs) }
        Console.standardError.line("\(tally)")
        return tally.exitCode(strict: strict)
    }

    // MARK: Files

    private func write(_ output: ReportRendering.Output, to folder: String, as name: String) throws(IngestError) {
        let path = (folder.hasSuffix("/") ? folder : folder + "/") + name + "." + output.fileExtension
        let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? folder
        try AsideFile.makeFolder(parent)
        try write(output.bytes, to: path)
    }

    private func write(_ bytes: [UInt8], to path: String) throws(IngestError) {
        try checkNotAnInput(path)
        try AsideFile.write(bytes, to: path)
    }

    /// An output never takes the place of a file that was named as an input.
    private func checkNotAnInput(_ path: String) throws(IngestError) {
        if let identity = FileStatus.identity(of: path), named.contains(identity) {
            throw IngestError(path, .cannotWrite(reason: "it is one of the inputs"))
        }
    }
}
