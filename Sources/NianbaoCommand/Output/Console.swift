internal import ReportCore

/// Messages for people on standard error; a failure to write them has nobody left to tell.
struct Console: Sendable {
    static let standardError = Console()

    /// An error, with the flags that its remedies have.
    func say(_ error: IngestError) {
        line("nianbao: \(error.commandDescription)")
    }

    func say(_ text: String) {
        line("nianbao: \(text)")
    }

    /// One line, or several.
    func line(_ text: String) {
        try? Descriptor.standardError.write(Array((text.printable(keeping: "\n") + "\n").utf8))
    }

    /// Text as it stands, for what only a terminal gets.
    func raw(_ text: String) {
        try? Descriptor.standardError.write(Array(text.utf8))
    }
}

extension String {
    /// The text with U+FFFD for what would steer a terminal: control characters and changes of direction.
    func printable(keeping kept: Unicode.Scalar? = nil) -> String {
        let steers: (Unicode.Scalar) -> Bool = { scalar in
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: scalar != kept
            default: false
            }
        }
        guard unicodeScalars.contains(where: steers) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { steers($0) ? "\u{FFFD}" : $0 }))
    }
}

/// A line of the terminal that is written over and over.
struct StatusLine {
    private var isShown = false

    mutating func show(_ text: String) {
        isShown = true
        Console.standardError.raw("\r\u{1B}[K\(text)")
    }

    /// Takes it away, so that another line can be written.
    mutating func clear() {
        guard isShown else { return }
        isShown = false
        Console.standardError.raw("\r\u{1B}[K")
    }
}

/// The counter that a terminal shows while a batch runs.
struct Progress {
    private let isShown: Bool
    private var status = StatusLine()
    private var last: ContinuousClock.Instant?

    /// `sharesTerminal`: whether data goes to the same terminal, where a counter would be in its way.
    init(sharesTerminal: Bool) {
        isShown = Descriptor.standardError.isTerminal && !sharesTerminal
    }

    mutating func update(_ tally: some CustomStringConvertible) {
        guard isShown else { return }
        let now = ContinuousClock.now
        if let last, now - last < .milliseconds(100) { return }
        last = now
        status.show("\(tally)")
    }

    /// Takes the counter away, so that a line can be written.
    mutating func clear() {
        status.clear()
        last = nil
    }
}
