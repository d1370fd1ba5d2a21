"""Which heads may stand behind which words: what founds a name, what a whole list shares, what is linked."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.fields_beside import parts_fields
from desktop_app.translation.nouns.noun_lists import PARTED
from desktop_app.translation.nouns.noun_words import Noun, noun, table

# Acts and abstract heads, before which no modifier of what they govern may stand.
ACT_OF = re.compile(
    r"^the [\w &,-]+? of |\b(?:development|construction|reform|protection|treatment|management|improvement|"
    r"building|upgrading|renovation|restoration|control|use|integration) of |\b(?:tasks|demand|investment|"
    r"achievements|channels|space|satisfaction|campaigns|capacity) (?:in|for|on|with) "
)
ONE_WORK = ("项目", "工程")  # behind a name there is one
FOUNDED = frozenset(
    {"实验室", "研究院", "研究中心", "创新中心", "学校", "医院", "公园", "联盟", "中心", "广场"}
)
OWN_ACT = re.compile("(?:保障|支持|供给|供应)$")
BUILDING = re.compile("[楼馆校]$|分院$|[院校]区$")  # of the last thing of a list alone
# What belongs to all who are named before it: 民营企业和企业家合法权益.
BELONGS = [
    "就业",
    "水平",
    "服务水平",
    "服务能力",
    "服务质量",
    "保障水平",
    "保障能力",
    "权益",
    "合法权益",
    "改扩建",
    "扩建",
    "迁建",
    "整体搬迁",
    "标准化建设",
    "规范化建设",
    "在园幼儿占比",
    "办学条件",
    "扬尘",
    "闲置场所",
    "闲置空间",
    "闲置资源",
]
# 企业实施 + 数字化改造: a verb with its object, and no thing that a deed is done to.
_GOVERNS = re.compile("(?:实施|开展|进行)$")
# What a modifier in front may belong to a part of: the campaign to improve rural roads.
INSIDE = re.compile(
    rf"{ACT_OF.pattern}|\b(?:campaign (?:to|for)|coverage of|meetings? on"
    r"|(?:opinions|guidelines|measures|rules) on) "
)
# What the last of a list tells is done to all: 高新区、经开区及各类园区建设.
TELLS_ACT = re.compile(
    rf"{ACT_OF.pattern}|\b(?:development|construction|renovation|upgrading|protection|creation|cultivation)$"
)


def led_by(inner: Noun, head: str) -> Noun | None:
    """A head in front of a word that cannot stand before it: 工业领域设备更新 + 实施方案."""
    if head in ("计划", "规划") and inner.english.endswith("Five-Year Plan"):
        return inner  # “九五” + 计划
    pattern = table("linked_heads").get(head)
    if pattern is None or not re.search(r"\b(?:plans?|campaigns?|programs?|policies|measures)\b", pattern):
        return None
    twice = r"^\d" if pattern.endswith(" of {}") else r"^\d| (?:for|on) "
    return None if re.search(twice, inner.english) else noun(pattern.format(inner.said))


_ENABLES = re.compile(
    "数字|数智|数据|智能|科技|技术|创新|AI|网络|金融|平台|文化|人才|党建|品牌|电商|资本|绿色|算力"
)


_SOUND = frozenset("管理 决策 发展 规划 布局 防治 配置 利用 种植 养殖 治理 防控 调度 评价".split())  # noqa: SIM905
_SCIENCE = re.compile("(?:自然|社会|生命|材料|数据|环境|海洋|农业|医学|空间|地球|脑|哲学社会|行政)科学$")


_FIRST_STEPS = frozenset(("规划", "建设", "设计", "施工"))
_KEPT_UP = frozenset(("管护", "养护", "运营", "维护", "运维"))


def misfits(body: str, head: str, pattern: str) -> bool:
    """True where `head` cuts a word, or stands behind a verb with its object."""
    if body == "首届" or parts_fields(body, head):
        return True  # 首届 + 文化节 is no kind of them; 职业技能 + 技术
    if head == "赋能" and not _ENABLES.search(body):
        return True  # 招商赋能: a deed, and no role
    if head[-1] == body[-1] == "性":
        return True  # 针对性 + 有效性: two qualities of one thing
    if body.endswith(("项地方", "部地方", "个地方")) and head.startswith(("标准", "法规")):
        return True  # 三项 + 地方标准
    if body.endswith("科学") and head in _SOUND and not _SCIENCE.search(body):
        return True  # 财政科学 + 管理: managed well, and no science
    if head in _KEPT_UP and body[-2:] in _FIRST_STEPS:
        return True  # 规划 + 管护: two deeds
    if head == "方案" and body.endswith("规划"):
        return True  # 总体规划 + 方案: one paper
    if head == "生产" and body.endswith(("安全", "发展")):
        return True  # 国家安全 + 生产: 安全生产 is one word
    return (head == "现代化" and "化、" in body) or (
        pattern.endswith(" of {}") and _GOVERNS.search(body) is not None
    )


_BUILT = re.compile(
    "(?:设施|体系|平台|基地|网络|园区|队伍|场所|管网|公路|道路|桥梁|环境|阵地|学科|团队|校舍|厂房|站点|中心|制度|驿站|工程|园|城市|学校|医院|幼儿园|泵站|停车场|码头|水库|水厂|处理厂|变电站|充电站|住房|场馆|校区|院区)”?$"
)

_INFRASTRUCTURE = re.compile(
    "(?:[^、和及与]{2,3}[、和及与])+[^、和及与]{2,3}基础设施"
)  # 交通、水利、能源基础设施


def built_together(body: str, head: str) -> bool:
    """农村基础设施和公共服务设施 + 建设: of both, where each is such a thing as is built."""
    parts = PARTED.split(body)
    if head != "建设" or len(parts) <= 1:
        return False
    if parts[-1].startswith("配套"):
        return True  # 污水处理厂及配套管网: what goes with a thing is built with it
    return all(map(_BUILT.search, parts)) or _INFRASTRUCTURE.fullmatch(body) is not None


#: 国家重要 + 科技创新高地, 国家 + 脱贫攻坚督查: of what stands last.
OF_LAST = re.compile(
    "年度.+(?:计划|预算|方案|考核)|"
    "(?:国家|全国|全球|世界|国际|区域性?|西部|中部|东部|全省)?重要.+"
    "(?:高地|中心|枢纽|节点|支点|策源地|基地|窗口|门户)|"
    "(?:国家|全国|[省市县]|自治区)级.+示范(?:[县区市镇村乡点园户社校]|基地|园区|社区|单位|企业|项目|学校|合作社)|"
    "(?:国家|全国|[省市县]|自治区)级?.+(?:督[查察]|考核|验收|评估|检查|抽查|审计|巡[视察]|普查|考评|评选|大?赛)"
)
#: It is the whole that is of the level: 国家级 + 服务业标准化试点.
OF_LEVEL = re.compile("(?:国家|省|市|自治区)级.+(?:试点|项目|工程|计划|现场会|推进会|会议|论坛)")
