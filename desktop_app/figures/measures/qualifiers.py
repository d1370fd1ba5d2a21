"""Qualifier words: 超 and 突破 before a number, 以上 and 左右 after it, 余 and 多 inside.

Knows only the words beside one number, never what the number measures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.alternation import longest_first
from desktop_app.figures.model import Qualifier

_BEFORE = {
    Qualifier.AT_LEAST: "≥ ≧ 不少于 不低于 不小于 不得低于 不得少于 不下于 不下 至少 最少 最低 不低於 保底",
    Qualifier.UP_TO: "≤ ≦ 不超过 不高于 不多于 不大于 不得超过 至多 最多 最高 最高达 控制在 上限 封顶 不突破",
    Qualifier.OVER: (
        "超过 超出 超 突破 逾 跨过 跨越 跨上 迈过 迈上 跃上 登上 迈进 迈入 越过 站上 冲破"
        " 高于 多于 大于 首破 跨入 破 过 上 远超 超越"
    ),
    Qualifier.NEARLY: "接近 将近 近 逼近 直逼 趋近 几近 几乎 临近",
    Qualifier.ABOUT: "大约 约为 约 大概 大致 估计约",
    Qualifier.UNDER: "不足 低于 少于 不到 未满 不满 小于 未超过 未达 未到 不及",
}
_AFTER = {
    Qualifier.AT_LEAST: "及以上 以上 （含）以上 (含)以上 打底 起步",
    Qualifier.ABOUT: "左右 上下",
    Qualifier.UP_TO: "及以下 以内 之内 以下",
}
_INSIDE = {"余": Qualifier.OVER, "多": Qualifier.OVER, "来": Qualifier.ABOUT, "几": Qualifier.OVER}

#: Words of which a qualifier sign is only the end (节约, 最近, 通过 …).
_NOT_QUALIFIER = re.compile(
    r"(?:[起宗件案][，,、；]?\s*(?:共|侦)?破|[攻侦]破|最近|附近|邻近|亲近|(?<![更翻刷创])新近|远近|节约|(?<!\d)条约|公约|签约|预约|契约|合约|相约|履约|违约|解约|制约|高超"
    r"|通过|经过|不过|度过|走过|太过|见过|有过|以上|网上|线上|路上|马上|海上|晚上|会上|早上|之上|身上|地上|年上"
    r"|赴约|大约定|打破|突破性|(?:全球|世界|全国|国内|亚洲|全省|全市|历史|海拔|同类)最[高多低少]|越接近"
    # 惠民票最低20元: what the cheapest costs, no floor that was set
    r"|(?:票价?|门票|价格|单价|房价|租金|房租|月租|资费|套餐|收费|运费|电价|水价|气价|一?晚|每[人张份])最低)$"
)
_BEFORE_WORDS = {word: kind for kind, words in _BEFORE.items() for word in words.split()}
_AFTER_WORDS = {word: kind for kind, words in _AFTER.items() for word in words.split()}
#: Words that stand behind their number, also where two numbers share one: 4.5%和6.5%左右.
BEHIND = frozenset(_AFTER_WORDS)
_LONGEST_FIRST = sorted(_BEFORE_WORDS, key=len, reverse=True)
_BEFORE_PATTERN = re.compile(
    rf"({'|'.join(_LONGEST_FIRST)})了?(?:\s*(?:达|到|为|在|至|有|人民币|其|总计|共))?\s*$"
    r"|(大约|约|至少|最多)(?:增加|增长|减少|下降|提高|占|需|有|缴纳|投入|完成|新增)了?\s*$"
)
_AFTER_PATTERN = re.compile(
    rf"\s*(?:[个名])?({longest_first(map(re.escape, _AFTER_WORDS))})(?<!起步(?=[区期段价阶晚早]))"
)
# 实现关键技术突破12项: so many breakthroughs, and no number of technologies that was passed
_BREAKTHROUGH = re.compile("(?:技术|工艺|难题|瓶颈|新|重大|重要|原创性?|标志性)突破$")
_COUNTED = re.compile(r"\d+\s*[余多]?\s*[项个]")
# 跨越3个十亿级台阶: three of them, and no more than three
_STEPS = re.compile(r"\d+\s*个[^，。；、]{0,8}?(?:台阶|大关|关口|门槛)")
#: 过 and 上 are qualifiers only before a bare scale: 过亿, 上万 (but 通过3项, 线上5000场).
#: 3个过三千亿元城市: things of over that size.
_SIZED = re.compile(r"\d\s*[个家]\s*过$")
_BARE_ONLY = frozenset({"过", "上"})


@dataclass(frozen=True, slots=True)
class Qualified:
    """A qualifier word and where it stands (start == end when there is none)."""

    word: str = ""
    kind: Qualifier = Qualifier.EXACT
    start: int = 0
    end: int = 0


def before(folded: str, start: int, *, bare_scale: bool = False) -> Qualified | None:
    """The qualifier that ends right before `start`; `bare_scale` for numbers such as 万 or 亿."""
    left = folded[max(0, start - 14) : start]
    match = _BEFORE_PATTERN.search(left)
    if match is None:
        return None
    group = 1 if match[1] else 2
    word = match[group]
    if word in _BARE_ONLY and not bare_scale and not _SIZED.search(left[: match.end(group)]):
        return None
    if _NOT_QUALIFIER.search(left[: match.end(group)]) or folded.startswith("千家万户", start):
        return None
    if _BREAKTHROUGH.search(left[: match.end(group)]) and _COUNTED.match(folded, start):
        return None
    if _STEPS.match(folded, start):
        return None
    offset = start - len(left)
    return Qualified(word, _BEFORE_WORDS[word], offset + match.start(group), start)


def after(folded: str, end: int) -> Qualified | None:
    """The qualifier that follows right after `end`."""
    match = _AFTER_PATTERN.match(folded, end)
    if match is None:
        return None
    return Qualified(match[1], _AFTER_WORDS[match[1]], end, match.end())


def inside(sign: str) -> Qualifier:
    """Meaning of 余, 多, 来 between number and unit."""
    return _INSIDE.get(sign, Qualifier.EXACT)
