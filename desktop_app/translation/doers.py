"""Who does something: whom we get to do what (引导企业加大投入), and who does it alone (中海油率先应用…).

Parts such clauses; whoever reads clauses reads their pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.translation.acts import acts_at, acts_first
from desktop_app.translation.noun_words import Noun

# What we do for those who then do something themselves.
CAUSES = {
    "引导": "guide {} to", "鼓励": "encourage {} to", "支持": "support {} in", "帮助": "help {} to",
    "组织": "organize {} to", "动员": "mobilize {} to", "鼓励支持": "encourage {} to",
    "支持鼓励": "encourage {} to", "鼓励引导": "encourage {} to", "引导支持": "guide {} to",
    "督促": "urge {} to", "助力": "help {} to", "让": "enable {} to", "推动": "push {} to",
    "指导": "guide {} to", "鼓励和支持": "encourage {} to", "引导和支持": "guide {} to",
    "支持引导": "guide {} to",
}  # fmt: skip
IN_DOING = ("支持",)
_CAUSE = "|".join(sorted(CAUSES, key=len, reverse=True))
CAUSED = re.compile(f"(?:积极|大力|着力|持续|进一步|有效)?(?P<verb>{_CAUSE})(?P<rest>.{{5,}})")
_ACTORS = re.compile(
    r"\b(?:enterprises|people|farmers|residents|villagers|companies|institutions|institutes|universities|schools|"
    r"hospitals|banks|organizations|entities|forces|capital|officials|members|workers|entrepreneurs|talent|"
    r"departments|teams|merchants|businesses|students|teachers|graduates|families|cooperatives|subdistricts|"
    r"authorities|communities|stores|governments|parties|cities|counties|towns|districts|sectors)\b"
)
_LONGEST = 24  # characters of a doer's name
_LONG = 8  # characters behind which a verb that is a noun as often has an object
# Behind a doer these are verbs and no parts of its name.
_SURE = ("率先", "成功", "首次", "累计", "共", "正式", "持续", "不断", "积极", "主动", "大力")
_SETS_GOING = re.compile("引领|带动|撬动|赋能|助力")


def doings(clause: str) -> Iterator[tuple[str, str]]:
    """(who, what they do), for each place where a verb may begin."""
    for at in range(2, min(_LONGEST, len(clause) - 3)):
        if acts_first(clause[at:]):
            yield clause[:at], clause[at:]


def may_do(who: Noun, rest: str) -> bool:
    """True for names and for people and bodies; for anything, where `rest` needs no will.

    企业服务专员队伍 are no enterprises that serve: a verb that is a noun as often does not do behind them.
    """
    named = re.match("(?:the )?[A-Z]", who.english) is not None
    if not rest.startswith(_SURE):
        _, ways = next(acts_at(rest), ("", []))
        if ways and ways[0].noun == "opens" and not (named and len(rest) > _LONG):
            return False
    return named or _ACTORS.search(who.english) is not None or _SETS_GOING.match(rest) is not None
