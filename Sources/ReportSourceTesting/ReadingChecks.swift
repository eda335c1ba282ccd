import ReportCore

/// Whether a module reads one case, and every variant of it, into a sound document or an error.
struct ReadingChecks {
    /// Prefixes up to this length are all read, longer ones in a sample.
    private static let everyPrefix = 8192
    private static let sampledPrefixes = 256

    private let source: any ReportSource
    private let own: ConformanceCase
    private let trace: (@Sendable (String, String) -> Void)?

    init(_ source: any ReportSource, _ own: ConformanceCase, trace: (@Sendable (String, String) -> Void)?) {
        self.source = source
        self.own = own
        self.trace = trace
    }

    func run(mutationsPerKind: Int, prefixes: Int?, _ log: inout ViolationLog) {
        readEmpty(&log)
        switch read(own.bytes, "as it stands", &log) {
        case .success(let document):
            checkWords(of: document, &log)
            readTwice(document, &log)
            if own.isText {
                readByteOrderMark(document, &log)
                readLineEnds(document, &log)
                readNUL(document, &log)
            }
            readOverLimit(&log)
        case .failure(let error):
            log.add(.readOwn, error.description, case: own.name, bytes: own.bytes)
        }
        readPrefixes(prefixes, &log)
        readMutations(perKind: mutationsPerKind, &log)
    }

    /// Reads a variant of the case and checks what every document and every error promises.
    private func read(
        _ bytes: [UInt8], _ variant: String, _ log: inout ViolationLog
    ) -> Result<SourceDocument, IngestError> {
        trace?(own.name, variant)
        let input = own.input(bytes)
        _ = source.identify(SourceProbe(input))
        do throws(IngestError) {
            let document = try source.read(input, in: ReadContext())
            for breach in DocumentInvariants.breaches(in: document) {
                log.add(breach.rule, "\(breach.detail) (\(variant))", case: own.name, bytes: bytes)
            }
            return .success(document)
        } catch {
            if error.name != input.name {
                log.add(.readErrorName, "“\(error)” (\(variant))", case: own.name, bytes: bytes)
            }
            if error.isOfModule {
                log.add(.readFailure, "“\(error)” (\(variant))", case: own.name, bytes: bytes)
            }
            return .failure(error)
        }
    }

    // MARK: The case as it stands

