"""How the lines of a text are laid out: wrapped at a margin or not, with indents, with blank lines.

Knows nothing of what the lines mean (`joins` puts them together).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest

from desktop_app.document.chinese import HAN
from desktop_app.document.marks import (
    Rank,
    bullet_end,
    ends_sentence,
    first_stop,
    has_comma,
    numbering,
    opens_with,
    unbreakable_start,
)
from desktop_app.document.pages.first_lines import FirstLines, find_first_lines
from desktop_app.document.pages.heads_cut import Cuts, cuts_of
from desktop_app.document.pages.run_lengths import odds_of_going_on
from desktop_app.document.pages.widths import measure, width_of
from desktop_app.document.passage import Hint, Line, Passage, to_passage
from desktop_app.document.runin import plain_heading_end

LONGEST_APART = 60
_MOST_STOPS = 0.6  # share of full lines of a wrapped text that end a sentence, far more than by chance
_MOST_INDENTED, _ALL_INDENTED = 0.8, 0.9
_MANY_LINES, _FEWEST_LINES = 8, 4  # that tell how a text is laid out, and a short one
_NARROWEST = 24  # characters of a wrapped line of a short text
_FEWEST_SCRAPS = 6
_FEWEST_NAMES, _LONGER_NAME, _FEW = 4, 3, 0.2
_LONGEST_SCRAP = 12
_FEWEST_CUTS, _SHORTEST_CUT, _LONGEST_NAME = 2, 35, 30
_SCRAP = re.compile(rf"(?=.*\w)[A-Za-z\d.,%％—–~～ -]+|[{HAN}]{{1,3}}")


@dataclass(frozen=True, slots=True)
class Layout:
    """How the text as a whole is laid out.

    Attributes:
        width: of hard-wrapped lines, 0 if lines are not hard-wrapped.
        indents: paragraphs begin with an indent.
        spaced: paragraphs have blank lines between them.
        in_cells: widths are half-width cells (a printed page), else characters.
        gap: blank lines between most paragraphs.
        cut: pages end inside sentences, twice or more: long lines break off, and the next goes on.
        cut_once: one page does.
        parted: pages end at blank lines, of which this text has none between its paragraphs.
        named: short lines without a stop outnumber those cuts: headings without number.
        counted: lines numbered 一、 are wrapped too, and those that end before the margin end a sentence.
        headings: ranks of numbers whose headings stand alone on their lines, without a stop.
        even: other lines reach the margin exactly, and one that ends a little before it ends its paragraph.
        names: characters of the longer clauses that head paragraphs which surely begin a line; 0 if unknown.
        headed: the share of paragraphs that surely begin a line and open with such a clause.
        couplets, alone: some of those clauses have a comma; most stand on a line of their own.
        cuts: what the text shows of headings and items that a page cut.
        first_lines: where paragraphs begin whose indent a copy lost.
        going_on: odds that lines below full stops go on, where neither indents nor blank lines tell.
        begun: paragraphs begin with an indent; a line without one, the first of a page, begins none.
        always_begun: all but very few do; a line without one begins none, page or not.
        torn: each figure, Latin word and rare sign stands on a line of its own, as some readers of PDF do it.
    """

    width: int = 0
    indents: bool = False
    spaced: bool = False
    in_cells: bool = True
    gap: int = 0
    torn: bool = False
    cut: bool = False
    cut_once: bool = False
    parted: bool = False
    named: bool = False
    counted: bool = False
    headings: frozenset[Rank] = frozenset()
    even: bool = False
    names: int = 0
    headed: float = 0.5
    couplets: bool = True
    alone: bool = False
    begun: bool = False
    always_begun: bool = False
    cuts: Cuts = field(default_factory=Cuts)
    first_lines: FirstLines = field(default_factory=FirstLines)
    going_on: Mapping[Line, float] = field(default_factory=dict)

    def apart(self, passage: Passage, line: Line) -> bool:
        """A short line with more blank lines on both sides than paragraphs have: a heading."""
        short = len(passage.text) <= LONGEST_APART and not passage.breaks
        return short and min(passage.gap, line.gap) > self.gap and first_stop(passage.text) < 0

    def heads(self, text: str) -> bool:
        """`text` opens with a clause that may head a paragraph, as others of this text have them."""
        end = plain_heading_end(text)
        if not end or not self.names:
            return end != 0
        if end > 0 and self.alone:
            return False
        end = abs(end)
        return end <= self.names + _LONGER_NAME and (self.couplets or not has_comma(text[:end]))

    def cuts_before(self, line: Line) -> bool:
        """A page may have ended inside a sentence above `line`: pages do so here, or one ends there.

        Blank lines in a text that has none else are the border of pages, where another one cuts a sentence.
        """
        odd = line.gap > 0 and not self.gap and self.cut_once
        return self.cut or line.page_start or odd

    def opens_page(self, line: Line) -> bool:
        """The line is the first of a page, as blank lines tell: no heading, no item."""
        own = line.level or line.indented or numbering(line.text) or bullet_end(line.text)
        return self.parted and line.gap > 0 and not own

    def exactly(self, line: Line, after: Line) -> bool:
        """The line reaches the margin as nearly as the others do."""
        room = self.width - width_of(line, self.in_cells)
        return not self.even or room <= 0 or room < len(unbreakable_start(after.text))

    def stops_short(self, line: Line) -> bool:
        """The line ends before the margin and without any stop: no paragraph does, a heading does."""
        return width_of(line, self.in_cells) < 0.8 * self.width and line.text[-1].isalnum()

    def ends(self, line: Line, after: Line) -> bool:
        """The line surely ends its paragraph: it stops before the margin, or what is below begins one."""
        if not self.width or self.gap:
            return False
        short = width_of(line, self.in_cells) < 0.8 * self.width and ends_sentence(line.text)
        return short or after.indented or after in self.first_lines.begin

    def full(self, line: Line, after: Line, *, first: bool = False) -> bool:
        """The line reaches the right margin, or what opens the next one in one piece had no room on it.

        `first`: it is the first of its paragraph, whose indent of two signs a copy may have lost.
        """
        if not self.width:
            return False
        lost = (4 if self.in_cells else 2) if first and not self.indents else 0
        room = self.width - width_of(line, self.in_cells) - lost
        return room <= (3 if self.in_cells else 1) or room < len(unbreakable_start(after.text))


def layout_of(lines: Sequence[Line]) -> Layout:
    """How these lines are laid out."""
    layout = _wrapping(lines)
    if layout.width or layout.torn:
        return layout
    cuts, names, blank = _breaks_off(lines)
    begun = _share_indented(lines)
    return replace(
        layout,
        cut=cuts >= _FEWEST_CUTS,
        cut_once=cuts > 0,
        parted=blank > 0 and not layout.gap,
        named=names > cuts,
        begun=begun >= _MOST_INDENTED,
        always_begun=begun >= _ALL_INDENTED,
        cuts=cuts_of(lines, cut=cuts > 0),
    )


def _share_indented(lines: Sequence[Line]) -> float:
    """The share of sentences with an indent, the first ones of pages not counted."""
    inside = [line.indented for line in lines if ends_sentence(line.text) and not line.page_start]
    return sum(inside) / len(inside) if len(inside) >= _MANY_LINES else 0.0


def _breaks_off(lines: Sequence[Line]) -> tuple[int, int, int]:
    """How many long lines end inside a sentence, how many short ones without a stop; cuts above blanks."""
    cuts = names = blank = 0
    for line, after in pairwise(lines):
        plain = line.hint is Hint.NONE and not line.level and numbering(line.text) is None
        if not plain or not line.text[-1].isalnum() or numbering(after.text) or bullet_end(after.text):
            continue
        cut = len(line.text) > _SHORTEST_CUT and re.search("[，,。；、]", line.text) is not None
        cuts += cut
        blank += cut and after.gap > 0
        names += len(line.text) <= _LONGEST_NAME
    return cuts, names, blank


def _wrapping(lines: Sequence[Line]) -> Layout:
    """Hard-wrapped texts have many lines of one and the same greatest width."""
    body = [line for line in lines if len(line.text) >= 12 and line.hint is Hint.NONE]
    indents = sum(line.indented for line in body) >= max(2, len(body) // 20)
    gap = usual_gap(lines)
    torn = [line for line in lines if line.hint is Hint.NONE and is_scrap(line.text)]
    if len(torn) >= max(_FEWEST_SCRAPS, 0.1 * len(lines)):
        return Layout(0, indents, gap=gap, torn=True)
    if len(body) < _FEWEST_LINES:
        return Layout(0, indents, gap=gap)
    width, near, in_cells = measure(body)
    longer = sum(1 for line in body if width_of(line, in_cells) > width + (6 if in_cells else 3))
    bounded = near >= max(5, 0.2 * len(body)) and longer <= 0.01 * len(body)
    few = len(body) < 2 * _MANY_LINES and not longer and _run_on(body, width, in_cells)
    usual = len(body) >= _MANY_LINES and near >= 0.4 * len(body) and longer <= 0.05 * len(body)
    if not (bounded or few or usual) or width > (140 if in_cells else 70):
        return Layout(0, indents, gap=gap)
    full = [line for line in body if abs(width_of(line, in_cells) - width) <= (4 if in_cells else 1)]
    if sum(ends_sentence(line.text) for line in full) > _MOST_STOPS * len(full):
        return Layout(0, indents, gap=gap)  # short paragraphs that happen to be alike
    layout = Layout(width, indents, False, in_cells, gap)
    ends = [after.gap > 0 for line, after in pairwise(lines) if width_of(line, in_cells) < 0.8 * width]
    layout = replace(
        layout,
        counted=_counts_sentences(lines, width, in_cells),
        headings=frozenset(rank for rank in (Rank.DUN, Rank.BRACKET) if _stands_alone(rank, lines, layout)),
    )
    layout = replace(layout, spaced=sum(ends) >= 0.8 * max(4, len(ends)), even=_even(lines, layout))
    if not (layout.indents or layout.spaced):
        layout = _with_first_lines(layout, lines)
    return _with_names(layout, lines)


def _with_first_lines(layout: Layout, lines: Sequence[Line]) -> Layout:
    """The layout with what tells where paragraphs begin that have neither indents nor blank lines."""
    first = find_first_lines(lines)
    short = [width_of(line, layout.in_cells) < 0.8 * layout.width for line in lines]
    ended = [one or after in first.begin for one, after in zip_longest(short, lines[1:])]
    return replace(layout, first_lines=first, going_on=odds_of_going_on(lines, ended))


def _with_names(layout: Layout, lines: Sequence[Line]) -> Layout:
    """The layout with what heads its paragraphs: those below a line that ends before the margin."""
    sure = [
        to_passage(after).text
        for line, after in pairwise(lines)
        if width_of(line, layout.in_cells) < 0.8 * layout.width and after.hint is Hint.NONE
    ]
    heads = [text[: abs(end)] for text in sure if (end := plain_heading_end(text))]
    bodies = sum(numbering(text) is None and first_stop(text) != len(text) for text in sure)
    layout = replace(layout, headed=min(1.0, (len(heads) + 0.5) / (bodies + 1)))
    if len(heads) < _FEWEST_NAMES:
        return layout
    longest = sorted(map(len, heads))[-2]  # the longest may be no heading
    couplets, whole = sum(map(has_comma, heads)), sum(head in sure for head in heads)
    return replace(
        layout,
        names=longest,
        couplets=couplets > max(1, _FEW * len(heads)),
        alone=whole >= (1 - _FEW) * len(heads),
    )


def _even(lines: Sequence[Line], layout: Layout) -> bool:
    """Lines that go on in the next one leave no room for its first sign."""
    open_ended = [
        (layout.width - width_of(line, layout.in_cells), after)
        for line, after in pairwise(lines)
        if layout.full(line, after) and line.text[-1].isalnum() and after.text[0] > "\u2e80"
    ]
    ragged = sum(room > 1 for room, _ in open_ended)
    return len(open_ended) >= _MANY_LINES and ragged <= 0.05 * len(open_ended)


def _counts_sentences(lines: Sequence[Line], width: int, in_cells: bool) -> bool:
    """Numbers count sentences here and head nothing: no numbered line is short and has no stop."""
    counted = [line for line in lines if opens_with(line.text, Rank.DUN)]
    short = [line for line in counted if width_of(line, in_cells) < 0.8 * width]
    broken = sum(not ends_sentence(line.text) for line in counted if line not in short)
    return len(short) > 1 and broken > 1 and all(ends_sentence(line.text) for line in short)


def _stands_alone(rank: Rank, lines: Sequence[Line], layout: Layout) -> bool:
    """Headings of this rank end before the margin without a stop, and none has its text on its line."""
    heads = [line for line in lines if opens_with(line.text, rank)]
    glued = any(0 < first_stop(line.text) < len(line.text) for line in heads)
    return not glued and sum(map(layout.stops_short, heads)) > 1


def is_scrap(text: str) -> bool:
    """A figure or a Latin word alone, or up to three signs of a word: no line of a report is so short."""
    return len(text) <= _LONGEST_SCRAP and _SCRAP.fullmatch(text) is not None


def _run_on(body: Sequence[Line], width: int, in_cells: bool) -> bool:
    """A short text: its lines of the greatest width, three or more, break off in the middle of a sentence."""
    full = [line for line in body if width_of(line, in_cells) >= width - (4 if in_cells else 1)]
    inside = sum(line.text[-1] not in "。！？；：!?;:" and numbering(line.text) is None for line in full)
    return width >= _NARROWEST * (2 if in_cells else 1) and inside >= max(3, 0.7 * len(full))


def usual_gap(texts: Sequence[Line] | Sequence[Passage]) -> int:
    """Blank lines between most paragraphs: where two long ones follow each other."""
    long = [len(text.text) > LONGEST_APART for text in texts]
    counts = Counter(texts[i].gap for i in range(1, len(texts)) if long[i - 1] and long[i])
    counts = counts or Counter(text.gap for text in texts[1:])  # every paragraph has its heading
    return min(counts, key=lambda gap: (-counts[gap], gap), default=1)
