"""Names of indicators: what each figure of a stretch of text measures.

Chinese names are built from the words around the figure, by kind: `level_names`, `rate_names`, `rank_names`,
`list_names`; the English is `indicator_names`'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.figures import phrases
from desktop_app.figures.english import indicator_names
from desktop_app.figures.measures.units import RATES
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.naming.budgets import of_its_budget
from desktop_app.figures.naming.canonical_names import canonical
from desktop_app.figures.naming.case import Case, stem, with_suffix
from desktop_app.figures.naming.industries import with_announced_size
from desktop_app.figures.naming.level_names import level_name
from desktop_app.figures.naming.list_names import listed_name
from desktop_app.figures.naming.rank_names import rank_name
from desktop_app.figures.naming.rate_names import rate_name
from desktop_app.figures.naming.surroundings import surroundings
from desktop_app.figures.naming.wholes import sibling_parent, with_size_of_whole
from desktop_app.figures.naming.works_told import of_titled_work

#: Half-width brackets as the full-width ones that names are cut by, no numbers of items; every offset stays.
_BRACKETS = str.maketrans("()①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", "（）" + " " * 20)
#: 预计（下同）全县生产总值, 300亿元（主要是…）: what holds for all that follows, and reasons, name nothing.
#: 9个市、县重点项目: no list of cities and counties.
_LEVELS_JOINED = re.compile("(?<=[省市县区])、(?=[市县区]级?(?:重点|重大)(?:项目|工程))")
_SAME_BELOW = re.compile(
    r"（(?:预计数?，|初步数，)?(?:以?下同)）|（(?:主要|原因|因(?!素)|由于|受|这是)[^（）\d]{4,60}）"
)


def name_all(figures: Sequence[Figure], text: str, heading: str) -> list[Figure]:
    """The figures with indicator names, parents and English names, in the same order."""
    text = _LEVELS_JOINED.sub("和", text)
    text = _SAME_BELOW.sub(lambda said: " " * len(said[0]), text.translate(_BRACKETS))
    named: list[Figure] = []
    for index, figure in enumerate(figures):
        case = Case(figure, surroundings(text, figures, index), named)
        name, parent = _name(figures, index, case, text)
        name = canonical(_without_part(_of_residents(name, case), case) or _fallback(case, heading))
        name = of_titled_work(_of_both(name, case), text, heading)
        name = _of_classes(of_its_budget(name, case, text, heading), case)
        name = with_announced_size(name, case)
        level = figure.direction is Direction.NONE and figure.kind is not Kind.RANK
        parent = parent or (sibling_parent(case, name) if level else "")
        english = indicator_names.english_name(name)
        kind = _kind_of_part(case, parent) if parent and level else figure.kind
        named.append(replace(figure, indicator_zh=name, parent_zh=parent, indicator_en=english, kind=kind))
    return named


_CLASSES = frozenset({"类", "大类", "小类", "门类", "品类"})


def _of_classes(name: str, case: Case) -> str:
    """出台5大类26项政策: into how many classes what is counted next falls."""
    classes = case.figure.unit_zh in _CLASSES and case.words.next_raw and not case.words.gap.strip()
    return f"{stem(name)}类别数" if classes and name.endswith("数") else name


_DONE_OF_IT = re.compile("已|完成|实现|到位|落实|支出")


def _kind_of_part(case: Case, parent: str) -> Kind:
    """计划实施养护工程8.7公里。其中大中修3公里: a part of what is planned is planned, unless it is done."""
    whole = next((one for one in reversed(case.named) if one.indicator_zh == parent), None)
    start = case.figure.outer_start - len(case.words.sentence)
    begun = whole is not None and whole.kind is Kind.PLANNED and whole.outer_start < start
    done = _DONE_OF_IT.search(case.words.clause)
    return Kind.PLANNED if begun and case.figure.kind is Kind.ACTUAL and not done else case.figure.kind


def _name(figures: Sequence[Figure], index: int, case: Case, text: str) -> tuple[str, str]:
    listed = listed_name(figures, index, case, text)
    if listed:
        return with_size_of_whole(case, listed), ""
    if _moved_on(case):
        return case.named[-1].indicator_zh, ""
    if case.figure.kind is Kind.RANK:
        return rank_name(case), ""
    return rate_name(case) if case.figure.unit_norm in RATES else level_name(case)


_MOVED_TO = re.compile(
    r"[^，。；\d]{0,5}?(?:增加|增长|提高|提升|上升|扩大|减少|下降|降低|缩小|压缩|缩短|回升|跃升|攀升|收窄|优化|调整|发展|拓展|扩展|整合|归并|合并|精简|压减|撤并"
    r"|增|升|降|减)(?:了)?[到至为]"
)


def _moved_on(case: Case) -> bool:
    """从54万亿元增加到82.7万亿元: the second is what the first was, later."""
    before = case.named[-1] if case.named and case.words.joined else None
    if before is None or before.unit_norm != case.figure.unit_norm:
        return False
    if before.kind is not Kind.OTHER and before.unit_norm != "rank":
        return False
    return bool(_MOVED_TO.fullmatch(case.left))


#: 城镇居民…70125元，农村居民38200元: the income is said once.
_RESIDENTS = re.compile(
    r"(?P<who>(?:城镇|农村|城市|城乡|全体)(?:常住)?居民)(?P<tail>额|人均|(?:同比|实际)(?:增速|降幅)|(?:增长|下降)目标|)"
)
_PER_RESIDENT = re.compile(r"居民(?P<size>人均(?:可支配收入|纯收入|生活?消费支出))")


def _of_residents(name: str, case: Case) -> str:
    bare = _RESIDENTS.fullmatch(name)
    if bare is None:
        return _of_their_kind(name, case)
    said = (_PER_RESIDENT.search(one.indicator_zh) for one in reversed(case.named[-8:]))
    size = next((one["size"] for one in said if one), "")
    return f"{bare['who']}{size}{bare['tail'].replace('额', '').replace('人均', '')}" if size else name


#: 固定资产投资增长1.8%，扣除房地产开发投资后增长9.7%: growth of the same, less a part of it.
_LESS = re.compile(r"(?:扣除|剔除|不含)(?P<part>[^，（）]{2,12}?)(?:后|影响后?)?(?P<tail>同比(?:增速|降幅))")


def _without_part(name: str, case: Case) -> str:
    less = _LESS.fullmatch(name)
    whole = case.named[-1].indicator_zh if less and case.named else ""
    for tail in ("同比增速", "同比降幅"):
        if less and whole.endswith(tail):
            return f"{whole.removesuffix(tail)}（扣除{less['part']}）{less['tail']}"
    return name


_TOGETHER = re.compile("(?:合计|共|总共|两者)占")


def _of_both(name: str, case: Case) -> str:
    """甲、乙产值分别完成412亿元和386亿元，合计占规上工业的61.3%: the share is not that of the second."""
    if len(case.named) < len("甲乙") or not _TOGETHER.search(case.words.clause):
        return name
    first, second = (one.indicator_zh for one in case.named[-2:])
    size = next((one for one in ("产值", "增加值", "收入", "投资", "产量") if second.endswith(one)), "")
    if not size or not first.endswith(size) or not name.startswith(f"{second}占"):
        return name
    return f"{first.removesuffix(size)}和{name}"


#: 全体居民人均可支配收入25846元，其中城镇36120元、农村17935元: whose they are is said once.
_THEIR_KIND = re.compile(r"(?P<who>城镇|农村|城市|乡村)额")
_INCOMES = 10**6  # what one of them has in a year


def _of_their_kind(name: str, case: Case) -> str:
    kind = _THEIR_KIND.fullmatch(name) if case.figure.value_normalised < _INCOMES else None
    said = (_PER_RESIDENT.search(one.indicator_zh) for one in reversed(case.named[-4:])) if kind else iter(())
    size = next((one[0] for one in said if one), "")
    return f"{kind['who']}{size}" if kind and size else name


_NEXT_OF_ROW = re.compile(r"[\d、，]|和(?!谐|平|美|睦|田)|以及")


def _fallback(case: Case, heading: str) -> str:
    words = case.words
    said = phrases.trim_left(words.clause) or phrases.trim_left(words.before) or phrases.squeeze(heading)[:20]
    if said or not words.rest:
        return said
    return with_suffix(
        phrases.trim_right(_NEXT_OF_ROW.split(words.rest)[0])[0], case.figure
    )  # 465幢23万平方米房屋
