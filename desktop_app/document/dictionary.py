"""jieba's dictionary: words with how often they occur and their tags, read only as far as texts ask for it.

Reading the whole takes jieba a second in every process; a report asks for a fifteenth of it.
Knows nothing of cutting, and does not load jieba.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from importlib.util import find_spec
from math import inf, log
from operator import add
from pathlib import Path

#: The sum of all frequencies, which jieba weighs words by (0.42.1; a test adds them up).
TOTAL = 60_101_967
_LOG_TOTAL = log(TOTAL)
_SORTED_FROM = "一 ".encode()  # the lines before it, Latin letters, stand in no order
_AFTER_ALL = "\U0010ffff"

#: For each place of a sentence how likely the words from there on are, and where the first of them ends.
Route = dict[int, tuple[float, int]]


class Dictionary:
    """The words that begin with the signs and pairs of signs which were met, as jieba keeps words.

    Attributes:
        frequencies: of each word, and 0 for what only begins a word.
        tags: the part of speech of each word.
    """

    def __init__(self) -> None:
        self.frequencies: dict[str, int] = {}
        self.tags: dict[str, str] = {}
        self._met: set[str] = set()
        self._take(_halves()[0].decode().splitlines())

    def meet(self, text: str) -> None:
        """Read every word that may stand in `text`."""
        for start in {*text, *map(add, text, text[1:])} - self._met:
            self._take(_lines_from(start))
            self._met.add(start)  # now only: two threads read it twice rather than one goes without

    def frequency(self, word: str) -> int:
        """How often `word` occurs, 0 if the dictionary lacks it."""
        often = self.frequencies.get(word)
        if not often and word[:2] not in self._met:  # 0 may mean that only a longer word was met
            self.meet(word[:2])
            often = self.frequencies.get(word)
        return often or 0

    def tag(self, word: str) -> str:
        """The part of speech of `word`, "" if the dictionary lacks it."""
        if word not in self.tags and word[:2] not in self._met:
            self.meet(word[:2])
        return self.tags.get(word, "")

    def begins(self, start: str) -> bool:
        """A word begins with `start`, or is it."""
        if start[:2] not in self._met:
            self.meet(start[:2])
        return start in self.frequencies

    def likeliest(self, sentence: str) -> Route:
        """The likeliest words of `sentence`, as jieba's `calc` tells them; of equals the longer one."""
        self.meet(sentence)
        known, size = self.frequencies, len(sentence)
        route: Route = {size: (0, 0)}
        for start in range(size - 1, -1, -1):
            best, last, end = -inf, start, start + 1
            while end <= size and (often := known.get(sentence[start:end])) is not None:
                if often:
                    weight = log(often) - _LOG_TOTAL + route[end][0]
                    if weight >= best:
                        best, last = weight, end - 1
                end += 1
            if best == -inf:  # no word begins here: the sign stands alone
                best = log(1) - _LOG_TOTAL + route[start + 1][0]
            route[start] = best, last
        return route

    def _take(self, lines: list[str]) -> None:
        for line in lines:
            word, often, tag = line.split(" ")
            self.frequencies[word] = int(often)
            self.tags[word] = tag
            for length in range(1, len(word)):
                self.frequencies.setdefault(word[:length], 0)


def _lines_from(start: str) -> list[str]:
    """Lines of all words that begin with a pair of signs; of one sign its own, or any that begins with it."""
    lines = _lines_of(start[0])
    if len(start) == 1:
        return lines[:1]
    return lines[bisect_left(lines, start) : bisect_left(lines, start + _AFTER_ALL)]


@cache
def _lines_of(sign: str) -> list[str]:
    """The lines of words that begin with `sign`, sorted."""
    lines, key = _halves()[1], sign.encode(errors="surrogatepass")

    def line_at(at: int) -> bytes:
        start = lines.rfind(b"\n", 0, at) + 1
        return lines[start : start + len(key) + 1]

    places = range(len(lines))
    start = bisect_left(places, key, key=line_at)
    end = bisect_left(places, key + b"\xff", lo=start, key=line_at)
    return sorted(lines[start:end].decode().splitlines())  # two of them stand in no order


@cache
def _halves() -> tuple[bytes, bytes]:
    """The lines in no order, and those sorted by the first signs of their words."""
    spec = find_spec("jieba")
    if spec is None or spec.origin is None:
        return b"", b""
    whole = Path(spec.origin).with_name("dict.txt").read_bytes()
    border = whole.find(b"\n" + _SORTED_FROM) + 1
    return whole[:border], whole[border:]
