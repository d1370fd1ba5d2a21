"""The dictionary that is read as texts ask for it holds what jieba's own does, and cuts as jieba cuts."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.document.dictionary import TOTAL, Dictionary
from desktop_app.document.words import _import_jieba, plain_tagger, words

_SAMPLE = (
    "江南style的4S店、T恤衫和C++课，吉林工业大学在吉林；高富帅与高姓大名、小S、阿Q、1号店。",
    "全市实现生产总值3.5%的增长，AT&T与ＩＰ地址（下同）；国務院𠮷野家龢",
    "杭州来了一个杨丹，她在网易杭研大厦工作；石墨烯的熵",
)


@cache
def _jiebas_own() -> Any:
    """Jieba's tagger as it comes, with all words and tags read at once."""
    posseg = _import_jieba().posseg
    tagger = posseg.POSTokenizer()
    tagger.tokenizer.FREQ, tagger.tokenizer.total = tagger.tokenizer.gen_pfdict(tagger.get_dict_file())
    tagger.tokenizer.initialized = True
    return tagger


def _assert_cut_alike(text: str) -> None:
    ours, theirs = plain_tagger(), _jiebas_own()
    for guess in (True, False):
        assert ours.lcut(text, HMM=guess) == theirs.lcut(text, HMM=guess)
        assert ours.tokenizer.lcut(text, HMM=guess) == theirs.tokenizer.lcut(text, HMM=guess)


def test_the_whole_dictionary_is_jiebas_own() -> None:
    whole, jiebas = Dictionary(), _jiebas_own()
    for start in {word[:2] for word in jiebas.tokenizer.FREQ}:
        whole.meet(start)
    assert whole.frequencies == jiebas.tokenizer.FREQ
    assert whole.tags == jiebas.word_tag_tab
    assert jiebas.tokenizer.total == TOTAL


@given(st.lists(st.sampled_from(sorted("".join(_SAMPLE))), max_size=30).map("".join))
@settings(max_examples=60, deadline=None)
def test_any_order_of_signs_is_cut_as_jieba_cuts_it(text: str) -> None:
    _assert_cut_alike(text)


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x9FFF), max_size=40))
@settings(max_examples=60, deadline=None)
def test_any_text_is_cut_as_jieba_cuts_it(text: str) -> None:
    _assert_cut_alike(text)


def test_sentences_are_cut_as_jieba_cuts_them() -> None:
    for text in (*_SAMPLE, "\ud800\U0010ffff", ""):
        _assert_cut_alike(text)


def test_words_that_were_not_met_are_asked_for_alone() -> None:
    fresh = Dictionary()
    assert (fresh.frequency("政府"), fresh.tag("政府")) == (_jiebas_own().tokenizer.FREQ["政府"], "n")
    assert (fresh.frequency("吉林工业"), fresh.tag("吉林工业"), fresh.frequency("")) == (0, "", 0)
    assert fresh.begins("吉林工业")
    assert (
        fresh.frequency("江南") == _jiebas_own().tokenizer.FREQ["江南"]
    )  # 江南style is known from the start
    assert not fresh.begins("吉林业工")


def test_a_taught_word_stays_known_when_its_signs_are_met_later() -> None:
    assert words("崑崙数智赋能", ["崑崙数智"])[0].text == "崑崙数智"
    words("崑崙山与数智化", ["数智化"])
    assert words("崑崙数智赋能", ["崑崙数智"])[0].text == "崑崙数智"
    assert "崑崙数智" not in [word.text for word in words("崑崙数智赋能")]
