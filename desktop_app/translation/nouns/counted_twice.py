"""Things counted in two ways at once: 刑事案件181件200人, 农村公路56条76公里, 3个万亩示范片.

Parts such a phrase; the caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, table
from desktop_app.translation.nouns.numbered_things import MEASURE
from desktop_app.translation.words.numerals import ROUND_NUMBERS
from desktop_app.translation.words.plurals import plural

_TWICE = re.compile(rf"(?P<what>[^⟦⟧]*)(?P<one>{VALUE})(?P<two>{VALUE})(?P<behind>[^⟦⟧]*)")
_PEOPLE = re.compile(r"(?P<n>[\d,.]+(?: million)?) ?(?:人次?|名|people)$")
# What is counted by a piece, who is in it, and what joins the two.
_CASES = re.compile("[件起案宗例]$")
_CRIMES = re.compile(r"\bcrimes?(?:$| by | of )")
_WITH_PEOPLE = (
    (_CASES, re.compile(r"\bcases(?:$| of )"), "involving {} people"),
    (re.compile("[支个队组批]$"), re.compile(r"\b(?:teams|groups|squads|delegations)\b"), "with {} members"),
)
# 7大类37项活动: so many in so many categories
_GROUPS = {
    "大类": "categories",
    "类": "categories",
    "批次": "batches",
    "批": "batches",
    "个方面": "areas",
    "个领域": "areas",
}
_GROUPED = re.compile(
    rf"(?P<n>[\d,]+) ?(?P<unit>{'|'.join(_GROUPS)})$|(?P<said>[\d,]+ (?:batches|categories))$"
)
# 违法建筑36宗、面积2.8万平方米: so many, and how large they are together
_OF_AREA = re.compile(
    rf"(?P<what>[^⟦⟧、]{{2,}})(?P<one>{VALUE})、(?:总|合计|涉及|建筑|占地)*面积(?:约|合计|达|共计?)?(?P<two>{VALUE})"
)
_PIECES = re.compile("[条段座处个块片项]$")
_UNITS = {
    "亩": "mu",
    "吨": "metric tons",
    "头": "head",
    "只": "head",
    "千瓦": "kW",
    "平方米": "square meters",
}
_SIZED = re.compile(
    rf"(?P<one>{VALUE})?(?P<size>{'|'.join(ROUND_NUMBERS)})(?P<unit>{'|'.join(_UNITS)})(?P<class>级)?(?P<above>及?以上的?)?"
    rf"(?P<what>[^⟦⟧、和]{{2,}})(?P<two>{VALUE})?"
)

# 10万吨级以上泊位26个: how large a ship they take
_FOR_SHIPS = re.compile(
    rf"(?P<size>{VALUE})吨级(?P<above>及?以上)?的?(?P<what>[^⟦⟧、]{{0,6}}?(?:泊位|码头|航道|船闸))(?P<two>{VALUE})?"
)

_CLASSED = re.compile(rf"(?P<size>{VALUE})(?P<what>[^⟦⟧、]{{0,6}}?(?:泊位|码头|航道|船闸))")
_TON_CLASS = re.compile(r"(?P<n>[\d,]+)-metric-ton-(?:class|level)")

# 6个盟级、42个旗级重点项目: how many at each level of what is named once
_LEVELS = re.compile(
    rf"(?P<one>{VALUE})(?P<high>[^⟦⟧、和]{{1,4}}级)[、和](?P<two>{VALUE})(?P<low>[^⟦⟧、和]{{1,4}}级)(?P<what>[^⟦⟧]{{2,}})"
)


def at_levels(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """6 league-level and 42 banner-level key projects."""
    match = _LEVELS.fullmatch(zh)
    thing = read(match["what"]) if match else None
    many = plural(thing.english) if thing is not None else None
    if match is None or many is None or re.search(r"\d|\bthe | of |^[A-Z]", many):
        return None
    parts = []
    for count, level in (("one", "high"), ("two", "low")):
        (said,) = say(match[count])
        number, kind = CLASSIFIER.sub("", said), table("phrase_adjectives").get(match[level])
        if kind is None or number == said:
            return None
        parts.append(f"{number} {kind}")
    return Noun(f"{' and '.join(parts)} {many}", many=True)


def of_area(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """36 illegal structures totaling 28,000 square meters."""
    match = _OF_AREA.fullmatch(zh)
    thing = read(match["what"]) if match else None
    many = plural(thing.english) if thing is not None else None
    if many is None and thing is not None and match is not None and match["one"]:
        many = f"cases of {thing.english}"  # 违法建设36宗: what has no plural
    if match is None or many is None or re.match(r"\d|the ", many):
        return None
    (one,), (two,) = say(match["one"]), say(match["two"])
    number = CLASSIFIER.sub("", one)
    if many.startswith("cases of ") and not _CASES.search(one):
        return None
    if number in (one, "1") or not MEASURE.search(two):
        return None
    return Noun(f"{number} {many} totaling {two}", many=True)


def for_ships(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """26 berths of the 100,000-ton class or above; the figure may have its class with it."""
    if (classed := _CLASSED.fullmatch(zh)) and (tons := _TON_CLASS.fullmatch(say(classed["size"])[0])):
        one = read(classed["what"])
        several = plural(one.english) if one is not None else None
        return Noun(f"{several} of the {tons['n']}-ton class", many=True) if several else None
    match = _FOR_SHIPS.fullmatch(zh)
    thing = read(match["what"]) if match else None
    many = plural(thing.english) if thing is not None else None
    if match is None or many is None:
        return None
    (size,) = say(match["size"])
    said = say(match["two"])[0] if match["two"] else ""
    number = CLASSIFIER.sub("", said)
    if not re.fullmatch(r"[\d,]+", size) or number == "1" or (said and number == said):
        return None
    kind = f"{many} of the {size}-ton class{' or above' if match['above'] else ''}"
    return Noun(f"{number} {kind}".strip(), many=True)


def sized(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """万亩示范片2个: 2 demonstration areas of 10,000 mu each."""
    match = _SIZED.fullmatch(zh)
    thing = read(match["what"]) if match and not (match["one"] and match["two"]) else None
    many = plural(thing.english) if thing is not None else None
    if match is None or many is None or re.search(r"\d|\bthe | of ", many):
        return None
    above = " or above" if match["above"] else ""
    size = f"of {ROUND_NUMBERS[match['size']]} {_UNITS[match['unit']]}{above or ' each'}"
    if match["class"] and match["unit"] == "吨":
        size = f"of the {ROUND_NUMBERS[match['size']]}-ton class{above}"
    count = match["one"] or match["two"]
    if count is None:
        return Noun(f"{many} {size}", many=True)
    (said,) = say(count)
    number = CLASSIFIER.sub("", said)
    return Noun(f"{number} {many} {size}", many=True) if number not in (said, "1") else None


def counted_twice(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """181 criminal cases involving 200 people, 56 rural roads totaling 76 kilometers."""
    match = _TWICE.fullmatch(zh)
    thing = (
        read(match["what"] or match["behind"]) if match and not (match["what"] and match["behind"]) else None
    )
    if match is None or thing is None or re.match(r"\d|the ", thing.english):
        return None
    (one,), (two,) = say(match["one"]), say(match["two"])
    number, many = CLASSIFIER.sub("", one), plural(thing.english)
    if many is None or number in (one, "1") or not re.fullmatch(r"[\d,]+", number):
        return None
    if _PIECES.search(one) and MEASURE.search(two):
        return Noun(f"{number} {many} totaling {two}", many=True)
    delegations = one.endswith("批") and re.search(r"\bdelegations\b", many)
    if (
        (groups := _GROUPED.match(one))
        and not delegations
        and (items := CLASSIFIER.sub("", two)) not in (two, "1")
    ):
        whole = groups["said"] or f"{groups['n']} {_GROUPS[groups['unit']]}"
        return Noun(f"{items} {many} in {whole}", many=True)
    people = _PEOPLE.match(two)
    for counter, kind, joint in _WITH_PEOPLE:
        if people and counter is _CASES and _CRIMES.search(many):
            return Noun(f"{number} cases of {many} {joint.format(people['n'])}", many=True)
        if people and counter.search(one) and kind.search(many):
            return Noun(f"{number} {many} {joint.format(people['n'])}", many=True)
    return None
