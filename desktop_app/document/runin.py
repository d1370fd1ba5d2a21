"""Run-in headings: the short clause that opens a paragraph and names it, bold or no longer bold.

Bold ones are certain.  A plain one is believed only beside others: `Habits` says whether the
paragraphs around it open with such clauses too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise, zip_longest

from desktop_app.document.alike import shared_opening
from desktop_app.document.closing import closes_part
from desktop_app.document.marks import (
    STOPS,
    bullet_end,
    ends_sentence,
    first_stop,
    has_comma,
    is_caption,
    is_point,
    numbering,
    spoken_item,
)
from desktop_app.document.passage import Hint, Passage

LONGEST_BOLD = 60
LONGEST_PLAIN, LONGEST_ORDINAL, LONGEST_OPENING = 32, 32, 40  # the last: one that opens like its siblings
_BOXED = re.compile("【[^】，。]{2,20}】")  # 【粮食】全年粮食产量…
_SHORTEST_NAME, _SHORTEST_REST, _FEWEST_ALIKE = 2, 4, 3  # 农业。
_SHORTEST_BELOW, _SHORTEST_NAMED = 60, 36  # characters below a sentence, below one that could be a name
_NOT_A_NAME = re.compile(
    r"^(?:[\d\[〔［]|[“‘]?十[一二三四五六]五[”’]?(?:时期|期间|以来|時期|期間|以來)|今年|去年|新的一年|过去|過去|本[届年次]|各位|同志[们們]|我们|我們|同时|同時|这|這|其中|此外|目前|当前|當前|截至|全年|总体|總體|当年|预计|"
    r"需要|必须|让我们|但|而|在此|在.{1,12}(?:同时|基础上|方面)|关于.{2,20}[，,]|以[^，,]{2,24}[为為爲][^，,]{1,6}[，,]|在看到|以上|上述|(?:实现|完成|落实|實現|落實)(?:上述|以上|这些|這些)|谱写.{2,30}[，,]|成绩|我(?![国國省市县縣区區州旗镇鎮乡鄉村院局校])|受.{2,24}委[托託]|会议(?:听取|指出|要求|强调|认为)|从\d|由于|由於|现将|現將|现在|現在|请|請|[一二三四五六七八九十]{1,2}(?:是|要(?![素件]))|首先|其次|注[:：]|第[一二三四五六七八九十](?![、二三和及]{0,3}[产產])|刚刚|自从|(?:做好|完成|实现).{2,24}(?:艰巨|重大|光荣)$|(?:[一二三四五半]|近几?|几)年来)"
)
#: 国际形势是…的时期, 省政府将全力…: says something of its subject, names no paragraph
_STATEMENT = re.compile(
    r"(?<!求)是(?!否)|(?<=.)必[须須]|[，,]要(?![素件害领求点])|正在.{2,}(?:变化|變化)$|[府会會院局们們][将將](?![军軍士])|^[^，,]{1,8}[将將](?:[会會以在]|[继繼][续續]|加大|[进進]一步|不[断斷]|全面|着力|重[点點]|大力|[积積][极極]|努力|持[续續]|[认認]真|深入|[扎紮][实實])"
    r"|[对對].{2,12}提出(?:了|[^，]{0,6}新).{0,12}(?:要求|挑战|挑戰|课题|課題)$|(?:刻不容[缓緩]|[势勢]在必行|任重道[远遠]|[时時]不我待|至[关關]重要|十分重要|(?:责任|責任|使命|任务|任務|意义|意義)(?:十分|非常)?(?:重大|艰巨|艱巨|光荣|光榮))$"
    r"|(?:主持|出席|列席|参加|參加)了?(?:大会|大會|会议|會議|开幕式)$|(?:代表.{2,20}|向大会|向大會)作.{0,6}(?:报告|報告)$"
    r"|^打[铁鐵](?:必[须須]|[还還][须須需]|先[须須需])自身[硬强強]$"
    r"|(?:作出|作了|制定|出[台臺]|印[发發]|[发發]布|通[过過])了?《|(?:暴露|反映|折射)(?:出|了)"
)
#: 以实现全域旅游为目标，着力建设旅游名城。 among its like
_BY_WHAT = re.compile("以[^，,]{2,24}[为為爲][^，,]{1,6}[，,]")
_ORDINAL = re.compile(r"^(?:第[一二三四五六七八九十]{1,2}[，,、]|[一二三四五六七八九十]{1,2}是(?!的))")
_ANNOUNCES = re.compile(
    r"(?:以下|下列|如下)|(?:[几一二三四五六七八九十]|\d{1,2})个?(?:方面|大任务|项|点(?=意见|要求|建议|希望|体会))[^，]{0,8}$"
)
_FIGURE = re.compile(r"\d[\d.,]*\s*(?:[%％‰万亿萬億元个個家人户户项項公吨噸件座条條处處名場场]|个百分点)")
_ADDRESS = re.compile(r"各位(?:代表|委员|委員|同志|议员|議員)[、，]?(?:同志们|同志們)?[！!]")
#: 《纲要（草案）》经大会审查通过后，…: what becomes of the whole
_ADOPTED = re.compile(
    r"(?:《[^》]{2,30}》|[一-鿿]{2,8})经.{2,16}(?:审议|审查|批准|讨论|審議|審查|討論).{0,4}后"
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
        bare: paragraphs that could have one and do not: they open like no closing, nor on a new page.
        cited: the habit of the whole report, for sections too small to tell.
        cut: the report has page breaks inside sentences.
        leads: first sentences on a line of their own, close above their body.
        alone: sentences on a line of their own that could be headings, above something longer.
        ordinals: lines like 第一，基本建设规模问题。, each above something else.
        headed: ranks of numbered items that have headings here.
        prose: ranks of numbered items that are paragraphs without a heading throughout the report.
        openings: words with which three or more paragraphs in a row open, each in a short first sentence.
    """

    bold: int = 0
    inline: int = 0
    plain: int = 0
    bodies: int = 0
    opened: int = 0
    bare: int = 0
    cited: bool = False
    cut: bool = False
    leads: int = 0
    alone: int = 0
    ordinals: int = 0
    headed: frozenset[int] = frozenset()
    prose: frozenset[int] = frozenset()
    openings: tuple[str, ...] = ()

    def clause_end(self, text: str) -> int:
        """As `plain_heading_end`; a clause that opens like its siblings counts too."""
        if self._opens_alike(text):
            end = first_stop(text)
            return end if text[end:].strip() else -end
        return plain_heading_end(text)

    def believes(self, text: str) -> bool:
        """The clause that opens `text` is a heading, should it be one at all."""
        return self.believes_plain or self._opens_alike(text)

    def _opens_alike(self, text: str) -> bool:
        return bool(self.openings) and text.startswith(self.openings) and not closes_part(text)

    @property
    def runs_on(self) -> float:
        """How sure it is that a paragraph without heading goes on with the one before; 0 for not."""
        if self.inline:
            return 0.75  # pages were copied as one running text
        # every paragraph but one has its heading, too many to be first sentences, and pages are known to cut
        alone = self.opened >= (2 if self.bold else 3 if self.cited else 4) and self.opened >= self.bodies - 1
        return 0.6 if self.cut and alone else 0.0

    @property
    def believes_plain(self) -> bool:
        """A plain clause that opens a paragraph here is a heading."""
        if self.bold or self.cited:
            return True
        return self.plain >= 2 and (self.plain >= 0.6 * self.bodies or self.plain >= 1.5 * self.bare)


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
    if boxed := _BOXED.match(text):
        return boxed.end() if text[boxed.end() :].strip() else -boxed.end()
    end = first_stop(text)
    if end <= _SHORTEST_NAME or end > LONGEST_PLAIN or text[end - 1] != "。" or is_point(text, end):
        return 0
    clause = text[: end - 1]
    commas = _commas(clause)
    long = commas > 1 or (commas and len(clause) > 30)
    if long or not _may_name(clause) or _NOT_A_NAME.match(clause) or _STATEMENT.search(clause):
        return 0
    return end if text[end:].strip() else -end


