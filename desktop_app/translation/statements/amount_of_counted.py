"""What so many of a kind come to together: 12家企业总产值达63.2亿元, 5个园区合计税收突破20亿元."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing

_AMOUNTS = (
    "产值", "总产值", "增加值", "税收", "营业收入", "营收", "主营业务收入", "销售额", "销售收入", "成交额",
    "总成交额", "投资额", "总投资", "总投资额", "利润", "利润总额", "净利润", "出口额", "进出口额",
    "纳税额", "交易额", "研发投入", "研发费用", "注册资本", "融资额", "资产总额", "总资产",
)  # fmt: skip
# Of several together they are called otherwise than as indicators, or only here.
_OTHERWISE = {
    "营业收入": "operating revenue", "投资额": "investment", "纳税额": "tax payments",
    "研发费用": "R&D expenses", "融资额": "financing",
}  # fmt: skip
AMOUNT_OF_COUNTED = re.compile(
    f"(?P<what>(?:[⟦⟪]\\d+[⟧⟫])?[^⟦⟧，、。；“”]{{0,20}}?{VALUE}[^⟦⟧⟪，、。；“”]{{2,16}}?)(?:合计|累计|共|实现|全年|总共)*的?(?P<amount>{longest_first(_AMOUNTS)})"
    f"(?:合计|累计|共)?(?:达到?|为|突破|超过?|实现|完成)?了?(?P<level>{VALUE})(?=[，。；])"
)
_OVER = re.compile("突破|超")
_TOGETHER = re.compile("合计|累计|共")


def amount_of_counted(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of AMOUNT_OF_COUNTED; None for a number of anything but things, and for no sum of money."""
    what = any_thing(match["what"], pieces)
    amount = _OTHERWISE.get(match["amount"]) or pieces.name(match["amount"])
    level = pieces.amount_list(match["level"])
    if amount is None or what is None or len(level) > 1:
        return None
    if not re.match(r"(?:the )?(?:over |nearly |about )?\d[\d,]* [A-Za-z]", what):
        return None
    if not re.match(r"(?:over |nearly |about |at least )?(?:RMB|US\$)", level[0]):
        return None
    over = _OVER.search(match[0]) or level[0].startswith(("over ", "at least "))
    if over and not _TOGETHER.search(match[0]):
        return None  # 7家企业利润超过1000亿元: each of them
    reached = pieces.tense.verb("reach", "reached")
    return f"the {amount} of {what} {reached} {level[0]}"
