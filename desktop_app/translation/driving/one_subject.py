"""What we do told in one sentence, as the Chinese tells it: "We will build A. We will open B." is joined.

An engine gives each clause of a Chinese sentence a sentence of its own.  Only neighbours that surely have no
other subject inside are joined; their order stays, and so does every word but "We", "will" and "also".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.alternation import longest_first
from desktop_app.translation.driving.finite import BORDER, VERBS
from desktop_app.translation.telling.clause_lists import MOST_JOINED, series
from desktop_app.translation.words.verb_forms import past_of

_MOST_WORDS = 45

# With verbs whose -ing forms are nouns as well: training, hosting.
_FURTHER = (
    "serve", "train", "tackle", "publish", "strive", "operate", "conduct", "host", "release", "issue",
    "combine", "enrich", "put", "win",
)  # fmt: skip
_PLAIN = longest_first([*VERBS, *_FURTHER])
_DONE = longest_first(map(past_of, [*VERBS, *_FURTHER]))
_ADVERBS = r"(?:(?:\w+ly|further|better|also) )*"
# Behind a noun that looks like a verb: "finance, support and services", "the study of".
_NO_OBJECT = r"(?! (?:and|or|for|of|in|from|by|with|as|will|was|were|is|are)\b|[,.;)-])"
# A second subject, or an end that the next deed would be taken for a part of.
_OPEN_END = (
    r"; |\b[Ww]e\b|\bwhich\b|\bso that\b|, (?:but|while|as|to|with|when|where)\b|, \w+ing\b"
    r"|,? and (?:the|an?|it|they|over|\d\S*|[A-Z]\S*)(?: [\w'’-]+){1,8}"
    r" (?:is|are|has|have|had|was|were|\w+ed)\b"
)


@dataclass(frozen=True, slots=True)
class _Tense:
    """How sentences of ours in one tense are read.

    Attributes:
        opening: all before the first deed.
        further: what stands between two deeds.
        closed: matches deeds behind which another one may stand.
    """

    opening: re.Pattern[str]
    further: re.Pattern[str]
    closed: re.Pattern[str]


def _tense(auxiliary: str, first: str, further: str, other: str) -> _Tense:
    return _Tense(
        re.compile(rf"(?P<lead>(?:[A-Z][^.;]{{0,90}}, )?[Ww]e {auxiliary})(?:also )?(?={_ADVERBS}{first})"),
        re.compile(rf"(?:,? and |, )(?={_ADVERBS}(?:{further})\b{_NO_OBJECT})"),
        re.compile(rf"(?!.*(?:{_OPEN_END}|{other}))"),
    )


_TENSES = (
    _tense("will ", r"(?!be\b|not\b|never\b|have\b|see\b)[a-z]", _PLAIN, r"\bwill\b"),
    _tense("", rf"(?:{_DONE}|[a-z]+ed)\b", _DONE, r"\b(?:is|are|has|have|had|was|were)\b"),
)


@dataclass(frozen=True, slots=True)
class _Ours:
    """A sentence of ours: what stands before its deeds, its deeds, and their tense."""

    lead: str
    deeds: tuple[str, ...]
    tense: _Tense

    def joined(self, other: _Ours) -> _Ours:
        return _Ours(self.lead, self.deeds + other.deeds, self.tense)

    def takes(self, other: _Ours, most: int) -> bool:
        """True if what `other` tells may follow in the same sentence."""
        whole = self.joined(other)
        return (
            other.lead in ("We ", "We will ")
            and other.tense is self.tense
            and len(whole.deeds) <= most
            and len(str(whole).split()) <= _MOST_WORDS
            and all(self.tense.closed.match(deed) for deed in whole.deeds)
        )

    def __str__(self) -> str:
        return f"{self.lead}{series(list(self.deeds))}"


def in_one_sentence(english: str) -> str:
    """`english` with neighbouring sentences of ours told in one, at most four deeds in each."""
    sentences = BORDER.split(english)
    last = sentences.pop()
    stop = last[len(last.rstrip(".;")) :]
    sentences.append(last.removesuffix(stop))
    greedy = list(_packed(sentences, MOST_JOINED))
    if len(greedy) == len(sentences):
        return english
    evenly = (list(_packed(sentences, most)) for most in range(2, MOST_JOINED + 1))
    return ". ".join(next(told for told in evenly if len(told) == len(greedy))) + stop


def _packed(sentences: Sequence[str], most: int) -> Iterator[str]:
    """`sentences` with as many in one as `most` deeds allow."""
    told, ours = sentences[0], _read(sentences[0])
    for sentence in sentences[1:]:
        other = _read(sentence)
        if ours and other and ours.takes(other, most):
            ours = ours.joined(other)
            told = str(ours)
        else:
            yield told
            told, ours = sentence, other
    yield told


def _read(sentence: str) -> _Ours | None:
    for tense in _TENSES:
        if opening := tense.opening.match(sentence):
            rest = sentence[opening.end() :]
            deeds = tense.further.split(rest)
            if any(" " not in deed for deed in deeds):  # explore and implement services
                deeds = [rest]
            return _Ours(opening["lead"], tuple(deed.removeprefix("also ") for deed in deeds), tense)
    return None
