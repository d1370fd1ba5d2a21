"""Lists of what was added, built or renovated: 新建绿道137公里、累计达到2136公里.

Every thing must be a known term whose plural is certain; anything else is left to the engine.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.counted_nouns import without_kinds
from desktop_app.translation.nouns.indicator_shapes import VALUE, Shape
from desktop_app.translation.nouns.indicator_words import listed
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.plurals import plural

_VERBS = {
    "新增": "added", "新建": "built", "建成": "completed", "新建成": "completed",
    "新改扩建": "built or expanded", "新建改扩建": "built or expanded",
    "建成投用": "completed and put into use", "新开工": "started",
    "开工建设": "started", "改造": "renovated", "完成改造": "renovated", "引进": "attracted",
    "新引进": "attracted", "培育": "fostered", "新培育": "fostered", "认定": "recognized",
    "新认定": "recognized", "改建": "rebuilt", "新建改造": "built or renovated",
    "新建、改造": "built or renovated", "新建、改建": "built or rebuilt", "新建、改扩建": "built or expanded",
    "新建和改造": "built or renovated", "签约": "signed", "新签约": "signed", "新签": "signed",
    "新改建": "built or rebuilt", "新建改建": "built or rebuilt",
    "修复": "restored", "设立": "set up", "发放": "issued",
}  # fmt: skip
_VERB = longest_first(_VERBS)
_ITEM = rf"[^⟦⟧⟪，、。；：（）和]{{2,24}}{VALUE}"
_NEXT = rf"[、和](?!{_VERB}|累计|总|达|均)"
DEED = re.compile(
    rf"(?:全年|年度|累计|共)?(?P<verb>{_VERB})(?P<items>{_ITEM}(?:{_NEXT}{_ITEM})*)(?P<more>{_NEXT})?"
)
_EACH = re.compile(rf"(?P<what>[^⟦⟧、]+)(?P<value>{VALUE})")
_CLASSIFIER = re.compile(r"(?<=[\dn]) ?(?:[家个所座处项条名张套间辆台支只件户部幢栋艘]|人)$")
_HOUSED = re.compile(r"\b(?:villages?|communit(?:y|ies)|areas?|compounds?)$")
_MEASURE = re.compile(r"\d.* (?:kilometers|square meters|square kilometers|hectares|mu|kW|meters)$")


def deed(match: re.Match[str], shape: Shape, termbase: Termbase) -> str | None:
    """English of a DEED in `shape`; None where a thing or its plural is not known."""
    if match["more"]:
        return None
    parts = []
    for item in _EACH.finditer(match["items"]):
        part = _thing(item["what"], shape.say(item["value"])[0], termbase)
        if part is None:
            return None
        parts.append(part)
    one = len(parts) == 1 and parts[0].startswith("1 ")
    return f"{listed(parts)} {'was' if one else 'were'} {_VERBS[match['verb']]}"


def _thing(zh: str, amount: str, termbase: Termbase) -> str | None:
    term = termbase.lookup(zh)
    if term is None or term.pos != "n" or not term.en or term.domain == "indicator":
        return None
    if _MEASURE.search(amount):
        return f"{amount} of {plural(term.en) or term.en}"
    if not _CLASSIFIER.search(amount):
        return None
    if amount.endswith("户") and _HOUSED.search(term.en):
        return None  # 城中村5200户: households in them
    number = _CLASSIFIER.sub("", amount)
    if number == "1":
        return None  # terms stand in the plural
    many = plural(without_kinds(term.en))
    return f"{number} {many}" if many else None
