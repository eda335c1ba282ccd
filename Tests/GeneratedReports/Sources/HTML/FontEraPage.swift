extension PageWriter {
    /// A page of nested layout tables in capital letters, with tags left open and attributes unquoted.
    var fontEraPage: String {
        """
        <HTML>
        <HEAD>
        <TITLE>\(HTMLText.escaped(facts.pageTitle))</TITLE>
        <META http-equiv=Content-Type content="text/html; charset=\(options.charset.declaredName)">
        <META content="\(facts.siteName)" name=SiteName>
        <META content=\(facts.siteCode) name=SiteIDCode>
        <META content="\(facts.publishedAt)" name=PubDate>
        <META content="MSHTML 6.00.2900.5512" name=GENERATOR>
        <STYLE>TD { FONT-SIZE: 9pt }
        A:link { COLOR: #000000; TEXT-DECORATION: none }
        </STYLE>
        <SCRIPT language=JavaScript>
        <!--
        function ContentSize(size){ document.all.zoom.style.fontSize = size + 'pt' }
        //-->
        </SCRIPT>
        </HEAD>
        <BODY bgColor=#ffffff leftMargin=0 topMargin=0>
        <TABLE cellSpacing=0 cellPadding=0 width=778 align=center border=0>
        <TR><TD><IMG height=120 src="images/top.gif" width=778>
        <TR><TD bgColor=#0066cc height=24>
        \(parts.links(facts.navigation, "<A href=@><FONT color=#ffffff>#</FONT></A>&nbsp;|"))
        <TR><TD>
        <TABLE width="100%" border=0><TR><TD vAlign=top width=160 bgColor=#eef4fb>
        <TABLE width="100%"><TR><TD><B>部门导航</B>
        \(parts.links(facts.sideLinks, "<TR><TD>·<A href=@>#</A>"))
        </TABLE>
        <TD vAlign=top>
        <FONT color=#666666>您的位置：\(parts.breadcrumb("-&gt;"))</FONT>
        <HR SIZE=1>
        \(headline("<CENTER><FONT face=黑体 color=#cc0000 size=5>", "</FONT></CENTER>"))
        <CENTER><FONT color=#999999>发布日期：\(facts.publishedInChinese)&nbsp;&nbsp;
        来源：\(report.organ.shortName)&nbsp;&nbsp;点击数：
        【字体：<A href="javascript:ContentSize(16)">大</A> <A href="javascript:ContentSize(14)">中</A> <A
        href="javascript:ContentSize(12)">小</A>】</FONT></CENTER>
        <TABLE width="96%" align=center><TR><TD class=zoom id=zoom>
        <FONT face=宋体 size=3>
        \(body(.broken, .upperCase))
        </FONT>
        </TABLE>
        <P align=center>[<A href="javascript:window.print()">打印此页</A>] [<A href="javascript:window.close()">关闭窗口</A>]
        <P>相关文章：
        <UL>
        \(parts.links(facts.related, "<LI><A href=@>#</A>"))
        </UL>
        </TABLE>
        <TR><TD align=middle><HR color=#0066cc SIZE=1>
        <FONT color=#333333>\(parts.footerLines.joined(separator: "<BR>"))</FONT>
        </TABLE>
        </BODY>
        </HTML>

        """
    }
}
