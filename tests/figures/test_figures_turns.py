"""Turns of phrase: brackets with a subject of their own, what is left out, how much less something fell."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.figures.model import Figure, Qualifier


def _read(text: str, role: str = "results") -> list[Figure]:
    return figures_in(text, role=role, year=2024)


def test_a_bracket_that_names_its_subject_is_about_that() -> None:
    found = _read(
        "一季度平稳开局（GDP增长5.9%），前三季度压力增大（GDP增长3.7%），全年明显回升（GDP增长5.8%）。"
    )
    assert [(one.indicator_en, one.period) for one in found] == [
        ("GDP growth", "2024Q1"),
        ("GDP growth", "2024Q1-Q3"),
        ("GDP growth", "2024"),
    ]
    (_, rate) = _read("工业总产值52亿元（增长7%）。")
    assert rate.indicator_zh == "工业总产值同比增速"


def test_the_year_of_what_is_left_out_is_not_that_of_the_aim() -> None:
    found = _read("支出（扣除2022年灾后重建资金外）增长3%以上；规模以上工业增加值增长9%以上。", "targets")
    assert [one.period for one in found] == ["2024", "2024"]


def test_months_hold_for_the_statements_behind() -> None:
    found = _read("截至10月排查企业37家；1-9月实现工业总产值4720万元；零售额5692万元，增长8%。")
    assert [one.period for one in found][1:] == ["2024-01/2024-09"] * 3


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "工业投资、民间投资降幅分别收窄3.2个和1.5个百分点。",
            ["工业投资降幅下降幅度", "民间投资降幅下降幅度"],
        ),
        (
            "工业投资、民间投资占比分别提高3.2个和1.5个百分点。",
            ["工业投资占比提升幅度", "民间投资占比提升幅度"],
        ),
    ],
)
def test_points_of_a_fall_are_points_of_that_fall(text: str, names: list[str]) -> None:
    assert [one.indicator_zh for one in _read(text)] == names


def test_twice_and_a_half_is_more_than_once() -> None:
    (figure,) = _read("旅游收入比2020年翻了一番半。")
    assert (figure.raw, figure.qualifier, figure.english) == (
        "翻了一番半",
        Qualifier.OVER,
        "up over 100% from 2020",
    )


def test_pinyin_in_brackets_is_no_part_of_a_name() -> None:
    found = _read("产(chǎn)业(yè)园区完成产(chǎn)值(zhí)120亿(yì)元，增长(zhǎng)8%。")
    assert [(one.indicator_zh, one.value_normalised) for one in found] == [
        ("产业园区产值", 12_000_000_000),
        ("产业园区产值同比增速", 8),
    ]


def test_the_first_ever_is_no_part_of_a_name() -> None:
    (figure,) = _read("国家级制造业单项冠军实现零的突破，新增2家。")
    assert figure.indicator_en == "new national-level single-product manufacturing champions"


@pytest.mark.parametrize(
    ("text", "raws"),
    [
        ("常住人口性别比（以女性为100）为102.08。", ["102.08"]),
        ("公交站点500米覆盖率达95%。", ["95%"]),
        ("新增10万吨级以上泊位5个。", ["5个"]),
        ("绿道全长500米。", ["500米"]),
        ("20万吨级航道全线贯通。", ["20万吨级"]),
    ],
)
def test_sizes_in_names_are_no_figures(text: str, raws: list[str]) -> None:
    assert [one.raw for one in _read(text)] == raws


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("乘坐火车出行1000万人次。", "trips by train"),
        ("当月发放资金572万元。", "funds issued in the month"),
        ("平均每天完成交通投资107亿元。", "average daily transport investment"),
        ("目前在建高速公路211公里。", "length of expressways under construction"),
        ("1-9月新增城乡低保265户。", "households newly receiving urban and rural subsistence allowances"),
        (
            "工业增加值80亿元，占全区经济总量的39%。",
            "share of industrial value added in total economic output",
        ),
        ("全县在城镇社区和农村新增慈善超市16家。", "new charity supermarkets"),
        ("集装箱吞吐量45万标箱，增长7%，在全省排名第4。", "provincial rank by container throughput"),
    ],
)
def test_names_of_what_departments_tell(text: str, english: str) -> None:
    assert _read(text)[-1].indicator_en == english


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "粮食播种面积80万亩、比上年增加2万亩，产量37亿斤、增产1亿斤，连续8年保持在35亿斤以上。",
            [
                "粮食播种面积",
                "粮食播种面积增加面积",
                "粮食产量",
                "粮食产量增产量",
                "粮食产量连续年数",
                "粮食产量",
            ],
        ),
        (
            "一般公共预算收入32亿元，一般公共预算支出242亿元，是2015年的1.3倍和1.5倍。",
            [
                "一般公共预算收入",
                "一般公共预算支出",
                "一般公共预算收入相当于2015年倍数",
                "一般公共预算支出相当于2015年倍数",
            ],
        ),
        (
            "城乡居民收入分别达37188元、18660元，年均增速8.2%、9.3%。",
            ["城镇居民收入", "农村居民收入", "城镇居民收入年均增速", "农村居民收入年均增速"],
        ),
        ("PM10均值55微克/立方米，与去年同期比较下降3.5%。", ["PM10均值", "PM10均值降幅"]),
        (
            "形成50亿元产业集群，农业增加值占全市三分之一，年均增长3.8%。",
            ["产业集群规模", "农业增加值占全市比重", "农业增加值年均增速"],
        ),
        ("货物进出口增长7.1%，其中出口增长8.6%。", ["货物进出口同比增速", "货物出口同比增速"]),
        ("小麦平均单产452公斤，总产275万吨。", ["小麦平均单产", "小麦总产量"]),
    ],
)
def test_what_leans_on_the_figure_before_is_told_whole(text: str, names: list[str]) -> None:
    assert [one.indicator_zh for one in _read(text)] == names


def test_a_change_from_an_average_of_years_says_so() -> None:
    (_, change) = _read("PM2.5平均浓度54微克/立方米，较三年均值下降12.5%。")
    assert (change.english, change.period) == ("down 12.5% from the three-year average", "2024")


def test_growth_to_the_end_of_a_plan_holds_for_the_statements_behind() -> None:
    found = _read("“十三五”末，地区生产总值达到230亿元，年均增长7.2%；零售额达到93亿元，年均增长9%。")
    assert [one.period for one in found if one.unit_norm == "%"] == ["2016-2020", "2016-2020"]


def test_a_deed_told_of_two_counts_is_told_of_both() -> None:
    found = _read("共有308名民警、179名辅警因公牺牲。")
    assert [one.indicator_en for one in found] == [
        "police officers who died in the line of duty",
        "auxiliary police officers who died in the line of duty",
    ]
    (first, _) = _read("共有30名民警、15名辅警参加培训。")
    assert first.indicator_en == "police officers"
