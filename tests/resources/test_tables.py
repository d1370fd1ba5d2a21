"""Tables that are shipped: read row by row or by columns, and each of them in its form."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from desktop_app import resources
from desktop_app.translation.nouns.noun_words import is_no_noun
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.plurals import plural, singular

TABLE = "figures/indicators.csv"
TABLES = sorted(
    path.relative_to(resources.path_to(".")).as_posix() for path in resources.path_to(".").rglob("*.csv")
)
#: Tables of patterns, in their order: of a kind, the first that fits counts.
PATTERNS = ["document/patterns.csv", "figures/phrases.csv", "review/negation.csv", "translation/patterns.csv"]
#: Tables in which a word may stand several times: for each of its senses, objects or kinds.
_OF_SEVERAL = {
    "acts",
    "local_lines",
    "coined_words",
    "foreign_offices",
    "glosses",
    "indicators",
    "readings",
    "rule_words",
    "senses",
    "universities",
}


def test_columns_come_in_the_order_asked_for_as_the_rows_have_them() -> None:
    rows = [(row["en"], row["zh"]) for row in resources.read_rows(TABLE)]
    assert list(resources.read_columns(TABLE, "en", "zh")) == rows


def test_a_column_that_no_table_has_is_refused() -> None:
    with pytest.raises(ValueError, match="price"):
        resources.read_columns(TABLE, "zh", "price")


@pytest.mark.parametrize("table", PATTERNS)
def test_patterns_of_a_kind_stand_alone_and_once(table: str) -> None:
    rows = list(resources.read_columns(table, "kind", "pattern"))
    assert len(set(rows)) == len(rows)
    for _kind, pattern in rows:
        assert re.compile(pattern).fullmatch("") is None, pattern  # an empty one would fit everywhere


def test_a_kind_that_no_table_has_is_refused() -> None:
    with pytest.raises(ValueError, match="colour"):
        resources.read_pattern("figures/phrases.csv", "colour")


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_whole_and_stand_once(table: str) -> None:
    rows = [tuple(row.values()) for row in resources.read_rows(table)]  # refuses rows of another length
    assert rows
    assert [row for row, times in Counter(rows).items() if times > 1] == []
    assert [row for row in rows if any(cell != cell.strip() for cell in row)] == []


@pytest.mark.parametrize(
    "table", [one for one in TABLES if one.startswith("translation/") and one not in PATTERNS]
)
def test_a_word_has_one_english_unless_the_table_is_one_of_senses(table: str) -> None:
    words = Counter(row["zh"] for row in resources.read_rows(table))
    assert "" not in words
    if table.removeprefix("translation/").removesuffix(".csv") not in _OF_SEVERAL:
        assert [word for word, times in words.items() if times > 1] == []


def test_words_of_a_kind_stand_once_and_each_kind_has_its_rule() -> None:
    words = list(resources.read_columns("translation/rule_words.csv", "kind", "zh"))
    assert [word for word, times in Counter(words).items() if times > 1] == []
    code = Path(resources.__file__).parent.rglob("*.py")
    asked = {kind for file in code for kind in re.findall(r'words_of\("(.+?)"\)', file.read_text("utf-8"))}
    assert {kind for kind, _ in words} == asked


def test_a_noun_of_the_termbase_has_the_same_english_in_the_table_of_nouns() -> None:
    """The termbase is asked first: another English of the table would be told in names alone."""
    other = {
        zh: (english, term.en)
        for zh, english in resources.read_english("translation/phrase_nouns.csv").items()
        if (term := Termbase.load().lookup(zh)) is not None
        and term.pos == "n"
        and not is_no_noun(term.en)
        and _bare(english) not in {_bare(one or "") for one in (term.en, plural(term.en), singular(term.en))}
    }
    assert other == {}


def _bare(english: str) -> str:
    return re.sub(r"^(?:the|an?) | \([A-Z]+s?\)$", "", english).removesuffix("s")
