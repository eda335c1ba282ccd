/// The text of a new module, of its tests and of its fixture: a small format that passes as it is written, to be
/// replaced by the author's own.
struct ModuleTemplate {
    let name: FormatName

    /// The module.
    var source: String {
        #"""
        public import ReportCore

        /// Reads \#(name.id): text whose first line is `%%%`; `= ` begins a heading, tabs part the cells of a table's rows.
        public struct \#(name.type)Source: ReportSource {
            public let descriptor = SourceDescriptor(
                id: "\#(name.id)", name: "\#(name.type)", summary: "Text whose first line is %%%.",
                extensions: ["\#(name.id)"])

            public init() {}

            // Step 1: say what shows your format. A probe has the name, the first 64 KiB, and these as text.
            public func identify(_ probe: SourceProbe) -> Match {
                probe.text.starts(with: "%%%".utf8) ? .certain("its first line is %%%") : .no("no line %%%")
            }

            // Step 2: read it. A module knows syntax: every visible word goes into a block, at its place.
            public func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
                let source = try SourceText(decoding: input, in: context)
                guard source.utf8.starts(with: "%%%".utf8) else {
                    throw IngestError(input.name, .malformed(what: "its first line is not %%%", place: nil))
                }
                var reader = \#(name.type)Reader(SourceDocument(source: source))
                reader.read()
                return reader.document
            }
        }

        /// Makes blocks of lines.
        private struct \#(name.type)Reader {
            private(set) var document: SourceDocument
            /// The lines of the table that is being read.
            private var rows: [Range<Int>] = []

            init(_ document: SourceDocument) {
                self.document = document
            }

            mutating func read() {
                let lines = document.text.split { $0 == 0x0A || $0 == 0x0D }.map(\.indices)
                for line in lines.dropFirst() {
                    if document.text[line].contains(0x09) {
                        rows.append(line)
                    } else {
                        endTable()
                        addLine(line)
                    }
                }
                endTable()
            }

            private mutating func addLine(_ line: Range<Int>) {
                let isHeading = document.text[line].starts(with: "= ".utf8)
                let words = WhiteSpace.trimmed(isHeading ? line.dropFirst(2) : line, in: document.text)
                guard !words.isEmpty else { return }
                document.blocks.append(Block(kind: isHeading ? .heading(2) : .paragraph, range: words))
            }

            private mutating func endTable() {
                defer { rows = [] }
                // A file that merges cells has to say over how many: `spansKnown` is true where yours does.
                var table = Table(cells: [], spansKnown: true, rowsKnown: true)
                for (row, line) in rows.enumerated() {
                    let cells = document.text[line].split(separator: 0x09, omittingEmptySubsequences: false)
                    for (column, cell) in cells.enumerated() {
                        let words = WhiteSpace.trimmed(cell.indices, in: document.text)
                        table.cells.append(
                            Table.Cell(range: words, row: row, column: column, gap: words.isEmpty ? .blank : nil))
                    }
                }
                let words = table.cells.map(\.range).filter { !$0.isEmpty }
                guard let first = words.first, let last = words.last else { return }
                document.blocks.append(
                    Block(kind: .table(document.tables.count), range: first.lowerBound..<last.upperBound))
                document.tables.append(table)
            }
        }

        """#
    }

    /// Its tests on the conformance kit.
    var tests: String {
        #"""
        import \#(name.type)Format
        import ReportCore
        import ReportSourceTesting
        import Testing

        @Suite struct \#(name.type)Tests {
            /// Sources of the format, each with the words that a reader of it sees.
            private static let cases = [
                ConformanceCase(
                    name: "a heading and a table", fileName: "case.\#(name.id)",
                    text: "%%%\n= 一、总体情况\n全年公开信息12条。\n规章\t0\t\n合计\t\t3\n",
                    visibleText: "一、总体情况 全年公开信息12条。 规章 0 合计 3", recognizedAs: .certain)
            ]

            @Test func `keeps the promises of a format module`() {
                let violations = SourceConformance(\#(name.type)Source(), cases: Self.cases).run()
                #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
            }

            @Test func `an empty cell is a blank one`() throws {
                let document = try \#(name.type)Source().read(
                    SourceInput(name: "case.\#(name.id)", bytes: Array("%%%\n规章\t0\t\n".utf8)), in: ReadContext())
                #expect(document.tables.first?.cells.map(\.gap) == [nil, nil, .blank])
            }
        }

        """#
    }

    /// A report in the format.
    var fixture: String {
        """
        %%%
        = 青岚市统计局2023年政府信息公开工作年度报告
        = 一、总体情况
        全年收到政府信息公开申请3件，均已答复。
        = 二、主动公开政府信息情况
        第二十条第（一）项
        信息内容\t本年制发件数\t本年废止件数\t现行有效件数
        规章\t0\t0\t0
        行政规范性文件\t2\t\t11
        第二十条第（八）项
        信息内容\t本年收费金额（单位：万元）
        行政事业性收费\t0.5
        = 三、存在的主要问题及改进情况
        公开的及时性有待提高。

        """
    }
}
