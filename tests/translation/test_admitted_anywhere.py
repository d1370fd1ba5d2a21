"""What is lacking is told in every part; what must or will be done is not told as it."""

from __future__ import annotations

import re

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize("role", ["preamble", "annex", "results"])
def test_a_lack_is_told_in_every_part(role: str) -> None:
    told = localised("基层执法力量不足，部分干部服务意识不强。", role)
    assert told.complete
    assert told.text.startswith("The community-level law enforcement forces are insufficient") or (
        "insufficient" in told.text
    )


@pytest.mark.parametrize(
    "zh", ["各部门要补齐执法力量不足的短板。", "我们将解决执法力量不足问题，新建学校12所。"]
)
def test_what_must_or_will_be_done_is_no_lack(zh: str) -> None:
    assert not re.search(r"\b(?:is|are) (?:still )?insufficient", localised(zh, "preamble").text)
