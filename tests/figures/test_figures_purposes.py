"""What money was for where its purpose stands behind it, what bodies did, how long a place was held, and
which English names are open.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.figures.english.indicator_names import english_name, is_open
from desktop_app.figures.model import Kind
from desktop_app.figures.tables.frame import to_records
from tests.figures.reading import of_report, of_results


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("投入380万元，开展城区路灯改造，照明条件明显改善。", "城区路灯改造投资"),
        ("同时，投入96万元，购置洒水车4辆。", "购置洒水车投入额"),
        ("累计投入资金9亿元，实施了一大批惠民项目。", "累计投入资金"),
        ("投资48万元硬化通组道路6公里，已完成。", "硬化通组道路投资"),
        ("投入96万元，购置洒水车4辆、扫路车2辆。", "投入额"),
        ("投入96万元，购置洒水车4辆，修建公厕3座。", "投入额"),
    ],
)
def test_money_is_named_by_the_one_thing_behind_it(text: str, name: str) -> None:
    """Where more than one thing follows, or only that a lot was done, nobody can say what it was for."""
    assert of_results(text)[0].indicator_zh == name


def test_what_is_to_be_built_is_planned_with_all_behind_it() -> None:
    """拟 holds for the statement; what stands in front of it was done."""
    figures = of_results("建成转运站6座，拟新建公厕17座，改造25座；清运垃圾8万吨。")
    assert [one.kind for one in figures] == [Kind.ACTUAL, Kind.PLANNED, Kind.PLANNED, Kind.ACTUAL]
    assert figures[1].indicator_en == "public toilets to be built"


def test_a_place_held_for_months() -> None:
    """持续 counts as 连续 does where a place or a level was held."""
    figures = of_results("规上工业增加值增长12%，持续6个月稳居全市第一。")
    assert figures[1].indicator_en == (
        "consecutive months ranking first citywide by value added"
        " of industrial enterprises above designated size"
    )
    assert of_results("降雨持续6个小时。")[0].indicator_zh != "降雨连续时数"


def test_the_place_behind_a_share_is_that_of_the_level_told() -> None:
    """The visits were counted before, so they are ranked; a share alone is ranked itself."""
    figures = of_results("接待游客544万人次，占全省的6.5%，居全省第8位。")
    assert figures[2].indicator_zh == "接待游客人次全省排名"
    figures = of_results("非化石能源占一次能源消费比重达到20%，居全省第8位。")
    assert "比重" in figures[1].indicator_zh


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("省高级人民法院审结案件数", "cases concluded by the provincial Higher People's Court"),
        ("税收800万元以上企业数", "enterprises with tax payments of over RMB 8 million"),
        ("65岁及以上人口占总人口比重", "share of population aged 65 and above in total population"),
        ("审结盗窃、重大责任事故等犯罪案件数", "cases of theft and major liability accidents concluded"),
        ("引进新品种数", "new varieties introduced"),
        ("引进企业数", "enterprises attracted"),
    ],
)
def test_english_of_who_did_what(name: str, english: str) -> None:
    assert english_name(name) == english


def test_what_was_left_out_of_the_reckoning_stands_in_brackets() -> None:
    """The growth is that of GDP, whatever was not counted."""
    (growth,) = of_results("生产总值剔除煤矿关闭等不可比因素增长7.8%。")
    assert (growth.indicator_zh, growth.indicator_en) == (
        "生产总值（剔除煤矿关闭等不可比因素）同比增速",
        "GDP growth",
    )


def test_pupils_of_a_school_are_told_once() -> None:
    figures = of_results("在校学生51043人，其中小学在校生19842人、床位300张。")
    assert figures[1].indicator_zh == "小学在校生人数"


def test_money_that_opens_a_sentence_is_of_the_works_counted_before() -> None:
    """Parts by their state are passed over; where firms were counted since, nobody knows whose it is."""
    names = [
        one.indicator_zh
        for one in of_results(
            "全县重点项目30项，其中：建设项目27项（省级6项、市级21项），前期项目3项。"
            "总投资520亿元，当年计划投资63亿元。目前已开工25项。"
        )
    ]
    assert names[2:4] == ["省级建设项目数", "市级建设项目数"]
    assert names[5:] == ["重点项目总投资", "重点项目计划投资", "开工重点项目数"]
    assert of_results("重点项目30项。培育企业12家。总投资520亿元。")[2].indicator_zh == "总投资"


def test_what_courts_did_is_done_with_cases() -> None:
    """审结 alone, also a sentence later; 再审 is no adverb, 依次是 no name."""
    figures = of_results("基层法院收案27万件。审结32万件。再审案件166件。居前3位的依次是盗窃罪4845件。")
    names = [one.indicator_zh for one in figures if one.unit_norm == "count"]
    assert names == ["基层法院收案数", "审结案件数", "再审案件数", "盗窃罪案件数"]
    assert figures[0].indicator_en == "cases accepted by primary courts"


def test_what_was_set_and_what_came_of_it() -> None:
    """考核指标 was set, 完成 was done; a task that was completed is no target."""
    figures = of_results("高标准农田建设考核指标23万亩，完成29万亩；完成积水点整治任务22处。")
    assert [one.kind for one in figures] == [Kind.PLANNED, Kind.ACTUAL, Kind.ACTUAL]
    assert [one.indicator_zh for one in figures[1:]] == ["高标准农田建设面积", "积水点整治数"]


def test_a_chapter_of_one_year_tells_of_that_year() -> None:
    """A yearbook's 审判工作; a work report of 2006 tells of the year before."""
    text = "（一）刑事案件\n全省法院新收刑事案件24064件，比上年下降6.7%。\n"
    assert of_report(f"2006年全省法院审判工作\n{text}")[0].period == "2006"
    assert of_report(f"2006年全省法院工作报告\n{text}")[0].period == "2005"


