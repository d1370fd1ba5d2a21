"""What an interpretation of a policy says of the paper: its parts, when it holds, what is better in it."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "《若干措施》自2024年7月1日起施行，有效期至2026年6月30日。",
            "The Measures take effect on July 1, 2024 and remain in force until June 30, 2026.",
        ),
        ("《若干措施》共包括5个方面22条措施。", "The Measures include 22 measures in 5 areas."),
        ("一是支持范围更广。", "First, the scope of support is broader."),
        (
            "对同一企业、同一项目，按照“就高不重复”原则给予支持。",
            "Where the same enterprise or project qualifies for several forms of support, only the highest "
            "will be granted.",
        ),
        (
            "国家税务总局有关负责人就《办法》有关问题回答了记者提问。",
            "Officials of the State Taxation Administration answered questions from the press on the "
            "Measures.",
        ),
    ],
)
def test_a_paper_is_explained(chinese: str, english: str) -> None:
    said = localised(chinese, "other")
    assert (said.prefix + said.text if said.prefix not in said.text else said.text) == english


def test_a_count_of_articles_that_is_not_told_is_not_lost() -> None:
    assert not localised("《办法》共六章三十二条。", "other").complete
