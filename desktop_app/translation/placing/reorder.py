"""新增养老床位 1,250 张 read as 新增 1,250 张养老床位: the figure before its noun, as English wants it.

Chinese reports put the figure behind the noun; small engines then tie it to the next clause.
Works on localised text in which figures are marked; knows nothing of engines.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.translation.placing.among import counted_lists
from desktop_app.translation.placing.marks import CLOSE, OPEN
from desktop_app.translation.words import lexicon

_VERBS = (
    "新增|增设|统筹安排|新设|新建改造|新建改建|新改扩建|建设筹措|建设筹集|筹措供应|建设和筹集|新建|接待|办理|淘汰|出台|新开工|累计建成|建成|完成|改造|新落地|引进|引入|培育|发放|提供|筹集|配售|获批|发行|投入|实施|调解纠纷|"
    "组建|设立|成立|认定|选派|推出|上线|招引|引育|争取|供应|更新|治理|化解|资助|救助|培训|招聘|查处|侦破|开行|打通|"
    "成功调解|受理|检查|整治|排查|开通|举办|组织|惠及|服务|吸引|走访|带动|促成|修复|核发|新登记|创建|打造|开展|配备|安排|建设"
)
# Of these, words that are as often the tail of a noun (综合服务点, 基础设施建设).
_NOUNS_TOO = frozenset(
    [
        "服务",
        "组织",
        "检查",
        "安排",
        "建设",
        "改造",
        "整治",
        "排查",
        "培育",
        "创建",
        "投入",
        "配备",
        "发行",
        "修复",
        "供应",
        "更新",
        "治理",
        "化解",
        "资助",
        "救助",
        "培训",
        "招聘",
        "查处",
        "认定",
    ]
)
_BEFORE_THEM = re.compile(
    r"(?:^|累计|共|总计|全年|年内|[已新再还又并拟将要可来]|全[市省区县国]|各地|集中|持续|稳步|扎实|大力|加快|深入|统筹|计划|预计|力争|继续|"
    r"布局|开工|启动|推进|全面|成功|顺利|完成|会同|分别|联合|自主)$"
)
# A second verb belongs to the first: 筹集建设, 新建改扩建, 改造完工, 新增及优化调整.
_SECOND = (
    "改扩建|新改扩建|扩建|改建|续建|迁建|重建|新建|筹建|优化调整|调整优化|优化提升|改造提升|建设|改造|提升|升级|更新|优化|调整|"
    "安排|销售|完工|竣工|建成|投入使用|投入运营|投用|启用|开通|投运|并网|修缮|维修|培育|引育|组建|孵化|认定|收储|推广|筹集|分配|交付"
)
_NO_VERB = (
    "项目|工程|任务|方案|计划|规划|用地|资金|成本|标准|周期|面积|投资|指标|行动|领域|单位|"
    "期|率|区|费|类|型|点|站|后|前|的"
)
_CHAIN = rf"(?:了|(?:及|和|并|与)?(?:{_SECOND})(?!{_NO_VERB}))*"
_STOPPERS = (
    "后[将可预能新]|将[新可提带]|"
    "[较比][上去]年|已(?=开工|完成|建成|竣工|投产|投用|整改|化解|办结|签约|落地)|累计|达到|户均|人均|增收|突破|跨越|跃升|保持|稳定在|(?<!发)达(?!标)|共计|总计|(?<!公)共(?![同享建和青])|同比|增长(?!极)|减少|下降|提升|占|超(?![市级声高])|为|"
    "(?<![节签条公预])约|总数|总量|面积|里程|其中|实现|提供(?!者|方)|发放"
)
_NOUN = rf"(?:(?!{_STOPPERS})[^，。；、：“”（）{OPEN}{CLOSE}]){{2,120}}?"
_ITEM = rf"\s*(?:{_NOUN})\s*{OPEN}[^{CLOSE}]*{CLOSE}(?=\s*(?:[、，。；]|$))"
_RUN = re.compile(rf"(?P<verb>新?(?:{_VERBS}){_CHAIN})(?P<items>{_ITEM}(?:\s*、(?!\s*(?:{_VERBS})){_ITEM})*)")
_PARTS = re.compile(rf"(?P<noun>[^{OPEN}]*){OPEN}(?P<figure>[^{CLOSE}]*){CLOSE}")
_MONEY = re.compile(r"RMB|US\$")
_RULES = (
    *("措施", "政策", "举措", "办法", "意见", "规定", "细则", "制度", "方案", "线路", "渠道"),
    *("measures", "policies"),
)
_SHARED = re.compile("[及和或与并]")  # 完成或基本完成 23 项: the figure is that of both verbs
_EACH = re.compile("每(?:[人户亩月年天日次吨度方]|平方米|立方米|千瓦时)$")
# 助力企业融资 20 亿元: verbs that jieba takes for nouns.
_VERBS_AT_HEAD = frozenset(["稳", "促", "助", "惠", "助力", "贡献", "撬动", "拉动", "节约", "降本"])
_BEHIND_PIECE = re.compile(r"[A-Za-z] ?$")  # 法治 Zhejiang 建设优秀区
_AROUND = 12  # characters on each side in which the borders of words are looked for


# 亿元以上重点技改项目 1,213 个, 1.22 万个亿元以上新建项目: what the projects are worth, behind them.
_AMOUNT = rf"{OPEN}(?P<amount>(?:at least|over|more than) [^{CLOSE}]*(?:RMB|US\$)[^{CLOSE}]*){CLOSE}\s*的?"
_KIND = rf"(?P<kind>[^，。；、：“”（）的{OPEN}{CLOSE}]{{0,40}}?)(?:项目|(?<=[a-z] )(?P<en>projects))"
_COUNT = rf"{OPEN}(?P<n>[^{CLOSE}]*\d)\s*[个项]{CLOSE}"
_WORTH = re.compile(
    rf"{_AMOUNT}{_KIND}\s*{_COUNT}|{_COUNT.replace('<n>', '<m>')}\s*{_AMOUNT.replace('<amount>', '<sum>')}"
    rf"{_KIND.replace('<kind>', '<sort>').replace('<en>', '<eng>')}"
)
_KINDS = {
    "重大产业": "major industrial ",
    "重点产业": "key industrial ",
    "产业": "industrial ",
    "工业": "industrial ",
    "重大": "major ",
    "重点": "key ",
}


def figures_first(text: str) -> str:
    """`text` with marked figures moved before the nouns they count; the marks are taken out."""
    text = _WORTH.sub(_worth, text)
    text = _RUN.sub(_moved, counted_lists(text))
    return text.replace(OPEN, "").replace(CLOSE, "")


def _worth(match: re.Match[str]) -> str:
    number, amount = match["n"] or match["m"], match["amount"] or match["sum"]
    kind = (match["kind"] or match["sort"] or "").strip()
    kind = _KINDS.get(kind, f"{kind} " if kind else "")
    return f" {number} {kind}projects worth {amount} each "


def _moved(match: re.Match[str]) -> str:
    if not _is_verb(match):
        return match[0]
    if match["verb"] == "服务" and _MONEY.search(match["items"]):
        return match[0]  # 服务企业融资 12 亿元: no sum is served
    items: list[str] = []
    for part in _PARTS.finditer(match["items"]):
        noun, figure = part["noun"].strip("、 "), part["figure"].strip()
        if items and _begins_with_verb(noun):
            items.append(f"{noun} {figure}")  # 新增产能项目 9 个、释放产值 8 亿元: a verb of its own
            continue
        item = None if _SHARED.match(noun) else _item(noun, figure)
        if item is None:
            return match[0]
        items.append(item)
    return f"{match['verb']} {'、'.join(items)}"


def _is_verb(match: re.Match[str]) -> bool:
    """True where the verb is a word of its own, not the end or the beginning of another."""
    before = re.search(rf"[{HAN}]{{0,{_AROUND}}}$", match.string[: match.start()])
    left = before[0] if before else ""
    verb = match["verb"]
    named = not left and _BEHIND_PIECE.search(match.string, 0, match.start())
    if verb in _NOUNS_TOO and (named or not _BEFORE_THEM.search(left)):
        return False
    behind = re.match(rf"[{HAN}]{{0,{_AROUND}}}", match["items"])
    inside = lexicon.inside_words(f"{left}{verb}{behind[0] if behind else ''}")
    return not inside & {len(left), len(left) + len(verb)}


def _begins_with_verb(noun: str) -> bool:
    words = lexicon.cut(noun[:_AROUND])
    verb = lexicon.tag_of(words[0]) == "v" or words[0] in _VERBS_AT_HEAD
    return len(words) > 1 and verb


def _item(noun: str, figure: str) -> str | None:
    """Figure and noun in English order; None where there is no noun (户数, 年计划的)."""
    noun = noun.removeprefix("number of ")  # 14,300 个 childcare places
    if not noun or noun.endswith(("数", "的", "额", "率")) or figure.endswith("%"):
        return None
    if _MONEY.search(figure) and re.search("income|增收", noun):
        return None  # 带动茶农户均增收 1.2 万元: the sum belongs to the rise
    if noun.endswith(("到", "至")):
        return None  # 服务事项拓展到 200 项: what it came to
    if _EACH.search(noun) or (_MONEY.search(figure) and noun.endswith("价")):
        return None  # 防暑降温费每人每月 RMB 300, 住宅均价 RMB 8,600
    if re.fullmatch(_SECOND, noun):
        return None  # 供应分配 8,600 套: a second verb, whose thing is named elsewhere
    if figure.endswith("条") and _begins_with_verb(noun) and not noun.endswith(_RULES):
        return None  # 稳经济 40 条 goes by its number
    is_measure = figure[-1:].isascii()  # counted things end in their Chinese measure word
    link = " of " if is_measure and noun.isascii() else " "
    return f"{figure}{link}{noun}"
