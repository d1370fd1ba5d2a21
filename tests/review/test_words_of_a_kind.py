"""Words told by another of their kind, and English that only looks so."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found

SLIPS = [
    ("新建三所医院，看病更方便。", "Three hospitals were built, so people find treatment sooner.",
     "hospitals", "schools"),
    ("上游各县停止采砂。", "The upstream counties stopped sand mining.", "upstream", "downstream"),
    ("双方重申了对协议的承诺。", "The two sides reaffirmed their commitment to the agreement.",
     "reaffirmed", "renounced"),
    ("央行宣布了新的措施。", "The central bank announced new measures.", "central", "commercial"),
    ("台风过后，渔民返回海上。", "After the typhoon, fishermen were back at sea.", "typhoon", "earthquake"),
    ("农民学会了使用无人机。", "Farmers have learned to use drones.", "Farmers", "Soldiers"),
    ("全市气温上升。", "Temperatures rose across the city.", "Temperatures", "Humidity"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "right", "wrong"), SLIPS)
def test_a_word_told_by_another_of_its_kind_is_an_opposite(
    source: str, english: str, right: str, wrong: str
) -> None:
    assert_found(source, english, right, wrong, "opposite")


@pytest.mark.parametrize(
    ("source", "english"),
    [
        # Both are there, or one word speaks of both.
        ("进出口保持增长。", "Both exports and imports kept growing."),
        ("城乡差距缩小。", "The gap between urban and rural areas has narrowed."),
        ("中小学校和医院都通了网。", "Primary and secondary schools and hospitals have all gone online."),
        # Another word that tells it.
        ("农民的收入提高了。", "Incomes in the countryside have risen."),
        ("总理会见了来访的部长。", "The Prime Minister met with the visiting minister."),
        ("会议防止了恐慌。", "The meeting avoided causing panic."),
    ],
)
def test_right_english_of_a_kind_is_silent(source: str, english: str) -> None:
    assert [one.check for one in check_pair(source, english)] == []


def test_a_word_that_ends_the_text_is_no_longer_than_the_text() -> None:
    source = "东陵国石河省省长"
    for finding in check_pair(source, "Premier of Dongling's Shihe Province"):
        assert finding.zh_end <= len(source)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("参保率稳定在98%以上。", "Coverage was kept at no less than 98%."),
        ("失业率2.8%，控制在年度目标4.5%以内。", "Unemployment was 2.8%, within the annual target of 4.5%."),
        ("该镇辖12个村。", "The town has jurisdiction over 12 villages."),
        ("改造18个乡镇的卫生院。", "Health centers in 18 towns and townships were renovated."),
        ("化肥使用量实现负增长。", "The use of chemical fertilizers fell."),
        ("出口实现“32连冠”。", "Exports ranked first for the thirty-second consecutive year."),
        ("严查恶意欠薪行为。", "We will investigate and punish malicious nonpayment of wages."),
    ],
)  # fmt: skip
def test_what_such_sentences_say_otherwise_is_right(source: str, english: str) -> None:
    assert [finding.message for finding in check_pair(source, english)] == []
