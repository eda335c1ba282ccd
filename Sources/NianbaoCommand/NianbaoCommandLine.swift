internal import ArgumentParser
internal import Nianbao
internal import ProcessFormat
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
/// `try NianbaoCommandLine(registry: StandardSources.registry(adding: [MySource()])).run()`.
public struct NianbaoCommandLine: Sendable {
    private let registry: SourceRegistry

    public init(registry: SourceRegistry) {
        self.registry = registry
    }

    /// Runs the command that the process was started with, and ends the process with its exit code.
    ///
    /// Besides the modules of the registry it has those that lie as executables on the path.
    public func run() -> Never {
        StandardStreams.prepare()
        exit(run(Array(CommandLine.arguments.dropFirst()), with: addingProcessModules))
    }

    /// Runs one command and returns its exit code.
    ///
    /// 0 fine; 1 findings, with `--strict`; 2 usage; 3 cannot read or write; 4 not recognised, or no report in it;
    /// 5 malformed; 6 over a limit; 7 part of a batch failed; 8 a module failed.
    public func run(_ arguments: [String]) -> Int32 {
        run(arguments, with: { registry })
    }

    private func run(_ arguments: [String], with modules: () -> SourceRegistry) -> Int32 {
        do {
            return try execute(arguments, with: modules)
        } catch let error as IngestError {
            Console.standardError.say(error)
            return error.errorClass.exitCode
        } catch {
            return IngestError.Class.unreadable.exitCode  // the reader of standard output left
        }
    }

    /// The registry with the modules on the path; what is left out is said on standard error.
    private func addingProcessModules() -> SourceRegistry {
        let modules = ProcessModules()
        var failures = modules.failures
        var registry = registry
        for module in modules.sources {
            do throws(SourceRegistry.DuplicateSource) {
                registry = try SourceRegistry(registry.sources + [module], containers: registry.containers)
            } catch {
                failures.append(IngestError(module.path, .moduleFailed(id: error.id, CommandReason.idTaken.reason)))
            }
        }
        for failure in failures { Console.standardError.say("left out: \(failure.commandDescription)") }
        return registry
    }

    private func execute(_ arguments: [String], with modules: () -> SourceRegistry) throws -> Int32 {
        var command: any ParsableCommand
        do {
            command = try NianbaoArguments.parseAsRoot(arguments)
            if !(command is any ToolCommand) { try command.run() }
        } catch {
            return try answer(error)
        }
        return try (command as? any ToolCommand)?.run(modules) ?? 0
    }

    /// What the parser has to say: help on standard output, a wrong use on standard error.
    private func answer(_ error: any Error) throws -> Int32 {
        let message = NianbaoArguments.fullMessage(for: error)
        if NianbaoArguments.exitCode(for: error).isSuccess {
            try Descriptor.standardOutput.print(Array((message + "\n").utf8))
            return 0
        }
        let prefix = "Error: "
        Console.standardError.say(message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message)
        return IngestError.Class.usage.exitCode
    }
}
