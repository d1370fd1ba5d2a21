"""What those just counted are: 其中小学8所 are among them, 其中新认定120家 of them are newly recognized."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import ReadNoun
from desktop_app.translation.words.area_words import LEVEL, LEVELS
from desktop_app.translation.words.rule_words import words_of

_STATES = words_of("state of some of those counted")
_OF_STATE = re.compile(rf"其中，?(?P<state>{longest_first(_STATES)})(?P<n>{VALUE})")
# 其中6项填补国内空白
_DEEDS = words_of("deed of some of those counted")
_OF_DEED = re.compile(rf"其中，?(?:有)?(?P<n>{VALUE})(?:已|均|成功|首次)*(?P<deed>{longest_first(_DEEDS)})")

_LAW = words_of("done with cases")
_OF_CASES = re.compile(rf"其中，?(?:依法)?(?P<verb>{longest_first(_LAW)})(?P<what>[^⟦⟧]{{2,}}{VALUE}{{1,2}})")
# 其中，市中院受理8201件: the cases just counted
_BY_COURT = re.compile(
    rf"其中，?(?P<who>[^⟦⟧，、]{{2,10}}?)(?:共|新收)?(?P<verb>{longest_first(_LAW)})(?:案件)?(?P<n>{VALUE})"
)

# 其中被全国政协采用6条, 其中26条被市委采纳: by whom some of those counted were taken up
_TAKEN = words_of("done with what is submitted")
_TAKEN_UP = re.compile(
    rf"其中，?(?:有)?(?P<front>{VALUE})?(?:被|获|得到)(?P<who>[^⟦⟧，、]{{2,16}}?)(?P<verb>{longest_first(_TAKEN)})(?P<n>{VALUE})?"
)

_OF_LEVEL = re.compile(rf"(?P<level>(?:{LEVEL})(?<=级))(?P<n>{VALUE})")

_OF_WORTH = re.compile(rf"(?:总?投资)?(?P<sum>{VALUE})(?:的)?(?P<n>{VALUE})")
# 医院499张、卫生院80张: beds in a house
_HOUSES = "医院|卫生院|诊所|门诊部|卫生室|保健站|保健院|服务中心|服务站|机构|敬老院|福利院"
_IN_HOUSE = f"[^⟦⟧，、和]{{1,12}}(?:{_HOUSES}){VALUE}"
_BEDS = re.compile(f"{_IN_HOUSE}(?:[、和]{_IN_HOUSE})*")
_MONEY = re.compile(r"(?:over |about |nearly |at least |more than )?(?:RMB|US\$)")


def including(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """A tail that tells it; None where nobody knows what they are."""
    if not clause.startswith("其中"):
        return None
    if match := _OF_DEED.fullmatch(clause):
        return f", of which {CLASSIFIER.sub('', say(match['n'])[0])} {_DEEDS[match['deed']]}"
    if taken := _TAKEN_UP.fullmatch(clause):
        return _taken_up(taken, read, say)
    if not clause.endswith("⟧"):
        return None
    if match := _OF_STATE.fullmatch(clause):
        number = CLASSIFIER.sub("", say(match["n"])[0])
        return f", of which {number} {'was' if number == '1' else 'were'} {_STATES[match['state']]}"
    if (match := _OF_CASES.fullmatch(clause)) and (cases := read(match["what"])) and cases.many:
        return f", of which {cases.said} were {_LAW[match['verb']]}" if cases.english[:1].isdigit() else None
    if (court := _BY_COURT.fullmatch(clause)) and (who := read(court["who"])):
        number = CLASSIFIER.sub("", say(court["n"])[0])
        known = who.english[:1].isupper() and re.fullmatch(r"[\d,]+", number)
        return f", of which {who.said} {_LAW[court['verb']]} {number}" if known else None
    among = clause.removeprefix("其中").lstrip("，")
    if kinds := _levels(among, say) or _worth(among, say):
        return kinds
    if _BEDS.fullmatch(among) and say(among)[0].endswith("张"):
        return _beds(among, read, say)
    thing = read(among)
    return f", including {thing.said}" if thing is not None and thing.english[:1].isdigit() else None


def _beds(zh: str, read: ReadNoun, say: SayFigures) -> str | None:
    """二级医院499张、民营医院80张: so many of the beds just counted are in the one and the other."""
    told: list[str] = []
    for part in re.split("[、和]", zh):
        what, _, number = part.partition("⟦")
        (said,) = say(f"⟦{number}")
        where = read(what) if said.endswith("张") else None
        if where is None or not where.many:
            return None
        told.append(f"{CLASSIFIER.sub('', said)} in {where.said}")
    return f", including {listed(told)}"


def _taken_up(match: re.Match[str], read: ReadNoun, say: SayFigures) -> str | None:
    """6 of those submitted were adopted by somebody."""
    counts = [one for one in (match["front"], match["n"]) if one]
    who = read(match["who"]) if len(counts) == 1 else None
    (said,) = say(counts[0]) if who is not None else ("",)
    number = CLASSIFIER.sub("", said)
    if who is None or number == said:
        return None
    return f", of which {number} {'was' if number == '1' else 'were'} {_TAKEN[match['verb']]} by {who.said}"


def _worth(zh: str, say: SayFigures) -> str | None:
    """50亿元1个、10亿元以上3个: how many are worth how much."""
    told: list[str] = []
    for part in re.split("[、和]", zh):
        match = _OF_WORTH.fullmatch(part)
        (amount, said) = (*say(match["sum"]), *say(match["n"])) if match else ("", "")
        number = CLASSIFIER.sub("", said)
        if match is None or number == said or not _MONEY.match(amount):
            return None
        told.append(f"{number} worth {amount}{' each' if number != '1' else ''}")
    return f", including {listed(told)}"


def _levels(zh: str, say: SayFigures) -> str | None:
    """国家级3家、省级12家: 3 at the national level and 12 at the provincial level."""
    told: list[str] = []
    for part in zh.split("、"):
        match = _OF_LEVEL.fullmatch(part)
        said = say(match["n"])[0] if match else ""
        number = CLASSIFIER.sub("", said)
        if match is None or number == said:
            return None
        told.append(f"{number} at the {LEVELS[match['level']]} level")
    return f", including {listed(told)}"
