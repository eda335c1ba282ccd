import ReportCore

/// The stand-in with one thing wrong.
struct DefectiveSource: ReportSource {
    var descriptor = StandInSource().descriptor
    var identifying: @Sendable (SourceProbe) -> Match = { StandInSource().identify($0) }
    var reading: @Sendable (SourceInput, ReadContext) throws(IngestError) -> SourceDocument = {
        (input, context) throws(IngestError) in try StandInSource().read(input, in: context)
    }

    func identify(_ probe: SourceProbe) -> Match { identifying(probe) }

    func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
        try reading(input, context)
    }

    /// One whose descriptor is changed.
    static func describing(_ change: (inout SourceDescriptor) -> Void) -> DefectiveSource {
        var source = DefectiveSource()
        change(&source.descriptor)
        return source
    }

    /// One that identifies in its own way.
    static func identifying(_ identify: @escaping @Sendable (SourceProbe) -> Match) -> DefectiveSource {
        DefectiveSource(identifying: identify)
    }

    /// One that changes the input before it reads it.
    static func receiving(_ change: @escaping @Sendable (inout SourceInput) -> Void) -> DefectiveSource {
        DefectiveSource(reading: { (input, context) throws(IngestError) in
            var input = input
            change(&input)
            return try StandInSource().read(input, in: context)
        })
    }

    /// One that changes the document after it was read.
    static func returning(_ change: @escaping @Sendable (inout SourceDocument) -> Void) -> DefectiveSource {
        DefectiveSource(reading: { (input, context) throws(IngestError) in
            var document = try StandInSource().read(input, in: context)
            change(&document)
            return document
        })
    }

    /// One that changes each table.
    static func tabling(_ change: @escaping @Sendable (inout Table) -> Void) -> DefectiveSource {
        returning { document in
            for index in document.tables.indices { change(&document.tables[index]) }
        }
    }
}
