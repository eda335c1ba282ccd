import Nianbao
import NianbaoCommand

await NianbaoCommandLine(registry: StandardSources.registry()).run()
