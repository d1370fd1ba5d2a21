"""What is imposed on whoever breaks a provision: 责令改正, 处⟦0⟧⟦1⟧罚款, 依法给予处分.

With somebody who imposes it (由公安机关…) he shall do it; with nobody it shall be done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.provisions.deeds import thing
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.verb_forms import participle_of, past_of

_SANCTIONS = words_of("sanction")
_NAMED = re.compile(longest_first(_SANCTIONS))
_FINE = re.compile(
    f"(?:处以?|科以?)(?:(?P<base>[^⟦⟧，]{{2,12}}?)的?)?(?P<from>{VALUE})(?P<to>{VALUE})?(?:以[上下])?(?:的)?罚款"
)
_BY = re.compile(
    "(?:由|经)(?P<by>[^，]{2,40}?)(?=(?:依法|予以|给予|责令|处|没收|吊销|按照|依照|可以|对其|向社会|依据))"
)
_ON = re.compile("对(?P<whom>[^，⟦⟧]{2,30}?)，?(?=可?以?(?:依法|依照|按照|予以|给予|处|并处))")
_CONFISCATED = re.compile("没收(?P<what>[^，、]{2,20})")
_LINK = re.compile("[，、]?(?:并|和|或者|可以|可|同时|予以|依法予以|对其)*")
_LAW = re.compile("依法|依照(?:有关)?(?:法律、?法规)?(?:的)?规定|按照(?:有关)?规定")
_UNITS = words_of("unit that is granted for")
_EACH = re.compile(f"每一?(?:个)?(?P<unit>{longest_first(_UNITS)})")  # 每平方米三百元
_BORNE = {"bear": "borne"}
_LAWFUL = " in accordance with the law"


@dataclass(frozen=True, slots=True)
class Sanction:
    """A verb phrase in three pieces: impose | a fine | in accordance with the law."""

    verb: str
    thing: str
    tail: str
    may: bool = False

    @property
    def active(self) -> str:
        """What whoever imposes it does."""
        return f"{self.verb} {self.thing}{self.tail}"

    @property
    def passive(self) -> str:
        """That it is imposed."""
        modal = "may" if self.may else "shall"
        done = _BORNE.get(self.verb) or participle_of(past_of(self.verb))
        return f"{self.thing} {modal} be {done}{self.tail}"


def sanctions(scene: Scene, zh: str) -> tuple[str, list[Sanction]] | None:
    """(who imposes them or "", what is imposed) of a clause; None where it is anything else."""
    by = _BY.match(zh)
    who = person(scene, by["by"]) if by else None
    if by is not None and who is None:
        return None
    found = list(_all(scene, zh[by.end() if by else 0 :]))
    if not found or None in found:
        return None
    return (who.said if who else "", [one for one in found if one is not None])


def _all(scene: Scene, zh: str) -> Iterator[Sanction | None]:
    """Each of the sanctions in a row; None, the last, for one that is unknown."""
    at = 0
    while at < len(zh):
        lead = _lead(scene, zh, at)
        told, at = _fined(scene, zh, lead) or _set(zh, lead) or _taken(scene, zh, lead) or (None, len(zh))
        yield told


@dataclass(frozen=True, slots=True)
class _Lead:
    """What stands in front of a sanction: where it ends, whether it may be imposed, by law, on whom."""

    end: int
    may: bool
    lawful: str
    onto: str


def _lead(scene: Scene, zh: str, at: int) -> _Lead:
    start = _behind_link(zh, at)
    law = _LAW.match(zh, start)
    end = _behind_link(zh, law.end() if law else start)
    may = "可" in zh[at:end]
    on = _ON.match(zh, end)
    whom = person(scene, on["whom"]) if on else None
    onto = f" on {whom.said}" if whom else ""
    return _Lead(on.end() if on and whom else end, may, _LAWFUL if law else "", onto)


def _behind_link(zh: str, at: int) -> int:
    link = _LINK.match(zh, at)
    return link.end() if link else at


def _fined(scene: Scene, zh: str, lead: _Lead) -> tuple[Sanction, int] | None:
    """A fine, and where what stands behind it begins."""
    match = _FINE.match(zh, lead.end)
    amount = _fine(scene, match) if match else None
    if match is None or amount is None:
        return None
    return Sanction("impose", amount, f"{lead.onto}{lead.lawful}", lead.may), match.end()


def _set(zh: str, lead: _Lead) -> tuple[Sanction, int] | None:
    """A sanction with a name of its own: 给予警告, 吊销许可证."""
    match = _NAMED.match(zh, lead.end)
    if match is None:
        return None
    verb, imposed, tail = [*_SANCTIONS[match[0]].split("|"), ""][:3]
    onto = lead.onto.replace(" on ", " to ") if verb == "give" else lead.onto
    tail = f" {tail}" if tail else ""
    return Sanction(verb, imposed, f"{onto}{tail}{lead.lawful}", lead.may), match.end()


def _taken(scene: Scene, zh: str, lead: _Lead) -> tuple[Sanction, int] | None:
    """没收违法所得: what is confiscated."""
    match = _CONFISCATED.match(zh, lead.end)
    what = thing(scene, match["what"]) if match else None
    if match is None or what is None:
        return None
    return Sanction("confiscate", what.said, lead.lawful, lead.may), match.end()


def _fine(scene: Scene, match: re.Match[str]) -> str | None:
    """处⟦五万元以上⟧⟦五十万元以下⟧罚款: from how much to how much; None where it is unknown of what."""
    low = scene.say(match["from"])[0]
    least = re.sub("^at least ", "not less than ", low)
    most = re.sub(
        "^(?:up to|no more than) ", "not more than ", scene.say(match["to"])[0] if match["to"] else ""
    )
    amount = f"{least} but {most}" if most else re.sub("^(?:up to|no more than) ", "not more than ", least)
    if not match["base"]:
        return f"a fine of {amount}"
    if (each := _EACH.fullmatch(match["base"])) is not None:
        return f"a fine of {amount} per {_UNITS[each['unit']]}"
    base = None if match["base"].startswith("每") else scene.thing(match["base"])
    times = re.sub(r"\b1 times", "one time", amount)
    return f"a fine of {times} the {base.english.removeprefix('the ')}" if base is not None else None
