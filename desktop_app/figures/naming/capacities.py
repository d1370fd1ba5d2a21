"""What works turn out in a year or a day: 建成年产360万支轮毂生产线 is a capacity, no number of lines."""

from __future__ import annotations

import re

from desktop_app.figures.naming.case import Case

#: 年产, 日处理: how much of it, and of what.
_RATE = re.compile(
    r"(?P<span>年|日|月)(?P<deed>产|生产|处理|加工|屠宰|出栏|供水|供热|供气|发电|吞吐|消纳|收储|烘干)(?:能力)?(?:约|近|达|超过?)*$"
)
_WORKS = re.compile(
    r"(?P<what>\S{2,}?)的?(?:(?:项目|工程|生产|加工|制造|建设)?(?:生产线|项目|工程|基地|工厂|车间|厂房|产线)|[^工]厂)(?:建设|建成|投产|开工|落地|签约|落户|竣工|达产)*$"
)
_SPANS = {"年": "年", "日": "日", "月": "月"}


def capacity_name(case: Case, noun: str) -> str:
    """年产10万吨钢管项目: 钢管年产能力, "" for all that is no capacity."""
    rate = _RATE.search(case.left)
    works = _WORKS.fullmatch(noun) if rate else None
    if rate is None or works is None:
        return ""
    deed = rate["deed"].removeprefix("生") if rate["deed"] == "生产" else rate["deed"]
    return f"{works['what']}{_SPANS[rate['span']]}{deed}能力"
