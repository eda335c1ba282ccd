// swift-tools-version: 6.1
import PackageDescription

/// Settings of every target: the language mode is Swift 6 for the whole package.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A format module: `Plugins/<folder>/Sources`, its tests in `Plugins/<folder>/Tests`, and a product of its own.
func formatModule(_ folder: String, libraries: [Target.Dependency] = []) -> (product: Product, targets: [Target]) {
    let name = folder + "Format"
    return (
        .library(name: name, targets: [name]),
        [
            .target(
                name: name, dependencies: ["ReportCore"] + libraries, path: "Plugins/\(folder)/Sources",
                swiftSettings: strict),
            .testTarget(
                name: name + "Tests",
                dependencies: [.target(name: name), "ReportCore", "ReportSourceTesting", "TestSpeed"] + libraries,
                path: "Plugins/\(folder)/Tests", swiftSettings: strict),
        ]
    )
}

let formats = [
    formatModule("PlainText"),
    formatModule("PipeTable"),
    formatModule("PortalHTML", libraries: ["CLibXML2", "SavedPages"]),
    formatModule("Word", libraries: ["CLibXML2", "ZlibStreams"]),
    // Containers: what they hold is read by the modules above
    formatModule("Gzip", libraries: ["ZlibStreams"]),
    // Modules in other languages
    formatModule("Process"),
    formatModule("Zip", libraries: ["ZlibStreams"]),
    formatModule("Tar"),
    formatModule("MHTML", libraries: ["SavedPages"]),
    formatModule("WebArchive", libraries: ["SavedPages"]),
    formatModule("WARC", libraries: ["SavedPages", "ZlibStreams", "Digests"]),
]

let package = Package(
    name: "nianbao",
    products: [
        .executable(name: "nianbao", targets: ["NianbaoMain"]),
        .library(name: "Nianbao", targets: ["Nianbao", "ReportAudit", "ReportModel", "ReportCore"]),
        .library(name: "ReportLibrary", targets: ["ReportLibrary"]),
        .library(name: "NianbaoCommand", targets: ["NianbaoCommand"]),
        .library(name: "ReportCore", targets: ["ReportCore"]),
        .library(name: "ReportSourceTesting", targets: ["ReportSourceTesting"]),
        .library(name: "GeneratedReports", targets: ["GeneratedReports"]),
    ] + formats.map(\.product),
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // Floor 1
        .target(name: "ReportModel", swiftSettings: strict),
        // Floor 2
        .target(name: "ReportCore", dependencies: ["ReportModel"], swiftSettings: strict),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "ZlibStreams", dependencies: ["CZlib", "ReportCore"], swiftSettings: strict),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "Digests", dependencies: ["CLibCrypto"], swiftSettings: strict),
        .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: strict),
        // What the containers of saved pages share: heads, media types, the page among its frames
        .target(name: "SavedPages", dependencies: ["ReportCore"], swiftSettings: strict),
        .testTarget(name: "SavedPagesTests", dependencies: ["SavedPages", "ReportCore"], swiftSettings: strict),
        // Floor 3: the format modules are declared by `formatModule`
        .systemLibrary(
            name: "CLibXML2", path: "Plugins/PortalHTML/CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]),
        .target(
            name: "ReportInterpretation",
            dependencies: ["ReportModel", "ReportCore", "Digests"], swiftSettings: strict),
        .target(name: "ReportAudit", dependencies: ["ReportModel"], swiftSettings: strict),
        // Floor 4
        .target(
            name: "Nianbao",
            dependencies: [
                "ReportModel", "ReportCore", "ReportInterpretation", "ReportAudit",
            ] + formats.map { .target(name: $0.product.name) },
            swiftSettings: strict),
        // Floor 5
        .target(
            name: "ReportLibrary",
            dependencies: [
                "Nianbao", "ReportAudit", "ReportModel", "ReportCore", "ReportInterpretation",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        // Floor 6
        .target(
            name: "NianbaoCommand",
            dependencies: [
                "Nianbao", "ReportLibrary", "ReportModel", "ReportCore", "ReportInterpretation", "ReportAudit",
                "ProcessFormat", "ReportSourceTesting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // The texts that `new-format` writes; the module's is a link to one that is built and tested here.
            resources: ["Source", "Tests", "Report", "Package", "Main"].map {
                .embedInCode("Scaffold/Template\($0).txt")
            },
            swiftSettings: strict),
        // Floor 7
        .executableTarget(name: "NianbaoMain", dependencies: ["NianbaoCommand", "Nianbao"], swiftSettings: strict),

        // For the tests of any module, ours or a stranger's
        .target(name: "ReportSourceTesting", dependencies: ["ReportCore"], swiftSettings: strict),
        .target(name: "TestSpeed", path: "Tests/TestSpeed", swiftSettings: strict),
        .testTarget(
            name: "ReportSourceTestingTests", dependencies: ["ReportSourceTesting", "ReportCore"],
            swiftSettings: strict),
        .testTarget(name: "ReportModelTests", dependencies: ["ReportModel"], swiftSettings: strict),
        .testTarget(
            name: "ReportCoreTests", dependencies: ["ReportCore", "ReportModel"], swiftSettings: strict),
        .testTarget(
            name: "ReportInterpretationTests",
            dependencies: ["ReportInterpretation", "ReportModel", "ReportCore", "Digests", "ReportSourceTesting"],
            swiftSettings: strict),
        .testTarget(name: "ReportAuditTests", dependencies: ["ReportAudit", "ReportModel"], swiftSettings: strict),
        // Reports of known truth, and the tests that read them back
        .target(name: "GeneratedReports", path: "Tests/GeneratedReports/Sources", swiftSettings: strict),
        .executableTarget(
            name: "generate-reports", dependencies: ["GeneratedReports"], path: "Tests/GeneratedReports/Command",
            swiftSettings: strict),
        // Holds what is read against what is true: the comparison, the oracle of what a text still holds, the bounds
        .target(
            name: "Accuracy", dependencies: ["GeneratedReports", "Nianbao", "ReportCore", "ReportModel"],
            path: "Tests/Accuracy/Sources", swiftSettings: strict),
        .executableTarget(
            name: "measure-accuracy", dependencies: ["Accuracy"], path: "Tests/Accuracy/Command",
            swiftSettings: strict),
        .testTarget(
            name: "AccuracyTests",
            dependencies: ["Accuracy", "GeneratedReports", "Nianbao", "ReportCore", "ReportModel", "TestSpeed"],
            swiftSettings: strict),
        .testTarget(
            name: "RoundTripTests",
            dependencies: [
                "Accuracy", "Nianbao", "ReportAudit", "ReportModel", "ReportCore", "ReportInterpretation",
                "GeneratedReports", "ReportSourceTesting", "TestSpeed",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "NianbaoTests",
            dependencies: [
                "Nianbao", "NianbaoCommand", "ReportAudit", "ReportCore", "ReportInterpretation", "ReportModel",
                "ReportSourceTesting", "ProcessFormat",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ReportLibraryTests",
            dependencies: [
                "ReportLibrary", "Nianbao", "NianbaoCommand", "ReportModel", "ReportCore", "ReportInterpretation",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        // Runs the built command, which it needs in the build but does not import
        .testTarget(name: "EndToEndTests", dependencies: ["NianbaoMain"], swiftSettings: strict),
    ] + formats.flatMap(\.targets),
    swiftLanguageModes: [.v6]
)
