"""What kind of text a report is, as far as it says what parts do: it reports, plans, or does neither.

Told by the title, by the sentence that says what is laid down (制定本办法), or by articles (第三条).  What
the heading of a part says of itself, `roles` reads.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto


class TextKind(Enum):
    """What parts do whose headings do not say it."""

    REPORTS = auto()  #: results, and plans behind them
    PLANS = auto()  #: what is to be done
    OPEN = auto()  #: a speech, a notice: either, and each sentence says it itself
    RECORDS = auto()  #: minutes, answers: either, and no heading says which (三、研究2024年工作安排)
    RULES = auto()  #: neither: what lays down or announces has no tense of a report (第五章 预算安排)


#: 》, （试行）, （草案）: what may stand behind the word that names the kind
_TAIL = r"(?:全文|摘要|范文|模板|精选|合集|大全)*[)）》〉>”]*(?:[（(][^（()）]{1,16}[）)])*[)）》〉>]*$"
#: 关于印发《…办法》的通知 is of the kind of what it sends out.
_SENDS = re.compile(
    rf"^.*?(?:印发|发布|公布|颁布|转发|修改|修订)(?P<sent>.+?)的?(?:通知|公告|决定|通告){_TAIL}"
)
_REPORTS = re.compile(
    rf"(?:(?:报告|汇报|总结|公报|白皮书|年报)|(?:情况|结果|成效|总结)的?(?:通报|公告|通知|公示|函)){_TAIL}"
)
_SUMMARY = re.compile("总结|小结|回顾|(?:工作|完成|执行|开展|落实|建设|进度|进展|推进)情况")
#: 现将我局2022年法治政府建设情况报告如下: what a page without its title says it is
_SAID_TO_BE = re.compile("(?:现将|现就)([^。；：]{4,60}?(?:情况|总结))(?:报告|汇报|通报|公布|公开)?如下")
_YEAR_PAST = re.compile(
    "(?:19|20)\\d\\d年[，,](?!是)(?!.*(?:将|要(?!求|素|点)|力争|确保|目标是|打算)).*(?:成效|台阶|进展|突破|成绩|完成了?)[^，,。]{0,12}[。.]"
)
_RULES = "条例|办法|规定|细则|规则|规程|章程|守则|准则|预案"
_LAYS_DOWN = re.compile(
    f"(?:{_RULES}|公约|制度|标准|规范|导则|指南|须知|目录|名录|简章|公告|通告|公示|启事"
    f"|(?:任免职?|任职|免职|任命|放假安排|听证会)的?通知){_TAIL}"
)
_RECORDS = re.compile(
    f"(?:纪要|问答|答问|答记者问|答复|复函|访谈|实录|解读|(?:起草|修订|制定)的?说明|《[^》]+》[^。]{{0,10}}的说明){_TAIL}"
)
#: 关于…的意见, 关于做好…工作的通知 too: they say what is to be done.
_PLANS = re.compile(
    "(?:规划|纲要|计划|方案|要点|(?:实施|指导|工作|若干|几点)意见|关于.{2,80}的意见"
    "|(?:若干|政策|工作|具体|实施|[条项])措施|任务分解表?|任务清单"
    "|关于(?:切实|进一步|全面|认真|深入|扎实|统筹|依法|继续|大力)*(?:做好|加强|加快|开展|推进|推动|促进|落实|深化|抓好|规范"
    "|完善|组织|强化|改进|支持|建立|健全|实施|提高|提升|贯彻|严格|整治|防范|扩大|优化|构建|培育|鼓励|稳定|保障)[^。]*的?(?:通知|决定|通告))"
    + _TAIL
)
_OPEN = re.compile(
    f"(?:讲话|发言|致辞|献词|贺词|讲话稿|发言稿|通知|决定|决议|函|批复|倡议书|公开信|声明){_TAIL}"
)
#: 结合我区实际，制定本方案。 特制定如下政策措施。 现提出以下实施意见：
_LAID_DOWN = re.compile(
    "(?:制定|制订|出台)本(?P<named>[^，。；：]{1,10})[。：:]|(?:制定|制订|提出|采取)(?:如下|以下)(?P<listed>[^，。；：]{1,10})[。：:]"
)
#: 甲市绿化管理办法（试行）, the name of what a notice sends out and no numbered heading
_NAMES_RULES = re.compile(
    rf"(?!第?[一二三四五六七八九十\d]+[、章节篇.．])[^，。；：]{{6,}}(?:{_RULES}){_TAIL}"
)
_LISTED = re.compile("意见|措施|安排|政策|举措")
_ARTICLE = re.compile(r"第[一二三四五六七八九十百零〇\d]{1,6}条(?![例款河路街道公线]|意见|措施|建议)")
_ASSIGNED = re.compile(r"[（(][^（()）]*(?:牵头|责任单位|负责单位|(?:分工|配合)负责)[^（()）]*[）)]。?$")
_FEWEST_TASKS = 2
_FEWEST_ARTICLES = 3
_MOST_BELOW = 10  # blocks for each article: its items and sentences
_OPENING = 6  # blocks among which the sentence stands that says what is laid down


def of_title(title: str) -> TextKind | None:
    """The kind that a title (simplified characters) names; None where it names none."""
    if sent := _SENDS.match(title):
        return of_title(sent["sent"]) or TextKind.OPEN
    if _REPORTS.search(title):
        return TextKind.REPORTS
    if _RECORDS.search(title) or "解读" in title:
        return TextKind.RECORDS
    if _LAYS_DOWN.search(title):
        return TextKind.RULES
    if _PLANS.search(title):
        return TextKind.REPORTS if sums_up(title) else TextKind.PLANS
    return TextKind.OPEN if _OPEN.search(title) else None


def kind_of(title: str, blocks: Sequence[str]) -> TextKind:
    """The kind of a text with this title and these blocks below it (simplified characters)."""
    if by_articles(blocks):
        return TextKind.RULES
    named = of_title(title)
    if named is None or named is TextKind.OPEN:
        told = _laid_down(blocks[:_OPENING]) or (TextKind.PLANS if _assigns(blocks) else None)
        return told or named or TextKind.REPORTS
    return named


def is_article(text: str) -> bool:
    """`text` opens with 第三条."""
    return _ARTICLE.match(text) is not None


def by_articles(blocks: Sequence[str]) -> bool:
    """The text is one of articles: 第三条 and its like open many of its blocks or sentences."""
    articles = sum(map(is_article, blocks))
    return articles >= _FEWEST_ARTICLES and _MOST_BELOW * articles >= len(blocks)


def names_rules(heading: str) -> bool:
    """The heading (simplified characters) is the title of rules that stand below it."""
    return _NAMES_RULES.match(heading) is not None


def sums_up(title: str) -> bool:
    """The title says that the past is told: 2023年工作总结."""
    return _SUMMARY.search(title) is not None


def said_to_be(blocks: Sequence[str]) -> str:
    """What the first blocks (simplified characters) say that the report is; nothing if they do not.

    2021年，全市系统…，各项事业迈向新台阶。 above the first part sums a year up.
    """
    told = next((found[1] for found in map(_SAID_TO_BE.search, blocks[:_OPENING]) if found), "")
    return told or ("总结" if blocks and _YEAR_PAST.fullmatch(blocks[0]) else "")


def _assigns(blocks: Sequence[str]) -> bool:
    """Tasks with those who are to do them: （市财政局牵头，各区配合）."""
    tasks = sum(_ASSIGNED.search(text) is not None for text in blocks)
    return tasks >= _FEWEST_TASKS and _MOST_BELOW * tasks >= len(blocks)


def _laid_down(blocks: Sequence[str]) -> TextKind | None:
    """The kind that the first blocks say of the text themselves."""
    for found in filter(None, map(_LAID_DOWN.search, blocks)):
        named, listed = found["named"], found["listed"]
        if _LISTED.search(named or listed):
            return TextKind.PLANS
        return of_title(named) if named else None
    return None
