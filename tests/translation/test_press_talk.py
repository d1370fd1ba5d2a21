"""What hosts and speakers say at press conferences; who heads a division of a body."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "下面进入答记者问环节，提问前请先通报所在的新闻机构。",
            "We will now take questions; please state your news organization first.",
        ),
        (
            "今天，我们举行新闻发布会，介绍全省教育事业发展情况，并回答大家的提问。",
            "Today we are holding a press conference to brief you on the development of the province's "
            "education and take your questions.",
        ),
        (
            "今天我们邀请到市水利局副局长周建国先生，请他为大家作政策解读。",
            "Today we have invited Zhou Jianguo, Deputy Director of the Municipal Water Resources Bureau, to "
            "give a briefing.",
        ),
        ("由于时间关系，今天的提问就到这里。", "As time is limited, we will end the questions here."),
        (
            "我是市政府新闻办新闻发布科科长何敏。",
            "I am He Min, Director of the News Release Section of the Information Office of the Municipal "
            "Government.",
        ),
    ],
)
def test_a_press_conference_is_told_clause_by_clause(chinese: str, english: str) -> None:
    said = localised(chinese, "other")
    assert (said.complete, said.text) == (True, english)


def test_an_unknown_division_is_left() -> None:
    assert not localised("我是市政府新闻办豆选事科科长何敏。", "other").complete


def test_an_invitation_to_ask_is_no_promise() -> None:
    assert localised("欢迎大家提问。", "other").text == "Questions are welcome."


def test_what_only_speakers_say_is_told_in_parts_of_plans_too() -> None:
    assert localised("由于时间关系，今天的提问就到这里。", "plan").complete
    assert localised("周建华：谢谢您的提问。", "plan").text == "Zhou Jianhua: Thank you for your question."
    assert localised("主持人 刘洋：", "").text == "Moderator Liu Yang:"


def test_a_heading_with_a_colon_is_nobody_who_speaks() -> None:
    assert "Fang" not in localised("方案：", "").text
