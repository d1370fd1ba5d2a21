"""新增养老床位 1,250 张 read as 新增 1,250 张养老床位: the figure before its noun, as English wants it.

Chinese reports put the figure behind the noun; small engines then tie it to the next clause.
Works on localised text in which figures are marked; knows nothing of engines.
"""

from __future__ import annotations

import re

OPEN, CLOSE = "\ue000", "\ue001"  # private-use signs around each figure while a sentence is built

_VERBS = (
    "新增|新建改造|新建改建|新改扩建|建设筹措|建设筹集|筹措供应|建设和筹集|新建|接待|办理|淘汰|出台|新开工|累计建成|建成|完成|改造|新落地|引进|引入|培育|发放|提供|筹集|配售|获批|发行|投入|实施|调解纠纷|"
    "成功调解|受理|检查|整治|排查|开通|举办|组织|惠及|服务|吸引|走访|带动|促成|修复|核发|新登记|创建|打造|开展|配备|安排|建设"
)
_STOPPERS = "累计|达到|达|共计|总计|共|同比|增长|下降|提升|占|超|为|约|总数|总量|面积|里程|其中|实现"
_NOUN = rf"(?:(?!{_STOPPERS})[^，。；、：“”（）{OPEN}{CLOSE}]){{2,48}}?"
_ITEM = rf"\s*(?:{_NOUN})\s*{OPEN}[^{CLOSE}]*{CLOSE}(?=\s*(?:[、，。；]|$))"
_RUN = re.compile(rf"(?P<verb>{_VERBS})(?P<items>{_ITEM}(?:\s*、(?!\s*(?:{_VERBS})){_ITEM})*)")
_PARTS = re.compile(rf"(?P<noun>[^{OPEN}]*){OPEN}(?P<figure>[^{CLOSE}]*){CLOSE}")


_WORTH = re.compile(
    rf"{OPEN}(?P<amount>(?:at least|over|more than) [^{CLOSE}]*(?:RMB|US\$)[^{CLOSE}]*){CLOSE}\s*的?"
    rf"(?:(?P<kind>产业|工业|重大|重点)?项目|(?P<noun>[a-z][a-z ]* projects))\s*"
    rf"{OPEN}(?P<n>[^{CLOSE}]*\d)\s*个{CLOSE}"
)
# "A 等 8 所学校": the 8 include A; engines write "A and 8 others".
_AMONG = re.compile(
    rf"(?P<items>(?<![A-Za-z0-9])[A-Z][^，。；：、{OPEN}{CLOSE}\u4e00-\u9fff]*(?:、\s*[A-Z][^，。；：、{OPEN}{CLOSE}\u4e00-\u9fff]*)*)"
    rf"等\s*(?P<n>{OPEN}[\d,]+[^{CLOSE}]*{CLOSE})"
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
    text = _AMONG.sub(r"包括 \g<items> 在内的 \g<n>", text)
    return _RUN.sub(_moved, text).replace(OPEN, "").replace(CLOSE, "")


def _worth(match: re.Match[str]) -> str:
    noun = match["noun"] or f"{_KINDS.get(match['kind'] or '', '')}projects"
    return f" {match['n']} {noun} worth {match['amount']} each "


def _moved(match: re.Match[str]) -> str:
    items = [
        _item(part["noun"].strip("、 "), part["figure"].strip()) for part in _PARTS.finditer(match["items"])
    ]
    if None in items:
        return match[0]
    return f"{match['verb']} {'、'.join(item for item in items if item)}"


def _item(noun: str, figure: str) -> str | None:
    """Figure and noun in English order; None where there is no noun (户数, 年计划的)."""
    if not noun or noun.endswith(("数", "的")) or figure.endswith("%"):
        return None
    is_measure = figure[-1:].isascii()  # counted things end in their Chinese measure word
    link = " of " if is_measure and noun.isascii() else " "
    return f"{figure}{link}{noun}"
