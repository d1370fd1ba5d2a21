"""Sessions of the Party's committees, whose committees they are, and the offices of governments."""

from __future__ import annotations

import pytest

from desktop_app.translation.formulas.owners import body
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.localising import localised

SHIPPED = Termbase.load()


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("中共泸州市委", "the CPC Luzhou Municipal Committee"),
        ("中共四川省委", "the CPC Sichuan Provincial Committee"),
        ("泸州市人民政府办公室", "the General Office of the Luzhou People's Government"),
        ("中共泸州市委办公室", "the General Office of the CPC Luzhou Municipal Committee"),
    ],
)
def test_bodies_with_their_places(zh: str, en: str) -> None:
    owner = body(zh, SHIPPED)
    assert owner is not None
    assert owner.english == en


@pytest.mark.parametrize("name", ["中国共产党泸州市第九届委员会第十次全体会议", "中共泸州市委九届十次全会"])
def test_a_session_by_its_full_name(name: str) -> None:
    said = localised(f"深入贯彻{name}精神。", "plan").text
    assert "the Tenth Plenary Session of the Ninth CPC Municipal Committee of Luzhou" in said


def test_a_list_of_aims_is_never_told_as_reached() -> None:
    said = localised("全会提出了主要目标：科技创新能力大幅提升，人民生活品质不断提高。", "results").text
    assert "improved" not in said
