import ReportCore

/// Whether a descriptor says what the registry, the command and the documentation need of it.
struct DescriptorChecks {
    private let descriptor: SourceDescriptor

    init(_ descriptor: SourceDescriptor) {
        self.descriptor = descriptor
    }

    func run(_ log: inout ViolationLog) {
        let words = descriptor.id.split(separator: "-", omittingEmptySubsequences: false)
        if !words.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isLowerCaseOrDigit) }) {
            log.add(.descriptorID, "“\(descriptor.id)” is not lower-case words joined by hyphens")
        }
        if descriptor.name.isEmpty { log.add(.descriptorText, "the name is empty") }
        if descriptor.summary.isEmpty { log.add(.descriptorText, "the summary is empty") }
        for fileExtension in descriptor.extensions
        where fileExtension.isEmpty || fileExtension.lowercased() != fileExtension
            || fileExtension.contains(where: { $0 == "." || $0 == "/" || $0.isWhitespace })
        {
            log.add(.descriptorExtensions, "“\(fileExtension)” is not a lower-case extension without its dot")
        }
        for mediaType in descriptor.mediaTypes {
            let parts = mediaType.split(separator: "/", omittingEmptySubsequences: false)
            if parts.count != 2 || parts.contains("") || mediaType.lowercased() != mediaType {
                log.add(.descriptorMediaTypes, "“\(mediaType)” is not a lower-case type/subtype")
            }
        }
        if descriptor.specializes.contains(descriptor.id) {
            log.add(.descriptorSpecializes, "the module specializes itself")
        }
    }

    private func isLowerCaseOrDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
}
