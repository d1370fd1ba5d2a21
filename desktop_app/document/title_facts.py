"""Place and date of a report, read off its title matter; "" where it does not say.

Knows nothing of English: the front ends and the briefs word what is found here.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.document.model import BlockKind, Report

_RANK = r"(?:特别行政区|自治区|自治州|自治县|新区|省|市|州|盟|区|县|旗|镇|乡|街道)"
_NAME = rf"(?P<place>(?:[{HAN}]{{2,8}}?{_RANK})+)"
_PLACE = re.compile(rf"^(?:关于)?(?!关于){_NAME}")
#: Where a title says only 政府工作报告: the congress, the speaker's office, or whom he speaks for.
_SEATS = (
    re.compile(rf"(?:^|日)[—－-]*在?(?!在){_NAME}第[〇零一二三四五六七八九十百\d]+届"),
    re.compile(rf"^[—－-]*{_NAME}(?:人民)?(?:政府|发展和改革|财政|统计|代?[省市州盟区县旗镇乡]长|代?主席)"),
    re.compile(rf"(?:代表|受){_NAME}(?:人民)?政府"),
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
    return _place_of_head(report)


def _place_of_head(report: Report) -> str:
    """The place as the lines below the title or the opening words name it."""
    head = [re.sub(r"\s", "", block.text) for block in report.blocks[:_HEAD_BLOCKS]]
    for seat in _SEATS:
        for text in head:
            found = seat.search(text)
            if found and not found["place"].startswith(("全", "本")):
                return found["place"]
    return "中国" if any("代表国务院" in text for text in head) else ""


def date_of(report: Report) -> str:
    """The day the report was given, ISO 8601; "" when the title matter does not say."""
    head = [block for block in report.blocks[:_HEAD_BLOCKS] if block.kind in _TITLE_MATTER]
    for block in head:
        found = _DATE.search(block.text)
        if found:
            return f"{found['year']}-{int(found['month']):02}-{int(found['day']):02}"
    return ""
