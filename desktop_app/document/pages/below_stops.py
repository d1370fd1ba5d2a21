"""What stands below a full stop at the margin of a wrapped text: the rest of its paragraph, or the next one.

A full stop at the very end of a line says nothing about the paragraph.  Where neither indents nor blank lines
tell, the widths of lines do (`first_lines`), then how long paragraphs are (`run_lengths`) and the words.
"""

from __future__ import annotations

import re
from math import exp, log

from desktop_app.document.closing import opens_close
from desktop_app.document.marks import ends_sentence, first_stop, spoken_item
from desktop_app.document.pages.layout import Layout
from desktop_app.document.passage import Line, to_passage
from desktop_app.document.runin import addresses_audience

LOOK_BACK = 300  # longer quotes are not looked for: time must grow with the length only
SHORTEST_WRAPPED = 25  # characters of a line that can have reached a margin
_SHORTEST_SENTENCE = 5  # 工业。 names its paragraph
_ALIKE = 3  # characters that open two paragraphs alike
_INSIDE = 0.2  # share of sentences inside paragraphs that look like a clause which heads one
_LIKELY, _SURE = (
    2.0,
    3.5,
)  # odds (logarithm) that a line goes on: if its words say nothing, and whatever they say
#: Odds from which on a person is asked; what no clause heads goes on a little likelier.
_OFFERED, _BARE = 0.0, 0.5
#: What opens paragraphs far more often than sentences inside them.
PARAGRAPH_START = re.compile(
    r"(?:[一两三四五]年来|过去[一五]年|(?:今年|近年)以?来|回顾|展望|总的看|总体(?:来)?看|审计结果表明|在肯定成绩|我们(?:也|还)?清醒"
    r"|当前，|与此同时，|(?:为了?)?(?:实现|完成|围绕|对照)(?:上述|以上|这些|今年|全年).{2,12}[，,]"
    r"|(?:今年|明年|全年|\d{4}年)[^，。；]{0,16}总体(?:要求|思路)[是为：:]|[^，。；]{0,16}(?:主要|预期|总体)目标(?:建议)?[是为：:]|谱写.{2,30}[，,]"
    r"|实现[“”]?十[三四五六]五[“”]?|[“”]?十[三四五六]五[“”]?时期|综合(?:各方面|考虑)|年末(?:全.{0,3})?(?:常住|户籍|总)人口|(?:19|20)\d\d年[是，,]|今年是|做好.{2,16}工作，|会议(?:要求|强调|指出|认为)|我受|现将"
    r"|根据.{2,40}(?:规定|规划|安排|部署|要求|精神)[，,]|按照.{2,40}(?:安排|部署|要求)[，,])"
)

#: 重点抓好七个方面工作： on a line of its own
_ANNOUNCED = re.compile("[^，。；！？]{4,}[：:]")


def below_stop(text: str, previous: Line, line: Line, layout: Layout) -> tuple[str, float]:
    """Reason and confidence for joining `line` to `text`, which ends with a stop or a colon; "" for none.

    It belongs to it if paragraphs are told by an indent or by a blank line and this one has none.  Where
    nothing tells, the confidence says how likely it goes on, and is left to a person.
    """
    if text.endswith(("其中：", "其中:")) and layout.width and not (line.indented or line.gap):
        return "hard-wrap", 0.8  # no list: its items would have an indent or a line of their own
    over_page = (layout.begun and line.page_start) or (layout.always_begun and line.gap > 0)
    if over_page and not line.indented and ends_sentence(line.text):
        return "page-break", 0.8
    if line.indented or line in layout.first_lines.begin:
        return "", 0.0
    if line in layout.first_lines.inside and not line.gap:
        return "hard-wrap", 0.85
    if not layout.full(previous, line):
        return "", 0.0
    if text[-1] in "：:" and not (layout.indents or layout.spaced):
        # …，主要是： ends no line of its own
        over = re.search("[，。；]", text[-LOOK_BACK:]) and not line.gap
        return ("hard-wrap", 0.7) if over and len(to_passage(line).text) >= SHORTEST_WRAPPED else ("", 0.0)
    if layout.indents:
        return ("page-break", 0.8) if line.gap else ("hard-wrap", 0.85)
    if layout.spaced:
        return ("hard-wrap", 0.8) if not line.gap else ("", 0.0)
    if _likely(text, previous, line, layout):
        return "hard-wrap", 0.6
    return "", _doubt(previous, line, layout)


def _doubt(previous: Line, line: Line, layout: Layout) -> float:
    """How likely `line` goes on that is taken to open a paragraph; 0.0 where its words say that it does."""
    new = to_passage(line).text
    odds = layout.going_on.get(line, 0.0)
    if line.gap or _opens(new) or not layout.exactly(previous, line):
        return 0.0
    sure = odds if layout.heads(new) else odds + _BARE
    return round(1 / (1 + exp(-sure)), 2) if sure > _OFFERED else 0.0


def _opens(new: str) -> bool:
    """Its words open paragraphs, and hardly ever a sentence inside one."""
    start = _ANNOUNCED.fullmatch(new) or PARAGRAPH_START.match(new) or spoken_item(new)
    return bool(start) or opens_close(new) or addresses_audience(new)


def _likely(text: str, previous: Line, line: Line, layout: Layout) -> bool:
    """Nothing shows where paragraphs begin, and `line` still seems to go on."""
    new = to_passage(line).text
    if _ANNOUNCED.fullmatch(new) or PARAGRAPH_START.match(new) or opens_close(new) or addresses_audience(new):
        return False
    headed = layout.heads(new)
    odds = layout.going_on.get(line)
    if odds is not None:
        odds += log(_INSIDE / layout.headed if headed else (1 - _INSIDE) / (1.02 - layout.headed))
    if line.gap or (odds is not None and odds < _LIKELY):
        return False
    if odds is not None and odds > _SURE:
        return True
    opens = headed or _opens_alike(text, new)
    named = 0 < first_stop(new) <= _SHORTEST_SENTENCE or layout.stops_short(line)
    return layout.exactly(previous, line) and not (opens or named)


def _opens_alike(text: str, new: str) -> bool:
    """Both open with the same words or count on: 这一年，… 这一年，…, 一是… 二是…."""
    return text[:_ALIKE] == new[:_ALIKE] or (spoken_item(text) and spoken_item(new))
