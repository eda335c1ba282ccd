import Nianbao
import NianbaoCommand

NianbaoCommandLine(registry: StandardSources.registry()).run()
