"""Lines that name what is said about a paper: 《…若干措施》政策解读, 一图读懂《…》, 关于《…》的起草说明."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.alternation import longest_first
from desktop_app.translation.model import ProtectedSpan, SpanKind, Whole
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.words.rule_words import words_of

_BEHIND = words_of("what is written about a paper")
_BEFORE = words_of("what is written about the paper behind it")
_LINE = re.compile(
    f"(?:(?P<before>{longest_first(_BEFORE)})[：:｜|—-]*)?(?:关于)?(?P<paper>《[^《》]+》)"
    f"(?:的?(?P<behind>{longest_first(_BEHIND)}))?"
)


def about_paper(text: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """English of such a line; None for any other, and where the title is unknown."""
    match = _LINE.fullmatch(re.sub(r"\s+", "", text))
    if match is None or bool(match["before"]) == bool(match["behind"]):
        return None
    papers = [span for span in spans if span.kind is SpanKind.TITLE]
    if len(papers) != 1 or re.sub(r"\s+", "", papers[0].zh) != match["paper"]:
        return None
    said = _BEHIND[match["behind"]] if match["behind"] else _BEFORE[match["before"]]
    english = papers[0].en.strip("“”")
    return Whole(said.format(capital(english) if said.startswith("{") else english), "about-paper")
