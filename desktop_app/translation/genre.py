"""Whether a loose sentence speaks as government reports do, of what was done or of what will be.

In the genre 平台 or 年度 have fixed English and unknown names are Chinese; in news they are ordinary
words and the names are often foreign.  Sentences of a report are of the genre by their part; only
sentences without one are looked at.  Knows nothing of localising.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from desktop_app import resources
from desktop_app.translation.terms.termbase import TermMatch

_TABLE = "translation/patterns.csv"
_DOMAINS = frozenset(
    [
        "ideology",
        "plan",
        "indicator",
        "livelihood",
        "institution",
        "industry",
        "rural",
        "environment",
        "finance_trade",
    ]
)
_SURE = 2  # signs of the genre that make a sentence one of it by itself
_OPENS = 2  # signs that such an opening is worth
_FEW = 4  # sentences that can speak for their neighbours
_DEEDS = re.compile(resources.read_pattern(_TABLE, "sign of the genre"))
# A sentence without a subject that begins with what was done: its subject is the government.
_OPENING_DEED = re.compile(
    "(?:我们)?(?:(?:深入|全面|全力|扎实|持续|积极|着力|大力|重点|稳步|有序|加快|牢牢|不断|继续|成功|顺利|圆满|严格|切实|认真|高标准|高质量|高水平)*)"
    "(?:推进|推动|引入|引进|支持|成立|建成|打造|启动|完成|攻克|实施|开展|新增|新建|培育|讲好|做好|抓好|办好|建立|健全|优化|加强|统筹|坚持|落实|守住|"
    "完善|构建|扩大|改善|加大|推广|引导|鼓励|防范|化解|弘扬|增强|激发|发挥|丰富|发展|提高|严守|规范|稳定|保障|维护|集中|"
    "严厉打击|重视|编制|制定|出台|推行|改革|"
    "创建|争取|改造|整治|提升|促进|强化|深化|巩固|拓展|组织|举办|组建|设立|发放|投入|筹集|争创|兑现|帮助)(?![者后的])"
)
_PROSE = re.compile(
    r"[他她它你]|我(?!国|区|市|县|省|们将|们也?清醒|们也?深知|们坚持|代表)|说道|(?:说|表示|称|指出)[，：:]|告诉|据报|·|"
    r"[(（][A-Z][A-Za-z .’-]+[)）]|"
    "记者|警方|球员|比赛|赛季|总统|首相|袭击|飓风|电影|歌手|小行星|物种"
)

# What only results say, and what only plans say; a sentence with both, or with neither, tells no tense.
_DONE = re.compile(
    r"同比|[比较][上去]年|过去[一五]年|[一五]年来|以来|跑赢|好于|优于|创.{0,4}新[高低]|首次|连续.{1,4}年|获[评批]|入选|荣[获膺]|被[评认授列命]|"
    r"[^，。；]{2,}(?:达到?|突破|增长|下降|增至|降至|新增|建成|完成|引进|新建)[了]?(?:约|近|超)?\d|\d\.\d+万?亿|"
    r"(?:^|[，；])(?!推动|促进|努力|争取|实现|支持|使|在|到|20)[^，；。]{2,20}取得[^，；。]{0,8}(?:进展|成效|成绩|成果|突破|成就)|"
    r"跃[居升]|圆满|顺利(?:完成|召开|举[办行]|通过|开工)|成功(?:举办|创建|入选|获)|[^解除为]了\d"
)
_AHEAD = re.compile(
    r"我们[将要]|(?:^|[，；。])[要将]|[^即]将(?!军|士|于近)|力争|确保|必须|应当|(?:^|[，；。])今年(?!以来)|明年|下一步|年内|到20[2-9]\d年|年底前|"
    r"(?<![于与])预期目标|(?:增长|下降|降低)[\d.%—]+(?:左右|以[内上])"
)

# What is lacking, in the present: told as results are.
_LACKS = re.compile(
    "清醒|有待|亟待|短板|不够.{1,3}[，。；]|(?:不足|困难|较大|突出|薄弱|严峻|滞后|偏[低少小弱])(?:[，。；]|$)"
)
_NEAR = 6  # lines between sentences that share a tense


def role_told(text: str) -> str:
    """``results`` or ``plan`` where a loose sentence of the genre says which, else ""."""
    done, ahead = _DONE.search(text), _AHEAD.search(text)
    if bool(done) == bool(ahead):
        return "results" if not ahead and _LACKS.search(text) else ""
    return "results" if done else "plan"


def roles_told(texts: Sequence[str], official: Sequence[bool]) -> list[str]:
    """The role of each of several loose sentences of one text.

    A sentence of the genre that has no tense of its own shares that of the nearest one that has; where none
    is near, that of all others if they have one, or else a deed without a subject is a plan.  What is not
    `official` has no role but its own.
    """
    own = [role_told(text) for text in texts]
    told = [at for at, role in enumerate(own) if role and official[at] and not _LACKS.search(texts[at])]
    only = own[told[0]] if len(told) >= _FEW and len({own[at] for at in told}) == 1 else ""

    def shared(at: int) -> str:
        near = min(told, key=lambda other: abs(other - at), default=-_NEAR)
        if abs(near - at) < _NEAR:
            return own[near]
        return (only or "plan") if _OPENING_DEED.match(texts[at]) else ""

    return [
        shared(at) if not role and official[at] and not _DONE.search(texts[at]) else role
        for at, role in enumerate(own)
    ]


def is_official(text: str, terms: Sequence[TermMatch], *, among: bool = False) -> bool:
    """True when terms and turns of the genre outweigh those of ordinary prose.

    `among`: it stands among sentences most of which are of the genre, so that nothing against it will do.
    """
    known = sum(1 for match in terms if match.term.domain in _DOMAINS and len(match.term.zh) > 2)
    deeds = len(_DEEDS.findall(text)) + (_OPENS if _OPENING_DEED.match(text) else 0)
    return 2 * known + deeds - 3 * len(_PROSE.findall(text)) >= (0 if among else _SURE)


def are_official(texts: Sequence[str], find: Callable[[str], Sequence[TermMatch]]) -> bool:
    """True when most of several loose sentences are of the genre."""
    official = sum(is_official(text, find(text)) for text in texts)
    return len(texts) >= _FEW and official > len(texts) / 2
