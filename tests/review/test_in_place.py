"""What is told freely stands in its place: no clause is missing there; where nothing stands, one is."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found

# Chinese, free English, the words that tell the clause freely.
TOLD_FREELY = [
    ("城里的房屋外观漂亮，从塔楼的窗口望出去，能看到一幅美不胜收的景象。",
     "Houses in the city look beautiful, and the view from the window of the tower is a beauty to behold.",
     ", and the view from the window of the tower is a beauty to behold"),
    ("旅馆主要接待学生，二十岁上下的客人最为常见，但偶尔也会遇到上了岁数的人。",
     "Hostels mainly cater to students, and guests of about twenty are the most common, though older "
     "travellers turn up now and then.",
     ", though older travellers turn up now and then"),
    ("该岛最早的居民是泰诺人 (Taínos) 和加勒比人 (Caribes)。加勒比人以捕鱼为生，大约一千年前来到这里。",
     "The first inhabitants of the island were the Taínos and Caribes. The Caribes lived on fishing and came "
     "here about a thousand years ago.",
     " The Caribes lived on fishing and came here about a thousand years ago."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "told"), TOLD_FREELY)
def test_a_clause_told_freely_is_not_missing_until_its_words_are_gone(
    source: str, english: str, told: str
) -> None:
    assert_found(source, english, told, "", "dropped-clause")


def test_a_spam_filter_is_not_taken_for_what_denies() -> None:
    """垃圾邮件 renders "spam"; "unsolicited", far from it, is free to tell 未经请求."""
    assert_found(
        "该法律旨在遏制未经请求就向用户发送大量电子邮件（又称垃圾邮件）的行为。",
        "The law aims to curb the practice of sending users bulk unsolicited email, also known as spam.",
        "unsolicited ", "", "negation",
    )  # fmt: skip


def test_what_was_to_be_done_is_still_open() -> None:
    assert_found(
        "主力部队将在镇北九英里处渡河。",
        "The main force was to cross the river nine miles north of the town.",
        "was to cross", "had crossed", "tense-role",
    )  # fmt: skip


def test_near_a_record_is_not_near_the_number_of_its_years() -> None:
    assert check_pair(
        "小麦种植面积为4780万英亩，接近100年来最低水平。",
        "Wheat acreage is 47.8 million acres, close to the lowest level in 100 years.",
    ) == []  # fmt: skip
    assert [
        one.check
        for one in check_pair("铁路全长接近100公里。", "The railway has a total length of 100 kilometers.")
    ] == ["figure-qualifier"]


def test_a_clause_may_move_to_the_front_of_the_sentence() -> None:
    assert_found(
        "其他电视台也播放了听证会，包括公共电视台，但其收视率还未及时统计出来。",
        "Figures weren't immediately available for other channels that showed the hearing, including public "
        "television.",
        "Figures weren't immediately available for other", "Other", "dropped-clause",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("希腊一再反对其加入北约。", "Athens has repeatedly objected to its bid to join NATO."),
        ("其保释金为35万美元。", "His bond has been set at $350,000."),
        ("新的规定包括取消参赛资格。", "The new rules include disqualification."),
        ("但居民对此表示怀疑。", "Residents, though, are sceptical."),
        ("雨季的山路常常泥泞不堪。", "Mountain trails often turn to mud in the rainy season."),
        ("各国对此深表忧虑。", "Countries expressed grave concern over this."),
    ],
)
def test_what_news_calls_otherwise_is_no_slip(source: str, english: str) -> None:
    assert check_pair(source, english) == []


def test_a_capital_of_another_country_is_one() -> None:
    assert_found(
        "希腊一再反对其加入北约。", "Athens has repeatedly objected to its bid to join NATO.",
        "Athens", "Ankara", "name-wrong",
    )  # fmt: skip


def test_a_range_in_inches_has_its_unit() -> None:
    assert_found(
        "每小时降雨量为2至3英寸。", "Rainfall was 2 to 3 inches per hour.", "inches", "feet", "figure-unit"
    )
