"""Whole sentences that need no engine: headline indicators, labels, lone numbers and dates.

A template fires only when every piece of the sentence is known; otherwise it says None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.termbase import Termbase

_STOP = "。；;，,、：: ！!？?."


@dataclass(frozen=True, slots=True)
class Whole:
    """A sentence translated whole, and the name of the rule that did it."""

    english: str
    rule: str


def translate(
    text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, *, role: str = ""
) -> Whole | None:
    """English of `text` if rules know all of it, else None."""
    return _lone_piece(text, spans) or _no_words(text) or _indicator(text, spans, termbase, role)


def _lone_piece(text: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """One term, name, date or number with at most a stop behind it."""
    if len(spans) != 1:
        return None
    span = spans[0]
    if text[: span.zh_start].strip() or text[span.zh_end :].strip(_STOP + " "):
        return None
    english = span.en[:1].upper() + span.en[1:]
    return Whole(english + _stop(text), "lone-piece")


def _no_words(text: str) -> Whole | None:
    """Nothing to translate: Western letters, digits and signs only."""
    if any(char.isalpha() and not char.isascii() for char in text):
        return None
    english = text.strip().rstrip(_STOP) + _stop(text)
    return Whole(english, "no-words") if english else None


# After figures became ⟦n⟧.  The indicator must be a known term.
_REACHED = re.compile(
    r"^(?P<when>全年|今年|去年|全区|全市|全县|全省|(?:19|20)\d{2} ?年，?(?:全[区市县省年])?)?，?"
    r"(?P<what>[^⟦⟧，。；]{2,30}?)(?P<verb>完成|达到|达|实现|为|突破|超过|超)?⟦(?P<level>\d+)⟧"
    r"(?:，(?:同比|比上年|较上年)?(?P<way>增长|上升|提高|下降|减少)⟦(?P<growth>\d+)⟧)?[。；;]?$"
)
_TARGET = re.compile(
    r"^(?P<what>[^⟦⟧，。；]{2,30}?)(?P<base>[比较][^⟦⟧，。；]{2,14}?数)?(?P<way>增长|下降|提高)⟦(?P<growth>\d+)⟧"
    r"(?P<tail>以上|左右|以内)?[。；;]?$"
)
_VERBS = {"突破": "exceeded", "超过": "exceeded", "超": "exceeded"}
_WAYS = {"增长": "up", "上升": "up", "提高": "up", "下降": "down", "减少": "down"}


def _indicator(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str) -> Whole | None:
    shape, amounts = _shape(text, spans)
    reached = _REACHED.match(shape)
    if reached:
        return _reached(reached, amounts, termbase, role, text)
    target = _TARGET.match(shape)
    if target and role in ("targets", "plan"):
        return _target(target, amounts, termbase, text)
    return None


def _shape(text: str, spans: Sequence[ProtectedSpan]) -> tuple[str, list[str]]:
    """`text` without blanks, its figures as ⟦0⟧ ⟦1⟧ …, and their English."""
    pieces: list[str] = []
    amounts: list[str] = []
    at = 0
    for span in spans:
        if span.kind is SpanKind.FIGURE:
            pieces += [text[at : span.zh_start], f"⟦{len(amounts)}⟧"]
            amounts.append(span.en)
            at = span.zh_end
    shape = "".join([*pieces, text[at:]])
    return re.sub(r"\s+", "", shape), amounts


def _reached(
    match: re.Match[str], amounts: list[str], termbase: Termbase, role: str, text: str
) -> Whole | None:
    name = _indicator_name(match["what"], termbase)
    if name is None or role in ("targets", "plan") or not match["verb"]:
        return None
    english = f"{_capital(name)} {_VERBS.get(match['verb'], 'reached')} {amounts[int(match['level'])]}"
    if match["growth"]:
        comparison = " year on year" if re.search(r"同比|比上年|较上年", text) else ""
        english += f", {_WAYS[match['way']]} {amounts[int(match['growth'])]}{comparison}"
    lead = _when(match["when"])
    if lead:
        english = f"{lead}, {english[0].lower() + english[1:] if not english[:2].isupper() else english}"
    return Whole(english + _stop(text), "indicator-reached")


def _target(match: re.Match[str], amounts: list[str], termbase: Termbase, text: str) -> Whole | None:
    name = _indicator_name(match["what"], termbase)
    if name is None or match["base"]:
        return None
    verb = {"增长": "grow", "提高": "rise", "下降": "fall"}[match["way"]]
    amount = amounts[int(match["growth"])]
    tail = {"以上": "at least ", "左右": "around ", "以内": "no more than "}.get(match["tail"] or "", "")
    bare = re.sub(r"^(?:at least|around|about|no more than|up to) ", "", amount)
    return Whole(f"{_capital(name)} to {verb} by {tail}{bare}" + _stop(text), "indicator-target")


def _indicator_name(zh: str, termbase: Termbase) -> str | None:
    term = termbase.lookup(zh)
    if term is None or not term.en or term.pos in ("v", "adj", "adv"):
        return None
    return term.en


def _when(word: str | None) -> str:
    year = re.search(r"\d{4}", word or "")
    if year:
        return f"In {year[0]}"
    return {"全年": "For the whole year", "今年": "This year", "去年": "Last year"}.get(word or "", "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _stop(text: str) -> str:
    last = text.rstrip()[-1:]
    return {"。": ".", "；": ";", ";": ";", ".": ".", "：": ":", ":": ":", "！": "!", "？": "?"}.get(last, "")
