import ProcessFormat
import ReportCore
import Testing

@Suite struct ModulePoolTests {
    @Test func `many inputs are read by one process`() throws {
        let modules = try TestModules("lines")
        let source = try modules.source("lines")
        for number in 0..<200 {
            let document = try source.read("# 报告\n甲|\(number)\n")
            #expect(document.blocks.count == 2)
        }
        #expect(modules.starts("lines") == 1)
    }

    @Test func `inputs that are read at a time have a process each, and no more`() async throws {
        let modules = try TestModules("lines")
        let source = try modules.source("lines")
        let texts = try await withThrowingTaskGroup(of: String.self) { group in
            for worker in 0..<2 {
                group.addTask {
                    try (0..<100).map { number in
                        let document = try source.read("第\(worker)组|\(number)\n")
                        return document.string(document.tables[0].cells[1].range)
                    }.joined(separator: ",")
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(texts == [(0..<100).map(String.init).joined(separator: ",")])
        #expect((1...2).contains(modules.starts("lines")))
    }

    @Test func `after a crash the next input has a new process`() throws {
        let modules = try TestModules("crash-on-bad")
        let source = try modules.source("crash-on-bad")
        #expect(throws: Never.self) { try source.read("甲|乙\n") }
        let error = #expect(throws: IngestError.self) { try source.read("甲|乙\n", name: "bad.lines") }
        #expect(error?.errorClass == .module)
        #expect(throws: Never.self) { try source.read("甲|乙\n") }
        // The one that had read before is not taken at its word: a new one crashed too.
        #expect(modules.starts("crash-on-bad") == 3)
    }

    @Test func `a module that ends after each answer is started for each`() throws {
        let modules = try TestModules("once")
        let source = try modules.source("once")
        for _ in 0..<5 { #expect(throws: Never.self) { try source.read("甲|乙\n") } }
        #expect(modules.starts("once") == 5)
    }

    @Test func `identification asks only where the name, the type, the first bytes or junk speak for it`() throws {
        let modules = try TestModules("lines", "bytes", "identify-crash")
        let lines = try modules.source("lines")
        func level(_ source: ProcessSource, _ name: String, _ bytes: [UInt8], _ type: String? = nil) -> Match {
            source.identify(
                SourceProbe(SourceInput(name: name, bytes: bytes, origin: SourceInput.Origin(mediaType: type))))
        }
        let rows = Array("甲|乙\n".utf8)
        #expect(level(lines, "a.lines", rows) == .likely("rows of pipes"))
        #expect(level(lines, "a.lines", Array("甲\n".utf8)) == .no("no rows"))
        #expect(level(lines, "a.txt", rows) == .no("neither its name nor its first bytes"))
        #expect(level(lines, "a.txt", rows, "text/x-lines") == .no("no rows"))
        #expect(level(lines, "a.lines", [0, 1, 2, 3, 0xFF, 0, 0, 5]) == .no("no text"))
        let bytes = try modules.source("bytes")
        #expect(level(bytes, "a", Array("#!|".utf8)) == .no("no rows"))
        #expect(level(bytes, "a", [0, 1, 2, 3, 0xFF, 0, 0, 5]) == .no("no rows"))
        let crashing = try modules.source("identify-crash")
        #expect(level(crashing, "a.lines", rows) == .no("asked, the module failed: it ended with exit code 5"))
    }

    @Test func `standard error becomes findings, and only a part of it`() throws {
        let modules = try TestModules("remarks")
        let document = try modules.source("remarks").read("甲|乙\n")
        #expect(document.findings.count == 21)
        #expect(document.findings.first?.rule.id == "process.remark")
        #expect(document.findings.first?.message == "page 2 is a picture")
        #expect(document.findings.last?.message.hasSuffix("more bytes on standard error") == true)
    }

    @Test func `a document without places is its own source`() throws {
        let modules = try TestModules("text")
        let document = try modules.source("text").read("甲\n")
        #expect(String(decoding: document.source.utf8, as: UTF8.self) == "甲\n乙")
        #expect(document.places.source(of: document.blocks[1].range.lowerBound) == 4)
    }

    @Test func `text comes as UTF-8, whatever its encoding is, and with what decoding had to say`() throws {
        let modules = try TestModules("lines")
        let source = try modules.source("lines")
        // 年报 in GB18030
        let input = SourceInput(name: "a.lines", bytes: [0xC4, 0xEA, 0xB1, 0xA8, 0x7C, 0x31, 0x0A])
        let document = try source.read(input, in: ReadContext(charset: .gb18030))
        #expect(document.string(document.tables[0].cells[0].range) == "年报")
        #expect(document.source.charset == .gb18030)
    }

    @Test func `modules are found in the folders of the environment, the first of a name`() throws {
        let first = try TestModules("lines")
        let second = try TestModules("lines", "text")
        let found = ProcessModules(
            environment: ["NIANBAO_SOURCES": "\(first.folder.path):/nowhere", "PATH": second.folder.path])
        #expect(found.failures.isEmpty)
        #expect(found.sources.map(\.path) == [first.path("lines"), second.path("text")])
        #expect(found.sources.map(\.descriptor.id) == ["lines", "text"])
        #expect(ProcessModules(environment: [:]).sources.isEmpty)
    }
}
