"""A、B 等 8 所学校 read as 包括 A、B 在内的 8 所学校: the 8 include A and B.

Small engines write "A, B and 8 others".  Where the list names all of them (A、B 等 2 所学校), it reads as
A、B 这 2 所学校.  Sets that are told in words (等 six major areas) are treated alike.  Works on
localised text in which figures are marked; where the list begins is not certain, the Chinese stays as it is.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.translation.placing.marks import CLOSE, OPEN
from desktop_app.translation.words import lexicon

_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNTED = re.compile(
    rf"等\s*(?=(?:{OPEN}(?P<n>[\d,]+)[^{CLOSE}]*{CLOSE}|(?P<word>{'|'.join(_WORDS)}) (?:[a-z]+ )*[a-z]+s\b))"
)
_ITEMS = re.compile("、|(?<=[A-Za-z”]) *[和与及] *(?=[A-Z“])")
_CLAUSE_ENDS = "，。；：！？"
_PAIRS = {"“": "”", "（": "）", "《": "》", "(": ")", "「": "」"}
_LONGEST_TAIL = 8  # Chinese characters of a name behind its English: Phase II 工程
_LONGEST_NAME = 10
_PARTICLES = frozenset("的了在对把将被让使向于以为及和与")


def counted_lists(text: str) -> str:
    """`text` with 包括 before each list of names whose number is told, 在内的 behind it."""
    pieces: list[str] = []
    at = 0
    for match in _COUNTED.finditer(text):
        start = _list_start(text, at, match.start(), named=match["word"] is None)
        if start is None:
            continue
        items = text[start : match.start()].strip()
        number = 2 + _WORDS.index(match["word"]) if match["word"] else int(match["n"].replace(",", ""))
        whole = len(_ITEMS.split(items)) == number
        pieces += (text[at:start].rstrip(), f" {items} 这 " if whole else f"包括 {items} 在内的 ")
        at = match.end()
    return "".join([*pieces, text[at:]])


def _list_start(text: str, after: int, end: int, *, named: bool) -> int | None:
    """Where the list that ends at `end` begins, of names if `named`; None where nobody can tell."""
    start = max([after, *(text.rfind(sign, after, end) + 1 for sign in _CLAUSE_ENDS)])
    region = text[start:end]
    borders = _borders(region)
    if borders is None or OPEN in region:
        return None
    last = region[borders[-1] + 1 if borders else 0 :].strip()
    if named and (not re.search(r"[A-Za-z0-9)]$|[A-Z][^”]*”$", last) or not re.search("[A-Z]", region)):
        return None
    if not named and not (re.search("[a-z]$", last) or _is_name(last)):
        return None
    first = region[: borders[0]] if borders else region
    lead = _lead(first, alone=not borders)
    return None if lead is None else start + lead


def _borders(region: str) -> list[int] | None:
    """Places of the 、 outside quotes and brackets; None where those do not close."""
    closing: list[str] = []
    found = []
    for at, char in enumerate(region):
        if closing and char == closing[-1]:
            closing.pop()
        elif char in _PAIRS:
            closing.append(_PAIRS[char])
        elif char in _PAIRS.values():
            return None
        elif char == "、" and not closing:
            found.append(at)
    return None if closing else found


def _lead(piece: str, *, alone: bool) -> int | None:
    """How many characters of the first piece (推进 Hongqiao School) stand before the first item."""
    body = piece.lstrip()
    blank = len(piece) - len(body)
    opening = re.match(rf"[{HAN}]*", body)
    chinese = opening[0] if opening else ""
    rest = body[len(chinese) :].strip()
    if not chinese:
        if rest[0] == "“" and rest.endswith("”"):
            return blank
        named = re.fullmatch(rf"[^{HAN}“”]+(?P<tail>[{HAN}\d.-]*)", rest)
        tail = re.sub(r"[\d.-]", "", named["tail"]) if named else ""
        return blank if named and (not tail or _is_name(tail)) else None
    if not rest:
        return None if alone else _chinese_lead(chinese, blank)
    if re.search(rf"[{HAN}]+ ?[A-Z]", rest) and rest[0] != "“":
        return None  # BYD 建设 the Blade plant: which of them begins the list?
    last = lexicon.tagged(chinese)[-1]
    return blank + len(chinese) if last.tag[:1] in "vp" or last.text == "了" else None


def _chinese_lead(chinese: str, blank: int) -> int | None:
    words = lexicon.tagged(chinese)
    verbs = 0
    while verbs < len(words) and (words[verbs].tag == "v" or words[verbs].text == "了"):
        verbs += 1
    start = words[verbs].start if verbs < len(words) else len(chinese)
    return blank + start if chinese[start:] and _is_name(chinese[start:], _LONGEST_NAME) else None


def _is_name(chinese: str, longest: int = _LONGEST_TAIL) -> bool:
    """True for a few characters without a verb or a particle: 新校区, 二期工程."""
    if len(chinese) > longest or set(chinese) & _PARTICLES:
        return False
    return not any(word.tag == "v" for word in lexicon.tagged(chinese))
