"""Words told in another of their senses, and other true wordings of official and free English."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found


@pytest.mark.parametrize(
    ("source", "english", "right", "wrong", "check"),
    [
        # 有钱人 asks for "wealthy" where neither 富 nor 财 stands; 农民 does not
        ("这些别墅是有钱人买下的。", "These villas were bought by wealthy people.",
         "wealthy", "elderly", "term-missing"),
        ("运动员齐聚西子湖畔，迎接第十九届赛会开幕。",
         "Athletes gather by the West Lake for the opening of the 19th tournament.",
         "19th", "20th", "figure-value"),
        ("仲裁机关依法独立公正行使权力，不受任何组织干涉。",
         "Arbitration organs exercise their powers independently and impartially in accordance with the law, "
         "free from interference by any organization.",
         "free from", "subject to", "negation"),
        ("纪律建设永远在路上，决不能有松劲歇脚、骄傲厌战的情绪。",
         "Discipline is an endless task. We must never slacken our efforts and never become proud or weary.",
         "never slacken our efforts and never", "always slacken our efforts and always", "negation"),
        ("她没想到会得奖，更没想过要出书。", "She never expected a prize, let alone a book of her own.",
         "never expected", "always expected", "negation"),
    ],
)  # fmt: skip
def test_the_true_wording_is_silent_and_the_slip_found(
    source: str, english: str, right: str, wrong: str, check: str
) -> None:
    assert_found(source, english, right, wrong, check)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("动力不足，但油价高位运行。", "Momentum is weak, but oil prices remain high."),
        ("论坛谈到中国—挪威企业合作。", "The forum spoke of Sino-Norwegian business cooperation."),
        ("过去一年，全党同心协力。", "Last year all members of the Communist Party worked as one."),
        (
            "两国都把这一关系视为对外关系的重点。",
            "Both see this relationship as one of their top international priorities.",
        ),
        ("任何时候中方都不会退缩，我们已经做好准备。", "At no time will China retreat; we are prepared."),
    ],
)
def test_good_english_is_silent(source: str, english: str) -> None:
    assert not check_pair(source, english)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("加强同各国的合作，依法严惩诈骗犯罪。",
         "We will cooperate with other countries and severely punish fraud in accordance with the law."),
        ("局势动荡可能引发危机。", "Turbulence could trigger a crisis."),
        ("通往这里的道路并非只有一条。", "There are many roads to this place."),
        ("保护野生动植物。", "Wildlife will be protected."),
        ("党委书记主持会议。", "The Party secretary chaired the meeting."),
    ],
)  # fmt: skip
def test_a_word_that_only_begins_alike_is_silent(source: str, english: str) -> None:
    assert not check_pair(source, english)


def test_a_word_of_the_kind_is_still_found() -> None:
    assert_found("工会组织了一些培训。", "The union organized several courses.",
                 "several", "all", "opposite")  # fmt: skip
