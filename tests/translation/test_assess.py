"""Candidates that no reader would take are tried again, whatever the checks say."""

from __future__ import annotations

import pytest

from desktop_app.translation.driving.assess import assess
from desktop_app.translation.model import LocalisedSegment, ProtectedSpan, SpanKind


@pytest.mark.parametrize(
    ("english", "again"),
    [
        ("The use of green electricity in the district grew by 28. 8% year on year.", True),
        ("SUSTech built the national key laboratories. respectively. in the past.", True),
        ("We advanced the second phase of the project to a high standards. and quality.", True),
        ("The coverage of the network remained at% in the district.", True),
        ("The platform was told of in the past tense by the district.", True),
        ("Efficient handling of complaints about noise. The rate reached the goal.", True),
        ("The plan (No. 7 of the city of Xian) was issued by the district.", False),
        ("Output grew by 2.8%. 8 parks were renovated in the district, respectively.", False),
        ("We worked with Tencent, Huawei Co. and others, and built parks in the district.", False),
        ("The use of green electricity in the district doubled in the past year.", False),
    ],
)
def test_english_that_came_apart_is_tried_again(english: str, again: bool) -> None:
    chinese = "全区绿电使用规模同比翻倍，改造绿色园区。"
    assert assess(LocalisedSegment(chinese, chinese), english, "results", None).needs_repair is again


@pytest.mark.parametrize(
    ("english", "again"),
    [
        ("The district reclaimed ten hectares of land.", True),
        ("The district reclaimed ten hectares from Olympus.", False),
        ("Ten hectares of Olympus's land were reclaimed through readjusting land.", False),
    ],
)
def test_a_name_that_the_sentence_left_out_is_asked_for_again(english: str, again: bool) -> None:
    chinese = "全区收回奥林巴斯历史用地。"
    name = ProtectedSpan(SpanKind.NAME, 4, 8, "奥林巴斯", "Olympus")
    sentence = LocalisedSegment(chinese, chinese.replace("奥林巴斯", "Olympus"), (name,))
    assert assess(sentence, english, "results", None).needs_repair is again


def test_a_term_may_be_told_in_another_way() -> None:
    term = ProtectedSpan(SpanKind.TERM, 0, 2, "年度", "annual")
    sentence = LocalisedSegment("年度评价人才。", "annual 评价人才。", (term,))
    assert not assess(sentence, "We will evaluate talent every year.", "plan", None).needs_repair
