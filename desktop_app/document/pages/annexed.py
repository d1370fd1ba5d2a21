"""The rows of the title of what a notice sends along, which make one heading below its signature.

They are told by the name that the notice gives it, by the date above them, or by their wording.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import is_date, numbering
from desktop_app.document.passage import Hint, Line, Passage
from desktop_app.document.roles import is_annex
from desktop_app.document.titles.speakers import is_office
from desktop_app.document.titles.title_words import MAX_TITLE, is_title

_SENDS = "(?:[印转轉下]发|印發|轉發|下達|下达|公布|发布|發布)"
_SENT = re.compile(
    f"[现現][将將][^《》。；]{{0,40}}《([^》]{{8,90}})》.{{0,12}}{_SENDS}|^《([^》]{{8,90}})》[^。]{{0,60}}[，,][现現](?:予以?)?{_SENDS}"
)
_LONGEST_KIND = 6  # characters of a row that only names the kind of a document
_NOTICE = 30  # lines in which a notice says what it sends out
_STOPS = re.compile("[，,。；：]")
_LABEL = re.compile(r"附件\s*[:：]")


def sent_along(lines: Sequence[Line] | Sequence[Passage]) -> frozenset[str]:
    """What a notice says that it sends out: 现将《某市五年规划》印发给你们."""
    found = (names for line in lines[:_NOTICE] for names in _SENT.findall(line.text))
    return frozenset(tight(name) for names in found for name in names if name)


def is_next_row(passage: Passage, line: Line, above: Passage | None, sent: frozenset[str]) -> bool:
    """`line` goes on with the title in `passage`, below `above`, whatever blank lines lie between them."""
    plain = line.hint is passage.hint is Hint.NONE and not (line.level or passage.level)
    title = tight(passage.text + line.text) if plain else ""
    if not plain or len(title) > MAX_TITLE or _STOPS.search(title):
        return False
    if any(name.startswith(title) for name in sent):
        return True
    text = tight(passage.text)
    other = is_office(text) or is_annex(simplified(text)) or numbering(text) or numbering(line.text)
    dated = above is not None and is_date(above.text)
    row = tight(line.text)
    begun = not is_title(text) or (len(row) <= _LONGEST_KIND and is_title(row))  # …若干措施 | 实施方案
    return dated and not other and is_title(title) and begun


def makes_title(text: str, new: str, previous: Line, line: Line) -> bool:
    """关于国有资产管理情况 / 监督工作的五年规划: both rows make the title of an annex.

    One that names no 关于 stands apart from what is above it.
    """
    apart = previous.gap > line.gap and re.match(".{1,8}[省市县縣区區州盟旗镇乡]", text) is not None
    named = ("关于" in text and not line.gap) or apart
    plain = named and len(text + new) <= MAX_TITLE
    return (
        plain and not _STOPS.search(text + new) and not is_title(tight(text)) and is_title(tight(text + new))
    )


def heads_of_annexes(lines: Sequence[Line], drop: set[int]) -> set[int]:
    """附件： above 名词解释 or the first entry of a list is the report's; above a file it is a site's."""
    heads = (i for i in drop if _LABEL.fullmatch(lines[i].text) and i + 1 < len(lines))
    return {i for i in heads if i + 1 not in drop and _opens_annex(lines[i + 1].text)}


def _opens_annex(text: str) -> bool:
    return is_annex(tight(simplified(text))) or numbering(text) is not None
