"""English wording: official style, never rounded, and it says the same value as the Chinese."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.figures.english import wording
from desktop_app.figures.english.in_words import in_words
from desktop_app.figures.english.indicator_names import english_base
from desktop_app.figures.english.name_words import singular
from desktop_app.figures.english.written import unit_code, unit_name
from desktop_app.figures.extract import figures_in


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("完成2354亿元", "RMB 235.4 billion"),
        ("投入超44亿元", "over RMB 4.4 billion"),
        ("收入386.23亿元", "RMB 38.623 billion"),
        ("总值1.01万亿元", "RMB 1.01 trillion"),
        ("新登记6.9万家", "69,000"),
        ("较去年提升5.4个百分点", "5.4 percentage points"),
        ("面积38.5万平方米", "385,000 square meters"),
        ("增长6.3%", "6.3%"),
        ("浓度50微克/立方米", "50 µg/m³"),
        ("投资28亿美元", "US$2.8 billion"),
        ("提升600亩", "600 mu"),
        ("产量1.3万亿斤以上", "at least 1.3 trillion jin"),
        ("年薪数千万美元", "tens of millions of US dollars"),
        ("送电600至850亿千瓦时", "60 billion to 85 billion kWh"),
        ("投资350亿—400亿元", "RMB 35 billion to RMB 40 billion"),
        ("压减三分之一以上", "at least one third"),
        ("位居全国第三位", "third in the country"),
        ("位居全市首位", "first"),
        ("均价5.6万元/平方米", "RMB 56,000 per square meter"),
        ("6000米级采矿车", "6,000-meter-class"),
        ("完成1项", "1"),
    ],
)
def test_amounts(text: str, amount: str) -> None:
    assert wording.amount(figures_in(text)[0]) == amount


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("同比增长6.3%", "up 6.3% year on year"),
        ("同比下降4.5%", "down 4.5% year on year"),
        ("占比提高5.4个百分点", "an increase of 5.4 percentage points"),
        ("贷款利率下降43个基点", "a decrease of 43 basis points"),
        ("预计利率再下降43个基点", "a decrease of 43 basis points"),
        ("数量全市第一。", "ranking first in the city"),
        ("第三次获评先进", "for the third time"),
        ("荣获九连冠。", "for the ninth consecutive year"),
    ],
)
def test_full_wording(text: str, said: str) -> None:
    assert figures_in(text, role="results", year=2025)[0].english == said


def test_a_target_is_worded_as_growth_aimed_at() -> None:
    (figure,) = figures_in("地区生产总值增长5.0%以上。", role="targets", year=2026)
    assert figure.english == "growth of at least 5.0%"


_WORDS = {"trillion": 10**12, "billion": 10**9, "million": 10**6}


def _read_english(text: str) -> Decimal:
    """An independent reader of amounts: digits times scale word."""
    match = re.fullmatch(r"\D*?([\d,.]+)(?: (trillion|billion|million))?(?: .*|%)?", text)
    assert match, text
    return Decimal(match[1].replace(",", "")) * _WORDS.get(match[2] or "", 1)


@given(
    st.decimals(min_value=Decimal("0.001"), max_value=99999, places=3),
    st.sampled_from(["", "万", "亿", "万亿"]),
    st.sampled_from(["元", "家", "吨", "公里", "美元", "人次", "平方米", "千瓦时", "亩", "斤"]),
)
def test_chinese_to_english_to_value_is_the_identity(value: Decimal, scale: str, unit: str) -> None:
    (figure,) = figures_in(f"完成{value.normalize():f}{scale}{unit}。")
    scales = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}
    assert _read_english(wording.amount(figure)) == value * scales[scale]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("13620000000", "thirteen point six two billion"),
        ("1010000000000", "one point zero one trillion"),
        ("10638", "ten thousand six hundred and thirty-eight"),
        ("5.4", "five point four"),
        ("-2.3", "minus two point three"),
        ("0", "zero"),
        ("21", "twenty-one"),
        ("1000000", "one million"),
    ],
)
def test_numbers_in_words(value: str, words: str) -> None:
    assert in_words(Decimal(value)) == words


@given(st.integers(min_value=0, max_value=10**18))
def test_words_exist_for_every_whole_number(number: int) -> None:
    assert re.fullmatch(r"[a-z -]+", in_words(Decimal(number)))


@pytest.mark.parametrize(
    ("base", "english"),
    [
        ("较2025年预算数", "the 2025 budget figure"),
        ("比2024年决算", "the 2024 final account"),
        ("较2024年", "the 2024 figure"),
        ("较上年", ""),
        ("较年初计划", ""),
    ],
)
def test_only_a_base_with_its_year_is_told_in_english(base: str, english: str) -> None:
    assert english_base(base) == english


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("enterprises", "enterprise"),
        ("counties", "county"),
        ("branches", "branch"),
        ("businesses", "business"),
        ("wishes", "wish"),
        ("campus", "campus"),
        ("gas", "gas"),
    ],
)
def test_a_noun_before_another_is_one(many: str, one: str) -> None:
    assert singular(many) == one


@pytest.mark.parametrize(
    ("number", "word"),
    [(1, "first"), (3, "third"), (11, "11th"), (13, "13th"), (21, "21st"), (22, "22nd"), (112, "112th")],
)
def test_ranks_are_words_or_digits_with_their_ending(number: int, word: str) -> None:
    assert wording.ordinal(number) == word


@pytest.mark.parametrize("code", ["CNY", "%", "percentage points", "km", "ha", "persons"])
def test_a_unit_chosen_by_its_chinese_name_is_the_same_unit(code: str) -> None:
    assert unit_code(unit_name(code)) == code


def test_a_unit_that_no_table_has_stays_as_it_was_written() -> None:
    assert unit_code("甪耒") == "甪耒"
