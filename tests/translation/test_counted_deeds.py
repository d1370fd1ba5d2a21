"""What was done to so many things, and the rates and counts of cities, safety and the environment."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase


@pytest.fixture(scope="module")
def localiser() -> Localiser:
    return Localiser(Termbase.load())


def told(localiser: Localiser, chinese: str, role: str) -> str:
    return localiser.localise(chinese, figures_in(chinese, role=role), role=role).text


@pytest.mark.parametrize(
    ("chinese", "role", "english"),
    [
        (
            "完成老旧小区改造31个、棚户区改造860套。",
            "results",
            "We completed the renovation of 31 old urban residential communities and 860 homes in run-down "
            "urban areas.",
        ),
        (
            "完成农村危房改造120户、户厕改造2600户。",
            "plan",
            "We will complete the renovation of 120 dilapidated rural houses and 2,600 household toilets.",
        ),
        (
            "完成土地征收950亩。",
            "results",
            "We completed the expropriation of 950 mu of land.",
        ),
        (
            "完成保障性租赁住房建设3000套。",
            "plan",
            "We will complete the development of 3,000 units of government-subsidized rental housing.",
        ),
    ],
)
def test_a_deed_has_the_number_of_its_things(
    localiser: Localiser, chinese: str, role: str, english: str
) -> None:
    assert told(localiser, chinese, role) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "道路交通事故起数、死亡人数分别下降8%、11%。",
            "The number of road traffic accidents and the number of deaths fell by 8% and 11%, respectively.",
        ),
        (
            "污染地块安全利用率达100%。",
            "The safe utilization rate of contaminated plots reached 100%.",
        ),
        (
            "拆除违建3.2万平方米，整治占道经营640处。",
            "32,000 square meters of illegal structures were demolished; and 640 cases of unlicensed "
            "roadside vending were cleaned up.",
        ),
        ("整治易涝点23处。", "23 spots prone to waterlogging were cleaned up."),
    ],
)
def test_rates_and_cases_are_told(localiser: Localiser, chinese: str, english: str) -> None:
    assert told(localiser, chinese, "results") == english
