"""Paragraphs that a page cut behind a full stop, told by no rule: how likely, by pages, words and habits.

What is next to certain is joined; what is only likely is left to a person, with how likely it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import exp, log

from desktop_app.document.chinese import simplified
from desktop_app.document.closing import closes_part, opens_close
from desktop_app.document.marks import (
    bullet_end,
    ends_sentence,
    first_stop,
    numbering,
    opens_caption,
)
from desktop_app.document.model import Corrections
from desktop_app.document.outline.mending import is_running_text
from desktop_app.document.pages.below_stops import PARAGRAPH_START
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.runin import (
    LONGEST_OPENING,
    Habits,
    addresses_audience,
    bold_headings,
    leaves_heading,
    plain_heading_end,
)

_JOINED, _OFFERED = 1.8, -1.0  # odds (logarithm): six to one, one to three
_JOINED_BELOW_MARK = 2.5  # where a page surely ended, by chance it more often did so with a full line
_UNDECIDED = 1.0  # odds of what only a person can tell
_MOST = 3.0  # what habits may tell at most
_AS_MEASURED = 1.2  # pages cut paragraphs more often than their signs, each for itself, let expect
_HEAD_INSIDE = 0.15  # share of sentences inside paragraphs that look like a clause which heads one
_FIRST_CLAUSE = re.compile("[^，。；：]{2,40}")
_FIGURE = re.compile(r"\d")
#: What goes on with a sentence before it, and hardly ever opens a paragraph.
_GOES_ON = re.compile("同时[，,]|其中[，,]|在此[，,]|对此[，,]|为此[，,]|在此基础上|尤其|特别是|预计")
#: What most often tells one thing more of the same: 新增…, 建成…, 累计…
_ADDS = re.compile(
    "此外[，,]|另外[，,]|新[增建开引认获签登设改]|建成|完成|累计|成功|发放|引进|启动|开通|打通|举办|开工|获批|入选|拆除|改造|培育|力争|确保|支持|组织|开展|发行|争取|新"
)


@dataclass(frozen=True, slots=True)
class Openings:
    """How many paragraphs open with a clause that heads them, and how many do not; a few tell little."""

    headed: int = 0
    bare: int = 0

    def and_of(self, others: Openings) -> Openings:
        """What these, once more, and the paragraphs of the whole report tell."""
        return Openings(self.headed + others.headed, self.bare + others.bare)

    def odds(self, *, named: bool) -> float:
        """How much likelier a sentence which is `named` or not stands inside a paragraph (logarithm)."""
        share = (self.headed + 0.5) / (self.headed + self.bare + 1.5)
        odds = log(_HEAD_INSIDE / share) if named else log((1 - _HEAD_INSIDE) / (1 - share))
        return max(-_MOST, min(_MOST, odds))


def openings_of(bodies: Iterable[Passage], habits: Habits) -> Openings:
    """How these paragraphs open; one that a page begins with may be the rest of another."""
    plain = [passage for passage in bodies if _is_plain(passage)]
    headed = [habits.clause_end(p.text) > 0 or any(not at for at, _ in bold_headings(p)) for p in plain]
    bare = sum(not (one or p.page_start) for one, p in zip(headed, plain, strict=True))
    return Openings(sum(headed), bare)


def _is_plain(passage: Passage) -> bool:
    text = passage.text
    return passage.hint is Hint.NONE and not (numbering(text) or bullet_end(text) or closes_part(text))


def mend_likely(
    bodies: Sequence[Passage], habits: Habits, openings: Openings, corrections: Corrections
) -> list[Passage]:
    """The bodies, what surely goes on put to the one above, and what may be marked as a doubt."""
    mended: list[Passage] = []
    openings = openings_of(bodies, habits).and_of(openings)
    for passage in bodies:
        odds = _odds(mended[-1], passage, habits, openings) if mended else None
        if odds is None or odds < _OFFERED or corrections.undo(mended[-1].text, passage.text):
            mended.append(passage)
            continue
        sure = round(1 / (1 + exp(-odds)), 2)
        if odds < (_JOINED_BELOW_MARK if passage.page_start else _JOINED):
            mended.append(replace(passage, doubt=sure))
        else:
            mended[-1] = mended[-1].join(passage, "after-full-stop", min(0.7, sure))
    return mended


def _odds(before: Passage, passage: Passage, habits: Habits, openings: Openings) -> float | None:
    """How likely `passage` goes on with the one `before` (logarithm of the odds); None if it cannot."""
    if passage.page_odds is None or not _may_go_on(before, passage):
        return None
    named = habits.clause_end(passage.text) > 0
    told = _told(passage.text, before.text) + openings.odds(named=named)
    odds = passage.page_odds + told + _AS_MEASURED
    return min(odds, _UNDECIDED) if _may_head(before) else odds


def _may_head(passage: Passage) -> bool:
    """One short sentence without figures on a line of its own: what is below it may be its body."""
    text = passage.text
    return len(text) <= LONGEST_OPENING and first_stop(text) == len(text) and not _FIGURE.search(text)


def _may_go_on(before: Passage, passage: Passage) -> bool:
    """Both are running text, and no sign of the second says that it begins anew."""
    text = passage.text
    if before.hint is not Hint.NONE or not ends_sentence(before.text) or not is_running_text(passage):
        return False
    if bullet_end(before.text) or opens_caption(before.text):
        return False
    own = bold_headings(passage)[:1]
    return not (own and own[0][0] == 0) and plain_heading_end(text) >= 0 and not addresses_audience(text)


def _told(text: str, above: str) -> float:
    """How much likelier these words stand inside a paragraph than open one (logarithm)."""
    plain = simplified(text)
    if _GOES_ON.match(plain) and not closes_part(plain):
        return 2.6
    if closes_part(plain) or opens_close(plain):
        return -2.5
    if PARAGRAPH_START.match(plain) or leaves_heading(plain) or text[:3] == above[:3]:
        return -1.5
    clause = _FIRST_CLAUSE.match(plain)
    figure = clause is not None and _FIGURE.search(clause.group()) is not None
    return (0.8 if figure else -0.3) + (0.7 if _ADDS.match(plain) else 0.0)
