internal import Synchronization

// The one file of this module that speaks with the system.
#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A program that runs as a child of this one, in a process group of its own: a pipe to it, and two from it.
///
/// It is killed, with all that it started, when nobody holds it.
final class ChildProcess: Sendable {
    private let id: pid_t
    private let input: Int32
    private let output: Int32
    private let errors: Int32
    /// Whether the system was asked how it ended, after which its id may be another's.
    private let isReaped = Mutex(false)

    /// Starts the program at `path`, which may use `memory` bytes.
    init(path: String, memory: Int) throws(ModuleFailure) {
        // The shell sets the limit, for nothing else can set it before the program's first instruction.
        let shell = ["/bin/sh", "-c", #"ulimit -v "$1" 2>/dev/null || :; exec "$0""#, path, "\(memory / 1024)"]
        let started = try ChildProcess.starting.withLock { _ throws(ModuleFailure) in try ChildProcess.start(shell) }
        (id, input, output, errors) = started
    }

    /// One at a time: between the making of a pipe and its mark, another program would inherit it and keep it open.
    private static let starting = Mutex(())

    private static func start(
        _ command: [String]
    ) throws(ModuleFailure) -> (pid_t, input: Int32, output: Int32, errors: Int32) {
        Signals.ignoreBrokenPipes()
        var pipes: [(reading: Int32, writing: Int32)] = []
        defer {
            for pipe in pipes {
                close(pipe.reading)
                close(pipe.writing)
            }
        }
        for _ in 0..<3 { pipes.append(try Pipes.make()) }
        let id = try Spawning.start(command, streams: [pipes[0].reading, pipes[1].writing, pipes[2].writing])
        return (id, Pipes.keep(pipes[0].writing), Pipes.keep(pipes[1].reading), Pipes.keep(pipes[2].reading))
    }

    deinit {
        // A module ends by itself when there is no more to read; one that is at work is not wanted any more.
        _ = reap(within: .zero)
        for descriptor in [input, output, errors] { close(descriptor) }
    }

    /// Whether it said something that it was not asked, or ended.
    var isOutOfStep: Bool {
        var one = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
        return poll(&one, 1, 0) != 0
    }

    /// What it said: one line without its end, and what came on its standard error until then.
    struct Answer {
        var line: [UInt8]
        var remarks: Remarks
    }

    /// Writes a request and waits for a line; it may have `limit` bytes.
    func exchange(
        _ request: [UInt8], until deadline: ContinuousClock.Instant, limit: Int
    ) throws(ModuleFailure) -> Answer {
        var answer = Answer(line: [], remarks: Remarks())
        var written = 0
        while true {
            let ready = try wait(toWrite: written < request.count, until: deadline)
            if ready.errors { answer.remarks.add(Pipes.read(errors)) }
            if ready.input { written = write(request, from: written) }
            guard ready.output, let chunk = Pipes.read(output) else { continue }
            if chunk.isEmpty { throw .ended(ending(), remarks: answer.remarks.adding(Pipes.read(errors))) }
            guard let end = chunk.firstIndex(of: 0x0A) else {
                answer.line += chunk
                if answer.line.count > limit { throw .saidTooMuch(limit: limit) }
                continue
            }
            answer.line += chunk[..<end]
            if answer.line.count > limit { throw .saidTooMuch(limit: limit) }
            if end + 1 < chunk.count { throw .unsound("it says more than one line at a time") }
            if written < request.count { throw .unsound("it answers before it has read its input") }
            answer.remarks.add(Pipes.read(errors))
            return answer
        }
    }

    /// Writes as much as the pipe takes; how much is written then. What nobody reads counts, for the end of the
    /// output says more.
    private func write(_ request: [UInt8], from start: Int) -> Int {
        let count = request[start...].withUnsafeBytes { Pipes.write(input, $0) }
        guard count < 0 else { return start + count }
        return errno == EAGAIN || errno == EINTR ? start : request.count
    }

    private func wait(
        toWrite: Bool, until deadline: ContinuousClock.Instant
    ) throws(ModuleFailure) -> (input: Bool, output: Bool, errors: Bool) {
        let left = (deadline - .now) / .milliseconds(1)
        guard left > 0 else { throw .tooSlow }
        var all = [
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
            pollfd(fd: toWrite ? input : -1, events: Int16(POLLOUT), revents: 0),
        ]
        guard poll(&all, 3, Int32(min(left.rounded(.up), 1_000_000))) > 0 else { return (false, false, false) }
        // Of a closed standard error there is nothing to wait for; the output tells how it continues.
        if all[0].revents == 0, all[2].revents == 0, all[1].revents == Int16(POLLHUP) { usleep(1000) }
        return (all[2].revents != 0, all[0].revents != 0, all[1].revents & Int16(POLLIN) != 0)
    }

    // MARK: The end

    private func ending() -> String {
        guard let status = reap(within: .milliseconds(500)) else { return "it closed its output" }
        let signal = status & 0x7F
        return signal == 0 ? "it ended with exit code \(status >> 8 & 0xFF)" : "signal \(signal) ended it"
    }

    /// How it ended, by itself within some time; else it is killed. Nil where it was, or where it is not known.
    private func reap(within time: Duration) -> Int32? {
        isReaped.withLock { isReaped in
            if isReaped { return nil }
            isReaped = true
            let deadline = ContinuousClock.now + time
            var status: Int32 = 0
            repeat {
                if waitpid(id, &status, WNOHANG) == id {
                    kill(-id, SIGKILL)
                    return status
                }
                if time > .zero { usleep(1000) }
            } while ContinuousClock.now < deadline
            kill(-id, SIGKILL)
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            return nil
        }
    }
}

private enum Signals {
    /// Writing to a program that has ended is an error of the call; by default it would end this program.
    static func ignoreBrokenPipes() {
        var action = sigaction()
        guard sigaction(SIGPIPE, nil, &action) == 0 else { return }
        #if canImport(Darwin)
            let handler = action.__sigaction_u.__sa_handler
        #else
            let handler = action.__sigaction_handler.sa_handler
        #endif
        if handler == nil { signal(SIGPIPE, SIG_IGN) }
    }
}

private enum Pipes {
    /// Two ends, marked so that no program inherits them that is not given them.
    static func make() throws(ModuleFailure) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .notStarted(String(cString: strerror(errno))) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// A descriptor of one's own for one end, which never makes a call wait.
    static func keep(_ end: Int32) -> Int32 {
        let kept = fcntl(end, F_DUPFD_CLOEXEC, 3)
        _ = fcntl(kept, F_SETFL, fcntl(kept, F_GETFL) | O_NONBLOCK)
        return kept
    }

