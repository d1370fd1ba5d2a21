"""Things by their class: 农业类专业 are majors related to agriculture, 涉企类纠纷 involve enterprises.

The caller reads the things and what their class is named for.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_OF_CLASS = re.compile(
    "(?P<involving>涉)?(?P<of>[^，；、的涉⟦⟧]{1,4})类的?(?P<what>(?:案件|纠纷|矛盾纠纷|培训机构|专业|企业|项目|产品|人才|岗位|课程|院校|服务|"
    "设施|场馆|社团|问题|诉求|投诉|事项|政策|平台|作品|活动|职业|工种|社会组织)(?:⟦\\d+⟧)?)"
)
_NO_CLASS = re.compile("[各分同一二三四五六七八九十两几多种品鱼菌豆薯藻这该此某]$")
_MAJORS = Noun("majors", many=True)  # 专业 alone may be a quality
_PLAIN = re.compile(r"\d[\d,.]* [a-z]|[a-z]")


def of_class_named(nouns: Nouns, zh: str) -> Noun | None:
    """Majors related to agriculture; None for anything else."""
    match = _OF_CLASS.fullmatch(zh)
    if match is None or _NO_CLASS.search(match["of"]):
        return None
    if not match["involving"] and (plain := nouns.word(f"{match['of']}{match['what']}")):
        return plain
    named = {"企": "企业", "外": "外商", "农": "农业"}.get(match["of"], match["of"])
    of, what = nouns.word(named), _MAJORS if match["what"] == "专业" else nouns.item(match["what"])
    if of is None or what is None or not _PLAIN.match(what.english) or " of " in what.english:
        return None
    return Noun(f"{what.english} {'involving' if match['involving'] else 'related to'} {of.said}", what.many)
