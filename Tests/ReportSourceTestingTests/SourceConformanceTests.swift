import ReportCore
import ReportSourceTesting
import Synchronization
import Testing

private let cases = [
    ConformanceCase(
        name: "heading, paragraph, table", fileName: "report.lines",
        text: """
            # 云溪县档案馆年度报告
            　　全年公开信息12条。
            公开机构=云溪县档案馆
            自然人\t法人\t总计
            3\t\t3

            （此页无正文）
            """,
        visibleText: "# 云溪县档案馆年度报告全年公开信息12条。公开机构=云溪县档案馆自然人法人总计33（此页无正文）"),
    ConformanceCase(
        name: "UTF-16", fileName: "report.lines",
        bytes: [0xFF, 0xFE] + Array("公开12条\n依申请3件\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        visibleText: "公开12条 依申请3件"),
    ConformanceCase(
        name: "GB18030", fileName: "report.lines",
        bytes: [0xB9, 0xAB, 0xBF, 0xAA, 0x0D, 0x0A, 0xC4, 0xEA, 0xB1, 0xA8, 0x09, 0x31, 0x32, 0x0D, 0x0A],
        visibleText: "公开年报12"),
]

@Suite struct SourceConformanceTests {
    @Test func `finds nothing in a sound module`() {
        let violations = SourceConformance(StandInSource(), cases: cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    @Test(arguments: Defect.all)
    func `finds a defect by its rule`(_ defect: Defect) {
        var conformance = SourceConformance(defect.source, cases: cases)
        conformance.mutationsPerKind = 4
        let rules = Set(conformance.run().map(\.rule))
        #expect(rules.contains(defect.rule), "found: \(rules.map(\.rawValue).sorted())")
    }

    @Test func `has a defect to show for each rule`() {
        // The rules of containers have theirs in ContainerConformanceTests.
        let rules = ConformanceRule.allCases.filter { !$0.rawValue.hasPrefix("container.") }
        #expect(Set(Defect.all.map(\.rule)) == Set(rules))
    }

    @Test func `gives the same violations each time`() {
        let defective = DefectiveSource.returning { document in
            if document.text.count.isMultiple(of: 7) { document.blocks.reverse() }
        }
        let runs = (0..<2).map { _ in SourceConformance(defective, cases: cases).run() }
        #expect(!runs[0].isEmpty)
        #expect(runs[0] == runs[1])
    }

    @Test func `counts further sightings of a violation`() throws {
        let defective = DefectiveSource.returning { $0.regions = [] }
        let violations = SourceConformance(defective, cases: [cases[0]]).run()
        let regions = try #require(violations.first { $0.rule == .documentRegions })
        #expect(regions.count > 100)
        #expect(regions.bytes == cases[0].bytes)
        #expect(
            regions.description == "heading, paragraph, table: document.regions: there is no region (as it stands) "
                + "(and \(regions.count - 1) more)")
    }

    @Test func `reads a case in each of its prefixes and many damaged forms`() {
        let variants = Mutex<[String]>([])
        var conformance = SourceConformance(StandInSource(), cases: [cases[0]])
        conformance.mutationsPerKind = 3
        conformance.trace = { _, variant in variants.withLock { $0.append(variant) } }
        _ = conformance.run()
        let seen = variants.withLock { $0 }
        #expect(seen.count { $0.hasPrefix("prefix of") } == cases[0].bytes.count - 1)
        #expect(seen.count { $0.hasSuffix(", number 2") } == 11)
        #expect(seen.contains("lines ended by CR LF") && seen.contains("lines ended by CR"))
        #expect(seen.contains("with a byte order mark") && seen.contains("with a NUL"))
    }

    @Test func `asks a module that reads PDF not to refuse it`() {
        var source = DefectiveSource.identifying { probe in
            probe.signature?.name == "PDF" ? .certain("it says so") : StandInSource().identify(probe)
        }
        #expect(SourceConformance(source, cases: []).run().map(\.rule) == [.identifyForeign])
        source.descriptor.mediaTypes = ["application/pdf"]
        #expect(SourceConformance(source, cases: []).run().isEmpty)
    }

    @Test func `checks a document on its own`() {
        var document = SourceDocument(source: SourceText(utf8: Array("公开".utf8), charset: .utf8))
        document.blocks = [Block(kind: .paragraph, range: 0..<5)]
        let rules = SourceConformance.violations(in: document, name: "two words").map(\.rule)
        #expect(rules == [.documentBoundary, .documentCovered])
    }
}
