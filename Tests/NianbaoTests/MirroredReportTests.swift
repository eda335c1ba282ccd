import Foundation
import Nianbao
import ReportCore
import ReportModel
import Testing

@testable import ReportInterpretation

/// One invented report as mirrors of four kinds print it: everything but its words is read as from the original.
@Suite("A mirrored report")
struct MirroredReportTests {
    enum Mirror: String, CaseIterable {
        case taiwanVocabulary, wrongCharacters, tonedPinyin, tonelessPinyin

        /// What taint says of it.
        var kind: Taint.Kind {
            switch self {
            case .taiwanVocabulary: .traditionalLocalised
            case .wrongCharacters: .misconverted
            case .tonedPinyin, .tonelessPinyin: .pinyin
            }
        }

        func copy(_ text: String) -> String {
            switch self {
            case .taiwanVocabulary: Mirror.traditional(Mirror.replacing(MirroredReportTests.taiwan, in: text))
            case .wrongCharacters: Mirror.traditional(Mirror.replacing(MirroredReportTests.wrong, in: text))
            case .tonedPinyin: Mirror.withSounds(text, every: 1, ["(hào)", "(gòu)", "(lǜ)", "(zhuāng)"])
            case .tonelessPinyin: Mirror.withSounds(text, every: 4, ["(gong)", "(zheng)(zheng)", "（fu）", "(an)"])
            }
        }

        private static func replacing(_ pairs: [(String, String)], in text: String) -> String {
            pairs.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
        }

        private static func traditional(_ text: String) -> String {
            String(String.UnicodeScalarView(text.unicodeScalars.map { toTraditional[$0] ?? $0 }))
        }

        /// Pinyin annotations after every n-th character that conversion changes.
        private static func withSounds(_ text: String, every step: Int, _ sounds: [String]) -> String {
            var copy = ""
            var count = 0
            for scalar in text.unicodeScalars {
                guard let other = toTraditional[scalar] else {
                    copy.unicodeScalars.append(scalar)
                    continue
                }
                copy.unicodeScalars.append(other)
                count += 1
                if count.isMultiple(of: step) { copy += sounds[count / step % sounds.count] }
            }
            return copy
        }

        private static let toTraditional: [Unicode.Scalar: Unicode.Scalar] = {
            let scalars = Array(CharacterTable.traditionalToSimplified.description.unicodeScalars)
            // Characters that Traditional text has too: their conversion depends on the word.
            let kept = Set("面制系复只发里干谘".unicodeScalars)
            let pairs = stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0 + 1], scalars[$0]) }
                .filter { !kept.contains($0.0) }
            return Dictionary(pairs) { first, _ in first }
        }()
    }

    private static let taiwan = [
        ("门户网站", "入口網站"), ("网络", "網路"), ("文件", "檔案"), ("程序", "程式"), ("群众", "民眾"), ("计划", "計畫"), ("优化", "最佳化"),
        ("在线", "線上"), ("信息化", "資訊化"), ("设置", "設定"), ("联系", "聯絡"),
    ]
    private static let wrong = [("制度", "製度"), ("体系", "體係"), ("方面", "方麵"), ("全面", "全麵"), ("咨询", "谘詢"), ("答复", "答複")]

    private static let files = ["plain-text/yunchuan-justice-2023.txt", "pipe-table/yunchuan-justice-2023.md"]

    private func report(_ text: String, named name: String) throws -> Report {
        try #require(try Converter().convert(SourceInput(name: name, bytes: Array(text.utf8))).first)
    }

    @Test("is read like the original", arguments: Mirror.allCases, files)
    func mirrored(mirror: Mirror, file: String) throws {
        let url = URL(filePath: #filePath).appending(path: "../../../TestData/" + file).standardized
        // Words that each kind of mirror changes, in a sentence of the report's own.
        let text = try String(contentsOf: url, encoding: .utf8).replacingOccurrences(
            of: "二、主动公开", with: "通过门户网站和网络，全面完善制度，规范程序，优化计划。\n\n二、主动公开", options: [],
            range: nil)
        let original = try report(text, named: url.lastPathComponent)
        let copy = try report(mirror.copy(text), named: url.lastPathComponent)
        #expect(original.taint == [])
        #expect(Set(copy.taint.map(\.kind)) == [mirror.kind])
        #expect(copy.statistics == original.statistics)
        #expect(kinds(copy.sections) == kinds(original.sections))
        #expect(headings(copy.sections) == headings(original.sections))
        #expect(copy.reportYear == original.reportYear)
        #expect(copy.coverage == original.coverage)
        #expect(copy.publication.signedOn == original.publication.signedOn)
        #expect(folded(copy.issuer.nameAsPrinted) == folded(original.issuer.nameAsPrinted))
        #expect(folded(copy.title) == folded(original.title))
        #expect(copy.language.script == .traditional)
        #expect(copy.language.localization == (mirror == .taiwanVocabulary ? "tw" : nil))
        #expect(copy.findings.map(\.rule) == original.findings.map(\.rule))
    }

    @Test("has every piece of evidence where it says", arguments: Mirror.allCases, files)
    func places(mirror: Mirror, file: String) throws {
        let url = URL(filePath: #filePath).appending(path: "../../../TestData/" + file).standardized
        let text = mirror.copy(try String(contentsOf: url, encoding: .utf8))
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        let report = try report(text, named: url.lastPathComponent)
        for proof in report.evidence {
            guard let position = proof.position, case .text(let raw)? = proof.raw else { continue }
            #expect(lines[position.line - 1].dropFirst(position.column - 1).starts(with: raw.unicodeScalars))
        }
        for sign in report.taint {
            let rest = lines[sign.position.line - 1].dropFirst(sign.position.column - 1)
            #expect(rest.starts(with: sign.text.unicodeScalars))
        }
    }

    private func kinds(_ sections: [Section]) -> [SectionKind] { sections.flatMap { [$0.kind] + kinds($0.sections) } }

    private func headings(_ sections: [Section]) -> [String?] {
        sections.flatMap { [folded($0.heading)] + headings($0.sections) }
    }

    /// In normal form and without pinyin, which only short texts keep.
    private func folded(_ text: String?) -> String? {
        text.map { text in
            let bare = text.replacing(/[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+[)）]/, with: "")
            return String(decoding: Phrase(bare).units, as: UTF16.self)
        }
    }
}
