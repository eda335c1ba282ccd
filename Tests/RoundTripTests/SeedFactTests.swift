import Foundation
import Nianbao
import ReportCore
import ReportModel
import Testing

/// Real reports with their expected results, where they are available.
@Suite("Facts of real reports", .enabled(if: Repository.seeds != nil, "no real reports beside the repository"))
struct SeedFactTests {
    /// The stage of facts that this interpreter is to give.
    private static let stage = 2

    private struct Facts {
        var name: String
        var facts: [[String: Any]]
    }

    private static func load() throws -> [Facts] {
        let folder = try #require(Repository.seeds)
        let data = try Data(contentsOf: folder.appendingPathComponent("facts.json"))
        let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let seeds = try #require(root["seeds"] as? [String: [[String: Any]]])
        return seeds.sorted { $0.key < $1.key }.map { Facts(name: $0.key, facts: $0.value) }
    }

    @Test("every fact comes out, and none that must not")
    func facts() throws {
        for seed in try Self.load() {
            let folder = try #require(Repository.seeds)
            let input = try SourceInput(folder.appendingPathComponent(seed.name))
            let report = try #require(try Converter().convert(input).first)
            let json = try JSONSerialization.jsonObject(with: Data(JSONWriter.bytes(of: report)))
            for fact in seed.facts where (fact["stage"] as? Int ?? 1) <= Self.stage {
                let pointer = try #require(fact["at"] as? String)
                if let isStated = Self.isStated(fact, at: pointer, in: report) {
                    let isFine = isStated != (fact["not"] as? Bool ?? false) || fact["optional"] as? Bool ?? false
                    #expect(isFine, "\(seed.name) \(fact)")
                    continue
                }
                let found = Self.canonical(Self.value(pointer, in: json))
                let expected = Self.canonical(fact["value"] ?? NSNull())
                let isForbidden = fact["not"] as? Bool ?? false
                #expect((found == expected) != isForbidden, "\(seed.name) \(pointer): \(found)")
            }
        }
    }

    @Test("every piece of evidence stands where it says")
    func places() throws {
        for seed in try Self.load() {
            let folder = try #require(Repository.seeds)
            let input = try SourceInput(folder.appendingPathComponent(seed.name))
            let lines = String(decoding: input.bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            let report = try #require(try Converter().convert(input).first)
            for evidence in report.evidence {
                guard let position = evidence.position, case .text(let raw)? = evidence.raw else { continue }
                let rest = lines[position.line - 1].unicodeScalars.dropFirst(position.column - 1)
                #expect(String(rest).hasPrefix(raw), "\(seed.name) \(evidence.pointer)")
            }
            let stated =
                report.indicators.map { ($0.raw, $0.position) } + report.figures.map { ($0.phrase, $0.position) }
            for (words, position) in stated {
                let rest = lines[position.line - 1].unicodeScalars.dropFirst(position.column - 1)
                #expect(String(rest).hasPrefix(words), "\(seed.name) \(words)")
            }
        }
    }

    /// Whether the report states a fact that is not a single value; nil if the fact is one.
    private static func isStated(_ fact: [String: Any], at place: String, in report: Report) -> Bool? {
        // A fact that must not be read is forbidden whatever its particulars.
        let isForbidden = fact["not"] as? Bool ?? false
        let value = (fact["value"] as? NSNumber)?.decimalValue
        let isApproximate = fact["approximate"] as? Bool ?? false
        let words = isForbidden ? "" : fact["evidence"] as? String ?? ""
        let scope = fact["scope"] as? String
        func fits(_ approximate: Bool, _ raw: String) -> Bool {
            isForbidden || (approximate == isApproximate && (words.isEmpty || raw.contains(words)))
        }
        switch place {
        case _ where place.hasPrefix("indicator:"):
            return report.indicators.contains {
                $0.key.rawValue == place.dropFirst("indicator:".count) && $0.value == value
                    && fits($0.approximate, $0.raw)
                    && (isForbidden || $0.scope == scope)
            }
        case "figure":
            let unit = fact["unit"] as? String
            return report.figures.contains {
                $0.value == value && fits($0.approximate, $0.phrase) && (unit == nil || $0.unit == unit)
            }
        case "taint":
            let sign = fact["value"] as? [String: Any]
            let count = sign?["count"] as? Int
            let signs = report.taint.filter { $0.kind.rawValue == sign?["kind"] as? String }
            return signs.contains { $0.text == sign?["text"] as? String && $0.count == count }
        case "finding": return report.findings.contains { $0.rule.id == fact["value"] as? String }
        default: return nil
        }
    }

    private static func value(_ pointer: String, in json: Any) -> Any {
        if pointer == "sections" {
            let sections = (json as? [String: Any])?["sections"] as? [[String: Any]] ?? []
            return sections.map { $0["kind"] ?? NSNull() }
        }
        guard pointer.hasPrefix("statistics:") else { return node(pointer, in: json) }
        let numbers = numbers(below: node(String(pointer.dropFirst("statistics:".count)), in: json))
        return ["count": numbers.count, "all": Set(numbers).count == 1 ? numbers[0] : numbers] as [String: Any]
    }

    private static func node(_ pointer: String, in json: Any) -> Any {
        var node: Any? = json
        for key in pointer.split(separator: "/") { node = (node as? [String: Any])?[String(key)] }
        return node ?? NSNull()
    }

    private static func numbers(below node: Any) -> [Int] {
        if let number = node as? NSNumber { return [number.intValue] }
        return (node as? [String: Any] ?? [:]).values.flatMap { numbers(below: $0) }
    }

    private static func canonical(_ value: Any) -> String {
        let data = try? JSONSerialization.data(withJSONObject: [value], options: [.sortedKeys])
        return String(decoding: data ?? Data(), as: UTF8.self)
    }
}
