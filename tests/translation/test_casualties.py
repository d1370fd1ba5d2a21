"""Whom an accident or a disaster struck, where it happened, and what was demanded then."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised

TOLD = [
    ("7月2日凌晨，位于高新区的河池市兴达木业有限公司发生一起火灾。",
     "In the early hours of July 2, a fire occurred at"),
    ("事故造成2人死亡、1人重伤。", "The accident left 2 people dead and 1 seriously injured."),
    ("全年发生火灾85起，死亡3人，受伤6人。", "85 fires were recorded, with 3 deaths and 6 injured."),
    ("暴雨造成全市4个县18个乡镇6.2万人受灾。",
     "The rainstorm affected 62,000 people in 18 towns and townships in 4 counties across the city."),
    ("倒塌房屋37间，紧急转移安置1.1万人。",
     "37 rooms of housing collapsed, and 11,000 people were evacuated and resettled."),
    ("截至9月3日18时，全市转移群众860人。", "As of 18:00 on September 3, the city evacuated 860 people."),
    ("2023年4月9日8时15分许，市政府启动应急预案。", "At around 8:15 on April 9, 2023, the"),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), TOLD)
def test_it_is_told_of_whom_it_struck(zh: str, english: str) -> None:
    told = localised(zh)
    assert english in told.text


@pytest.mark.parametrize("zh", ["造成工期延误3天。", "严防企业发生一起火灾事故。", "转移资金860万元。"])
def test_other_things_are_not_told_as_people_struck(zh: str) -> None:
    text = localised(zh).text
    assert "leaving" not in text
    assert "occurred at" not in text
    assert "evacuated" not in text


def test_what_was_demanded_is_not_told_as_done() -> None:
    done = localised("市应急管理局启动应急预案，严防次生灾害。").text
    demanded = localised("市应急管理局启动应急预案，要求全力救治伤员，严防次生灾害。").text
    assert "secondary disasters" in done
    assert "secondary disasters were prevented" not in demanded
