"""Paragraphs that a page break cut just behind a full stop: told by how the section's others open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from desktop_app.document.chinese import simplified
from desktop_app.document.closing import closes_part, opens_close
from desktop_app.document.marks import (
    bullet_end,
    ends_sentence,
    first_stop,
    numbering,
    opens_caption,
    spoken_item,
)
from desktop_app.document.model import Corrections
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.runin import (
    Habits,
    addresses_audience,
    bold_headings,
    leaves_heading,
    names_ordinal,
    plain_heading_end,
)

_FEWEST_ITEMS = 3
#: Odds (logarithm) that a page cut the paragraph above: below them it ended, whatever its words tell; above
#: them what has no heading goes on where others have none either.
_ENDED, _MAY_BE_CUT = -7.6, -1.0
_COUNTS = "一二三四五六七八九"
_COUNTED = re.compile(rf"(?:^|(?<=[。；：:;]))([{_COUNTS}])是(?!的)")


def mend_after_stop(bodies: Sequence[Passage], habits: Habits, corrections: Corrections) -> list[Passage]:
    """Join paragraphs that a page break cut just behind a full stop.

    Only where the section shows that its text runs on across headings (bold headings inside
    passages), or where all its other paragraphs open with one: there a line that opens with no
    heading of its own can only go on.
    """
    mended: list[Passage] = []
    items, alone = _items_follow(bodies), _all_named(bodies, habits)
    for passage, after in zip_longest(bodies, bodies[1:]):
        ended = passage.ended_above or (passage.page_odds is not None and passage.page_odds < _ENDED)
        undone = bool(mended) and (ended or corrections.undo(mended[-1].text, passage.text))
        sure = 0.0 if undone or not mended else habits.runs_on or _over_page(passage, habits, alone=alone)
        if sure and _goes_on(mended[-2:], passage, habits):
            mended[-1] = mended[-1].join(passage, "after-full-stop", sure)
        elif mended and not undone and _is_rest(mended[-1], passage, after, bodies, habits, items=items):
            mended[-1] = mended[-1].join(passage, "after-full-stop", 0.7)
        else:
            mended.append(passage)
    return mended


def _is_rest(
    above: Passage,
    passage: Passage,
    after: Passage | None,
    bodies: Sequence[Passage],
    habits: Habits,
    *,
    items: bool,
) -> bool:
    """Whether a paragraph is the rest of the one above by what both say; `items`: those of a list follow."""
    return (
        _counts_over_page(above, passage, after, cut=habits.cut)
        or _counts_on_inside(above, passage)
        or _counted_bare(above, passage, bodies)
        or (habits.cut and _refers_back(above, passage))
        or _fills_page(above, passage)
        or (items and (habits.cut or passage.page_start) and _between_items(above, passage, after))
    )


def _over_page(passage: Passage, habits: Habits, *, alone: bool) -> float:
    """How sure it is that a paragraph without heading goes on over a page, among others that have theirs.

    `alone`: no other lacks it.
    """
    bare = passage.page_start and not leaves_heading(passage.text)
    bare = bare and (alone or passage.page_odds is None or passage.page_odds > _MAY_BE_CUT)
    return 0.6 if bare and (habits.believes_plain or habits.openings) else 0.0


def _all_named(bodies: Sequence[Passage], habits: Habits) -> bool:
    """The paragraphs have their headings, but for one and the rest of those that pages may have cut."""
    ends = [1 if bold_headings(passage) else habits.clause_end(passage.text) for passage in bodies]
    bare = [not end and above >= 0 for above, end in pairwise([0, *ends])]
    told = [closes_part(simplified(p.text)) or addresses_audience(p.text) or p.page_start for p in bodies]
    return sum(one and not other for one, other in zip(bare, told, strict=True)) <= 1


def _items_follow(bodies: Sequence[Passage]) -> bool:
    """Items with a sign (——) stand one right below the other, but for one or two at most."""
    signs = [bullet_end(passage.text) > 0 for passage in bodies]
    pairs = sum(one and other for one, other in pairwise(signs))
    parted = sum(a and not b and c for a, b, c in zip(signs, signs[1:], signs[2:], strict=False))
    return sum(signs) >= _FEWEST_ITEMS and pairs >= 2 * parted


def _between_items(before: Passage, passage: Passage, after: Passage | None) -> bool:
    """A paragraph between two items: the rest of the first, which a page cut."""
    if after is None or passage.hint is not Hint.NONE or numbering(passage.text) or bullet_end(passage.text):
        return False
    signed = bullet_end(before.text) > 0 and bullet_end(after.text) > 0
    return signed and ends_sentence(before.text) and not closes_part(simplified(passage.text))


def _refers_back(before: Passage, passage: Passage) -> bool:
    """其中，…: part of what the sentence before it told."""
    plain = passage.hint is Hint.NONE and before.hint is Hint.NONE and not opens_caption(before.text)
    return plain and ends_sentence(before.text) and passage.text.startswith(("其中，", "其中,"))


def _fills_page(before: Passage, passage: Passage) -> bool:
    """A page ended with a full line, and the next one opens as no paragraph does."""
    told = passage.full_above and before.hint is Hint.NONE and ends_sentence(before.text)
    return told and opens_inside(passage)


def is_running_text(passage: Passage) -> bool:
    """Sentences, and neither an item nor a caption."""
    text = passage.text
    told = passage.hint is Hint.NONE and first_stop(text) >= 0
    return told and not (numbering(text) or bullet_end(text) or opens_caption(text) or spoken_item(text))


def opens_inside(passage: Passage) -> bool:
    """It is a sentence that opens as no paragraph, no item and no heading does."""
    if not is_running_text(passage) or bold_headings(passage) or plain_heading_end(passage.text):
        return False
    plain = simplified(passage.text)
    return not (
        addresses_audience(plain) or leaves_heading(plain) or opens_close(plain) or closes_part(plain)
    )


def _counts_over_page(before: Passage, passage: Passage, after: Passage | None, *, cut: bool) -> bool:
    """A page begins between 一是… and 二是… with what counts nothing itself: the rest of the first.

    Where pages `cut` sentences elsewhere, no number of a page need tell it.
    """
    if after is None or not (passage.page_start or cut) or before.hint is not Hint.NONE:
        return False
    if names_ordinal(before) and names_ordinal(after):
        return False  # each on a line of its own: headings
    inside = spoken_item(before.text) and spoken_item(after.text) and ends_sentence(before.text)
    plain = passage.hint is Hint.NONE and not numbering(passage.text) and not bullet_end(passage.text)
    return inside and plain and not spoken_item(passage.text)


def _counts_on_inside(before: Passage, passage: Passage) -> bool:
    """…：一是…。二是…。 and 三是…。 below it: what is counted inside a paragraph goes on over a page.

    Not where each 一是 has a line of its own: two of them must share one.
    """
    opened = _COUNTED.match(passage.text)
    if opened is None or passage.hint is not Hint.NONE or before.hint is not Hint.NONE:
        return False
    at = _COUNTS.index(opened[1])
    above = {_COUNTS.index(found[1]) for found in _COUNTED.finditer(before.text)}
    inside = {_COUNTS.index(found[1]) for found in _COUNTED.finditer(before.text) if found.start()}
    below = {_COUNTS.index(found[1]) for found in _COUNTED.finditer(passage.text) if found.start()}
    goes_on = at - 1 in inside and (at - 2 in above or at + 1 in below)
    return goes_on and ends_sentence(before.text)


def _counted_bare(before: Passage, passage: Passage, bodies: Sequence[Passage]) -> bool:
    """二是深化改革。 that a page ended behind: all others counted so go on behind their first stop."""
    if not passage.page_start or before.hint is not Hint.NONE or not spoken_item(before.text):
        return False
    others = [p.text for p in bodies if p is not before and spoken_item(p.text)]
    longer = bool(others) and all(0 < first_stop(text) < len(text) for text in others)
    return longer and first_stop(before.text) == len(before.text) and opens_inside(passage)


def _goes_on(above: Sequence[Passage], passage: Passage, habits: Habits) -> bool:
    """`passage` goes on with the last one `above`, which has its heading or stands below it."""
    text, before = passage.text, above[-1]
    if passage.hint is not Hint.NONE or before.hint is not Hint.NONE or not ends_sentence(before.text):
        return False
    if opens_caption(text) or any(numbering(t) or bullet_end(t) for t in (text, before.text)):
        return False
    if bold_headings(passage)[:1] and bold_headings(passage)[0][0] == 0:
        return False
    if habits.clause_end(text) or habits.clause_end(before.text) < 0 or closes_part(simplified(text)):
        return False
    named = habits.clause_end(before.text) > 0 or habits.clause_end(above[0].text) < 0
    return bool(bold_headings(before)) or named or (habits.runs_on > 0 and bool(before.breaks))
