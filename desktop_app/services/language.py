"""Sentences for a person in the language they read: English as written in the code, or another of `CODES`.

A catalogue such as ``resources/messages/zh.json`` maps each English sentence, with ``{}`` where facts
stand, to its Chinese.  A word that follows a number has both its forms, ``{} {pair|pairs}``; a language
without such forms has one word there.  A message that was put together elsewhere (an error) finds its
sentence by its fixed words.  Knows nothing of terminals and windows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

from desktop_app import resources

CODES = ("en", "zh")
_PLACE = "{}"
_PLACE_OR_FORMS = re.compile(r"\{(?P<place>\d*)\}|\{(?P<one>[^{}|]*)\|(?P<many>[^{}|]*)\}")


@dataclass(frozen=True)
class Language:
    """One language: `texts` is empty for English, which is what the code says."""

    code: str = "en"
    texts: Mapping[str, str] = field(default_factory=dict)

    def text(self, english: str, *facts: object) -> str:
        """A sentence of ours with its facts filled in."""
        sentence = self.texts.get(english, english)
        return _in_number(sentence, facts).format(*facts) if facts else sentence

    def sentence(self, message: str) -> str:
        """A whole message that was written in English somewhere else; itself if nobody knows it."""
        if message in self.texts:
            return self.texts[message]
        for pattern, translated in self._patterns:
            found = pattern.fullmatch(message)
            if found:
                return translated.format(*(self.sentence(fact) for fact in found.groups()))
        return message

    def word(self, kind: str, english: str) -> str:
        """A word of one kind, as it is said of that kind alone: ``weight: minor`` of weight and minor."""
        return self.texts.get(f"{kind}: {english}", english)

    def listed(self, messages: str) -> str:
        """Several messages in a row, parted by semicolons."""
        return "; ".join(map(self.sentence, messages.split("; ")))

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        """Sentences with facts in them, those with most fixed words first."""
        with_facts = sorted((one for one in self.texts if _PLACE in one), key=len, reverse=True)
        return [
            (re.compile("(.+?)".join(map(re.escape, one.split(_PLACE))), re.DOTALL), self.texts[one])
            for one in with_facts
        ]


def _in_number(sentence: str, facts: Sequence[object]) -> str:
    """The sentence with the one form or the other of each word, by the fact that stands before it."""
    told: object = None
    parts: list[str] = []
    at = unnamed = 0
    for match in _PLACE_OR_FORMS.finditer(sentence):
        parts.append(sentence[at : match.start()])
        at = match.end()
        if match["one"] is not None:
            parts.append(match["one"] if told == 1 else match["many"])
            continue
        parts.append(match[0])
        told = facts[int(match["place"] or unnamed)]
        unnamed += 1
    return "".join((*parts, sentence[at:]))


@cache
def language(code: str) -> Language:
    """The language of this code; English for any other."""
    if code == "en" or code not in CODES:
        return Language()
    return Language(code, json.loads(resources.read_text(f"messages/{code}.json")))
