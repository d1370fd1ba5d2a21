"""By how much something is cut or raised (压减支出10%), money spent on the next (投入2亿元), where it went.

The act in front of the amount is told as any other.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.noun_words import ReadNoun
from desktop_app.translation.telling.acts_told import act
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import States

_CHANGED = re.compile(
    rf"(?P<act>(?:进一步|再|大力|持续|平均|整体)*(?:压减|压缩|削减|减少|降低|减轻|压降|精简|缩短|提高|提升|增加)[^⟦⟧，；]{{2,24}}?)(?P<by>{VALUE})"
)
_SPENT = {
    "投入": "invest",
    "投资": "invest",
    "筹集": "raise",
    "筹措": "raise",
    "安排": "allocate",
    "整合": "pool",
    "预留": "earmark",
    "拨出": "allocate",
    "拨款": "allocate",
    "增拨": "allocate another",
}
# Of what kind the money is: 投入各级财政资金3亿元.
_FUNDS = {
    "各类": "",
    "财政": " in fiscal funds",
    "专项": " in special funds",
    "财政专项": " in special fiscal funds",
    "各级财政": " in fiscal funds at all levels",
    "上级": " in funds from higher levels",
    "上级专项": " in special funds from higher levels",
}
_KIND = f"(?:(?P<kind>{'|'.join(sorted(_FUNDS, key=len, reverse=True))})(?:资金)?|资金)?"
_SUM = re.compile(rf"(?P<total>累计|共|总共|全年|五年)*(?P<verb>{'|'.join(_SPENT)}){_KIND}(?P<by>{VALUE})")
_WENT = "(?:都|均|全部|主要)?(?:用于|用在|投向|投入)(?P<to>[^⟦⟧，；]{2,})"
_GOING_TO = (
    re.compile(rf"(?P<ours>将|把|拿出)?(?P<what>[^⟦⟧，；]{{2,16}}?)的?(?P<by>{VALUE}){_WENT}"),
    re.compile(rf"(?P<ours>将|把|拿出)?(?P<by>{VALUE})的(?P<what>[^⟦⟧，；]{{2,16}}?){_WENT}"),
)
_MUCH = re.compile(
    r"(?:at least |over |about |nearly |no less than |more than )?(?:[\d.,]+(?:%| percentage points)|RMB .+)$"
)


def spent(clause: str, say: SayFigures) -> str | None:
    """A plain verb phrase for money that was spent or found; what for, the next clause says."""
    match = _SUM.fullmatch(clause)
    (amount,) = say(match["by"]) if match else ("",)
    if match is None or "RMB" not in amount:
        return None
    amount += _FUNDS[match["kind"] or "各类"]
    return f"{_SPENT[match['verb']]} {amount}{' in total' if match['total'] else ''}"


def going_to(clause: str, read: ReadNoun, say: SayFigures, *, ahead: bool) -> str | None:
    """财政支出75%以上用于民生事业: where a part of it went."""
    match = next((found for one in _GOING_TO if (found := one.fullmatch(clause))), None)
    (share,) = say(match["by"]) if match else ("",)
    what, to = (read(match["what"]), read(match["to"])) if match and share.endswith("%") else (None, None)
    if what is None or to is None:
        return None
    return f"{share} of {what.said} {'will go' if ahead else 'went'} to {to.said}"


def changed(clause: Clause) -> str | None:
    """English of an act that says by how much."""
    match = _CHANGED.fullmatch(clause.zh)
    (amount,) = clause.say(match["by"]) if match else ("",)
    told = act(clause.with_zh(match["act"])) if match and _MUCH.match(amount) else None
    return f"{told} by {amount}" if told and not told.startswith(", ") and told[-1:] != "," else None


def went_to(clause: Clause) -> str | None:
    """财政支出75%以上用于民生事业: where a part of it went."""
    voice = clause.voice
    if voice.states is States.NEVER:
        return None
    return going_to(clause.zh, clause.read, clause.say, ahead=voice.ahead)
