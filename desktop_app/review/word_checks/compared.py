"""Two that are compared, exchanged: 男性多于女性 as "females outnumber males".

Words that stand once on each side, before and after the word that compares, must all have changed places.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.clauses import CLAUSE_ZH, clause_at

_MORE_ZH = re.compile(
    r"(?:[高多大快优早长重好强先]于|超过|超出|赶超|领先于?|胜过|多过)|比(?=[^，。；例重]{2,12}?[高多大快早长重好强])"
)
_LESS_ZH = re.compile(
    r"(?:[低少小慢劣晚短轻弱]于|不及|落后于?|逊于)|比(?=[^，。；例重]{2,12}?[低少小慢晚短轻弱])"
)
_MORE_EN = re.compile(
    r"\b(?:exceed\w*|surpass\w*|outnumber\w*|outpac\w*|outstrip\w*|overt[ao]k\w*|outperform\w*|ahead of|"
    r"above|(?:more|higher|greater|larger|bigger|faster|better|earlier|longer|heavier|stronger)\b[^.;]*?\bthan)\b",
    re.IGNORECASE,
)
_LESS_EN = re.compile(
    r"\b(?:trail\w*|lag\w* behind|behind|below|"
    r"(?:less|lower|fewer|smaller|slower|worse|later|shorter|lighter|weaker)\b[^.;]*?\bthan)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?$")


def exchanged_in_comparison(pair: Pair) -> Iterator[Finding]:
    """opposite: what is compared with what was exchanged."""
    for chinese, same, other in ((_MORE_ZH, _MORE_EN, _LESS_EN), (_LESS_ZH, _LESS_EN, _MORE_EN)):
        for match in chinese.finditer(pair.source):
            said = list(same.finditer(pair.english))
            if (
                len(said) != 1
                or other.search(pair.english)
                or _PASSIVE.search(pair.english, 0, said[0].start())
            ):
                continue
            before, after = _sides(pair, match)
            left, right = said[0].start(), said[0].end()
            if before and after and min(before) >= right and max(after) < left:
                yield pair.finding(
                    "opposite", Severity.CRITICAL, "What is compared with what has changed places.",
                    zh=match.span(), en=said[0].span(),
                )  # fmt: skip
                return


def _sides(pair: Pair, compared: re.Match[str]) -> tuple[list[int], list[int]]:
    """Where in the English the words of both sides stand, words that stand once only."""
    links, words = pair.alignment.links, pair.alignment.words
    times = Counter(link.hit.word for link in links)
    once = [link for link in links if link.found and times[link.hit.word] == 1]
    sounding = Counter(words[link.english].text for link in once)
    start, _ = clause_at(pair.source, CLAUSE_ZH, compared.start())
    _, stop = clause_at(pair.source, CLAUSE_ZH, compared.end())
    before, after = [], []
    for link in once:
        place = words[link.english]
        if sounding[place.text] > 1 or sum(word.text == place.text for word in words) > 1:
            continue
        if start <= link.hit.start and link.hit.end <= compared.start():
            before.append(place.start)
        elif compared.end() <= link.hit.start and link.hit.end <= stop:
            after.append(place.start)
    return before, after[:1] if compared[0] == "比" else after
