"""Several roles of one thing: 景区的引领和辐射带动作用 is its leading and driving role.

Each role is known by its own word with 作用 behind it.  The caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, table
from desktop_app.translation.nouns.reading import Nouns

_ROLE = "作用"
_ROLES = re.compile(
    f"(?P<whose>其|.{{2,}}?)的?(?P<roles>[^、和与的]{{2,6}}(?:[、和与][^、和与的]{{2,6}})+){_ROLE}"
)
_ITS = re.compile(f"其(?P<roles>[^、和与的]{{2,6}}){_ROLE}")
_KIND = re.compile(r"the (?P<kind>[a-z, -]+) role of \{\}")


def roles(nouns: Nouns, zh: str) -> Noun | None:
    """English of the roles that something plays; None for one role alone, or an unknown one."""
    match = _ROLES.fullmatch(zh) or _ITS.fullmatch(zh) if zh.endswith(_ROLE) else None
    if match is None:
        return None
    known = [_kind(part) for part in re.split("[、和与]", match["roles"])]
    kinds = list(dict.fromkeys(kind for kind in known if kind))
    if not all(known):
        return None
    whose = match.groupdict().get("whose", "其")
    if whose == "其":
        return Noun(f"its {listed(kinds)} role", many=False)
    thing = nouns.read(whose)
    return Noun(f"{listed(kinds)} role of {thing.said}", many=False, article=True) if thing else None


def _kind(zh: str) -> str:
    """How the role is: leading, exemplary; "" where no such role is known."""
    match = _KIND.fullmatch(table("phrase_heads").get(f"{zh}{_ROLE}", ""))
    return match["kind"] if match else ""
