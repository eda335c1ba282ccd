/// The organ that reports.
public struct Issuer: Sendable, Equatable, Decodable {
    /// The name as the source prints it.
    public var nameAsPrinted: String?
    /// The full official name in Simplified Chinese, if known.
    public var name: String?
    /// What kind of organ it is, if its name says so.
    public var organType: OrganType?
    /// The administrative division that it belongs to; a township's is its county.
    public var division: Division?
    /// 统一社会信用代码 (GB 32100-2015): eighteen characters with a valid check character.
    public var unifiedSocialCreditCode: String?

    /// The official name, or the name as printed.
    public var bestName: String? { name ?? nameAsPrinted }

    public init(nameAsPrinted: String? = nil) {
        self.nameAsPrinted = nameAsPrinted
    }
}

/// An administrative division by its GB/T 2260 code, both as of the report year.
public struct Division: Sendable, Equatable, Decodable {
    /// The levels of GB/T 2260, which its code shows.
    public enum Level: String, Sendable, CaseIterable, JSONWritable {
        /// 省, 自治区, 直辖市: `210000`.
        case province
        /// 地级市, 地区, 自治州, 盟: `211300`.
        case prefecture
        /// 县, 市辖区, 县级市, 旗: `211302`; also those right below a province: `419001`.
        case county
    }

    /// Six digits of GB/T 2260: `211300`.
    public var code: String
    /// The division's own name: `朝阳市`.
    public var name: String
    /// The name of its province: `辽宁省`.
    public var province: String
    /// Its level.
    public var level: Level

    public init(code: String, name: String, province: String, level: Level) {
        self.code = code
        self.name = name
        self.province = province
        self.level = level
    }
}

/// The period that a report says it covers, both ends included, as ISO 8601 dates.
public struct Coverage: Sendable, Equatable, Decodable {
    /// The first day: `2013-01-01`.
    public var start: String
    /// The last day: `2013-12-31`.
    public var end: String

    public init(start: String, end: String) {
        self.start = start
        self.end = end
    }
}

/// What the page says about itself: dates, numbers, and the site that it was on.
///
/// Dates are ISO 8601 and as precise as the source: `2014`, `2014-03` or `2014-03-31`.
public struct Publication: Sendable, Equatable, Decodable {
    /// When the page was published.
    public var publishedOn: String?
    /// The date below the report's text.
    public var signedOn: String?
    /// 索引号.
    public var indexNumber: String?
    /// 文号.
    public var documentNumber: String?
    /// The site that the page was on.
    public var site = Site()

    public init() {}

    /// What a site's labels and codes say about it, as printed.
    public struct Site: Sendable, Equatable, Decodable {
        /// The name that the page's `SiteName` gives.
        public var name: String?
        /// 网站标识码: ten digits, or `bm` and eight digits.
        public var identifierCode: String?
        /// ICP 备案.
        public var icp: String?
        /// 公安备案: its fourteen digits.
        public var publicSecurity: String?
        /// 主办单位.
        public var organizer: String?
        /// 网站维护, 承办单位.
        public var maintainer: String?

        public init() {}
    }
}

/// Which written Chinese the report uses.
public struct Language: Sendable, Equatable, Decodable {
    /// The two Chinese scripts, by their ISO 15924 codes in lower case.
    public enum Script: String, Sendable, CaseIterable, JSONWritable {
        case simplified = "hans"
        case traditional = "hant"
    }

    /// The script that the report's text is in.
    public var script: Script
    /// `tw` if a mirror swapped vocabulary for Taiwan's.
    public var localization: String?

    public init(script: Script, localization: String? = nil) {
        self.script = script
        self.localization = localization
    }
}

extension Issuer: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("division", division)
            json.member("name", name)
            json.member("nameAsPrinted", nameAsPrinted)
            json.member("organType", organType)
            json.member("unifiedSocialCreditCode", unifiedSocialCreditCode)
        }
    }
}

extension Division: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("code", code)
            json.member("level", level)
            json.member("name", name)
            json.member("province", province)
        }
    }
}

extension Coverage: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("end", end)
            json.member("start", start)
        }
    }
}

extension Publication: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("documentNumber", documentNumber)
            json.member("indexNumber", indexNumber)
            json.member("publishedOn", publishedOn)
            json.member("signedOn", signedOn)
            json.member("site", site)
        }
    }
}

extension Publication.Site: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("icp", icp)
            json.member("identifierCode", identifierCode)
            json.member("maintainer", maintainer)
            json.member("name", name)
            json.member("organizer", organizer)
            json.member("publicSecurity", publicSecurity)
        }
    }
}

extension Language: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("localization", localization)
            json.member("script", script)
        }
    }
}
