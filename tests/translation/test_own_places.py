"""The place that a report is about is spelt by rule where no list has it, and by no one else."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.project.content import ProjectContent
from desktop_app.services.terms import office_termbase
from desktop_app.settings import default_paths
from desktop_app.translation.localise import Localiser
from desktop_app.translation.names.own_places import own_places
from desktop_app.translation.terms.termbase import Termbase


def told(place: str, text: str) -> str:
    """`text` as a report about `place` has it."""
    content = ProjectContent(read_text("政府工作报告\n\n各位代表：\n", "report.txt"), place=place)
    return Localiser(office_termbase(default_paths(), content)).localise(text, role="results").text


@pytest.mark.parametrize(
    ("place", "known"),
    [
        ("澄江市栖霞岭区", {"栖霞岭区": "Qixialing District"}),
        (
            "平川市云溪区",
            {"平川市": "Pingchuan"},
        ),  # of the one a list has a district, of the other a city has none
        ("沙坝镇", {"沙坝镇": "Shaba Town"}),
        ("深圳市南山区", {}),
        ("高新区", {}),
        ("经济技术开发区", {}),
        ("", {}),
    ],
)
def test_what_no_list_has_of_the_place_is_spelt(place: str, known: dict[str, str]) -> None:
    assert {term.zh: term.en for term in own_places(place, Termbase.load())} == known


def test_a_city_may_be_called_with_its_rank() -> None:
    (city,) = own_places("平川市", Termbase.load())
    assert (city.en, city.variants) == ("Pingchuan", ("Pingchuan City",))


@pytest.mark.parametrize(
    ("place", "text", "english"),
    [
        ("海东区", "——在海东区第五届人民代表大会第五次会议上", "People's Congress of Haidong District"),
        ("海陵市东湾区", "东湾海洋实验室获批省级重点实验室。", "Dongwan Marine Laboratory"),
        ("平川市云溪区", "“乐购云溪”活动举办60场。", "Yunxi"),
    ],
)
def test_the_report_calls_its_own_place_by_name(place: str, text: str, english: str) -> None:
    assert english in told(place, text)
    assert english not in told("", text)


@pytest.mark.parametrize(
    ("place", "text", "never"),
    [
        ("海陵市东湾区", "城东湾区建设加快。", "Dongwan"),
        ("海东区", "对接上海东部地区。", "Haidong"),
        ("新城区", "支持新城建设。", "Xincheng"),  # a word of the language
    ],
)
def test_what_only_looks_like_the_own_place_is_none(place: str, text: str, never: str) -> None:
    assert never not in told(place, text)
