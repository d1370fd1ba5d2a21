"""Candidates that no reader would take are tried again, whatever the checks say."""

from __future__ import annotations

import pytest

from desktop_app.translation.driving.assess import assess
from desktop_app.translation.model import LocalisedSegment


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
