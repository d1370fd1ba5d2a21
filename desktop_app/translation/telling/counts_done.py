"""Clauses that count what is done: 28项任务完成26项, 破案568起, and deeds without a verb (户厕改造3200户).

Holds no vocabulary: the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.counted_results import counted_result
from desktop_app.translation.telling.doers import may_do
from desktop_app.translation.telling.prizes_won import have_won, named_winners
from desktop_app.translation.telling.voices import PLANS, RESULTS
from desktop_app.translation.words.rule_words import words_of

_DONE = words_of("done to so many of all")
_OF = re.compile(
    rf"(?P<all>(?:[^⟦⟧，；]{{2,10}}的)?{VALUE}[^⟦⟧]{{2,}}?)(?:已|累计|共|目前|全部)*(?P<verb>{'|'.join(_DONE)})(?P<some>{VALUE})"
)
_CASES = words_of("done with cases")
_PEOPLE = words_of("done to people by law")
_SOLVED = re.compile(
    rf"(?:共|累计|依法|全年|已)*(?P<verb>{longest_first([*_CASES, *_PEOPLE])})(?P<n>{VALUE})"
)
_TO_THEM = re.compile(
    rf"对(?P<what>[^，；]*{VALUE}[^，；]*?)(?P<law>依法)?(?:分别|均)?(?:(?:作出|做出|进行|开展|予以|给予)了?)?"
    rf"(?P<verb>{longest_first([*_CASES, *_PEOPLE])})(?:决定|处理)?"
)
_SOLVED_BY = re.compile(
    r"(?P<who>[^⟦⟧，；]{3,20}?)"
    rf"(?P<rest>(?:共|累计|依法|全年|已)*(?:{longest_first([*_CASES, *_PEOPLE])}){VALUE})"
)
_HEADS = re.compile(r"([\d,.]+(?: million)?) ?(?:人次?|名|people)$")
_FORM = re.compile("(?:深化)?运用(?P<form>第[一二三四]种形态|(?:监督执纪)?“?四种形态”?)(?P<rest>.+)")
_COUNTED_DEED = re.compile(r"the [a-z ,-]+? of (?:[a-z -]+ for )?(?:(?:over|about|nearly|at least) )?\d")


def count_done(clause: Clause) -> str | None:
    """English of a clause that counts what is done; None for anything else, and in headings."""
    zh, read, say, voice = clause.zh, clause.read, clause.say, clause.voice
    if voice not in (RESULTS, PLANS):
        return None
    if voice is RESULTS and (won := have_won(zh, read) or named_winners(zh, read, say)):
        return won
    if to_them := _done_to_them(zh, read, say, "will be" if voice.ahead else "were"):
        return to_them
    if not zh.endswith(("⟧", "⟧金牌", "⟧银牌", "⟧铜牌", "⟧奖牌")):
        return None
    if voice is RESULTS and (told := counted_result(zh, read, say, active=clause.active)):
        return told
    be = "will be" if voice.ahead else "were"
    told = _solved(zh, say, be) or _solved_by(clause, be) or _under_form(zh, read, say, be)
    return told or _some_of(zh, read, say, be) or _deed(clause)


def _solved(clause: str, say: SayFigures, be: str) -> str | None:
    """审结536件, 起诉35万人: cases or people, as the number's classifier says."""
    match = _SOLVED.fullmatch(clause)
    (number,) = say(match["n"]) if match else ("",)
    bare = CLASSIFIER.sub("", number)
    if match is None or bare in ("", "1"):
        return None
    if number.endswith(("人", "名", "人次", " people")):
        done = _PEOPLE.get(match["verb"])
        return f"{bare.removesuffix(' people')} people {be} {done}" if done else None
    done = _CASES.get(match["verb"]) if re.search("[件起宗案]$", number) else None
    return f"{bare} cases {be} {done}" if done else None


def _solved_by(clause: Clause, be: str) -> str | None:
    """全市纪检监察机关立案审查调查860件: and by whom."""
    match = _SOLVED_BY.fullmatch(clause.zh)
    who = clause.known(match["who"]) if match else None
    if match is None or who is None or not may_do(who, ""):
        return None
    told = _solved(match["rest"], clause.say, be)
    return f"{told} by {who.said}" if told else None


def _heads(zh: str, say: SayFigures) -> Noun | None:
    """对320人: so many people."""
    heads = _HEADS.match(say(zh)[0]) if re.fullmatch(VALUE, zh) else None
    return Noun(f"{heads[1]} people", many=True) if heads and heads[1] != "1" else None


def _under_form(clause: str, read: ReadNoun, say: SayFigures, be: str) -> str | None:
    """运用第一种形态处理860人次: what was done to so many, and in which of the four ways."""
    match = _FORM.fullmatch(clause)
    told = _solved(match["rest"], say, be) if match else None
    form = read(match["form"]) if match and told else None
    return f"{told} under {form.said}" if form else None


def _done_to_them(clause: str, read: ReadNoun, say: SayFigures, be: str) -> str | None:
    """对2310名被告人适用缓刑, 对520件案件公开听证: what the law did with people or cases."""
    match = _TO_THEM.fullmatch(clause)
    what = read(match["what"]) or _heads(match["what"], say) if match else None
    if match is None or what is None or not what.many:
        return None
    done = (_CASES if re.search(r"\bcases\b", what.english) else _PEOPLE).get(match["verb"])
    return f"{what.said} {be} {done}{' in accordance with the law' if match['law'] else ''}" if done else None


def _some_of(clause: str, read: ReadNoun, say: SayFigures, be: str) -> str | None:
    """28项整改任务完成26项: 26 of the 28 rectification tasks."""
    match = _OF.fullmatch(clause)
    things = read(match["all"]) if match else None
    if match is None or things is None or not re.match(r"\d", things.english):
        return None
    (number,) = say(match["some"])
    bare = CLASSIFIER.sub("", number)
    if bare == number or bare == "1":
        return None
    return f"{bare} of the {things.english} {be} {_DONE[match['verb']]}"


def _deed(clause: Clause) -> str | None:
    deed = clause.read(clause.zh)
    if deed is None or not _COUNTED_DEED.match(deed.english):
        return None
    if clause.by_us:
        return clause.voice.act("complete {}").format(deed.said)
    return f"{deed.said} was completed"
