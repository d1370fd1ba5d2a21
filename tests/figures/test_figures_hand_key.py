"""The extractor against keys made by hand: every figure marked there is found, and nothing else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from hand_key import KeySentence, read_key

from desktop_app.figures.extract import figures_in
from desktop_app.figures.measures import numerals
from desktop_app.figures.measures.exclusions import Rule, rules

WRITTEN, QUOTED = read_key(), read_key("real_key.txt")
KEY = WRITTEN + QUOTED


@pytest.mark.parametrize("key", [WRITTEN, QUOTED], ids=["written", "quoted"])
def test_the_keys_are_large_and_varied(key: list[KeySentence]) -> None:
    assert sum(len(sentence.figures) for sentence in key) >= 300
    assert len({sentence.genre for sentence in key}) >= 10


@pytest.mark.parametrize("sentence", KEY, ids=lambda one: one.text[:24])
def test_a_sentence_gives_the_figures_a_person_marked(sentence: KeySentence) -> None:
    found = figures_in(sentence.text, role=sentence.role, year=sentence.year)
    assert [(one.start, one.raw) for one in found] == [(one.start, one.raw) for one in sentence.figures]
    for figure, wanted in zip(found, sentence.figures, strict=True):
        assert figure.value_normalised == wanted.value, figure.raw
        assert figure.value_max_normalised == wanted.value_max, figure.raw
        assert figure.unit_norm == wanted.unit, figure.raw
        assert figure.qualifier.value == wanted.qualifier, figure.raw
        if wanted.kind:
            assert figure.kind.value == wanted.kind, figure.raw


@pytest.mark.parametrize("sentence", KEY, ids=lambda one: one.text[:24])
def test_spans_give_back_the_source(sentence: KeySentence) -> None:
    for figure in figures_in(sentence.text):
        assert sentence.text[figure.start : figure.end] == figure.raw
        assert figure.outer_start <= figure.start < figure.end <= figure.outer_end
        assert sentence.text[figure.outer_start : figure.outer_end].strip()


@pytest.mark.parametrize("rule", rules(), ids=lambda one: one.reason)
def test_a_rule_is_skipped_only_where_it_cannot_match(rule: Rule) -> None:
    for sentence in KEY:
        folded = numerals.fold(sentence.text)
        if rule.pattern.search(folded):
            assert not rule.signs or rule.signs & set(folded)
            assert not rule.digit or any(map(str.isdecimal, folded))
