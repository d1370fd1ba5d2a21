"""Things counted in two ways at once, and clauses of courts and procuratorates told by their number."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("依法审结毒品案件131件188人。", "131 drug cases involving 188 people were concluded."),
        ("组建抢险救援队伍15支285人。", "15 rescue teams with 285 members were set up."),
        ("56条76公里农村公路实现提档升级。", "56 rural roads totaling 76 kilometers were upgraded."),
        ("养护农村公路12条30公里。", "12 rural roads totaling 30 kilometers were maintained."),
    ],
)
def test_what_is_counted_twice_is_told_with_both_numbers(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("审结536件。", "536 cases were concluded."),
        ("起诉35万人。", "350,000 people were prosecuted."),
        ("起诉620件。", "620 cases were prosecuted."),
        ("刑事拘留230人。", "230 people were put under criminal detention."),
        ("立案查处600余件。", "Over 600 cases were investigated and punished."),
    ],
)
def test_the_classifier_says_whether_people_or_cases_are_meant(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("对违法行为进行整治。", "We cracked down on illegal acts."),  # never improved
        ("对农村危房进行整治。", "We improved dilapidated rural houses."),
        ("发展党员120名。", "120 Party members were recruited."),
        ("维护房地产市场稳定。", "We maintained the stability of the real estate market."),
        (
            "教育引导党员干部改进作风。",
            "We educated and guided Party members and officials to improve conduct.",
        ),
        ("全州各项事业取得新进展。", "New progress was made in all the prefecture's social programs."),
    ],
)
def test_what_is_done_suits_its_thing(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("建成3个万亩示范片。", "3 demonstration areas of 10,000 mu each were completed."),
        ("新建千亩蔬菜基地5个。", "5 vegetable bases of 1,000 mu each were built."),
    ],
)
def test_how_large_each_is_is_no_number(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_thing_is_none_where_something_was_done() -> None:
    assert not localised("改造更新了一批城市基础设施。").complete  # no facilities for renewing


def test_two_acts_are_no_promotion_of_investment() -> None:
    assert "investment promotion" not in localised("扩投资促进经济增长。").text
    assert "investment promotion" in localised("加强投资促进工作。").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "新增3家国家级、12家省级企业技术中心。",
            "3 national-level and 12 provincial-level enterprise technology centers were added.",
        ),
        (
            "全年6个盟级、42个旗级重点项目完成投资21亿元。",
            "For the whole year, investment of RMB 2.1 billion was completed in 6 league-level and "
            "42 banner-level key projects.",
        ),
        (
            "2个省级、18个市级重点项目分别完成投资8.96亿元、31.55亿元。",
            "Investment of RMB 896 million and RMB 3.155 billion was completed in 2 provincial-level and "
            "18 municipal-level key projects, respectively.",
        ),
        ("119项年度民生实事完成118项。", "118 of the 119 annual livelihood projects were completed."),
        ("招商引资工作走在全市前列。", "Investment promotion ranked among the leaders in the city."),
        ("对全市11所敬老院进行了改造。", "We renovated 11 elderly care homes in the city."),
    ],
)
def test_levels_places_and_what_was_done_to_a_thing(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_is_done_three_times_is_not_done_to_three_of_them() -> None:
    told = localised("在120个小区开展三轮管网改造。").text
    assert "3 rounds" in told
    assert "rounds of pipelines" not in told
