"""What the checks say is said in Chinese too."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import review
from desktop_app.services.language import language

REVIEW = Path(review.__file__).parent
SENTENCE = re.compile(r"(?:[A-Z“]|1)[^\n\\]*[a-z]{3,}[^\n\\]*\.")


def sentences(path: Path) -> Iterator[str]:
    """Sentences in the code, a figure where facts are put in; not its comments on itself."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {
        id(part)
        for node in ast.walk(tree)
        for part in (
            node.values
            if isinstance(node, ast.JoinedStr)
            else [node.value]
            if isinstance(node, ast.Expr)
            else []
        )
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(one.value) if isinstance(one, ast.Constant) else "1" for one in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.value


@pytest.mark.parametrize("path", sorted(REVIEW.rglob("*.py")), ids=lambda path: path.stem)
def test_every_finding_speaks_chinese(path: Path) -> None:
    chinese = language("zh")
    found = [one for one in sentences(path) if SENTENCE.fullmatch(one)]
    assert [one for one in found if chinese.sentence(one) == one] == []


def test_the_findings_are_found_in_the_code() -> None:
    found = {one for one in sentences(REVIEW / "word_checks" / "completeness.py") if SENTENCE.fullmatch(one)}
    assert "The English breaks off in the middle of the sentence." in found


def test_a_slip_of_scale_is_told_whole_in_chinese() -> None:
    told = language("zh").sentence(
        "10 times too small: 1286.4亿元 is RMB 128.64 billion, not “RMB 12.864 billion”."
    )
    assert told == "只有应有数值的 10 分之一：1286.4亿元应为 RMB 128.64 billion，而不是“RMB 12.864 billion”。"


def test_a_qualifier_that_is_left_out_is_told_whole_in_chinese() -> None:
    told = language("zh").sentence("超 means “over”, the English leaves it out.")
    assert told == "“超”意为“over”，英文未译出。"
