"""Title matter: title, subtitle, speaker, salutation at the head of a report.

Works on lines before any repair; knows nothing of parts and sections.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.document.chinese import tight
from desktop_app.document.marks import ends_sentence, has_comma, numbering, open_pair
from desktop_app.document.model import BlockKind, Corrections
from desktop_app.document.passage import Hint, Line, Passage, to_passage
from desktop_app.document.titles.addresses import (
    BARE_ADDRESSED,
    BODY_ADDRESSED,
    MEETING,
    MONTH,
    OFFICE_ADDRESSED,
    PRESS_NOTE,
    SALUTATION,
    SUBTITLE,
    addresses_offices,
    notifies,
    told_by_words,
)
from desktop_app.document.titles.speakers import (
    are_names,
    holds_office,
    is_bare_name,
    is_office,
    may_be_office_and_person,
    speaks,
)
from desktop_app.document.titles.title_rows import (
    LISTED,
    SHORTEST_BODY,
    may_be_title,
    says_again,
    title_goes_on,
)
from desktop_app.document.titles.title_words import (
    MAX_TITLE,
    are_titles,
    is_motto,
    is_title,
)

_MOST_ROWS, _SHORTEST_ROW = 4, 20  # of an address, and characters of its rows
#: ——2026年1月 / 27日在某区第八届人民代表大会第六次会议上
_DAY_BEGUN = re.compile(r"[—─━―－–-]*[（(]?\d{4}年(?:\d{1,2}(?:月(?:\d{1,2}日?)?)?)?")
_DAY_GOES_ON = re.compile(r"(?:\d{0,2}月)?(?:\d{0,2}日)?在.{4,50}")
_IN_PERSON = re.compile("受[^，。]{2,24}委托[，,]|[现下]在?面?[，,]?我|我(?:代表|受|就)|根据会议安排[，,]")
_OPENS_ADDRESS = re.compile("尊敬的|各位|主任[、，,]|同志们|同志們")
_LONGEST_MEETING = 60  # characters of a line that says at which one


@dataclass(frozen=True, slots=True)
class Head:
    """Title matter found, in order, and how many lines it took."""

    items: tuple[tuple[BlockKind, Passage], ...]
    used: int
    rest: Line | None = None  # body that stood on the salutation's line


def find_head(lines: Sequence[Line], corrections: Corrections) -> Head:
    """Title matter at the head of `lines`."""
    items: list[tuple[BlockKind, Passage]] = []
    for index, line in enumerate(lines):
        passage = to_passage(line)
        if rows := _wrapped_address(items, lines[index : index + _MOST_ROWS]):
            for row in lines[index + 1 : index + rows]:
                passage = passage.join(to_passage(row), "heading-wrap", 0.95)
            return Head((*items, (BlockKind.SALUTATION, passage)), index + rows)
        listed = LISTED.match(passage.text)
        if listed and _heads_report(tight(passage.text[listed.end() :])):
            passage = passage.cut(listed.end())
        kind = _kind_of(passage, items, lines[index + 1 : index + 6])
        if kind is BlockKind.SALUTATION:
            open_ended = passage.text.endswith(("，", ",")) and re.search("[:：]", passage.text) is None
            if open_ended and _addressed(lines[index + 1 : index + 2]):
                passage, index = passage.join(to_passage(lines[index + 1]), "heading-wrap", 0.95), index + 1
                line = lines[index]
            return _salutation(items, passage, line, index)
        if kind is None:
            return Head(tuple(items), index)
        if items and items[-1][0] is kind and _is_next_row(items[-1][1], passage, kind, corrections):
            items[-1] = (kind, items[-1][1].join(passage, "heading-wrap", 0.95))
        else:
            items.append((kind, passage))
    return Head(tuple(items), len(lines))


def _is_next_row(above: Passage, passage: Passage, kind: BlockKind, corrections: Corrections) -> bool:
    """The passage goes on what the one `above`, of the same kind, began."""
    return (
        (kind is not BlockKind.SPEAKER or holds_office(above.text))
        and not says_again(tight(above.text), tight(passage.text))
        and not corrections.undo(above.text, passage.text)
        and _goes_on(above, passage, kind)
    )


def _wrapped_address(items: Sequence[tuple[BlockKind, Passage]], lines: Sequence[Line]) -> int:
    """Rows over which a notice says whom it is for, right below its title; 0 for one row or none."""
    if not items or items[-1][0] is not BlockKind.TITLE or len(lines[0].text) < _SHORTEST_ROW:
        return 0
    text = tight(to_passage(lines[0]).text)
    for rows, line in enumerate(lines[1:], start=2):
        if line.gap or line.indented or numbering(text) or text.endswith(("：", ":")):
            return 0
        text += tight(to_passage(line).text)
        if notifies(tight(items[-1][1].text), text):
            return rows
    return 0


def _heads_report(text: str) -> bool:
    return is_title(text) or told_by_words(text)


def _kind_of(
    passage: Passage, items: list[tuple[BlockKind, Passage]], following: Sequence[Line]
) -> BlockKind | None:
    text = tight(passage.text)
    kinds = [kind for kind, _ in items]
    last = items[-1] if items else None
    if _is_salutation(text, items):
        return BlockKind.SALUTATION
    if passage.hint is Hint.ROW or len(text) > MAX_TITLE or ends_sentence(text) or are_titles(passage.text):
        return None
    if last and last[0] is BlockKind.SUBTITLE and _subtitle_goes_on(last[1], passage, following):
        return BlockKind.SUBTITLE
    if not kinds and SUBTITLE.match(text) and MEETING.search(text):
        return BlockKind.SUBTITLE  # copied without its title, or with the title below
    if (
        not kinds
        and not is_title(text)
        and (_gives(passage.text, following) or _speaks_first(passage, following))
    ):
        return BlockKind.SPEAKER
    if BlockKind.TITLE in kinds or (kinds and not is_title(text)):
        return _after_title(passage, items, following)
    if numbering(text) and not is_title(text):
        return None
    return BlockKind.TITLE if may_be_title(passage, following) else None


def _is_salutation(text: str, items: Sequence[tuple[BlockKind, Passage]]) -> bool:
    address = SALUTATION.match(text) or BODY_ADDRESSED.match(text) or BARE_ADDRESSED.fullmatch(text)
    if any(kind is BlockKind.TITLE for kind, _ in items):
        kind, last = items[-1]
        notified = kind is BlockKind.TITLE and notifies(tight(last.text), text)
        return address is not None or notified or OFFICE_ADDRESSED.fullmatch(text) is not None
    if address is None:
        # of a notice or a summary that was copied without its title
        return not items and (addresses_offices(text) or OFFICE_ADDRESSED.fullmatch(text) is not None)
    glued = not items and _OPENS_ADDRESS.match(text) and text[address.end() - 1] in ":："
    return address.end() == len(text) or bool(glued)


def _subtitle_goes_on(before: Passage, after: Passage, following: Sequence[Line]) -> bool:
    return not _named(tight(after.text), following) and _goes_on(before, after, BlockKind.SUBTITLE)


def _named(text: str, following: Sequence[Line]) -> bool:
    """A name right above the salutation, or with the day between them."""
    dated = bool(following) and MONTH.fullmatch(tight(to_passage(following[0]).text)) is not None
    return is_bare_name(text) and _addressed(following[dated : dated + 1])


def _opens_in_person(text: str, following: Sequence[Line]) -> bool:
    """A name above 受市委委托，我…: who speaks, though nobody is addressed."""
    return is_bare_name(text) and bool(following) and _IN_PERSON.match(following[0].text) is not None


def _after_title(
    passage: Passage, items: list[tuple[BlockKind, Passage]], following: Sequence[Line]
) -> BlockKind | None:
    kind, last = items[-1]
    text = tight(passage.text)
    if kind is BlockKind.TITLE and _title_goes_on(tight(last.text), passage, following):
        return BlockKind.TITLE
    if kind is BlockKind.TITLE and is_motto(passage.text) and _addressed(following[:1]):
        return BlockKind.SUBTITLE
    if not MEETING.search(text) and _names_what_follows(text, following):
        return None
    if text[0] in "（(" and speaks(passage.text):
        return BlockKind.SPEAKER
    if numbering(text):
        return None
    if _tells_when(text, kind, following):
        return BlockKind.SUBTITLE
    if speaks(passage.text) or is_office(text) or _holds_and_speaks(passage.text, following):
        return BlockKind.SPEAKER
    named = (
        _named(text, following)
        or _opens_in_person(text, following)
        or (may_be_office_and_person(passage.text) and _addressed(following[:1]))
    )
    first = kind is not BlockKind.SPEAKER or holds_office(tight(last.text))
    return BlockKind.SPEAKER if first and named else None


def _title_goes_on(title: str, passage: Passage, following: Sequence[Line]) -> bool:
    """The title once more, or its next line."""
    text = tight(passage.text)
    return says_again(title, text) or (not numbering(text) and title_goes_on(title, passage, following))


def _tells_when(text: str, before: BlockKind, following: Sequence[Line]) -> bool:
    """A subtitle: at which meeting, in which month or press, or a dash or bracket right below the title."""
    if PRESS_NOTE.match(text) or (following and PRESS_NOTE.match(text + tight(following[0].text))):
        return True
    meets = MEETING.search(text) is not None
    told = meets or MONTH.fullmatch(text) or (before is BlockKind.TITLE and text[0] in "—─━―－–（([［")
    if told and SUBTITLE.match(text) and not text.endswith(("：", ":")):
        return True
    return meets and len(text) < _LONGEST_MEETING and not has_comma(text)


def _names_what_follows(text: str, following: Sequence[Line]) -> bool:
    """——坚持改进作风，自身建设不断加强 right above its paragraph, where a site parts a report."""
    body = following[0].text if following else ""
    return text[0] in "—─━―－–" and has_comma(text) and len(body) >= SHORTEST_BODY and ends_sentence(body)


def _speaks_first(passage: Passage, following: Sequence[Line]) -> bool:
    """Who speaks, in a report that was copied without its title."""
    body = tight(to_passage(following[0]).text) if following else ""
    begins = len(body) >= SHORTEST_BODY and ends_sentence(body)
    return speaks(passage.text) and (begins or _addressed(following[:2]))


def _holds_and_speaks(text: str, following: Sequence[Line]) -> bool:
    """An office above another one with the name of the person who holds both, or above the salutation."""
    if not following or not holds_office(text):
        return False
    return _addressed(following[:1]) or (
        not following[0].gap and (speaks(following[0].text) or is_office(tight(following[0].text)))
    )


def _gives(text: str, following: Sequence[Line]) -> bool:
    """市统计局 above （2018年4月16日）, the salutation or the text: whose report it is, without its title.

    So are the names of several persons.  More of those who gave it may stand between.
    """
    if not following or not (is_office(tight(text)) or are_names(text)) or numbering(text):
        return False
    rest = to_passage(following[0]).text
    after = tight(rest)
    told = MONTH.fullmatch(after) is not None or _addressed(following[:1])
    begins = len(after) >= SHORTEST_BODY and ends_sentence(after)
    return told or begins or _gives(rest, following[1:])


def _addressed(lines: Sequence[Line]) -> bool:
    return any(SALUTATION.match(tight(to_passage(line).text)) for line in lines)


def _goes_on(before: Passage, after: Passage, kind: BlockKind) -> bool:
    if kind in (BlockKind.TITLE, BlockKind.SPEAKER):
        return True  # judged by title_goes_on and _holds_and_speaks
    if open_pair(before.text):
        return True
    if SUBTITLE.match(after.text) or speaks(after.text) or SALUTATION.match(after.text):
        return False
    if kind is BlockKind.SUBTITLE and _DAY_BEGUN.fullmatch(tight(before.text)):
        return _DAY_GOES_ON.match(tight(after.text)) is not None
    unfinished = "在" in before.text and re.search("(?<!在)上$|[）)〕：:]$", before.text) is None
    return unfinished and after.gap <= 1 and len(after.text) < 50


def _salutation(items: list[tuple[BlockKind, Passage]], passage: Passage, line: Line, index: int) -> Head:
    match = SALUTATION.match(passage.text) or _set_wide(passage.text)
    end = match.end() if match else len(passage.text)  # 各 位 代 表 ：
    if passage.text[end - 1] in ",，！!" and passage.text[end:].strip():
        return Head(tuple(items), index)  # 各位代表，过去一年… is a sentence of the body
    items.append((BlockKind.SALUTATION, passage.cut(0, end)))
    body = passage.text[end:].strip()
    at = line.text.find(body[:4], end)  # with the bold marks of the line, unless one stands in these words
    rest = replace(line, text=line.text[at:] if at >= 0 else body, gap=0) if body else None
    return Head(tuple(items), index + 1, rest)


def _set_wide(text: str) -> re.Match[str] | None:
    """各 位 代 表 ： above or before a body that is set as usual."""
    address = SALUTATION.match(tight(text))
    signs = r"\s*".join(map(re.escape, address.group())) if address else ""
    return re.match(signs, text) if signs else None
