import PortalHTMLFormat
import ReportSourceTesting
import Testing

@Suite struct ConformanceTests {
    @Test func `keeps the promises of a format module`() {
        let violations = SourceConformance(PortalHTMLSource(), cases: Self.cases).run()
        #expect(violations.isEmpty, "\(violations.map(\.description).joined(separator: "\n"))")
    }

    private static let cases = [
        ConformanceCase(
            name: "portal page", fileName: "云溪.html",
            text: """
                <!DOCTYPE html>
                <html lang="zh"><head><meta charset="utf-8"><title>年度报告</title>
                <meta name="ArticleTitle" content="云溪县档案馆年度报告">
                <style>p { margin: 0 }</style><script>var a = "<p>不可见</p>";</script></head>
                <body><!-- 页头 --><div class="nav"><a href="/">首页</a> &gt; <a href="/gk">信息公开</a></div>
                <!--content.begin--><h1>云溪县档案馆2023年度报告</h1>
                <p>　　全年公开信息12条，<b>比上年</b>增加2条。<br>&nbsp;其中目录3&#31181;、指南&#x39;种。</p>
                <ul><li>渠道不多；<li>解读偏少。</ul><!--content.end-->
                <div style="display:none">分享到</div><div id="footer">云溪县人民政府办公室 主办</div>
                </body></html>
                """,
            visibleText: """
                首页 > 信息公开 云溪县档案馆2023年度报告 全年公开信息12条，比上年增加2条。其中目录3种、指南9种。
                渠道不多； 解读偏少。 分享到 云溪县人民政府办公室 主办
                """),
        ConformanceCase(
            name: "tables with spans", fileName: "青禾.htm",
            text: """
                <html><body><p>三、申请情况</p>
                <table border="1"><thead><tr><th rowspan="2">项目</th><th colspan="3">申请人情况</th></tr>
                <tr><th>自然人</th><th>法人</th><th>总计</th></tr></thead>
                <tbody><tr><td><p>本年新收</p></td><td>2</td><td></td><td>2</td></tr>
                <tr><td>上年<br>结转</td><td>&nbsp;</td><td>0</td><td>0</td></tr>
                <tr><td></td></tr></tbody></table>
                <table><tr><td>行政复议</td><td><table><tr><td>维持</td><td>1</td></tr></table></td></tr></table>
                <p>四、问题</p></body></html>
                """,
            visibleText: """
                三、申请情况 项目申请人情况自然人法人总计 本年新收22 上年结转00 行政复议维持1 四、问题
                """),
        ConformanceCase(
            name: "damaged markup", fileName: "石桥.shtml",
            text: """
                <HTML><BODY bgcolor=white><P>公开 < 3 件 & 受理 > 1 件<P ALIGN=center>未闭合<div><span>块中文字</p>
                </div></font><tr><td>散落的单元格</td></tr><a href="a.html?x=1&y=2" title='a>b'>链接</a>
                <![endif]--><o:p></o:p><p class=MsoNormal>结尾&hellip;&#8230;&unknown;</BODY></HTML>
                """,
            visibleText: """
                公开 < 3 件 & 受理 > 1 件 未闭合 块中文字 散落的单元格 链接 结尾……&unknown;
                """),
        ConformanceCase(
            name: "gb2312 page", fileName: "年报.html",
            bytes: Array("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">".utf8)
                + Array("</head>\r\n<body><h2>".utf8) + [0xC4, 0xEA, 0xB6, 0xC8, 0xB1, 0xA8, 0xB8, 0xE6]
                + Array("</h2>\r\n<p>".utf8) + [0xA9, 0x96, 0xE9, 0x46, 0x31, 0x32, 0xCC, 0xF5]
                + Array("</p>\r\n</body></html>\r\n".utf8),
            visibleText: "年度报告 〇镕12条"),
    ]
}
