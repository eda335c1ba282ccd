extension PageWriter {
    /// A page of 博达.
    var vsbPage: String {
        """
        <!DOCTYPE html>
        <HTML><HEAD><TITLE>\(HTMLText.escaped(facts.pageTitle))-\(facts.siteName)</TITLE>
        <META charset="\(options.charset.declaredName)">
        \(parts.labels)
        <META Name="keywords" Content="\(facts.siteName),\(facts.columns[facts.columns.count - 1])" />
        <LINK href="../../style/style.css" type="text/css" rel="stylesheet">
        <!--Announced by Visual SiteBuilder 9-->
        <script language="javascript" src="/system/resource/js/counter.js"></script>
        <script type="text/javascript">_jsq_(1031,'/content.jsp',\(facts.articleNumber),1628367)</script>
        </HEAD>
        <BODY>
        <div class="nav wp"><ul>
        \(parts.links(
            facts.navigation,
            "<li><a href=\"@\">#</a><dl style=\"display:none\"><dd><a href=\"@\">#频道</a></dd></dl></li>"))
        </ul></div>
        <div class="dqlm fl">\(facts.columns[0])</div>
        <table class="winstyle117" width="100%" cellspacing="0" cellpadding="0"><tr><td nowrap>当前位置: \(
            parts.breadcrumb("&nbsp;>>&nbsp;"))&nbsp;>>&nbsp;正文</td></tr></table>
        <form name="_newscontent_fromname">
        <div class="cont">
        \(parts.particulars(className: "xxgk"))
        \(headline("<h1 align=\"center\">", "</h1>"))
        <div class="news-info">日期：\(report.publishedOn)&nbsp;&nbsp; 作者：&nbsp;&nbsp;
        来源：\(report.organ.shortName)&nbsp;&nbsp;
        点击：[<script>_showDynClicks("wbnews", 1628367, \(facts.articleNumber))</script>] 次
        </div>
        <div id="vsb_content"><div class="v_news_content">
        \(body(options.seed.isMultiple(of: 2) ? .styledSpans : .indented))
        </div></div><div id="div_vote_id"></div>
        <p align="right">【<a href="javascript:window.opener=null;window.close();">关闭窗口</a>】</p>
        <div class="page-next"><ul>
        <li>上一条：\(facts.previous.map { "<a href=\"\($0.address)\">\($0.text)</a>" } ?? "没有了")</li>
        <li>下一条：\(facts.next.map { "<a href=\"\($0.address)\">\($0.text)</a>" } ?? "没有了")</li>
        </ul></div>
        </div>
        </form>
        <div class="list_r"><h3>热点信息</h3><ul>
        \(parts.links(facts.related, "<li><a href=\"@\">#</a><span>\(report.publishedOn)</span></li>"))
        </ul></div>
        <div class="foot wp">\(parts.footerLines.map { "<p>\($0)</p>" }.joined(separator: "\n"))</div>
        </BODY></HTML>

        """
    }
}
