"""What reporters and readers of a policy ask is told as a question, behind the label of who asks."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("问：《暂行办法》的主要亮点有哪些？", "Q: What are the main highlights of the Interim Measures?"),
        ("问：哪些人可以申请公租房？", "Q: Who can apply for public rental housing?"),
        (
            "羊城晚报记者：请问下一步将如何推动农业高质量发展？",
            "Yangcheng Evening News: Going forward, what will be done to promote high-quality "
            "agricultural development?",
        ),
        (
            "滨州日报记者：我们注意到，上半年全市一般公共预算收入增长4.2%，请问这一成绩是如何取得的？",
            "Binzhou Daily: We have noted that in the first half of the year, the city's general public "
            "budget revenue grew by 4.2%. How was this achieved?",
        ),
        ("请问发言人对此有何评论？", "What is your comment on this?"),
    ],
)
def test_a_question_is_asked(chinese: str, english: str) -> None:
    said = localised(chinese, "other")
    assert (said.complete, said.text) == (True, english)


def test_what_is_asked_of_an_unknown_thing_is_left() -> None:
    assert not localised("问：什么是“豆选事”？", "other").complete


def test_a_sentence_that_says_how_is_no_question() -> None:
    said = localised("各部门要研究如何推动农业高质量发展。", "other")
    assert not said.text.endswith("?")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("问：该政策什么时候开始实施？", "Q: When will this policy take effect?"),
        ("问：如何看待中法关系？", "Q: How do you view China-France relations?"),
    ],
)
def test_things_asked_about_are_the_ones_meant(chinese: str, english: str) -> None:
    said = localised(chinese, "other")
    assert said.text == english


def test_one_sign_that_may_be_two_countries_is_left() -> None:
    assert not localised("问：如何看待中新关系？", "other").complete
