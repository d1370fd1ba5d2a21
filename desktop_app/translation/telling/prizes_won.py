"""Prizes that were won: so many of one kind, of several kinds, by grade; and how many won what.

获省科技进步奖3项; 获中国专利金奖2项、银奖3项; 44项获省科学技术奖.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, with_a
from desktop_app.translation.words.area_words import LEVEL, LEVELS
from desktop_app.translation.words.rule_words import words_of

_PRIZES = words_of("field of a prize")
_STATE = ("科学技术进步", "科技进步", "科学技术", "技术发明", "自然科学")  # the State's own names
_GRADES = {
    "特等奖": "special prize", "一等奖": "first prize", "二等奖": "second prize", "三等奖": "third prize",
    "金奖": "gold award", "银奖": "silver award", "铜奖": "bronze award", "优秀奖": "excellence award",
}  # fmt: skip
_GRADE = "|".join(_GRADES)
_VERB = "(?:全年|累计|共|先后)*(?:荣?获得?|斩获|夺得|摘得)(?:了)?"
_PRIZE = (
    rf"(?:(?P<level>{LEVEL})(?P<above>及?以上)?|(?P<place>[{HAN}]{{2,4}}?[省市]))?"
    rf"(?:(?P<prize>{'|'.join(_PRIZES)})(?:奖(?P<of>{_GRADE})?|(?P<short>[一二三特]等奖))|(?P<grade>{_GRADE})|奖励|奖项|表彰奖励|(?P<honor>(?:各类|各项)?荣誉(?:称号)?))"
)
_ONE = re.compile(f"{_PRIZE}(?P<n>{VALUE})")
# 中国专利奖32个: a prize with a name of its own
_NAMED = re.compile(rf"(?P<prize>[^⟦⟧、，]{{3,}}奖)(?P<n>{VALUE})")
_WON = re.compile(rf"{_VERB}(?P<all>[^⟦⟧、，和]+{VALUE}(?:[、和][^⟦⟧、，和]+{VALUE})*)")
_GRADE_WON = re.compile(rf"(?P<of>{_GRADE})(?P<n>{VALUE})")
_WON_BY_GRADE = re.compile(rf"{_VERB}{_PRIZE}(?P<grades>(?:[、和]?(?:{_GRADE}){VALUE}){{2,}})")
_HAVE_WON = re.compile(rf"(?P<who>{VALUE}[^⟦⟧、，]{{2,}}?)(?:分别|先后)?(?:荣?获得?|斩获|摘得){_PRIZE}")
_WINNERS = re.compile(rf"(?P<n>{VALUE})(?:成果|项目)?荣?获(?:得)?(?P<prize>[^⟦⟧、，]{{3,}}奖)")
_COUNT_OF = re.compile("(?P<n>[\\d,]+) ?(?P<unit>[项个人名家])")
_PROPER_PRIZE = re.compile("[A-Z].*(?:Award|Prize|Medal)s?$")
_WHO_WON = {"项": "projects", "个": "projects", "人": "people", "名": "people", "家": "enterprises"}
_COUNTED = re.compile(r"\d")
_WHOSE = {" Province": " Provincial", " City": " Municipal", "": " Municipal"}


def prizes_won(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """荣获省级科技进步奖3项; 获国家科学技术奖5项、省科学技术奖32项: so many were won."""
    if (told := _by_grade(clause, read, say)) is not None:
        return told
    match = _WON.fullmatch(clause)
    won: list[Noun] = []
    for one in re.split("(?<=⟧)[、和]", match["all"]) if match else []:
        prize = _so_many(one, read, say, behind=bool(won))
        if prize is None:
            return None
        won.append(prize)
    if not won:
        return None
    return f"{listed([one.english for one in won])} {'were' if len(won) > 1 or won[0].many else 'was'} won"


def named_winners(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """44项获2024年度省科学技术奖: how many won what has a name of its own."""
    match = _WINNERS.fullmatch(clause)
    prize, (said,) = (read(match["prize"]), say(match["n"])) if match else (None, ("",))
    number = _COUNT_OF.fullmatch(said)
    if prize is None or number is None or not _PROPER_PRIZE.search(prize.english):
        return None
    return f"{number['n']} {_WHO_WON[number['unit']]} won {prize.said}"


def have_won(clause: str, read: ReadNoun) -> str | None:
    """5项成果获省科学技术奖: how many of what won which prize."""
    match = _HAVE_WON.fullmatch(clause)
    who = read(match["who"]) if match else None
    if match is None or who is None or not _COUNTED.match(who.english):
        return None
    prize = _prize(match, read, many=who.many)
    return f"{who.said} won {prize}" if prize else None


def at_or_above(match: re.Match[str]) -> str:
    """市级以上: at or above the municipal level."""
    return f" at or above the {LEVELS[match['level']]} level" if match["above"] else ""


def plain_number(zh: str, say: SayFigures) -> str | None:
    """The number of what is counted; None for a sum or a share."""
    bare = CLASSIFIER.sub("", say(zh)[0])
    return bare if re.fullmatch(r"(?:(?:over|about|nearly|at least) )?[\d,]+", bare) else None


def _so_many(zh: str, read: ReadNoun, say: SayFigures, *, behind: bool) -> Noun | None:
    """One kind of prize with its number; a bare grade is one of the prize named in front of it."""
    match = _ONE.fullmatch(zh)
    if match is not None and match["grade"] and not match["level"] and not match["place"] and not behind:
        return None  # 获金奖2项: of what?
    named = None if match else _NAMED.fullmatch(zh)
    counted = match or named
    number = plain_number(counted["n"], say) if counted else None
    if counted is None or number is None:
        return None
    if named is not None:
        prize = read(named["prize"])
        if prize is None or not _PROPER_PRIZE.search(prize.english):
            return None
        name = prize.english.removeprefix("the ").removesuffix("s")
        return Noun(with_a(name), many=False) if number == "1" else Noun(f"{number} {name}s", many=True)
    told = _prize(counted, read, many=number != "1")
    return (Noun(told if number == "1" else f"{number} {told}", many=number != "1")) if told else None


def _prize(match: re.Match[str], read: ReadNoun, *, many: bool) -> str | None:
    """The prize, for there are several of its kind in lower case: provincial patent awards."""
    level = LEVELS[match["level"]] if match["level"] and not match["above"] else ""
    if match["place"]:
        place = read(match["place"])
        if place is None or not place.english[:1].isupper():
            return None
        kind = next(kind for kind in _WHOSE if place.english.endswith(kind))
        level = f"{place.english.removesuffix(kind)}{_WHOSE[kind]}"
    name = f"{_PRIZES[match['prize']]} award" if match["prize"] else ""
    if level == "national" and match["prize"] in _STATE:
        level, name = "State", name.title().replace(" And ", " and ")
    elif match["place"]:
        name = name.title().replace(" And ", " and ").replace(" Of ", " of ")
    grade = _GRADES.get(match["of"] or match["short"] or match["grade"] or "", "")
    if name and grade.endswith("award"):
        one, behind = f"{level} {name.removesuffix(' award')} {grade}".strip(), ""
    elif name and grade:
        one, behind = grade, f" of the {f'{level} {name}'.strip()}"
    else:
        one, behind = f"{level} {name or grade or ('honor' if match['honor'] else 'award')}".strip(), ""
    behind += at_or_above(match)
    return f"{one}s{behind}" if many else with_a(f"{one}{behind}")


def _by_grade(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """荣获省科技进步奖一等奖1项、二等奖3项."""
    match = _WON_BY_GRADE.fullmatch(clause)
    numbers = [plain_number(one["n"], say) for one in _GRADE_WON.finditer(match["grades"])] if match else []
    if match is None or match["grade"] or not all(numbers):
        return None
    prize = _prize(match, read, many=False) or ""
    told = [
        f"{number} {_GRADES[one['of']]}{'' if number == '1' else 's'}"
        for number, one in zip(numbers, _GRADE_WON.finditer(match["grades"]), strict=True)
    ]
    return f"{listed(told)} of {re.sub('^an? ', 'the ', prize)} were won" if prize else None
