"""Place and date of a report, read off its title matter; "" where it does not say.

Knows nothing of English: the front ends and the briefs word what is found here.
"""

from __future__ import annotations

import re

from desktop_app.document.model import BlockKind, Report

_PLACE = re.compile(
    r"^(?:关于)?(?!关于)(?P<place>(?:[\u4e00-\u9fff]{2,8}?(?:特别行政区|自治区|自治州|自治县|新区|省|市|州|盟|区|县|旗|镇|乡|街道))+)"
)
_DATE = re.compile(r"(?P<year>(?:19|20)\d\d)\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日")
_TITLE_MATTER = {BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.SPEAKER}
_HEAD_BLOCKS = 8


def place_of(report: Report) -> str:
    """The place a report is about, in Chinese (``深圳市南山区``); "国" reports give ``中国``."""
    title = re.sub(r"\s", "", report.title)
    found = _PLACE.match(title)
    if found:
        return "" if found["place"].startswith("全") else found["place"]  # 关于全市… names no place
    if re.search(r"国务院|中央和地方|全国", title + report.speaker):
        return "中国"
    return ""


def date_of(report: Report) -> str:
    """The day the report was given, ISO 8601; "" when the title matter does not say."""
    head = [block for block in report.blocks[:_HEAD_BLOCKS] if block.kind in _TITLE_MATTER]
    for block in head:
        found = _DATE.search(block.text)
        if found:
            return f"{found['year']}-{int(found['month']):02}-{int(found['day']):02}"
    return ""