    private func checkWords(of document: SourceDocument, _ log: inout ViolationLog) {
        let words = Outline.words(of: document)
        let stated = own.visibleText.map(Outline.withoutWhiteSpace)
        if let stated, words != stated {
            let common = zip(words.unicodeScalars, stated.unicodeScalars).prefix { $0 == $1 }.count
            func excerpt(_ text: String) -> String {
                "“" + String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(max(0, common - 8)).prefix(24)))
                    + "”"
            }
            log.add(
                .documentConservation,
                "after \(common) characters \(excerpt(words)) where \(excerpt(stated)) is visible", case: own.name,
                bytes: own.bytes)
        }
        let places = PlaceCheck(document)
        for detail in places.wrongPlaces {
            log.add(.documentPlaceWords, detail, case: own.name, bytes: own.bytes)
        }
        for detail in places.stepsBack {
            log.add(.documentPlaceOrder, detail, case: own.name, bytes: own.bytes)
        }
    }

    private func readTwice(_ document: SourceDocument, _ log: inout ViolationLog) {
        guard case .success(let again) = read(own.bytes, "again", &log), again == document else {
            return log.add(.readTwice, "the second reading differs", case: own.name, bytes: own.bytes)
        }
    }

    private func readEmpty(_ log: inout ViolationLog) {
        if case .success = read([], "an empty file", &log) {
            log.add(.readEmpty, "an empty file gives a document", case: own.name)
        }
    }

    private func readOverLimit(_ log: inout ViolationLog) {
        var context = ReadContext()
        context.limits.bytes = own.bytes.count - 1
        do throws(IngestError) {
            _ = try source.read(own.input(own.bytes), in: context)
            log.add(.readLimit, "\(own.bytes.count) bytes are read where fewer are allowed", case: own.name)
        } catch {
            if case .limit(.bytes, _, _) = error.problem { return }
            log.add(.readLimit, "“\(error)” where fewer bytes are allowed", case: own.name)
        }
    }

    // MARK: Variants that say the same

    private func readByteOrderMark(_ document: SourceDocument, _ log: inout ViolationLog) {
        guard let mark = ByteForm.byteOrderMark(of: document.source.charset), !own.bytes.starts(with: mark) else {
            return
        }
        expect(.readByteOrderMark, document, mark + own.bytes, "with a byte order mark", &log)
    }

    private func readLineEnds(_ document: SourceDocument, _ log: inout ViolationLog) {
        let ends: [(bytes: [UInt8], name: String)] = [([0x0D, 0x0A], "CR LF"), ([0x0D], "CR"), ([0x0A], "LF")]
        for end in ends {
            let bytes = ByteForm.replacingLineEnds(in: own.bytes, of: document.source.charset, with: end.bytes)
            guard bytes != own.bytes else { continue }
            expect(.readLineEnds, document, bytes, "lines ended by \(end.name)", &log)
        }
    }

    /// Reads a variant that says what the case says.
    private func expect(
        _ rule: ConformanceRule, _ document: SourceDocument, _ bytes: [UInt8], _ variant: String,
        _ log: inout ViolationLog
    ) {
        switch read(bytes, variant, &log) {
        case .success(let other):
            let expected = Outline(document)
            let found = Outline(other)
            guard found != expected else { return }
            log.add(rule, "\(found.difference(from: expected)) (\(variant))", case: own.name, bytes: bytes)
        case .failure(let error):
            log.add(rule, "“\(error)” (\(variant))", case: own.name, bytes: bytes)
        }
    }

    // MARK: Damaged variants

    private func readNUL(_ document: SourceDocument, _ log: inout ViolationLog) {
        // In UTF-16 every other byte is a NUL already.
        guard let bytes = ByteForm.insertingNUL(into: own.bytes, of: document.source.charset) else { return }
        switch read(bytes, "with a NUL", &log) {
        case .success(let other):
            if !other.findings.contains(where: { !document.findings.contains($0) }) {
                log.add(.readNUL, "a NUL leaves no finding", case: own.name, bytes: bytes)
            }
        case .failure(let error):
            log.add(.readNUL, "“\(error)” for a single NUL", case: own.name, bytes: bytes)
        }
    }

    private func readPrefixes(_ most: Int?, _ log: inout ViolationLog) {
        let count = own.bytes.count
        if let most {
            for number in 1..<max(1, min(most, count)) {
                let length = count * number / most
                _ = read(Array(own.bytes.prefix(length)), "prefix of \(length) bytes", &log)
            }
            return
        }
        var lengths = Array(1..<max(1, min(count, ReadingChecks.everyPrefix)))
        if count > ReadingChecks.everyPrefix {
            var random = SeededRandom(name: own.name)
            lengths += (0..<ReadingChecks.sampledPrefixes).map { _ in
                Int.random(in: ReadingChecks.everyPrefix..<count, using: &random)
            }
        }
        for length in lengths {
            _ = read(Array(own.bytes.prefix(length)), "prefix of \(length) bytes", &log)
        }
    }

    private func readMutations(perKind: Int, _ log: inout ViolationLog) {
        for mutation in Mutation.allCases {
            var random = SeededRandom(name: own.name + mutation.rawValue)
            for number in 0..<perKind {
                var bytes = own.bytes
                mutation.apply(to: &bytes, using: &random)
                _ = read(bytes, "\(mutation.rawValue), number \(number)", &log)
            }
        }
    }
}

extension IngestError {
    /// Whether it says that the module broke its word, rather than what is wrong with the source.
    fileprivate var isOfModule: Bool {
        if case .limit(.milliseconds, _, _) = problem { return true }
        return errorClass == .module
    }
}
