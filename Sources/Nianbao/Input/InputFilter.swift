internal import ReportCore

/// Which files of folders and members of archives are inputs: those of a known format, by what is said of them.
struct InputFilter: Sendable {
    private let extensions: Set<String>
    private let mediaTypes: Set<String>

    init(_ registry: SourceRegistry) {
        let descriptors = registry.sources.map(\.descriptor) + registry.containers.map(\.descriptor)
        extensions = Set(descriptors.flatMap(\.extensions))
        mediaTypes = Set(descriptors.flatMap(\.mediaTypes))
    }

    /// Why something is passed over: `.css`, `image/png`; nil where it is an input.
    ///
    /// A media type decides where there is one that tells something, else the extension; what has none is an input.
    func objection(to name: String, mediaType: String? = nil) -> String? {
        if let mediaType, !InputFilter.anything.contains(mediaType) {
            return mediaTypes.contains(mediaType) ? nil : mediaType
        }
        let suffix = SourceProbe.fileExtension(of: name)
        // A dot in front of no name of an extension: `Report No. 5 of 2023`.
        guard !suffix.isEmpty, suffix.utf8.count <= 12, !suffix.contains(" ") else { return nil }
        return extensions.contains(suffix) ? nil : "." + suffix
    }

    /// Media types that servers send for whatever they do not know.
    private static let anything: Set<String> = [
        "", "application/octet-stream", "application/download", "application/x-download", "binary/octet-stream",
        "application/force-download",
    ]
}
