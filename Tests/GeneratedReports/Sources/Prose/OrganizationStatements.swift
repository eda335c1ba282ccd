/// Invented sentences on bodies, staff, funds, meetings and training; see ``StatementWriter`` for the slots.
enum OrganizationStatements {
    static let bodies = [
        "设有政府信息公开工作专门机构{bodies}，设置政府信息公开查阅点{points}。",
        "全年设立政府信息公开工作专门机构{bodies}。",
        "{we}设置政府信息公开查阅点{points}，接待查阅群众{n:人次}。",
        "在档案馆、图书馆、便民服务中心设立政府信息公开查阅点{points}。",
        "现有政府信息公开查阅点{points}，配备电脑{few:台}。",
        "政府信息公开工作专门机构{bodies}，政府信息公开查阅点{points}。",
        "建成政府信息公开查阅点{points:处}，群众办事更加方便。",
        "设立的{points}查阅点共接待群众{n:人次}。",
        "{place}共有政府信息公开工作专门机构{bodies}。",
    ]
    static let staff = [
        "从事政府信息公开工作人员{staff}，其中专职人员{fullTime}，兼职人员{partTime}。",
        "{we}共有政府信息公开工作人员{staff:名}，其中专职{fullTime:名}，兼职{partTime:名}。",
        "从事政府信息公开工作的人员共{staff}。",
        "配备政府信息公开专职人员{fullTime:名}、兼职人员{partTime:名}。",
        "落实政府信息公开工作人员{staff:名}（专职{fullTime:名}、兼职{partTime:名}）。",
        "配备{partTime:名}兼职工作人员负责信息公开。",
        "政府信息公开专职人员{fullTime}，各科室兼职人员{partTime}。",
        "全年从事政府信息公开工作人员数为{staff}。",
        "明确{fullTime:名}专职人员从事政府信息公开工作。",
    ]
    static let funds = [
        "安排政府信息公开专项经费{funds}。",
        "落实政府信息公开专项经费{funds}，保障工作开展。",
        "{year}年，{we}投入政府信息公开专项经费{funds}。",
        "政府信息公开专项经费为{funds}。",
        "列支政府信息公开专项经费{funds}。",
        "全年未安排政府信息公开专项经费{!funds}。",
        "无政府信息公开专项经费{!funds}。",
    ]
    static let meetings = [
        "召开政府信息公开工作会议{meetings}。",
        "全年召开政府信息公开工作会议或专题会议{meetings}。",
        "先后召开政务公开专题会议{meetings}。",
        "{we}共召开政府信息公开工作会议{meetings}，研究解决问题{few:个}。",
        "召开{meetings}政府信息公开专题会议，部署重点任务。",
        "组织召开政府信息公开工作推进会议{meetings}。",
        "主要负责同志主持召开政府信息公开专题会议{meetings}。",
        "{year}年，召开政务公开工作会议{meetings}。",
        "全年未召开政府信息公开专题会议{!meetings}。",
    ]
    static let training = [
        "举办各类培训班{sessions}，接受培训人员{trainees}。",
        "举办政府信息公开业务培训{sessions}，培训{trainees}。",
        "举办培训班{sessions:期}，参训{trainees}。",
        "组织政府信息公开培训{sessions}，{trainees}参加了培训。",
        "全年举办政府信息公开培训班{sessions:期}。",
        "{we}举办了{sessions}政务公开业务培训，{trainees}参加。",
        "开展政府信息公开业务培训{sessions:场}，受训人员{trainees}。",
        "接受政府信息公开培训人员{trainees}。",
        "举办各类政府信息公开培训班{sessions}，累计培训{trainees}。",
        "全年未举办政府信息公开培训班{!sessions}。",
    ]
}
