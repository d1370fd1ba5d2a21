"""What so many of a kind come to together: 12家企业总产值达63.2亿元, 5个园区合计税收突破20亿元."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing

_AMOUNTS = {
    "产值": "output value", "总产值": "gross output value", "增加值": "value added", "税收": "tax revenue",
    "营业收入": "operating revenue", "营收": "revenue", "主营业务收入": "revenue from main business",
    "销售额": "sales", "销售收入": "sales revenue", "成交额": "transaction value",
    "总成交额": "total transaction value", "投资额": "investment", "总投资": "total investment",
    "总投资额": "total investment", "利润": "profits", "利润总额": "total profits", "净利润": "net profits",
    "出口额": "exports", "进出口额": "imports and exports", "纳税额": "tax payments",
    "交易额": "transaction value",
    "研发投入": "R&D investment", "研发费用": "R&D expenses", "注册资本": "registered capital",
    "融资额": "financing", "资产总额": "total assets", "总资产": "total assets",
}  # fmt: skip
AMOUNT_OF_COUNTED = re.compile(
    f"(?P<what>{VALUE}[^⟦⟧⟪，、。；“”]{{2,16}}?)(?:合计|累计|共|实现|全年|总共)*的?(?P<amount>{longest_first(_AMOUNTS)})"
    f"(?:合计|累计|共)?(?:达到?|为|突破|超过?|实现|完成)?了?(?P<level>{VALUE})(?=[，。；])"
)


def amount_of_counted(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of AMOUNT_OF_COUNTED; None for a number of anything but things, and for no sum of money."""
    what = any_thing(match["what"], pieces)
    level = pieces.amount_list(match["level"])
    if what is None or not re.match(r"(?:over |nearly |about )?\d[\d,]* [a-z]", what) or len(level) > 1:
        return None
    if not re.match(r"(?:over |nearly |about |at least )?(?:RMB|US\$)", level[0]):
        return None
    reached = pieces.tense.verb("reach", "reached")
    return f"the {_AMOUNTS[match['amount']]} of {what} {reached} {level[0]}"
