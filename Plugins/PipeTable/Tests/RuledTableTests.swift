import Testing

@Suite("Tables below a rule of dashes")
struct RuledTableTests {
    @Test("With a header a table ends at a blank line, and places tell its columns")
    func header() throws {
        let text = """
            前

              内容       制发   废止
              ---------- ------ ------
              规章       1      
              文件              2

            后
            """
        #expect(try reading(text) == ["前", "table ^内容|^制发|^废止 / 规章|1|∅ / 文件|∅|2", "后"])
    }

    @Test("Without one it ends with the same rule; blank lines part rows of several lines")
    func rows() throws {
        let text = """
            ---------- ------
            商业       1
            企业

            科研
            机构       2
            ---------- ------
            """
        #expect(try reading(text) == ["table 商业 企业|1 / 科研 机构|2"])
    }

    @Test("A frame belongs to the table")
    func frame() throws {
        let text = """
            -----------------
            内容       制发
            ---------- ------
            规章       1

            文件       2
            -----------------
            后
            """
        #expect(try reading(text) == ["table ^内容|^制发 / 规章|1 / 文件|2", "后"])
    }

    @Test("A line that was folded to half width keeps its columns")
    func folded() throws {
        let text = """
              内容               制发   废止
              ------------------ ------ ------
              收费(单位:万元)        5
              其他               1      2

            """
        #expect(try reading(text) == ["table ^内容|^制发|^废止 / 收费(单位:万元)|∅|5 / 其他|1|2"])
    }

    @Test("Words that stand two blanks apart are of two columns, though both would fit into one")
    func foldedShort() throws {
        let text = """
              内容             单位 数
              ---------------- ---- ------
              (三)其他       件   0
              收费             元   2

            """
        #expect(try reading(text) == ["table ^内容|^单位|^数 / (三)其他|件|0 / 收费|元|2"])
    }

    @Test("Rules without columns and values without numbers are no tables")
    func others() throws {
        #expect(try reading("甲\n-----------------\n乙") == ["甲", "-----------------", "乙"])
        #expect(try reading("# 甲\n规章\n-- -- --\n乙") == ["h1 甲", "规章", "-- -- --", "乙"])
    }
}
