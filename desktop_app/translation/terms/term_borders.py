"""Borders of ordinary words in a text: they keep 区政 from being found in 地区政府, 大理 in 大理石.

Knows nothing of where terms come from.
"""

from __future__ import annotations

import re

from desktop_app import resources
from desktop_app.document.chinese import HAN, is_han
from desktop_app.translation.model import Term
from desktop_app.translation.terms import nationalities
from desktop_app.translation.words import lexicon

# Characters that spell foreign names: 阿里 in 阿里亚斯 is not the company.
_TRANSLITERATES = frozenset("亚斯尔克巴娜德拉莱姆森特夫卡布诺维奇山")
_SOON = 4  # terms up to this length are looked at for borders of words
_FREQUENT = 1000  # how often jieba saw a word that no term may break
_SHORT = 2  # terms up to this length may not end inside a word either
_OWNERS = ("company", "organisation")
BRANDS = frozenset("鑫晟昊淼垚犇骏璟睿奥")  # 鑫永安 is a firm, no place
_FIRSTS = frozenset("小东西南北新老白黑")
_NUMERALS = frozenset("三四五六七八九")
_NATURE = frozenset("山湖河江岭")  # last signs of names that others are called after
_ABROAD = re.compile(f"(?:{nationalities.countries()})(?:[{HAN}]{{2,5}}[省州府道])?$")
_SETTLEMENT = re.compile("子(?=[村镇乡水河沟山路街社园站])|河(?=至)")
_UNIT_WORDS = re.compile(
    "市(?:场|民(?![族营政俗兵间盟革法警用办])|域|区(?!域)|级|值|容|貌|属|辖|郊)|县(?:城(?![关厢])|域|级)|区(?:域|级)|省(?:级|会)|镇[区级域]|州级"
)
# 稳投资 | 促进增长: a verb in front of what it governs, and the next verb; no promotion of investment.
_GOVERNS = "稳扩增促抓"
# 为企业服务的积极性, but 为社区服务提供支撑: whom one serves, no services.
_SERVED = re.compile("(?<![作成认变因评列])为")
_SERVED_END = re.compile("(?:[的，。；、意]|$)")
_VERB = re.compile("..(?:促进|带动|拉动|推动|服务|保障|支撑)")
# What foreign names end in, and nothing that stands behind a place does.
_FOREIGN_ENDS = (
    "蒂斯", "斯基", "夫斯", "尔斯", "诺夫", "诺娃", "维奇", "克斯", "莫夫",
    "耶夫", "耶娃", "尔森", "尔曼", "德森", "斯顿", "尔顿", "尔特",
)  # fmt: skip
_OFTEN = 800  # times that the dictionary saw a sign that is a word
# One sign of a longer word, and the term that is its rest: 出入境 + 游客, 大中小学, 高耗水 + 产业, 淡水产品.
_REST = re.compile(
    "出(?=入境)|充(?=换电)|大(?=中小[学微企])|良(?=种)|(?<![清腾])退(?=耕地)|[耗节治](?=水产业)|"
    "[淡海](?=水产品)"
)
_BECOMES = re.compile(
    "化(?![险债零])|(?<=战略)性(?![别能格命质])"
)  # 产业生态 + 化: what it becomes, not what it is
_WITHIN = re.compile(
    "[区市县镇乡村校园]里"
)  # 产业园区 | 里: no words of their own, whatever the dictionary says
_DIRECTIONS = "东西南北"
_POWERS = frozenset("十百千万亿")
_COUNTED = "一二两三四五六七八九十"
_PROVINCE = re.compile(resources.read_pattern("document/patterns.csv", "province"))
_SIGNS = "，。；：、（“"
_UNITS = "区县市镇乡"
# Signs that stand before places as words of the sentence, or as the place's own kind.
_BEFORE_PLACES = frozenset(
    "在到赴至从由向对与和及跟同以为是有去来往离经过驻援入进出访回返抵沿跨穿把被将据按如含除各该此本我全每某原老新旧"
    "大小东西南北中两多几第县市省区州国乡镇村的地前后上下内外古今"
)
_PEOPLE = "人话语菜化式籍系市省县区州岛港"  # with these a name of a place still is that place's name


def gives_its_unit(text: str, end: int) -> bool:
    """True where what ends at `end` has its last sign from the next word: 南宁市 in 南宁市场."""
    return _UNIT_WORDS.match(text, end - 1) is not None


