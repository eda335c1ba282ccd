// `import Nianbao` is enough: reports, their tables, sources, errors and checks are types of these targets.
// Swift has only the underscored attribute for it; Foundation re-exports its own parts with it, too.
@_exported public import ReportAudit
@_exported public import ReportCore
@_exported public import ReportModel
