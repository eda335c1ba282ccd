import Foundation

/// The files that tests read, found from this file's own place.
enum Repository {
    static let testData = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("TestData")
}
