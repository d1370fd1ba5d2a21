"""Which of the four budgets revenue and expenditure are of that do not say it.

（三）国有资本经营预算。全省收入98亿元，支出41亿元.
"""

from __future__ import annotations

import re

from desktop_app.figures.naming.case import Case

#: Revenue, expenditure and balances that do not say of what.
_BARE = re.compile(
    r"(?P<area>全[国省市区县州]|[省市区县州]级|[省市区县州]本级)?"
    r"(?P<what>收入|支出|(?:当年|年末)?(?:滚存)?结余)(?P<rest>额|(?:同比)?(?:增速|降幅)|[增下][长降]目标|预算完成率|)"
)
_TOLD = re.compile(
    r"(?P<fund>一般公共预算|政府性基金(?:预算)?|国有资本经营预算|社会保险基金(?:预算)?)(?=收入|支出)"
)
_HEADED = re.compile(r"(?P<fund>一般公共预算|政府性基金(?=预算)|国有资本经营预算|社会保险基金(?=预算))")
#: How far into a paragraph its heading goes.
_HEAD = 24


def of_its_budget(name: str, case: Case, text: str, heading: str) -> str:
    """The name with the budget that was told before, else with that of the heading; others as they are."""
    bare = _BARE.fullmatch(name)
    if bare is None or case.figure.unit_norm not in ("CNY", "%"):
        return name
    told = (_TOLD.search(one.indicator_zh) for one in reversed(case.named))
    found = next(filter(None, told), None) or _HEADED.search(text[:_HEAD]) or _HEADED.search(heading)
    if found is None:
        return name
    size = bare["rest"] if bare["what"].endswith("结余") else bare["rest"].replace("额", "")
    return f"{bare['area'] or ''}{found['fund']}{bare['what']}{size}"
