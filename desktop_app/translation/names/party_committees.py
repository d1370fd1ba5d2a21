"""Committees of the Party of a named place, with who heads them: 济南市委, 温州市委副书记, 苍南县委常委.

“Secretary of the CPC Jinan Municipal Committee”.  Committees of no named place are terms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop_app.alternation import longest_first
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words.area_words import LEVEL_WORDS

_HEADS = {
    "书记": "Secretary of the {}",
    "副书记": "Deputy Secretary of the {}",
    "常委": "member of the Standing Committee of the {}",
    "党校": "Party School of the {}",
    "组织部": "Organization Department of the {}",
    "宣传部": "Publicity Department of the {}",
    "统战部": "United Front Work Department of the {}",
    "社会工作部": "Society Work Department of the {}",
    "政法委": "Political and Legal Affairs Commission of the {}",
    "办公室": "General Office of the {}",
    "巡察办": "Disciplinary Inspection Office of the {}",
    "老干部局": "Bureau of Veteran Cadres of the {}",
    "": "{}",
}
_NONE = "员托任派外办组宣统政党巡全社金科会改网军编机老农教"  # 委员, 委托, 委组织部: others' words
_COMMITTEE = re.compile(f"委(?P<head>{longest_first([head for head in _HEADS if head])}|(?![{_NONE}]))")
_GENERIC = re.compile(
    " (?:County|District|Province|Banner|City|(?:[A-Z][a-z]+ )?Autonomous (?:Prefecture|County))$"
)


def find_party_committees(scene: Scene, names: Iterable[NameMatch]) -> Iterator[NameMatch]:
    """The committees of the known places of `scene` and of the `names` found in it."""
    places = [(m.start, m.end, m.term.en) for m in scene.terms if m.term.domain == "place"]
    places += [(name.start, name.end, name.en) for name in names]
    for start, end, english in places:
        level = LEVEL_WORDS.get(scene.text[end - 1])
        committee = _COMMITTEE.match(scene.text, end)
        if level is None or committee is None:
            continue
        body = f"CPC {_GENERIC.sub('', english)} {level} Committee"
        zh = scene.text[start : committee.end()]
        yield NameMatch(start, committee.end(), zh, _HEADS[committee["head"]].format(body), "body")
