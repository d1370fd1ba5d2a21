"""Lists of the first hundred: 全国绿色发展百强区 is China's Top 100 Districts for Green Development.

What is listed stands behind the number (区, 园区) or before it (服务业企业百强), what it is listed for before
both.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.names.name_parts import titled
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import plural
from desktop_app.translation.words.rule_words import words_of

_NUMBERS = {
    "十强": "10", "十佳": "10", "二十强": "20", "三十强": "30", "五十强": "50", "百强": "100", "百佳": "100",
    "五百强": "500", "千强": "1,000",
}  # fmt: skip
_WHOSE = {
    "全国": "China's", "中国": "China's", "国内": "China's", "我国": "China's",
    "全省": "the Province's", "全市": "the City's", "亚洲": "Asia's",
    "全球": "the World's", "世界": "the World's",
}  # fmt: skip
_UNITS = words_of("what is listed among the first")
_UNIT = longest_first(_UNITS)
_TOP = re.compile(
    f"(?P<whose>{longest_first(_WHOSE)})(?:(?P<before>{_UNIT})(?=.))?(?P<topic>[^⟦⟧⟪⟫“”、，]{{2,12}}?)??"
    f"(?:(?P<n>{longest_first(_NUMBERS)})(?P<unit>{_UNIT})?|(?:排行)?榜?(?:TOP|top|Top) ?(?P<top>\\d{{1,4}}))"
    "(?:榜单|榜|名单|行列)?"
)


def top_list(nouns: Nouns, zh: str) -> Noun | None:
    """全国先进制造业百强园区, 全国市辖区高质量发展百强; None where it is not known what is listed."""
    match = _TOP.fullmatch(zh)
    if match is None:
        return None
    unit = match["unit"] or match["before"]
    what = f"{match['before'] or ''}{match['topic'] or ''}" if match["unit"] else match["topic"] or ""
    topic = nouns.item(what.removeprefix("最具")) if what else None
    if what and topic is None:
        return None
    bare = topic.english.removeprefix("the ") if topic else ""
    lead = f"{_WHOSE[match['whose']]} Top {_NUMBERS[match['n']] if match['n'] else match['top']}"
    if unit:
        reason = f" for {titled(bare)}" if bare else ""
        return Noun(f"{lead} {_UNITS[unit]}{reason}", many=True)
    many = topic is not None and topic.many and not re.search(r" (?:of|for|in) |\d", bare)
    return Noun(f"{lead} {titled(plural(bare) or bare)}", many=True) if many else None
