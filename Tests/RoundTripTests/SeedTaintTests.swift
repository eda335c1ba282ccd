import Foundation
import Nianbao
import ReportCore
import ReportModel
import Testing

/// What mirrors did to real reports, where these are available.
@Suite(
    "Signs of mirrors in real reports", .enabled(if: Repository.seeds != nil, "no real reports beside the repository"))
struct SeedTaintTests {
    private struct Fact {
        var name: String
        var pointer: String
        var value: Any?
    }

    private static func facts() throws -> [Fact] {
        let folder = try #require(Repository.seeds)
        let data = try Data(contentsOf: folder.appendingPathComponent("facts.json"))
        let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let seeds = try #require(root["seeds"] as? [String: [[String: Any]]])
        return seeds.flatMap { name, facts in
            facts.compactMap { fact in
                (fact["at"] as? String).map { Fact(name: name, pointer: $0, value: fact["value"]) }
            }
        }
    }

    private static func report(_ name: String) throws -> Report {
        let folder = try #require(Repository.seeds)
        return try #require(try Converter().convert(SourceInput(folder.appendingPathComponent(name))).first)
    }

    @Test("are found and counted")
    func taint() throws {
        let facts = try Self.facts().filter { $0.pointer == "taint" }
        #expect(!facts.isEmpty)
        for fact in facts {
            let expected = try #require(fact.value as? [String: Any])
            #expect(
                try Self.report(fact.name).taint.contains { sign in
                    sign.kind.rawValue == expected["kind"] as? String && sign.text == expected["text"] as? String
                        && sign.count == expected["count"] as? Int
                }, "\(fact.name)")
        }
    }

    @Test("leave no value that is advertising")
    func organizer() throws {
        for fact in try Self.facts() where fact.pointer == "/publication/site/organizer" && fact.value is NSNull {
            let report = try Self.report(fact.name)
            #expect(report.publication.site.organizer == nil)
            #expect(report.findings.contains { $0.rule == .taintSpamValue && $0.pointer == fact.pointer })
        }
    }

    @Test("tell whose vocabulary it is, and nobody else's")
    func localization() throws {
        let facts = try Self.facts()
        for name in Set(facts.map(\.name)) {
            let expected = facts.first { $0.name == name && $0.pointer == "/language/localization" }?.value as? String
            let report = try Self.report(name)
            #expect(report.language.localization == expected, "\(name)")
            #expect(report.taint.contains { $0.kind == .traditionalLocalised } == (expected != nil), "\(name)")
        }
    }
}
