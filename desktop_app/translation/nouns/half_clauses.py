"""What looks like a thing and holds a clause: 社区引入理发 among examples, 供地严格实行限价 behind 新增.

Whoever keeps a thing in Chinese asks here first: what holds a clause is the engine's.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.acts import acts, acts_at
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.words import lexicon

_LEAST = 2  # characters of a thing that something is done to
# Those whom we support, guide or invite, and who do something then.
_DOER = re.compile(
    "(?:企业|公司|社区|小区|村庄|街道|学校|医院|高校|院校|院所|机构|组织|商会|协会|农户|农民|群众|居民|村民|集体|合作社|"
    "乡镇|商户|商家|景区|园区|家庭|青年|市民|单位|部门|银行|农场|基地|大户|学生|教师|专家|老人|职工|工会|网点|店|团队|户|主体|车主|养殖场|"
    "(?<!.)[省市县区镇乡村])$"
)
# 企业研发中心, 社区服务站: named by what is done there.
_NAMED = re.compile(
    "(?:中心|平台|机构|基地|[室站所院馆点店区园网]|队伍|人员|人才|体系|机制|制度|项目|工程|计划|行动|政策|资金|基金|标准|"
    "设施|设备|能力|水平|质量|模式|场景|活动|工作|方案|清单|指数|案例|品牌|费用?|率|额|数|量)$"
)
# 园区建设检测中心: somebody builds what has such a name
_BUILT = re.compile("(?<=[园业区村校院社司会])(?:建设|打造|设立|引入|引进|开办|开设|建立|组建|搭建)(?=...)")
# 各地发放消费券: all of them do something with a thing
_ALL_DOERS = re.compile(
    "各(?:地区?|[省市县区州旗]+|乡镇|镇街?|街道|村|社区|学校|企业|(?:级|有关|相关|成员)*(?:部门|单位|政府))(?:各部门|各单位)?(?!的)"
)
_LIST_SIGN = re.compile("[、和与及]")
_WENT = re.compile("(?<=..)到(?![期位账])")  # 退役军人到应急、安保等岗位
# Words between a subject and its verb, which no name of a thing has.
_HOW = re.compile(
    "(?<=..)(?:必须|应当|务必|一律|全部(?!的)|"
    "(?:完成(?!投资|率|额|量|值|情况|进度)|推出|建起|引入|引来|承接|唱响|遍布|初现|解决(?!方案|机制|办法|能力)|深入(?=企业|基层|一线|田间|现场|农村|社区))(?=[^的]{2,}$)|"
    "(?:全面|优先|严格|统一|同步|率先|首次|均|统筹|稳步|及时|主动)(?=(?P<act>..).))"
)
_AMOUNT = re.compile("(?:人数|件数|户数|套数|次数|数|率|占比|比例)$")
_WAYS = re.compile(r"(?:⟦\d+⟧|[两三四五六七八九十多等][种类项个大]?)?(?:方式|模式|形式|手段|途径|渠道|路径)")
# New things that a clause begins with are what it tells of as often as what was done.
_NEW = re.compile("新|拖欠|在建|竣工")
# 新投产的机床等⟦0⟧单品， and 对新增的农田，: what the clause behind them is about.
_WHOSE = re.compile("(?:^|[，；])(?P<verb>[^，；的]{2,4})的(?P<what>[^，；]+)，?$")
_TOWARD = re.compile("(?:^|[，；])(?:对于?|针对)(?P<what>[^，；]+)，?$")
_SUCH = re.compile("、.+等[^的]{2,6}$")
_PREDICATE = ("v", "d", "a")
_VERBS = ("v", "vn")
_NOUNS_TOO = ("vn", "an", "ad")
# 邀请游客挑刺2600条: people are moved to do something, and the number counts what they did.
_MOVES = re.compile(
    "邀请|发动|动员|引导|鼓励|号召|选派|聘请|选聘|吸引|带动|组织(?:群众|居民|村民|党员|学生|干部|专家)"
)
_NOT_PEOPLE = re.compile("[条件项次场堂期起宗处个]$")
_DOER_KIND = re.compile(
    "(?:游客|专家|群众|居民|村民|党员|学生|干部|市民|代表|委员|志愿者|教授|师傅|人员|老师|医生|律师)$"
)


def holds_deed(items: str) -> bool:
    """社区引入理发、维修 (等服务): the first of the examples is somebody who does something."""
    first = _LIST_SIGN.split(items, maxsplit=1)[0]
    if _NAMED.search(first) and not _BUILT.search(first):
        return False
    if _WENT.search(first) or _researched(first):
        return True
    words = lexicon.tagged(first)
    return any(_does(first, word.start) or _acts(first, word) for word in words[1:])


def builds_first(items: str) -> bool:
    """园区建设检测中心、共享实验室: though every name is known, somebody builds what they name."""
    first, sign, rest = items.partition("、")
    return bool(sign) and "等" in rest and _BUILT.search(first) is not None


# What tells a deed, or who waits for what
_CLAUSE = re.compile(
    "了(?!解)|^(?:项目|土地|资金|企业)等(?:项目|土地|资金|企业)$"
    "|..发展(?:产业|经济)$|^(?:企业|[高院学]校|机构)(?:实施|开展).."
    "|..赋能(?:教育|农业|产业|制造业?|文旅|旅游|医疗|养老|治理|基层治理|社会治理|乡村振兴|实体经济|产业发展|传统产业)$"
)


def is_clause(zh: str) -> bool:
    """项目等土地, 各部门落实责任: what tells a deed, and names nothing."""
    return _CLAUSE.search(zh) is not None or _all_do(zh)


def _all_do(zh: str) -> bool:
    """各部门落实主体责任: what everybody does with a thing, and no duties of what they do."""
    doers = _ALL_DOERS.match(zh)
    if doers is None or _NAMED.search(zh):
        return False
    behind = zh[doers.end() :]
    return any(len(behind) >= len(verb) + _LEAST and behind != verb for verb, _ in acts_at(behind))


def _does(zh: str, at: int) -> bool:
    """True where what stands at `at` is a verb with a thing behind it."""
    behind = [(verb, ways) for verb, ways in acts_at(zh[at:]) if len(zh) >= at + len(verb) + _LEAST]
    sure = any(not ways[0].noun for _, ways in behind)
    return bool(behind) and (sure or _DOER.search(zh[:at]) is not None)


def _acts(zh: str, word: lexicon.TaggedWord) -> bool:
    """商户 + 经营 + 咖啡: any verb behind those who can do something, with a thing behind it."""
    done = word.tag in _VERBS and len(zh) >= word.end + _LEAST and word.end - word.start >= _LEAST
    return done and _DOER.search(zh[: word.start]) is not None


def _researched(zh: str) -> bool:
    """研发酵素: what is developed, though 研发 opens names of things too."""
    return zh.startswith(("研发", "开发", "发展")) and len(zh) > _LEAST + 1


def has_predicate(zh: str) -> bool:
    """供地严格实行限价, 项目必须符合定位: a subject with what it does or must do."""
    return any(not match["act"] or match["act"] in acts() for match in _HOW.finditer(zh))


# 救助体系, 多元化解机制: named by what is done there, if it is not they that something is done to
_FRAME = re.compile(
    "(?!健全|完善|建立|构建|形成|创新|优化|提[升高]|增强|强化|加[大强]|做好|抓好|推[进动]|深化|改[进善革]|规范|统一|落实|执行|制定|出台|"
    "搭建|打造|建设|巩固|拓展|探索|运用|压实|扩大|激发|破除|理顺|畅通|实施|实行|推行|坚持|引入|参与|服务|融入)"
    ".{2,4}(?:体系|机制|制度|模式|格局|平台|能力|水平|政策|力度|标准|办法)"
)


def names_frame(zh: str) -> bool:
    """救助体系 behind 社会保障和: both have the system, and nobody helps it."""
    return _FRAME.fullmatch(zh) is not None


def of_a_way(zh: str) -> bool:
    """方式实施更新, 三种方式: the rest of a way in which something is done, and nothing it is done to."""
    return _WAYS.match(zh) is not None


def counts_new(verb: str, zh: str) -> bool:
    """新开工 + 住房基本建成数: the number of them is what a row is about."""
    return _NEW.match(verb) is not None and _AMOUNT.search(zh) is not None


def leads_on(front: str) -> bool:
    """True where `front` ends in a thing without a verb, which the clause behind it tells of."""
    whose, toward = _WHOSE.search(front), _TOWARD.search(front)
    if whose is not None and whose["verb"] in acts():
        return _verbless(whose["what"])
    if toward is None:
        return False
    what = toward["what"].rpartition("的")[2]
    return _verbless(what) or _SUCH.search(what) is not None


def _verbless(zh: str) -> bool:
    words = lexicon.tagged(zh)
    return not any(word.tag.startswith(_PREDICATE) and word.tag not in _NOUNS_TOO for word in words)


def counts_their_deeds(act: str, say: SayFigures) -> bool:
    """邀请游客挑刺 + 2,600条: so many deeds of those who were invited, and not so many people."""
    moved = _MOVES.match(act)
    number = re.search(f"{VALUE}$", act)
    if moved is None or number is None or _NOT_PEOPLE.search(say(number[0])[0]) is None:
        return False
    words = lexicon.tagged(act[moved.end() :].partition("⟦")[0])
    return len(words) > 1 and _DOER_KIND.search(words[0].text) is not None