class Borders:
    """The ordinary words of one text."""

    def __init__(self, plain: str) -> None:
        self._inside: dict[int, str] = {}
        self._plain = plain
        at = 0
        for word in lexicon.cut(plain):
            end = at + len(word)
            if len(word) > 1 and lexicon.is_ordinary(word) and not _WITHIN.fullmatch(word):
                self._inside.update(dict.fromkeys(range(at + 1, end), word))
            at = end

    def admit(self, term: Term, at: int) -> bool:
        """May `term` be found at `at`, or is it but a part of ordinary words?"""
        end = at + len(term.zh)
        name = term.pos == "name"
        if self._is_rest(at) or self._becomes(end) or self._ends_number(at):
            return False
        if not name and (self._cuts(end) or self._governed(term, at) or self._is_served(term, at)):
            return False
        if name and (
            self._goes_on(term, at)
            or self._gives_its_unit(term, at)
            or self._lost_its_head(term, at)
            or self._sounds_foreign(term, at)
            or self._lies_abroad(term, at)
            or self._is_settlement(term, at)
            or self._has_a_first(term, at)
            or self._goes_further(term, end)
            or self._is_count(term, at)
            or self._plain[max(0, at - 1) : at] in BRANDS
        ):
            return False
        return len(term.zh) > _SOON or not self._hides(at, end, name=name)

    def _is_rest(self, at: int) -> bool:
        """True for 入境游客 in 出入境游客, not for 中小企业 in 扩大中小企业: the rest of a longer word."""
        return at > 0 and at - 1 not in self._inside and _REST.match(self._plain, at - 1) is not None

    def _ends_number(self, at: int) -> bool:
        """True for 亿元以上项目 in 5亿元以上项目: its first sign belongs to a number."""
        before = self._plain[max(0, at - 1) : at]
        return before.isdigit() and self._plain[at] in _POWERS

    def _becomes(self, end: int) -> bool:
        """True for 产业生态 in 产业生态化, not in front of 化工 or 化解."""
        return end + 1 not in self._inside and _BECOMES.match(self._plain, end) is not None

    def _goes_further(self, term: Term, end: int) -> bool:
        """True for 鲁西 in 鲁西南, 新宁 in 新宁夏, 城隍庙 in 城隍庙会, 南岸区 in 南岸区块: a longer name."""
        behind = self._plain[end : end + 1]
        if not behind:
            return False
        if term.zh[-1] + behind in ("庙会", "山区") and term.domain == "landmark":
            return True
        if term.zh[-1] + behind in ("区块", "区间", "区域") and term.domain == "place":
            return True
        if len(term.zh) != _SHORT or term.domain != "place":
            return False
        if term.zh[-1] in _DIRECTIONS and behind in _DIRECTIONS:
            return lexicon.tag_of(self._plain[end : end + 2]) != "ns"
        return term.zh[0] == "新" and _PROVINCE.fullmatch(term.zh[-1] + behind) is not None

    def _is_count(self, term: Term, at: int) -> bool:
        """True for 四会 in “四会” and in 一约四会: so many of something, no place."""
        if term.domain != "place" or len(term.zh) != _SHORT or term.zh[0] not in _COUNTED:
            return False
        quoted = self._plain[at - 1 : at] == "“" and self._plain[at + _SHORT : at + _SHORT + 1] == "”"
        return quoted or (at >= _SHORT and self._plain[at - _SHORT] in _COUNTED)

    def _governed(self, term: Term, at: int) -> bool:
        """True for 投资促进 in 扩投资促进增长: two acts side by side."""
        before = self._plain[max(0, at - 1) : at]
        alone = at - 1 not in self._inside and at not in self._inside
        return bool(before) and before in _GOVERNS and alone and _VERB.fullmatch(term.zh) is not None

    def _is_served(self, term: Term, at: int) -> bool:
        """True for 企业服务 in 为企业服务的积极性: somebody who is served, and the verb."""
        whom = term.zh.endswith("服务") and len(term.zh) == _SOON
        end = at + len(term.zh)
        led = _SERVED.fullmatch(self._plain, max(0, at - 1), at) is not None
        return whom and led and _SERVED_END.match(self._plain, end) is not None

    def _cuts(self, end: int) -> bool:
        """True when the span takes but one character of a word: 专项债 in 专项债务."""
        if self._plain[end - 1 : end] == self._plain[end : end + 1]:
            return False  # 发展和改革局局长 is a bureau and its director
        return end in self._inside and end - 1 not in self._inside

    def _goes_on(self, term: Term, at: int) -> bool:
        """True when a longer word begins with the name: 三星 in 三星堆, 大理 in 大理石, 北大 in 北大西洋."""
        end = at + len(term.zh)
        if len(term.zh) > _SOON:
            return False
        if term.domain == "company" and self._plain[end : end + 1] in _TRANSLITERATES:
            return True
        if term.domain in _OWNERS and lexicon.tag_of(self._plain[at : end + 2]) == "ns":
            return True
        longer = self._plain[at : end + 1]
        return (
            len(term.zh) == 2
            and longer[-1] not in _PEOPLE
            and lexicon.is_ordinary(longer)
            and (term.domain in _OWNERS or lexicon.tag_of(longer)[:2] not in ("ns", "nr", "nz", "nt"))
        )

    def _lost_its_head(self, term: Term, at: int) -> bool:
        """True for 武山 in 、真武山: one sign between a border and the place, no word before places."""
        if term.domain not in ("place", "landmark") or len(term.zh) != _SHORT or at == 0:
            return False
        before = self._plain[at - 1]
        unit = term.zh[-1] in _NATURE and self._plain[max(0, at - 2)] in _UNITS  # 鹿城区 + 戍浦江
        border = at == 1 or unit or self._plain[at - 2] in _SIGNS
        if not is_han(before) or before in _BEFORE_PLACES or not border:
            return False
        verb = lexicon.tag_of(before)[:1] in ("v", "p", "c", "r")
        return not (verb and lexicon.frequency(before) >= _OFTEN)

    def _sounds_foreign(self, term: Term, at: int) -> bool:
        """True for 普兰 in 杜普兰蒂斯: two signs of a foreign name are no county."""
        end = at + len(term.zh)
        short = term.domain == "place" and len(term.zh) == _SHORT
        return short and self._plain[end : end + 2] in _FOREIGN_ENDS

    def _gives_its_unit(self, term: Term, at: int) -> bool:
        """True for 南宁市 in 南宁市场, 罗山县 in 罗山县城: the unit is the first sign of the next word."""
        place = term.domain == "place" and len(term.zh) > _SHORT
        return place and gives_its_unit(self._plain, at + len(term.zh))

    def _is_settlement(self, term: Term, at: int) -> bool:
        """True for 东台 in 东台子: with 子 behind it is another place."""
        place = term.domain == "place" and len(term.zh) == _SHORT
        return place and _SETTLEMENT.match(self._plain, at + len(term.zh)) is not None

    def _lies_abroad(self, term: Term, at: int) -> bool:
        """True for 万荣县 behind 老挝 or 老挝万象省: a county there, not the one at home."""
        county = term.domain == "place" and term.zh.endswith("县")
        return county and _ABROAD.search(self._plain[:at]) is not None

    def _has_a_first(self, term: Term, at: int) -> bool:
        """True for 小 + 黄山, 三 + 台山: another mountain, lake or river called after the known one."""
        before = self._plain[max(0, at - 1) : at]
        if before in _NUMERALS and term.zh[-1] in _NATURE:
            return True
        alone = at - 1 not in self._inside and at not in self._inside
        return bool(before) and before in _FIRSTS and alone and term.zh[-1] in _NATURE

    def _hides(self, start: int, end: int, *, name: bool) -> bool:
        """True when the span is not a word of its own but lies across ordinary words.

        A name may end inside one (南头 in 南头等片区, though 头等 is a word) but not begin inside one
        (中山 in 其中山东, 新城区 in 创新城区), unless it is the commoner word (美国 in 赴美国).
        Other short terms may do neither, longer ones not both, nor break a word for a beginning that is none
        (保民生 in 确保民生).
        """
        begins, ends = start in self._inside, end in self._inside
        if name and begins and ends:
            return True  # 中国 in 其中国家
        if name and begins:
            return lexicon.frequency(self._inside[start]) >= lexicon.frequency(self._plain[start:end])
        if name:
            return False
        if end - start <= _SHORT:
            return begins or ends
        often = lexicon.frequency(self._inside[start]) if begins else 0
        broken = often > max(_FREQUENT, lexicon.frequency(self._plain[start : start + 2]))
        return (begins and ends) or broken
