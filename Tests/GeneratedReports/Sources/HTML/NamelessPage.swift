extension PageWriter {
    /// A page whose class names say nothing, with the particulars after the report.
    var namelessPage: String {
        """
        <!DOCTYPE html>
        <html><head>
        <meta http-equiv="content-type" content="text/html;charset=\(options.charset.declaredName)">
        <title>\(HTMLText.references(facts.pageTitle))</title>
        <style>.c3 a{margin:4px}.tc{text-align:center}.tr{text-align:right}.p1{margin:12px 0}</style>
        </head>
        <body><div class="c1">
        <div class="c2">\(facts.siteName)</div><div class="c3">
        \(parts.links(facts.navigation, "<a href=\"@\">#</a>"))
        </div>
        <div class="c4">\(parts.breadcrumb(" / ")) / 正文</div>
        <div class="c5">
        \(headline("<div class=\"tc\"><b>", "</b></div>"))
        <div class="c6">
        \(body(.divisions))
        </div></div>
        <div class="c7">\(facts.particulars.map { "<span>\($0.label)：\($0.value)</span>" }.joined(separator: " "))</div>
        <div class="c8">\(parts.links(facts.related, "<div><a href=\"@\">#</a></div>"))</div>
        <div class="c9">\(parts.footerLines.joined(separator: " | "))</div>
        </div><script>var t=new Date();if(t.getHours()<6&&1>0){document.title+=""}</script></body></html>

        """
    }
}
