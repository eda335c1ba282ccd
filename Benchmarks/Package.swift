// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "nianbao", path: "..")],
    targets: [
        // Writes the pages that are measured.
        .executableTarget(
            name: "make-corpus", dependencies: [.product(name: "GeneratedReports", package: "nianbao")],
            path: "Sources/BenchmarkCorpus"),
        // Converts files in one thread, for counting instructions.
        .executableTarget(
            name: "convert-pages", dependencies: [.product(name: "Nianbao", package: "nianbao")],
            path: "Sources/ConvertPages"),
        // Reads files into neutral documents only.
        .executableTarget(
            name: "read-sources",
            dependencies: [
                .product(name: "Nianbao", package: "nianbao"),
                .product(name: "ReportCore", package: "nianbao"),
            ],
            path: "Sources/ReadSources"),
    ],
    swiftLanguageModes: [.v6]
)
