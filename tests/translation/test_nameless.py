"""Places without a name get XX: an engine that is given 某市 invents a city."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("在某市召开", "在 XX City 召开"),
        ("某某县的经验", "XX County 的经验"),
        ("某区人民政府的经验", "XX District People's Government 的经验"),
        ("某镇某村", "XX Town XX Village"),
        ("某市民政局通报", "XX City Civil Affairs Bureau 通报"),
    ],
)
def test_a_withheld_name_stays_withheld(chinese: str, english: str) -> None:
    assert LOCALISER.localise(chinese).text == english


@pytest.mark.parametrize("chinese", ["某市民反映", "某市场关闭", "某村民反映", "某区域", "某镇长"])
def test_other_words_stay_as_they_are(chinese: str) -> None:
    assert LOCALISER.localise(chinese).text == chinese
