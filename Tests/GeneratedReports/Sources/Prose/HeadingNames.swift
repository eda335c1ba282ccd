/// The names that sections go by.
enum HeadingNames {
    /// The name that the notices prescribe.
    static func prescribed(_ kind: SectionKind) -> String {
        variants(kind)[0]
    }

    /// The names seen for a section, the prescribed one first.
    static func variants(_ kind: SectionKind) -> [String] {
        switch kind {
        case .overallSituation:
            ["总体情况", "概述", "政府信息公开总体情况", "主要工作概述", "基本情况", "政府信息公开总体工作情况"]
        case .proactiveDisclosure:
            ["主动公开政府信息情况", "政府信息主动公开情况", "主动公开政府信息的情况", "主动公开情况"]
        case .requestProcessing:
            [
                "收到和处理政府信息公开申请情况", "依申请公开政府信息情况", "政府信息依申请公开办理情况",
                "行政机关收到和处理政府信息公开申请情况",
            ]
        case .reviewAndLitigation:
            [
                "政府信息公开行政复议、行政诉讼情况", "因政府信息公开申请行政复议、提起行政诉讼情况",
                "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "申请行政复议、提起行政诉讼情况",
            ]
        case .interpretationAndResponse:
            ["回应解读情况", "政策解读和回应关切情况", "回应解读工作情况", "解读回应情况"]
        case .fees:
            ["政府信息公开的收费及减免情况", "收费及减免情况", "依申请公开政府信息收费及减免情况", "政府信息公开收费情况"]
        case .consultation: ["咨询处理情况", "政府信息公开咨询情况"]
        case .organizationAndFunding: ["机构建设和保障经费情况", "政府信息公开机构建设和保障经费情况"]
        case .meetingsAndTraining: ["政府信息公开会议和培训情况", "会议和培训情况"]
        case .statisticsTable: ["政府信息公开情况统计表"]
        case .problemsAndImprovements:
            [
                "存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题和改进措施",
                "存在的主要问题及下步工作安排",
            ]
        case .otherMatters:
            ["其他需要报告的事项", "其他需要报告事项", "其他相关工作情况"]
        }
    }
}
