import Foundation
import Nianbao
import ReportCore
import Synchronization
import Testing

@Suite("Batch")
struct BatchConverterTests {
    private struct DiskFull: Error {}

    /// Inputs that do not exist: each converts to its error at once.
    private struct Inputs: IteratorProtocol {
        private var last = 0
        let count: Int
        let taken: Taken

        init(count: Int, taken: Taken) {
            self.count = count
            self.taken = taken
        }

        mutating func next() -> InputEntry? {
            guard last < count else { return nil }
            last += 1
            taken.count.withLock { $0 += 1 }
            return InputEntry(named: "/nonexistent/\(last)")
        }
    }

    private final class Taken: Sendable {
        let count = Mutex(0)
    }

    @Test("hands results on in the order of the inputs, in bounded memory", arguments: [1, 2, 3, 8])
    func order(jobs: Int) throws {
        let taken = Taken()
        var inputs = Inputs(count: 200, taken: taken)
        var emitted: [String] = []
        var most = 0
        try BatchConverter(converter: Converter(), jobs: jobs).run(
            &inputs,
            prepare: { conversion in
                // Some take much longer than those after them.
                var sum = 0
                for step in 0..<(conversion.entry.name.hasSuffix("7") ? 300_000 : 10) { sum &+= step }
                return sum < 0 ? "" : conversion.entry.name
            },
            emit: { name in
                most = max(most, taken.count.withLock { $0 } - emitted.count)
                emitted.append(name)
            })
        #expect(emitted == (1...200).map { "/nonexistent/\($0)" })
        #expect(most <= 2 * jobs)
    }

    @Test("leaves out the folder of the output, even if it is made when the walk has begun")
    func outputFolderIsNoInput() throws {
        let folder = try TestFolder()
        try folder.write(Array("一".utf8), to: "pages/one.txt")
        let output = folder.url.appending(path: "pages/out")
        var walker = InputWalker(
            [folder.url.appending(path: "pages").path], registry: StandardSources.registry(),
            excluding: FilePath(output.path))
        try folder.write(Array("二".utf8), to: "pages/out/two.txt")
        var names: [String] = []
        while let entry = walker.next() { names.append(entry.relativePath) }
        #expect(names == ["one.txt"])
        #expect(walker.skipped.isEmpty)
    }

    @Test("ends where an output cannot be written")
    func emitFails() throws {
        let taken = Taken()
        var inputs = Inputs(count: 10_000, taken: taken)
        #expect(throws: DiskFull.self) {
            try BatchConverter(converter: Converter(), jobs: 2).run(
                &inputs, prepare: { $0.bytes }, emit: { _ in throw DiskFull() })
        }
        #expect(taken.count.withLock { $0 } <= 4)
    }

    @Test("keeps what is on its way within the room, and lets a heavy input have it alone", arguments: [1, 2, 8])
    func room(jobs: Int) throws {
        let weights = Mutex((now: 0, most: 0))
        var inputs = [1, 4, 100, 2, 9, 1, 1, 30, 7].makeIterator()
        var emitted: [Int] = []
        try BatchConverter(converter: Converter(), jobs: jobs).run(
            &inputs, room: 10, weight: { $0 },
            work: { weight in
                weights.withLock { weights in
                    weights.now += min(weight, 10)
                    weights.most = max(weights.most, weights.now)
                }
                return weight
            },
            emit: { weight in
                weights.withLock { $0.now -= min(weight, 10) }
                emitted.append(weight)
            })
        #expect(emitted == [1, 4, 100, 2, 9, 1, 1, 30, 7])
        #expect(weights.withLock { $0.most } <= 10)
    }

    @Test("keeps the number of jobs within reason", arguments: [(Int.min, 1), (0, 1), (4, 4), (Int.max, 1024)])
    func jobs(asked: Int, given: Int) {
        #expect(BatchConverter(converter: Converter(), jobs: asked).jobs == given)
    }
}
