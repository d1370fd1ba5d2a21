"""Signs that open a sentence — list labels, heading numbers, 一是二是 — and their English.

A label never reaches an engine: engines double or change bare numbers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.document.chinese import HAN
from desktop_app.document.marks import BARE_TITLE, DECIMAL_TITLE
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing.requirements import ANNOUNCED, SHORTCOMINGS, announced
from desktop_app.translation.placing.spans import Candidate
from desktop_app.translation.words import numerals

_N = numerals.PATTERN


@dataclass(frozen=True, slots=True)
class Label:
    """A sign at the start of a text: ``text[:end]`` is its Chinese, `english` ends in a blank."""

    end: int
    english: str


def opening_label(text: str) -> Label | None:
    """The label at the start of `text`, None if it opens with words; 附件：1. has two."""
    label = _label(text)
    if label is None or not label.english.endswith(("Annex: ", "in our work: ")):
        return label
    number = _label(text[label.end :])
    return Label(label.end + number.end, label.english + number.english) if number else label


def _label(text: str) -> Label | None:
    for pattern, render in _OPENINGS:
        match = pattern.match(text)
        if match and (english := _rendered(render, match)):
            alone = not text[match.end() :].strip()  # 附件2, and nothing behind it
            return Label(match.end(), english.rstrip(" :.,") if alone else english)
    if lacking := SHORTCOMINGS.match(text):
        return Label(lacking.end(), "There are still shortcomings in our work: ")
    requirements = ANNOUNCED.match(text)
    return Label(requirements.end(), announced(requirements)) if requirements else None


def after_comma(spans: Sequence[ProtectedSpan], text: str) -> str:
    """The sentence behind "First, ": lower case unless it opens with a name or an abbreviation."""
    if not re.match(r"[A-Z][a-z]*(?:-[a-z]+)* ", text) or re.match(r"I ", text):
        return text
    opens_with_name = any(text.startswith(span.en) and not span.en[0].islower() for span in spans)
    return text if opens_with_name else text[0].lower() + text[1:]


def find_enumerators(text: str) -> list[Candidate]:
    """一是, 二是, … inside a sentence (only where they open a clause)."""
    found: list[Candidate] = []
    for match in re.finditer(rf"(?:(?<=[；;。：:，])|^)\s*(?P<n>{_N})(?:是|要)(?=[^不否素求点件])", text):
        number = numerals.value(match["n"])
        if 1 <= number <= 12:
            english = f"{numerals.ordinal_word(number)},"
            span = ProtectedSpan(SpanKind.DATE, match.start(), match.end(), match[0], english)
            found.append(Candidate(span, weight=2))
    return found


def _rendered(kind: str, match: re.Match[str]) -> str | None:
    if kind == "decimal":
        return f"{match['n'].replace('．', '.')} "
    try:
        number = numerals.value(match["n"]) if "n" in match.groupdict() else 0
    except ValueError:
        return None
    signs = {
        "part": f"{numerals.roman(number)}. ",
        "section": f"({number}) ",
        "number": f"{number}. ",
        "chapter": f"Chapter {number}: ",
        "of-chapter": f"Section {number}: ",
        "volume": f"Part {number}: ",
        "box": f"Box {number}: ",
        "article": f"Article {number}: ",
        "annex": f"Annex {number}: ",
        "table": f"Table {number}: ",
        "figure": f"Figure {number}: ",
        "first": f"{numerals.ordinal_word(number).capitalize()}, ",
    }
    return {"dash": "— ", "annex-alone": "Annex: "}.get(kind) or (signs[kind] if number else None)


_OPENINGS: tuple[tuple[re.Pattern[str], str], ...] = (
    # 一、二、三产业: a list of numbers, no label
    (re.compile(rf"\s*(?P<n>{_N})\s*(?:[、.．]\s*(?!{_N}(?:[、和]{_N})*次?产业))"), "part"),
    (re.compile(rf"\s*第(?P<n>{_N})部分\s*[、：:]?\s*"), "part"),
    (re.compile(rf"\s*[（(]\s*(?P<n>{_N}|\d{{1,2}})\s*[）)]\s*[、.]?\s*"), "section"),
    # 1.2026年: the number is followed by a year, no decimal
    (re.compile(r"\s*(?P<n>\d{1,2})\s*(?:[、．]|[.](?!\d)|[.](?=20\d\d年))\s*"), "number"),
    (DECIMAL_TITLE, "decimal"),
    (BARE_TITLE, "number"),
    (re.compile(rf"\s*第(?P<n>{_N})章\s*[：:]?\s*"), "chapter"),
    (re.compile(rf"\s*第(?P<n>{_N})节\s*[：:]?\s*"), "of-chapter"),
    (re.compile(rf"\s*第(?P<n>{_N})篇\s*[：:]?\s*"), "volume"),
    (re.compile(rf"\s*专栏\s*(?P<n>{_N}|\d{{1,2}})\s*[：:、.]?\s*"), "box"),
    (re.compile(rf"\s*第(?P<n>{_N}|\d+)条\s*[：:]?\s*"), "article"),
    (re.compile(rf"\s*附[件录表]\s*(?P<n>{_N}|\d{{1,2}}(?!\d))\s*[：:、.]?\s*"), "annex"),
    (re.compile(r"\s*附(?:(?:件|录|表|图)?\s*[：:]|[件录表图]\s)\s*(?=\S)"), "annex-alone"),
    (re.compile(rf"\s*表\s*(?P<n>{_N}|\d{{1,2}})\s*[：:、.\s]\s*"), "table"),
    (re.compile(rf"\s*图\s*(?P<n>{_N}|\d{{1,2}})\s*[：:、.\s]\s*"), "figure"),
    (re.compile(rf"\s*(?P<n>{_N})是(?:[，,]|要(?![素求点件害塞领]))?(?=[^不否])"), "first"),
    (re.compile(rf"\s*第(?P<n>{_N})，(?=[^，]{{4,}})"), "first"),
    # the line below a title that says where a report was given has its dash as a sign of the page
    (
        re.compile(
            rf"\s*(?:——|—|－|-|•|·|●|■|◆)\s*(?!在[^，。；]{{2,40}}会议上\s*(?:[（(][^（）()]*[）)]\s*)?$)(?=[{HAN}“])"
        ),
        "dash",
    ),
)
