-- A library of version 2: its tables as they were, with two reports of TestData/plain-text.
PRAGMA page_size = 32768;
CREATE TABLE file (
    name TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    reading TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    part TEXT NOT NULL,
    copy INTEGER NOT NULL,
    sha256 TEXT,
    bytes INTEGER,
    format TEXT,
    charset TEXT,
    origin TEXT,
    captured_at TEXT,
    outcome TEXT NOT NULL CHECK (outcome IN ('converted', 'failed')),
    error_class TEXT,
    error_message TEXT,
    reading TEXT NOT NULL,
    first_seen TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    UNIQUE (name, part, copy)
) STRICT;

CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    title TEXT,
    year INTEGER,
    issuer TEXT,
    issuer_name TEXT,
    issuer_printed TEXT,
    organ_type TEXT,
    division TEXT,
    division_name TEXT,
    division_level TEXT,
    province TEXT,
    article20_edition TEXT,
    requests_edition TEXT,
    review_edition TEXT,
    indicators_edition TEXT,
    script TEXT NOT NULL,
    localization TEXT,
    interpreter TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (id),
    superseded_at TEXT
) STRICT;

CREATE TABLE report_json (
    report INTEGER PRIMARY KEY REFERENCES report (id),
    json TEXT NOT NULL
) STRICT;

CREATE TABLE report_source (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES report (id),
    source INTEGER NOT NULL REFERENCES source (id),
    sha256 TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT
) STRICT;
CREATE INDEX report_source_report ON report_source (report);
CREATE INDEX report_source_source ON report_source (source);

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    "column" TEXT NOT NULL,
    UNIQUE (key, "column")
) STRICT;

CREATE TABLE cell (
    id INTEGER PRIMARY KEY,
    report INTEGER AS (id >> 20),
    place INTEGER NOT NULL REFERENCES place (id),
    scope TEXT,
    value TEXT,
    unit TEXT,
    state TEXT,
    raw TEXT,
    line INTEGER
) STRICT;

