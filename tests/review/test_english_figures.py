"""Figures of English sentences in every style, and what only looks like one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.figures.english.wording import plain, scaled
from desktop_app.figures.model import Direction, Qualifier
from desktop_app.review.numbers.english_dates import read_moments
from desktop_app.review.numbers.english_figures import read_figures


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("RMB 235.4 billion", "235400000000", "CNY"),
        ("235.4 billion yuan", "235400000000", "CNY"),
        ("¥1.2bn", "1200000000", "CNY"),
        ("US$1.2bn", "1200000000", "USD"),
        ("$1.2 trillion", "1200000000000", "USD"),
        ("HK$28.5 billion", "28500000000", "HKD"),
        ("€250 million", "250000000", "EUR"),
        ("£40m", "40000000", "GBP"),
        ("69,000 people", "69000", "persons"),
        ("2.36 million m²", "2360000", "m2"),
        ("sixty-nine thousand", "69000", ""),
        ("one billion and 200 million yuan", "1200000000", "CNY"),
        ("1.01tn yuan", "1010000000000", "CNY"),
        ("6.3 per cent", "6.3", "%"),
        ("6.3 pct", "6.3", "%"),
        ("0.5 pp", "0.5", "percentage points"),
        ("2.1 percentage points", "2.1", "percentage points"),
        ("1.2 hundred million", "120000000", ""),
        ("1,400 mu", "1400", "mu"),
        ("93.3 hectares", "93.3", "ha"),
        ("a 240-km road", "240", "km"),
        ("1.8 square kilometers", "1.8", "km2"),
        ("two hundred and five", "205", ""),
        ("half a million", "500000", ""),
        ("two and a half years", "2.5", "years"),
        ("40\u00a0000 units", "40000", ""),
        ("3\u00a0%", "3", "%"),
        ("(12,500)", "12500", ""),
        ("２,３５０", "2350", ""),
        ("four dozen", "48", ""),
        ("the twenty-first", "21", ""),
        ("12th", "12", ""),
    ],
)
def test_every_style_is_read(text: str, value: str, unit: str) -> None:
    (figure,) = read_figures(text)
    assert (figure.value, figure.unit) == (Decimal(value), unit)


@pytest.mark.parametrize("text", ["3-5 km", "3 to 5 km", "from 3 to 5 km", "between 3 and 5 km"])
def test_ranges_are_one_figure(text: str) -> None:
    (figure,) = read_figures(text)
    assert (figure.value, figure.value_max, figure.unit) == (3, 5, "km")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("thirteen point six two billion yuan", ["13620000000"]),
        ("RMB 5 billion and 30 million", ["5030000000"]),
        ("2 million and 500 units", ["2000500"]),
        ("2 million and 50 units", ["2000000", "50"]),  # rather two numbers than one of so odd a make
        ("1 million, 20 of them", ["1000000", "20"]),
    ],
)
def test_what_is_told_in_pieces_is_added_only_where_it_is_one_number(text: str, values: list[str]) -> None:
    assert [figure.value for figure in read_figures(text)] == [Decimal(value) for value in values]


def test_a_plus_behind_a_number_is_at_least() -> None:
    (figure,) = read_figures("3,000+ firms")
    assert (figure.value, figure.qualifier) == (3000, Qualifier.AT_LEAST)


def test_the_scale_of_a_range_holds_for_both_ends() -> None:
    (figure,) = read_figures("from 3 to 5 billion yuan")
    assert (figure.value, figure.value_max) == (Decimal(3_000_000_000), Decimal(5_000_000_000))


def test_a_rise_and_a_level_are_no_range() -> None:
    assert [figure.value for figure in read_figures("rose by 3.6% to 1.58 million")] == [
        Decimal("3.6"),
        Decimal(1580000),
    ]


@pytest.mark.parametrize(
    "text", ["5G", "COVID-19", "K11", "the A1GP team", "G20", "F-16", "no one", "one another"]
)
def test_names_with_digits_are_no_figures(text: str) -> None:
    assert read_figures(text) == []


@pytest.mark.parametrize(("text", "value"), [("It is 3/", "3"), ("3/4 of them", "0.75"), ("24/7", "24")])
def test_a_stroke_makes_a_fraction_only_of_two_small_numbers(text: str, value: str) -> None:
    assert read_figures(text)[0].value == Decimal(value)


def test_dates_are_no_figures() -> None:
    text = "On May 12, 2017, and in 2015-16, at 3 p.m."
    assert read_figures(text, read_moments(text)) == []
    years = [moment.years for moment in read_moments("On May 12, 2017, and in 2015-16") if moment.years]
    assert years == [(2017,), (2015, 2016)]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("more than 30 people", Qualifier.OVER),
        ("nearly 30 people", Qualifier.NEARLY),
        ("about 30 people", Qualifier.ABOUT),
        ("at least 30 people", Qualifier.AT_LEAST),
        ("no more than 30 people", Qualifier.UP_TO),
        ("no less than 30 people", Qualifier.AT_LEAST),
        ("fewer than 30 people", Qualifier.UNDER),
        ("30 people or more", Qualifier.AT_LEAST),
        ("30 people", Qualifier.EXACT),
    ],
)
def test_how_exact_it_is(text: str, qualifier: Qualifier) -> None:
    assert read_figures(text)[0].qualifier is qualifier


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("up 6.3%", Direction.UP),
        ("fell by 4.5%", Direction.DOWN),
        ("a 3.2% increase", Direction.UP),
        ("-3.2%", Direction.DOWN),
        ("accounts for 5%", Direction.NONE),
        ("up to 5%", Direction.NONE),
    ],
)
def test_which_way_it_goes(text: str, direction: Direction) -> None:
    assert read_figures(text)[0].direction is direction


_VALUES = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10) ** 13, places=2)
_FRAMES = st.sampled_from(["{}", "RMB {}", "a total of {} yuan,", "reached {} (provisional)", "“{}”", "{}."])


@given(_VALUES, _FRAMES)
def test_any_grouped_value_is_read_back(value: Decimal, frame: str) -> None:
    text = plain(value)
    if len(text) == 4 and text.isdigit():
        return  # may be a year
    assert [figure.value for figure in read_figures(frame.format(text))] == [value]


@given(st.decimals(min_value=Decimal(10) ** 6, max_value=Decimal(10) ** 14, places=0), _FRAMES)
def test_any_scaled_value_is_read_back(value: Decimal, frame: str) -> None:
    assert [figure.value for figure in read_figures(frame.format(scaled(value)))] == [value]


_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def _spell(number: int) -> str:
    for size, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= size:
            rest = number % size
            return f"{_spell(number // size)} {word}" + (
                f" {'and ' if rest < 100 else ''}{_spell(rest)}" if rest else ""
            )
    if number >= 100:
        return f"{_ONES[number // 100]} hundred" + (f" and {_spell(number % 100)}" if number % 100 else "")
    if number >= 20:
        return _TENS[number // 10] + (f"-{_ONES[number % 10]}" if number % 10 else "")
    return _ONES[number]


@given(st.integers(min_value=2, max_value=10**11))
def test_any_number_in_words_is_read_back(number: int) -> None:
    assert [figure.value for figure in read_figures(_spell(number))] == [Decimal(number)]


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader_and_spans_stay_inside(text: str) -> None:
    for figure in read_figures(text):
        assert 0 <= figure.start <= figure.number_start < figure.number_end <= figure.end <= len(text)
