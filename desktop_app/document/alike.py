"""Short lines without a stop that open alike, each above a paragraph: headings that no number tells.

一年来，我们在主导产业建设上敢闯敢干，经济实力展现新气象 and its like, or ▶ 城乡面貌展现新气象, which a sign
marks; ——五年来，我们凝心聚力谋发展，综合实力大幅提升。 too, where no other item stands beside it.
Works on the words alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from desktop_app.document.chinese import is_han
from desktop_app.document.marks import bullet_end, ends_sentence, first_stop, has_comma, numbering

LONGEST = 60
_OPENING = 5  # characters that open two of them
_FEWEST = 2
_SHORTEST_BELOW = 60  # characters of what stands below a whole sentence


def alike_headings(texts: Sequence[str]) -> frozenset[str]:
    """Those of `texts`, lines or paragraphs in their order, that open alike and head what is below."""
    groups: dict[str, set[str]] = {}
    items: Counter[str] = Counter()  # signs of lines that head nothing
    for above, text, below in zip(("", *texts), texts, (*texts[1:], ""), strict=False):
        sign = text[: bullet_end(text)].strip()
        if _says_all(text):
            if (
                first_stop(below) > 0
                and len(below) > max(_SHORTEST_BELOW, len(text))
                and _opening(text) != _opening(below)
                and not (sign and (bullet_end(above) or bullet_end(below)))
            ):
                groups.setdefault("。" + (sign or _opening(text)), set()).add(text)
            elif sign:
                items["。" + sign] += 1
            continue
        if not _may_head(text):
            continue
        heads = (
            not bullet_end(below) if sign else len(below) > len(text) or 0 < first_stop(below) < len(below)
        )
        if heads and ends_sentence(below):
            groups.setdefault(sign or _opening(text), set()).add(text)
        elif sign:
            items[sign] += 1
    return frozenset().union(
        *(group for key, group in groups.items() if len(group) >= max(_FEWEST, items[key]))
    )


def shared_opening(texts: Sequence[str]) -> str:
    """What all of `texts` open with."""
    first, last = min(texts), max(texts)
    alike = next(
        (i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last))
    )
    return first[:alike]


def _opening(text: str) -> str:
    """What opens lines that are alike: two signs or more behind 五年来，, which alone says nothing."""
    return text[: max(_OPENING, 1 + text[:_OPENING].rfind("，") + 2)]


def _says_all(text: str) -> bool:
    """过去的五年，是综合实力显著提升的五年。: one sentence without figures on a line of its own."""
    plain = numbering(text) is None and not re.search(r"\d", text)
    return plain and text[-1] == "。" and has_comma(text) and first_stop(text) == len(text) <= LONGEST


def _may_head(text: str) -> bool:
    plain = numbering(text) is None and not text[0].isdecimal()
    return (
        plain
        and _OPENING < len(text) <= LONGEST
        and (is_han(text[-1]) or text[-1] == "”")
        and first_stop(text) < 0
    )
