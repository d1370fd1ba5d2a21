"""What the last of a list ends in, and whether it is said of all: 科研攻关、学科建设、产业发展协同模式.

A head that belongs to all is read behind each of them, or the whole is left; one that is the last thing's own
parts the list.  Knows no termbase: what the items mean is read in `noun_phrases`.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.translation.nouns.indicator_shapes import OPEN, VALUE, SayFigures
from desktop_app.translation.nouns.noun_lists import AND, NEVER_ALONE, PARTED, some_items
from desktop_app.translation.nouns.noun_words import ReadNoun
from desktop_app.translation.words.numerals import value
from desktop_app.translation.words.rule_words import pattern_of


def _ending(alternatives: str) -> re.Pattern[str]:
    return re.compile(f"(?:{alternatives})$")


#: What is done, behind what it is done to: 道路改造.
DEED = _ending(pattern_of("deed behind a thing"))
_DONE_TO_ALL = re.compile(pattern_of("done to all of a list"))
_MARKED_OUT = re.compile("划定|确权登记|除险加固|布局")  # hardly done to the last of several alone
_PREVENTED = re.compile(pattern_of("what is prevented"))
_OWN_MEASURE = re.compile("(?:质量|能力|效率|条件|标准|效能)(?:、|以及|和|与|及)")
_ENLARGED = re.compile("改?扩建|迁建|整体搬迁")
_REFORMED = _ending(pattern_of("what is reformed"))
_LINKED_UP = "互联互通"
_FRAME = _ending(pattern_of("frame of several"))
_RUN = _ending(pattern_of("what is run"))
_TIERS = re.compile("(?P<n>[两三四五])级")  # 县城、中心镇、村三级规划: of all that are named
_MERGED = re.compile(
    "(?!.*(?:产业|城乡|[一二三六]产|产城|军民|[文农体商]旅|产教|科教)(?:深度)?融合).{2,}(?:深度)?融合发展.{2,5}"
)
_LEVELS = frozenset(("国家", "省", "市", "县", "全国", "自治区"))
_OF_LEVEL = re.compile("(?:省|市|县|区|自治区|地方)级?.{2,}")
_AREA = re.compile(pattern_of("area of a list"))
_OF_AREA = re.compile(rf"(?:{_AREA.pattern})(?:治理|建设|发展|管理|服务|更新|规划)")
_TROUBLES = _ending(pattern_of("trouble"))
_WORK = _ending(pattern_of("work that several share"))
# 组织推进、教研科研、教师培养机制: what one mechanism is for.
_PLAIN_FRAME = re.compile("(?<!保障)(?<!工作)(?<!服务)机制$")
_WORK_OF_FRAME = re.compile(f"(?:推进|科研|教研)$|{_WORK.pattern}")
# 房地产和金融 + 领域债务纠纷: disputes in both fields, where the first says nothing by itself.
_OF_FIELDS = re.compile(
    "(?!.*(?:重点|关键|新兴|传统|优势|特色|各|其他|相关)(?:领域|行业)).{2,9}?(?:领域|行业).{2,}"
)
_FIELD = re.compile("[^⟦⟧]{2,4}")
# 一批产业投资、基础设施项目: projects in both, where no item is a work of its own.
_OWN_WORK = _ending(pattern_of("work of its own"))
_PAIR = 2
_LONG = 4  # characters of a word that needs no head
_LEDGERS = re.compile("⟦\\d+⟧(?:台账|清单|名录|图谱)$")  # 在库企业、新开业企业3本台账: of both
_WITH = re.compile(".{2,}[与同].{2,}")
_INTEGRATED = re.compile("(?:深度|有机|全面|高度)?融合(?:发展)?$")


@cache
def _heads_of_all() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """What the last of a list ends in, and what others that have a head of their own end in."""
    rows = resources.read_columns("translation/heads_of_all.csv", "zh", "unless")
    return tuple((_ending(zh), _ending(pattern_of(kind) if kind else zh)) for zh, kind in rows)


def mixed(parts: list[str], word: ReadNoun) -> bool:
    """危房和农房抗震改造: the last alone tells an act, which may be done to all.

    乡村振兴、基层治理、产业发展 are words of one length, each known as a whole to `word`.
    """
    if len({len(part) for part in parts}) == 1 and len(parts[0]) >= _LONG and all(map(word, parts)):
        return False
    *others, last = (DEED.search(re.sub("（[^（）]+）$", "", part)) is not None for part in parts)
    return last and not all(others)


def done_to_all(body: str, head: str) -> bool:
    """固体废物和新污染物 + 治理: a deed behind things that are no deeds, done to each of them."""
    if several_areas(body):
        return _OF_AREA.fullmatch(f"{PARTED.split(body)[-1]}{head}") is not None
    if head == "水平":
        return tell_deeds(PARTED.split(body))
    if head == "改革":
        return AND.search(body) is not None and all(map(_REFORMED.search, PARTED.split(body)))
    if all(part.startswith(OPEN) for part in PARTED.split(body)):  # 3个老旧小区、12条小巷 + 改造
        return _DONE_TO_ALL.fullmatch(head) is not None and not any(map(DEED.search, PARTED.split(body)))
    parts = (PARTED if _MARKED_OUT.fullmatch(head) else AND).split(body)
    done = len(parts) > 1 and _DONE_TO_ALL.fullmatch(head) is not None and "⟦" not in body
    return done and not any(
        _RUN.search(part) or DEED.search(part) or NEVER_ALONE.search(part) for part in parts
    )


def several_areas(body: str) -> bool:
    """乡村、社区, of both of which what stands behind is told."""
    parts = PARTED.split(body)
    return len(parts) > 1 and all(map(_AREA.fullmatch, parts))


def tell_deeds(parts: list[str]) -> bool:
    """规划、建设和管理: all that a list names are deeds."""
    return len(parts) > 1 and all(map(_WORK.search, parts))


def done_besides(body: str, head: str) -> bool:
    """防汛抗旱、森林防火、地质灾害 + 防治: what is done to the last, among other deeds."""
    parts = PARTED.split(body)
    if _ENLARGED.fullmatch(head) and any(map(DEED.search, parts[:-1])):
        return True  # 老旧小区改造和水厂 + 扩建: the last alone is enlarged
    if head == "水平" and _OWN_MEASURE.search(body):
        return True  # 建设质量、管护 + 水平: the quality has no level
    if head.endswith(_LINKED_UP) and AND.search(body):
        return True  # 城区与乡镇交通 + 互联互通: between the two
    if head == "总部" and len(parts) > 1:
        return True  # 某大厦、某公司 + 总部: of the last alone
    if head == "防治" and len(parts) > 1 and not all(map(_PREVENTED.search, parts)):
        return True  # 生育保险、生育休假和出生缺陷 + 防治: the last alone is prevented
    return _DONE_TO_ALL.fullmatch(head) is not None and any(map(DEED.search, parts[:-1]))


def framed(parts: list[str]) -> bool:
    """科研攻关、学科建设、产业发展协同模式: the model is one of all that is done."""
    *others, last = parts
    if any(part in _LEVELS for part in others) and _OF_LEVEL.match(last):
        return True  # 国家和省级重大项目库: of both levels
    if any(head.search(last) and not any(map(own.search, others)) for head, own in _heads_of_all()):
        return True
    if (tiers := _TIERS.search(last)) and value(tiers["n"]) == len(parts):
        return True
    if _OF_FIELDS.fullmatch(last) and all(map(_names_field, others)):
        return True
    if _OF_AREA.fullmatch(last) and all(map(_AREA.fullmatch, others)):
        return True  # 乡村、社区治理: of both
    if last.endswith("水平") and tell_deeds([*others, last.removesuffix("水平")]):
        return True  # 城乡规划、建设、治理水平: of all that is done
    if last.endswith("项目") and some_items(others[0])[0] and not any(map(_OWN_WORK.search, others)):
        return True
    if _WITH.search(parts[0]) and _INTEGRATED.search(last):
        return True  # 党建与乡村振兴、基层治理深度融合: of the first with all the others
    if len(parts) == _PAIR and _MERGED.fullmatch(last):
        return True  # 现代服务业与先进制造业融合发展试点: of both
    worked = _WORK_OF_FRAME if _PLAIN_FRAME.search(last) else _WORK
    return _FRAME.search(last) is not None and all(map(worked.search, others))


def _names_field(zh: str) -> bool:
    return _FIELD.fullmatch(zh) is not None and not _TROUBLES.search(zh) and not DEED.search(zh)


_WORTH_OF_ALL = re.compile(rf"(?:(?:年度|当年|年)计划|计划|总)总?投资额?{OPEN}")


def partly_counted(parts: list[str]) -> bool:
    """深松和保护性耕作54万亩 in a list of counts: the number is that of both, and not the last one's."""
    if any(_WORTH_OF_ALL.match(part) for part in parts[1:]):
        return True  # 重点项目⟦0⟧、年度计划投资⟦1⟧: what those before it are worth
    counted = [part.endswith("⟧") or _LEDGERS.search(part) is not None for part in parts]
    return any(counted) and not all(counted)


def households_of_all(parts: list[str], say: SayFigures) -> bool:
    """3607户低保和特困人员: the households are those of both."""
    first = re.match(VALUE, parts[0])
    alone = first is not None and not any(OPEN in part for part in parts[1:])
    return alone and first is not None and say(first[0])[0].endswith("户")
