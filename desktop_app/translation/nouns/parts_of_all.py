"""Such a share of things or means: 94%以上行政村, 七成以上财力; and deeds behind 的: 120个老旧小区的改造.

Holds no vocabulary but what no share is of: the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import plural

_PART = re.compile(r"(?P<n>⟦\d+⟧)(?:的)?(?P<what>[^⟦⟧、，]{1,})")
_SHARE = re.compile(r"(?:at least |over |nearly |about |more than )?[\d.]+%")
# 5%的目标, 50%的补贴: so high, and no share of them
_NO_WHOLE = re.compile(
    "(?:目标|任务|指标|增速|增幅|增长|速度|水平|比例|幅度|利率|税率|关税|折扣|优惠|补贴|补助|奖励|贴息|股权|股份|概率|标准)"
)
_MEANS = re.compile("(?:财力|财政支出|支出|资金|区域|面积|人口|电力|能源|产能|投资|贷款|时间)$")
_DEED = re.compile(
    "(?P<what>.{3,})的(?P<deed>改造|改造提升|提升改造|改扩建|新建|扩建|重建|建设|清淤|清淤疏浚|疏浚|治理|整治|整治提升|修缮|维修|修复|"
    "拆除|拆迁|征收|搬迁|升级|升级改造|绿化|亮化|美化|硬化|检修|加固|除险加固|迁改|搬迁改造|建设改造|保护|保护修缮|消毒|清理|更新)"
)


def part_of_all(nouns: Nouns, zh: str) -> Noun | None:
    """90%以上的村: at least 90% of the villages; None for no share, or of nothing that has parts."""
    match = _PART.fullmatch(zh)
    said = nouns.say(match["n"])[0] if match else ""
    if match is None or not _SHARE.fullmatch(said) or _NO_WHOLE.search(match["what"]):
        return None
    what = nouns.item(match["what"])
    bare = what.english.removeprefix("the ") if what else ""
    if what is None or re.search(r"\d|^[A-Z]", bare):
        return None
    if what.many:
        return Noun(f"{said} of {plural(bare) or bare}", many=True)
    return Noun(f"{said} of {what.said}", many=False) if _MEANS.search(match["what"]) else None


def deed_behind(nouns: Nouns, zh: str) -> Noun | None:
    """56公里河道的清淤, read as 56公里河道清淤 is."""
    match = _DEED.fullmatch(zh)
    return nouns.item(f"{match['what']}{match['deed']}") if match else None
