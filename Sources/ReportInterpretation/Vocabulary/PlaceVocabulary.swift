/// What places are called, before and in the names of organs.
enum PlaceVocabulary {
    /// Kinds that stand alone before an organ, the longest first: 省国资委.
    static let kinds: [Phrase] = [
        "自治区", "自治州", "自治县", "自治旗", "省", "市", "县", "区", "州", "旗", "盟",
    ]

    /// Words that begin like a kind and are not one: 市场监督管理局.
    static let notKinds: [Phrase] = [
        "市场", "市容", "市政管", "市政工", "市政公", "市政园", "市政设", "市区", "市民", "市直", "市域", "区域", "区划", "县域", "省际",
    ]

    /// The kinds that end a name of a place and nothing else.
    static let clearKinds: UnitSet = "市县旗州"

    /// What a place that is in no list ends with.
    static let lastOfKinds: UnitSet = "省市县区旗州"

    /// What follows if the character before is not a kind: 市场.
    static let notAfterKinds: UnitSet = "场政容民域划直"

    /// The kinds that a short name may leave out.
    static let kindsOfShortNames: [Phrase] = ["市", "县", "区", "地区", "盟", "旗"]

    /// What townships, streets and the like end with.
    static let lastOfTownships: UnitSet = "镇乡道木"
}
