"""Chinese sentence segmentation by rule, and clause breaks for very long sentences.

The spans tile the text: their concatenation is the text, white space included.
"""

from __future__ import annotations

import re

from desktop_app.document.marks import CLOSERS, PAIRS

LONG_SENTENCE = 120
CLAUSE_MIN, CLAUSE_GOAL = 12, 60
_TERMINAL = re.compile(r"[。！？!?；;]+|…{2,}|：|(?<=[A-Za-z]{2})\.(?=\s+[A-Z])")
_LIST_AHEAD = re.compile(r"\s*(?:[一首]是|首先|第一[，,、是]|[（(][一1][）)]|1[.．、](?!\d)|①|一要)")
# what goes on with a sentence after a closing quote or bracket
_GOES_ON = re.compile(r"\s*[，、。；：！？,;:的地得之等和与與及或為为是在，了)）”》」』]")
_WIDEST_PAIR = 300


def split_sentences(text: str, *, semicolons: bool = True) -> list[tuple[int, int]]:
    """Spans of the sentences of `text`, tiling it without gaps; [] for an empty text.

    A stop inside quotes or brackets ends a sentence only together with its closing sign.
    With `semicolons` False a ； does not end a sentence.
    """
    if not text:
        return []
    inside = _inside(text)
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _TERMINAL.finditer(text):
        if match.start() < start:
            continue
        end = _sentence_end(text, match, inside, semicolons)
        if end <= start or not text[end:].strip():
            continue
        while end < len(text) and text[end].isspace():
            end += 1
        if text[start:end].strip():
            spans.append((start, end))
            start = end
    spans.append((start, len(text)))
    return spans


def _sentence_end(text: str, match: re.Match[str], inside: list[int], semicolons: bool) -> int:
    """Offset behind the sentence that ends at `match`, or -1 if none does."""
    sign, end = match.group(), match.end()
    if sign == "：":
        return end if not inside[match.start()] and _LIST_AHEAD.match(text, end) else -1
    if sign[0] in "；;" and (not semicolons or inside[match.start()]):
        return -1
    if not inside[match.start()]:
        while end < len(text) and text[end] in CLOSERS and not inside[end]:
            end += 1  # a closing sign whose opening one was lost
        return -1 if sign.startswith("…") and _GOES_ON.match(text, end) else end
    closed = end
    while closed < len(text) and text[closed] in CLOSERS:
        closed += 1
    if closed == end or (closed < len(text) and inside[closed]):
        return -1
    if text[closed - 1] in "》〉" or _GOES_ON.match(text, closed):
        return -1
    return closed if sign[0] == "。" or _quoted_speech(text, closed - 1) else -1


def _quoted_speech(text: str, closer: int) -> bool:
    """The quotation that closes at `closer` is a sentence of its own: a colon or nothing before it."""
    opener = text.rfind(PAIRS.get(text[closer], "“"), 0, closer)
    before = text[:opener].rstrip()
    return not before or before[-1] in "：:。！？；"


def _inside(text: str) -> list[int]:
    """For each character 1 if it stands inside a closed pair (closing sign included), else 0."""
    depth = [0] * (len(text) + 1)
    stack: list[tuple[str, int]] = []
    for index, char in enumerate(text):
        if char in "“‘「『（(【《〈":
            stack.append((char, index))
        elif char in PAIRS and stack:
            wanted = "（(" if char in "）)" else PAIRS[char]
            for back in range(len(stack) - 1, max(-1, len(stack) - 4), -1):
                if stack[back][0] in wanted:
                    opened = stack[back][1]
                    del stack[back:]
                    if index - opened <= _WIDEST_PAIR:
                        depth[opened] += 1
                        depth[index + 1] -= 1
                    break
    total = 0
    for index, change in enumerate(depth):
        total += change
        depth[index] = 1 if total else 0
    return depth


def clause_breaks(text: str) -> list[int]:
    """Offsets where a sentence longer than `LONG_SENTENCE` may be broken: behind commas outside pairs.

    The pieces are as near to `CLAUSE_GOAL` characters as the commas allow; [] for shorter sentences.
    """
    if len(text) <= LONG_SENTENCE:
        return []
    inside = _inside(text)
    commas = [i + 1 for i, char in enumerate(text) if char in "，；" and not inside[i]]
    breaks: list[int] = []
    start = 0
    for here, following in zip(commas, [*commas[1:], len(text)], strict=True):
        enough = here - start >= CLAUSE_MIN and len(text) - here >= CLAUSE_MIN
        if enough and abs(here - start - CLAUSE_GOAL) <= abs(following - start - CLAUSE_GOAL):
            breaks.append(here)
            start = here
    return breaks
