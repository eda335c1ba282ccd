internal import ReportCore
internal import SavedPages

/// Reads record after record; finds the next one after one whose length is wrong.
final class WARCReader: MemberReader {
    private let archive: Archive
    private let context: ReadContext
    private var block: RecordBlock?

    init(_ archive: Archive, in context: ReadContext) {
        self.archive = archive
        self.context = context
    }

    func next() throws(IngestError) -> ContainerItem? {
        if let former = block {
            block = nil
            if let problem = try former.skipRest() {
                if try !RecordStart.isNext(in: archive.content) { try RecordStart.skipToNext(in: archive.content) }
                if !former.isReported { return .damaged(former.name, problem) }
            }
        }
        try skipBlankLines()
        guard try !archive.content.isEmpty() else { return nil }
        guard try RecordStart.isNext(in: archive.content) else {
            let start = archive.content.offset
            try RecordStart.skipToNext(in: archive.content)
            return .damaged("byte \(start)", malformed(.notARecord(bytes: archive.content.offset - start)))
        }
        return try record()
    }

    private func skipBlankLines() throws(IngestError) {
        while let byte = try archive.content.peek(1).first, byte == 0x0A || byte == 0x0D {
            _ = try archive.content.skip(1)
        }
    }

    private func record() throws(IngestError) -> ContainerItem {
        let start = archive.content.offset
        _ = try archive.content.line(limit: WARCHead.limit)
        let head: (fields: HeaderFields, isComplete: Bool)
        do throws(IngestError) {
            head = try archive.content.head(limit: WARCHead.limit)
        } catch {
            guard case .malformed = error.problem else { throw error }
            try RecordStart.skipToNext(in: archive.content)
            return .damaged("record at byte \(start)", error.problem)
        }
        let record = WARCHead(fields: head.fields)
        guard head.isComplete else { return .damaged(record.name, malformed(.headCutOff)) }
        guard let length = record.length else {
            try RecordStart.skipToNext(in: archive.content)
            return .damaged(record.name, malformed(.lengthMissing(at: start)))
        }
        let block = RecordBlock(archive.content, length: length, of: record)
        self.block = block
        let item = try item(record, block)
        if case .damaged = item { block.isReported = true }
        return item
    }

    private func item(_ record: WARCHead, _ block: RecordBlock) throws(IngestError) -> ContainerItem {
        switch record.type {
        case "response":
            if let reason = record.isPartial { return damaged(record, reason) }
            do throws(IngestError) {
                return try response(record, block)
            } catch {
                return .damaged(record.name, error.problem)
            }
        // wget keeps its log and its arguments as resources of addresses of its own.
        case "resource" where record.target?.hasPrefix("metadata:") == true: return .passedOver("metadata")
        case "resource", "conversion":
            if let reason = record.isPartial { return damaged(record, reason) }
            let payload = Payload(block, of: record)
            return member(record, type: record.contentType, content: payload.content { $0 })
        case "": return damaged(record, .typeMissing)
        case let type: return .passedOver(type.utf8.count <= 40 ? type : "record of another kind")
        }
    }

    private func response(_ record: WARCHead, _ block: RecordBlock) throws(IngestError) -> ContainerItem {
        guard try block.content.peek(5).elementsEqual("HTTP/".utf8) else {
            let type = record.contentType?.name ?? ""
            guard type.isEmpty || type == "application/http" else { return .passedOver(type) }
            return damaged(record, .noAnswer)
        }
        let answer = try HTTPAnswer(block.content)
        guard let status = answer.status else { return damaged(record, .statusMissing) }
        // HTTP 206 is part of a page.
        guard 200..<300 ~= status, ![204, 205, 206].contains(status) else { return .passedOver("HTTP \(status)") }
        let payload = Payload(block, of: record, isChunked: answer.isChunked)
        let limits = context.limits
        let content = payload.content { (raw) throws(IngestError) in
            try answer.body(raw, limits: limits) { payload.addDechunked($0) }
        }
        return member(record, type: answer.mediaType, content: content)
    }

    private func member(_ record: WARCHead, type: MediaType?, content: ByteReader) -> ContainerItem {
        var found = type
        if type == nil || type?.name == "application/octet-stream" { found = record.identifiedType ?? type }
        let url = record.target.flatMap { $0.contains("://") ? $0 : nil }
        let origin = SourceInput.Origin(
            url: url ?? archive.origin.url, mediaType: found?.name, charset: type?.charset ?? found?.charset,
            capturedAt: record.date ?? archive.origin.capturedAt)
        return .member(Member(name: record.name, origin: origin, content: content))
    }

    private func damaged(_ record: WARCHead, _ what: WARCProblem) -> ContainerItem {
        .damaged(record.name, malformed(what))
    }

    private func malformed(_ what: WARCProblem) -> IngestError.Problem {
        .malformed(what.reason, place: nil)
    }
}
