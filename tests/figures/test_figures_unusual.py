"""Ratios, codes, speeds, differences of age: figures of unusual kinds, and their twins."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.figures.model import Direction, Figure, Kind


def _last(text: str, role: str = "results", year: int | None = None) -> Figure:
    return figures_in(text, role=role, year=year)[-1]


@pytest.mark.parametrize(
    ("text", "value", "unit", "english"),
    [
        ("机房平均PUE值降至1.21。", "1.21", "ratio", "1.21"),
        ("全省GDP突破6000亿。", "600000000000", "CNY", "over RMB 600 billion"),
        ("平台交易总值突破300亿。", "30000000000", "CNY", "over RMB 30 billion"),
        ("电梯故障率降至百万分之六。", "6", "per 1,000,000", "6 per 1,000,000"),
        ("孕产妇死亡率降至十万分之七点五。", "7.5", "per 100,000", "7.5 per 100,000"),
        ("差错率控制在万分之二。", "0.02", "%", "within 0.02%"),
        ("班车平均时速36公里。", "36", "km/hour", "36 kilometers per hour"),
        ("最大风速每秒31米。", "31", "m/second", "31 meters per second"),
        ("堤防加高31米。", "31", "m", "31 meters"),
        ("队伍平均年龄下降4岁。", "-4", "years", "4 years"),
        ("人均预期寿命达到80.2岁。", "80.2", "years", "80.2 years"),
        ("队伍平均年龄41岁。", "41", "years", "41 years of age"),
        ("向不超过28名特定对象发行股票。", "28", "persons", "no more than 28"),
        ("花市一天售出四百万枝。", "4000000", "count", "4 million"),
        ("粮食总产稳定在百亿斤以上。", "5000000000", "kg", "at least 10 billion jin"),
        ("身家过千万的业主。", "10000000", "CNY", "over RMB 10 million"),
        ("标识注册量破百亿。", "10000000000", "count", "over 10 billion"),
        ("电芯能量密度每公斤320瓦时。", "0.32", "kWh", "320 Wh"),
        ("管网压力保持在0.3兆帕。", "0.3", "MPa", "0.3 MPa"),
        ("10万人口火灾死亡率为0.24。", "0.24", "count", "0.24"),
    ],
)
def test_value_unit_and_english(text: str, value: str, unit: str, english: str) -> None:
    (figure,) = figures_in(text, role="results")
    assert (str(figure.value_normalised), figure.unit_norm, figure.english) == (value, unit, english)


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("惠民票最低15元。", "exact"),  # what the cheapest costs
        ("补助标准最低15元。", "at_least"),
        ("绿化率比全省平均水平高出6个百分点。", "exact"),  # how far above
        ("绿化率超出6个百分点。", "over"),
        ("建设15平方公里起步区。", "exact"),
        ("奖励金额15万元起步。", "at_least"),
    ],
)
def test_a_word_beside_a_number_is_no_qualifier_everywhere(text: str, qualifier: str) -> None:
    assert _last(text).qualifier.value == qualifier


@pytest.mark.parametrize(
    ("text", "raws"),
    [
        ("受理12369环保举报640件。", ["640件"]),
        ("种植油茶12369亩。", ["12369亩"]),
        ("巡查总里程达到12369。", ["12369"]),
        ("编号为20250718的地块成交。", []),
        ("比值越接近1越均衡。", []),
        ("合格率接近100%。", ["100%"]),
        ("7×24小时值守，每天巡查24小时。", ["24小时"]),
        ("注：完成率=完成数÷计划数×100%，全年完成率达到100%。", ["100%"]),
        ("附件：3.2024年决算草案。", []),
        ("对2000年前建成的管网实施更新。", []),
        ("2000年前的古城出土瓦当80件。", ["2000年", "80件"]),
        ("距今5300年前的古城。", ["5300年"]),
        ("两市成交额连续8天增长。", ["8天"]),
        ("三分之一三的说法。", []),
        ("全县三分之一的村通了公交。", ["三分之一"]),
        ("二〇二三至二〇二四学年招生640人。", ["640人"]),
    ],
)
def test_what_is_a_figure_and_what_a_code_or_a_date(text: str, raws: list[str]) -> None:
    assert [one.raw for one in figures_in(text, role="results")] == raws


def test_a_number_without_its_unit_has_that_of_the_first() -> None:
    assert _last("审批时限由25个工作日压缩至6个。").unit_norm == "working days"
    assert _last("工期由14个月缩短至9个以内。").unit_norm == "months"
    assert _last("审批事项由25个精简至6个。").unit_norm == "count"


def test_where_a_share_came_down_to_is_no_decrease() -> None:
    figure = _last("文盲率由3.9%降为2.4%。")
    assert (figure.kind, figure.direction, str(figure.value_normalised)) == (
        Kind.SHARE,
        Direction.NONE,
        "2.4",
    )
    assert _last("文盲率下降2.4%。").direction is Direction.DOWN


def test_years_in_signs_say_of_when_a_figure_is() -> None:
    assert _last("二〇二三年至二〇二五年新增就业三万人。", year=2025).period == "2023-2025"


def test_a_rank_among_those_of_a_kind_is_none_in_the_whole_country() -> None:
    assert _last("在全国同类机场中排名第6。").english == "ranking sixth"
    assert _last("旅客吞吐量居全国第6位。").english == "ranking sixth in the country"


def test_a_place_has_households_whatever_firms_are_near() -> None:
    assert figures_in("推进5G覆盖，20户以上自然村全部通网。")[0].unit_norm == "households"
    assert figures_in("新登记企业320户。")[0].unit_norm == "count"


@pytest.mark.parametrize(
    ("text", "raws"),
    [
        ("大沙1957文创园接待游客20万人次。", ["20万人次"]),
        ("东城1905街区开街，铺设管道1958米。", ["1958米"]),
        ("新建798艺术区分馆3座，改造广场1200平方米。", ["3座", "1200平方米"]),
    ],
)
def test_a_year_or_number_that_names_a_park_is_no_figure(text: str, raws: list[str]) -> None:
    assert [figure.raw for figure in figures_in(text)] == raws
