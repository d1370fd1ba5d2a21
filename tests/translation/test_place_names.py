"""Places of title blocks in English."""

import pytest

from desktop_app.translation.names.place_names import english_place
from desktop_app.translation.terms.termbase import Termbase


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("深圳市南山区", "Nanshan District, Shenzhen"),
        ("广东省", "Guangdong Province"),
        ("北京市海淀区", "Haidian District, Beijing"),
        ("内蒙古自治区", "Inner Mongolia Autonomous Region"),
        ("中国", "China"),
    ],
)
def test_places_are_said_smallest_unit_first(zh: str, en: str) -> None:
    assert english_place(zh, Termbase.load()) == en
