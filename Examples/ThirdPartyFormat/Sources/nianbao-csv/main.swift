import CSVSheetFormat
import Nianbao
import NianbaoCommand

let registry = try StandardSources.registry(adding: [CSVSheetSource()])
await NianbaoCommandLine(registry: registry).run()
