import CSVSheetFormat
import Nianbao
import NianbaoCommand

let registry = try StandardSources.registry(adding: [CSVSheetSource()])
NianbaoCommandLine(registry: registry).run()
