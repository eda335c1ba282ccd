/// What clerks do to the labels of the forms.
enum LabelChanges {
    /// The label in fewer words.
    static func shortened(_ label: String) -> String { short[label] ?? label }

    private static let short = [
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": "（二）部分公开",
        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请": "1.逾期不补正",
        "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请": "2.逾期不缴费",
        "一、本年新收政府信息公开申请数量": "一、本年新收", "二、上年结转政府信息公开申请数量": "二、上年结转",
        "四、结转下年度继续办理": "四、结转下年度", "1.本机关不掌握相关政府信息": "1.本机关不掌握",
        "2.没有现成信息需要另行制作": "2.需要另行制作", "3.补正后申请内容仍不明确": "3.补正后仍不明确",
        "4.无正当理由大量反复申请": "4.大量反复申请", "5.要求行政机关确认或重新出具已获取信息": "5.要求确认或重新出具",
        "2.其他法律行政法规禁止公开": "2.法律法规禁止公开", "4.保护第三方合法权益": "4.第三方合法权益",
        "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）": "（一）主动公开政府信息数",
        "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）": "（一）回应热点或舆情数",
        "1.参加或举办新闻发布会总次数": "1.新闻发布会次数", "1.专职人员数（不包括政府公报及政府网站工作人员数）": "1.专职人员数",
        "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）": "（四）专项经费",
        "（一）维持具体行政行为或者驳回原告诉讼请求数": "（一）维持或驳回数",
        "（一）召开政府信息公开工作会议或专题会议数": "（一）召开会议数", "（二）举办各类培训班数": "（二）培训班数",
        "危及国家安全、公共安全、经济安全和社会稳定": "危及“三安全一稳定”", "（三）从事政府信息公开工作人员数": "（三）工作人员数",
    ]

    /// The label with one character dropped, mistaken or swapped with the next, still nearest to itself.
    static func misspelt(_ label: String, among labels: [String], _ random: inout SplitMix64) -> String {
        let characters = Array(label)
        let others = labels.filter { $0 != label }.map(Array.init)
        for _ in 0..<12 {
            let place = random.number(in: 3...(characters.count - 2))
            var changed = characters
            switch random.below(3) {
            case 0: changed.remove(at: place)
            case 1: changed.swapAt(place, place + 1)
            default: changed[place] = mistaken[characters[place]] ?? characters[place]
            }
            let touched = [characters[place], characters[min(place + 1, characters.count - 1)]]
            guard changed != characters, touched.allSatisfy(\.isHan) else { continue }
            let distance = editDistance(changed, characters)
            if others.allSatisfy({ editDistance(changed, $0) > distance + 1 }) { return String(changed) }
        }
        return label
    }

    private static let mistaken: [Character: Character] = Dictionary(
        uniqueKeysWithValues: zip("请申政信息公开办理议诉件数收费培训", "清伸正讯息工开力里义述健树受废陪顺"))

    private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (index, character) in left.enumerated() {
            var corner = row[0]
            row[0] = index + 1
            for other in right.indices {
                let kept = corner + (character == right[other] ? 0 : 1)
                corner = row[other + 1]
                row[other + 1] = min(kept, row[other] + 1, corner + 1)
            }
        }
        return row[right.count]
    }
}
