"""Place and date of a report, read off its title matter; "" where it does not say.

Knows nothing of English: the front ends and the briefs word what is found here.
"""

from __future__ import annotations

import re

from desktop_app import resources
from desktop_app.document.chinese import HAN, IN_DIGITS
from desktop_app.document.model import BlockKind, Report

_RANK = r"(?:特别行政区|自治区|自治州|自治县|新区|省|市|州(?!市)|盟|区|县|旗|镇|乡|街道)(?!级|本级|直|域|属)"
#: What no name of a place holds: 财政局关于重庆市 is an office and a place, 城市管理 is none.
_NO_NAME = (
    r"(?!关于|關於|人民|政府|[局委厅]|国民|中央|[年度的我各本]|全(?![南州椒]县)|代表|城市[管建更规体总化])"
)
_NAME = rf"(?P<place>(?:(?:{_NO_NAME}[{HAN}]){{2,9}}?{_RANK}|{_NO_NAME}[{HAN}]县(?!级|域))+)"
_PROVINCES = f"{resources.read_pattern('document/patterns.csv', 'province')}|兵团"
_DIGIT = "[0-9〇○零一二三四五六七八九]"
_YEARS = rf"(?:{_DIGIT}{{4}}(?:[-—–~～至]+{_DIGIT}{{2,4}})?年度?)?"
#: 关于…市2023年…, 2023年…市…; an office before 关于 stands for its place where no other is named
_PLACES = (
    re.compile(rf"关于(?:检查)?《?{_YEARS}{_NAME}"),
    re.compile(rf"^[【《“]?(?:{_DIGIT}{{4}}|{_YEARS}){_NAME}"),
    re.compile(rf"^(?:关于)?[【《“]?{_YEARS}(?P<place>{_PROVINCES})(?!市|省)"),
)
_NATION = re.compile(r"国务院|國務院|中央和地方|^(?:关于)?(?:\d{4}年度?)?(?:全国|中华人民共和国|我国)")
#: 海东市财政局局长 张三
_OFFICE = re.compile(
    rf"^[—－-]*{_NAME}(?:人民)?(?:政府|发展和改革|财政|统计|审计|代?[省市州盟区县旗镇乡]长|代?主席)"
)
#: Where a title says only 政府工作报告: the congress, the speaker's office, or whom he speaks for.
_SEATS = (
    re.compile(rf"(?:^|日)[—－-]*在?(?!在){_NAME}第[〇零一二三四五六七八九十百\d]+届"),
    _OFFICE,
    re.compile(rf"(?:代表|受){_NAME}(?:人民)?政府"),
)
_TITLE_MATTER = {BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.SPEAKER}
_HEAD_BLOCKS = 8
_DATE = re.compile(
    rf"(?P<year>{_DIGIT}{{4}})\s*年\s*(?P<month>{_DIGIT}{{1,2}}|十[一二]?)\s*月\s*"
    r"(?P<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s*日"
)


def place_of(report: Report) -> str:
    """The place a report is about, in Chinese (``深圳市南山区``); "国" reports give ``中国``."""
    title = re.sub(r"\s", "", report.title)
    if _NATION.search(title + report.speaker):
        return "中国"
    for pattern in _PLACES:
        found = pattern.search(title)
        if found:
            return found["place"]
    return _place_of_head(report)


def _place_of_head(report: Report) -> str:
    """The place as the lines below the title or the opening words name it."""
    head = [(block.kind, re.sub(r"\s", "", block.text)) for block in report.blocks[:_HEAD_BLOCKS]]
    for seat in _SEATS:
        for kind, text in head:
            found = seat.search(text) if kind in _TITLE_MATTER or seat is not _OFFICE else None
            if found:
                return found["place"]
    return "中国" if any("代表国务院" in text for _, text in head) else ""


def date_of(report: Report) -> str:
    """The day the report was given, ISO 8601; "" when the title matter does not say."""
    head = [block for block in report.blocks[:_HEAD_BLOCKS] if block.kind in _TITLE_MATTER]
    for block in head:
        found = _DATE.search(block.text)
        if found:
            year = found["year"].translate(IN_DIGITS)
            return f"{year}-{_number(found['month']):02}-{_number(found['day']):02}"
    return ""


def _number(sign: str) -> int:
    """12, 十二, 二十一: a month or a day."""
    if "十" not in sign:
        return int(sign.translate(IN_DIGITS))
    tens, ones = (part.translate(IN_DIGITS) for part in sign.split("十", 1))
    return int(tens or 1) * 10 + int(ones or 0)
