"""One clause of a profile read by the rows of ``profile_clauses.csv``, or by what it measures or praises.

总面积⟦0⟧ is "a total area of …" and 历史悠久 "a long history": things that the subject has.  A row that needs
whom it speaks of takes it in front of itself, where the clause names somebody.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.pattern_tables import PatternTable
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import with_a
from desktop_app.translation.profiles.borders import border
from desktop_app.translation.profiles.histories import history
from desktop_app.translation.profiles.indicated import AT_LEAST, NEW, indicated
from desktop_app.translation.profiles.pieces import Kind, Piece, Subject
from desktop_app.translation.profiles.slots import Slots
from desktop_app.translation.profiles.whens import DATED

#: How rows are filed that speak of somebody in front of them.
_OF_SOMEBODY = frozenset([Kind.IS, Kind.WAS, Kind.SHALL, Kind.BORDER, Kind.WITH])
_PLACES = re.compile(r"(?<!\(\?)[NMKOCFGPDQVUERXWZHLYAB](?!<)")
_SUBJECT = r"(?P<s>(?!\d)[^，；]{1,30}?)??"
_GROUPS = {
    "F": VALUE,
    "G": VALUE,
    "Y": VALUE,
    "E": "[^，；⟦⟧]{1,40}?",
    "D": f"(?:{DATED})",
    "W": "[^，；]{2,18}?气候",
    "A": "[^；]{2,120}?",
    "Z": r"⟪\d+⟫",
    "H": r"\d[\d.:∶：]{2,7}",
}
_ANY = "[^，；]{1,60}?"
_CITY = re.compile(
    "(?P<s>[^，；]{1,14}?)??(?:既|也|又|更)?是一?座(?P<what>[^，；]{4,40}?)的?(?:城市|现代化城市|美丽城市)"
)
_IN_TONS = re.compile(r"(\d)-metric-ton-class$")  # 最大靠泊能力30万吨级
_COUNTED = re.compile(r"(?:about |over |nearly |at least |more than )?\d")


@dataclass(frozen=True, slots=True)
class _Row:
    kind: Kind
    english: str


def read(clause: str, slots: Slots) -> Piece | None:
    """What `clause` says of a place or a body; None where a piece of it is unknown."""
    told = next((piece for rule in _RULES if (piece := rule(clause, slots))), None)
    if told is None and clause.startswith("其中") and "占" in clause:
        part = _from_table(clause.removeprefix("其中"), slots)  # a statement of its own
        return part if part and part.kind is Kind.OWN else None
    return told


def _from_table(clause: str, slots: Slots) -> Piece | None:
    rows, table = _table()
    for number, match in table.fitting(clause):
        said: dict[str, str] = {}
        subject: Subject | None = None
        for name, zh in match.groupdict().items():
            if zh is None:
                continue
            if name == "s":
                subject = slots.subject(zh)
                if subject is None:
                    break
            elif (told := slots.said(name, zh)) is None:
                break
            else:
                said[name] = told
        else:
            row = rows[number]
            told_whole = _once(row.english.format(**said)).replace(",,", ",")
            if row.kind is Kind.TAIL and told_whole[:1].isalpha():
                told_whole = f" {told_whole}"
            return Piece(row.kind, told_whole, subject)
    return None


def _measured(clause: str, slots: Slots) -> Piece | None:
    """总面积2153平方公里: "a total area of 2,153 square kilometers"."""
    match = _measure().fullmatch(clause)
    if match is None:
        return indicated(clause, slots)
    subject = slots.whole(match["s"]) if match["s"] else None
    if match["s"] and subject is None:
        return indicated(clause, slots)
    (said,) = slots.nouns.say(match["f"])
    number = _IN_TONS.sub(r"\1 metric tons", CLASSIFIER.sub("", said))
    if number != said and not (said.endswith(("人", "户", "名")) or _IN_TONS.search(said)):
        return None
    what, over = (
        _measures()[match["what"]],
        "over " if match["over"] == "突破" and not number.startswith("over ") else "",
    )
    time = slots.time(match["d"]) if match["d"] else ""
    if time is None:
        return None
    return Piece(Kind.WITH, f"{with_a(what)} of {over}{number} {time}".rstrip(), subject)


def _praised(clause: str, slots: Slots) -> Piece | None:
    """区位优势明显: "clear location advantages"."""
    match = _quality().fullmatch(clause)
    if match is None:
        return None
    subject = slots.whole(match["s"]) if match["s"] else None
    return None if match["s"] and subject is None else Piece(Kind.WITH, _qualities()[match["what"]], subject)


def _city_of(clause: str, slots: Slots) -> Piece | None:
    """杭州是一座历史悠久、风景秀丽的城市: what a city has, as what it is."""
    match = _CITY.fullmatch(clause)
    told = [_qualities().get(one) for one in re.split("、|又|而", match["what"])] if match else []
    known = [one for one in told if one]
    subject = slots.subject(match["s"]) if match and match["s"] else None
    if match is None or len(known) < len(told) or (match["s"] and subject is None):
        return None
    return Piece(Kind.IS, f"be a city with {listed(known)}", subject)


def _many(clause: str, slots: Slots) -> Piece | None:
    """专任教师5200人: "5,200 full-time teachers"; with 其中 what is among those just counted."""
    if NEW.match(clause):
        return None  # what was done, and not what there is
    among = clause.startswith("其中")
    told = slots.counted(clause.removeprefix("其中").removeprefix("：")) if "⟦" in clause else None
    if told is None and among:
        part = _measured(clause.removeprefix("其中"), slots)
        return Piece(Kind.TAIL, f", including {part.text}") if part and not part.subject else None
    if told is None or not _COUNTED.match(told):
        return None
    if re.match("其?余?女性?⟦", clause):  # 其中男性…，女性…
        return Piece(Kind.TAIL, f" and {told}")
    return Piece(Kind.TAIL, f", including {told}") if among else Piece(Kind.WITH, told)


def _bordering(clause: str, slots: Slots) -> Piece | None:
    return border(clause, slots.places)


#: What tells a clause, from the surest to the loosest.
_RULES: tuple[Callable[[str, Slots], Piece | None], ...] = (
    _bordering,
    _city_of,
    _measured,
    _praised,
    history,
    _from_table,
    _many,
)


@cache
def _table() -> tuple[list[_Row], PatternTable]:
    """The rows, and their patterns."""
    rows: list[_Row] = []
    patterns: list[str] = []
    for row in resources.read_rows("translation/profile_clauses.csv"):
        kind = Kind(row["kind"])
        rows.append(_Row(kind, row["en"]))
        front = _SUBJECT if kind in _OF_SOMEBODY else ""
        patterns.append(f"{front}(?:{_PLACES.sub(_group, row['zh'])})")
    return rows, PatternTable(patterns)


def _group(place: re.Match[str]) -> str:
    return f"(?P<{place[0].lower()}>{_GROUPS.get(place[0], _ANY)})"


@cache
def _measures() -> dict[str, str]:
    return resources.read_english("translation/profile_measures.csv")


@cache
def _qualities() -> dict[str, str]:
    return resources.read_english("translation/profile_qualities.csv")


@cache
def _measure() -> re.Pattern[str]:
    what = longest_first(_measures())
    return re.compile(
        rf"(?P<d>{DATED})?，?(?P<s>(?!\d)[^，；]{{1,20}}?)??的?(?P<what>{what})(?P<over>{AT_LEAST})(?P<f>{VALUE})(?:以上)?"
    )


@cache
def _quality() -> re.Pattern[str]:
    return re.compile(rf"(?P<s>(?!\d)[^，；]{{1,20}}?)??(?P<what>{longest_first(_qualities())})")


_TWICE = re.compile(r"\b(as of|since|until) (?:at|in|on) ")


def _once(english: str) -> str:
    """One preposition where a row and what stands at its place both have one."""
    return _TWICE.sub(r"\1 ", english).replace(" at at least ", " at or above ")
