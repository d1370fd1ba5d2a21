"""What became of so many things, said behind them: 重点项目开工126个, 农村厕所改造完成1.2万座."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.telling.voices import DONE, PLAN
from desktop_app.translation.words.plurals import plural, singular

_DONE = {
    "开工": "construction {started} on", "新开工": "construction {started} on",
    "集中开工": "construction {started} on", "开工建设": "construction {started} on",
    "竣工": "completed", "完工": "completed", "投产": "put into production",
    "竣工投产": "completed and put into production", "建成投产": "completed and put into production",
    "投用": "put into use", "建成投用": "completed and put into use", "交付": "delivered",
    "签约": "contracts {were} signed for", "集中签约": "contracts {were} signed for",
    "落地": "launched", "签约落地": "signed and launched",
    "立项": "approved", "获批": "approved", "办结": "concluded", "结案": "concluded",
    "举办": "held", "开展": "held", "入库": "included in the official database",
    "上市": "listed", "整改完成": "rectified", "销号": "closed",
    "优化调整": "adjusted and optimized", "调整优化": "adjusted and optimized",
    "开行": "operated", "推广应用": "put into use", "投放": "put into service", "新投放": "put into service",
}  # fmt: skip
_EVENTS = re.compile(r"(?:activities|events|campaigns|competitions|lectures|drills|performances|trainings)$")
THINGS_DONE = re.compile(
    rf"(?:全[国省市区县])?(?!实际|目前|现已)(?P<what>[^⟦⟧⟪⟫，；。：“”（）、]{{2,18}}?)(?:累计|已|全年|新)*(?P<verb>{longest_first(_DONE)})(?P<over>(?<=入库)(?:突破|超过?|达到?))?(?P<n>{VALUE})(?=[，、；。]|$)"
)
DEED_COMPLETED = re.compile(
    rf"(?P<deed>[^⟦⟧⟪⟫，；。：“”（）、]{{4,18}}?)(?:累计|已|全部|全面|顺利|新|实际)*(?P<verb>完成|开工建设|开工|启动)(?P<n>{VALUE})(?=[，、；。]|$)"
)


def things_done(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a THINGS_DONE; None where the thing or its plural is unknown."""
    thing = NounReader(pieces.termbase, pieces.names, pieces.shape.say).read(match["what"])
    (said,) = pieces.shape.say(match["n"])
    number = CLASSIFIER.sub("", said)
    if thing is None or not thing.many or number == said or re.search(r"\bthe\b| of ", thing.english):
        return None
    if match["verb"] in ("举办", "开展") and not _EVENTS.search(thing.english):
        return None
    one = number == "1"
    things = singular(thing.english) if one else plural(thing.english) or thing.english
    if things is None:
        return None
    done = _DONE[match["verb"]].format(
        started=pieces.tense.verb("start", "started"), were=pieces.tense.verb("be", "were")
    )
    if done != _DONE[match["verb"]]:
        return f"{done} {number} {things}"
    return f"{number} {things} {pieces.tense.verb('be', 'was' if one else 'were')} {done}"


def deed_completed(match: re.Match[str], pieces: Pieces) -> str | None:
    """The renovation of 12,000 rural toilets was completed; None where it is no deed done to so many."""
    deed = NounReader(pieces.termbase, pieces.names, pieces.shape.say).read(f"{match['deed']}{match['n']}")
    if deed is None or not re.match(r"the [a-z ]+ of (?:[a-z]+ )*\d", deed.english):
        return None
    became = "completed" if match["verb"] == "完成" else "started"
    return f"{deed.english} {pieces.tense.verb('be', 'was')} {became}"


# 帮助企业融资86亿元
RAISED = re.compile(
    rf"(?:帮助|助力|服务|支持|协助|推动)(?P<who>[^⟦⟧⟪⟫，；。：“”（）]{{2,18}}?)(?:实现|获得|新增)?融资(?P<sum>{VALUE})(?=[，、；。]|$)"
)


def raised(match: re.Match[str], pieces: Pieces) -> str | None:
    """We helped enterprises raise RMB 8.6 billion."""
    who = NounReader(pieces.termbase, pieces.names, pieces.shape.say).read(match["who"])
    amount = pieces.amount_list(match["sum"])[0]
    if who is None or "RMB" not in amount:
        return None
    helped = f"{PLAN}help" if pieces.planned else f"{DONE}helped"
    return f"{helped} {who.said} raise {amount}"


THINGS = (
    (RAISED, raised),
    (THINGS_DONE, things_done),
    (DEED_COMPLETED, deed_completed),
)
