"""HTML entities in a translation from elsewhere are signs, not numbers; spans stay those of the file."""

from __future__ import annotations

import html

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.services.checking import check_lines
from desktop_app.services.entities import unescaped
from desktop_app.settings import default_paths


def test_an_apostrophe_as_an_entity_is_no_39() -> None:
    assert (
        check_lines(
            ["中国的进出口总值2.09万亿元。"],
            ["China&#39;s total import and export value was 2.09 trillion yuan."],
            default_paths(),
        )
        == []
    )


def test_spans_point_into_the_line_as_it_stands() -> None:
    english = "China&#39;s total import and export value was &quot;2.19&quot; trillion yuan."
    (finding,) = check_lines(["中国的进出口总值2.09万亿元。"], [english], default_paths())
    assert finding.check == "figure-value"
    assert "2.19" in english[finding.en_start : finding.en_end]


@given(st.lists(st.sampled_from(["&#39;", "&quot;", "&amp;", "a", "7", "&", ";", "&#x27;", "圳"])))
def test_every_place_is_kept(pieces: list[str]) -> None:
    text = "".join(pieces)
    plain, places = unescaped(text)
    assert len(places) == len(plain) + 1
    assert places == sorted(places)
    assert places[-1] == len(text)
    assert all(text[at] in (sign, "&") for sign, at in zip(plain, places, strict=False))
    assert plain == html.unescape(text) or "&" in plain
