/// Parts that pages of several shapes share.
struct PageParts {
    let facts: PageFacts
    let charset: TextCharset

    /// The links, each through a template in which `@` is the address and `#` the text.
    func links(_ links: [PageFacts.Link], _ template: String) -> String {
        links.map { link in
            template.map { $0 == "@" ? link.address : $0 == "#" ? HTMLText.escaped(link.text) : String($0) }.joined()
        }.joined(separator: "\n")
    }

    /// The labels of the standard for government sites.
    var labels: String {
        let title = HTMLText.escaped(facts.pageTitle)
        return """
            <meta name="SiteName" content="\(facts.siteName)">
            <meta name="SiteDomain" content="\(facts.host)">
            <meta name="SiteIDCode" content="\(facts.siteCode)">
            <meta name="ColumnName" content="\(facts.columns[facts.columns.count - 1])">
            <meta name="ColumnDescription" content="\(facts.siteName)\(facts.columns[0])栏目">
            <meta name="ColumnKeywords" content="\(facts.columns.joined(separator: ","))">
            <meta name="ColumnType" content="信息公开，政策文件">
            <meta name="ArticleTitle" content="\(title)">
            <meta name="PubDate" content="\(facts.publishedAt)">
            <meta name="ContentSource" content="\(facts.report.issuer)">
            <meta name="Keywords" content="政府信息公开;年度报告">
            <meta name="Author" content="">
            <meta name="Description" content="\(title)">
            <meta name="Url" content="\(facts.address("/content/\(facts.articleNumber).html"))">
            """
    }

    /// The same labels in the other order of attributes, in single quotes, some in lower case.
    var swappedLabels: String {
        """
        <meta content='\(facts.siteName)' name='SiteName'/>
        <meta content='\(facts.address("/"))' name='SiteDomain'/>
        <meta content='\(facts.siteCode)' name='SiteIDCode'/>
        <meta content='\(facts.columns[facts.columns.count - 1])' name='ColumnName'/>
        <meta content='政策文件' name='ColumnType'/>
        <meta content='\(HTMLText.escaped(facts.pageTitle))' name='ArticleTitle'/>
        <meta content='\(facts.publishedAt):00' name='PubDate'/>
        <meta content='\(facts.report.issuer)' name='ContentSource'/>
        <meta content='年报' name='keywords'/>
        <meta content='' name='description'/>
        """
    }

    /// The breadcrumb, as links with that separator between them.
    func breadcrumb(_ separator: String) -> String {
        (["首页"] + facts.columns).enumerated().map { "<a href=\"/c\($0)/\">\($1)</a>" }.joined(separator: separator)
    }

    /// The table of particulars, two labels to a row.
    func particulars(className: String) -> String {
        var rows: [String] = []
        let cells = facts.particulars.map {
            "<td class=\"lab\"><b>\($0.label)：</b></td><td>\(HTMLText.escaped($0.value))</td>"
        }
        for start in stride(from: 0, to: cells.count, by: 2) {
            rows.append("<tr>\(cells[start..<min(start + 2, cells.count)].joined())</tr>")
        }
        return "<table class=\"\(className)\" width=\"100%\">\n\(rows.joined(separator: "\n"))\n</table>"
    }

    /// The lines at the foot of the page.
    var footerLines: [String] {
        let place = facts.report.organ.place
        return [
            "主办单位：\(facts.organizer)", "承办单位：\(place.path[0])大数据中心", "网站标识码：\(facts.siteCode)",
            "滇ICP备0000\(place.code.prefix(4))号-1", "滇公网安备 \(place.code)02000012号",
        ]
    }

    /// A script as pages carry them, with markup in its strings.
    var script: String {
        """
        <script type="text/javascript">
        var siteId = "\(facts.siteCode)", docId = \(facts.articleNumber);
        function fontZoom(size){ document.getElementById('zoom').style.fontSize = size + 'px'; }
        var hitsTemplate = "<div class='hits'>浏览次数：<span id='hits'><\\/span></div>";
        if (window.innerWidth < 760 && docId > 0) { location.hash = "#m"; }
        </script>
        """
    }
}
