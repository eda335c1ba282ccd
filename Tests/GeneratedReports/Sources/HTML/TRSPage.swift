extension PageWriter {
    /// A page of 拓尔思 WCM.
    var trsPage: String {
        """
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
         "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <meta http-equiv="Content-Type" content="text/html; charset=\(options.charset.declaredName)" />
        <meta http-equiv="X-UA-Compatible" content="IE=edge" />
        <title>\(HTMLText.escaped(facts.pageTitle))_\(facts.siteName)</title>
        \(parts.labels)
        <link href="../../images/gkxl.css" rel="stylesheet" type="text/css" />
        <style type="text/css">
        .xl-title{font-size:24px;text-align:center} .bmnav li{float:left;list-style:none;margin-right:12px}
        .zwxl-table td{border:1px solid #ddd;padding:4px} #wrap{width:1000px;margin:0 auto}
        </style>
        \(parts.script)
        </head>
        <body>
        <div id="wrap">
        <div class="top"><a href="/">\(facts.siteName)</a> | <a href="/wza/">无障碍</a> | <a href="/mobile/">手机版</a></div>
        <ul class="bmnav">
        \(parts.links(facts.navigation, "<li><a href=\"@\" target=\"_blank\">#</a></li>"))
        </ul>
        <div style="clear:both"></div>
        <div class="dqwz">当前位置：\(parts.breadcrumb("&nbsp;&gt;&nbsp;")) &gt; 正文</div>
        <div class="zwgk-l"><h3>公开目录</h3><ul>
        \(parts.links(facts.sideLinks, "<li><a href=\"@\">#</a></li>"))
        </ul></div>
        \(parts.particulars(className: "zwxl-table"))
        <div class="xl-nr">
        \(headline("<div class=\"xl-title\">", "</div>"))
        <div class="xl-info"><span>发布时间：\(report.publishedOn)</span> <span>来源：\(report.organ.shortName)</span>
        <span>【字号：<a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a>
        <a href="javascript:doZoom(14)">小</a>】</span> <a href="javascript:window.print()">打印</a></div>
        <div class="article">
        <div class="TRS_Editor"><style type="text/css">
        .TRS_Editor P{margin-top:0px;margin-bottom:10px;line-height:1.8;font-family:宋体;font-size:12pt;}
        .TRS_Editor TD{margin-top:0px;line-height:1.5;font-family:宋体;font-size:10.5pt;}</style>
        <div class="Custom_UnionStyle">
        \(body(options.seed.isMultiple(of: 2) ? .indented : .styledSpans))
        </div></div>
        </div>
        <div class="fj" style="display:none"><b>附件：</b><span id="appendix"></span></div>
        </div>
        <div class="xgxx"><h4>相关信息</h4><ul>
        \(parts.links(facts.related, "<li><a href=\"@\" title=\"#\">#</a></li>"))
        </ul></div>
        <div class="fx bdsharebuttonbox">分享到：<a href="#" title="分享到微博">微博</a><a href="#" title="分享到微信">微信</a></div>
        <div class="foot"><p>\(parts.footerLines.joined(separator: "</p>\n<p>"))</p>
        <p><a href="/wzdt/">网站地图</a> | <a href="/gywm/">关于我们</a> | <a href="/bqsm/">版权声明</a></p></div>
        </div>
        </body>
        </html>

        """
    }
}
