import Accuracy
import GeneratedReports
import TestSpeed
import Testing

@Suite("The oracle of what a text still holds")
struct TwinOracleTests {
    private let rows = [
        PrintedRow(pointers: ["/rules"], words: ["规章", "1", "3"], hasMovableBlanks: true),
        PrintedRow(pointers: ["/licensing"], words: ["行政许可", "9"], hasMovableBlanks: false),
    ]

    private func losses(_ text: String, _ twins: String...) -> Losses {
        TwinOracle(rows: rows).losses(of: text, twins: twins)
    }

    @Test("a row that looks the same with its blank elsewhere has lost its columns")
    func lost() {
        let text = "规章 | 1 | 3 | |\n行政许可 | 9 |"
        #expect(losses(text, text) == Losses(columns: ["/rules"]))
        #expect(losses(text, "规章 | 1 | 3 | |\n行政许可 |  9 |") == Losses(columns: ["/rules"]))
    }

    @Test("a row that differs holds them")
    func held() {
        #expect(losses("规章 | 1 |  | 3 |\n行政许可 | 9 |", "规章 |  | 1 | 3 |\n行政许可 | 9 |") == Losses())
        #expect(losses("规章\n1\n\n3\n行政许可\n9", "规章\n\n1\n3\n行政许可\n9") == Losses())
    }

    @Test("one twin that looks the same is enough")
    func oneOfMany() {
        let text = "规章 | 1 | 3 | |\n行政许可 | 9 |"
        #expect(losses(text, "规章 |  | 1 | 3 |\n行政许可 | 9 |", text).columns == ["/rules"])
    }

    @Test("a row that is not there is lost as a whole, and the others are found nevertheless")
    func dropped() {
        #expect(losses("规章 | 1 |  | 3 |\n", "规章 |  | 1 | 3 |\n") == Losses(rows: ["/licensing"]))
    }

    @Test("words that the page shows and the text lacks were left out; of others nothing is said")
    func leftOut() {
        let words = ["全年收到申请5件", "全年无复议", "全年無訴訟"]
        let missing = TwinOracle.missing(words, in: "全年收到\n申请 5件", shown: "全年收到申请5件。全年无复议。")
        #expect(missing == ["全年无复议"])
    }

    @Test("full and half width, Markdown and broken labels are the same words")
    func foldedWords() {
        #expect(losses("**规 章**|１||３|\n行政\n许可|9|", "规章||1|3|\n行政许可|9|") == Losses())
    }

    @Test("says of generated texts what their making says", .slow, arguments: 0..<40)
    func agreesWithMaking(seed: UInt64) {
        let report = GeneratedReport(seed: seed)
        let twins = (0..<9).map { Renderings(report: report.twin($0)) }
        let renderings = Renderings(report: report)
        for dialect in PipeDialect.allCases {
            compare(renderings, renderings.pipeText(dialect), twins.map { $0.pipeText(dialect) }, report)
        }
        for layout in PastedLayout.allCases {
            compare(renderings, renderings.pastedText(layout), twins.map { $0.pastedText(layout) }, report)
        }
    }

    private func compare(
        _ renderings: Renderings, _ rendering: Rendering, _ twins: [Rendering], _ report: GeneratedReport
    ) {
        let oracle = TwinOracle(rows: renderings.printedRows(of: rendering))
        let losses = oracle.losses(of: rendering.text, twins: twins.map(\.text))
        // The columns of the form of 2019 have no fixed width, which the generator does not count as a loss.
        let isKnown = { (row: String) in report.edition != .of2019 || !row.hasPrefix("/statistics/article20/") }
        let place: Comment = "seed \(report.seed), \(rendering.name)"
        #expect(losses.columns.filter(isKnown) == rendering.lostBlanks.filter(isKnown), place)
        #expect(rendering.lostBlanks.isSubset(of: losses.columns), place)
        #expect(losses.rows == [], place)
    }
}
