"""Where sentences end, and that nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.document.sentences import LONG_SENTENCE, clause_breaks, split_sentences


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in split_sentences(text)]


def keyed() -> list[str]:
    path = Path(__file__).parents[1] / "samples" / "document" / "sentence-borders.txt"
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line[0] != "#"]


@pytest.mark.parametrize("marked", keyed())
def test_cuts_where_a_reader_would(marked: str) -> None:
    found = [piece.strip() for piece in cut(marked.replace("¦", ""))]
    assert found == [piece.strip() for piece in marked.split("¦")]


@given(st.text(alphabet="。！？；…：，、“”《》（）()市区增长12.% \n一是A.é\ud83d\ude00", max_size=200))
def test_spans_tile_the_text(text: str) -> None:
    spans = split_sentences(text)
    assert "".join(text[a:b] for a, b in spans) == text
    assert all(a < b for a, b in spans)
    assert [b for _, b in spans[:-1]] == [a for a, _ in spans[1:]]


@given(
    st.lists(
        st.sampled_from(["全市经济运行稳中向好，", "（一期，二期）", "“敢闯，敢试”", "产业加快集聚，"]),
        max_size=40,
    )
)
def test_clause_breaks_stand_behind_outer_commas(parts: list[str]) -> None:
    text = "".join(parts)
    breaks = clause_breaks(text)
    assert breaks == sorted(set(breaks))
    assert all(text[b - 1] == "，" for b in breaks)
    assert all(text[:b].count("（") == text[:b].count("）") for b in breaks)
    assert not breaks or len(text) > LONG_SENTENCE


@pytest.mark.parametrize("long", ["推进重点项目建设" * 20, "完成投资1,200万元" * 16])
def test_a_long_sentence_without_commas_is_offered_none(long: str) -> None:
    assert clause_breaks(long) == []


def test_half_width_commas_part_clauses_too() -> None:
    wide = "加快推进重点项目建设，" * 20
    assert clause_breaks(wide.replace("，", ",")) == clause_breaks(wide)


def test_long_sentences_are_offered_breaks() -> None:
    pieces = clause_breaks("加快推进重点项目建设，" * 20)
    assert 2 <= len(pieces) <= 6
