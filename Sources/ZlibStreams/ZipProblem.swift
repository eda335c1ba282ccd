package import ReportCore

/// What is wrong with a ZIP file or one of its entries.
package enum ZipProblem: ErrorReasonCase {
    case directoryMissing
    case directoryMisplaced
    case record64Misplaced
    case severalDisks
    case directoryDamaged(at: Int)
    case impossibleNumber(at: Int)
    case entryOutside
    case entryMisplaced(at: Int)
    case entryTooLong(bytes: Int)
    case sizeWrong(found: Int, stated: Int)
    case checksumWrong
    case sharedBytes

    package var reason: ErrorReason {
        switch self {
        case .directoryMissing:
            ErrorReason(
                "zip.directoryMissing",
                "the ZIP directory at the end of the file is missing: it is cut off; fetch it again")
        case .directoryMisplaced:
            ErrorReason(
                "zip.directoryMisplaced",
                "the ZIP directory is not where the file says: part of the file is missing; fetch it again")
        case .record64Misplaced:
            ErrorReason("zip.record64Misplaced", "the ZIP64 record is not where the file says")
        case .severalDisks:
            ErrorReason(
                "zip.severalDisks",
                "it is the last of several files of one ZIP; join them first, for example with zip -s 0")
        case .directoryDamaged(let place):
            ErrorReason(
                "zip.directoryDamaged", "the directory is damaged at byte {offset}", ["offset": .integer(place)])
        case .impossibleNumber(let place):
            ErrorReason(
                "zip.impossibleNumber", "the directory gives a size or place that cannot be, at byte {offset}",
                ["offset": .integer(place)])
        case .entryOutside:
            ErrorReason("zip.entryOutside", "the directory gives a place for it that is outside the file")
        case .entryMisplaced(let place):
            ErrorReason(
                "zip.entryMisplaced", "it is not where the directory says, at byte {offset}",
                ["offset": .integer(place)])
        case .entryTooLong(let bytes):
            ErrorReason(
                "zip.entryTooLong", "the directory gives it {bytes} bytes, more than there are",
                ["bytes": .integer(bytes)])
        case .sizeWrong(let found, let stated):
            ErrorReason(
                "zip.sizeWrong", "it has {found} bytes or more, where the directory gives it {stated}",
                ["found": .integer(found), "stated": .integer(stated)])
        case .checksumWrong: ErrorReason("zip.checksumWrong", "its check sum is wrong: it is damaged")
        case .sharedBytes:
            ErrorReason(
                "zip.sharedBytes",
                "its bytes are those of other files, too: no program packs so; check where it comes from")
        }
    }

    package static var examples: [ZipProblem] {
        [
            .directoryMissing, .directoryMisplaced, .record64Misplaced, .severalDisks, .directoryDamaged(at: 7),
            .impossibleNumber(at: 7), .entryOutside, .entryMisplaced(at: 7), .entryTooLong(bytes: 9),
            .sizeWrong(found: 9, stated: 8), .checksumWrong, .sharedBytes,
        ]
    }
}