def _commas(clause: str) -> int:
    return clause.count("，") + clause.count(",")


def _may_name(clause: str) -> bool:
    told = _FIGURE.search(clause) or _ANNOUNCES.search(clause)
    return not re.search("[；：;:]|……", clause) and not told


def leads(passage: Passage, follower: Passage) -> bool:
    """One sentence on a line of its own: no blank line between it and the next, or it names what is below."""
    text = passage.text
    if first_stop(text) != len(text) or len(text) > LONGEST_BOLD or passage.breaks or _FIGURE.search(text):
        return False
    close = passage.gap > 0 == follower.gap and len(follower.text) > len(text)
    return close or (plain_heading_end(text) < 0 and names_below(passage, follower))


def names_ordinal(passage: Passage) -> bool:
    """第一，基本建设规模的大小问题。 or 一是优化营商环境。 on a line of its own."""
    text = passage.text
    return len(text) <= LONGEST_ORDINAL and first_stop(text) == len(text) and _ORDINAL.match(text) is not None


def addresses_audience(text: str) -> bool:
    """`text` turns to the audience (各位代表！)."""
    return _ADDRESS.match(text) is not None


def leaves_heading(text: str) -> bool:
    """`text` opens as a paragraph that no heading names: such as 此外 (not 二是, which goes on counting)."""
    if spoken_item(text):
        return False
    if _NOT_A_NAME.match(text) or _ADOPTED.match(text):
        return True
    return _ANNOUNCES.search(text[: first_stop(text) - 1]) is not None


