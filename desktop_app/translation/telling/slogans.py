"""What a place is to live by, in four characters: 坚持工业强县、生态立县, 实施教育强区战略.

Each is told as what is done to the place through what.  Knows no nouns but those that such slogans have.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import ReadNoun
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import JOINT
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.verb_forms import ing_of

_BY = words_of("what a place lives by")
_AREAS = "县市区省州旗镇乡"
_DONE = {
    "立": "build the {area} on {by}", "强": "strengthen the {area} through {by}",
    "兴": "revitalize the {area} through {by}", "富": "enrich the {area} through {by}",
    "活": "invigorate the {area} through {by}", "旺": "invigorate the {area} through {by}",
    "美": "make the {area} more beautiful through {by}",
}  # fmt: skip
_ONE = re.compile(f"(?P<by>.{{2,3}}?)(?P<verb>[{''.join(_DONE)}])(?P<area>[{_AREAS}])")
_UPHELD = re.compile("(?:始终|毫不动摇)?(?:坚持|突出|聚焦|锚定|秉持)“?(?P<all>[^“”]+?)”?(?:不动摇|战略)?")
_STRATEGY = re.compile(
    "(?:深入|大力|全面|加快|扎实|全力)*(?P<how>实施|推进|落实)“?(?P<all>[^“”]+?)”?(?:发展)?(?P<what>战略|举措)"
)
_CALLED = {"战略": "strategy", "举措": "measures"}


def slogans(clause: Clause) -> str | None:
    """English of a clause made of such slogans; None for anything else."""
    if not clause.by_us:
        return None
    voice = clause.voice
    upheld, strategy = _UPHELD.fullmatch(clause.zh), _STRATEGY.fullmatch(clause.zh)
    match = strategy or upheld
    done = [_said(one, clause.read) for one in match["all"].split("、")] if match else []
    deeds = [one for one in done if one]
    if match is None or not deeds or len(deeds) != len(done):
        return None
    if strategy is None:
        return voice.subject + JOINT.join(voice.form(deed) for deed in deeds)
    called = _CALLED[strategy["what"]]
    called = "strategies" if called == "strategy" and len(deeds) > 1 else called
    return voice.act(f"implement the {called} of {{}}").format(listed([ing_of(deed) for deed in deeds]))


def _said(zh: str, read: ReadNoun) -> str | None:
    one = _ONE.fullmatch(zh)
    thing = read(one["by"]) if one and one["by"] not in _BY else None
    by = _BY.get(one["by"]) or (thing.said if thing else None) if one else None
    return _DONE[one["verb"]].format(area=AREA_WORDS[one["area"]], by=by) if one and by else None
