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
        # things without a verb share the deed in front of them, sizes and takers do not
        (
            "改造棚户区2000户，老旧小区45个，加装电梯120部。",
            "results",
            "2,000 households in run-down areas were renovated, 45 old residential communities were "
            "renovated, and 120 elevators were installed.",
        ),
        (
            "新建幼儿园8所，小学3所。",
            "plan",
            "We will build 8 kindergartens and build 3 primary schools.",
        ),
        (
            "招聘教师200名，医务人员150名。",
            "results",
            "200 teachers were recruited, and 150 medical workers were recruited.",
        ),
        (
            "清理垃圾点50处，生活垃圾3000吨。",
            "results",
            "50 garbage dumps were cleared, and 3,000 metric tons of household waste were cleared.",
        ),
        ("新增企业60家，总数达200家。", "results", "60 enterprises were added, bringing the total to 200."),
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
            "The safe utilization rate of contaminated land reached 100%.",
        ),
        (
            "拆除违建3.2万平方米，整治占道经营640处。",
            "32,000 square meters of illegal structures were demolished, and 640 cases of unlicensed "
            "roadside vending were cleaned up.",
        ),
        ("改造城中村5200户。", "5,200 households in urban villages were renovated."),
        ("整治易涝点23处。", "23 spots prone to waterlogging were cleaned up."),
    ],
)
def test_rates_and_cases_are_told(localiser: Localiser, chinese: str, english: str) -> None:
    assert told(localiser, chinese, "results") == english


@pytest.mark.parametrize(
    ("chinese", "role", "english"),
    [
        (
            "36项整改任务完成33项。",
            "results",
            "33 of the 36 rectification tasks were completed.",
        ),
        ("破案412起。", "results", "412 cases were solved."),
        (
            "农村户厕改造1800户。",
            "plan",
            "We will complete the renovation of 1,800 rural household toilets.",
        ),
        (
            "推进固体废物和新污染物治理。",
            "plan",
            "We will advance the treatment of solid waste and new pollutants.",
        ),
        (
            "保障了人民群众生命财产安全。",
            "results",
            "We protected people's lives and property.",
        ),
        (
            "做好城际铁路、通用机场等重大项目前期工作。",
            "plan",
            "We will do solid preliminary work on major projects such as the intercity railway and "
            "general aviation airports.",
        ),
        (
            "严厉打击电信网络诈骗、非法集资等违法犯罪行为。",
            "plan",
            "We will crack down on illegal and criminal acts such as telecom and online fraud and illegal "
            "fundraising.",
        ),
    ],
)
def test_what_is_counted_and_shared(localiser: Localiser, chinese: str, role: str, english: str) -> None:
    assert told(localiser, chinese, role) == english


def test_a_number_is_not_spread_over_what_it_does_not_count(localiser: Localiser) -> None:
    told_text = told(localiser, "实施1200户城中村和危房改造。", "results")
    assert "1,200 urban villages and" not in told_text


def test_what_is_no_deed_is_not_done_to_all(localiser: Localiser) -> None:
    text = told(localiser, "加强民生保障和城市治理。", "plan")
    assert "governance of people" not in text


@pytest.mark.parametrize(
    ("chinese", "role", "english"),
    [
        (
            "提升基层治理精细化、智能化水平。",
            "plan",
            "We will make community-level governance more meticulous and smart.",
        ),
        (
            "宗教事务治理系统化、规范化、法治化水平持续提高。",
            "results",
            "The governance of religious affairs became more systematic, standardized and law-based.",
        ),
        (
            "推动城市管理向精细化、智能化转变。",
            "plan",
            "We will make urban management more meticulous and smart.",
        ),
        ("达标城市数量稳步提升。", "results", "The number of cities meeting the standards rose steadily."),
    ],
)
def test_what_becomes_more_of_a_kind(localiser: Localiser, chinese: str, role: str, english: str) -> None:
    assert told(localiser, chinese, role) == english
