/// A place that does not exist.
public struct InventedPlace: Sendable, Hashable {
    /// The rank of its administration.
    public enum Level: String, Sendable {
        case city
        case county
        case township
    }

    /// The name with its kind, such as 云川市.
    public let name: String
    /// The names of the places above it, from the city down to its own.
    public let path: [String]
    /// The rank of its administration.
    public let level: Level
    /// The six digits that a code of it begins with; 99 belongs to no province.
    public let code: String
    /// The name in Latin letters, as its host has it.
    public let latin: String

    private static let cities = [
        ("云川市", "yunchuan"), ("岚泽市", "lanze"), ("霁原市", "jiyuan"), ("汀远市", "tingyuan"), ("砚州市", "yanzhou"),
    ]
    private static let counties = [
        ("澜屏县", "lanping"), ("芷湖区", "zhihu"), ("霁川县", "jichuan"), ("苍陌县", "cangmo"), ("棠屿区", "tangyu"),
        ("朔岭县", "shuoling"), ("雁浦区", "yanpu"),
    ]
    private static let townships = [
        ("柳荇镇", "liuxing"), ("石砚乡", "shiyan"), ("桐霭街道", "tongai"), ("枫岫镇", "fengxiu"), ("麦汀乡", "maiting"),
    ]

    /// One of the invented places of that rank.
    init(_ level: Level, _ random: inout SplitMix64) {
        let city = random.below(Self.cities.count)
        let county = random.below(Self.counties.count)
        let township = random.pick(Self.townships)
        self.level = level
        switch level {
        case .city:
            (name, latin) = Self.cities[city]
            path = [name]
            code = "990\(city + 1)00"
        case .county:
            (name, latin) = Self.counties[county]
            path = [Self.cities[city].0, name]
            code = "990\(city + 1)2\(county + 1)"
        case .township:
            (name, latin) = township
            path = [Self.cities[city].0, Self.counties[county].0, name]
            code = "990\(city + 1)2\(county + 1)"
        }
    }

    /// The name that an organ of this place puts before its own: a township's with the county's.
    public var fullName: String {
        level == .township ? path.suffix(2).joined() : name
    }

    /// What the place calls itself: 全市, 全县, 全区, 全镇.
    var whole: String {
        let kind = name.hasSuffix("街道") ? "街道" : String(name.suffix(1))
        return "全" + kind
    }

    /// The short form before an organ's name: 市, 县, 区.
    var short: String { name.hasSuffix("街道") ? "街道" : String(name.suffix(1)) }
}
