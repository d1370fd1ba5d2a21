"""How near an English word is to what a Chinese one means, beyond the renderings that the list gives it.

The list knows 取消 as "cancel" or "revoke"; "scrapped" is near for it renders Chinese words that share these.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from desktop_app.resources import read_columns
from desktop_app.review.words.lexicon import rendered_by, words_rendered_by
from desktop_app.review.words.word_lists import word_list

_SHARED_SIGN = 0.2  # what it adds that both Chinese words share a sign
_LETTERS = 6  # of an English word by which its role is known, and its family
_FURTHERING = word_list("furthering-zh"), word_list("furthering-en")
_CHECKING = word_list("checking-zh"), word_list("checking-en")
_SMALL = frozenset({"of", "and", "the", "or", "in", "for", "on", "to"})


@lru_cache(maxsize=4096)
def nearness(word: str, beginnings: frozenset[str]) -> float:
    """0: the English word with these `beginnings` has nothing to do with `word`; 1: it renders it."""
    if any(one[:_LETTERS] in beginnings for one in rendered_by(word) if len(one) >= _LETTERS):
        return 1.0  # 投诉, "complaint", told by "complain"
    own, signs, nearest = frozenset(rendered_by(word)), frozenset(word), 0.0
    for other, theirs in _rendered(beginnings):
        if own.isdisjoint(theirs):
            continue
        share = len(own & theirs) / len(own | theirs)
        if not signs.isdisjoint(other):
            share += _SHARED_SIGN
        nearest = max(nearest, share)
    return nearest


@lru_cache(maxsize=1024)
def _rendered(beginnings: frozenset[str]) -> tuple[tuple[str, frozenset[str]], ...]:
    """Chinese words that an English one may render, each with the beginnings of its English."""
    words = {word for beginning in beginnings for word in words_rendered_by(beginning)}
    return tuple((word, frozenset(rendered_by(word))) for word in words)


@cache
def _roles() -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Chinese words and beginnings of English ones → what they are in the translation tables, as bits."""
    chinese: dict[str, int] = {}
    english: dict[str, int] = {}
    for bit, name, columns, at in (
        (1, "translation/acts.csv", ("zh", "plain", "done"), 0),
        (2, "translation/phrase_nouns.csv", ("zh", "en"), -1),
        (2, "translation/phrase_heads.csv", ("zh", "en"), -1),
        (4, "translation/phrase_adjectives.csv", ("zh", "en"), -1),
    ):
        for word, *told in read_columns(name, *columns):
            chinese[word] = chinese.get(word, 0) | bit
            for letters in filter(None, (_main_word(one, at) for one in told)):
                english[letters] = english.get(letters, 0) | bit
    return chinese, english


def _main_word(english: str, at: int) -> str:
    """The first letters of the first or last word, of "the … of {}" of the word that stands before."""
    before, _, after = english.lower().partition("{}")
    words = [word for word in (after if after.strip() else before).split() if word not in _SMALL]
    return words[at][:_LETTERS] if words else ""


def are_opposed(chinese: str, beginnings: frozenset[str]) -> bool:
    """True if one furthers something and the other checks or ends it: 扩大 and "restricted"."""
    furthers, checks = (not words.isdisjoint(beginnings) for words in (_FURTHERING[1], _CHECKING[1]))
    if furthers == checks:
        return False
    return chinese in (_CHECKING if furthers else _FURTHERING)[0]


def same_role(chinese: str, english: str) -> bool | None:
    """True if both may be verbs, nouns or adjectives, False if they are not; None if one is in no table."""
    left, right = _roles()[0].get(chinese, 0), _roles()[1].get(english[:_LETTERS], 0)
    return bool(left & right) if left and right else None
