extension PageWriter {
    /// A page whose text was pasted out of a word processor.
    var wordPage: String {
        """
        <!DOCTYPE html>
        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
        <head>
        <meta http-equiv=Content-Type content="text/html; charset=\(options.charset.declaredName)">
        <title>\(HTMLText.escaped(facts.pageTitle)) - \(facts.siteName)</title>
        \(parts.swappedLabels)
        <!--[if gte mso 9]><xml>
        <w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->
        <style>
        <!--
         p.MsoNormal {mso-style-parent:""; margin:0cm; text-align:justify; font-size:10.5pt;
         font-family:"Times New Roman";}
         table.MsoNormalTable {mso-style-name:普通表格; font-size:10.0pt;}
        -->
        </style>
        </head>
        <body>
        <div class="top-bar">
        \(parts.links(facts.navigation, "<a href='@'>#</a>"))
        </div>
        <div class="location">位置：\(parts.breadcrumb(" → "))</div>
        \(parts.particulars(className: "infobox"))
        <div class="news_title">\(headline("<h3>", "</h3>"))</div>
        <div class="news_tool">时间：\(report.publishedOn) 来源：\(report.issuer) 累计次数：<span id="hits"></span> 【字体：大 中 小】
        【听全文】</div>
        <div class="news_content">
        <div class=Section1 style='layout-grid:15.6pt'>
        \(body(.word, .word))
        </div>
        </div>
        <div class="news_page">上一篇：\(facts.previous.map { "<a href='\($0.address)'>\($0.text)</a>" } ?? "没有了")
        <br>下一篇：\(facts.next.map { "<a href='\($0.address)'>\($0.text)</a>" } ?? "没有了")</div>
        <div class="bottom">\(parts.footerLines.joined(separator: "<br>\n"))</div>
        </body>
        </html>

        """
    }
}
