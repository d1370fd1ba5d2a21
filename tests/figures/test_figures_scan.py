"""Any value in any of the styles of the genre is read back exactly, and its span with it."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.figures.extract import figures_in
from desktop_app.figures.measures import numerals
from desktop_app.figures.measures.scan import scan

_SCALES = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}
_UNITS = {
    "元": "CNY",
    "家": "count",
    "人": "persons",
    "人次": "person-times",
    "吨": "t",
    "平方米": "m2",
    "公里": "km",
}
_VALUES = st.decimals(min_value=Decimal("0.01"), max_value=9999, places=2)


def _written(value: Decimal, style: str) -> str:
    text = f"{value.normalize():f}"
    if style == "grouped":
        return f"{value.normalize():,f}"
    if style == "full-width":
        return text.translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789."})
    return text


@given(
    value=_VALUES,
    scale=st.sampled_from(list(_SCALES)),
    unit=st.sampled_from(list(_UNITS)),
    style=st.sampled_from(["plain", "grouped", "full-width"]),
    gap=st.sampled_from(["", " "]),
    lead=st.sampled_from(["完成", "新增企业", "突破", "约", "累计达"]),
    tail=st.sampled_from(["。", "，同比增长", "以上", "、", ""]),
)
def test_a_value_in_any_style_is_read_back(
    value: Decimal, scale: str, unit: str, style: str, gap: str, lead: str, tail: str
) -> None:
    number = _written(value, style)
    text = f"{lead}{gap}{number}{gap}{scale}{unit}{tail}"
    (figure,) = figures_in(text)
    assert figure.value_normalised == value * _SCALES[scale]
    assert figure.unit_norm == _UNITS[unit]
    assert text[figure.start : figure.end] == figure.raw == f"{number}{gap}{scale}{unit}"


@given(st.decimals(min_value=-99, max_value=999, places=3), st.sampled_from(["%", "％", "个百分点", "‰"]))
def test_rates_are_read_back(value: Decimal, unit: str) -> None:
    (figure,) = figures_in(f"占比为{value:f}{unit}。")
    assert figure.value_normalised == value


@pytest.mark.parametrize(
    ("text", "raw", "value", "unit"),
    [
        ("250亿元", "250亿元", 25_000_000_000, "CNY"),
        ("90亿", "90亿", 9_000_000_000, "count"),
        ("7万8千多名志愿者", "7万8千多名", 78_000, "persons"),
        ("出境旅游人次由8300万增加到1亿3千多万", "8300万", 83_000_000, "person-times"),
        ("两亿多人", "两亿多人", 200_000_000, "persons"),
        ("收入1,433亿元", "1,433亿元", 143_300_000_000, "CNY"),
        ("百余家", "百余家", 100, "count"),
        ("近百万人", "百万人", 1_000_000, "persons"),
        ("上亿人", "亿人", 100_000_000, "persons"),
        ("13.5亿英镑", "13.5亿英镑", 1_350_000_000, "GBP"),
        ("US$5亿", "US$5亿", 500_000_000, "USD"),
        ("技术交易额翻了两番", "翻了两番", 300, "%"),
        ("发电1.98亿度", "1.98亿度", 198_000_000, "kWh"),
        ("扭曲角度达90度", "90度", 90, "degrees"),
        ("水温95℃", "95℃", 95, "°C"),
        ("亩产392.3公斤/亩", "392.3公斤/亩", Decimal("392.3"), "kg/mu"),
        ("6000 米级采矿车", "6000 米级", 6000, "m"),
    ],
)
def test_hard_readings(text: str, raw: str, value: int, unit: str) -> None:
    figure = figures_in(text)[0]
    assert (figure.raw, figure.value_normalised, figure.unit_norm) == (raw, value, unit)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3—5个", 3, 5),
        ("5%至6%", 5, 6),
        ("600至850亿千瓦时", 60_000_000_000, 85_000_000_000),
        ("1亿~1.5亿吨", 100_000_000, 150_000_000),
        ("350亿—400亿元", 35_000_000_000, 40_000_000_000),
        ("增长5%至6%", 5, 6),
    ],
)
def test_ranges(text: str, low: int, high: int) -> None:
    (figure,) = figures_in(text)
    assert (figure.value_normalised, figure.value_max_normalised) == (low, high)


def test_a_change_and_a_level_are_no_range() -> None:
    assert [f.raw for f in figures_in("净增加164.01亿美元至453.01亿美元")] == ["164.01亿美元", "453.01亿美元"]
    assert [f.raw for f in figures_in("比重由54.9%提高到58.8%")] == ["54.9%", "58.8%"]


@pytest.mark.parametrize(
    ("text", "raw", "reason"),
    [
        ("2025年，全区", "2025年", "date (year)"),
        ("截至2026年1月27日", "2026年1月27日", "date"),
        ("（一）主要指标", "（一）", "heading number"),
        ("二、三产业稳定", "二、三产业", "ordinal sector names"),
        ("成功搭建第三通讯链路", "第三", "ordinal in a name"),
        ("依托南山智城五栋建设", "五栋", "number in a name"),
        ("建立四方担保机制", "四方", "set phrase"),
        ("荣获全国百强区", "全国百强区", "name of a ranking"),
        ("PM2.5浓度", "PM2.5", "name (PM2.5, PM10)"),
        ("培育“20+8”产业集群", "“20+8”", "name of a structure"),
        ("拨打12345热线", "12345热线", "hotline"),
        ("C919大飞机", "C919", "digits in a name"),
        ("13号线二期", "13号线", "number in a name"),
        ("荣耀 400 系列", "荣耀 400 系列", "product or mission name"),
        ("获大赛二等奖", "二等奖", "award grade"),
        ("建于20世纪90年代的小区", "20世纪90年代", "century or decade"),
        ("上世纪八十年代以来", "八十年代", "century or decade"),
        ("始于1980年代", "1980年代", "century or decade"),
        ("治本攻坚三年行动", "三年", "part of an action's name"),
        ("国办发〔2025〕12号", "〔2025〕12号", "document number"),
        ("万元GDP水耗下降", "万元GDP水耗下降", "unit inside an indicator name"),
        ("打造5G基站", "5G", "digits in a name"),
        ("实现“一码统管”", "“一码统管”", "name or slogan in quotation marks"),
    ],
)
def test_what_is_no_figure_is_passed_over_with_a_reason(text: str, raw: str, reason: str) -> None:
    found = scan(numerals.fold(text))
    assert not found.measures
    told = {(text[one.start : one.end], one.reason) for one in found.exclusions}
    assert any(part.startswith(raw[:2]) and why == reason for part, why in told), told


@pytest.mark.parametrize(
    "text", ["进一步", "统一部署", "千方百计", "万众一心", "党的二十大精神", "三农工作", "一二三产融合"]
)
def test_numerals_inside_words_are_no_figures(text: str) -> None:
    assert not figures_in(text)


def test_signs_of_numbers_that_make_none_are_passed_over() -> None:
    assert not scan("第一一十。百分之一一百。").measures


@pytest.mark.parametrize("text", ["占1/0。", "约零分之一。", "完成0分之3。"])
def test_a_part_of_nothing_is_no_share(text: str) -> None:
    assert not [one for one in scan(text).measures if one.norm == "%"]


@pytest.mark.parametrize("text", ["每吨0日元0", "出口5美元6吨", "捐款3.2万港元7件"])
def test_a_currency_that_ends_one_figure_begins_no_other(text: str) -> None:
    first, *others = figures_in(text)
    assert first.raw.endswith("元")
    assert not [one for one in others if "元" in one.raw]


@given(
    st.text(
        alphabet="0123456789一二三十百千万亿.,%—至到 超近约元家个人次第同比增长（）“”年月日、，。",
        max_size=40,
    )
)
def test_no_text_breaks_the_reader(text: str) -> None:
    last = 0
    for figure in figures_in(text):
        assert text[figure.start : figure.end] == figure.raw
        assert figure.start >= last
        last = figure.end


def test_traditional_characters_are_read_and_the_span_keeps_them() -> None:
    text = "全年進出口總額86.3億元，增長5.2%；新增企業5.7萬家，居全市首位。"
    found = figures_in(text)
    values = [(one.raw, one.value_normalised, one.unit_norm) for one in found[:3]]
    assert values == [
        ("86.3億元", Decimal(8_630_000_000), "CNY"),
        ("5.2%", Decimal("5.2"), "%"),
        ("5.7萬家", Decimal(57_000), "count"),
    ]
    assert found[0].indicator_en == "total imports and exports"
    assert all(text[one.start : one.end] == one.raw for one in found)


@pytest.mark.parametrize("sign", ["1234567890", "一二三四五六七八九十", "12家、", "增长5%，"])
def test_a_line_without_end_costs_time_by_its_length_alone(sign):
    """A line of 40,000 digits or numerals once took minutes, one of 10,000 figures too."""
    started = time.process_time()
    found = figures_in("全市生产总值100亿元。" + (sign * 40_000)[:40_000])
    assert found[0].raw == "100亿元"
    assert time.process_time() - started < 20


def test_digits_parted_by_blanks_are_read_in_time_by_their_length() -> None:
    started = time.process_time()
    figures_in("1 234 " * 40_000)
    assert time.process_time() - started < 20


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        ("营业额为港币12.6亿元。", "HKD"),
        ("捐款美元300万元。", "USD"),
        ("收入HK$3亿元。", "HKD"),
        ("收入人民币3亿元。", "CNY"),
        ("出资20万元人民币。", "CNY"),
        ("出资20万美元。", "USD"),
        ("1美元兑港元7.8元。", "CNY"),
    ],
)
def test_a_currency_before_the_number_holds_against_the_bare_yuan_behind_it(text: str, norm: str) -> None:
    assert figures_in(text)[-1].unit_norm == norm


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("新增就业8000至1万人。", 8000, 10000),
        ("投资十至十五亿元。", 10**9, 15 * 10**8),
        ("接待二十到三十万人次。", 200000, 300000),
        ("投资一千亿到两千亿元。", 10**11, 2 * 10**11),
        ("年产3—5万吨。", 30000, 50000),
        ("年产3万—5万吨。", 30000, 50000),
        ("投资9000万至1.2亿元。", 90000000, 120000000),
        ("投资5000—8000万元。", 50000000, 80000000),
        ("培训五百到八百人。", 500, 800),
    ],
)
def test_the_lower_end_of_a_range_is_counted_as_it_is_meant(text: str, low: int, high: int) -> None:
    (figure,) = figures_in(text)
    assert (figure.value_normalised, figure.value_max_normalised) == (low, high)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("实现关键技术突破12项", "12"),  # so many breakthroughs
        ("关键核心技术实现新突破20项", "20"),
        ("专利授权量突破300件", "over 300"),
        ("产值突破12亿元", "over RMB 1.2 billion"),
    ],
)
def test_a_breakthrough_is_counted_and_a_mark_is_passed(text: str, english: str) -> None:
    (figure,) = figures_in(text)
    assert figure.english == english
