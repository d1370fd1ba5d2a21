"""Problems and leads by who found them or passed them on: 巡察反馈的28个问题, 审计移送的问题线索.

The caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_BY = words_of("who finds problems")
_DONE = words_of("finding problems")
_FOUND = re.compile(
    f"(?P<by>{longest_first(_BY)})?(?:共|集中)?"
    f"(?:(?P<done>{longest_first(_DONE)})的|(?P<sent>移送|移交))(?P<what>[^的]{{2,}})"
)
# 市委审计委员会批准的审计计划
_APPROVED = re.compile("(?P<who>.{2,}(?:会|委|府|局|部门))批准的(?P<what>.{2,}(?:计划|方案|预算|决算|规划))")
_PROBLEMS = re.compile("问题|线索|案件|短板|不足|隐患|事项|意见|建议")


def found_by(nouns: Nouns, zh: str) -> Noun | None:
    """28 problems identified in inspections; None for anything but problems, leads and cases."""
    if approved := _APPROVED.fullmatch(zh):
        who, plan = nouns.read(approved["who"]), nouns.read(approved["what"])
        return Noun(f"{plan.said} approved by {who.said}", plan.many) if who and plan else None
    match = _FOUND.fullmatch(zh)
    if match is None or not _PROBLEMS.search(match["what"]):
        return None
    what = nouns.read(match["what"])
    if what is None or what.english.startswith("the "):
        return None
    if match["sent"] and not match["by"]:
        return None  # 移送案件: what is done
    by = f" {_BY[match['by']]}" if match["by"] else ""
    return Noun(f"{what.said} {_DONE[match['done'] or match['sent']]}{by}", what.many)
