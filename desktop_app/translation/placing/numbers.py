"""Numbers that the figures room did not claim: 万 and 亿 rewritten, long digit strings grouped.

A net below the figures room: no 万 or 亿 ever reaches an engine, whatever stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from unicodedata import normalize

from desktop_app.alternation import longest_first
from desktop_app.figures.english import wording
from desktop_app.figures.measures import units
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing.spans import Candidate

_SCALES = {
    "万亿": 12,
    "千亿": 11,
    "百亿": 10,
    "十亿": 9,
    "亿": 8,
    "千万": 7,
    "百万": 6,
    "十万": 5,
    "万": 4,
    "": 0,
}
_SCALE = "万亿|千亿|百亿|十亿|亿|千万|百万|十万|万"
_NUMBER = r"\d+(?:[,，]\d{3})*(?:\.\d+)?"
_SIGNS = {zh: wording.money_sign(unit) for zh, unit in units.whole_currencies().items()}
_MONEY_NAMES = longest_first(_SIGNS)
_PATTERN = re.compile(
    rf"(?<![\d.A-Za-z-])(?P<n>{_NUMBER})(?:\s*(?:[-—–~～至到]+)\s*(?P<m>{_NUMBER}))?\s*(?P<s>{_SCALE})?"
    rf"(?P<more>[多余])?\s*(?P<c>(?:{_MONEY_NAMES})(?![旦宵素首老件]))?"
)
# 受理12369环保举报, 掌上12333; 340823000012: what counts something has been claimed as a figure before.
_CODE = re.compile(r"12[0-4]\d\d|96\d{3}|\d{8,}")
_CODE_BEFORE = re.compile("(?:编号|代码|编码|号码|邮编|文号|案号|批号|电话|传真|账号|学号|证号)[为是：:]?$")
_COMBINED = re.compile(
    rf"(?P<a>\d+)\s*亿\s*(?P<b>\d+(?:\.\d+)?)\s*万(?P<more>[多余])?\s*(?P<c>{_MONEY_NAMES})?"
)


def find_numbers(text: str) -> list[Candidate]:
    """Numbers with 万 or 亿, money, and bare numbers of four or more digits that are no years."""
    return [Candidate(span, weight=-1) for span in (*_combined(text), *_simple(text))]


def scaled(value: Decimal) -> str:
    """``235.4 billion``, ``1.2 million``, ``69,000``; a small amount keeps its decimals: ``2.50``."""
    fraction = value < 1_000_000 and value != value.to_integral_value()
    return f"{value:,f}" if fraction else wording.scaled(value)


def _combined(text: str) -> Iterator[ProtectedSpan]:
    for match in _COMBINED.finditer(text):
        value = Decimal(match["a"]).scaleb(8) + Decimal(match["b"]).scaleb(4)
        yield _span(match, _with_currency(scaled(value), match))


def _simple(text: str) -> Iterator[ProtectedSpan]:
    for match in _PATTERN.finditer(text):
        scale, digits = match["s"] or "", re.sub("[,，]", "", normalize("NFKC", match["n"]))
        bare = not scale and not match["c"]
        if bare and (match["m"] or _is_code_or_year(digits, text, match.end()) or _is_sign(match)):
            continue
        amount = scaled(Decimal(digits).scaleb(_SCALES[scale]))
        if match["m"]:
            upper = Decimal(re.sub("[,，]", "", match["m"])).scaleb(_SCALES[scale])
            amount = f"{amount} to {_SIGNS.get(match['c'] or '', '')}{scaled(upper)}"
        yield _span(match, _with_currency(amount, match))


def _is_sign(match: re.Match[str]) -> bool:
    """“12345” strategy, 12345热线: digits that count nothing."""
    before, after = match.string[: match.start()].rstrip(), match.string[match.end() :].lstrip()
    if (before.endswith("“") and after.startswith("”")) or after.startswith(("热线", "政务服务", "平台")):
        return True
    if re.match(r"[:：]\d", after):  # 最热岗位1286:1
        return True
    return _CODE.fullmatch(match["n"]) is not None or _CODE_BEFORE.search(before) is not None


def _is_code_or_year(digits: str, text: str, end: int) -> bool:
    """Short numbers stay as they are; so do years and what looks like a code (0755…)."""
    if "." in digits or len(digits) < 4 or digits.startswith("0"):
        return True
    if len(digits) != 4:
        return False
    if text[end:].lstrip().startswith("年"):
        return digits < "2200"
    # 2025数字中国创新大赛: what counts something has been claimed as a figure before
    return digits[:2] in ("18", "19", "20") and not text[:end].endswith(("多", "余"))


def _with_currency(amount: str, match: re.Match[str]) -> str:
    money = f"{_SIGNS[match['c']]}{amount}" if match["c"] else amount
    return f"more than {money}" if match["more"] else money


def _span(match: re.Match[str], amount: str) -> ProtectedSpan:
    return ProtectedSpan(SpanKind.FIGURE, match.start(), match.end(), match[0], amount)
