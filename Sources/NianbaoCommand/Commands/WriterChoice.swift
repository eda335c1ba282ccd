internal import ArgumentParser
internal import Nianbao

/// What `--to` names: one of the writers that a command offers.
protocol WriterChoice: ExpressibleByArgument {
    static var writers: [any ReportWriter.Type] { get }
    var writer: any ReportWriter.Type { get }
    init(writer: any ReportWriter.Type)
}

extension WriterChoice {
    static var allValueStrings: [String] { writers.map { $0.descriptor.id } }

    var descriptor: WriterDescriptor { writer.descriptor }

    init?(argument: String) {
        guard let writer = Self.writers.first(where: { $0.descriptor.id == argument }) else { return nil }
        self.init(writer: writer)
    }
}
