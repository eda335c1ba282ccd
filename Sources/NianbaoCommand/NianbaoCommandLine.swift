internal import ArgumentParser
internal import Nianbao
public import ReportCore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The command `nianbao` over a registry of format modules.
///
/// A build with modules of its own is one line:
/// `try await NianbaoCommandLine(registry: StandardSources.registry(adding: [MySource()])).run()`.
public struct NianbaoCommandLine: Sendable {
    private let registry: SourceRegistry

    public init(registry: SourceRegistry) {
        self.registry = registry
    }

    /// Runs the command that the process was started with, and ends the process with its exit code.
    public func run() async -> Never {
        StandardStreams.prepare()
        let code = await run(Array(CommandLine.arguments.dropFirst()))
        exit(code)
    }

    /// Runs one command and returns its exit code.
    ///
    /// 0 fine; 1 findings, with `--strict`; 2 usage; 3 cannot read or write; 4 not recognised, or no report in it;
    /// 5 malformed; 6 over a limit; 7 part of a batch failed.
    public func run(_ arguments: [String]) async -> Int32 {
        do {
            var command = try NianbaoArguments.parseAsRoot(arguments)
            guard let task = command as? any ToolCommand else {
                try command.run()
                return 0
            }
            return try await task.run(registry)
        } catch let error as IngestError {
            Console.standardError.say(error)
            return error.errorClass.exitCode
        } catch is ReaderLeft {
            return IngestError.Class.unreadable.exitCode
        } catch {
            return explain(error)
        }
    }

    /// What the parser has to say: help on standard output, a wrong use on standard error.
    private func explain(_ error: any Error) -> Int32 {
        let message = NianbaoArguments.fullMessage(for: error)
        guard NianbaoArguments.exitCode(for: error).isSuccess else {
            Console.standardError.line(message)
            return IngestError.Class.usage.exitCode
        }
        do {
            try Descriptor.standardOutput.print(Array((message + "\n").utf8))
            return 0
        } catch {
            return IngestError.Class.unreadable.exitCode
        }
    }
}
