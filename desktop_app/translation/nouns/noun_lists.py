"""Lists of nouns: where they are parted, what of the last belongs to all, how they are told.

Knows no termbase: what the items mean is read in `noun_phrases`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import OPEN, VALUE, SayFigures
from desktop_app.translation.nouns.noun_words import Noun, in_row
from desktop_app.translation.words.numerals import value
from desktop_app.translation.words.plurals import plural

AND = re.compile("以及|和|与|及")
PARTED = re.compile(f"、|{AND.pattern}")
_BOUND = "\ue006"  # a 、 inside a name
_STORMS = re.compile("(?:[A-Z][a-z]+ )*(?:Typhoons|Storms) ")  # their kind is told of both
_TWO_BODIES = re.compile(r"(?:(?! of | and ).)+ and (?:(?! of | and ).)+")
DEED = re.compile(
    "(?:[东南西北]延|植树|造林|建设|发展|创新|合作|创建|改革|改造|整治|治理|保护|修复|培育|升级|转型|扩建|迁建|更新|利用|引进|管理|监管|治理|管控|监督|储备|救援|演练|宣传|培训|执法|排查|检查|整改|防火|防灭火|防汛|抗旱|救灾|减灾|防控|防治|处置|开发|研发|培养|推广|使用|生产|养殖|种植|运营|维护|供给|供应|现代化|一体化|数字化|便利化|均等化|规范化|法治化|成果|划定|确权登记|落地|制造)$"
)
_DONE_TO_ALL = re.compile(
    "(?:综合|系统)?治理|防治|整治|综合整治|整治提升|(?:保护|生态)?修复|保护|保护利用|保护传承利用|保护活化利用|活化利用|传承利用|保护传承|修缮保护|改造|改造提升|更新改造|监管|划定|确权登记|除险加固"
)
_PREVENTED = re.compile(
    "[病灾害污染虫疫癌瘤症水土漠]|缺陷|风险|水土流失|扬尘|噪声|沙化|近视|肥胖|大气|水体|土壤|源"
)
_MARKED_OUT = re.compile("划定|确权登记")  # hardly done to the last of several alone
_FRAME = re.compile("(?:模式|机制|体系|制度|格局|平台)$")
# What is run for all that a list names: 领军企业、高成长企业培育工程.
_PROGRAM = re.compile("(?:培育|培养|倍增|提升|提质|壮大|引育)工程$|(?:行动|计划)$")
_RUN = re.compile("(?:工程|行动|计划|方案|政策|战略|活动)$")
_TWO = 2
_TIERS = re.compile("(?P<n>[两三四五])级")  # 县城、中心镇、村三级规划: of all that are named
_FEW = 4  # names that may share a head: in a longer list others stand beside them
_MERGED = re.compile(
    "(?!.*(?:产业|城乡|[一二三六]产|产城|军民|[文农体商]旅|产教|科教)(?:深度)?融合).{2,}(?:深度)?融合发展.{2,5}"
)
_ASSESSED = re.compile("环评(?:审批|管理|服务|保障)*$")
_OWN_MEASURE = re.compile("(?:质量|能力|效率|条件|标准|效能)(?:、|以及|和|与|及)")
_ENLARGED = re.compile("改?扩建|迁建|整体搬迁")
_LINKED_UP = re.compile("互联互通$")
_WORKED_OUT = re.compile("(?:协调|配合|协作|联动|沟通|共享|合作|会商|衔接)机制$")
_LEVELS = frozenset(("国家", "省", "市", "县", "全国", "自治区"))
_OF_LEVEL = re.compile("(?:省|市|县|区|自治区|地方)级?.{2,}")
_RISKS = re.compile("..(?:风险|风险隐患|安全隐患)$")
_CARE = re.compile("(?:关爱|照护|救助|帮扶|关爱保护)(?:服务|保障|服务保障)?(?:体系|机制|制度)$")
_AREA = re.compile("乡村|农村|社区|城市|城镇|城乡|县城|集镇|小区|街区|市域|县域|镇域")
_OF_AREA = re.compile(rf"(?:{_AREA.pattern})(?:治理|建设|发展|管理|服务|更新|规划)")
_MEASURED = re.compile("(?:单产|产量|产能|单产效益|价格|播种面积|种植面积|销量|产值|主体责任|工作责任)$")
_TROUBLES = re.compile("(?:风险|隐患|纠纷|矛盾|问题|困难|短板|挑战|压力|事故|乱象)$")
_ACT = re.compile(
    "(?:规划|建设|发展|攻关|培养|培训|治理|管理|保护|服务|研发|转化|创新|监管|改革|运用|验收|监测|检测|测试|评价|"
    "评估|考核|设计|筛查|救助|资助|审批|审核|预警|调解|管护|处理|招标|传播|救援|协商|养护|维护|运维|维修|惩戒|"
    "执法|排查|整改|处置|采购|招商)$"
)
# 组织推进、教研科研、教师培养机制: what one mechanism is for.
_PLAIN_FRAME = re.compile("(?<!保障)(?<!工作)(?<!服务)机制$")
_OWN_WORK = re.compile(f"(?:推进|科研|教研)$|{_ACT.pattern}")
# 房地产和金融 + 领域债务纠纷: disputes in both fields, where the first says nothing by itself.
_OF_FIELDS = re.compile(
    "(?!.*(?:重点|关键|新兴|传统|优势|特色|各|其他|相关)(?:领域|行业)).{2,9}?(?:领域|行业).{2,}"
)
_FIELD = re.compile("[^⟦⟧]{2,4}")
_FEWEST_SHARED = 2  # characters that two things may share in front
# Heads that never stand alone behind a longer one.
_NEVER_ALONE = re.compile(
    "力量|方式|水平|能力|标准|质量|规模|效益|效率|条件|渠道|手段|机制|体系|制度|保障|结构|布局|方法|强度|范围|程序"
)
_PRINCIPLES = "the guiding principles of "
_MEETING = re.compile("Congress|[sS]ession|Conference|meeting|speech|instruction")
_SOME = re.compile("一大?批|一系列|一揽子|若干|各类|各种|更多")
_DEED_OF_MANY = re.compile(r"the [a-z ,-]+? of (?=\d)")
_SESSIONS = re.compile("^(?=(?:first|second|third|fourth|fifth|sixth|seventh|plenary)\\b)")
# 一批产业投资、基础设施项目: projects in both, where no item is a work of its own.
_WORK = re.compile(
    "(?:项目|工程|企业|基地|园区|平台|[路桥站厂校院库区场馆楼线]|中心|公园|学校|设施|管网|工厂|车间|品牌|人才|技术)$"
)
_IDLE = re.compile("(?:闲置|低效|存量)(?:场所|空间|场地|土地|用地|资源|资产|房屋|厂房)$")
_REINFORCED = re.compile("除险加固$")
_CONDITIONS = re.compile("(?:办学|就医|居住|办公)条件$")
_SHARED_BY_ALL = re.compile("(?:共享|互通|共用|互认|流动|集聚|衔接)$")
_FUNCTIONS = re.compile("(?:中心|枢纽|门户|窗口|口岸)功能$")
_SERVED = re.compile("(?:服务|保障)(?:水平|能力|质量)$")
_POLICIES = re.compile("政策$")
_STRENGTHS = re.compile("..优势$|扬尘$")
_READJUSTED = re.compile("土地整备$")
_FORCES = re.compile("(?:工作|执法|救援|巡查|志愿服务|专业|党员|干部)力量$")
_MEANS = re.compile(
    "(?:政策|资金|债券|债|贷款|工具|措施|补贴|基金|机遇|资源|平台|项目|窗口|渠道|市场|机制|制度|服务|改革|战略|部署|法规|法律|规划|标准)$"
)
_MEASURED_TOO = re.compile("(?:水平|能力|质量|体系|条件|力度|机制|设施)$")
# What the last of a list ends in, and the words that say that others have a head of their own.
_OF_THEM_ALL = (
    (_CONDITIONS, _CONDITIONS),  # 43所小规模学校和104所寄宿制学校办学条件: of both kinds
    (_CARE, _FRAME),  # 空巢老人、困境儿童、残疾人关爱服务体系: for them all
    (_MEASURED, _MEASURED),  # 橡胶、槟榔单产: of both
    (_RISKS, _TROUBLES),  # 房地产、地方债务和中小金融机构风险: of them all
    (_PROGRAM, _RUN),
    (_REINFORCED, _REINFORCED),  # 石门水库和白龙水库除险加固: of both
    (_IDLE, _IDLE),  # 社区、公园闲置场所: of both
    (_ASSESSED, _ASSESSED),  # 重大规划和项目环评: of both
    (_LINKED_UP, _LINKED_UP),  # 城区与乡镇交通互联互通: between them
    (_WORKED_OUT, _FRAME),  # 部门、区域协调配合机制: between them all
    (_SHARED_BY_ALL, _SHARED_BY_ALL),  # 技术、人才、资金共享: each of them
    (_FUNCTIONS, _FUNCTIONS),  # 国际商贸中心、交通枢纽功能: of both
    (_FORCES, re.compile("力量$")),  # 街道、社区工作力量: of both
    (_POLICIES, _MEANS),  # 养老设施、电网改造政策: the policies for both
    (_STRENGTHS, _STRENGTHS),  # 科技创新和先进制造优势: in both
    (_READJUSTED, DEED),  # 南山、塘朗片区土地整备: of both, but 城市更新、土地整备 are two deeds
    (_SERVED, _MEASURED_TOO),  # 教育、医疗和养老服务水平: of all three
)


def some_items(items: str) -> tuple[str, str]:
    """一批 in front of the first of several examples is said of them all: (一批, the rest)."""
    match = _SOME.match(items)
    return (match[0], items[match.end() :]) if match else ("", items)


def with_shared_front(parts: list[str]) -> list[str]:
    """基层应急基础和力量: the forces are those that the foundation is for; such words do not stand alone."""
    front = parts[0][:-2]
    if len(front) < _FEWEST_SHARED:
        return parts
    return [parts[0], *(f"{front}{part}" if _NEVER_ALONE.fullmatch(part) else part for part in parts[1:])]


def named_list(parts: list[str], items: list[Noun]) -> Noun:
    """The things that `parts` name, read one by one, as one noun phrase."""
    told = whole_list(flat(parts, items))
    if some_items(parts[0])[0]:
        return told
    new = whole_list(flat(parts, [replace(item, english=item.made, article=False) for item in items]))
    return replace(told, founded=new.english) if new.english != told.english else told


def flat(parts: list[str], items: list[Noun]) -> list[str]:
    """What a list names; two bodies that make one name (省委、省政府) are two of its items."""
    said: list[str] = []
    if len(parts) > 1 and some_items(parts[0])[0]:
        items = [items[0], *map(_in_plural, items[1:])]
    for part, item in zip(parts, items, strict=True):
        bodies = "、" in part and _TWO_BODIES.fullmatch(item.said) and not _STORMS.match(item.said)
        said += item.said.split(" and ") if bodies else [item.said]
    return _with_one_head(parts, said)


# What 白鹤滩、乌东德水电站 both are; a place that says itself what it is (洱海、乙水库), is no such thing.
_FACILITY = re.compile(
    "(?:the )?(?P<name>[A-Z].*?) (?P<head>(?:Hydropower|Power) Station|Power Plant|"
    "Reservoir|Airport|Fire Station|Substation|Wastewater Treatment Plant|"
    "Railway Station|Bridge|Tunnel|Railway|Expressway)$"
)
_OWN_KIND = re.compile("[市县区镇乡村州省盟旗湖河江海山岛港站馆园院校线路桥隧库闸坝厂场矿关]$|⟦")


def _with_one_head(parts: list[str], said: list[str]) -> list[str]:
    """Names that share the head of the last: the Baihetan and Wudongde hydropower stations."""
    last = _FACILITY.fullmatch(said[-1])
    bare = [re.fullmatch("[A-Z][a-z]+(?: [A-Z][a-z]+)?", one) for one in said[:-1]]
    if (
        not _TWO <= len(said) <= _FEW
        or last is None
        or not all(bare)
        or any(map(_OWN_KIND.search, parts[:-1]))
    ):
        return said
    return [f"the {said[0]}", *said[1:-1], f"{last['name']} {plural(last['head'].lower()) or last['head']}"]


def _in_plural(item: Noun) -> Noun:
    """一批低碳园区、零碳园区: what stands for the kind is several there."""
    many = plural(item.english) if not item.many and item.said == f"the {item.english}" else None
    return Noun(many, many=True) if many else item


def whole_list(said: list[str]) -> Noun:
    """The list of `said`; the principles that the last is named by are those of all (十九大和…全会精神)."""
    if said[-1].startswith(_PRINCIPLES) and not any(one.startswith(_PRINCIPLES) for one in said[:-1]):
        shared = [*said[:-1], said[-1].removeprefix(_PRINCIPLES)]
        if all(_MEETING.search(one) for one in said[:-1]):
            return Noun(f"{_PRINCIPLES}{listed([_SESSIONS.sub('the ', one) for one in shared])}", many=True)
    return Noun(in_row(_with_one_deed(said)), many=True)


def _with_one_deed(said: list[str]) -> list[str]:
    """The renovation of 25 communities and 540 homes: one deed of several counts is told once."""
    deed = _DEED_OF_MANY.match(said[0])
    if deed is None or not all(one.startswith(deed[0]) and one[len(deed[0]) :][:1].isdigit() for one in said):
        return said
    return [said[0], *(one.removeprefix(deed[0]) for one in said[1:])]


def mixed(parts: list[str]) -> bool:
    """危房和农房抗震改造: the last alone tells an act, which may be done to all."""
    *others, last = (DEED.search(re.sub("（[^（）]+）$", "", part)) is not None for part in parts)
    return last and not all(others)


def done_to_all(body: str, head: str) -> bool:
    """固体废物和新污染物 + 治理: a deed behind things that are no deeds, done to each of them."""
    if several_areas(body):
        return _OF_AREA.fullmatch(f"{PARTED.split(body)[-1]}{head}") is not None
    if head == "水平":
        return tell_deeds(PARTED.split(body))
    parts = (PARTED if _MARKED_OUT.fullmatch(head) else AND).split(body)
    done = len(parts) > 1 and _DONE_TO_ALL.fullmatch(head) is not None and "⟦" not in body
    return done and not any(
        _RUN.search(part) or DEED.search(part) or _NEVER_ALONE.search(part) for part in parts
    )


def several_areas(body: str) -> bool:
    """乡村、社区, of both of which what stands behind is told."""
    parts = PARTED.split(body)
    return len(parts) > 1 and all(map(_AREA.fullmatch, parts))


def tell_deeds(parts: list[str]) -> bool:
    """规划、建设和管理: all that a list names are deeds."""
    return len(parts) > 1 and all(map(_ACT.search, parts))


def done_besides(body: str, head: str) -> bool:
    """防汛抗旱、森林防火、地质灾害 + 防治: what is done to the last, among other deeds."""
    parts = PARTED.split(body)
    if _ENLARGED.fullmatch(head) and any(map(DEED.search, parts[:-1])):
        return True  # 老旧小区改造和水厂 + 扩建: the last alone is enlarged
    if head == "水平" and _OWN_MEASURE.search(body):
        return True  # 建设质量、管护 + 水平: the quality has no level
    if _LINKED_UP.search(head) and AND.search(body):
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
    if any(head.search(last) and not any(map(own.search, others)) for head, own in _OF_THEM_ALL):
        return True
    if (tiers := _TIERS.search(last)) and value(tiers["n"]) == len(parts):
        return True
    if _OF_FIELDS.fullmatch(last) and all(map(_names_field, others)):
        return True
    if _OF_AREA.fullmatch(last) and all(map(_AREA.fullmatch, others)):
        return True  # 乡村、社区治理: of both
    if last.endswith("水平") and tell_deeds([*others, last.removesuffix("水平")]):
        return True  # 城乡规划、建设、治理水平: of all that is done
    if last.endswith("项目") and some_items(others[0])[0] and not any(map(_WORK.search, others)):
        return True
    if len(parts) == _TWO and _MERGED.fullmatch(last):
        return True  # 现代服务业与先进制造业融合发展试点: of both
    worked = _OWN_WORK if _PLAIN_FRAME.search(last) else _ACT
    return _FRAME.search(last) is not None and all(map(worked.search, others))


def _names_field(zh: str) -> bool:
    return _FIELD.fullmatch(zh) is not None and not _TROUBLES.search(zh) and not DEED.search(zh)


def partly_counted(parts: list[str]) -> bool:
    """深松和保护性耕作54万亩 in a list of counts: the number is that of both, and not the last one's."""
    counted = [part.endswith("⟧") for part in parts]
    return any(counted) and not all(counted)


def households_of_all(parts: list[str], say: SayFigures) -> bool:
    """3607户低保和特困人员: the households are those of both."""
    first = re.match(VALUE, parts[0])
    alone = first is not None and not any(OPEN in part for part in parts[1:])
    return alone and first is not None and say(first[0])[0].endswith("户")


def splits(zh: str, names: Iterable[str] = ()) -> Iterator[list[str]]:
    """The ways to part a list: at every 、 and at one 和 behind the last of them.

    `names` are not parted where they have a 、 of their own (省委、省政府).
    """
    for name in names:
        if "、" in name:
            zh = zh.replace(name, name.replace("、", _BOUND))
    for parts in _splits(zh):
        yield [part.replace(_BOUND, "、") for part in parts]


def _splits(zh: str) -> Iterator[list[str]]:
    parts = zh.split("、")
    if len(parts) > 1:
        yield parts
    for at in (-1, 0) if len(parts) > 1 else (-1,):  # A、B和C, A和B、C
        for match in AND.finditer(parts[at]):
            halves = [parts[at][: match.start()], parts[at][match.end() :]]
            yield [*parts[:at], *halves] if at else [*halves, *parts[1:]]
