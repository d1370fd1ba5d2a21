"""Forms of English verb phrases: pasts, -ing forms, participles, and what several do said of one.

``irregular_verbs.txt`` has a verb on each line: as it is, its past, then its participle and its -ing form
where those are not as the rule has them.  Knows no Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from desktop_app import resources
from desktop_app.translation.words.english_adverbs import is_adverb

_OF_ONE = {"be": "is", "have": "has", "do": "does", "go": "goes"}
_SECOND = re.compile(r" and (?P<verb>improve|grow|expand|gain|yield|continue|rise|recover|increase)\b")
_OBJECTS = frozenset(["to", "the", "a", "an", "all"])  # what follows is no verb of the phrase


class _Forms(NamedTuple):
    """How a verb that follows no rule is said."""

    past: str
    participle: str
    ing: str


def past_of(frame: str) -> str:
    """The past of a plain verb phrase: "build and improve {}" is "built and improved {}"."""
    return _in_form(frame, _past)


def ing_of(frame: str) -> str:
    """The -ing form of a plain verb phrase: "building and improving {}"."""
    return _in_form(frame, _ing)


def plain_of(frame: str) -> str:
    """A plain verb phrase as it is."""
    return frame


def participle_of(told: str) -> str:
    """The participle of a verb phrase in the past: "drew up and issued" is "drawn up and issued"."""
    return _in_form(told, lambda verb: participles().get(verb, verb))


def singular_of(plain: str) -> str:
    """What several do, of one: "remain stable and improve" is "remains stable and improves"."""
    verb, _, rest = plain.partition(" ")
    said = _OF_ONE.get(verb) or f"{verb}{'es' if verb.endswith(('ch', 'sh', 's', 'x')) else 's'}"
    said = f"{verb[:-1]}ies" if re.search("[^aeo]y$", verb) else said
    return f"{said}{_SECOND.sub(lambda two: f'{two[0]}s', f' {rest}')}".rstrip()


def irregular_pasts() -> frozenset[str]:
    """The pasts that no rule makes."""
    return frozenset(forms.past for forms in _irregular().values())


def _in_form(frame: str, form: Callable[[str], str]) -> str:
    words = frame.split(" ")
    verb = True
    for at, word in enumerate(words):
        if word in _OBJECTS or word.startswith("{"):
            break
        if verb and is_adverb(word.rstrip(",")):
            continue
        if verb and word == "and":  # "faithfully and accurately apply": the verb is still to come
            continue
        if verb:
            words[at] = form(word.rstrip(",")) + ("," if word.endswith(",") else "")
        verb = word in ("and", "or") or word.endswith(",")
    return " ".join(words)


def _past(verb: str) -> str:
    if known := _irregular().get(verb):
        return known.past
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("ic"):
        return f"{verb}ked"
    return f"{verb[:-1]}ied" if re.search("[^aeo]y$", verb) else f"{verb}ed"


def _ing(verb: str) -> str:
    known = _irregular().get(verb)
    return known.ing if known else _regular_ing(verb)


def _regular_ing(verb: str) -> str:
    if verb.endswith("ic"):
        return f"{verb}king"
    return f"{verb[:-1]}ing" if re.search("[^eo]e$", verb) and verb != "be" else f"{verb}ing"


@cache
def _irregular() -> dict[str, _Forms]:
    found: dict[str, _Forms] = {}
    for line in resources.read_text("translation/irregular_verbs.txt").splitlines():
        verb, past, *more = line.split(" ")
        participle, ing = [*more, *(past, _regular_ing(verb))[len(more) :]]
        found[verb] = _Forms(past, participle, ing)
    return found


@cache
def participles() -> dict[str, str]:
    """By its past, the participle of a verb that has another than that."""
    return {forms.past: forms.participle for forms in _irregular().values() if forms.participle != forms.past}
