"""How reports greet, close and call upon their hearers: 以上报告，请予审议; 让我们更加紧密地团结在…周围.

Told by rule when every part of the sentence is known, else not at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.figures.english.series import listed
from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.nouns.indicator_shapes import shape_of
from desktop_app.translation.statements.indicators import clause_reader
from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import bare_deed, capital, series
from desktop_app.translation.telling.voices import BARE, JOINT
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.rule_words import words_of

_PERSONS = words_of("who is addressed")
_PERSON = longest_first(_PERSONS)
_GREETING = re.compile(
    rf"(?:尊敬的)?(?P<surname>[{HAN}](?=主任|主席|秘书长))?(?P<first>{_PERSON})(?P<more>(?:[，、](?:尊敬的)?(?:{_PERSON}))*)(?P<end>[：:！!，])"
)
_SUBMITTED = re.compile(
    "(?:以上|上述)报告，?(?:妥否，?)?请(?:予以|予|大会)?(?P<what>审议批准|审查批准|审议|审查)[。！]?"
)
_DONE = re.compile(
    "(?:(?:我的)?(?:报告|汇报|发言|讲话)(?:完毕|到此结束|完了)[，。！])?谢谢(?P<whom>大家|各位代表|各位)?[！。]"
)
_WORDS = {
    "审议": "deliberation", "审查": "review", "审查批准": "review and approval",
    "审议批准": "deliberation and approval",
}  # fmt: skip
_CALL = re.compile(
    "(?P<whom>各位代表[！，])?(?P<year>新的一年，)?(?:让我们|(?P<we>我们(?:一定|必须|都)?要)(?=更加紧密)|(?P<all>全[市县省区州旗]上下)(?:都)?(?:要|必须|将))(?P<parts>.+?)[！。]?"
)
_ROUND = re.compile("(?:更加|更)?(?:紧密地?)?团结(?:在(?P<who>.+?)周围|起来)")
_FOR = re.compile(
    "(?:努力|奋力|共同|一起)?为(?P<what>.{4,}?)而?(?P<how>努力奋斗|不懈奋斗|团结奋斗|不懈努力|共同奋斗|奋斗|努力)"
)
_HOW = {
    "努力奋斗": "work hard to", "不懈奋斗": "work tirelessly to", "团结奋斗": "work in unity to",
    "不懈努力": "work tirelessly to", "共同奋斗": "work together to", "奋斗": "work hard to",
    "努力": "work hard to",
}  # fmt: skip
_GIVE = re.compile(
    "(?:努力|奋力|共同)?为(?P<what>.{4,}?)(?:作出|做出|作|贡献)(?P<how>新的更大|新的|更大的?|应有的|积极)?(?:贡献|力量)"
)
_GIVEN = {
    "新的": "new ", "更大": "greater ", "更大的": "greater ", "应有的": "our due ", "积极": "positive ",
    "新的更大": "new and greater ",
}  # fmt: skip


def closing(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of a greeting, a closing or a call that rules know whole."""
    plain = re.sub(r"\s+", "", text)
    told = _greeting(plain) or _submitted(plain) or _thanked(plain) or _call(text, spans, termbase)
    return Whole(told, "closing") if told else None


def _greeting(plain: str) -> str | None:
    match = _GREETING.fullmatch(plain)
    if match is None:
        return None
    persons = re.findall(_PERSON, match["first"] + match["more"])
    names = [_PERSONS[zh] for zh in persons]
    if match["surname"]:  # 尊敬的赵主任
        names[0] = f"{names[0]} {pinyin.spell(match['surname'])}"
    if "主任" in persons:  # a standing committee of a people's congress is spoken to
        names = [name.replace("CPPCC ", "") for name in names]
    return f"{'Dear ' if '尊敬' in plain else ''}{listed(names)}{'!' if match['end'] in '！!' else ','}"


def _submitted(plain: str) -> str | None:
    match = _SUBMITTED.fullmatch(plain)
    return f"The above report is hereby submitted for your {_WORDS[match['what']]}." if match else None


def _thanked(plain: str) -> str | None:
    match = _DONE.fullmatch(plain)
    if match is None:
        return None
    over = "That concludes my report. " if re.search("报告|汇报", plain) else ""
    over = "That concludes my remarks. " if re.search("发言|讲话", plain) else over
    return f"{over}Thank you{', Fellow Deputies' if match['whom'] == '各位代表' else ''}!"


def _call(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    if not re.search("让我们|上下", text):
        return None
    shape = shape_of(text, spans)
    match = _CALL.fullmatch(shape.text)
    reader = clause_reader(shape, spans, termbase, "plan", heading=True)
    if match is None or reader is None:
        return None
    acts: list[str] = []
    lead = ""
    for part in match["parts"].split("，"):
        told = _part(part, reader)
        if told is None:
            return None
        if told.endswith(","):
            lead = f"{lead}{told} "
        else:
            acts += f"{f', {lead}' if lead and not acts else lead}{told.removeprefix(BARE)}".split(JOINT)
            lead = ""
    if not acts or lead:
        return None
    end = "." if text.rstrip().endswith("。") else "!"
    year = "in the new year " if match["year"] else ""
    return f"{_called(match)} {year}{series(acts)}{end}".replace(" , ", ", ")


def _called(match: re.Match[str]) -> str:
    """Who is called on: let us, we must, Fellow Deputies."""
    us = "we must" if match["we"] else "let us"
    if match["all"] and not match["we"]:
        us = f"we in the {AREA_WORDS[match['all'][1]]} must all"
    return f"Fellow Deputies, {us}" if match["whom"] else capital(us)


def called(part: str, reader: Reader) -> str | None:
    """What a call asks for, as a verb phrase; None where rules do not know it."""
    told = _part(part, reader)
    return series(told.removeprefix(BARE).split(JOINT)) if told and not told.endswith(",") else None


def _part(part: str, reader: Reader) -> str | None:
    """English of one clause of a call: verb phrases, or a lead that ends in a comma."""
    if around := _ROUND.fullmatch(part):
        if around["who"] is None:
            return "unite even more closely"
        who = reader.nouns.read(around["who"])
        return f"rally even more closely around {who.said}" if who else None
    if aim := _FOR.fullmatch(part):
        return _aim(aim["what"], f"{_HOW[aim['how']]} ", "for ", reader)
    if gift := _GIVE.fullmatch(part):
        given = _GIVEN.get(gift["how"] or "", "")
        return _aim(gift["what"], "", f"make {given}contributions to ", reader)
    told = reader.read(part)
    return told if told and (told.startswith(BARE) or told.endswith(",")) else None


def _aim(what: str, to: str, toward: str, reader: Reader) -> str | None:
    """What is worked for: a deed ("work hard to build …") or a thing ("make contributions to …")."""
    deed = bare_deed(reader.read(what)) if to else None
    if deed is not None:
        return f"{to}{deed}"
    thing = reader.thing(what)
    return f"{to.removesuffix('to ')}{toward}{thing.said}" if thing else None
