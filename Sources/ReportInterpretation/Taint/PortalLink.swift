/// The address after the name of a government's site: 门户网站（http://www.qinglan.gov.cn）.
enum PortalLink {
    /// The units of an address that begins at a unit, if it is in brackets after the name of a government's
    /// site and is not under gov.cn: a mirror puts its own there.
    static func swapped(in words: Words, at start: Int) -> Range<Int>? {
        guard let address = address(in: words, at: start),
            let bracket = words[..<start].suffix(4).lastIndex(of: open), isPortal(words[..<bracket])
        else { return nil }
        let host = words[address.host]
        guard !official.contains(where: { host.ends(with: $0) }), host.contains(dot) else { return nil }
        return address.whole
    }

    private static func address(in words: Words, at start: Int) -> (whole: Range<Int>, host: Range<Int>)? {
        guard let scheme = schemes.first(where: { words[start...].starts(with: $0) }) else { return nil }
        let isBare = scheme == "www."
        let hostStart = isBare ? start : start + scheme.count
        let host = words[hostStart...].prefix { isHostUnit($0) }
        let end = words[host.endIndex...].prefix { $0 != close && $0 > 0x20 && $0 < 0x7F }.endIndex
        return host.isEmpty ? nil : (start..<end, host.indices)
    }

    private static func isPortal(_ words: Words) -> Bool {
        let name = marks.contains(words.last ?? 0) ? words.dropLast() : words
        return portals.contains { name.ends(with: $0) }
    }

    private static func isHostUnit(_ unit: UInt16) -> Bool {
        unit.digit != nil || 0x41...0x5A ~= unit || 0x61...0x7A ~= unit || unit == dot || unit == 0x2D
    }

    private static let schemes: [Phrase] = ["http://", "https://", "www."]
    private static let portals: [Phrase] = [
        "门户网站", "政府网站", "政府网", "政务网", "政府门户", "政府信息网", "政府公众网", "政府公众信息网", "信息公开网", "信息公开网站",
    ]
    private static let official: [Phrase] = ["gov.cn", "GOV.CN", ".weixin.qq.com", "weibo.com", "people.com.cn"]
    private static let dot = UInt16("." as Unicode.Scalar)
    private static let open = UInt16("(" as Unicode.Scalar)
    private static let close = UInt16(")" as Unicode.Scalar)
    private static let marks: UnitSet = "\"'》"
}
