"""What there is or is being built, and how much of it: 拥有学校860所 is "there were 860 schools"."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.acts import acts_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.noun_words import ReadNoun
from desktop_app.translation.statements.modes import is_mode
from desktop_app.translation.statements.tenses import Tense
from desktop_app.translation.telling.including import including
from desktop_app.translation.words.area_words import AREA_WORDS

_HAVING = re.compile(
    r"(?P<end>年末|期末)?，?(?:[全我](?P<area>[区市县省州旗镇])|辖区)?(?:目前|现|共|累计|已)*(?:拥有|共有|现有|已有|实有)(?P<things>[^⟪⟫（）]{2,}⟧)"
)

# 参与学生2.3万人次: who took part in what stands in front
_TOOK_PART = re.compile(r"(?:共有?|累计)?(?:参与|参加|参训|参赛|参演)(?:活动)?(?:的)?(?P<who>[^⟪⟫（）]{2,}⟧)")
_STAGES = {
    "在建": "under construction", "在库": "in the pipeline", "在谈": "under negotiation",
    "在审": "under review", "在研": "under development", "在孵": "in incubation",
}  # fmt: skip
_AT_A_STAGE = re.compile(
    rf"(?:[全我][区市县省州旗镇])?(?:目前|现|共|累计)*(?P<stage>{'|'.join(_STAGES)})(?P<things>[^⟪⟫（）]{{2,}}⟧)"
)


def having(clause: str, read: ReadNoun, tense: Tense) -> str | None:
    """What a clause says there is; None where a thing or its number is unknown, or it is only planned."""
    stage = None if tense.ahead else _AT_A_STAGE.fullmatch(clause)
    if stage and (things := read(stage["things"])) and things.english[:1].isdigit():
        be = "was" if things.english.startswith("1 ") else "were"
        return f"{things.said} {be} {_STAGES[stage['stage']]}"
    part = None if tense.ahead else _TOOK_PART.fullmatch(clause)
    if part and (people := read(part["who"])) and people.many and _PEOPLE.search(people.english):
        return f"{people.said} took part"
    match = None if tense.ahead else _HAVING.fullmatch(clause)
    things = read(match["things"]) if match else None
    if match is None or things is None or not things.english[:1].isdigit():
        return None
    if match["area"]:
        return f"{'at year-end, ' if match['end'] else ''}the {AREA_WORDS[match['area']]} had {things.said}"
    was = "was" if things.english.startswith("1 ") else "were"
    return f"{'at year-end, ' if match['end'] else ''}there {was} {things.said}"


_PEOPLE = re.compile(
    r"^(?:about |over |nearly )?\d\S*(?: million)? (?:[\w-]+ )*(?:people|students|teachers|residents|workers|"
    r"employees|farmers|athletes|members|trainees|visitors|officials|volunteers|children|women|participants|"
    r"villagers)$"
)
_NO_COUNT = re.compile("其中|新|另|拟|完成|实现|服务|累计|全年|约占|占|共|第|平均|[^⟦⟧]*[率额值]⟦")
# What is counted by pieces, not measured: 车站198座, no 厂房3万平方米
_BY_PIECES = re.compile(
    r"^(?:about |over |nearly |more than |at least )?[\d.,]+(?: million)? "
    r"(?!metric|square|cubic|kilo|mu\b|hect|k[WV]|meters|tons|percent|RMB)"
)


def counted_alone(clause: str, nouns: NounReader) -> str | None:
    """车站⟦0⟧、停车场⟦1⟧ with no verb: "there were 198 stations"; None for a deed or an amount."""
    if "⟦" not in clause or not clause.endswith("⟧") or _NO_COUNT.match(clause) or acts_first(clause):
        return None
    things = None if is_mode(clause) else nouns.read(clause)
    if things is None or not things.many or not _BY_PIECES.match(things.english):
        return None
    return f"there were {things.said}"


def what_there_is(clause: str, nouns: NounReader, tense: Tense, *, follows: bool) -> str | None:
    """What those just counted are, or what there is; `follows` a statement stands in front."""
    if is_mode(clause):
        return None
    parts = including(clause, nouns.read, nouns.say) if follows else None
    if parts and " of length of " not in parts:  # 其中高铁营业里程4.8万公里: a statement of its own
        return parts
    return having(clause, nouns.read, tense)


# 其中金牌⟦1⟧，银牌⟦2⟧，铜牌⟦3⟧: each a kind of what was just counted
_KIND = f"[^，、。；：“”（）⟦⟧⟪⟫]{{2,16}}{VALUE}"
_KINDS = re.compile(f"其中，?(?P<kinds>{_KIND}(?:[，、]{_KIND})+)(?=[。；]|$)")
_AMOUNT = re.compile(r"RMB|\$|%|\b(?:metric|square|cubic|kilo\w+|meters|mu|hectares|points|[kMG]Wh?)\b")
_NO_KIND = re.compile("新|改造|扩|建成|培育|引进|获|评|认定|完成|实现|达|占|累计|平均|比|增|[率额值量积]⟦")


def kinds_of(text: str, at: int, nouns: NounReader) -> tuple[str, int] | None:
    """The kinds of what was just counted in one tail, and where in `text` it ends; None for amounts."""
    kinds = _KINDS.match(text, at)
    listed = kinds["kinds"].replace("，", "、") if kinds is not None else ""
    if kinds is None or any(_NO_KIND.search(one) or is_mode(one) for one in listed.split("、")):
        return None
    told = including(f"其中{listed}", nouns.read, nouns.say)
    return (told, kinds.end()) if told and not _AMOUNT.search(told) else None
