"""Rates that are kept where they are: 保持就业率在95%以上, 水质达标率连续10年保持100%."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import OPEN, VALUE
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.telling.voices import DONE, PLAN
from desktop_app.translation.words.streaks import run_of

KEPT_AT = re.compile(
    f"(?:继续|持续)?(?:保持|维持)(?P<what>[^⟦⟧⟪，。；：“”（）、在]{{2,24}}?(?:率|比例|比重|占比))(?:在|为)?{OPEN}(?P<n>\\d+)⟧"
)
_BOUND = re.compile(
    r"(?P<least>at least )?(?P<most>within |below |under |above |over |around |about )?(?P<rate>\d[\d.,]*%)"
)


def kept_at(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a KEPT_AT; None where nobody knows what is kept, or the value is no rate."""
    what = any_thing(match["what"], pieces)
    value = pieces.shape.said[int(match["n"])]
    if what is None or not value.endswith("%"):
        return None
    bound = _BOUND.fullmatch(value)
    if bound is None:
        return None
    least, most = bound["least"], bound["most"]
    at = f"{most}{bound['rate']}" if most else f"at {bound['rate']}{' or above' if least else ''}"
    return f"{PLAN if pieces.planned else DONE}{'keep' if pieces.planned else 'kept'} {what} {at}"


# 水质达标率连续10年保持100%
KEPT_FOR = re.compile(
    f"(?:(?:全|我)[国省市区县州旗])?(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,24}}?(?:率|比例|比重|占比|满意度))(?:已|均)?"
    f"连续(?:(?P<spell>{VALUE})|(?P<n>[两三四五六七八九十]{{1,3}})年)(?:稳定|持续|始终|均|都)*"
    f"(?P<how>保持在?|稳定在|维持在|达到?|为|超过?|高于|位于){OPEN}(?P<rate>\\d+)⟧(?=[，；。]|$)"
)


def kept_for(match: re.Match[str], pieces: Pieces) -> str | None:
    """The rate of compliance remained at 100% for 10 consecutive years."""
    what, spell = any_thing(match["what"], pieces), run_of(match, pieces.shape.say)
    bound = _BOUND.fullmatch(pieces.shape.said[int(match["rate"])])
    if what is None or spell is None or bound is None or pieces.planned:
        return None
    many = "rates" in what.split(" of ")[0] and " and " in what
    over = match["how"] in ("超", "超过", "高于") or bound["most"] == "over "
    if over and not bound["least"]:
        return f"{what} {'have' if many else 'has'} exceeded {bound['rate']}{spell}"
    least = "no less than " if bound["least"] else bound["most"] or ""
    at = "" if bound["most"] else "at "
    return f"{what} {'have' if many else 'has'} remained {at}{least}{bound['rate']}{spell}"
