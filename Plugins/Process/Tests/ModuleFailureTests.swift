import Foundation
import ProcessFormat
import ReportCore
import TestSpeed
import Testing

@Suite struct ModuleFailureTests {
    /// What the error of one input says of the module.
    private func failure(of name: String, milliseconds: Int = 20_000) throws -> String {
        let modules = try TestModules(name)
        let source = try modules.source(name)
        let error = #expect(throws: IngestError.self) { try source.read("甲|乙\n", milliseconds: milliseconds) }
        #expect(error?.name == "a.lines")
        guard case .moduleFailed(let id, let what) = error?.problem else { return "\(error as Any)" }
        #expect(id == name)
        #expect(error?.errorClass == .module)
        return what.english
    }

    @Test(arguments: [
        ("crash", "it ended with exit code 3; its last words: out of ideas"),
        ("ends", "it ended with exit code 0"),
        ("no-json", "its answer is not JSON"),
        ("no-utf8", "its answer is not UTF-8"),
        ("two-answers", "it says more than one line at a time"),
        ("match-for-document", "its answer has at /match what cannot be: there is no such member"),
        ("misspelt", "its answer has at /document/blocks/0/colour what cannot be: there is no such member"),
    ])
    func `what is no answer is the error of its input`(_ name: String, _ what: String) throws {
        #expect(try failure(of: name) == what)
    }

    @Test(.slow) func `an answer without an end is the error of its input`() throws {
        #expect(try failure(of: "endless") == "its answer has more than 268435456 bytes")
    }

    @Test(arguments: [
        ("places-outside", "block 0 is at [0, 1000000] of 8 bytes"),
        ("places-overlap", "block 1 is at [3, 9] of 8 bytes"),
        ("place-too-short", "block 0 has 9 bytes, its place 3"),
        ("no-place", "block 0 has no place"),
        ("cells-overlap", "two cells of block 0 are at row 1, column 0"),
        ("cells-out-of-order", "the cell at row 0, column 0 of block 0 is not behind the one before it"),
        ("region-missing", "block 0 is in region 7"),
        ("empty-block", "block 1 has no words"),
        ("nul", "block 0 has a NUL"),
        ("marker-outside", "the marker “end” is before block 3"),
    ])
    func `a document that cannot be so is the error of its input`(_ name: String, _ what: String) throws {
        #expect(try failure(of: name) == "its document is not sound: \(what)")
    }

    @Test func `places that overlap are refused`() throws {
        let modules = try TestModules("places-overlap")
        let source = try modules.source("places-overlap")
        let error = #expect(throws: IngestError.self) { try source.read("甲乙丙丁\n") }
        #expect(error?.message.hasSuffix("block 1 is at 3..<9, before the end of the words before it at 6") == true)
    }

    @Test func `a hang ends at the limit of time`() throws {
        let modules = try TestModules("hang")
        let source = try modules.source("hang")
        let start = ContinuousClock.now
        let error = #expect(throws: IngestError.self) { try source.read("甲\n", milliseconds: 300) }
        #expect(error?.problem == .limit(.milliseconds, found: 300, allowed: 300))
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test func `a table over the limit of slots is that limit`() throws {
        let modules = try TestModules("huge-table")
        let source = try modules.source("huge-table")
        let error = #expect(throws: IngestError.self) { try source.read("甲\n") }
        #expect(error?.problem == .limit(.cells, found: 2_000_000_000, allowed: 2_000_000))
    }

    @Test func `more memory than allowed ends the process and not the host`() throws {
        let modules = try TestModules("memory")
        let source = try modules.source("memory", memory: 512 * 1024 * 1024)
        let error = #expect(throws: IngestError.self) { try source.read("甲\n") }
        #expect(error?.errorClass == .module)
        #expect(error?.message.contains("MemoryError") == true, "\(error?.message ?? "")")
        #expect(modules.starts("memory") == 2)
    }

    @Test(arguments: [
        ("malformed", IngestError.Problem.malformed(.stated("as it says"), place: nil)),
        ("noText", .noReport(.stated("as it says"))), ("limit", .moduleLimit(what: "as it says")),
    ])
    func `what the module says is wrong with the source is its error`(
        _ name: String, _ problem: IngestError.Problem
    ) throws {
        let modules = try TestModules(name)
        let source = try modules.source(name)
        let error = #expect(throws: IngestError.self) { try source.read("甲\n") }
        #expect(error?.problem == problem)
    }

    @Test(arguments: [
        ("crash-at-start", "it ended with exit code 4"),
        ("wrong-id", "it calls itself another"),
        ("wrong-version", "it speaks protocol 2; this is 1"),
        ("unknown-member", "its answer has at /speed what cannot be: there is no such member"),
        ("wrong-signature", "its signature “xyz” is not bytes in hexadecimal digits"),
    ])
    func `a module that describes itself wrongly is none`(_ name: String, _ what: String) throws {
        try expectNone(name, what)
    }

    @Test(.slow) func `a module that does not describe itself is none`() throws {
        try expectNone("silent", "it does not describe itself within 5 s")
    }

    private func expectNone(_ name: String, _ what: String) throws {
        let modules = try TestModules(name)
        let error = #expect(throws: IngestError.self) { try modules.source(name) }
        #expect(error?.message == "the module \(name) failed: \(what)")
        let found = ProcessModules(environment: ["PATH": modules.folder.path])
        #expect(found.sources.isEmpty)
        #expect(found.failures.count == 1)
    }

    @Test func `a greeting before the descriptor is no descriptor`() throws {
        let modules = try TestModules("greeting")
        let error = #expect(throws: IngestError.self) { try modules.source("greeting") }
        #expect(error?.errorClass == .module)
    }

    @Test func `a file that cannot be run is none`() throws {
        let modules = try TestModules()
        try "#!/nowhere/interpreter\n".write(
            to: modules.folder.appending(path: "nianbao-source-gone"), atomically: true, encoding: .utf8)
        #expect(ProcessModules(environment: ["PATH": modules.folder.path]).failures.isEmpty)
        #expect(ProcessModules(environment: ["NIANBAO_SOURCES": modules.folder.path]).failures.count == 1)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: modules.path("gone"))
        #expect(ProcessModules(environment: ["PATH": modules.folder.path]).failures.count == 1)
    }

    @Test func `a process that describes itself in another way later is refused`() throws {
        let modules = try TestModules("different-descriptor")
        let source = try modules.source("different-descriptor")
        #expect(throws: Never.self) { try source.read("甲|乙\n") }
        // No time at all: the process is given up, and the next input has another.
        #expect(throws: IngestError.self) { try source.read("甲\n", milliseconds: 0) }
        let error = #expect(throws: IngestError.self) { try source.read("甲\n") }
        #expect(error?.message.hasSuffix("it describes itself in another way than before") == true)
    }
}
