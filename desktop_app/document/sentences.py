"""Chinese sentence segmentation by rule, and clause breaks for very long sentences.

The spans tile the text: their concatenation is the text, white space included.
"""

from __future__ import annotations

import re
from itertools import accumulate, pairwise

from desktop_app.document.marks import CLOSERS, PAIR_SIGN, PAIRS, STOPS, with_stops

LONG_SENTENCE = 120
#: A sentence has hundreds of characters and tens of numbers, and each of them is weighed against the others.
LONGEST_SENTENCE = 10_000
CLAUSE_MIN, CLAUSE_GOAL = 12, 60
_TERMINAL = re.compile(
    r"[。！？!?；;]+(?:…{2,})?|…{2,}|：|(?<!\d):|(?<=[A-Za-z]{2})(?<!Dr)(?<!Mr)(?<!Ms)(?<!Mrs)(?<!No)(?<!Prof)(?<!Co)(?<!Inc)(?<!Corp)(?<!vs)(?<!St)\.(?=\s+[A-Z])"
)
_COMMA = re.compile(r"[，；]|(?<!\d)[,;]|[,;](?!\d)")  # that of 1,200 parts no clauses
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+")
_REMARK = re.compile(r"[（(](?![一二三四五六七八九十\d]{1,3}[）)])[^（）()。；;]{1,40}[）)](?![，、；：。])")
_NOTE_MARK = re.compile(r"(?:[\[〔［]\d{1,2}[\]〕］])+")
_LIST_AHEAD = re.compile(r"\s*(?:[一首]是|首先|第一[，,、是]|[（(][一1][）)]|1[.．、](?!\d)|①|一要)")
# what goes on with a sentence after a closing quote or bracket
_GOES_ON = re.compile(
    r"\s*(?:[，、。；：！？,;:的等或是與)）”》」』都均也皆]|地(?![区方區])|得(?![益到])|之(?![后前後])|了(?!解)|和(?![谐諧])"
    r"|[与為为](?![会此了會])|及(?!时|時)|在(?![会此會])|[这這](?:[一二两兩三四五六七八九十几幾些样樣]|[个個])|全都|无不)"
)
_AFTER_SPEECH = re.compile(r"\s*[，、。；：！？,;:的等之)）”》」』]")
_WIDEST_PAIR = 300
_MOST_QUOTATIONS = 20  # one behind another that are looked through


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Spans of the sentences of `text`, tiling it without gaps; [] for an empty text.

    A stop inside quotes or brackets ends a sentence only together with its closing sign.
    """
    if not text:
        return []
    shown, text = text, _plain(text)
    inside, last = _inside(text), len(text.rstrip())
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _TERMINAL.finditer(text):
        if match.start() < start:
            continue
        end = _sentence_end(text, match, inside)
        if end <= start or end >= last:
            continue
        while end < len(text) and text[end].isspace():
            end += 1
        if text[start:end].strip():
            spans.append((start, end))
            start = end
    spans.append((start, len(shown)))
    return spans


def _plain(text: str) -> str:
    """`text`, just as long, with signs that mean one thing: no stops in addresses, quotes in pairs."""
    if "://" in text or "www." in text:
        text = _ADDRESS.sub(lambda found: "x" * len(found.group()), text)
    if text.count('"') % 2 == 0 and '"' in text:
        pieces = text.split('"')
        text = (
            "".join(piece + ("“" if index % 2 == 0 else "”") for index, piece in enumerate(pieces[:-1]))
            + pieces[-1]
        )
    return with_stops(text)


def _sentence_end(text: str, match: re.Match[str], inside: list[bool]) -> int:
    """Offset behind the sentence that ends at `match`, or -1 if none does."""
    sign, end = match.group(), match.end()
    if sign in "：:":
        return end if not inside[match.start()] and _LIST_AHEAD.match(text, end) else -1
    if sign[0] in "；;" and inside[match.start()]:
        return -1
    if not inside[match.start()]:
        while end < len(text) and text[end] in CLOSERS and not inside[end]:
            end += 1  # a closing sign whose opening one was lost
        if sign.startswith("…"):
            return -1 if _GOES_ON.match(text, end) else end
        return _behind(text, end) if sign[0] in STOPS else end
    closed = end
    while closed < len(text) and text[closed] in CLOSERS:
        closed += 1
    if closed == end or (closed < len(text) and inside[closed]):
        return -1
    if text[closed - 1] in "》〉":
        return -1
    speech = _quoted_speech(text, closed - 1)
    if (_AFTER_SPEECH if speech == ":" else _GOES_ON).match(text, closed):
        return -1
    return closed if sign[0] == "。" or speech else -1


def _behind(text: str, end: int) -> int:
    """Offset behind what still belongs to a sentence whose stop ends at `end`: …6%。[1], …6%。（见附表）."""
    mark = _NOTE_MARK.match(text, end)
    if mark and not _NOTE_MARK.match(text):  # else the notes themselves, one after the other
        return mark.end()
    remark = _REMARK.match(text, end)
    return remark.end() if remark else end


def _quoted_speech(text: str, closer: int) -> str:
    """How the quotation that closes at `closer` is a sentence of its own: ":" or ".", else "".

    A colon stands before it, or nothing but a stop and quotations like it.
    """
    end = closer + 1
    for _ in range(_MOST_QUOTATIONS):
        if not end or text[end - 1] not in PAIRS:
            break
        end = max(0, text.rfind(PAIRS[text[end - 1]], 0, end))
        while end and text[end - 1].isspace():
            end -= 1
    if not end or text[end - 1] in "。！？；":
        return "."
    return ":" if text[end - 1] in "：:" else ""


def _inside(text: str) -> list[bool]:
    """For each character, whether it stands inside a closed pair (closing sign included)."""
    depth = [0] * (len(text) + 1)
    stack: list[tuple[str, int]] = []
    for match in PAIR_SIGN.finditer(text):
        index, char = match.start(), match.group()
        if char not in PAIRS:
            stack.append((char, index))
        elif stack:
            wanted = "（(" if char in "）)" else PAIRS[char]
            for back in range(len(stack) - 1, max(-1, len(stack) - 4), -1):
                if stack[back][0] in wanted:
                    opened = stack[back][1]
                    del stack[back:]
                    if index - opened <= _WIDEST_PAIR:
                        depth[opened] += 1
                        depth[index + 1] -= 1
                    break
    return list(map(bool, accumulate(depth)))


def clause_breaks(text: str) -> list[int]:
    """Offsets where a sentence longer than `LONG_SENTENCE` may be broken: behind commas outside pairs.

    The pieces are as near to `CLAUSE_GOAL` characters as the commas allow; [] for shorter sentences.
    """
    if len(text) <= LONG_SENTENCE:
        return []
    inside = _inside(text)
    commas = [match.end() for match in _COMMA.finditer(text) if not inside[match.start()]]
    breaks: list[int] = []
    start = 0
    for here, following in pairwise([*commas, len(text)]):
        enough = here - start >= CLAUSE_MIN and len(text) - here >= CLAUSE_MIN
        if enough and abs(here - start - CLAUSE_GOAL) <= abs(following - start - CLAUSE_GOAL):
            breaks.append(here)
            start = here
    return breaks
