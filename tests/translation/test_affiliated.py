"""Schools and hospitals of universities, called in full or in short."""

from __future__ import annotations

import pytest

from desktop_app.translation.localise import Localiser
from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.areas import area_of
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("川师大附中新校区启用。", "High School Affiliated to Sichuan Normal University"),
        ("扩建安医大二附院。", "Second Affiliated Hospital of Anhui Medical University"),
        ("支持哈医大四院发展。", "Fourth Hospital of Harbin Medical University"),
        ("引进华南师范大学附属小学。", "Primary School Affiliated to South China Normal University"),
        ("建成河南大学附属中学。", "High School Affiliated to Henan University"),
    ],
)
def test_what_belongs_to_a_university_is_named_whole(text: str, english: str) -> None:
    assert english in localised(text).text


def test_a_short_form_of_several_universities_is_that_of_the_report() -> None:
    def told(place: str) -> str:
        base = Termbase.load().at(area_of(place))
        return Localiser(base).localise("华师附小开学。", role="results").text

    assert "South China Normal University" in told("广州市")
    assert "Central China Normal University" in told("湖北省")
    assert "华师附小" in told("")


@pytest.mark.parametrize(
    "text", ["武大附近居民增加。", "改造深大附属设施。", "浙大院士工作站揭牌。", "吉大学院路通车。"]
)
def test_what_only_stands_beside_a_university_is_none_of_its_schools(text: str) -> None:
    assert [name for name in find_names(text, Termbase.load()) if "Affiliated" in name.en] == []
