"""Sentences on people's livelihood, culture, cities and the environment told by rule.

`livelihood_statements.txt` holds one statement in each paragraph: role and Chinese, then its English.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.translation.nouns.environment_names import environment_name
from tests.translation.localising import localised

STATEMENTS = Path(__file__).with_name("livelihood_statements.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("statement", STATEMENTS.split("\n\n"))
def test_livelihood_needs_no_engine(statement: str) -> None:
    source, english = statement.strip().split("\n")
    role, chinese = source.split(": ")
    told = localised(chinese, role)
    assert told.text == english
    assert told.complete


@pytest.mark.parametrize("name", ["水质优良率", "空气能供暖率", "断面客流比例", "优良品种覆盖率"])
def test_a_name_with_an_unknown_piece_is_none(name: str) -> None:
    assert environment_name(name) is None
