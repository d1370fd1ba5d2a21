"""What budgets say behind an amount: 安排90亿元, 控制在省核定的限额以内, 涉及资金12亿元.

Tails, each pattern with the words for it, as in `indicator_tails`.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.statements.indicator_tails import Tail
from desktop_app.translation.statements.tail_shapes import TAIL_END

_SETTERS = {
    "省": "the province", "自治区": "the region", "市": "the city", "国务院": "the State Council",
    "省财政厅": "the Provincial Department of Finance", "市财政局": "the Municipal Bureau of Finance",
    "自治区财政厅": "the Department of Finance of the autonomous region",
    "省人大": "the provincial people's congress", "市人大": "the municipal people's congress",
    "财政部": "the Ministry of Finance", "上级": "higher authorities", "人大": "the people's congress",
    "": "",
}  # fmt: skip
_WITHIN = re.compile(
    r"[，、](?P<all>均|全部)?(?:严格)?控制在(?P<who>(?:省|自治区)财政厅|市财政局|[省市]人大|省|自治区|市|国务院|财政部|上级|人大)?(?:政府|财政|常委会)?"
    rf"(?:(?:核定|下达|批准|批复|规定)的?)?(?:法定|债务|政府债务|地方政府债务|核定)*限额(?:以|之|范围)?内{TAIL_END}"
)
# 均未突破债务限额: no breakthroughs that failed
_NOT_OVER = re.compile(
    rf"[，、](?P<all>均|都|全部)?(?:未|没有|未有)(?:突破|超过|超出)(?:法定|核定|批准|政府|地方政府)*(?:的)?(?:债务)?限额{TAIL_END}"
)
_SET_AT = re.compile(rf"[，、](?:预算)?(?:拟)?安排(?:为)?(?P<by>{VALUE}){TAIL_END}")
_INVOLVING = re.compile(
    rf"[，、](?:共)?涉及(?:各类|财政)?(?:资金|金额)(?:总额)?(?:达到?|为|共)?(?P<by>{VALUE}){TAIL_END}"
)


def _within(match: re.Match[str], _said: SayFigures) -> str:
    who = _SETTERS[match["who"] or ""]
    return f"{'all ' if match['all'] else ''}within the limits{f' set by {who}' if who else ''}"


def _not_over(match: re.Match[str], _said: SayFigures) -> str:
    return f"{'all ' if match['all'] else ''}within the debt limits"


def _set_at(match: re.Match[str], said: SayFigures) -> str | None:
    (amount,) = said(match["by"])
    return f"budgeted at {amount}" if "RMB" in amount else None


def _involving(match: re.Match[str], said: SayFigures) -> str | None:
    (amount,) = said(match["by"])
    return f"involving {amount}" if "RMB" in amount else None


BUDGET_TAILS: tuple[tuple[re.Pattern[str], Tail], ...] = (
    (_WITHIN, _within),
    (_NOT_OVER, _not_over),
    (_SET_AT, _set_at),
    (_INVOLVING, _involving),
)
