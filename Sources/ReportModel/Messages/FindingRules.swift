// The rules of what is found in reading any source. Those of a format's syntax stand in its module.

extension FindingRule {
    /// All of them, in the order of the documentation.
    public static let all: [FindingRule] = texts + contents + tables + divisions + indicators

    // MARK: Decoding

    private static let texts = [textMalformed, textNul, textWrongDeclaration, textUnknownCharset]

    public static let textMalformed = FindingRule(
        "text.malformed", .warning,
        meaning: "bytes that are not a character in the source's encoding; each is shown as U+FFFD",
        remedy: "fetch the file again, or name its encoding with `--charset`",
        sentences: "{count} malformed sequences in {charset}, the first at byte {offset}; each is shown as U+FFFD")

    public static let textNul = FindingRule(
        "text.nul", .warning, meaning: "NUL characters; each is shown as U+FFFD", remedy: "fetch the file again",
        sentences: "{count} NUL characters; each is shown as U+FFFD")

    public static let textWrongDeclaration = FindingRule(
        "text.wrongDeclaration", .info,
        meaning: "the bytes contradict the declared encoding, and were read as what they are", remedy: "nothing",
        sentences: "declared as {declared}, but the bytes are {charset}; read as that")

    public static let textUnknownCharset = FindingRule(
        "text.unknownCharset", .info, meaning: "the declared encoding is not known; a guess was made",
        remedy: "name it with `--charset` if the text looks wrong",
        sentences: "declared as {declared}, which is not known; read as {charset}")

    // MARK: The report's own text, and the page's

    private static let contents = [
        contentAttachment, dateAmbiguous, dateOfPage, yearCoverageConflict, yearTextConflict, taintSpamValue,
    ]

    public static let contentAttachment = FindingRule(
        "content.attachment", .warning, .info,
        meaning: "the page links to a file that it calls the report; a warning where the page itself says little "
            + "(a page with nothing but a title is not a report, and the error names the file)",
        remedy: "convert that file too", sentences: "a file is attached as the report, which may say more: {address}")

    public static let dateAmbiguous = FindingRule(
        "date.ambiguous", .warning, meaning: "a date lost characters, and more than one reading is left; it is null",
        remedy: "read the date in the source",
        sentences: "{printed}: its lost characters leave more than one reading")

    public static let dateOfPage = FindingRule(
        "date.ofPage", .warning,
        meaning: "a date below the text is years after the report, and not beside an organ's name",
        remedy: "nothing: it is the page's",
        sentences: "{printed}: years after the report and without an organ's name, so the page's date")

    public static let yearCoverageConflict = FindingRule(
        "year.coverageConflict", .warning, meaning: "the period is of another year than the report",
        remedy: "see which of them is misprinted",
        sentences: "the report is of {year}, its period from {start} to {end}")

    public static let yearTextConflict = FindingRule(
        "year.textConflict", .warning, meaning: "the text introduces the report as another year's",
        remedy: "see which of them is misprinted",
        sentences: "{printed}: the title says {titleYear}, the text {textYear}")

    public static let taintSpamValue = FindingRule(
        "taint.spamValue", .warning,
        meaning: "a value of the page is advertising that a mirror put in; it is null",
        remedy: "look for the value elsewhere", sentences: "{value} is advertising, the value unknown")

    // MARK: Statutory tables

    private static let tables = [
        tableAmbiguousPosition, tableIllegible, tableRowAbsent, tableLeftOver, tableLocalColumn, tableRepeated,
        tableOutdatedEdition,
    ]

    public static let tableAmbiguousPosition = FindingRule(
        "table.ambiguousPosition", .warning, meaning: "the numbers of a row are known, their columns are not",
        remedy: "read the row in the source; the numbers are in the evidence",
        sentences: "{numbers} numbers for {columns} columns",
        "{filled} of {columns} columns have a number, and the source does not tell which")

    public static let tableIllegible = FindingRule(
        "table.illegible", .warning, meaning: "a cell holds something that is not a number of its column",
        remedy: "read the cell in the source", sentences: "“{printed}” is not a number of this column")

    public static let tableRowAbsent = FindingRule(
        "table.rowAbsent", .warning, meaning: "the table lacks a row that its edition prints",
        remedy: "nothing, or read the table in the source", sentences: "the table has no row {row}")

