"""Verbs told by their opposite: 制止 as "start", 允许 as "forbid", 下降 as "rose" where no figure shows it.

A finding needs a verb that no English word answers, an English word of the opposite sense that answers
nothing else, and no English word anywhere that would tell the verb rightly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.resources import read_text
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.negation_words import STRONG

# "More than 68 million people were lifted out of poverty": how exact the number is, not which way it goes.
_COUNTS = re.compile(r"(?:more|less|lower|higher) than\b|up to\b", re.IGNORECASE)
_REST = re.compile(r"\w*")
_HINDERS_EN = re.compile(r"hinder|imped|hamper|obstruct|block|hold", re.IGNORECASE)
_HINDERS_ZH = re.compile("瓶颈|卡点|堵点|障碍|壁垒|掣肘|制约|阻|碍|桎梏")


@dataclass(frozen=True, slots=True)
class _Opposite:
    """Verbs of one sense: beginnings of English that tell it, and of English that tells the opposite."""

    chinese: re.Pattern[str]
    right: str
    wrong: str


@cache
def _opposites() -> tuple[_Opposite, ...]:
    rows = [
        line.split("=")
        for line in read_text("review/opposites.txt").splitlines()
        if line[:1] not in ("#", "")
    ]
    return tuple(_Opposite(re.compile(chinese), *english) for chinese, *english in rows)


@cache  # made when its Chinese is met: most never are
def _words(row: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{row.strip().replace(' ', '|')})", re.IGNORECASE)


def opposed_verbs(pair: Pair) -> Iterator[Finding]:
    """negation: a verb that is told by its opposite."""
    for one in _opposites():
        meant = one.chinese.search(pair.source)
        if meant is None or _is_told(pair, one, meant):
            continue
        said = next(
            (
                match
                for match in _words(one.wrong).finditer(pair.english)
                if not _is_explained(pair, match, meant) and not _COUNTS.match(pair.english, match.start())
            ),
            None,
        )
        if said is None or _is_negated(pair, said) or _is_hindered(pair, said):
            continue
        if _tells_another(pair, said, one, meant):
            continue
        end = _word_end(pair.english, said.end())
        yield pair.finding(
            "negation", Severity.CRITICAL,
            f"{meant[0]} is told by its opposite, “{pair.english[said.start() : end]}”.",
            zh=meant.span(), en=(said.start(), end),
        )  # fmt: skip
        return


def _is_told(pair: Pair, one: _Opposite, meant: re.Match[str]) -> bool:
    """True if the English has a word that tells the verb, and that answers no other word of the Chinese."""
    return any(not _is_explained(pair, match, meant) for match in _words(one.right).finditer(pair.english))


def _word_end(english: str, place: int) -> int:
    """Where the word ends whose beginning ends at `place`."""
    rest = _REST.match(english, place)
    return rest.end() if rest else place


def _is_explained(pair: Pair, said: re.Match[str], meant: re.Match[str]) -> bool:
    """True if the English word answers another word of the Chinese; 充分 in 不充分 is none."""
    return any(
        link.found
        and pair.alignment.words[link.english].start == said.start()
        and not meant.start() <= link.hit.start < meant.end()
        for link in pair.alignment.links
    )


def _tells_another(pair: Pair, said: re.Match[str], own: _Opposite, meant: re.Match[str]) -> bool:
    """True if the word tells another verb of the Chinese rightly: "cut" for 下降 beside 提高."""
    for other in _opposites():
        if other is own or not _words(other.right).match(pair.english, said.start()):
            continue
        wanted = [
            one for one in other.chinese.finditer(pair.source) if one.start() not in range(*meant.span())
        ]
        if len(wanted) > len(_words(other.right).findall(pair.english)) - 1:
            return True
    return False


def _is_hindered(pair: Pair, said: re.Match[str]) -> bool:
    """True for "bottlenecks hindering development", where the Chinese has what hinders: 卡点瓶颈."""
    return bool(_HINDERS_EN.match(said[0]) and _HINDERS_ZH.search(pair.source))


def _is_negated(pair: Pair, said: re.Match[str]) -> bool:
    """True for such as "no longer continue", which tells 停止 rightly."""
    return bool(STRONG.search(pair.english, max(0, said.start() - 40), said.start()))
