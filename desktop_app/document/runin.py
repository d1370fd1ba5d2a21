"""Run-in headings: the short clause that opens a paragraph and names it, bold or no longer bold.

Bold ones are certain.  A plain one is believed only beside others: `Habits` says whether the
paragraphs around it open with such clauses too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.document.marks import STOPS, ends_sentence, first_stop
from desktop_app.document.passage import Passage

LONGEST_BOLD = 60
LONGEST_PLAIN = 32
LONGEST_ORDINAL = 32
_NOT_A_NAME = re.compile(
    r"^(?:\d|今年|去年|过去|過去|本[届年次]|各位|我们|我們|同时|同時|这|這|其中|此外|目前|当前|當前|截至|全年|总体|總體|当年|预计|"
    r"需要|必须|让我们|但|而|在此|在.{1,12}(?:同时|基础上)|在看到|以上|上述|成绩|我[代向]|现将|現將|现在|現在|请|請|[一二三四五六七八九十]{1,2}是|首先|其次|注[:：]|第[一二三四五六七八九十])"
)
_ORDINAL = re.compile(r"^第[一二三四五六七八九十]{1,2}[，,、]")
_FIGURE = re.compile(r"\d[\d.,]*\s*(?:[%％万亿萬億元个個家人户户项項公吨噸件座条條处處名場场]|个百分点)")
_CLOSING_START = re.compile(
    r"^(?:过去(?:的?一年|五年)|一年来|[五]年来|总[体的]来?看|回顾|与此同时|同时|在(?:看到|肯定|充分肯定|总结|取得)|我们也|我们深知|"
    r"我们清醒|但我们|当前|各位代表|各位委员|上述|以上|这些成绩|成绩|需要(?:说明|指出)|面对|此外|虽然|尽管|存在)"
)
_ADDRESS = re.compile(r"各位(?:代表|委员|委員|同志|议员|議員)[、，]?(?:同志们|同志們)?[！!]")
_CLOSING_WORDS = re.compile(
    r"困难|挑战|问题|不足|短板|差距|成绩|成效|感谢|各位代表|任重道远|让我们|来之不易|清醒|审议"
)


@dataclass(frozen=True, slots=True)
class Habits:
    """What the body paragraphs of one section do.

    Attributes:
        bold: number of bold run-in headings.
        inline: number of bold ones inside a passage: pages were copied as one running text.
        plain: paragraphs that open with a plain clause that could be a heading.
        bodies: body paragraphs altogether.
        opened: paragraphs that open with a heading, bold or plain.
        cited: the habit of the whole report, for sections too small to tell.
        cut: the report has page breaks inside sentences.
        leads: first sentences on a line of their own, close above their body.
        ordinals: lines like 第一，基本建设规模问题。
        headed: ranks of numbered items that have headings here.
    """

    bold: int = 0
    inline: int = 0
    plain: int = 0
    bodies: int = 0
    opened: int = 0
    cited: bool = False
    cut: bool = False
    leads: int = 0
    ordinals: int = 0
    headed: frozenset[int] = frozenset()

    @property
    def runs_on(self) -> float:
        """How sure it is that a paragraph without heading goes on with the one before; 0 for not."""
        if self.inline:
            return 0.75  # pages were copied as one running text
        # every paragraph has its heading, but for one, and pages are known to cut
        alone = self.opened >= 2 and self.opened >= self.bodies - 1
        return 0.6 if self.cut and alone else 0.0

    @property
    def believes_plain(self) -> bool:
        """A plain clause that opens a paragraph here is a heading."""
        if self.bold or self.cited:
            return True
        return self.plain >= 2 and self.plain >= 0.6 * self.bodies


def bold_headings(passage: Passage) -> list[tuple[int, int]]:
    """Spans of bold run-in headings, their stop taken in."""
    spans: list[tuple[int, int]] = []
    text = passage.text
    for start, end in passage.bold:
        if not ends_sentence(text[max(0, start - 8) : start]) and start > 0:
            continue
        stop = end
        if stop < len(text) and text[stop] in STOPS + "：:" and text[stop - 1] not in STOPS:
            stop += 1
        inner = text[start:stop].rstrip()
        closed = inner[-1:] in STOPS or (inner[-1:] in "：:" and len(inner) < 30)
        if closed and len(inner) <= LONGEST_BOLD and stop < len(text):
            spans.append((start, stop))
    return spans


def plain_heading_end(text: str) -> int:
    """End of a short opening clause that could be a run-in heading without bold; 0 if there is none."""
    end = first_stop(text)
    if end <= 4 or end > LONGEST_PLAIN or text[end - 1] != "。":
        return 0
    clause = text[: end - 1]
    commas = clause.count("，")
    if commas > 1 or "；" in clause or "：" in clause or _NOT_A_NAME.match(clause) or _FIGURE.search(clause):
        return 0
    if commas and len(clause) > 30:
        return 0
    return end if text[end:].strip() else -end


def leads(passage: Passage, follower: Passage) -> bool:
    """One sentence on a line of its own, blank lines before it and none between it and the longer next."""
    text = passage.text
    one = first_stop(text) == len(text) <= LONGEST_BOLD and not passage.breaks
    return one and passage.gap > 0 == follower.gap and len(follower.text) > len(text)


def names_ordinal(passage: Passage) -> bool:
    """第一，基本建设规模的大小问题。 on a line of its own."""
    text = passage.text
    return len(text) <= LONGEST_ORDINAL and first_stop(text) == len(text) and _ORDINAL.match(text) is not None


def addresses_audience(text: str) -> bool:
    """`text` turns to the audience (各位代表！)."""
    return _ADDRESS.match(text) is not None


def closes_part(text: str) -> bool:
    """`text` looks back on a whole part (difficulties, thanks, conclusion)."""
    return bool(_CLOSING_START.match(text) and _CLOSING_WORDS.search(text[:400]))


def habits_of(bodies: Sequence[Passage], cited: bool = False, cut: bool = False) -> Habits:
    """Habits of the body paragraphs of one section."""
    bold = inline = plain = opened = count = 0
    for passage in bodies:
        spans = bold_headings(passage)
        bold += len(spans) or passage.all_bold
        inline += sum(1 for start, _ in spans if start)
        plain += plain_heading_end(passage.text) != 0
        opened += bool(spans and not spans[0][0]) or plain_heading_end(passage.text) > 0
        count += not closes_part(passage.text)
    led = sum(1 for passage, after in pairwise(bodies) if leads(passage, after))
    ordinals = sum(1 for passage in bodies if names_ordinal(passage))
    return Habits(bold, inline, plain, count, opened, cited, cut, led, ordinals)
