"""Chinese → English → value is the identity: what the rules word, the reader of English reads back."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import resources
from desktop_app.document.read import read_report
from desktop_app.figures.english import wording
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.measures import units
from desktop_app.figures.model import Figure
from desktop_app.review.checks import check_pair
from desktop_app.review.context import Known
from desktop_app.review.numbers.english_figures import EnglishFigure, read_figures

_SCALES = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}
_FULL_WIDTH = str.maketrans("0123456789.", "０１２３４５６７８９．")
_NOT_SAID_AS_VALUE = ("一半", "半", "翻番", "翻倍", "翻一番")


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _grouped(value: Decimal) -> str:
    return f"{value.normalize():,f}"


def _wide(value: Decimal) -> str:
    return _plain(value).translate(_FULL_WIDTH)


def _spaced(value: Decimal) -> str:
    return f" {_plain(value)} "


def _own(figure: Figure) -> Decimal:
    """The value in the unit that the English names: 亩 stay mu, a decline is worded without a sign."""
    longest = max(
        (one for one in units.table().values() if figure.unit_zh.endswith(one.zh)),
        key=lambda one: len(one.zh),
        default=None,
    )
    factor = Decimal(1)
    if longest is not None and longest.norm == figure.unit_norm and longest.norm != "%":
        factor = Decimal(longest.factor.denominator) / Decimal(longest.factor.numerator)
    return abs(figure.value_normalised) * factor


def _values(found: list[EnglishFigure]) -> list[Decimal]:
    values = [one.value for one in found]
    return values + [one.value_max for one in found if one.value_max is not None]


@given(
    value=st.decimals(min_value=Decimal("0.001"), max_value=99999, places=3),
    scale=st.sampled_from(["", "万", "亿", "万亿"]),
    unit=st.sampled_from(
        ["元", "美元", "港元", "欧元", "家", "人", "人次", "户", "吨", "公里", "平方米", "千瓦时", "亩"]
    ),
    style=st.sampled_from([_plain, _grouped, _wide, _spaced]),
    lead=st.sampled_from(["", "超", "近", "约", "不少于", "不超过"]),
)
def test_any_value_in_any_style_comes_back(
    value: Decimal, scale: str, unit: str, style: Callable[[Decimal], str], lead: str
) -> None:
    (figure,) = figures_in(f"全年完成{lead}{style(value)}{scale}{unit}。")
    (read,) = read_figures(f"It reached {wording.amount(figure)} in all.")
    assert read.value == value * _SCALES[scale]
    assert read.qualifier == figure.qualifier


@given(
    low=st.integers(min_value=1, max_value=400),
    more=st.integers(min_value=1, max_value=500),
    dash=st.sampled_from(["—", "～", "-", "至", "到"]),
    unit=st.sampled_from(["%", "亿元", "万人", "个", "公里"]),
)
def test_both_ends_of_a_range_come_back(low: int, more: int, dash: str, unit: str) -> None:
    (figure,) = figures_in(f"计划新增{low}{dash}{low + more}{unit}。")
    assert figure.value_max_normalised is not None
    said = _values(read_figures(f"The plan is {wording.amount(figure)}."))
    assert said == [figure.value_normalised, figure.value_max_normalised]


@given(value=st.decimals(min_value=Decimal("0.1"), max_value=300, places=2), down=st.booleans())
def test_a_change_keeps_its_value_and_its_direction(value: Decimal, down: bool) -> None:
    (figure,) = figures_in(f"同比{'下降' if down else '增长'}{_plain(value)}%。")
    (read,) = read_figures(f"Output was {wording.say(figure)}.")
    assert read.value == value
    assert read.direction == figure.direction


def test_every_figure_of_the_sample_comes_back() -> None:
    found = extract_figures(read_report(resources.path_to("sample/nanshan-2026.txt")))
    lost = []
    for figure in found.figures:
        if figure.vague or figure.raw in _NOT_SAID_AS_VALUE:
            continue
        values = _values(read_figures(f"The figure is {wording.say(figure)} here."))
        if _own(figure) not in values:
            lost.append((figure.id, figure.raw, figure.english, values))
    assert not lost


@pytest.mark.parametrize("text", ["翻一番", "翻两番", "增长1.5倍", "达到六成五", "占三分之二", "过半"])
def test_words_of_proportion_are_worded_as_what_they_are(text: str) -> None:
    (figure,) = figures_in(f"规模{text}。")
    assert read_figures(f"It was {wording.say(figure)}.")


@pytest.mark.parametrize("kind", ["weight", "length", "area", "volume", "power", "energy"])
def test_every_unit_is_read_back_as_it_is_worded(kind: str) -> None:
    """21.6万担 is 216,000 dan: a unit that only the figures know would make right English wrong."""
    wrong = []
    for unit in (one for one in units.table().values() if one.kind == kind):
        chinese = f"项目总规模达到36{unit.zh}。"
        figures = [one for one in figures_in(chinese) if one.unit_zh.endswith(unit.zh)]
        if not figures:
            continue  # a sign that counts something else here
        known = Known(figures=tuple(figures))
        found = check_pair(chinese, f"The total size of the project reached {figures[0].english}.", known)
        wrong += [(unit.zh, one.message) for one in found if one.check.startswith(("figure", "direction"))]
    assert not wrong
