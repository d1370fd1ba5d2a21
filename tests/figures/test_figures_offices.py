"""Reports of offices: cases filed and solved, plans in brackets, works, customs, and their English names."""

from __future__ import annotations

import pytest

from desktop_app.figures.english.indicator_names import english_name
from desktop_app.figures.extract import figures_in
from desktop_app.figures.model import Figure, Kind, Qualifier


def _read(text: str) -> list[Figure]:
    return figures_in(text, role="results", year=2024)


@pytest.mark.parametrize(
    ("name", "english"),
    [
        (
            "起诉抢劫、敲诈勒索和诈骗案件数",
            "cases of robbery, extortion and fraud prosecuted",
        ),
        ("救助学校、医院和诈骗受害者数", ""),  # a list of other things is no list of crimes
        ("开通旅游专线数", "tourist bus lines opened"),
        ("出台降低企业成本措施数", "measures issued to reduce enterprise costs"),
        ("开发区市外到位资金", "funds in place from outside the city in development zone"),
        ("农村公路改造计划投资", "planned investment in rural road renovation"),
        ("国道优良路率", "share of national highways in good condition"),
        ("养兔数", "rabbits"),
        ("栽植行道树株数", "street trees planted"),
        ("截获走私货物数", "smuggled goods intercepted"),  # a verb of running text
        ("在建项目总投资", "total investment in projects under construction"),
    ],
)
def test_english_names(name: str, english: str) -> None:
    told = english_name(name)
    assert told == english if english else not told.startswith("cases of")


def test_cases_solved_are_no_more_than_so_many() -> None:
    filed, solved = _read("全县共立刑案312起，破208起。")
    assert (filed.indicator_zh, solved.indicator_zh) == ("全县立刑案数", "破案数")
    assert (solved.qualifier, solved.indicator_en) == (Qualifier.EXACT, "cases cleared")
    assert _read("接待游客破208万人次。")[0].qualifier is Qualifier.OVER


def test_growth_of_four_clauses_in_a_row() -> None:
    found = _read(
        "破获刑事案件31起、查处治安案件52起，抓获逃犯13人、查处赌博人员28人，同比上升6%、7%、8%和9%。"
    )
    assert [one.indicator_zh for one in found[4:]] == [
        f"{stem}同比增速" for stem in ("破获刑事案件", "查处治安案件", "抓获逃犯", "查处赌博人员")
    ]


def test_falls_told_one_by_one_in_the_clause_behind() -> None:
    found = _read("火灾起数、伤亡人数和财产损失全部下降，降幅分别达12%、15%和9%。")
    assert [one.indicator_zh for one in found] == ["火灾起数同比降幅", "伤亡人数同比降幅", "财产损失同比降幅"]


def test_an_aim_in_brackets_holds_inside_them_alone() -> None:
    found = _read(
        "生产总值增长5.6%，排名全市第2位（预期目标为7.5%以上）；投资增长8.1%，高于全市1.2个百分点。"
    )
    assert [one.kind for one in found] == [
        Kind.GROWTH_YOY, Kind.RANK, Kind.TARGET, Kind.GROWTH_YOY, Kind.OTHER,
    ]  # fmt: skip
    assert found[1].raw == "全市第2位"
    assert found[2].indicator_zh.endswith("增长目标")
    announced = _read("主要预期目标是：生产总值增长7.5%，投资增长8%。")
    assert [one.kind for one in announced] == [Kind.TARGET, Kind.TARGET]


def test_what_is_planned_for_a_work_is_planned_and_how_far_it_came_is_no_investment() -> None:
    planned, invested, done = _read("渡口改造计划投资240万元。东河治理工程，投资2400万元，已完成75%。")
    assert (planned.kind, invested.kind) == (Kind.PLANNED, Kind.ACTUAL)
    assert (done.indicator_zh, done.kind) == ("东河治理工程完成率", Kind.SHARE)


