"""Whose a thing is that an area stands before: 全县经济社会发展, 区智算中心.

Knows no nouns: whoever asks reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.counted_nouns import ACT_OF
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.plurals import singular

_AREA = re.compile(
    "(?:[全我]?(?P<area>[省市县区镇])|[全我](?P<whole>[州盟旗乡])|辖区(?!面积|人口)|全(?P<society>社会))(?=.{2})"
)
_UNDER = "区"  # 辖区 is the district, as the termbase has it

_SEVERAL = re.compile(
    "[省市县区][市县区](?:乡|镇|村)|[省市县区][市县区乡镇街村社居]{1,4}[两三四五]级"
)  # 市县乡村规划体系: of all levels
# What a city or a county has one of.
_OF_ONE = re.compile(
    "(?:体育|文体|文化|艺术|会展|会议|政务服务|行政服务|市民服务|公共卫生|急救|疾控|疾病预防控制|血液|全民健身|青少年活动|妇女儿童活动|职工活动|"
    "老年活动|应急指挥|智算|会展|大数据|融媒体)中心$|(?:体育|规划|科技|美术|展览|规划展览|城市规划|青少年宫|文化|图书|博物|档案)馆$|"
    "(?:儿童|妇女儿童|妇幼保健|人民|中心|中|口腔|传染病|精神卫生|肿瘤|胸科|老年|康复|眼科)医院$|妇幼保健院$|实验(?:小学|中学|学校|幼儿园)$|"
    "(?:大剧院|剧院|福利院|体育场|广播电视台|党校|少年宫|文化宫)$"
)


def of_area(nouns: Nouns, zh: str) -> Noun | None:
    """全县经济社会发展: the county's."""
    area = None if _SEVERAL.match(zh) else _AREA.match(zh)
    rest = nouns.item(zh[area.end() :]) if area else None
    if area is None or rest is None:
        return None
    whose = AREA_WORDS[area["area"] or area["whole"] or _UNDER]
    if area["society"]:
        whose = "society"
    if rest.english[:1].isdigit() and len(area[0]) > 1:  # 全旗165户贫困户
        return Noun(f"{rest.english} in the {whose}", rest.many)
    if not re.match(r"the |[a-z]", rest.english):
        return None
    if re.search(" (?:of|for|in|by) ", rest.english) if len(area[0]) == 1 else ACT_OF.match(rest.english):
        return None  # 区智算中心建设路径: the center is the district's, not the paths
    if len(area[0]) == 1 and rest.many and _OF_ONE.search(zh) and (one := singular(rest.english)):
        rest = Noun(one, many=False)
    every = "all " if rest.english.startswith("all ") else ""  # 全州各项事业
    bare = rest.english.removeprefix("the ").removeprefix(every)
    the = "" if area["society"] else "the "
    return Noun(f"{every}{the}{whose}'s {bare}", rest.many)
