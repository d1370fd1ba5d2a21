"""Headline statements by rule: trends, marks passed, amounts by the head, names that statistics compose.

`headline_statements.txt` holds one statement in each paragraph: role and Chinese, then its English.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.nouns.indicator_words import indicator_name
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase.load()
LOCALISER = Localiser(TERMS)
STATEMENTS = Path(__file__).with_name("headline_statements.txt").read_text(encoding="utf-8").split("\n\n")


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_headline_statement_needs_no_engine(statement: str) -> None:
    source, english = statement.strip().split("\n")
    role, chinese = source.split(": ")
    told = LOCALISER.localise(chinese, figures_in(chinese, role=role), role=role)
    assert told.complete
    assert told.text == english


@pytest.mark.parametrize(
    "name",
    [
        "时间",  # whose, nobody knows
        "带动一般公共预算收入",  # what is done is no indicator
        "服务网上零售额",
        "规上工业企业技术中心覆盖率",  # "enterprises above designated size institution"
        "危险废物集中化率",
        "外贸依赖比",
    ],
)
def test_a_name_that_is_ill_put_together_is_none(name: str) -> None:
    assert indicator_name(name, TERMS) is None


def test_a_name_in_quotation_marks_stays_whole_in_what_is_left_to_the_engine() -> None:
    one = LOCALISER.localise("打造“三公”新样板乐园。", (), role="plan")
    assert one.text.count("“") == one.text.count("”") == 1
