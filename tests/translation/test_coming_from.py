"""People by where they come from, and what something is meant for."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "来自12个国家的48名外国友人参加了活动。",
            "48 foreign friends from 12 countries took part in the event.",
        ),
        (
            "来自全国各地的2600名选手参加了比赛。",
            "2,600 contestants from across the country took part in the competition.",
        ),
        (
            "此次访问旨在深化两市友好关系，推动务实合作。",
            "The visit aims to deepen friendly relations between the two cities and promote practical "
            "cooperation.",
        ),
    ],
)
def test_it_is_told_whole(chinese: str, english: str) -> None:
    said = localised(chinese)
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize(
    "chinese",
    [
        "来自星云谷的48名外国友人参加了活动。",  # nobody knows the place
        "来自12个国家的48个难题得到解决。",  # no people
        "此次访问旨在蓝图绘就，推动务实合作。",  # one aim is unknown
    ],
)
def test_what_is_unknown_is_left(chinese: str) -> None:
    assert not localised(chinese).complete