    public static let tableLeftOver = FindingRule(
        "table.leftOver", .warning, meaning: "a number that stands in no row or column of the form",
        remedy: "it stays in the section's text; see what it counts",
        sentences: "{printed} stands in no row or column of the form")

    public static let tableLocalColumn = FindingRule(
        "table.localColumn", .info, meaning: "a table has a column that the form lacks, and its head tells which",
        remedy: "nothing: its numbers stay in the section's text",
        sentences: "a column that the form lacks; its numbers stay in the text")

    public static let tableRepeated = FindingRule(
        "table.repeated", .warning,
        meaning: "another table of the same kind; only one is read as statistics, the other is a grid",
        remedy: "see whether the page holds two reports",
        sentences: "another table of this kind; only one is read as statistics",
        "another statistics table of the edition of {edition}; only one is read")

    public static let tableOutdatedEdition = FindingRule(
        "table.outdatedEdition", .info,
        meaning: "the statistics table of 2014 in a report of 2019 or later, or beside tables of a later edition",
        remedy: "nothing: it is read by its own labels",
        sentences: "a statistics table of the edition of {edition} in a report of a later edition")

    // MARK: The issuer's division

    private static let divisions = [issuerDivisionConflict, issuerDivisionAmbiguous, issuerDivisionUnknown]

    public static let issuerDivisionConflict = FindingRule(
        "issuer.divisionConflict", .warning,
        meaning: "the issuer's own name and what the page says of it mean divisions that do not lie in each other",
        remedy: "see which is wrong: a footer, an infobox or a site's code proves nothing against a title",
        sentences: "the issuer's name puts {division} in {outside}",
        """
        the issuer belongs to {division}, but {source|signature=the signature|publisher=the label of the publisher|\
        text=the text|creditCode=the credit code|identifierCode=网站标识码|publicSecurity=公安备案|icp=ICP备案|\
        copyright=版权所有|organizer=主办单位|siteName=SiteName|region=归属地} says {other}
        """)

    public static let issuerDivisionAmbiguous = FindingRule(
        "issuer.divisionAmbiguous", .warning,
        meaning: "several divisions have the name, and neither the text nor a code tells which is meant",
        remedy: "name the division by hand", sentences: "nothing tells which division {place} is: {choices}")

    public static let issuerDivisionUnknown = FindingRule(
        "issuer.divisionUnknown", .info,
        meaning: "the issuer's division is not named, or by no name of GB/T 2260",
        remedy: "nothing, or name the division by hand",
        sentences: "no division of GB/T 2260 has the name {place}",
        "nothing tells which division the issuer's {kind} is",
        "the issuer's name names no division, and nothing else tells it")

    // MARK: Indicators

    private static let indicators = [
        indicatorIllegible, indicatorAmbiguous, indicatorUnplaced, indicatorUnit, indicatorContradiction,
    ]

    public static let indicatorIllegible = FindingRule(
        "indicator.illegible", .warning,
        meaning: "something is printed in a row of the statistics table of 2014 that is not a count or amount",
        remedy: "read the cell in the source", sentences: "“{printed}” in the row {label} is not a count or amount")

    public static let indicatorAmbiguous = FindingRule(
        "indicator.ambiguous", .warning,
        meaning: "the numbers of a row are known, which of them is the value is not",
        remedy: "read the row in the source; it stays in the section",
        sentences: "the numbers of the row {label} are known, their columns are not")

    public static let indicatorUnplaced = FindingRule(
        "indicator.unplaced", .warning,
        meaning:
            "a label that several rows have (其他情形数), or perhaps a misspelt one, and nothing tells which it is here",
        remedy: "read the row in the source; it stays in the section",
        sentences: "several rows have the label {label}, or it may be a misspelt one")

    public static let indicatorUnit = FindingRule(
        "indicator.unit", .warning,
        meaning: "the printed unit is not what the row counts, or none says how much money it is",
        remedy: "read the row in the source",
        sentences: """
            “{printed}” in the row {label}: {problem|foreign=the unit is not what the row counts|\
            missing=no unit says how much money it is}
            """)

    public static let indicatorContradiction = FindingRule(
        "indicator.contradiction", .warning,
        meaning: "two statements of one quantity differ: two sentences, of which the first is the indicator, or one "
            + "row of the statistics table of 2014 printed twice, of which neither is",
        remedy: "read both; the text keeps them", sentences: "two values for {key}: {first} and {other}",
        "{key} is {value} in “{first}” and {otherValue} in “{other}”; the first stays")
}
