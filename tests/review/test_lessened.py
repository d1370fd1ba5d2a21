"""Words that lessen where nothing in the Chinese does."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.model import Severity


@pytest.mark.parametrize(
    ("source", "english", "right", "wrong"),
    [
        ("基层治理能力进一步增强。", "The capacity for primary-level governance grew stronger.",
         "stronger", "weaker"),
        ("对监管的要求更加严格。", "The requirements for oversight became stricter.",
         "stricter", "looser"),
        ("与周边城市的协作日益深化。", "Cooperation with neighboring cities deepened.",
         "deepened", "declined"),
    ],
)  # fmt: skip
def test_english_that_turns_growth_to_loss_is_critical(
    source: str, english: str, right: str, wrong: str
) -> None:
    assert check_pair(source, english) == []
    found = check_pair(source, english.replace(right, wrong))
    assert ("opposite", Severity.CRITICAL) in [(one.check, one.severity) for one in found]


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("失业率稳中有降。", "Unemployment edged lower while staying stable."),
        ("确保各项任务如期完成。", "All tasks will be completed on schedule without fail."),
        ("工业增加值增长-3%。", "Industrial value added declined by 3 percent."),
        ("原生垃圾实现零填埋。", "Raw waste is no longer sent to landfill, which is now idle."),
    ],
)
def test_loss_that_the_chinese_speaks_of_is_silent(source: str, english: str) -> None:
    assert "opposite" not in [one.check for one in check_pair(source, english)]
