/// The family of publishing systems that a page looks like it came from.
public enum PageShape: String, Sendable, CaseIterable {
    /// 拓尔思 WCM: `.TRS_Editor`, `.Custom_UnionStyle`.
    case trs
    /// 大汉: comment markers around the content, `#zoom`.
    case hanweb
    /// 博达: `#vsb_content`, `.v_news_content`.
    case vsb
    /// gov.cn and the like: `#UCAP-CONTENT`.
    case ucap
    /// The unified platform of Guangdong: `.xl_main.articleBox`.
    case guangdong
    /// A page of nested layout tables and `<font>`, with tags left open.
    case fontEra = "font"
    /// A text pasted out of a word processor.
    case wordPasted = "word"
    /// Semantic elements throughout.
    case modern
    /// A house-made portal whose class names say nothing.
    case nameless
}
