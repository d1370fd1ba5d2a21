"""How something is to develop, in several words: 学前教育普及普惠安全优质发展, 服务业高品质、多样化发展.

The words are a closed set; whoever asks reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_words import listed
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun

_WAYS = {
    "高质量": "high-quality", "高品质": "high-quality", "高水平": "high-level", "优质": "high-quality",
    "均衡": "balanced", "普惠": "inclusive", "普及": "universal", "安全": "safe", "特色": "distinctive",
    "特色化": "distinctive", "多样": "diversified", "多样化": "diversified", "多元": "diversified",
    "多元化": "diversified", "绿色": "green", "绿色化": "green", "低碳": "low-carbon", "集约": "intensive",
    "集约化": "intensive", "集聚": "clustered", "集群": "clustered", "集群化": "clustered",
    "融合": "integrated", "融合化": "integrated", "协同": "coordinated", "协调": "coordinated",
    "联动": "coordinated", "一体化": "integrated", "健康": "sound", "规范": "well-regulated",
    "规范化": "standardized", "有序": "orderly", "稳定": "stable", "平稳": "steady", "稳健": "steady",
    "持续": "sustained", "可持续": "sustainable", "快速": "rapid", "较快": "rapid", "创新": "innovative",
    "开放": "open", "共享": "shared", "智能": "smart", "智能化": "smart", "智慧": "smart",
    "智慧化": "smart", "数字化": "digital", "数智化": "digital and smart", "高端": "high-end",
    "高端化": "high-end", "品牌化": "brand-based", "规模化": "large-scale", "标准化": "standardized",
    "专业化": "specialized", "便利化": "convenient", "国际化": "international", "市场化": "market-based",
    "现代化": "modern", "产业化": "industrialized", "内涵式": "quality-oriented", "内涵": "quality-oriented",
    "错位": "differentiated", "差异化": "differentiated", "跨越式": "leapfrog", "包容": "inclusive",
    "公平": "equitable", "安全化": "safe", "精细化": "refined", "精致": "refined", "连锁化": "chain-based",
    "网络化": "networked", "社会化": "social", "循环": "circular", "高效": "efficient",
}  # fmt: skip
_WAY = longest_first(_WAYS)
_GROWING = re.compile(rf"(?P<what>.{{2,}}?)的?(?P<ways>(?:{_WAY})(?:[、和]?(?:{_WAY}))+)发展")
_EACH = re.compile(_WAY)
_HAS_ITS_WAY = re.compile(rf"(?:{_WAY})$")


def ways_of_growing(zh: str, read: ReadNoun) -> Noun | None:
    """English of the development of something in several ways; None for anything else."""
    match = _GROWING.fullmatch(zh)
    what = read(match["what"]) if match else None
    if match is None or what is None or ("、" in match["what"] and "、" in match["ways"]):
        return None  # 制造业、科技创新、绿色发展: three things
    if any(map(_HAS_ITS_WAY.search, match["what"].split("、")[:-1])):
        return None  # 义务教育优质均衡、学前教育普惠发展: each in a way of its own
    ways = list(dict.fromkeys(_WAYS[way] for way in _EACH.findall(match["ways"])))
    return Noun(f"the {listed(ways)} development of {what.said}", many=False)
