extension PageWriter {
    /// A page like those of gov.cn.
    var ucapPage: String {
        """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="\(options.charset.declaredName)">
        <meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"/>
        <title>\(HTMLText.escaped(facts.pageTitle))_\(facts.columns[0])_\(facts.siteName)</title>
        <meta name="lanmu" content="\(facts.columns[0])"/>
        <meta name="manuscriptId" content="\(facts.articleNumber)"/>
        \(parts.swappedLabels)
        <meta name="firstpublishedtime" content="\(facts.publishedAt):00"/>
        <style>.nav li{display:inline-block;padding:0 8px}.pages_content{padding:0 40px}.footer{background:#eee}</style>
        <script>var ucapSite={"siteId":"\(facts.siteCode)","html":"<div><p>载入中</p></div>"};</script>
        </head>
        <body>
        <div class="header"><div class="logo"><a href="/">\(facts.siteName)</a></div>
        <div class="nav"><ul>
        \(parts.links(facts.navigation, "<li><a href=\"@\">#</a></li>"))
        </ul></div></div>
        <div class="BreadcrumbNav">\(parts.breadcrumb(" &gt; "))</div>
        <div class="article oneColumn pub_border">
        \(headline("<h1 id=\"ti\">", "</h1>"))
        <div class="pages-date">\(facts.publishedAt)<span class="font">来源： \(report.issuer)</span>
        <div class="pages_print"><span class="font index_switchsize">字号：<span class="small">默认</span>
        <span class="medium">大</span> <span class="big">超大</span></span><span class="font">|</span>
        <span class="font printIco" id="btnPrint">打印</span>
        <div class="share" id="share">分享：<a class="share-btn gwds_weibo" title="微博"></a></div></div></div>
        <div class="pages_content" id="UCAP-CONTENT">
        \(body(.styledSpans))
        </div>
        <div class="editor"><span>责任编辑：</span></div>
        <div class="related"><div class="tit">相关稿件</div><ul>
        \(parts.links(facts.related, "<li><a href=\"@\" target=\"_blank\">#</a></li>"))
        </ul></div>
        </div>
        <div class="footer"><ul class="links">
        \(parts.links(facts.sideLinks, "<li><a href=\"@\">#</a></li>"))
        </ul><p>\(parts.footerLines.joined(separator: "　"))</p></div>
        </body>
        </html>

        """
    }
}
