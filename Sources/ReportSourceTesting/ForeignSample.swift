/// Bytes that hardly any module can call its own.
struct ForeignSample {
    let name: String
    /// A module that reads this media type is not asked about the sample.
    let mediaType: String
    let bytes: [UInt8]

    static let all = [
        ForeignSample(name: "an empty file", mediaType: "", bytes: []),
        ForeignSample(name: "a PNG picture", mediaType: "image/png", bytes: png),
        ForeignSample(name: "a PDF document", mediaType: "application/pdf", bytes: Array(pdf.utf8)),
        ForeignSample(name: "random bytes", mediaType: "", bytes: noise),
    ]

    /// One grey pixel.
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1]
        + [8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0, 0]
        + [0, 0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

    /// An empty page. The file has pipes and tags in its comments, for a PDF may hold any text.
    private static let pdf = """
        %PDF-1.4
        % | a | b |
        % | c | d |
        % <html><body><p>e</p></body></html>
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj
        trailer <</Root 1 0 R>>
        %%EOF

        """

    private static let noise: [UInt8] = {
        var random = SeededRandom(seed: 1)
        return (0..<4096).map { _ in UInt8.random(in: 0...255, using: &random) }
    }()
}
