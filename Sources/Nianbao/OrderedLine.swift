internal import Dispatch
internal import Synchronization

/// A line of inputs that several threads work on: they are taken in order, and what is made of them is handed on in order.
///
/// No thread stands between them: whoever finishes the output that is due hands it on, and whatever waits behind it.
///
/// It holds neither inputs nor outputs itself: it is of one type for all of them, which the compiler makes quick.
final class OrderedLine: Sendable {
    /// The place of an input in the line, and the room that it has.
    struct Ticket: Sendable {
        fileprivate let place: Int
        fileprivate let weight: Int
    }

    private struct Exit {
        /// The place of the output that is due.
        var due = 0
        var waiting: [Int: (emit: @Sendable () throws -> Void, weight: Int)] = [:]
        /// Whether a thread is handing on.
        var isBusy = false
        var failure: (any Error)?
    }

    /// How many inputs have been taken; nil after the last.
    private let taken = Mutex<Int?>(0)
    private let exit = Mutex(Exit())
    private let size: Int
    private let room: DispatchSemaphore

    /// `room` is what the inputs that have been taken and not handed on weigh at most.
    init(room: Int) {
        size = room
        self.room = DispatchSemaphore(value: room)
    }

    /// Why an output was not taken; none is handed on after it.
    var failure: (any Error)? { exit.withLock { $0.failure } }

    /// Takes an input when there is room for it; nil after the last, or when the line ended.
    ///
    /// `next` takes the input and tells what it weighs; nil where there is none. What weighs more than the whole room has
    /// it for itself.
    func take(_ next: () -> Int?) -> Ticket? {
        taken.withLock { taken in
            room.wait()
            guard failure == nil, let place = taken, let weight = next() else {
                taken = nil
                room.signal()
                return nil
            }
            taken = place + 1
            let ticket = Ticket(place: place, weight: min(max(1, weight), size))
            for _ in 1..<ticket.weight { room.wait() }
            return ticket
        }
    }

    /// Hands on an output, which `emit` does, when all before it are, and those that waited for it.
    func handOn(with ticket: Ticket, _ emit: @escaping @Sendable () throws -> Void) {
        let isMine = exit.withLock { exit in
            exit.waiting[ticket.place] = (emit, ticket.weight)
            guard !exit.isBusy, ticket.place == exit.due else { return false }
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

    /// The output that is due; where it is not there yet, nobody hands on.
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
