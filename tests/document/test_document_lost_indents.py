"""Wrapped text whose indents a copy lost, or that never had any: where its paragraphs begin."""

from __future__ import annotations

import pytest

from desktop_app.document.model import BlockKind
from tests.document.lines import read_lines, words_of

_HEAD = ("清河县政府工作报告", "一、工作回顾")
_WIDTH = 30
_FLOW = (
    "过去一年县里把稳住经济放在首位扎实办好每一件民生实事粮食连续多年丰收山区公路全部修通农户"
    "用上自来水新校舍按期交付老人就近吃上热饭企业订单逐月回升园区道路通到厂门口"
)


def _sentence(length: int, start: int = 0) -> str:
    """A sentence of so many characters, its stop taken in."""
    return (_FLOW[start:] + _FLOW * 4)[: length - 1] + "。"


def _rows(text: str, indent: int) -> list[str]:
    """Lines of one width, the first as much shorter as the indent was."""
    first = _WIDTH - indent
    return [text[:first], *(text[at : at + _WIDTH] for at in range(first, len(text), _WIDTH))]


def _read(paragraphs: list[str], indent: int = 2) -> list[str]:
    rows = [row for text in paragraphs for row in _rows(text, indent)]
    return words_of(read_lines(*_HEAD, *rows), BlockKind.PARAGRAPH)


#: Eight paragraphs that end amid a line.
_OTHERS = [_sentence(70 + 17 * n, n) + _sentence(20 + n, 2 * n) for n in range(8)]
_FULL = 2 * _WIDTH - 2  # characters of two lines, the indent taken out


def test_a_paragraph_that_ends_at_the_margin_is_parted_from_one_whose_first_line_is_narrower() -> None:
    whole = [_sentence(_FULL, 3), _sentence(80, 7)]
    assert _read([*_OTHERS, *whole]) == [*_OTHERS, *whole]


@pytest.mark.parametrize("opening", ["", "一年来，", "与此同时，"])
def test_a_sentence_that_ends_at_the_margin_goes_on_in_a_line_as_wide_as_the_others(opening: str) -> None:
    """Whatever the line opens with: a paragraph's first line had no room for it."""
    goes_on = _sentence(_FULL, 3) + opening + _sentence(80, 7)
    assert _read([*_OTHERS, goes_on]) == [*_OTHERS, goes_on]


def test_the_widths_of_lines_that_signs_make_uneven_tell_it_too() -> None:
    """No line begins with a comma: the word before it comes down, and the line above is a sign narrower."""
    signed = "，".join(_FLOW[at : at + 7] for at in range(0, 77, 7))
    rows = []
    for text in (*(_sentence(9, n) + signed for n in range(12)), _sentence(_FULL, 3), signed + "。"):
        left, room = text, _WIDTH - 2
        while left:
            cut = room - 1 if left[room : room + 1] in ("，", "。") else room
            rows.append(left[:cut])
            left, room = left[cut:], _WIDTH
        rows[-1] += "" if rows[-1].endswith("。") else "。"
    texts = words_of(read_lines(*_HEAD, *rows), BlockKind.PARAGRAPH)
    assert texts[-2:] == [_sentence(_FULL, 3), signed + "。"]


def test_without_any_indent_long_paragraphs_and_short_ones_are_told_by_how_long_the_others_are() -> None:
    """What is left would be far shorter than all others as a paragraph, or as long as they are."""
    others = [_sentence(150 + 7 * n, n) + _sentence(60 + n, 2 * n) for n in range(8)]
    joined = _sentence(4 * _WIDTH, 3) + _sentence(90, 7)
    parted = [_sentence(7 * _WIDTH, 5), _sentence(210, 9)]
    assert _read([*others, joined], 0)[-1] == joined
    assert _read([*others, *parted], 0)[-2:] == parted


def test_a_last_line_before_the_margin_ends_a_paragraph_that_a_section_has_two_of() -> None:
    """All other sections have one paragraph, pages are marked, and still the second one stands alone."""
    heads = [f"（{n}）办好{what}实事" for n, what in zip("一二三四五", "学医住行养", strict=True)]
    single = [_sentence(100 + 9 * n, n) for n in range(5)]
    second = _sentence(95, 11)
    rows = [row for head, text in zip(heads, single, strict=True) for row in (head, *_rows(text, 0))]
    at = rows.index(heads[2])
    paged = [*rows[:at], "", "— 2 —", "", *_rows(second, 0), *rows[at:]]
    cut = [*rows[: at - 1], "— 1 —", *rows[at - 1 :]]
    assert second in words_of(read_lines(*_HEAD, *paged), BlockKind.PARAGRAPH)
    assert single[1] in words_of(read_lines(*_HEAD, *cut), BlockKind.PARAGRAPH)
