"""Lists of what was added or built: by rule when every thing is known, else left to the engine."""

from __future__ import annotations

import pytest

from desktop_app.translation.words.plurals import plural
from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "新建绿道137公里、累计达到2136公里。",
            "137 kilometers of greenways were built, bringing the total to 2,136 kilometers.",
        ),
        ("新增上市公司48家、总量达122家。", "48 listed companies were added, bringing the total to 122."),
        (
            "新建充电桩2000个、停车位5000个，改造城镇老旧小区56个。",
            "2,000 charging piles and 5,000 parking spaces were built, and 56 old urban residential "
            "communities were renovated.",
        ),
        ("除险加固病险水库12座。", "12 dilapidated reservoirs were reinforced."),
        ("收获玉米15万吨。", "150,000 metric tons of corn were harvested."),
        ("出栏生猪30万头。", "300,000 live pigs were sold for slaughter."),
        ("举办各类招聘会50场次。", "50 job fairs were held."),
        ("流转土地5万亩。", "50,000 mu of land were transferred."),
    ],
)
def test_known_things_are_told_by_rule(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "role"),
    [
        ("新增养老床位3852张、某某照护床位3326张。", "results"),  # the second has no verb of its own
        ("改造城镇老旧小区184个，较上年多20个。", "results"),  # what follows leans on it
        ("新建充电桩2000个。", ""),  # done or to be done, nobody knows
    ],
)
def test_what_is_not_sure_is_left_to_the_engine(chinese: str, role: str) -> None:
    one = localised(chinese, role)
    assert not one.complete
    assert not one.told


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("national logistics hub", "national logistics hubs"),
        ("factory", "factories"),
        ("greenway", "greenways"),
        ("pilot cities for carbon peaking", "pilot cities for carbon peaking"),
        ("base for training", "bases for training"),
        ("high-standard farmland", None),
    ],
)
def test_plurals_are_sure_or_not_given(one: str, many: str | None) -> None:
    assert plural(one) == many