CREATE TABLE section (
    report INTEGER NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL,
    pointer TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT,
    heading TEXT,
    text TEXT NOT NULL,
    PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (
    pairs, content = '', detail = 'none', columnsize = 0, tokenize = 'ascii'
);

CREATE TABLE finding (
    report INTEGER NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL,
    message TEXT NOT NULL,
    pointer TEXT,
    line INTEGER,
    "column" INTEGER,
    PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE taint (
    report INTEGER NOT NULL REFERENCES report (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    count INTEGER NOT NULL,
    line INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    PRIMARY KEY (report, position)
) STRICT, WITHOUT ROWID;

CREATE VIEW current_report AS SELECT * FROM report WHERE superseded_at IS NULL;

CREATE VIEW value AS
SELECT r.digest AS report, r.issuer, r.year, r.division, r.province, p.key,
       coalesce(nullif(p."column", ''), c.scope) AS "column",
       c.value, CAST(c.value AS NUMERIC) AS number, c.unit, c.state, c.raw, c.line
FROM current_report r JOIN cell c ON c.id BETWEEN r.id << 20 AND (r.id + 1 << 20) - 1
JOIN place p ON p.id = c.place;

PRAGMA application_id = 1851937356; PRAGMA user_version = 2;
INSERT INTO source VALUES (1, 'in/few-tables-of-a-small-report.txt', '', 1, 'aa460171edf8646d69106a11c1f1151978d2340015625c22da945106298259c9', 732, 'plain-text', 'utf-8', NULL, NULL, 'converted', NULL, NULL, '0.4.0', '2026-12-01T05:23:50Z', '2026-12-01T05:23:50Z');
INSERT INTO source VALUES (2, 'in/hijacked-mirror-2021.txt', '', 1, '72a125b7950c11ad24640d8c4ad0cf80f892c9fbefd2cb74741aa4e877fe164f', 1491, 'plain-text', 'utf-8', NULL, NULL, 'converted', NULL, NULL, '0.4.0', '2026-12-01T05:23:50Z', '2026-12-01T05:23:50Z');
INSERT INTO report VALUES (1, 'sha256:1b2b13242dbe11d6c39d3fe8fe6bc11fab2c48ecad5c82b08d7c97c48c5945b4', '砚州市城市管理局2021年政府信息公开工作年度报告', 2021, '砚州市城市管理局', '砚州市城市管理局', '砚州市城市管理局', 'urbanManagement', NULL, NULL, NULL, NULL, '2021', NULL, '2021', NULL, 'hans', NULL, '0.4.0', 1, NULL);
INSERT INTO report VALUES (2, 'sha256:266af367bf26ece0db5c37c4ece7d97a25599c720a5186afcd89a1fe9c02398a', '青岚市城市管理局2021年政府信息公开工作年度报告', 2021, '青岚市城市管理局', '青岚市城市管理局', '青岚市城市管理局', 'urbanManagement', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'hans', NULL, '0.4.0', 2, NULL);
INSERT INTO report_json VALUES (1, '{"chrome":[],"coverage":null,"digest":"sha256:1b2b13242dbe11d6c39d3fe8fe6bc11fab2c48ecad5c82b08d7c97c48c5945b4","evidence":[{"column":1,"line":1,"pointer":"/title","raw":"砚州市城市管理局2021年政府信息公开工作年度报告","state":"reported"},{"column":1,"line":1,"pointer":"/reportYear","raw":"砚州市城市管理局2021年政府信息公开工作年度报告","state":"reported"},{"column":1,"line":1,"pointer":"/issuer/nameAsPrinted","raw":"砚州市城市管理局","state":"reported"},{"column":4,"line":1,"pointer":"/issuer/organType","raw":"城市管理局","state":"inferred"},{"column":1,"line":1,"pointer":"/issuer/name","raw":"砚州市城市管理局","state":"reported"},{"column":6,"line":9,"pointer":"/statistics/article20/item5/administrativeLicensing/decisions","raw":"731","state":"reported"},{"column":6,"line":12,"pointer":"/statistics/article20/item6/administrativePenalty/decisions","raw":"24","state":"reported"},{"column":6,"line":13,"pointer":"/statistics/article20/item6/administrativeCompulsion/decisions","raw":"","state":"blank"},{"pointer":"/statistics/article20/item1/rules","state":"absent"},{"pointer":"/statistics/article20/item1/normativeDocuments","state":"absent"},{"pointer":"/statistics/article20/item8/administrativeFees","state":"absent"},{"column":1,"line":19,"pointer":"/statistics/reviewAndLitigation/administrativeReview/upheld","raw":"2","state":"reported"},{"column":3,"line":19,"pointer":"/statistics/reviewAndLitigation/administrativeReview/corrected","raw":"0","state":"reported"},{"column":5,"line":19,"pointer":"/statistics/reviewAndLitigation/administrativeReview/otherResult","raw":"1","state":"reported"},{"column":7,"line":19,"pointer":"/statistics/reviewAndLitigation/administrativeReview/pending","raw":"13","state":"reported"},{"column":10,"line":19,"pointer":"/statistics/reviewAndLitigation/administrativeReview/total","raw":"16","state":"reported"},{"column":13,"line":19,"pointer":"/statistics/reviewAndLitigation/litigationDirect/upheld","raw":"","state":"blank"},{"column":14,"line":19,"pointer":"/statistics/reviewAndLitigation/litigationDirect/corrected","raw":"","state":"blank"},{"column":15,"line":19,"pointer":"/statistics/reviewAndLitigation/litigationDirect/otherResult","raw":"","state":"blank"},{"column":16,"line":19,"pointer":"/statistics/reviewAndLitigation/litigationDirect/pending","raw":"","state":"blank"},{"column":17,"line":19,"pointer":"/statistics/reviewAndLitigation/litigationDirect/total","raw":"","state":"blank"},{"column":18,"line":19,"pointer":"/statistics/reviewAndLitigation/litigationAfterReview/upheld","raw":"0","state":"reported"},{"column":20,"line":19,"pointer":"/statistics/reviewAndLitigation/litigationAfterReview/corrected","raw":"1","state":"reported"},{"column":22,"line":19,"pointer":"/statistics/reviewAndLitigation/litigationAfterReview/otherResult","raw":"0","state":"reported"},{"column":24,"line":19,"pointer":"/statistics/reviewAndLitigation/litigationAfterReview/pending","raw":"0","state":"reported"},{"column":26,"line":19,"pointer":"/statistics/reviewAndLitigation/litigationAfterReview/total","raw":"1","state":"reported"}],"figures":[{"approximate":false,"column":1,"line":4,"phrase":"全年公开停车、环卫、户外广告信息318条","unit":"条","value":318}],"findings":[{"column":1,"line":1,"message":"no division of GB/T 2260 has the name 砚州市","pointer":"/issuer/division","rule":"issuer.divisionUnknown","severity":"info"},{"message":"the table has no row 规章","pointer":"/statistics/article20/item1/rules","rule":"table.rowAbsent","severity":"warning"},{"message":"the table has no row 行政规范性文件","pointer":"/statistics/article20/item1/normativeDocuments","rule":"table.rowAbsent","severity":"warning"},{"message":"the table has no row 行政事业性收费","pointer":"/statistics/article20/item8/administrativeFees","rule":"table.rowAbsent","severity":"warning"}],"indicators":[],"issuer":{"division":null,"name":"砚州市城市管理局","nameAsPrinted":"砚州市城市管理局","organType":"urbanManagement","unifiedSocialCreditCode":null},"labels":[],"language":{"localization":null,"script":"hans"},"provenance":{"bytes":732,"capturedAt":null,"charset":"utf-8","format":"plain-text","interpreter":"0.4.0","name":"in/few-tables-of-a-small-report.txt","origin":null,"part":null,"sha256":"aa460171edf8646d69106a11c1f1151978d2340015625c22da945106298259c9"},"publication":{"documentNumber":null,"indexNumber":null,"publishedOn":null,"signedOn":null,"site":{"icp":null,"identifierCode":null,"maintainer":null,"name":null,"organizer":null,"publicSecurity":null}},"reportYear":2021,"schemaVersion":"1.0","sections":[{"blocks":[{"text":"全年公开停车、环卫、户外广告信息318条。其他数据见市政府汇总年报。"}],"heading":"总体情况","kind":"overallSituation","number":"一","sections":[]},{"blocks":[{"table":"/statistics/article20"}],"heading":"主动公开政府信息情况","kind":"proactiveDisclosure","number":"二","sections":[]},{"blocks":[{"table":"/statistics/reviewAndLitigation"}],"heading":"政府信息公开行政复议、行政诉讼情况","kind":"reviewAndLitigation","number":"三","sections":[]}],"statistics":{"article20":{"edition":"2021","item1":{"normativeDocuments":null,"rules":null},"item5":{"administrativeLicensing":{"decisions":731}},"item6":{"administrativeCompulsion":{"decisions":null},"administrativePenalty":{"decisions":24}},"item8":{"administrativeFees":null}},"requests":null,"reviewAndLitigation":{"administrativeReview":{"corrected":0,"otherResult":1,"pending":13,"total":16,"upheld":2},"edition":"2021","litigationAfterReview":{"corrected":1,"otherResult":0,"pending":0,"total":1,"upheld":0},"litigationDirect":{"corrected":null,"otherResult":null,"pending":null,"total":null,"upheld":null}}},"taint":[],"title":"砚州市城市管理局2021年政府信息公开工作年度报告"}');
INSERT INTO report_json VALUES (2, '{"chrome":[{"kind":"injected","text":"成人视频免费在线观看\n在线av不断更新"},{"kind":"footer","text":"主办单位：777体育投注 承办单位：青岚市大数据中心"}],"coverage":{"end":"2021-12-31","start":"2021-01-01"},"digest":"sha256:266af367bf26ece0db5c37c4ece7d97a25599c720a5186afcd89a1fe9c02398a","evidence":[{"column":1,"line":2,"pointer":"/title","raw":"青岚市城市管理局2021年政府信息公开工作年度报告","state":"reported"},{"column":55,"line":4,"pointer":"/coverage","raw":"20211月1日起至202112月31日","state":"inferred"},{"column":1,"line":2,"pointer":"/reportYear","raw":"青岚市城市管理局2021年政府信息公开工作年度报告","state":"reported"},{"column":1,"line":2,"pointer":"/issuer/nameAsPrinted","raw":"青岚市城市管理局","state":"reported"},{"column":4,"line":2,"pointer":"/issuer/organType","raw":"城市管理局","state":"inferred"},{"column":1,"line":2,"pointer":"/issuer/name","raw":"青岚市城市管理局","state":"reported"},{"column":1,"line":19,"pointer":"/publication/signedOn","raw":"二二二年一月十七日","state":"inferred"},{"column":14,"line":20,"pointer":"/publication/site/maintainer","raw":"承办单位：青岚市大数据中心","state":"reported"}],"figures":[{"approximate":false,"column":68,"line":6,"phrase":"全年公开信息214条","unit":"条","value":214},{"approximate":false,"column":1,"line":8,"phrase":"全年公开行政处罚信息96条","unit":"条","value":96},{"approximate":false,"column":15,"line":8,"phrase":"公开财政预决算信息4条","unit":"条","value":4},{"approximate":false,"column":7,"line":11,"phrase":"我局收到政府信息公开申请2件","unit":"件","value":2}],"findings":[{"column":1,"line":20,"message":"777体育投注 is advertising, the value unknown","pointer":"/publication/site/organizer","rule":"taint.spamValue","severity":"warning"},{"column":1,"line":2,"message":"no division of GB/T 2260 has the name 青岚市","pointer":"/issuer/division","rule":"issuer.divisionUnknown","severity":"info"}],"indicators":[{"approximate":false,"evidence":{"column":68,"line":6,"raw":"全年公开信息214条"},"from":"narrative","key":"disclosure.total","scope":null,"unit":"条","value":214},{"approximate":false,"evidence":{"column":7,"line":11,"raw":"我局收到政府信息公开申请2件"},"from":"narrative","key":"requests.received","scope":null,"unit":"件","value":2},{"approximate":false,"evidence":{"column":1,"line":11,"raw":"2021年，我局收到政府信息公开申请2件，均已在法定期限内答复，没有结转下年度办理的申请"},"from":"narrative","key":"requests.carriedForward","scope":null,"unit":"件","value":0},{"approximate":false,"evidence":{"column":1,"line":13,"raw":"2021年，我局未发生因政府信息公开引起的行政复议、行政诉讼案件，群众对答复普遍满意"},"from":"narrative","key":"review.total","scope":null,"unit":"件","value":0},{"approximate":false,"evidence":{"column":1,"line":13,"raw":"2021年，我局未发生因政府信息公开引起的行政复议、行政诉讼案件，群众对答复普遍满意"},"from":"narrative","key":"litigation.total","scope":null,"unit":"件","value":0}],"issuer":{"division":null,"name":"青岚市城市管理局","nameAsPrinted":"青岚市城市管理局","organType":"urbanManagement","unifiedSocialCreditCode":null},"labels":[{"column":1,"line":20,"name":"主办单位","value":"777体育投注"},{"column":14,"line":20,"name":"承办单位","value":"青岚市大数据中心"}],"language":{"localization":null,"script":"hans"},"provenance":{"bytes":1491,"capturedAt":null,"charset":"utf-8","format":"plain-text","interpreter":"0.4.0","name":"in/hijacked-mirror-2021.txt","origin":null,"part":null,"sha256":"72a125b7950c11ad24640d8c4ad0cf80f892c9fbefd2cb74741aa4e877fe164f"},"publication":{"documentNumber":null,"indexNumber":null,"publishedOn":null,"signedOn":"2022-01-17","site":{"icp":null,"identifierCode":null,"maintainer":"青岚市大数据中心","name":null,"organizer":null,"publicSecurity":null}},"reportYear":2021,"schemaVersion":"1.0","sections":[{"blocks":[{"text":"根据《中华人民共和国政府信息公开条例》有关规定，按照777体育投注统一部署，编制本年度报告。数据的统计期限自20211月1日起至202112月31日止。本报告可在市政府门户网站（http://www.qlspam.example）查阅。"}],"heading":null,"kind":"preamble","number":null,"sections":[]},{"blocks":[{"text":"2021年，我局认真落实《777体育投注关于印发政务公开要点的通知》（青政办发〔2021〕9号），主动***息公开事项管理进一步规范，全年公开信息214条。"}],"heading":"总体情况","kind":"overallSituation","number":"一","sections":[]},{"blocks":[{"text":"全年公开行政处罚信息96条，公开财政预决算信息4条，做到应公开尽公开，没有发生失泄密事件。"}],"heading":"主动公开政府信息情况","kind":"proactiveDisclosure","number":"二","sections":[]},{"blocks":[{"text":"2021年，我局收到政府信息公开申请2件，均已在法定期限内答复，没有结转下年度办理的申请。"}],"heading":"收到和处理政府信息公开申请情况","kind":"requestProcessing","number":"三","sections":[]},{"blocks":[{"text":"2021年，我局未发生因政府信息公开引起的行政复议、行政诉讼案件，群众对答复普遍满意。"}],"heading":"政府信息公开行政复议、行政诉讼情况","kind":"reviewAndLitigation","number":"四","sections":[]},{"blocks":[{"text":"公开内容还不够丰富。下一步，我局将加强栏目建设，提高公开质量，做好政策解读工作。"}],"heading":"存在的主要问题及改进情况","kind":"problemsAndImprovements","number":"五","sections":[]},{"blocks":[{"text":"无其他需要报告的事项。"},{"text":"青岚市城市管理局"},{"text":"二二二年一月十七日"}],"heading":"其他需要报告的事项","kind":"otherMatters","number":"六","sections":[]}],"statistics":{"article20":null,"requests":null,"reviewAndLitigation":null},"taint":[{"column":1,"count":1,"kind":"injectedTitle","line":1,"text":"成人视频免费在线观看"},{"column":1,"count":1,"kind":"spamPhrase","line":1,"text":"成人视频免费在线观看"},{"column":27,"count":3,"kind":"spamPhrase","line":4,"text":"777体育投注"},{"column":90,"count":1,"kind":"domainSwap","line":4,"text":"http://www.qlspam.example"},{"column":52,"count":1,"kind":"mask","line":6,"text":"***"},{"column":1,"count":1,"kind":"spamPhrase","line":9,"text":"在线av不断更新"}],"title":"青岚市城市管理局2021年政府信息公开工作年度报告"}');
INSERT INTO report_source VALUES (1, 1, 1, 'aa460171edf8646d69106a11c1f1151978d2340015625c22da945106298259c9', '2026-12-01T05:23:50Z', NULL);
INSERT INTO report_source VALUES (2, 2, 2, '72a125b7950c11ad24640d8c4ad0cf80f892c9fbefd2cb74741aa4e877fe164f', '2026-12-01T05:23:50Z', NULL);
INSERT INTO place VALUES (1, 'article20/item1/rules', '');
INSERT INTO place VALUES (8, 'article20/item1/normativeDocuments', '');
INSERT INTO place VALUES (18, 'article20/item5/administrativeLicensing', 'decisions');
INSERT INTO place VALUES (26, 'article20/item6/administrativePenalty', 'decisions');
INSERT INTO place VALUES (30, 'article20/item6/administrativeCompulsion', 'decisions');
INSERT INTO place VALUES (31, 'article20/item8/administrativeFees', '');
INSERT INTO place VALUES (247, 'reviewAndLitigation/administrativeReview', 'upheld');
INSERT INTO place VALUES (248, 'reviewAndLitigation/administrativeReview', 'corrected');
INSERT INTO place VALUES (249, 'reviewAndLitigation/administrativeReview', 'otherResult');
INSERT INTO place VALUES (250, 'reviewAndLitigation/administrativeReview', 'pending');
INSERT INTO place VALUES (251, 'reviewAndLitigation/administrativeReview', 'total');
INSERT INTO place VALUES (253, 'reviewAndLitigation/litigationDirect', 'upheld');
INSERT INTO place VALUES (254, 'reviewAndLitigation/litigationDirect', 'corrected');
INSERT INTO place VALUES (255, 'reviewAndLitigation/litigationDirect', 'otherResult');
INSERT INTO place VALUES (256, 'reviewAndLitigation/litigationDirect', 'pending');
INSERT INTO place VALUES (257, 'reviewAndLitigation/litigationDirect', 'total');
INSERT INTO place VALUES (259, 'reviewAndLitigation/litigationAfterReview', 'upheld');
INSERT INTO place VALUES (260, 'reviewAndLitigation/litigationAfterReview', 'corrected');
INSERT INTO place VALUES (261, 'reviewAndLitigation/litigationAfterReview', 'otherResult');
INSERT INTO place VALUES (262, 'reviewAndLitigation/litigationAfterReview', 'pending');
INSERT INTO place VALUES (263, 'reviewAndLitigation/litigationAfterReview', 'total');
INSERT INTO place VALUES (264, 'indicators/disclosure.total', '');
INSERT INTO place VALUES (280, 'indicators/requests.received', '');
INSERT INTO place VALUES (291, 'indicators/requests.carriedForward', '');
INSERT INTO place VALUES (306, 'indicators/review.total', '');
INSERT INTO place VALUES (310, 'indicators/litigation.total', '');
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048576, 1, NULL, NULL, NULL, 'absent', NULL, NULL);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048577, 8, NULL, NULL, NULL, 'absent', NULL, NULL);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048578, 18, NULL, '731', '件', 'reported', '731', 9);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048579, 26, NULL, '24', '件', 'reported', '24', 12);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048580, 30, NULL, NULL, NULL, 'blank', '', 13);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048581, 31, NULL, NULL, NULL, 'absent', NULL, NULL);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048582, 247, NULL, '2', '件', 'reported', '2', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048583, 248, NULL, '0', '件', 'reported', '0', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048584, 249, NULL, '1', '件', 'reported', '1', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048585, 250, NULL, '13', '件', 'reported', '13', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048586, 251, NULL, '16', '件', 'reported', '16', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048587, 253, NULL, NULL, NULL, 'blank', '', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048588, 254, NULL, NULL, NULL, 'blank', '', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048589, 255, NULL, NULL, NULL, 'blank', '', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048590, 256, NULL, NULL, NULL, 'blank', '', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048591, 257, NULL, NULL, NULL, 'blank', '', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048592, 259, NULL, '0', '件', 'reported', '0', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048593, 260, NULL, '1', '件', 'reported', '1', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048594, 261, NULL, '0', '件', 'reported', '0', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048595, 262, NULL, '0', '件', 'reported', '0', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (1048596, 263, NULL, '1', '件', 'reported', '1', 19);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (2097152, 264, NULL, '214', '条', 'reported', '全年公开信息214条', 6);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (2097153, 280, NULL, '2', '件', 'reported', '我局收到政府信息公开申请2件', 11);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (2097154, 291, NULL, '0', '件', 'reported', '2021年，我局收到政府信息公开申请2件，均已在法定期限内答复，没有结转下年度办理的申请', 11);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (2097155, 306, NULL, '0', '件', 'reported', '2021年，我局未发生因政府信息公开引起的行政复议、行政诉讼案件，群众对答复普遍满意', 13);
INSERT INTO cell (id, place, scope, value, unit, state, raw, line) VALUES (2097156, 310, NULL, '0', '件', 'reported', '2021年，我局未发生因政府信息公开引起的行政复议、行政诉讼案件，群众对答复普遍满意', 13);
INSERT INTO section VALUES (1, 0, '/sections/0', 'overallSituation', '一', '总体情况', '全年公开停车、环卫、户外广告信息318条。其他数据见市政府汇总年报。');
INSERT INTO section VALUES (1, 1, '/sections/1', 'proactiveDisclosure', '二', '主动公开政府信息情况', '');
INSERT INTO section VALUES (1, 2, '/sections/2', 'reviewAndLitigation', '三', '政府信息公开行政复议、行政诉讼情况', '');
INSERT INTO section VALUES (2, 0, '/sections/0', 'preamble', NULL, NULL, '根据《中华人民共和国政府信息公开条例》有关规定，按照777体育投注统一部署，编制本年度报告。数据的统计期限自20211月1日起至202112月31日止。本报告可在市政府门户网站（http://www.qlspam.example）查阅。');
INSERT INTO section VALUES (2, 1, '/sections/1', 'overallSituation', '一', '总体情况', '2021年，我局认真落实《777体育投注关于印发政务公开要点的通知》（青政办发〔2021〕9号），主动***息公开事项管理进一步规范，全年公开信息214条。');
INSERT INTO section VALUES (2, 2, '/sections/2', 'proactiveDisclosure', '二', '主动公开政府信息情况', '全年公开行政处罚信息96条，公开财政预决算信息4条，做到应公开尽公开，没有发生失泄密事件。');
INSERT INTO section VALUES (2, 3, '/sections/3', 'requestProcessing', '三', '收到和处理政府信息公开申请情况', '2021年，我局收到政府信息公开申请2件，均已在法定期限内答复，没有结转下年度办理的申请。');
INSERT INTO section VALUES (2, 4, '/sections/4', 'reviewAndLitigation', '四', '政府信息公开行政复议、行政诉讼情况', '2021年，我局未发生因政府信息公开引起的行政复议、行政诉讼案件，群众对答复普遍满意。');
INSERT INTO section VALUES (2, 5, '/sections/5', 'problemsAndImprovements', '五', '存在的主要问题及改进情况', '公开内容还不够丰富。下一步，我局将加强栏目建设，提高公开质量，做好政策解读工作。');
INSERT INTO section VALUES (2, 6, '/sections/6', 'otherMatters', '六', '其他需要报告的事项', '无其他需要报告的事项。
青岚市城市管理局
二二二年一月十七日');
INSERT INTO finding VALUES (1, 0, 'issuer.divisionUnknown', 'info', 'no division of GB/T 2260 has the name 砚州市', '/issuer/division', 1, 1);
INSERT INTO finding VALUES (1, 1, 'table.rowAbsent', 'warning', 'the table has no row 规章', '/statistics/article20/item1/rules', NULL, NULL);
INSERT INTO finding VALUES (1, 2, 'table.rowAbsent', 'warning', 'the table has no row 行政规范性文件', '/statistics/article20/item1/normativeDocuments', NULL, NULL);
INSERT INTO finding VALUES (1, 3, 'table.rowAbsent', 'warning', 'the table has no row 行政事业性收费', '/statistics/article20/item8/administrativeFees', NULL, NULL);
INSERT INTO finding VALUES (2, 0, 'taint.spamValue', 'warning', '777体育投注 is advertising, the value unknown', '/publication/site/organizer', 20, 1);
INSERT INTO finding VALUES (2, 1, 'issuer.divisionUnknown', 'info', 'no division of GB/T 2260 has the name 青岚市', '/issuer/division', 2, 1);
INSERT INTO taint VALUES (2, 0, 'injectedTitle', '成人视频免费在线观看', 1, 1, 1);
INSERT INTO taint VALUES (2, 1, 'spamPhrase', '成人视频免费在线观看', 1, 1, 1);
INSERT INTO taint VALUES (2, 2, 'spamPhrase', '777体育投注', 3, 4, 27);
INSERT INTO taint VALUES (2, 3, 'domainSwap', 'http://www.qlspam.example', 1, 4, 90);
INSERT INTO taint VALUES (2, 4, 'mask', '***', 1, 6, 52);
INSERT INTO taint VALUES (2, 5, 'spamPhrase', '在线av不断更新', 1, 9, 1);
INSERT INTO words (rowid, pairs) VALUES (1, '02 18 1年 20 21 31 8条 主动 他数 体情 作年 信息 停车 全年 公开 其他 况 动公 卫 告 告信 城市 复议 外广 局2 州市 工作 市城 市政 市管 年公 年度 年报 年政 广告 府信 府汇 度报 开停 开工 开政 开行 总体 总年 息3 息公 息情 情况 户外 报 报告 据见 政复 政府 政诉 数据 条 汇总 环卫 理局 砚州 管理 行政 见市 议 讼情 诉讼 车');
INSERT INTO words (rowid, pairs) VALUES (2, '02 1 11 12 14 1年 1日 1月 20 21 2件 2月 31 4条 6条 77 7体 96 9号 am e ex ht le ls m mp p pa pl ql sp tp tt w ww xa 一月 一步 一部 七日 下一 下年 不够 中华 丰富 主动 主要 事件 事项 二二 二年 于印 人民 他需 件 众对 体情 体育 作 作年 例 信息 做到 做好 全年 公开 共和 关于 关规 其他 内容 内答 决算 况 到和 到应 到政 制本 办发 办理 加强 务公 动 动公 十七 华人 印发 及改 发 发政 发生 可在 号 告 告可 告的 和国 和处 因政 国政 在市 在法 在的 均已 城市 处理 处罚 复 复普 复议 够丰 失泄 好政 存在 定 定期 实 容还 密事 富 对答 将加 尽公 局 局2 局将 局收 局未 局认 岚市 工作 已在 市城 市政 市管 年 年一 年公 年度 年政 应公 府信 府门 度办 度报 建设 开 开事 开信 开内 开尽 开工 开引 开政 开条 开申 开行 开要 开财 开质 引起 强栏 总体 息2 息4 息9 息公 息情 情况 意 我局 户网 投注 报告 按照 据 据的 提高 收到 改进 政办 政务 政处 政复 政府 政策 政诉 政预 数据 无其 日 日止 日起 普遍 月1 月3 月十 有关 有发 有结 期限 未发 本年 本报 条 条例 查阅 栏目 根据 案件 止 步 步规 民共 没有 泄密 法定 注关 注统 满意 点的 照7 理局 理政 理的 理进 生因 生失 申请 的主 的事 的申 的统 的行 的通 目建 真落 知 站 答复 策解 算信 管理 结转 统一 统计 编制 网站 罚信 署 群众 育投 自2 至2 范 落实 行政 要报 要点 要问 规定 规范 解读 计期 认真 议 讼情 讼案 设 诉讼 请 请2 请情 读工 财政 质量 起的 起至 转下 还不 进一 进情 通知 遍满 部署 量 门户 问题 阅 限内 限自 需要 青岚 青政 项 项管 预决 题及 高公');
