"""Names that two places make, in brackets or joined by a dash."""

from __future__ import annotations

import pytest

from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.naming import named

TERMS = Termbase.load()


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("连平（南山）创新中心", "Lianping (Nanshan) Innovation Center"),
        ("广州（清远）产业园", "Guangzhou (Qingyuan) Industrial Park"),
        ("法兰克福（深圳南山）国际交流中心", "Frankfurt (Shenzhen Nanshan) International Exchange Center"),
        ("深圳—河源合作产业园", "Shenzhen-Heyuan Cooperation Industrial Park"),
        ("南山—江门江海合作产业园", "Nanshan-Jiangmen Jianghai Cooperation Industrial Park"),
        ("广州—深圳—香港走廊", "Guangzhou-Shenzhen-Hong Kong Corridor"),
        ("南山一连平共建产业园", "Nanshan-Lianping Co-Built Industrial Park"),  # a dash read as 一
    ],
)
def test_two_known_places_and_a_generic_rest_are_one_name(zh: str, en: str) -> None:
    assert named(f"加快{zh}建设")[zh] == en


@pytest.mark.parametrize(
    "text", ["中国（店口）首届水暖博览会召开", "深圳（以下简称我市）创新中心", "广州—深圳合作不断深化"]
)
def test_what_is_not_known_whole_is_no_joint_name(text: str) -> None:
    assert not any("(" in en or "-" in en for en in named(text).values())


@pytest.mark.parametrize(
    ("chinese", "told"),
    [
        ("加强港澳台交流合作。", "exchanges and cooperation with Hong Kong, Macao and Taiwan."),
        ("深化粤港澳合作。", "Guangdong-Hong Kong-Macao cooperation."),
        ("推动深港澳台交流合作。", "exchanges and cooperation among Shenzhen, Hong Kong, Macao and Taiwan."),
    ],
)
def test_what_places_have_together_is_among_them(chinese: str, told: str) -> None:
    assert Localiser(TERMS).localise(chinese, role="plan").text.endswith(told)