def test_a_part_that_is_counted_is_no_investment() -> None:
    found = _read("全年重点项目完成投资30亿元，占年计划投资的64%，其中：在建项目18项，总投资100亿元。")
    assert [one.indicator_zh for one in found[2:]] == ["在建项目数", "在建项目总投资"]


def test_insured_people_of_three_kinds() -> None:
    found = _read("职工养老、失业、工伤保险参保分别为40万人、34万人、38万人。")
    assert [one.indicator_zh for one in found] == [
        "职工养老保险参保人数", "失业保险参保人数", "工伤保险参保人数",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("砌石方27.3万立方。", 273000, "m3"),
        ("截获有害生物48种1665种次。", 1665, "count"),
        ("旅客吞吐量突破200万。", 2000000, "person-times"),
        ("访问量突破200万。", 2000000, "count"),
    ],
)
def test_units(text: str, value: int, unit: str) -> None:
    last = _read(text)[-1]
    assert (last.value_normalised, last.unit_norm) == (value, unit)


def test_eight_kinds_of_crime_are_a_name() -> None:
    assert [one.raw for one in _read("八类主要刑事案件同比下降29.4%。")] == ["29.4%"]
    assert [one.raw for one in _read("查办八类商品案件32起。")][-1] == "32起"


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("救助残疾人户数", "households of persons with disabilities assisted"),
        ("新识别低保对象人数", "subsistence allowance recipients newly identified"),
        ("接报仓库火灾数", "warehouse fires reported"),
        ("消除风险户数", "households freed of risks"),
        ("走访企业户数", "enterprises visited"),
        ("引进种业企业数", "seed industry enterprises attracted"),
    ],
)
def test_people_by_households_and_what_is_new(name: str, english: str) -> None:
    assert english_name(name) == english


def test_towns_that_share_a_deed_are_towns() -> None:
    found = _read("全县15个乡镇共认领问题227个。")
    assert [one.indicator_zh for one in found] == ["全县乡镇数", "乡镇认领问题数"]


def test_two_measures_of_one_thing_both_have_a_name() -> None:
    found = _read("完成465幢23.25万平方米房屋加固和85幢厂房改造。")
    assert all(one.indicator_zh and not any(sign.isdigit() for sign in one.indicator_zh) for one in found)


def test_projects_over_a_sum_are_counted_and_the_sum_is_their_size() -> None:
    size, count = _read("签订过亿元项目3个。")
    assert (size.indicator_zh, count.indicator_zh) == ("项目规模下限", "签订过亿元项目数")


def test_points_are_sites_where_nothing_rises() -> None:
    assert _read("新建公共自行车10个点。")[0].unit_norm == "count"
    assert _read("满意率比上年提高10个点。")[0].unit_norm == "percentage points"


def test_over_how_many_years_it_grew_is_no_subject() -> None:
    found = _read(
        "国内生产总值增加到121万亿元，五年年均增长5.2%，十年增加70万亿元；粮食产量连年稳定在1.3万亿斤。"
    )
    assert [one.indicator_zh for one in found] == [
        "国内生产总值", "国内生产总值年均增速", "国内生产总值增加额", "粮食产量",
    ]  # fmt: skip


def test_users_stay_users_when_they_grow() -> None:
    assert _read("移动互联网用户达3671.8万户、增长1.8倍。")[-1].indicator_zh == "移动互联网用户同比增速"


def test_about_behind_a_count_of_roads() -> None:
    roads, length = _read("黑化路面4条约600米。")
    assert (roads.qualifier, length.qualifier) == (Qualifier.EXACT, Qualifier.ABOUT)
    assert _read("签订条约3项。")[0].qualifier is Qualifier.EXACT


def test_a_scale_is_that_of_its_projects() -> None:
    found = _read("高速公路项目4个，建设规模413公里，总投资551亿元。")
    assert [one.indicator_zh for one in found[1:]] == ["高速公路项目建设规模", "高速公路项目总投资"]


def test_women_among_all() -> None:
    assert english_name("女党员占党员总数比重") == "share of women Party members in total Party members"