def habits_of(bodies: Sequence[Passage], cited: bool = False, cut: bool = False) -> Habits:
    """What the body paragraphs of one section do."""
    bold = inline = plain = opened = count = bare = 0
    units = list(_units(bodies))
    spoken = [p for p in bodies if not addresses_audience(p.text) and not closes_part(p.text)]
    openings = _openings(list(_units(spoken)))
    for passage in bodies:
        spans = bold_headings(passage)
        bold += len(spans) or passage.all_bold
        inline += sum(1 for start, _ in spans if start)
    for passage in units:
        spans = bold_headings(passage)
        named = plain_heading_end(passage.text) > 0 or (openings and passage.text.startswith(openings))
        opened += bool(spans and not spans[0][0]) or bool(named)
        clause = plain_heading_end(passage.text) != 0
        plain += clause
        count += not closes_part(passage.text)
        unlike = named or clause or leaves_heading(passage.text) or passage.page_start
        bare += not (unlike or closes_part(passage.text))
    led = sum(1 for passage, after in pairwise(bodies) if leads(passage, after))
    alone = sum(len(p.text) < len(q.text) and plain_heading_end(p.text) < 0 for p, q in pairwise(bodies))
    ordinals = sum(names_ordinal(one) and not names_ordinal(after) for one, after in pairwise(bodies))
    return Habits(
        bold, inline, plain, count, opened, bare, cited, cut, led, alone, ordinals, openings=openings
    )


def _units(bodies: Sequence[Passage]) -> Iterator[Passage]:
    """Body paragraphs that could have a heading: up to the close of the speech, without items.

    A sentence on a line of its own and the longer paragraph below it are one.
    """
    named = False
    for passage, after, beyond in zip_longest(bodies, bodies[1:], bodies[2:]):
        if addresses_audience(passage.text):
            return
        if named or bullet_end(passage.text) or numbering(passage.text) or _of_a_table(passage):
            named = False
            continue
        named = after is not None and names_below(passage, after)
        if tops(passage, after, beyond):
            named = False
            continue
        yield passage


def _of_a_table(passage: Passage) -> bool:
    return passage.hint is Hint.ROW or (is_caption(passage.text) and not ends_sentence(passage.text))


def tops(passage: Passage, *below: Passage | None) -> bool:
    """四年来，我们转型发展实现新跨越。 above two paragraphs that have headings of their own, or one alone."""
    ends = [plain_heading_end(after.text) if after is not None else 0 for after in below]
    headed = ends[0] < 0 or min(ends) > 0
    return headed and _alone(passage, LONGEST_BOLD) and plain_heading_end(passage.text) == 0


def names_below(passage: Passage, after: Passage) -> bool:
    """A short sentence on a line of its own above a paragraph at least twice as long."""
    text = passage.text
    shortest = _SHORTEST_BELOW if plain_heading_end(text) == 0 else _SHORTEST_NAMED
    return _alone(passage) and len(after.text) > max(shortest, 2 * len(text)) and not bullet_end(after.text)


def _alone(passage: Passage, longest: int = LONGEST_OPENING) -> bool:
    """One short sentence on a line of its own."""
    return first_stop(passage.text) == len(passage.text) <= longest and not passage.breaks


def _opening_key(passage: Passage) -> str:
    """What paragraphs that open alike share at least: two characters, or the turn 以…为…，."""
    return passage.text[: 1 if _BY_WHAT.match(passage.text) else 2]


def _openings(units: Sequence[Passage]) -> tuple[str, ...]:
    """Words with which three or more paragraphs in a row open (这一年，我们).

    Every paragraph that opens so must have a short first sentence without figures; else it is prose.
    """
    found: list[str] = []
    runs = [unit for unit in units if not unit.page_start]  # the rest of one over the page ends no run
    for _, run in groupby(runs, key=_opening_key):
        texts = [passage.text for passage in run]
        shared = shared_opening([text[: LONGEST_OPENING + 1] for text in texts])
        if len(texts) < _FEWEST_ALIKE or sum(unit.text.startswith(shared[:2]) for unit in units) > len(texts):
            continue
        clauses = [text[len(shared) : first_stop(text) - 1] for text in texts]
        short = all(0 < first_stop(text) <= LONGEST_OPENING for text in texts)
        most = 2 if has_comma(shared) else 1  # 这一年，我们…，…，脱贫攻坚圆满收官。
        named = (_commas(c) <= most and len(c) > _SHORTEST_REST and _may_name(c) for c in clauses)
        if short and all(named):
            found.append(shared)
    return tuple(found)
