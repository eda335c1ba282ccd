/// What every format module and container module promises, rule by rule; the raw values are stable names.
public enum ConformanceRule: String, Sendable, CaseIterable {
    // MARK: The descriptor

    /// The id is lower-case words joined by hyphens.
    case descriptorID = "descriptor.id"
    /// The name and the summary say something.
    case descriptorText = "descriptor.text"
    /// Extensions are lower case, without a dot.
    case descriptorExtensions = "descriptor.extensions"
    /// Media types are `type/subtype` in lower case.
    case descriptorMediaTypes = "descriptor.mediaTypes"
    /// A module specializes others, not itself.
    case descriptorSpecializes = "descriptor.specializes"

    // MARK: Identification

    /// The same probe gives the same match.
    case identifyPure = "identify.pure"
    /// A match says why.
    case identifyReason = "identify.reason"
    /// The module recognises its own cases.
    case identifyOwn = "identify.own"
    /// The module says no to an empty file, to formats that are not its own and to noise, whatever their name.
    case identifyForeign = "identify.foreign"

    // MARK: Reading

    /// A case is read into a document.
    case readOwn = "read.own"
    /// An empty file is an error.
    case readEmpty = "read.empty"
    /// The same bytes give the same document, or the same error.
    case readTwice = "read.twice"
    /// A byte order mark changes no word, block or cell.
    case readByteOrderMark = "read.byteOrderMark"
    /// CR LF or CR instead of LF changes no word, block or cell.
    case readLineEnds = "read.lineEnds"
    /// A NUL is read over, with a finding.
    case readNUL = "read.nul"
    /// A source over the limit of bytes is an error of that limit.
    case readLimit = "read.limit"
    /// An error names the source.
    case readErrorName = "read.errorName"
    /// No input makes the module fail: crash, hang or give an invalid answer.
    case readFailure = "read.failure"

    // MARK: The document

    /// The text, and the text of the source, are valid UTF-8.
    case documentUTF8 = "document.utf8"
    /// The text of the source has no byte order mark and no NUL.
    case documentSource = "document.source"
    /// Ranges of blocks and cells and offsets of markers lie inside the text.
    case documentRange = "document.range"
    /// They lie on the boundaries of characters.
    case documentBoundary = "document.boundary"
    /// Blocks and cells have no white space around them, and blocks that are no tables have words.
    case documentTrimmed = "document.trimmed"
    /// Blocks are in reading order and do not overlap.
    case documentBlockOrder = "document.blockOrder"
    /// Headings are of level 1 to 6, and no more bytes of a block are linked than it has.
    case documentBlock = "document.block"
    /// All words of the text are inside blocks; marks of the format, in ASCII, may stand between.
    case documentCovered = "document.covered"
    /// The first region is its own parent, every other's parent stands before it, and each block is in one of them.
    case documentRegions = "document.regions"
    /// Each table belongs to exactly one block.
    case documentTables = "document.tables"
    /// A table's block covers its cells.
    case documentTableRange = "document.tableRange"
    /// Cells are in order of row, column and text.
    case documentCellOrder = "document.cellOrder"
    /// Spans are 1 or more, and 1 where spans are not known.
    case documentSpans = "document.spans"
    /// An empty cell says what its slot is and may say where, and no other does.
    case documentGaps = "document.gaps"
    /// Places of blocks, cells, pairs and findings lie inside the source.
    case documentPlaces = "document.places"
    /// Later blocks of a case stand later in its source; of damaged markup words may move.
    case documentPlaceOrder = "document.placeOrder"
    /// Words that the text and the source both have once stand where the place map says.
    case documentPlaceWords = "document.placeWords"
    /// Findings have a rule and a message, and those of decoding are kept.
    case documentFindings = "document.findings"
    /// The words of blocks and cells are the visible text.
    case documentConservation = "document.conservation"

    // MARK: Containers

    /// The members of a case come out, in order, with what the archive says of them.
    case containerMembers = "container.members"
    /// They are the same in whatever chunks the archive arrives.
    case containerChunks = "container.chunks"
    /// Members that nobody reads are skipped.
    case containerUnread = "container.unread"
}
