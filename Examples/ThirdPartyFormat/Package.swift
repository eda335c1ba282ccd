// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "csv-sheets",
    products: [
        .library(name: "CSVSheetFormat", targets: ["CSVSheetFormat"]),
        .executable(name: "nianbao-csv", targets: ["nianbao-csv"]),
    ],
    dependencies: [
        // Elsewhere: the address of Nianbao's repository, and a version.
        .package(name: "nianbao", path: "../..")
    ],
    targets: [
        // The format: it needs the contract alone.
        .target(name: "CSVSheetFormat", dependencies: [.product(name: "ReportCore", package: "nianbao")]),
        // A command with the standard formats and this one.
        .executableTarget(
            name: "nianbao-csv",
            dependencies: [
                "CSVSheetFormat", .product(name: "Nianbao", package: "nianbao"),
                .product(name: "NianbaoCommand", package: "nianbao"),
            ]),
        .testTarget(
            name: "CSVSheetFormatTests",
            dependencies: [
                "CSVSheetFormat", .product(name: "Nianbao", package: "nianbao"),
                .product(name: "ReportSourceTesting", package: "nianbao"),
            ],
            exclude: ["Fixtures"]),
    ],
    swiftLanguageModes: [.v6]
)
