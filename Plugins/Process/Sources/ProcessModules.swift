public import ReportCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The modules that lie as executables `nianbao-source-<id>` in the folders that the environment names.
public struct ProcessModules: Sendable {
    /// The modules, in the order of their folders and names.
    public private(set) var sources: [ProcessSource] = []
    /// Those that are left out, each with the reason.
    public private(set) var failures: [IngestError] = []

    /// Finds modules in the folders of `NIANBAO_SOURCES`, then of `PATH`, and has them describe themselves, all at the
    /// same time. Of several with one id the first is taken, as with any command.
    public init(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        memory: Int = ProcessSource.defaultMemory
    ) {
        let (own, path) = (
            ProcessModules.folders("NIANBAO_SOURCES", environment), ProcessModules.folders("PATH", environment)
        )
        let found = ProcessModules.modules(in: own + path)
        var seen: Set<Substring> = []
        let executable = found.filter { FileManager.default.isExecutableFile(atPath: $0) }
        let paths = executable.filter { path in
            path.split(separator: "/").last.map { seen.insert($0).inserted } ?? false
        }
        // In the folders of commands there may be anything; in those of modules it is a slip.
        for path in found where !executable.contains(path) && own.contains(where: { path.hasPrefix($0 + "/") }) {
            failures.append(
                IngestError(path, .cannotRead(reason: "it is not executable; chmod +x makes it a module")))
        }
        var starting: [StartingModule] = []
        for path in paths {
            do throws(IngestError) {
                starting.append(try StartingModule(path: path, memory: memory))
            } catch {
                failures.append(error)
            }
        }
        for module in starting {
            do throws(IngestError) {
                sources.append(try module.source())
            } catch {
                failures.append(error)
            }
        }
    }

    private static func folders(_ name: String, _ environment: [String: String]) -> [String] {
        (environment[name] ?? "").split(separator: ":").map(String.init)
    }

    private static func modules(in folders: [String]) -> [String] {
        folders.flatMap { folder in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.filter { $0.hasPrefix(StartingModule.prefix) }.sorted().compactMap { name -> String? in
                let path = folder + "/" + name
                var isFolder: Bool = false
                let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
                guard exists, !isFolder else { return nil }
                return path
            }
        }
    }
}

/// A module that was started and has not described itself yet.
struct StartingModule {
    static let prefix = "nianbao-source-"

    private let path: String
    private let memory: Int
    private let id: String
    private let process: ChildProcess
    private let start = ContinuousClock.now

    init(path: String, memory: Int) throws(IngestError) {
        let name = path.split(separator: "/").last ?? ""
        guard name.hasPrefix(StartingModule.prefix) else {
            throw IngestError(path, .moduleFailed(id: String(name), ModuleFailure.wrongName.reason))
        }
        id = String(name.dropFirst(StartingModule.prefix.count))
        self.path = path.contains("/") ? path : "./" + path
        self.memory = memory
        do throws(ModuleFailure) {
            process = try ChildProcess(path: self.path, memory: memory)
        } catch {
            throw IngestError(path, .moduleFailed(id: id, error.reason))
        }
    }

    /// The module, when it has described itself.
    func source() throws(IngestError) -> ProcessSource {
        do throws(ModuleFailure) {
            let pool = try ModulePool(path: path, memory: memory, first: process, startedAt: start)
            return try ProcessSource(id: id, pool: pool)
        } catch {
            throw IngestError(path, .moduleFailed(id: id, error.reason))
        }
    }
}
