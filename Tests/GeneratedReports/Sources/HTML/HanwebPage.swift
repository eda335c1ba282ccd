extension PageWriter {
    /// A page of 大汉.
    var hanwebPage: String {
        """
        <!DOCTYPE HTML>
        <html>
        <head>
        <meta charset="\(options.charset.declaredName)">
        <meta name="renderer" content="webkit">
        <title>\(facts.siteName) \(facts.columns[facts.columns.count - 1]) \(HTMLText.escaped(facts.pageTitle))</title>
        \(parts.swappedLabels)
        <meta name="others" content="页面生成时间 \(facts.publishedAt):31" />
        <meta name="template,templategroup,version" content="38,default,1.0" />
        <script language="javascript" src="/script/0/1402.js"></script>
        <style>.ldh a{margin:0 6px} #barrierfree_container{width:1100px;margin:0 auto} td{border-color:#000}</style>
        </head>
        <body>
        <div id="barrierfree_container">
        <div class="header"><a href="/col/col1/index.html">
        <img src="/picture/0/logo.png" alt="\(facts.siteName)"></a></div>
        <div class="ldh">
        \(parts.links(facts.navigation, "<a href=\"@\">#</a>"))
        </div>
        <table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td class="dqwz">当前位置：</td><td>
        \(parts.breadcrumb(" <i>&gt;</i> "))</td></tr></table>
        \(hanwebParticulars)
        <div class="art_con">
        \(headline("<p class=\"con-title\"><!--<$[标题名称(html)]>begin-->", "<!--<$[标题名称(html)]>end--></p>"))
        <p class="explain"><span>发布日期：\(facts.publishedAt)</span><span>信息来源：<!--<$[信息来源]>begin-->\(
            report.organ.shortName)<!--<$[信息来源]>end--></span>
        <span>浏览次数：<script>docHits(\(facts.articleNumber))</script></span>
        <span>字号：[ <a onclick="doZoom(18)">大</a> <a onclick="doZoom(16)">中</a>
        <a onclick="doZoom(14)">小</a> ]</span></p>
        <div id="zoom" class="main-txt">
        <!--ZJEG_RSS.content.begin--><meta name="ContentStart"><!--<$[信息内容]>begin-->
        \(body(options.seed.isMultiple(of: 2) ? .styledSpans : .indented))
        <!--<$[信息内容]>end--><meta name="ContentEnd"><!--ZJEG_RSS.content.end-->
        </div>
        <!--<div class="oldshare">分享到旧版</div>-->
        <p class="print"><a href="javascript:window.print()">【打印本页】</a>
        <a href="javascript:window.close()">【关闭窗口】</a></p>
        <div class="share"><a class="weibo">分享到微博</a><a class="weixin">分享到微信</a><a class="qzone">空间</a></div>
        </div>
        <div class="footer">\(parts.footerLines.joined(separator: "&nbsp;&nbsp;&nbsp;"))<br>
        技术支持：大汉版通发布系统<br>建议使用1280*768以上分辨率浏览本站</div>
        </div>
        <script type="text/javascript">
        var _columnid = 1229; function doZoom(n){ if(n<20){ zoom.style.fontSize=n+'px' } }
        </script>
        </body>
        </html>

        """
    }

    /// The particulars, one label and its value to a line of spans.
    private var hanwebParticulars: String {
        let rows = facts.particulars.map { "<li><span class=\"bt\">\($0.label)：</span><span>\($0.value)</span></li>" }
        return "<ul class=\"xxgk_top\">\n\(rows.joined(separator: "\n"))\n</ul>"
    }
}
