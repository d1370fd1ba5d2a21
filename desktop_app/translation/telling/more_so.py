"""What becomes or is made more of a kind: 提升城市管理精细化、智能化水平, 让城市更智慧、更有韧性.

The kinds are adjectives that the table of modifiers knows, or comparatives of their own; the
caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.acts import states
from desktop_app.translation.nouns.noun_words import ReadNoun, table
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import States
from desktop_app.translation.words.rule_words import words_of

_WAYS = "(?P<ways>[^、和]{2}化(?:[、和][^、和]{2}化)+)"
_ONE_OR_MORE = "(?P<ways>[^、和]{2}化(?:[、和][^、和]{2}化)*)"
_HOW = "(?:不断|持续|进一步|着力|全面|稳步|明显|显著|大幅|有效|切实|加快)*"
_RAISED = re.compile(f"{_HOW}(?:提升|提高|增强)(?P<what>.{{2,}}?){_WAYS}(?:水平|程度)?")
_SHIFTED = re.compile(
    f"{_HOW}(?:推动|促进|推进|引导|加快)(?P<what>.{{2,}}?)(?:向|朝着?){_ONE_OR_MORE}(?:方向)?(?:转变|转型|发展|迈进|升级)"
)
_AS_MORE = {"quality": "high-quality"}
# 推动督查工作制度化、规范化
_MADE = re.compile(f"{_HOW}(?:推动|促进|推进|实现|引导)(?P<what>[^、]{{2,}}?){_WAYS}")
_BECAME = re.compile(f"(?P<what>.{{2,}}?){_WAYS}(?:水平|程度){_HOW}(?:提升|提高|增强|加强)")

# 加强村医队伍专业化规范化建设
_BUILT = re.compile(
    f"{_HOW}(?:加强|强化|推进|深化)(?P<what>.{{2,}}?)(?P<ways>[^、和]{{2}}化(?:[、和]?[^、和]{{2}}化)+)建设"
)
_EACH_MORE = re.compile("(?P<what>[^更]{2,})更加?(?P<way>[^更]+)")
# 让城市更加智慧、更有韧性; 城市更宜居、更安全
_EVER = re.compile(
    "(?P<let>(?:努力|着力|真正|切实)*[让使])?(?P<what>.{2,}?)(?P<ways>更加?[^、更]{1,6}(?:、?更加?[^、更]{1,6})*)"
)
# 让群众办事更便捷: it is what they do that becomes so
_DOINGS = words_of("what becomes easier")
_EASIER = {
    "便捷": "more convenient", "便利": "more convenient", "方便": "more convenient", "容易": "easier",
    "简单": "easier", "便民": "more convenient", "快捷": "quicker", "高效": "quicker", "省心": "easier",
}  # fmt: skip
_DONE = re.compile(
    f"[让使](?P<who>.{{2,}}?)(?P<deed>{longest_first(_DOINGS)})更加?(?P<how>{longest_first(_EASIER)})"
)
# 坚持智能化、绿色化、融合化方向
_PURSUED = re.compile(f"(?:始终)?(?:坚持|围绕|朝着|按照)“?{_WAYS}”?的?(?:发展)?(?:方向|导向)")


def more_so(clause: Clause) -> str | None:
    """English of a clause that makes something more of a kind, or says that it became so."""
    zh, read, voice = clause.zh, clause.read, clause.voice
    if match := _BECAME.fullmatch(zh):
        told = _said(match, read)
        if told is None or voice.states is States.NEVER:
            return None
        return f"{told[0]} {'will become' if voice.ahead else 'became'} {told[1]}"
    if "更" in zh and (ever := _ever_more(clause)) is not None:
        return ever
    if (easier := _easier(zh, read)) or (easier := _pursued(zh)):
        return voice.act(easier) if clause.ours else None
    match = _RAISED.fullmatch(zh) or _SHIFTED.fullmatch(zh) or _BUILT.fullmatch(zh) or _MADE.fullmatch(zh)
    told = _said(match, read) if match else None
    if told is None or not clause.ours:
        return None
    return voice.act("make {} {}").format(*told)


def _said(match: re.Match[str], read: ReadNoun) -> tuple[str, str] | None:
    """The thing, and what it is more of; None where it or a kind is unknown."""
    words = table("phrase_adjectives")
    kinds = [words.get(way, "") for way in re.findall("[^、和]{2}化", match["ways"])]
    thing = read(match["what"]) if all(kinds) else None
    more = listed(list(dict.fromkeys(_AS_MORE.get(kind, kind) for kind in kinds)))
    return (thing.said, f"more {more}") if thing is not None else None


def _easier(clause: str, read: ReadNoun) -> str | None:
    """让群众办事更便捷 as a plain verb phrase."""
    match = _DONE.fullmatch(clause)
    who = read(match["who"]) if match else None
    if match is None or who is None:
        return None
    return f"make it {_EASIER[match['how']]} for {who.said} to {_DOINGS[match['deed']]}"


def _pursued(clause: str) -> str | None:
    """坚持智能化、绿色化方向 as a plain verb phrase."""
    match = _PURSUED.fullmatch(clause)
    words = table("phrase_adjectives")
    kinds = [words.get(way, "") for way in re.findall("[^、和]{2}化", match["ways"])] if match else []
    return f"pursue {listed(kinds)} development" if kinds and all(kinds) else None


def _ever_more(clause: Clause) -> str | None:
    voice = clause.voice
    if (each := _each_more(clause.zh, clause.read)) is not None:
        return voice.act("make {}").format(each) if clause.ours else None
    match = None if _DONE.fullmatch(clause.zh) else _EVER.fullmatch(clause.zh)
    ways = re.split("、?更加?", match["ways"])[1:] if match else []
    kinds = [table("comparatives").get(re.sub("^为", "", way), "") for way in ways]
    if (
        match is None
        or not all(kinds)
        or (not match["let"] and set(match["ways"].split("、")) <= set(states()))
    ):
        return None
    thing, more = clause.read(match["what"]), listed(list(dict.fromkeys(kinds)))
    if thing is None:
        return None
    if match["let"]:
        return voice.act("make {} {}").format(thing.said, more) if clause.ours else None
    if voice.states is States.NEVER:
        return None
    return f"{thing.said} {'will become' if voice.ahead else 'became'} {more}"


def _each_more(clause: str, read: ReadNoun) -> str | None:
    """让城市更宜居、乡村更美丽: several things, each more of a kind of its own."""
    parts = [_EACH_MORE.fullmatch(part) for part in re.split("、[让使]?", re.sub("^[让使]", "", clause))]
    if len(parts) == 1 or not re.match("[让使]", clause):
        return None
    said: list[str] = []
    for part in parts:
        thing = read(part["what"]) if part else None
        kind = table("comparatives").get(part["way"]) if part else None
        if thing is None or kind is None:
            return None
        said.append(f"{thing.said} {kind}")
    return listed(said)
