"""What a profile measures by an indicator's name: 资产负债率61.4% is "a debt-to-asset ratio of 61.4%"."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER, indicator_name
from desktop_app.translation.nouns.noun_words import with_a
from desktop_app.translation.profiles.pieces import Kind, Piece
from desktop_app.translation.profiles.slots import Slots
from desktop_app.translation.profiles.whens import DATED

#: What may stand between a name and its number.
AT_LEAST = "(?:累计)?(?:已|现)?(?:高|多)?(?:达到?|为|有|是|约为?|突破|在)?"
#: What was done, and not what there is.
NEW = re.compile("新[增建设改]|增加|完成|建成|改造|实施|开展|培育|引进|举办|组织|发放|设立|获")
_CLAUSE = re.compile(
    rf"(?P<d>{DATED})?，?(?:全年|当年|年末)?(?P<what>[^⟦⟧，；]{{3,20}}?)(?P<over>{AT_LEAST})(?P<f>{VALUE})(?:以上|左右)?"
)
_NUMBERED = re.compile(
    r"(?:visits|patients|inpatients|passengers|households|births|deaths|operations|spaces|subscribers|members)$"
)
_UNCOUNTED = re.compile(
    r"\b(?:revenue|capital|investment|consumption|throughput|traffic|funding|output|satisfaction|generation|supply|income|"
    r"employment|turnover|equity|interest|loss|land|precipitation|water|hydropower|staff|load|insurance|electricity)$"
)


def indicated(clause: str, slots: Slots) -> Piece | None:
    """What `clause` measures; None where nobody knows its name."""
    match = _CLAUSE.fullmatch(clause)
    if match is None or NEW.match(match["what"]):
        return None
    name = indicator_name(match["what"], slots.nouns.termbase)
    if name is None or name.startswith("number of "):
        return None
    (said,) = slots.nouns.say(match["f"])
    number = CLASSIFIER.sub("", said)
    name = name.removeprefix("the ")
    time = slots.time(match["d"]) if match["d"] else ""
    if time is None or (number != said and not said.endswith(("人", "户", "名", "次"))):
        return None
    over = match["over"].endswith("突破") and not number.startswith("over ")
    amount = f"{'over ' if over else ''}{number}"
    return Piece(Kind.WITH, f"{_with_amount(name, amount)} {time}".rstrip(), weak=True)


def _with_amount(name: str, amount: str) -> str:
    if _NUMBERED.search(name):
        return f"{amount} {name}"
    many = name.split(" of ")[0].split(" from ")[0]
    bare = _UNCOUNTED.search(many) or re.search(r"[^s]s$", many)
    return f"{name if bare else with_a(name)} of {amount}"
