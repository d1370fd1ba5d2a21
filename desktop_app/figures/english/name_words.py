"""The vocabulary of indicators' English names: this room's table, and behind it the shipped termbase.

``resources/figures/indicators.csv`` holds nouns in the wording of official statistics, modifiers,
deeds as modifiers (培训 training), and verbs with a template; terms of ``resources/termbase`` fill in
names of places, bodies and things.  Knows words, not how they are put together (that is `name_parts`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import chain

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.figures import words
from desktop_app.figures.english import shared_english

_PARTS_OF_SPEECH = frozenset({"n", "name", "adj", "indicator"})
_TERMBASES = (
    "indicators", "industry", "finance_trade", "institutions", "urban_transport", "livelihood",
    "environment", "health", "education", "safety_governance", "culture_sport", "plans", "general",
    "organisations", "companies", "places", "rural",
)  # fmt: skip
#: Nouns that keep their s as modifiers.
_KEEPS_S = (
    "customs",
    "Nations",
    "gas",
    "overseas",
    "premises",
    "sales",
    "goods",
    "results",
    "news",
    "Games",
    "sports",
    "logistics",
    "arts",
)
_LONGEST = 16


@cache
def _by_kind(name: str) -> dict[str, dict[str, str]]:
    """A table of words, read once: kind → Chinese → English."""
    kinds: dict[str, dict[str, str]] = {}
    for kind, zh, english in resources.read_columns(name, "kind", "zh", "en"):
        kinds.setdefault(kind, {})[zh] = english
    return kinds


@cache
def table(kind: str) -> dict[str, str]:
    """The words of one kind (``noun modifier deed verb agent activity``): Chinese → English or template."""
    return _by_kind("figures/indicators.csv").get(kind, {})


@cache
def _term_rows() -> list[tuple[str, ...]]:
    """(Chinese, English, part of speech, variants) of the terms that names may hold, the first ones first."""
    found = []
    for file in _TERMBASES:
        rows = resources.read_columns(f"termbase/{file}.csv", "zh", "en", "pos", "variants", "status")
        found += [row[:4] for row in rows if row[2] in _PARTS_OF_SPEECH and row[4] != "forbidden"]
    return found


@cache
def terms() -> dict[str, tuple[str, bool]]:
    """Terms of the termbase: Chinese → (English, whether it is an adjective); the first one counts."""
    found: dict[str, tuple[str, bool]] = {}
    for zh, english, part_of_speech, _ in _term_rows():
        if len(zh) > 1:
            found.setdefault(zh, (english, part_of_speech == "adj"))
    return found


_ARTICLE = re.compile(r"^(?:the|an?) ")
#: 水闸改造: of running text the deed, of a figure the things.
_ENDS_IN_DEED = re.compile("(?:建设|改造|治理|种植|修复|整治|检查|培训|改革|增长|提升|发展|建成)$")


@cache
def _phrases(kind: str) -> dict[str, str]:
    """Nouns and adjectives of running text (``resources/translation``), without their article."""
    rows = resources.read_columns(f"translation/phrase_{kind}.csv", "zh", "en")
    return {zh: _ARTICLE.sub("", english, count=1) for zh, english in rows if len(zh) > 1}


@cache
def _nouns() -> dict[str, str]:
    """Nouns and names: this room's own before the termbase's, in the English of sentences."""
    of_terms = {zh: english for zh, (english, adjective) in terms().items() if not adjective}
    own = {zh: english for zh, english in table("noun").items() if english}
    variants = {zh: also.split(" | ") for zh, _, _, also in _term_rows() if also}
    return of_terms | shared_english.in_the_words_of_sentences(
        own, of_terms, _phrases("nouns"), variants, plural
    )


def noun(zh: str) -> str:
    """English of a noun or name, "" if it is not known."""
    return _nouns().get(zh, "")


@cache
def _heads() -> dict[str, tuple[str, bool]]:
    """Words that may end a name."""
    return {zh: (english, True) for zh, english in _nouns().items() if english}


@cache
def _pieces() -> dict[str, tuple[str, bool]]:
    """Words in front of a head: modifiers first, then nouns, then adjectives of the termbase."""
    modifiers = {zh: (english, False) for zh, english in table("modifier").items()}
    return {zh: (english, False) for zh, (english, _) in terms().items()} | _heads() | modifiers


def piece(zh: str, *, last: bool) -> tuple[str, bool] | None:
    """(English, whether it can head a name) of one piece of a longer name, None if it is unknown.

    `last` asks for a head: modifiers count only in front of one.
    """
    return (_heads() if last else _pieces()).get(zh)


def glosses(kind: str) -> dict[str, str]:
    """Common words outside the vocabulary of official statistics, from CC-CEDICT, by kind.

    ``noun`` 咖啡 coffee, ``adj`` 贫困 impoverished, ``verb`` 关爱 as its participle.
    """
    own = _by_kind("figures/glosses.csv").get(kind, {})
    return own | _acts() if kind == "verb" else own


@cache
def _acts() -> dict[str, str]:
    """Verbs of running text (``resources/translation``) as their participles: 截获 intercepted."""
    rows = resources.read_columns("translation/acts.csv", "zh", "done", "when", "makes", "noun")
    plain = [row[:2] for row in rows if row[1] and not any(row[2:]) and len(row[0]) > 1]
    return {zh: done for zh, done in plain if not _NO_PARTICIPLE.search(done)}


#: What is told in another frame: the reform of {} was completed, done well, ensured the success of.
_NO_PARTICIPLE = re.compile(
    r"\{|\bwas\b|\bwere\b|\bwell$|\b(?:for|of|at|to|in|on|with|as|from|into)$|^(?:did|had|made|gave)\b"
)


@cache
def of_text(zh: str) -> tuple[str, bool] | None:
    """(English, whether it can head a name) of a noun or adjective of running text."""
    thing = _phrases("nouns").get(zh)
    if thing and not _ENDS_IN_DEED.search(zh):
        return thing, True
    adjective = _phrases("adjectives").get(zh)
    return (adjective, False) if adjective else None


@cache
def gloss(zh: str) -> tuple[str, bool] | None:
    """(English, whether it can head a name) of a common noun or adjective, of running text first."""
    if told := of_text(zh):
        return told
    noun = glosses("noun").get(zh)
    if noun:
        return noun, True
    adjective = glosses("adj").get(zh, "")
    how = adjective.endswith("ly") and not _DESCRIBES.search(adjective)  # 总体: completely
    return (adjective, False) if adjective and not how else None


#: Words in -ly that say what a thing is like, not how something is done.
_DESCRIBES = re.compile(
    r"\b(?:early|daily|weekly|monthly|yearly|quarterly|elderly|friendly|family|costly|orderly)$"
)


def last_sign(zh: str) -> str:
    """What a word is by its last sign alone (…县 counties, …率 rate), "" for signs that say nothing."""
    return words.mapped("last_signs").get(zh, "") if len(zh) == 1 else ""


def lengths(rest: str) -> tuple[int, ...]:
    """How long words are that begin as `rest` does, longest first; single signs always count."""
    return _longest_first(_lengths().get(rest[:2], 0))


@cache
def _lengths() -> dict[str, int]:
    """The first two signs of words → lengths of all that begin so, a bit for each."""
    found: defaultdict[str, int] = defaultdict(int)
    texts = (_phrases("nouns"), _phrases("adjectives"))
    tables = (table("noun"), table("modifier"), terms(), glosses("noun"), glosses("adj"), *texts)
    for zh in chain.from_iterable(tables):
        found[zh[:2]] |= 1 << len(zh)
    return found


@cache
def _longest_first(bits: int) -> tuple[int, ...]:
    return (*(length for length in range(_LONGEST, 1, -1) if bits >> length & 1), 1)


def singular(words: str) -> str:
    """A noun used as a modifier loses its plural: enterprises → enterprise."""
    if words.endswith((*_KEEPS_S, "'s")):
        return words
    if words.endswith("ies"):
        return words[:-1] if words.endswith(" ties") else words[:-3] + "y"
    if words.endswith(("ches", "shes", "sses")):
        return words[:-2]
    plural = words.endswith("s") and not words.endswith(("ss", "us", "is")) and len(words) > 3
    return words[:-1] if plural else words


_IRREGULAR = {"person": "people", "child": "children", "life": "lives", "woman": "women"}
#: Where the head of a name ends: prepositions.
_BEHIND_HEAD = re.compile(
    r" (?:of|for|in|with|without|by|to|on|from|at|above|under|over|that|who|between|among|into|worth|per"
    r"|through|against|general)\b|\("
)
_PLURAL = re.compile(r"\b(?!news\b)(?:[A-Za-z]{2,}(?<![sui])s|people|children)\b")


_DONE_ENDINGS = ("ed", "en", "dt", "lt", "pt", "gt", "held", "won", "run", "cut", "out")


@cache
def _done() -> frozenset[str]:
    """Words that say what was done to a counted thing, behind its head: built, joined, and."""
    deeds = [template[3:] for template in table("verb").values() if template.startswith("{} ")]
    words_of = " ".join([*deeds, *glosses("verb").values()]).replace(",", "").split()
    return frozenset(word for word in words_of if word.endswith(_DONE_ENDINGS)) | {"and"}


def ends_in_deed(english: str) -> bool:
    """True for cases concluded: the last word says what was done."""
    return english.rsplit(" ", 1)[-1] in _done()


@cache
def _uncounted() -> frozenset[str]:
    return frozenset(words.listed("uncounted_english"))


def plural(english: str) -> str:
    """Counted things: provincial laboratory built → provincial laboratories built."""
    deed = _deeds_behind().search(english)
    thing = english[: deed.start()] if deed else english
    behind = _BEHIND_HEAD.search(thing)
    said = thing[: behind.start()] if behind and behind.start() else thing
    told = said.split(" ")
    while len(told) > 1 and told[-1] in _done():
        told.pop()
    *before, head = told
    low = head.lower()
    fixed = (
        english.startswith("average number of")
        or low.endswith(("s", "ed", "ing", "ment", "ness", "people", "men"))
        or low in _uncounted()
    )
    if fixed or not head.isalpha() or _PLURAL.search(said):
        return english
    many = _IRREGULAR.get(low) or f"{head}{'es' if re.search('(?:x|ch|sh|z)$', low) else 's'}"
    if low.endswith("man") and len(low) > len("woman"):
        many = f"{head[:-3]}men"
    elif re.search(r"[^aeiou]y$", low):
        many = f"{head[:-1]}ies"
    return " ".join([*before, many]) + english[len(" ".join(told)) :]


@cache
def _deeds_behind() -> re.Pattern[str]:
    """What was done to a thing, at the end of its name (put into use, lifted out of poverty)."""
    deeds = {template[3:] for template in table("verb").values() if template.startswith("{} ")}
    told = longest_first(map(re.escape, deeds))
    return re.compile(rf"(?: (?:{told})(?:,| and|$))+$")


@cache
def verb_pattern() -> re.Pattern[str]:
    """Any verb of the table, longest first."""
    return re.compile(longest_first(table("verb")))
