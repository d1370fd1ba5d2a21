"""Where and how services can be handled: 推动更多事项“掌上办”“就近办”“跨省通办”.

The table has each way; the caller reads what is handled.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.acts import without_adverbs
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.words.rule_words import words_of

_WAYS = words_of("way of handling services")
_WAY = f"“?(?:{longest_first(_WAYS)})”?"
_HANDLED = re.compile(
    f"(?:推动|实现|推进|促进|确保|让|推行|支持)(?P<more>更多|一批|更多的)?(?P<what>[^“”]{{2,}}?)(?P<ways>{_WAY}(?:[、和]?{_WAY})*)"
)
_EACH = re.compile(longest_first(_WAYS))


def handled(clause: Clause) -> str | None:
    """English of a clause that has services handled in such ways; None for anything else."""
    if not clause.by_us:
        return None
    for _, rest in without_adverbs(clause.zh):
        match = _HANDLED.fullmatch(rest)
        what = clause.known(match["what"]) if match else None
        if match is None or what is None:
            continue
        ways = list(dict.fromkeys(_WAYS[way] for way in _EACH.findall(match["ways"])))
        more = {"更多": "more ", "更多的": "more ", "一批": "a number of "}.get(match["more"] or "", "")
        bare = what.english.removeprefix("the ") if more else what.said
        return clause.voice.act("make it possible to handle {} {}").format(f"{more}{bare}", listed(ways))
    return None
