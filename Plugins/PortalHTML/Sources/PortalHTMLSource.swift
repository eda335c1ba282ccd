public import ReportCore

/// Reads saved web pages of government portals, and any other HTML.
///
/// The page is read once by HTML's own rules for tags, comments, references and text; libxml2 builds the tree of what
/// is structure, step by step, and the neutral document is made of these steps. No tree is kept, and no depth of the
/// page is a depth of calls.
public struct PortalHTMLSource: ReportSource {
    public init() {}

    public var descriptor: SourceDescriptor {
        SourceDescriptor(
            id: "portal-html", name: "Portal page (HTML)",
            summary: "Saved web pages, HTML 4 and 5 and XHTML, in any Chinese encoding.",
            extensions: ["html", "htm", "shtml", "xhtml"], mediaTypes: ["text/html", "application/xhtml+xml"],
            specializes: ["plain-text"], findings: FindingRule.ofHTML)
    }

    public func identify(_ probe: SourceProbe) -> Match {
        HTMLSignature.match(probe)
    }

    /// Reads a page; one without any words is a document without blocks.
    ///
    /// Words outside the cells of a table follow behind it, and words that markup hides within a line or a cell behind
    /// that. Fails by the limits on bytes, nesting and cells only.
    public func read(_ input: SourceInput, in context: ReadContext) throws(IngestError) -> SourceDocument {
        let declared = CharsetDeclaration.label(in: input.bytes)
        let source = try SourceText(decoding: input, declared: declared, in: context)
        let skeleton: Skeleton
        do {
            skeleton = try MarkupFilter.skeleton(of: source.utf8, nestingLimit: context.limits.nesting)
        } catch {
            throw IngestError(input.name, .limit(.nesting, found: error.found, allowed: context.limits.nesting))
        }
        var builder = DocumentBuilder(skeleton, limits: context.limits)
        let isComplete = LibXML2.read(skeleton, into: &builder)
        var document = builder.finish(source)
        document.savedFrom = skeleton.saved?.url
        document.savedAt = skeleton.saved?.date
        if let problem = builder.problem { throw IngestError(input.name, problem) }
        if !isComplete {
            document.findings.append(SourceFinding(HTMLFinding.parserStopped))
        }
        return document
    }
}