    /// What is at hand: empty at the end, nil where there is nothing yet.
    static func read(_ end: Int32) -> [UInt8]? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, count in
            let result = systemRead(end, buffer.baseAddress, buffer.count)
            failed = result < 0
            count = max(0, result)
        }
        return failed ? nil : bytes
    }

    static func write(_ end: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        systemWrite(end, bytes.baseAddress, bytes.count)
    }
}

private enum Spawning {
    #if canImport(Darwin)
        typealias Actions = posix_spawn_file_actions_t?
        typealias Attributes = posix_spawnattr_t?
        private static func actions() -> Actions { nil }
        private static func attributes() -> Attributes { nil }
    #else
        typealias Actions = posix_spawn_file_actions_t
        typealias Attributes = posix_spawnattr_t
        private static func actions() -> Actions { Actions() }
        private static func attributes() -> Attributes { Attributes() }
    #endif

    /// Starts a program with its three streams, in a group of its own, and with signals as programs expect them.
    static func start(_ arguments: [String], streams: [Int32]) throws(ModuleFailure) -> pid_t {
        var actions = actions()
        var attributes = attributes()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for (number, stream) in streams.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
        }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        var words = arguments.map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, arguments[0], &actions, &attributes, &words, &variables)
        guard code == 0 else { throw .notStarted(String(cString: strerror(code))) }
        return id
    }
}

// Outside, where the names are the system's own.

private func systemRead(_ descriptor: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, start, count)
}

private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, start, count)
}
