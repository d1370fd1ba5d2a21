"""What a single line above the first paragraph is: the report's own, what introduces it, or strange to it.

How the lines follow each other, `masthead` judges.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import Rank, bullet_end, ends_sentence, first_stop, numbering
from desktop_app.document.passage import Line, to_passage
from desktop_app.document.roles import role_of
from desktop_app.document.titles.title_words import are_titles

LONGEST = 40
_LONGEST_LABEL = 12
#: 全力打好收官之战 between a title and whom it addresses
_MOTTO = re.compile("全力|努力|奋力|奮力|扎实|合力|聚力|凝心|坚定|坚决")
_UNFINISHED = ("，", "；", "、", ",", ";")
#: 2月18日，市长张三作政府工作报告。现全文刊发如下： what a site says before the report
_INTRODUCTION = re.compile(
    r"全文|刊[登发發载載]|摘要|现将.{0,30}(?:如下|公[布开])|编者按|[记記]者|[讯訊][（(]|作.{0,12}[报報]告|[发發]表.{0,8}[讲講]话"
)
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)  # only a site gives its own above a report
_WHOLE_BELOW = re.compile(
    "(?:以下[是为為]|附)?[^，。；：]{0,12}(?:全文(?:如下)?|(?:详情|原文|通知内容)如下)[:：]"
)
LONGEST_INTRODUCTION = 300
_LONGEST_NEWS = 150  # of what only tells that a report was made, and not that it stands below
_GIVES = re.compile(r"全文|刊[登发發载載]|摘要|如下|公[布开]|编者按")


def words_of(line: Line) -> str:
    """The words of a line, its marks of bold type and its wide spacing left out."""
    return tight(to_passage(line).text)


def is_report(line: Line) -> bool:
    """A line that none but the report itself can have: a sentence, a numbered heading."""
    text = to_passage(line).text
    told = ends_sentence(text) and not (introduces(line) or _calls(text) or _ADDRESS.search(text))
    return is_headed(line) or told


def _calls(text: str) -> bool:
    """2024年某区政府工作报告全文来了！: a site's own words; 各位代表！ is the report's."""
    short = len(text) <= LONGEST and text.endswith(("！", "!", "？", "?"))
    return short and not re.search("[。；，]|各位|同志|朋友", text)


def is_headed(line: Line) -> bool:
    """A numbered heading down to （一）, or one by the format."""
    number = numbering(to_passage(line).text)
    return line.level > 1 or (number is not None and number.rank <= Rank.BRACKET)


def introduces(line: Line) -> bool:
    """What a site says above the report it shows."""
    text = to_passage(line).text
    told = len(text) <= LONGEST_INTRODUCTION and _INTRODUCTION.search(text) is not None
    told = told and (len(text) <= _LONGEST_NEWS or _GIVES.search(text) is not None)
    return told and text.endswith(("：", ":", "。")) and not (line.level or numbering(text))


def gives_whole(line: Line) -> bool:
    """以下是公告全文： below the news about a report, whatever the news says."""
    return _WHOLE_BELOW.fullmatch(to_passage(line).text) is not None


def is_strange(line: Line) -> bool:
    """A short line that is no heading, no item and no sentence."""
    text = to_passage(line).text
    if are_titles(text):
        return True
    longest = _LONGEST_LABEL if text.endswith((":", "：")) else LONGEST
    if len(text) > longest or line.level or first_stop(text) >= 0 or text.endswith(_UNFINISHED):
        return False
    heads = role_of(simplified(text)) is not None and not _MOTTO.match(text)
    return not (numbering(text) or bullet_end(text) or heads)
