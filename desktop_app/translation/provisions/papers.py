"""How a paper speaks of itself and of its articles: 本条例第十条第二款."""

from __future__ import annotations

from desktop_app.alternation import longest_first
from desktop_app.translation.words.numerals import value

# English of a kind of paper, and whether it is told as many.
PAPERS = {
    "办法": ("Measures", True), "规定": ("Provisions", True), "条例": ("Regulations", True),
    "细则": ("Rules", True), "意见": ("Opinions", True), "通知": ("Notice", False), "方案": ("Plan", False),
    "规划": ("Plan", False), "公告": ("Announcement", False), "措施": ("Measures", True),
    "实施细则": ("Rules", True), "实施方案": ("Plan", False), "实施意见": ("Opinions", True),
    "若干措施": ("Measures", True), "工作要点": ("Work Priorities", True), "预案": ("Plan", False),
    "规则": ("Rules", True), "标准": ("Standards", True), "政策": ("Policies", True),
    "工作方案": ("Work Plan", False), "行动方案": ("Action Plan", False), "行动计划": ("Action Plan", False),
    "指导意见": ("Guidelines", True), "政策措施": ("Policy Measures", True), "实施办法": ("Measures", True),
    "管理办法": ("Measures", True), "暂行办法": ("Interim Measures", True), "法": ("Law", False),
    "决定": ("Decision", False), "通告": ("Announcement", False), "若干政策": ("Policies", True),
    "试行办法": ("Trial Measures", True), "若干规定": ("Provisions", True), "导则": ("Guidelines", True),
}  # fmt: skip
PAPER = f"本(?:{longest_first(PAPERS)})"


def this_paper(zh: str) -> str:
    """本办法 are “these Measures”, 本通知 is “this Notice”."""
    paper, many = PAPERS[zh.removeprefix("本")]
    return f"{'these' if many else 'this'} {paper}"


def article(number: str, clause: str | None, item: str | None, paper: str) -> str:
    """An article of a paper, or a paragraph or an item of it."""
    of = f"Article {value(number.replace('零', ''))} of {paper}"
    of = f"paragraph {value(clause)} of {of}" if clause else of
    return f"item ({value(item)}) of {of}" if item else of
