"""Rising counts within a name: 百县千镇万村 is 100 counties, 1,000 towns and 10,000 villages.

They are part of a name, so that the reading of figures passes over them, and a name may be told without any;
told with some, it is told with all, in their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity

_SET_ZH = re.compile(rf"百(?P<first>[{HAN}])千(?!(?P=first))[{HAN}](?:万[{HAN}])?")
_COUNTS_EN = (
    re.compile(r"(?<![\d,.])100(?![,.]?\d)|\bhundreds?\b(?! (?:of )?thousand)", re.IGNORECASE),
    re.compile(r"(?<![\d,.])1,?000(?![,.]?\d)|(?<!\bten )(?<!\btens of )\bthousands?\b", re.IGNORECASE),
    re.compile(r"(?<![\d,.])10,?000(?![,.]?\d)|\btens? (?:of )?thousands?\b|\bmyriad\b", re.IGNORECASE),
)
_OF_TWO = 2


def sets_in_names(pair: Pair) -> Iterator[Finding]:
    """figure-missing, figure-exchanged: a count of the set is lost or stands in another's place."""
    meant = _SET_ZH.search(pair.source)
    if meant is None:
        return
    wanted = _COUNTS_EN if "万" in meant[0] else _COUNTS_EN[:_OF_TWO]
    places = [count.search(pair.english) for count in wanted]
    said = [one.start() for one in places if one]
    if not said or not re.search(r"\d", pair.english[said[0] : said[0] + 1]):
        return
    if len(said) < len(wanted):
        yield _finding(pair, "figure-missing", meant, f"{meant[0]} has a count that the English leaves out.")
    elif said != sorted(said):
        yield _finding(pair, "figure-exchanged", meant, f"The counts of {meant[0]} have changed places.")


def _finding(pair: Pair, check: str, meant: re.Match[str], message: str) -> Finding:
    return pair.finding(check, Severity.CRITICAL, message, zh=meant.span())
