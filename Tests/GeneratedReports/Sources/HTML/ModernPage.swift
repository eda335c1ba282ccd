extension PageWriter {
    /// A page of semantic elements.
    var modernPage: String {
        """
        <!doctype html>
        <html lang="zh-Hans">
        <head>
          <meta charset="\(options.charset.declaredName)">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>\(HTMLText.escaped(facts.pageTitle)) | \(facts.siteName)</title>
        \(parts.labels)
          <link rel="stylesheet" href="/assets/app.css">
          <style>
            nav ul{display:flex;flex-wrap:wrap;gap:12px;list-style:none}
            table{border-collapse:collapse}td,th{border:1px solid}
          </style>
          <script type="application/ld+json">
          {"@type":"Article","headline":"\(facts.pageTitle)","datePublished":"\(report.publishedOn)"}
          </script>
          <template id="card"><section><h4>推荐</h4></section></template>
        </head>
        <body>
          <a class="skip" href="#main">跳到主要内容</a>
          <header><p>\(facts.siteName)</p>
            <nav aria-label="主导航"><ul>
        \(parts.links(facts.navigation, "      <li><a href=\"@\">#</a></li>"))
            </ul></nav>
          </header>
          <nav aria-label="面包屑"><ol><li>\(parts.breadcrumb("</li><li>"))</li></ol></nav>
          <main id="main">
            <article>
              <header>\(headline("<h1>", "</h1>"))
              <p><time datetime="\(report.publishedOn)">\(facts.publishedInChinese)</time>
              <span>发布机构：\(report.issuer)</span></p></header>
              <dl>\(facts.particulars.map { "<dt>\($0.label)</dt><dd>\($0.value)</dd>" }.joined())</dl>
              <section class="content">
        \(body(.semantic, .headed))
              </section>
              <footer><button type="button">打印</button> <button type="button">分享</button></footer>
            </article>
            <aside><h2>相关链接</h2><ul>
        \(parts.links(facts.related, "      <li><a href=\"@\">#</a></li>"))
            </ul></aside>
          </main>
          <footer>
            \(parts.footerLines.map { "<p>\($0)</p>" }.joined(separator: "\n    "))
          </footer>
        </body>
        </html>

        """
    }
}
