extension PageWriter {
    /// A page like those of the unified platform of Guangdong.
    var guangdongPage: String {
        """
        <!DOCTYPE html>
        <html>
        <head>
            <!-- <meta http-equiv="Content-Type" content="text/html; charset=big5"> -->
            <meta http-equiv="Content-Type" content="text/html; charset=\(options.charset.declaredName)">
            <title>\(HTMLText.escaped(facts.pageTitle))-\(facts.siteName)</title>
        \(parts.labels)
            <script src="/static/jquery.min.js"></script>
            <style>.menu a{margin-right:10px}.articleBox{width:900px;margin:0 auto}</style>
        </head>
        <body>
            <div class="header">
                <div class="menu">
        \(parts.links(facts.navigation, "            <a href=\"@\">#</a>"))
                </div>
            </div>
            <div class="weizhi">您现在的位置: \(parts.breadcrumb(" / "))</div>
            <div class="classify"><table>
            <tr><td>索引号:</td><td>\(facts.indexNumber)</td><td>分类:</td><td></td></tr>
            <tr><td>发布机构:</td><td>\(report.issuer)</td><td>成文日期:</td><td>\(report.signedOn ?? "")</td></tr>
            <tr><td>名称:</td><td colspan="3">\(HTMLText.escaped(facts.pageTitle))</td></tr>
            <tr><td>文号:</td><td>\(facts.documentNumber)</td><td>发布日期:</td><td>\(report.publishedOn)</td></tr>
            <tr><td>主题词:</td><td></td><td></td><td></td></tr>
            </table></div>
            <div class="xl_main articleBox">
                \(headline("<h1 class=\"info_title\">", "</h1>"))
                <div class="title_info">发布时间：\(facts.publishedInChinese)　信息来源：\(report.organ.shortName)
                <a class="print">打印</a>
                <span class="ztdx">字体： <a id="da">大</a> <a id="zhong">中</a> <a id="xiao">小</a></span></div>
                <div id="shareTitle" style="display:none">\(HTMLText.escaped(facts.pageTitle))</div>
                <div class="news_cont_d_wrap">
        \(body(options.seed.isMultiple(of: 2) ? .styledSpans : .semantic))
                </div>
                <div class="share_box"><span>分享到：</span>
                <a class="wx">微信</a><a class="wb">微博</a><a class="qq">好友</a></div>
                <div class="nextprev"><p>上一篇：\(facts.previous?.text ?? "无")</p>
                <p>下一篇：\(facts.next?.text ?? "无")</p></div>
            </div>
            <div class="footer">\(parts.footerLines.map { "<span>\($0)</span>" }.joined(separator: "\n    "))</div>
            <noscript><img src="/stat.gif" alt="统计"></noscript>
        </body>
        </html>

        """
    }
}
