"""What stands before its thing with a verb of its own (覆盖A的B), said behind it in English (B covering A).

Holds no vocabulary: the caller reads the things.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app.pattern_tables import PatternTable
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun

_ROWS = (
    ("[与同]A(?:相适应|相匹配|相协调|相适配)的B", "{b} suited to {a}"),
    ("[与同]A(?:相衔接|有机衔接|有效衔接)的B", "{b} aligned with {a}"),
    ("覆盖A的B", "{b} covering {a}"),
    ("以A为重点的B", "{b} with a focus on {a}"),
    ("以A为(?:主体|骨干|主力|主)的B", "{b} with {a} as the mainstay"),
    ("以A为(?:核心|中心)的B", "{b} with {a} at the core"),
    ("以A为(?:引领|龙头|主导)的B", "{b} led by {a}"),
    ("以A为(?:支撑|依托)的B", "{b} supported by {a}"),
    ("以A为基础的B", "{b} based on {a}"),
    ("(?:有利于|有助于)A的B", "{b} conducive to {a}"),
    ("(?:至|到|通往|飞往|直达)A的(?=.*(?:航线|班列|专列|线路|航班|铁路|公路|通道))B", "{b} to {a}"),
    ("(?:人民)?群众反映(?:强烈|集中|突出)的B", "{b} of great public concern"),
    ("面向A的B", "{b} for {a}"),
    ("针对A的(?=.*(?:文件|规定|规范|办法|条例|法规|政策|措施|方案|计划|服务|产品|标准))B", "{b} for {a}"),
    ("A服务B的(?=(?:典型|创新|优秀)?(?:案例|经验|样板))C", "{c} of {a} serving {b}"),
    ("A(?:助力|支持)B的(?=(?:典型|创新|优秀)?(?:案例|经验|样板))C", "{c} of {a} supporting {b}"),
    ("A赋能B的(?=(?:典型|创新|优秀)?(?:案例|经验|样板))C", "{c} of {a} empowering {b}"),
    ("适应A的B", "{b} suited to {a}"),
    ("集A等?(?:于一体|为一体|于一身)的B", "{b} integrating {a}"),
    ("适合A的B", "{b} suited to {a}"),
    ("服务(?:于)?A的B", "{b} serving {a}"),
    ("支撑A的B", "{b} supporting {a}"),
    ("保障A的B", "{b} safeguarding {a}"),
    ("引领A的B", "{b} leading {a}"),
    ("辐射A的B", "{b} serving {a}"),
    ("(?:连接|联通|贯通|连通)A的B", "{b} linking {a}"),
    ("(?:影响|制约)A的B", "{b} affecting {a}"),
    ("破坏A的B", "{b} that damage {a}"),
    ("反映A的B", "{b} reflecting {a}"),
    ("从事A的B", "{b} engaged in {a}"),
    ("A占B(?:总量|总数)?的(?:比重|比例|份额)", "{a} as a share of {b}"),
    ("A与B的(?:比值|比率|比例)", "the ratio of {a} to {b}"),
    ("按(?:照)?A(?:计算|核算|衡量)的B", "{b} at {a}"),
    ("以A为(?:导向|方向)的B", "{b} oriented toward {a}"),
    ("A导向的B", "{b} oriented toward {a}"),
    ("由A(?:等)?(?:组成|构成)的B", "{b} made up of {a}"),
    ("(?:经|由)A(?:认定|评定)的B", "{b} recognized by {a}"),
    ("(?:经|由)A(?:批准|审批)的B", "{b} approved by {a}"),
    ("(?:持有|取得|获得)A的B", "{b} with {a}"),
    ("依托A的B", "{b} relying on {a}"),
    ("符合A的B", "{b} meeting {a}"),
    ("进入A的B", "{b} entering {a}"),
    ("缺乏A的B", "{b} lacking {a}"),
    ("具有A特征的B", "{b} characterized by {a}"),
    ("[从由]A到B的C", "{c} from {a} to {b}"),
    ("(?:涉及|关系)A的B", "{b} concerning {a}"),
)
_GROUPS = {"A": "(?P<a>.{2,}?)", "B": "(?P<b>.{2,})", "C": "(?P<c>.{2,})"}


def with_verb(zh: str, read: ReadNoun) -> Noun | None:
    """English of a thing and what stands before it; None where `zh` is no such thing, or one is unknown."""
    for number, match in _table().fitting(zh):
        things = {name: what for name, one in match.groupdict().items() if (what := read(one)) is not None}
        last = things.get(max(match.groupdict()))
        if last is None or len(things) < len(match.groupdict()):
            return None
        if re.search(" (?:of|for|in|to|from) |^[0-9A-Z]", last.english):
            return None
        said = {name: what.english if what is last else what.said for name, what in things.items()}
        return Noun(_ROWS[number][1].format(**said), last.many, last.article)
    return None


@cache
def _table() -> PatternTable:
    return PatternTable([re.sub("[ABC]", lambda place: _GROUPS[place[0]], zh) for zh, _ in _ROWS])
