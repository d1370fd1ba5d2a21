"""Fields of lists of projects and tasks, and who is responsible for them, in brackets behind a task.

责任单位：市教育局；完成时限：2025年12月底前。  （市教育局牵头，各区政府负责）
A field whose value is prose is a label in front of it; the others are told whole, or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.document.chinese import has_han
from desktop_app.figures.english.series import listed
from desktop_app.translation.formulas.field_values import address, persons, span_of_days
from desktop_app.translation.formulas.owners import bodies_of, listed_bodies
from desktop_app.translation.model import ProtectedSpan, SpanKind, Whole
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.terms.termbase import Termbase

_PROSE = ("results", "plan", "")  # kinds of fields whose values are sentences of such a part
_ONGOING = re.compile("(?:长期|持续|常态化?)(?:坚持|推进|实施|开展|有效)?|全年|贯穿全年|立行立改|立即整改")
_TIMES = {"全": "throughout the year", "贯": "throughout the year", "立": "at once"}
_BUILT = {
    "新建": "new construction", "改建": "renovation", "扩建": "expansion", "续建": "continued construction",
    "改扩建": "renovation and expansion", "迁建": "relocation", "技改": "technical upgrading", "是": "yes",
    "否": "no", "无": "none", "免费": "free of charge", "不收费": "free of charge",
}  # fmt: skip
_DUTIES = "{} responsible according to their duties"
_DOES = {
    "牵头负责": "led by {}", "牵头": "led by {}", "按职责分工负责": _DUTIES, "按职责分工分别负责": _DUTIES,
    "按照职责分工负责": _DUTIES, "按照各自职责分工负责": _DUTIES, "分工负责": _DUTIES,
    "具体负责": "{} responsible", "负责": "{} responsible", "组织实施": "implemented by {}",
    "落实": "implemented by {}", "配合": "{} assisting", "协助": "{} assisting", "参与": "{} participating",
    "参加": "{} participating",
}  # fmt: skip
_CHARGE = re.compile(f"(?P<who>.{{2,}}?)(?P<others>等)?(?P<does>{longest_first(_DOES)})")
_BRACKETS = re.compile("[（(](?P<in>[^（）()]+(?:[（(][^（）()]*[）)][^（）()]*)*)[）)][。；]?")


@dataclass(frozen=True, slots=True)
class Field:
    """A field's label: ``text[:end]`` is its Chinese; its value is told as a part of `role`."""

    end: int
    english: str
    role: str


def field(text: str) -> Field | None:
    """The label of a field at the start of `text`; None for anything else."""
    match = _label().match(text)
    if match is None or not text[match.end() :].strip():
        return None
    english, kind = _labels()[match["label"]]
    return Field(match.end(), f"{english}: ", kind if kind in _PROSE else "")


def fields(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of a line of fields without prose, or of who is responsible; None where a value is unknown."""
    plain = text.strip()
    if alone := _label().fullmatch(plain):  # 答：, and a list below it
        return Whole(f"{_labels()[alone['label']][0]}:", "field")
    inside = _BRACKETS.fullmatch(plain)
    body = inside["in"] if inside else plain
    values = _Values(termbase, spans)
    told = _all(body.rstrip("。；;"), values) or (_charge(body.rstrip("。；"), values) if inside else None)
    if told is None:
        return None
    if inside:
        return Whole(f"({told})", "field")
    return Whole(f"{told}{'.' if plain.endswith('。') else ';' if plain[-1] in '；;' else ''}", "field")


def _all(body: str, values: _Values) -> str | None:
    """Each field of the line behind the next."""
    found = list(_label().finditer(body))
    if not found or body[: found[0].start()].strip():
        return None
    ends = [*(one.start() for one in found[1:]), len(body)]
    told: list[str] = []
    for one, end in zip(found, ends, strict=True):
        english, kind = _labels()[one["label"]]
        said = values.said(body[one.end() : end].strip("；;，,。 \u3000"), kind)
        if said is None:
            return None
        told.append(f"{english}: {said}")
    return "; ".join([told[0], *(one[:1].lower() + one[1:] for one in told[1:])])


def _charge(body: str, values: _Values) -> str | None:
    """市教育局牵头，各区政府负责: who does what."""
    told: list[str] = []
    for part in re.split("[，；,;]", body):
        match = _CHARGE.fullmatch(part.strip())
        who = values.bodies(match["who"]) if match else []
        if match is None or not who:
            return None
        told.append(_DOES[match["does"]].format(listed([*who, *(["others"] if match["others"] else [])])))
    return capital("; ".join(told))


@dataclass(frozen=True, slots=True)
class _Values:
    """Reads what fields hold, by their kind."""

    termbase: Termbase
    spans: Sequence[ProtectedSpan]

    def said(self, zh: str, kind: str) -> str | None:
        """English of a value; None where it is unknown, and for prose."""
        if not zh or kind in _PROSE:
            return None
        read = {
            "bodies": self._bodies,
            "person": self._persons,
            "time": self._time,
            "address": self._address,
        }.get(kind, self._thing)
        return read(zh)

    def bodies(self, zh: str) -> list[str]:
        """Each of a list of bodies as a subject; empty where one is unknown."""
        return bodies_of(zh, self.termbase, self._names())

    def _names(self) -> dict[str, str]:
        return {span.zh: span.en for span in self.spans if span.kind is SpanKind.NAME}

    def _bodies(self, zh: str) -> str | None:
        return listed_bodies(zh, self.termbase, self._names()) or None

    def _pieces(self) -> dict[str, str]:
        return {span.zh: span.en for span in self.spans}

    def _persons(self, zh: str) -> str | None:
        return persons(zh)

    def _address(self, zh: str) -> str | None:
        return address(zh, self.termbase) or self._thing(zh)

    def _time(self, zh: str) -> str | None:
        if _ONGOING.fullmatch(zh):
            return _TIMES.get(zh[0], "ongoing")
        known = self._pieces()
        if (days := span_of_days(zh, known)) is not None:
            return days
        end = known.get(re.sub("之?前$", "", zh)) if zh.endswith("前") else None
        return known.get(zh) or (f"by {end}" if end else None)

    def _thing(self, zh: str) -> str | None:
        if not has_han(zh):
            return zh  # a telephone, a page
        names = self._pieces()
        known = _BUILT.get(zh) or names.get(zh)
        if known is not None:
            return known
        noun = NounReader.without_figures(self.termbase, names).read(zh)
        return noun.english.removeprefix("the ") if noun is not None else None


@cache
def _labels() -> dict[str, tuple[str, str]]:
    rows = resources.read_rows("translation/field_labels.csv")
    return {row["zh"]: (row["en"], row["kind"]) for row in rows}


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"(?P<label>{longest_first(_labels())})\s*[：:]\s*")
