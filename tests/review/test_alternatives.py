"""An "or" where the Chinese speaks of both."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.model import Severity


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("加强教育和医疗卫生工作。", "We will strengthen education or health care."),
        ("道路已修复，供电已恢复。", "The roads were repaired, or the power supply was restored."),
        ("会议未能举行，各方将保持沟通。", "The meeting was not held, or the parties will stay in touch."),
        ("课程将取消并全额退款。", "The course will be canceled or the fees refunded in full."),
    ],
)
def test_an_or_for_what_the_chinese_joins_is_one_critical_finding(source: str, english: str) -> None:
    found = check_pair(source, english)
    assert [(one.check, english[one.en_start : one.en_end]) for one in found] == [("opposite", "or")]
    assert found[0].severity is Severity.CRITICAL
    assert check_pair(source, english.replace(" or ", " and ")) == []


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("可以乘地铁或公交前往。", "You can get there by metro or bus."),
        ("不得转载、摘编上述作品。", "The above works must not be reprinted or excerpted."),
        ("新建改扩建学校15所。", "Fifteen schools were built, renovated or expanded."),
        (
            "空气质量优良，天更蓝。",
            "The air is good or excellent, skies are bluer.",
        ),
        (
            "60岁以上免费入园，游园增长5%。",
            "People aged 60 or above enter free; visits grew by 5%.",
        ),
        ("发送旅客58万人次，增长4%。", "There were 580,000 trips, or 4% more."),
    ],
)
def test_an_or_with_a_reason_is_no_slip(source: str, english: str) -> None:
    assert "opposite" not in [one.check for one in check_pair(source, english)]
