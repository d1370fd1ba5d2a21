"""Names that say with whom, by what way, named what, for whom; and whose the next of a list is."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.english.indicator_names import english_name
from desktop_app.figures.extract import extract_figures, figures_in


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("对东盟进出口同比增速", "growth in imports and exports with ASEAN"),
        ("自越南进口额", "imports from Viet Nam"),
        ("成都对越南出口额", "exports of Chengdu to Viet Nam"),
        ("通过国际铁路联运出口额", "exports through international railway transport"),
        ("规模以上工业投资", "investment in industry above designated size"),
        ("村被评为省级文明村数", "villages named provincial model villages"),
        ("供学生使用的计算机数", "computers for students"),
        ("由文化馆指导的文艺团体数", "art troupes guided by cultural centers"),
        ("老年人免费健康体检人数", "older persons receiving free health checkups"),
        ("脱贫户人数", "people in households lifted out of poverty"),
        ("成都进出口总值", "total value of imports and exports of Chengdu"),
        ("农村公路投资目标完成率", "share of the target for rural road investment completed"),
        ("培育和美乡村数", "harmonious and beautiful villages fostered"),
    ],
)
def test_english_of_relations(name: str, english: str) -> None:
    assert english_name(name) == english


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("出口26亿元，增长12%；进口15亿元，增长6%。", ["出口额", "出口同比增速", "进口额", "进口同比增速"]),
        (
            "贸易总值788亿元。其中对越南增长1.3倍；对泰国、老挝分别增长19%、4%。",
            ["贸易总值", "对越南贸易总值同比增速", "对泰国贸易总值同比增速", "对老挝贸易总值同比增速"],
        ),
        ("轻、重工业占比分别为30.6%和69.4%。", ["轻工业占比", "重工业占比"]),
        ("班列累计开行1130列、发送10.9万标箱。", ["班列累计开行数", "班列累计发送标箱数"]),
        ("建成公园4个、游泳馆3个和社区健身中心8个。", ["建成公园数", "建成游泳馆数", "建成社区健身中心数"]),
        ("建成3个和谐社区。", ["建成和谐社区数"]),
        ("对15家单位进行消防检查，整改违法行为10处。", ["接受消防检查单位数", "整改违法行为数"]),
        ("新改建农村公路13公里，完成年度目标的67%。", [None, "新改建农村公路长度目标完成率"]),
        ("一般公共预算收入3.5亿元，自然增幅2%。", ["一般公共预算收入", "一般公共预算收入同比增速"]),
        ("工业增加值增长7.2%，增速比上年减低2个百分点。", [None, "工业增加值增速下降幅度"]),
        ("共有46支队伍参加。", ["参加队伍数"]),
        ("截至12月接种疫苗8898人。", ["接种疫苗人数"]),
        (
            "粮食种植面积900公顷。其中，小麦种植面积500公顷，比上年增加39公顷。",
            ["粮食种植面积", "小麦种植面积", "小麦种植面积增加面积"],
        ),
    ],
)
def test_whose_the_figures_are(text: str, names: list[str | None]) -> None:
    found = [figure.indicator_zh for figure in figures_in(text)]
    assert [one for one, name in zip(found, names, strict=True) if name] == [name for name in names if name]


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("第三产业拉动经济增长幅度", "contribution of the tertiary industry to economic growth"),
        ("第二产业同比增速", "growth in the secondary industry"),
        ("判处五年以上有期徒刑人数", "people sentenced to fixed-term imprisonment of at least five years"),
        ("在村卫生室工作的人员人数", "personnel working in village clinics"),
        ("规模以上工业企业研发经费支出", "R&D expenditure of industrial enterprises above designated size"),
        ("贫困户人均增收额", "average increase in income of poor households"),
        ("带动贫困户户数", "poor households benefiting"),
        ("带动就业人数", "employment generated"),
        ("为企业新增减免税费额", "new taxes and fees reduced or waived to enterprises"),
        (
            "工业增加值位居全国百强区连续年数",
            "consecutive years among China's Top 100 districts by industrial value added",
        ),
        ("城市居民最低生活保障人数", "people receiving urban subsistence allowances"),
        ("实施重点项目数", "key projects carried out"),
        ("第一产业对地区生产总值增长的贡献率", "contribution of the primary industry to GDP growth"),
        ("改善办学条件学校数", "schools with improved school conditions"),
        ("全市纳入低保人数", "people included in subsistence allowances"),
        ("安装楼道扶手数", "stairwell handrails installed"),
        ("民间有效投资", "effective private investment"),
        ("平均办案用时同比降幅", "decrease in average time taken to handle a case"),
    ],
)
def test_english_of_plain_words(name: str, english: str) -> None:
    assert english_name(name) == english


_POOR = ("低保对象户数", "低保对象人数")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "三次产业贡献率分别为25%、35%、40%，分别拉动经济增长1.6个百分点、2.4个百分点和2.6个百分点。",
            [
                *(f"第{sign}产业贡献率" for sign in "一二三"),
                *(f"第{sign}产业拉动经济增长幅度" for sign in "一二三"),
            ],
        ),
        ("小麦面积和产量是95517亩和37554吨。", ["小麦面积", "小麦产量"]),
        ("羊存栏1260只，增长3.3%，出栏2400只。", ["羊存栏数", "羊存栏同比增速", "羊出栏数"]),
        ("苹果面积32万亩，与上年持平，产量38万吨。", ["苹果面积", "苹果产量"]),
        ("用于教育、卫生健康的支出分别增长15%、7%。", ["教育支出同比增速", "卫生健康支出同比增速"]),
        ("第三产业完成225亿元。", ["第三产业增加值"]),
        ("常住人口密度为每平方公里6595人。", ["常住人口密度"]),
        ("夏粮总产18万吨。", ["夏粮总产量"]),
        ("审结房屋买卖等纠纷案件486件。", ["审结房屋买卖等纠纷案件数"]),
        ("粮播面积31392亩，产量12209吨。", ["粮食播种面积", "粮食产量"]),
        ("救助困难群众1026人次发放救助金142万元。", ["救助困难群众人次", "发放救助金额"]),
        ("低保对象330户570人，其中市本级235户418人。", [*_POOR, "市本级低保对象户数", "市本级低保对象人数"]),
        ("4家鳗鱼养殖场养殖面积197公顷。", ["鳗鱼养殖场数", "鳗鱼养殖场养殖面积"]),
        ("检定计量器具1.5万台件。", ["检定计量器具数"]),
        ("4家企业获评知识产权优势企业。", ["获评知识产权优势企业数"]),
        ("收入由年初的76亿元调整为89亿元，调增13亿元。", ["收入", "收入", "收入调增额"]),
        ("完成第二轮59家社区卫生服务站建设。", ["社区卫生服务站建设数"]),
        ("制种面积5万亩，产值3亿元。", ["制种面积", "制种产值"]),
        ("三类可防性案件同比下降21%。", ["可防性案件数", "可防性案件同比降幅"]),
        ("78个贫困村全部退出、1万户贫困户全面脱贫。", ["退出贫困村数", "脱贫贫困户户数"]),
        ("对15处重大隐患进行挂牌督办。", ["挂牌督办重大隐患数"]),
        ("专利申请量1350件，超额完成17%。", ["专利申请量", "专利申请量超出目标任务幅度"]),
        (
            "破获案件413起，抓获嫌疑人460名，同比分别提升57%和65%。",
            ["破获案件数", "抓获嫌疑人人数", "破获案件同比增速", "抓获嫌疑人同比增速"],
        ),
        ("用水总量总体稳定在6100亿立方米以内。", ["用水总量"]),
        ("农村低保户有339户（其中低收入家庭63户）。", ["农村低保户户数", "低收入家庭户数"]),
    ],
)
def test_what_the_figures_are_of(text: str, names: list[str]) -> None:
    assert [figure.indicator_zh for figure in figures_in(text)] == names


def test_what_came_about_in_five_years_is_of_those_years() -> None:
    text = "# 县政府工作报告（2022年）\n\n过去五年，新建学校12所，硬化通组路430公里，认证绿色食品26个。\n"
    figures = extract_figures(read_text(text, "report.md")).figures
    assert {figure.period for figure in figures} == {"2017-2021"}
