"""Numbered headings, and items of lists, that a page cut: told by what the others of their kind end with.

Lines are judged here among all lines of a text; `join_reasons` asks about one of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import (
    OPENERS,
    Numbering,
    Rank,
    bullet_end,
    ends_sentence,
    first_stop,
    has_comma,
    is_caption,
    is_date,
    numbering,
)
from desktop_app.document.passage import Hint, Line
from desktop_app.document.roles import role_of
from desktop_app.document.runin import leaves_heading, plain_heading_end
from desktop_app.document.words import halves, is_word, tag_of

_LONGEST_HEADING, _LONGEST_STOPPED, _LONGEST_REST = 40, 60, 30
_SHORTEST_NAME = 8  # characters of a clause that heads a paragraph, its stop taken in
_NOUNS = (4, 3, 2)  # characters of the word that ends a sentence
_LONGEST_END = 16  # characters of a heading's last words, their stop taken in
_SHORTEST_BODY = 40
_FIGURES_OF_YEAR = 4
_ALIKE = 2  # characters by which two clauses of a heading may differ
_LONGER = 1.5  # than the longest of the other headings
_FEWEST, _NEARLY_ALL = 4, 0.8
_FEWEST_HEADS, _FEW = 3, 0.34
_FEWEST_ITEMS, _MOST_ITEMS = 3, 0.8
#: 三、2026 / 年工作安排, 三、20 / 26年工作安排
_YEAR_BEGUN, _YEAR_ENDS = re.compile(r"(?<!\d)\d{1,4}$"), re.compile(r"\d{0,3}(?=年)")


@dataclass(frozen=True, slots=True)
class Cuts:
    """What the lines of a text show of headings and items that stand on two of them.

    Attributes:
        stopped: ranks of numbered headings that end in a stop, nearly all of them.
        rests: numbers and words of lines that are the rest of a numbered heading.
        items: items of lists end in a stop or a semicolon.
        named: headings without number, each on a line of its own, end in a stop.
        opened: paragraphs open with headings, so long that no page left but their last words.
    """

    stopped: frozenset[Rank] = frozenset()
    rests: frozenset[tuple[int, str]] = frozenset()
    items: bool = False
    named: bool = False
    opened: bool = False

    def goes_on(self, text: str, line: Line, new: str) -> bool:
        """The `line`, whose words are `new`, goes on with the numbered heading `text`."""
        number = numbering(text)
        told = number is None or role_of(simplified(tight(text))) is not None
        if (line.number, line.text) in self.rests:
            return True
        if number is not None and number.end < len(text) and _cuts_year(text, new):
            return True
        across = halves(text, new)
        torn = across != (0, 0) and not (is_word(text[-across[0] :]) or is_word(new[: across[1]]))
        if text[-1] in OPENERS or ((torn or across == (1, 1)) and not leaves_heading(new)):
            return True
        if told or line.indented or not text[-1].isalnum() or leaves_heading(new):
            return False
        end = 0 < first_stop(new) <= _LONGEST_END and not re.search(r"\d", new[:_LONGEST_END])
        stopped = number is not None and number.rank in self.stopped
        return (stopped and end and not _is_whole(text)) or 1 in across

    def lost_stop(self, text: str, new: str) -> bool:
        """`text` ends in a noun, and only its stop is lost: `new` opens with a heading, as others here do."""
        noun = next((text[-n:] for n in _NOUNS if tag_of(text[-n:]).startswith("n")), "")
        return self.opened and bool(noun) and _opens_named(new) and halves(text, new) == (0, 0)

    def item_goes_on(self, text: str, new: str) -> bool:
        """The item `text` of a list has no stop, as all others have: `new` goes on with it."""
        return self.items and bullet_end(text) > 0 and text[-1].isalnum() and not bullet_end(new)


def _is_whole(heading: str) -> bool:
    """Two clauses as long as each other: （二）推进科技创新，增强发展动能."""
    number = numbering(heading)
    first, *rest = re.split("[，,]", heading[number.end if number else 0 :])
    return len(rest) == 1 and abs(len(first) - len(rest[0])) <= _ALIKE


def _cuts_year(text: str, new: str) -> bool:
    """A year of four figures stands across the border."""
    begun, ends = _YEAR_BEGUN.search(text), _YEAR_ENDS.match(new)
    return begun is not None and ends is not None and len(begun.group() + ends.group()) == _FIGURES_OF_YEAR


def cuts_of(lines: Sequence[Line], *, cut: bool) -> Cuts:
    """What the lines show of headings and items that were cut; with `cut` a page ends inside a sentence."""
    signed = [line.text for line in lines if bullet_end(line.text)]
    ended = sum(ends_sentence(text) or text[-1] in "；;" for text in signed)
    items = len(signed) >= _FEWEST_ITEMS and ended >= _MOST_ITEMS * len(signed)
    opened = sum(_opens_named(line.text) for line in lines if line.hint is Hint.NONE)
    return Cuts(_stopped(lines), _rests(lines, cut=cut), items, _named(lines), opened > 1)


def _opens_named(text: str) -> bool:
    """着力防范化解重大风险。起诉… and no last words of a clause: 持续优化。全年…."""
    return plain_heading_end(text) > _SHORTEST_NAME


def _named(lines: Sequence[Line]) -> bool:
    ended = bare = 0
    for line, after in pairwise(lines):
        if line.hint is Hint.NONE and first_stop(after.text) > 0:
            ended += plain_heading_end(line.text) < 0 and len(after.text) > len(line.text)
            bare += _short(line)
    return ended >= _FEWEST and bare <= _FEW * ended


def _stopped(lines: Sequence[Line]) -> frozenset[Rank]:
    numbered: Counter[Rank] = Counter()
    stopped: Counter[Rank] = Counter()
    for line in lines:
        number = numbering(line.text)
        if number and number.rank <= Rank.ARABIC:
            numbered[number.rank] += 1
            stopped[number.rank] += 0 < first_stop(line.text) <= _LONGEST_STOPPED
    return frozenset(
        rank
        for rank, count in numbered.items()
        if stopped[rank] >= _FEWEST and stopped[rank] >= _NEARLY_ALL * count
    )


def _rests(lines: Sequence[Line], *, cut: bool) -> frozenset[tuple[int, str]]:
    """Short lines between a numbered heading and its text, where hardly any other heading has one.

    Pages `cut` sentences too, or one ends between both: else the line may be a heading of its own.
    """
    heads = {i: number.rank for i, line in enumerate(lines) if (number := _heads(line))}
    total = Counter(heads.values())
    below = [i for i in heads if _is_rest(lines, i + 1)]
    found = Counter(heads[i] for i in below)
    few = {rank for rank in found if total[rank] >= _FEWEST_HEADS and found[rank] <= _FEW * total[rank]}
    rests = (lines[i + 1] for i in below if heads[i] in few and _is_cut(lines, i, heads))
    return frozenset((line.number, line.text) for line in rests if cut or line.page_start)


def _heads(line: Line) -> Numbering | None:
    number = numbering(line.text) if line.hint is Hint.NONE and not line.level else None
    short = first_stop(line.text) < 0 and len(line.text) <= _LONGEST_HEADING
    return number if number and number.rank <= Rank.BRACKET and short else None


def _short(line: Line) -> bool:
    text = line.text
    plain = line.hint is Hint.NONE and not line.level and not line.indented and "**" not in text
    free = numbering(text) is None and not bullet_end(text) and not is_caption(text) and not is_date(text)
    bare = first_stop(text) < 0 and text[-1].isalnum() and not re.search("[：:]", text)
    return plain and free and bare and len(text) <= _LONGEST_REST


def _is_rest(lines: Sequence[Line], index: int) -> bool:
    """A short line above a paragraph of sentences, the first of numbered ones, or a list."""
    if index + 1 >= len(lines) or not _short(lines[index]):
        return False
    body = lines[index + 1].text
    number = numbering(body)
    if number is not None or bullet_end(body):
        return number is None or number.value == 1
    return first_stop(body) > 0 or len(body) >= _SHORTEST_BODY


def _begins_body(lines: Sequence[Line], index: int, heads: dict[int, Rank]) -> bool:
    """The short line is the first of a paragraph, which a page cut below a heading.

    The heading is as long as others, or with the line longer by far than any.
    """
    others = [len(lines[i].text) for i, rank in heads.items() if rank is heads[index] and i != index]
    rest = lines[index + 1].text
    longer = len(rest) > max(others)  # than any heading
    told = longer or has_comma(rest) or re.search(r"\d", rest) is not None
    whole = len(lines[index].text) >= median(others)
    return told and (whole or len(lines[index].text + rest) > _LONGER * max(others))


def _is_cut(lines: Sequence[Line], index: int, heads: dict[int, Rank]) -> bool:
    """The heading does not tell its part yet, and no other short line heads anything before the next one."""
    text = lines[index].text
    told = role_of(simplified(tight(text))) is not None and not lines[index + 1].page_start
    if told or not text[-1].isalnum() or _begins_body(lines, index, heads):
        return False
    end = next((i for i in range(index + 2, len(lines)) if i in heads), len(lines))
    return not any(map(_short, lines[index + 2 : end]))
