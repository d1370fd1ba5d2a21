"""Figures of farms, culture, tourism and housing that lean on the one before."""

from __future__ import annotations

import pytest

from tests.figures.reading import of_results


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("筹集建设保障性住房860套、供应分配520套。", "供应分配保障性住房数"),
        ("排查整治隐患1.6万处，整改率98.9%。", "隐患整改率"),
        ("出栏牛3.9万头、羊11.2万只。", "出栏羊数"),
        ("能繁母猪保有量4.2万头，为正常保有量的102.4%。", "能繁母猪保有量相当于正常保有量比例"),
        ("茶园面积36万亩，综合产值52亿元。", "茶园综合产值"),
        ("发放农户贷款1.26亿元、余额2.08亿元。", "农户贷款余额"),
        ("流转土地41.2万亩、流转率54.1%。", "土地流转率"),
        ("农业保险保费6380万元、赔付4720万元。", "农业保险赔付额"),
        ("全国重点文物保护单位29处、省级96处。", "省级文物保护单位数"),
        ("国庆假期接待游客526万人次，日均75万人次。", "日均接待游客人次"),
        ("检查经营单位873家次，立案312件。", "立案数"),
        ("粮食播种面积86万亩，其中油菜播种28万亩。", "油菜播种面积"),
    ],
)
def test_what_leans_on_the_figure_before(said: str, name: str) -> None:
    assert _names(said)[-1] == name


def test_spending_on_research_is_no_deed_alone() -> None:
    assert _names("省属企业完成产业类投资335亿元、研发投入13亿元。")[-1].endswith("研发投入额")


def test_sizes_that_a_list_shares() -> None:
    assert _names("化肥、农药使用量分别减少1.2%、1.5%。")[0] == "化肥使用量同比降幅"


def test_prices_by_the_room_and_the_bed() -> None:
    room, bed = of_results("酒店平均房价412元/间夜，养老机构补助2万元/床位。")
    assert (room.raw, bed.raw) == ("412元/间夜", "2万元/床位")
    assert bed.english == "RMB 20,000 per bed"


def test_projects_of_a_park_and_medals_of_games() -> None:
    park = of_results("东湖科技园区引进高端科研项目42个。")[0]
    assert park.indicator_en.startswith("high-end research projects attracted in ")
    games = of_results("省运会夺得金牌86枚。")[0]
    assert games.indicator_en == "gold medals won at provincial games"


def test_a_sentence_of_growth_leans_on_the_level_before() -> None:
    names = _names("农民人均纯收入39442元，居全国第14位。同比增速5.1%。")
    assert names[-1] == "农民人均纯收入同比增速"


def test_months_without_accidents_are_of_no_accidents_before() -> None:
    told = of_results("发生较大事故10起；连续37个月未发生重特大事故。")
    assert told[-1].indicator_zh == "未发生重特大事故连续月数"


def test_those_to_whom_nothing_happened() -> None:
    names = _names("全市32个统计单位中，有24个未发生较大事故。")
    assert names[-1] == "未发生较大事故统计单位数"


def test_deaths_per_so_many_employees() -> None:
    deaths = of_results("工矿商贸企业就业人员10万人生产安全事故死亡人数1.244人。")
    assert [one.raw for one in deaths] == ["1.244人"]


def test_firms_that_fees_were_returned_to() -> None:
    assert _names("全年累计向13.15万户企业返还失业保险费11.09亿元。")[0] == "企业数"


def test_things_in_another_state() -> None:
    built = of_results("过江通道建成18座、在建9座。")
    assert built[-1].indicator_en == "river crossings under construction"


def test_a_share_of_trade_with_partners_keeps_its_name() -> None:
    assert _names("外贸出口增长2.5%，对共建“一带一路”国家进出口占比42.2%。")[-1].endswith("进出口占比")


def test_households_of_trade_are_no_households() -> None:
    assert "个体工商户同比" in _names("新登记个体工商户5.6万户，增长6.1%。")[-1]


def test_rates_that_float() -> None:
    lower = of_results("贷款平均利率下浮0.45个百分点。")[0]
    assert (lower.direction, lower.value_normalised < 0) == ("down", True)


def test_who_benefits_is_no_member_of_a_list() -> None:
    assert _names("发放救助金326万元、惠及412人次。")[-1].endswith("惠及人次")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("制定地方性法规4件、修改3件。", "修改地方性法规数"),
        ("审查规范性文件62件、纠正5件。", "纠正规范性文件数"),
        ("征求意见1860条、采纳213条。", "采纳意见数"),
        ("审计整改问题187个、整改率96.8%。", "审计问题整改率"),
        ("收购烟叶8600担、产值1480万元。", "烟叶产值"),
        ("3个村获评市级文明村。", "获评市级文明村数"),
    ],
)
def test_what_a_congress_and_a_town_did_next(said: str, name: str) -> None:
    assert _names(said)[-1] == name


def test_villages_with_an_income_are_villages() -> None:
    assert _names("18个村集体经济均超20万元。")[0] == "村数"


def test_output_of_the_firms_told_before() -> None:
    names = _names("年末规模以上工业企业842家，全年完成总产值2765亿元。")
    assert names[-1] == "规模以上工业企业总产值"


def test_the_share_of_good_days() -> None:
    shares = of_results("空气优良天数318天，优良率86.9%。")
    assert shares[-1].indicator_en == "share of days with good air quality"
