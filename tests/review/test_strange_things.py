"""Things that nothing in the Chinese speaks of."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found

SLIPS = [
    ("城乡收入差距继续缩小，居民收入稳步增长。",
     "The urban-rural income gap continued to narrow, and people's incomes grew steadily.",
     "income gap", "education gap"),
    ("科研人员待遇进一步提高。", "Pay for researchers was raised further.", "researchers", "retirees"),
    ("新建口岸查验设施3处。", "Three inspection facilities were built at border crossings.",
     "inspection", "childcare"),
    ("义诊活动走进山村。", "The free medical service went to mountain villages.", "medical", "railway"),
]  # fmt: skip

RIGHT = [
    # single signs are told with their neighbours
    ("完善“吃住行游购娱”配套。",
     "Improve facilities for dining, lodging, transport, sightseeing, shopping and entertainment."),
    ("他们不愁吃穿。", "They need not worry about food and clothing."),
    ("义务植树四万株。", "Volunteers planted 40,000 trees."),
    ("这条线路不太适合自驾。", "This route is seldom suited to driving oneself."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "right", "wrong"), SLIPS)
def test_what_the_chinese_does_not_speak_of_is_found(
    source: str, english: str, right: str, wrong: str
) -> None:
    assert_found(source, english, right, wrong, "term-missing")


@pytest.mark.parametrize(("source", "english"), RIGHT)
def test_what_the_chinese_tells_by_another_word_is_silent(source: str, english: str) -> None:
    assert [one.check for one in check_pair(source, english)] == []
