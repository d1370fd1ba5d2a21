"""What the signs of a Chinese official text say: numbering, bullets, stops, brackets.

Pure look-ups on one line or one sentence; whoever calls decides what they mean for the document.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from desktop_app.document.chinese import HAN

STOPS = "。！？!?"
CLOSERS = "”’」』）)】》〉]"
OPENERS = "“‘「『（(【《〈["
PAIRS = dict(zip("”」』）)】》〉", "“「『（(【《〈", strict=True))

PAIR_SIGN = re.compile(f"[{re.escape(''.join(PAIRS) + ''.join(PAIRS.values()))}]")
_STOP_OR_PAIR = re.compile(f"[{re.escape(STOPS + OPENERS + CLOSERS)}]")
_ENCLOSED = "①-⑳⑴-⒇⒈-⒛㈠-㈩"  # one sign for a number and its brackets or its point
_FORMAL = "壹贰貳叁參肆伍陆陸柒捌玖拾"
_FIRST = re.compile(f"[{_FORMAL}a-hPpIVXⅠ-Ⅻ第一二三四五六七八九十百零〇（(〔{_ENCLOSED}]")
_LONGEST_NUMBER = 60
_CN = "[一二三四五六七八九十百零〇]"
_ROMAN = {"I": 1, "V": 5, "X": 10}
_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0}
_PLAIN = str.maketrans(_FORMAL, "一二二三三四五六六七八九十")
_LATIN_START = re.compile(r"[A-Za-z0-9][\w.,%/-]*", re.ASCII)
_CAPTION = re.compile(r"[图圖表]\s*\d|[专專][栏欄]|[单單]位\s*\S")
_CAPTION_END = re.compile(r"\d\s*[%％]$|\d日$")


#: 增长6%.消费增长7%. of texts that know no 。
_POINT = re.compile(rf"(?<=[{HAN}%％）)])\.(?=[{HAN}]|\s*$)")


#: 棉 花 447 万吨 18.1 (not 截至 2020 年 12)
_DATA_ROW = re.compile(
    r"[^，。；：]{2,24}[：:]?[^，。；：]{0,20}?[ 　]+[-–]?\d[\d.,]*(?:[ 　]*[^\s\d年月日，。；]{1,8})?"
    r"[ 　]+[-–]?\d[\d.,]*[%％]?"
)


#: A short title behind a number of standards and emergency plans (1 总则, 4.2.1 信息报告), and no amount.
_NO_AMOUNT = (
    "(?!万|亿|元|吨|个|大|倍|年|月|岁|亩|户|家|件|米|公里|公斤|平方|立方|千|百|辆|台|套|所|座|篇|"
    "(?:人|日|时|次|项|条|度|级|分|名|位)(?![员力常间件序目标别类级工灾称置]))"
)
_SHORT_TITLE = rf"(?={_NO_AMOUNT}[{HAN}][{HAN}、“”（）()]{{1,18}}\s*$)"
#: 三　2026年主要工作: its number has no sign but room behind it
_SPACED_TITLE = rf"(?=[“「《\d{HAN}][^\s。；：:]{{3,36}}$)"
DECIMAL_TITLE = re.compile(rf"(?P<n>\d{{1,2}}(?:[.．]\d{{1,2}}){{1,3}})\s*{_SHORT_TITLE}")
BARE_TITLE = re.compile(rf"(?P<n>\d{{1,2}})[ \u3000]+{_SHORT_TITLE}")


class Rank(IntEnum):
    """Kinds of numbering, the highest first."""

    PART = 1  # 第一部分 第一篇
    CHAPTER = 2  # 第一章
    CLAUSE = 3  # 第一节 壹、
    DUN = 4  # 一、
    BRACKET = 5  # （一）
    ARABIC = 6  # 1.
    BRACKET_ARABIC = 7  # （1）
    CIRCLED = 8  # ①


@dataclass(frozen=True, slots=True)
class Numbering:
    """A number that opens a line: its rank, its value and where the words after it begin."""

    rank: Rank
    value: int
    end: int


_PATTERNS: tuple[tuple[Rank, re.Pattern[str]], ...] = (
    # 第一部分主要是…。 and 第一章是…。 of what a plan holds are sentences
    (Rank.PART, re.compile(rf"第\s*({_CN}+|\d{{1,2}})\s*(?:部分|篇|编|編)(?!(?:主要)?是)[\s:：、,，]*")),
    (Rank.PART, re.compile(r"(?i:part)[\s.．]*(\d{1,2})(?!\d)[\s:：|｜]*")),  # PART 01, as sites set it
    (Rank.CHAPTER, re.compile(rf"第\s*({_CN}+|\d{{1,2}})\s*章(?!(?:主要)?是|[至到和与])[\s:：、]*")),
    (Rank.CLAUSE, re.compile(rf"第\s*({_CN}+|\d{{1,2}})\s*[节節][\s:：、]*")),
    (Rank.CLAUSE, re.compile(rf"([{_FORMAL}]+)\s*、\s*")),
    # II. of policy addresses, and X. but not X、 which stands for a name
    (
        Rank.DUN,
        re.compile(rf"(I{{1,3}}|I?V|VI{{1,3}}|IX|XI{{1,3}}|XIV|XV|[Ⅰ-Ⅻ])\s*[.．、]\s*(?=[“「《{HAN}])"),
    ),
    (Rank.DUN, re.compile(rf"(X)[.．]\s+(?=[“「《{HAN}])")),
    # 二、三产业 and 一、二季度 are words, not numbers
    (Rank.DUN, re.compile(rf"({_CN}+)\s*、\s*(?!{_CN}+(?:[、产產季月类類线線级級是]|[和及]{_CN}))")),
    (Rank.DUN, re.compile(rf"({_CN}+)[.．﹒]\s*(?=[“「《{HAN}]|(?:19|20)\d\d\s*年)")),
    (Rank.DUN, re.compile(rf"({_CN}{{1,3}})(?:\u3000|[ \xa0]{{2}})\s*{_SPACED_TITLE}")),
    (Rank.BRACKET, re.compile(rf"[（(〔]\s*({_CN}+)\s*[）)〕]\s*、?")),
    (Rank.BRACKET, re.compile(r"([㈠-㈩])\s*、?\s*")),
    (Rank.DUN, BARE_TITLE),
    (Rank.BRACKET, re.compile(rf"\d{{1,2}}(?:[.．]\d{{1,2}}){{0,2}}[.．](\d{{1,2}})\s*{_SHORT_TITLE}")),
    (Rank.ARABIC, re.compile(r"([⒈-⒛])\s*")),
    (Rank.ARABIC, re.compile("(\\d)\ufe0f?\u20e3\\s*")),  # 1️⃣, a key cap
    (
        Rank.ARABIC,
        re.compile(
            r"(\d{1,3})\s*(?:[.．﹒](?!\s\d+\s?(?:[%％、]|[万亿]?(?:元|吨|人|个百分点))|\d(?!\d{3}\s*年|\d{0,2}[大项項条條类類]))|、)\s*"
        ),
    ),
    (Rank.BRACKET_ARABIC, re.compile(r"[（(]\s*(\d{1,2})\s*[）)]\s*")),
    (Rank.BRACKET_ARABIC, re.compile(r"(\d{1,2})[）)]\s*")),
    (Rank.BRACKET_ARABIC, re.compile(r"([⑴-⒇])\s*")),
    (Rank.CIRCLED, re.compile(r"([①-⑳])\s*")),
    (Rank.CIRCLED, re.compile(r"[（(]([ivx]{1,4}|[a-h])[）)]\s*")),
    (Rank.CIRCLED, re.compile(r"([a-h])[）)]\s*")),
)
_BULLET = re.compile(r"(?:[-*+]\s+|[•·●◆■□○▪▶➢✓◇★☆▍▎▌❖✦✔►▲△➤☞]\s*|[–—－]\s+(?![–—])|[—─━―－-]{2,}\s*)")
_SPOKEN_ITEM = re.compile(rf"(?:{_CN}{{1,2}}[是要]|首先|其次|再次|最后|最後|第{_CN}{{1,2}}[，,、是])(?!的)")
_BARE_MARK = re.compile(rf"(?:{_CN}{{1,2}}是|第{_CN}{{1,2}}[，,、]|其{_CN}{{1,2}}[，,]?)[:：]?")
_LONGEST_MARK = 8
#: …好于预期。（见附表四） and …好于预期。[3]
_ASIDE = re.compile(r"(?<=[。！？!?”])(?:[（(][^（()）。]{1,80}[）)]|(?:[\[〔［]\d{1,3}[\]〕］])+)$")
_ASIDE_ENDS = tuple("）)]〕］")
_DAY = re.compile(
    rf"[（(]?(?:\d{{4}}|[○〇零OoＯ一二三四五六七八九]{{4}})\s*年\s*(?:\d{{1,2}}|{_CN}{{1,2}})\s*月\s*"
    rf"(?:(?:\d{{1,2}}|{_CN}{{1,3}})\s*日?)?[）)]?(?:[（(](?:星期|周|週)[一二三四五六日天][）)])?"
)


def numbering(text: str) -> Numbering | None:
    """The number that opens `text`, if any."""
    first = text[:1]
    if first.isdecimal() or _FIRST.match(first):
        return _numbering(text[:_LONGEST_NUMBER])
    return None


def opens_with(text: str, rank: Rank) -> bool:
    """The number that opens `text` is of this rank."""
    number = numbering(text)
    return number is not None and number.rank is rank


@lru_cache(4096)  # every step asks for the same lines again
def _numbering(text: str) -> Numbering | None:
    for rank, pattern in _PATTERNS:
        match = pattern.match(text)
        if match:
            return Numbering(rank, _value(match.group(1)), match.end())
    return None


def _value(sign: str) -> int:
    if sign.isdecimal():
        return int(sign)
    if re.match(f"[{_ENCLOSED}]", sign):
        return int(unicodedata.numeric(sign))
    if re.match("[A-Za-zⅠ-Ⅻ]", sign):
        return _latin_value(unicodedata.normalize("NFKC", sign).upper())
    total, digit = 0, 0
    for char in sign.translate(_PLAIN):
        if char == "百":
            total, digit = total + (digit or 1) * 100, 0
        elif char == "十":
            total, digit = total + (digit or 1) * 10, 0
        else:
            digit = _DIGITS[char]
    return total + digit


def _latin_value(sign: str) -> int:
    """Of IV or of a letter that counts (B)."""
    if sign.strip("IVX"):
        return ord(sign[0]) - ord("A") + 1
    values = [_ROMAN[char] for char in sign]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def bullet_end(text: str) -> int:
    """Where the words begin after a bullet sign; 0 if there is none."""
    match = _BULLET.match(text)
    return match.end() if match and match.end() < len(text) else 0


def is_date(text: str) -> bool:
    """`text` is a day (its 日 may be missing) or a month and nothing else: 2024年1月5日, 二〇二四年一月."""
    return _DAY.fullmatch(text) is not None


def is_data_row(text: str) -> bool:
    """A name and two numbers, apart from each other: what is left of a row of a table."""
    return text[-1:] in "0123456789%％" and _DATA_ROW.fullmatch(text) is not None


def is_caption(text: str) -> bool:
    """图1：2011-2015年地区生产总值 and 单位：亿元: belongs to a chart or a table."""
    return opens_caption(text) or _CAPTION_END.search(text) is not None


def opens_caption(text: str) -> bool:
    """`text` opens as a caption does, whatever it ends in."""
    return _CAPTION.match(text) is not None


def has_comma(text: str) -> bool:
    """A comma of either width stands in `text`."""
    return "，" in text or "," in text


def spoken_item(text: str) -> bool:
    """`text` opens with 一是, 二要, 首先 and the like."""
    return _SPOKEN_ITEM.match(text) is not None


def bare_mark(text: str) -> bool:
    """`text` is a number or a mark of counting and nothing else: 一是, 第二，, （三）."""
    if len(text) > _LONGEST_MARK:
        return False
    number = numbering(text)
    return (number is not None and number.end == len(text)) or _BARE_MARK.fullmatch(text) is not None


def with_stops(text: str) -> str:
    """`text`, just as long, the points that stand for full stops written as 。."""
    if "." not in text or "。" in text or not text.rstrip().endswith("."):
        return text
    return _POINT.sub("。", text)


@lru_cache(4096)
def ends_sentence(text: str) -> bool:
    """`text` ends with a full stop; closing quotes, brackets or a remark （附表四） may stand behind it."""
    bare = with_stops(text).rstrip()
    if bare.endswith(_ASIDE_ENDS):
        bare = _ASIDE.sub("", bare)
    core = bare.rstrip(CLOSERS)
    return core[-1:] in STOPS or core.endswith("……") if core else False


@lru_cache(4096)  # every step asks for the same lines again
def first_stop(text: str) -> int:
    """Offset just behind the first 。！？ (closers taken in) outside quotes and brackets; -1 if none."""
    text = with_stops(text)
    depth = 0
    for match in _STOP_OR_PAIR.finditer(text):
        char = match.group()
        if char in OPENERS:
            depth += 1
        elif char in CLOSERS:
            depth = max(0, depth - 1)
        elif depth == 0:
            end = match.end()
            while end < len(text) and text[end] in CLOSERS:
                end += 1
            return end
    return -1


def is_point(text: str, end: int) -> bool:
    """65。3%: the stop before `end` was a decimal point."""
    return text[end - 2].isdecimal() and text[end : end + 1].isdecimal()


def open_pair(text: str) -> str:
    """The quote or bracket that `text` opens and does not close, or ""."""
    stack: list[str] = []
    for char in PAIR_SIGN.findall(text):
        if char not in PAIRS:
            stack.append(char)
        else:
            if stack and stack[-1] == PAIRS[char]:
                stack.pop()
            elif PAIRS[char] in ("（", "(") and stack and stack[-1] in ("（", "("):
                stack.pop()  # half- and full-width brackets are mixed in many sources
    return stack[-1] if stack else ""


def unbreakable_start(text: str) -> str:
    """The number or word in Latin letters that opens `text`: no end of a line may cut it."""
    found = _LATIN_START.match(text)
    return found.group() if found else ""
