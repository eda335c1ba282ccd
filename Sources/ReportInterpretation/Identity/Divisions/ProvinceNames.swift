/// The short names of provinces: the word (辽宁), and the character of record numbers (辽ICP备, 辽公网安备).
enum ProvinceNames {
    /// The code of the province that a word is short for.
    static func code(short words: Words) -> Int? { all.first { words.equals($0.word) }?.code }

    /// The code of the province that a record number's character stands for.
    static func code(character: UInt16) -> Int? { all.first { $0.characters.units.contains(character) }?.code }

    private static let all: [(code: Int, characters: Phrase, word: Phrase)] = [
        (110000, "京", "北京"), (120000, "津", "天津"), (130000, "冀", "河北"), (140000, "晋", "山西"),
        (150000, "蒙", "内蒙古"), (210000, "辽", "辽宁"), (220000, "吉", "吉林"), (230000, "黑", "黑龙江"),
        (310000, "沪", "上海"), (320000, "苏", "江苏"), (330000, "浙", "浙江"), (340000, "皖", "安徽"),
        (350000, "闽", "福建"), (360000, "赣", "江西"), (370000, "鲁", "山东"), (410000, "豫", "河南"),
        (420000, "鄂", "湖北"), (430000, "湘", "湖南"), (440000, "粤", "广东"), (450000, "桂", "广西"),
        (460000, "琼", "海南"), (500000, "渝", "重庆"), (510000, "川蜀", "四川"), (520000, "贵黔", "贵州"),
        (530000, "云滇", "云南"), (540000, "藏", "西藏"), (610000, "陕", "陕西"), (620000, "甘陇", "甘肃"),
        (630000, "青", "青海"), (640000, "宁", "宁夏"), (650000, "新", "新疆"),
    ]
}
