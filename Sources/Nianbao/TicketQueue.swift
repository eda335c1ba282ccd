internal import Dispatch
internal import Synchronization

/// Keeps the order of inputs that several threads work on: each takes a ticket, and outputs are emitted by their tickets.
///
/// There is no thread of its own: the thread that finishes the output that is due emits it, and those that wait behind it.
///
/// It holds neither inputs nor outputs, so one type serves them all and is compiled without generics.
final class TicketQueue: Sendable {
    /// The position of an input, and the room that it takes.
    struct Ticket: Sendable {
        fileprivate let position: Int
        fileprivate let weight: Int
    }

    private struct Exit {
        /// The position of the output that is due.
        var due = 0
        var waiting: [Int: (emit: @Sendable () throws -> Void, weight: Int)] = [:]
        /// Whether a thread is emitting.
        var isBusy = false
        var failure: (any Error)?
    }

    /// How many inputs have been taken; nil after the last.
    private let taken = Mutex<Int?>(0)
    private let exit = Mutex(Exit())
    private let size: Int
    private let room: DispatchSemaphore

    /// `room` is what the inputs that have been taken and not emitted weigh at most.
    init(room: Int) {
        size = room
        self.room = DispatchSemaphore(value: room)
    }

    /// Why an output could not be emitted; none is emitted after it.
    var failure: (any Error)? { exit.withLock { $0.failure } }

    /// Takes an input when there is room for it; nil after the last, or when an output could not be emitted.
    ///
    /// `next` takes the input and returns its weight; nil if there is none. An input that weighs more than the whole room
    /// has it to itself.
    func take(_ next: () -> Int?) -> Ticket? {
        taken.withLock { taken in
            room.wait()
            guard failure == nil, let position = taken, let weight = next() else {
                taken = nil
                room.signal()
                return nil
            }
            taken = position + 1
            let ticket = Ticket(position: position, weight: min(max(1, weight), size))
            for _ in 1..<ticket.weight { room.wait() }
            return ticket
        }
    }

    /// Calls `emit` for an output when all before it are emitted, and then for those that waited for it.
    func emit(_ ticket: Ticket, by emit: @escaping @Sendable () throws -> Void) {
        let isMine = exit.withLock { exit in
            exit.waiting[ticket.position] = (emit, ticket.weight)
            guard !exit.isBusy, ticket.position == exit.due else { return false }
            exit.isBusy = true
            return true
        }
        guard isMine else { return }
        while let (emit, weight) = due() {
            do {
                if failure == nil { try emit() }
            } catch {
                exit.withLock { $0.failure = error }
            }
            for _ in 0..<weight { room.signal() }
        }
    }

    /// The output that is due; if it is not there yet, no thread is emitting.
    private func due() -> (emit: @Sendable () throws -> Void, weight: Int)? {
        exit.withLock { exit in
            guard let due = exit.waiting.removeValue(forKey: exit.due) else {
                exit.isBusy = false
                return nil
            }
            exit.due += 1
            return due
        }
    }
}
