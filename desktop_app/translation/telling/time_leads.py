"""When a clause holds, in front of it: 2024年3月5日新开工项目36个, 今年以来新增企业12家, 截至目前….

The caller tells the rest; a time is no subject, whatever stands behind it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_app.alternation import longest_first
from desktop_app.figures.english.in_words import MONTHS
from desktop_app.translation.nouns.acts import acts_first
from desktop_app.translation.nouns.holidays import HOLIDAY, holiday

_MONTH = f"(?:{'|'.join(MONTHS)})"
_DAY = re.compile(rf"{_MONTH} \d{{1,2}}(?:, \d{{4}}| (?:this|last) year)?")
_IN_MONTH = re.compile(rf"(?:early |mid-|late )?{_MONTH}(?: \d{{4}}| (?:this|last) year)?")
_DAYS = re.compile(rf"{_MONTH} \d{{1,2}} to (?:{_MONTH} )?\d{{1,2}}(?:, \d{{4}})?")
_MONTHS = re.compile(rf"{_MONTH} to {_MONTH}(?: \d{{4}}| (?:this|last) year)?")
_MOMENT = re.compile(rf"(?:around )?\d{{1,2}}:\d\d(?: [ap]\.m\.)? on {_DAY.pattern}")
_HOUR = re.compile(r"(?:around )?\d{1,2}:\d\d(?: [ap]\.m\.)?")
_OF_DAY = re.compile(rf"the (?:early |late )?(?:hours|morning|afternoon|evening|night) of {_DAY.pattern}")
_PART_OF_YEAR = re.compile(
    r"the (?:first|second|third|fourth) (?:half|quarter|three quarters|\d+ months)(?: of .*)?"
)
_YEARS_TO = re.compile(r"(?P<from>(?:19|20)\d\d)–(?P<to>(?:19|20)\d\d)")
_YEARS = re.compile(r"the past \w+ (?:years|months)")
_NAMED_SPELL = re.compile("the .* Plan period")
_BEGUN = re.compile("(the .* Plan)$")
_SINCE = re.compile("^the .* (?:Plan|Congress)$")
_FOUND = {
    "今年": "this year", "年内": "within the year", "本年度": "this year", "本年": "this year",
    "去年": "last year", "今年以来": "so far this year", "去年以来": "since last year",
    "年初以来": "since the beginning of the year", "今年年初以来": "since the beginning of this year",
    "近年来": "in recent years", "近几年来": "in recent years", "近几年": "in recent years",
    "几年来": "in recent years",
    "过去一年": "over the past year", "过去的一年": "over the past year",
    "过去五年": "over the past five years", "过去的五年": "over the past five years",
    "过去三年": "over the past three years",
    "本届政府以来": "since this government took office",
    "本届政府成立以来": "since this government took office",
    "截至年底": "as of the end of the year", "截至年末": "as of the end of the year",
    "截至目前": "to date", "截止目前": "to date", "疫情期间": "during the epidemic",
    "汛期": "during the flood season", "汛期期间": "during the flood season",
    "暑假期间": "during the summer vacation", "暑期": "during the summer vacation",
    "寒假期间": "during the winter vacation",
    "活动期间": "during the event", "展会期间": "during the exhibition", "展期内": "during the exhibition",
    "大会期间": "during the conference", "赛事期间": "during the competition",
    "论坛期间": "during the forum", "会议期间": "during the meeting",
}  # fmt: skip
_TOLD_BEHIND = ("as of ", "at the end of ", "so far this year", "since ", "in recent years", "to date")
_FIXED = re.compile(
    rf"(?P<fixed>{longest_first(_FOUND)})|(?P<year>20\d\d)年(?:度(?=，))?(?P<since>以来)?|(?P<days>{HOLIDAY})|(?P<now>目前)，?(?=全|[^，；]{{0,6}}已)"
    r"|(?P<n>[两三四五六七八九十])年来|(?P<besides>同时|此外)(?=，)"
    r"|(?P<phase>首期)(?=新增|改造|建成|投入|开放|完成|投放|推出|上线)"
)
_BESIDES = {"同时": "at the same time", "此外": "in addition"}
_SPELLS = {
    "两": "two", "三": "three", "四": "four", "五": "five", "六": "six", "七": "seven", "八": "eight",
    "九": "nine", "十": "ten",
}  # fmt: skip
# 2023年底, 今年前两个月, 9月的销量, 3月5日起: a longer time, or of what time something is
_GOES_ON = re.compile(
    "，?(?:[的前后起至到、和与及—～~-]|以[来后前]|之[后前]|期间|年?[底末初中内]|度|版|期|[上下]半年|第?[一二三四]季度|前[一二三四]|"
    r"\d|[上下中]旬|年(?!均|度|末)|份|来|开始|以及|预算|与|同期|全年|春节|夏|秋|冬|首|级|号|日|月|是)"
)
_TO_COME = re.compile("，?(?:将|拟|要|确保|力争|争取|力求|预计|计划|有望|完成目标)")
_TIED = re.compile("^(?:[Oo]n|[Ii]n) (?!the past )")  # a date in front has it already
_BY_YEAR = re.compile("到(?P<year>20\\d\\d)年(?P<end>底|末)?(?!，)")  # 到2030年培育龙头企业10家
_BY = re.compile("截[至止]到?(?:了)?")


def time_lead(
    text: str, at: int, dates: Mapping[str, str], *, ahead: bool, sure: bool = True
) -> tuple[str, int] | None:
    """The time that `text` names at `at` as a lead, and where what it leads to begins; None for no time.

    Not `sure` what stands behind it: then a thing behind it may bear it (2023年政府工作报告), a deed may not.
    """
    if ahead and (by := _BY_YEAR.match(text, at)) and acts_first(re.split("[，；]", text[by.end() :])[0]):
        return f"by {'the end of ' if by['end'] else ''}{by['year']},", by.end()
    found = _of_date(text, at, dates) or _of_word(text, at)
    if found is None or (ahead and found[0].startswith(_TOLD_BEHIND)):
        return None
    lead, end = found
    if _GOES_ON.match(text, end) or (not ahead and _TO_COME.match(text, end)):
        return None
    behind = text[end : end + 1] == "，"
    if not (sure or behind or acts_first(re.split("[，；]", text[end:])[0])):
        return None
    return f"{lead},", end + behind


def _of_word(text: str, at: int) -> tuple[str, int] | None:
    match = _FIXED.match(text, at)
    if match is None:
        return None
    if match["fixed"]:
        return _FOUND[match["fixed"]], match.end()
    if match["now"]:
        return "to date", match.end()
    if match["phase"]:
        return "in the first phase", match.end()
    if match["besides"]:
        return _BESIDES[match["besides"]], match.end()
    if match["year"]:
        return f"{'since' if match['since'] else 'in'} {match['year']}", match.end()
    if match["n"]:
        return f"over the past {_SPELLS[match['n']]} years", match.end()
    said = holiday(match["days"]).rstrip(", ")
    return (said, match.end()) if said else None


def _of_date(text: str, at: int, dates: Mapping[str, str]) -> tuple[str, int] | None:
    """A date that is known with its English; 截至 in front says until when."""
    until = _BY.match(text, at)
    start = until.end() if until else at
    zh = max((one for one in dates if text.startswith(one, start)), key=len, default="")
    end = start + len(zh)
    if zh and until is None and text.startswith("以来", end):
        said = _BEGUN.sub(r"the beginning of \1 period", dates[zh])
        return (f"since {said}", end + 2) if _SINCE.search(dates[zh]) else None
    said = _put(dates[zh], until=until is not None) if zh else ""
    return (said, end) if said else None


def _put(date: str, *, until: bool) -> str:
    """A date with what ties it to a clause; "" for what is no date."""
    date = _TIED.sub("", date)
    month = _DAY.fullmatch(date) or _IN_MONTH.fullmatch(date)
    if moment := _put_moment(date, until=until):
        return moment
    if until:
        return f"as of {date}" if month or date.startswith("the end of ") else ""
    if _DAY.fullmatch(date):
        return f"on {date}"
    if month or _PART_OF_YEAR.fullmatch(date):
        return f"in {date}"
    if _MONTHS.fullmatch(date) or _DAYS.fullmatch(date):
        return f"from {date}"
    if spell := _YEARS_TO.fullmatch(date):
        return f"from {spell['from']} to {spell['to']}"
    if _YEARS.fullmatch(date):
        return f"over {date}"
    if _NAMED_SPELL.fullmatch(date):
        return f"during {date}"
    if date.startswith("the end of "):
        return f"at {date}"
    begun = re.match(rf"(?:from|since) {_MONTH}(?: \d{{4}}| (?:this|last) year)$", date)
    return date if begun or date.startswith(("in the past ", "over the past ")) else ""


def _put_moment(date: str, *, until: bool) -> str:
    """An hour or a part of a day with what ties it to a clause."""
    if _OF_DAY.fullmatch(date) and not until:
        return f"{'in' if 'hours' in date else 'on'} {date}"
    moment = _MOMENT.fullmatch(date) or _HOUR.fullmatch(date)
    return f"{'as of' if until else 'at'} {date}" if moment else ""


def is_date(english: str) -> bool:
    """True for a time in English, which does nothing itself: March 5, 2024, the first quarter."""
    return _put(english, until=False) != ""
