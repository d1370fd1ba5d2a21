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
    rf"(?P<d>{DATED})?，?(?P<s>(?:本|该)?(?:项目|公司|集团|工程))?(?:的)?(?:全年|当年|年末|境内|辖区内|区内)?(?P<what>[^⟦⟧，；]{{3,20}}?)"
    rf"(?:（(?P<note>[^（）]+)）)?(?P<over>{AT_LEAST})(?P<f>{VALUE})(?:以上|左右)?(?:（(?P<more>[^（）]+)）)?"
)
_NUMBERED = re.compile(
    r"(?:visits|patients|inpatients|passengers|households|births|deaths|operations|spaces|subscribers|members)$"
)
_NOTES = {
    "税后": "after tax", "税前": "before tax", "所得税后": "after income tax",
    "所得税前": "before income tax",
    "含建设期": "including the construction period", "不含建设期": "excluding the construction period",
    "含税": "tax included", "不含税": "excluding tax",
}  # fmt: skip
_UNCOUNTED = re.compile(
    r"\b(?:revenue|capital|investment|consumption|throughput|traffic|funding|output|satisfaction|generation|"
    r"supply|income|employment|turnover|equity|interest|loss|land|precipitation|water|hydropower|staff|load|"
    r"insurance|electricity)$"
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
    notes = [_NOTES.get(note) for note in (match["note"], match["more"]) if note]
    subject = slots.subject(match["s"]) if match["s"] else None
    if None in notes or (match["s"] and subject is None):
        return None
    amount = " ".join([amount, *(f"({note})" for note in notes)])
    return Piece(Kind.WITH, f"{_with_amount(name, amount)} {time}".rstrip(), subject, weak=True)


def _with_amount(name: str, amount: str) -> str:
    if _NUMBERED.search(name):
        return f"{amount} {name}"
    many = name.split(" of ")[0].split(" from ")[0]
    bare = _UNCOUNTED.search(many) or re.search(r"[^s]s$", many)
    return f"{name if bare else with_a(name)} of {amount}"