def test_what_is_told_of_each_is_said_once_in_front() -> None:
    """Outputs announced; profits beside profits and taxes are the firms'; a span of months is no figure."""
    figures = of_results("主要工业产品产量：黄金4463公斤，增长2.6%；原煤110万吨。三个月来，清运垃圾8万吨。")
    assert [one.indicator_zh for one in figures][::2] == ["黄金产量", "原煤产量"]
    assert figures[-1].indicator_zh == "清运垃圾量"
    figures = of_results("工业企业实现销售收入41亿元、利税3亿元、利润2亿元。")
    assert figures[2].indicator_zh == "工业企业利润"


def test_a_rate_in_a_range_is_that_rate() -> None:
    """How good it is says nothing of what it is; the taxes behind 60% are what it is a share of."""
    assert of_results("床位使用率保持在92.6%的合理区间。")[0].indicator_zh == "床位使用率"
    assert of_results("贡献了全市60%的税收。")[0].indicator_zh != "税收率"


def test_classes_are_counted_and_then_what_falls_into_them() -> None:
    names = [one.indicator_zh for one in of_results("出台5大类26项政策。确定重点项目4大类51个。")]
    assert names == ["出台政策类别数", "出台政策数", "确定重点项目类别数", "确定重点项目数"]


def test_a_price_for_so_much_and_so_long() -> None:
    """The second slash is part of the unit; one that ends a sentence's sum is not."""
    (price,) = of_results("清扫保洁平均单价为5.7元/平方米/年。")
    assert (price.unit_norm, price.english) == ("CNY/m2/year", "RMB 5.7 per square meter per year")
    (plain,) = of_results("清扫保洁平均单价为5.7元/平方米。")
    assert plain.unit_norm == "CNY/m2"


def test_an_increase_behind_its_level_is_no_margin() -> None:
    figures = of_results("农民人均收入2.4万元，同比提高0.2万元；亩均税收30万元/亩，同比提高2万元/亩。")
    assert [figures[1].indicator_zh, figures[3].indicator_zh] == ["农民人均收入提高额", "亩均税收提高幅度"]
    assert of_results("农民人均收入2.4万元，比全省高0.2万元。")[1].indicator_zh.endswith("高幅度")


@pytest.mark.parametrize(
    ("name", "opened"),
    [
        ("新建公园数", False),
        ("全县各类学校数", False),
        ("受理消费者投诉件数", False),
        ("落实共驻共建解决民生难题数", True),
        ("小区物业星级评定数", True),
    ],
)
def test_a_name_of_which_a_sign_is_not_known_is_open(name: str, opened: bool) -> None:
    assert is_open(name) is opened


def test_an_open_name_is_shown_as_such_until_somebody_names_it() -> None:
    """The table says it; a name that was typed is nobody's guess."""
    figure = of_results("完成小区物业星级评定27个。")[0]
    named = replace(figure, indicator_en="residential communities rated for their property management")
    known = of_results("新建公园3个。")[0]
    assert [one["name_open"] for one in to_records([figure, named, known])] == ["yes", "", ""]
