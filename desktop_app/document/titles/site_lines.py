"""Lines that a web site sets about what it shows, told by their make-up and not by a list of whole lines.

Such a line is a row of pieces, each of which only a site has: a button (打印), a label and what it says
(来源：…), a moment with hours and minutes, an address, a path of columns.  Where on the page they may stand,
`furniture` tells.
"""

from __future__ import annotations

import csv
import io
import re
from functools import cache

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN, simplified, tight
from desktop_app.document.marks import ends_sentence, first_stop, numbering
from desktop_app.document.titles.title_words import is_title
from desktop_app.resources import read_text

_LONGEST = 160
_LONGEST_STAMPED = 80
_LONGEST_ENTRY = 10  # of a menu
_FEWEST_ENTRIES = 3
_LONGEST_PREFIX = 7  # 部门主要负责人审签情况
_PLACES = ("政府网", "网站", "频道", "专栏")
_HOMES = ("首页", "网站首页", "主页")  # a path begins there
_SPACE = re.compile(r"[\s　|｜/、,，·•●\-—_*:：;；+\[\]【】()（）<>＜＞《》>»›…]+")
_DAY = r"(?:(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)"
_CLOCK = r"(?:[上下]午\s*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"
#: Reports write 2024年1月5日
_SLASHED = r"(?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2}"
_PICTURE = r"[\w-]{1,40}\.(?:jpe?g|png|gif|bmp|mp4)"
#: 2024-01-05 09:30: no report gives its day to the minute
_STAMP = re.compile(rf"{_DAY}[\sT]*{_CLOCK}")
#: 跳至主要内容, 扫描二维码: even a sentence with such a word is a button
_DEED = re.compile(
    "跳[至到过转]|略过|扫[一码描]|二维码|按此|点击(?:这里|图片|查[看阅]|进入|下载|[上下]方|蓝字|关注)|电脑桌面|快捷访问|加载|loading",
    re.IGNORECASE,
)
#: 字型大小, 用户登录: a short line with such a word is one, whatever else it says
_ROOT = re.compile(
    r"字[体号型](?:大小)?|打印|列印|[浏点阅][览击读]量|无障碍(?:版|浏览|阅读|模式|操作|通道|工具)|适老(?:化?版|模式)|长者(?:版|模式|助手|专区)"
    r"|网站(?:地图|声明|导航|支持|首页|群)|网页(?:版|指南)|本页|关闭窗口|导航栏|首页|加载|下载.{0,6}(?:pdf|文档|附件|全文)|^(?:文件|附件|文档|资料|全文)下载$|^.{0,2}[上下]一[篇条页版].{0,2}$"
    r"|^(?:收藏|分享|打印|转发|推荐|复制)(?:本文|文章|全文)$|^(?:我要|查看|发表|全部|最新).{0,4}评论$|^文章评分$|^您是第\d+位"
    r"|剩余\d+字|^(?:用户|个人|法人)?(?:登[录陆入]|注册)(?:$|用户|登录|[/｜|])|loading|app(?![a-z])|rss|javascript|^.{0,4}(?:微信|微博|公众号|客户端).{0,4}$",
    re.IGNORECASE,
)
#: What a heading without a number opens with: 推进适老化改造
_HEADING_VERB = re.compile(
    "推进|推动|加强|加快|打造|建设|优化|提升|提高|完善|深化|健全|强化|促进|坚持|着力|全面|大力|扎实|积极|统筹|开展|实施|创新|创建|培育|构建|做好|抓好"
)
_LONGEST_BUTTON = 12
_ADDRESS = re.compile(r"https?://[!-~]+", re.IGNORECASE)
#: 废止时间: 2020-01-23 名称: …, whatever the labels: two of them on a line
_DATA = re.compile(rf"[•·●\s]*[{HAN}]{{2,8}}[:：]\s*(?:[^\s:：]{{1,40}}\s+|\s)[{HAN}]{{2,6}}[:：]")
_COUNTER = re.compile(r"\d{5,}")  # of visitors
_TABLE_LABEL = re.compile(rf"(?:[•·●]\s*)?[{HAN}][{HAN}\s/]{{1,11}}[:：].{{0,40}}")


@cache
def _words(kind: str) -> frozenset[str]:
    rows = csv.DictReader(io.StringIO(read_text("document/site-words.csv")))
    return frozenset(row["word"] for row in rows if row["kind"] == kind)


@cache
def _label() -> re.Pattern[str]:
    """Any label and its colon; its signs may be set wide (索 引 号), more may stand before it."""
    known = sorted(_words("label"), key=len, reverse=True)
    wide = "|".join(map(_set_wide, known))
    return re.compile(
        rf"(?!数据|资料|指标|项目|单位|产品)[{HAN}]{{0,{_LONGEST_PREFIX}}}(?:{wide})\s*[\]】]?\s*[:：|｜丨\]】]"
    )


def _set_wide(word: str) -> str:
    """The pattern of a word whose signs may stand apart: 索 引 号."""
    return r"\s*".join(map(re.escape, word))


@cache
def _bare_label() -> re.Pattern[str]:
    known = sorted((word for word in _words("label") if len(word) > 1), key=len, reverse=True)
    return re.compile(rf"[•·●|｜\[【\s]*(?:{'|'.join(map(_set_wide, known))})")


@cache
def _piece() -> re.Pattern[str]:
    """A button, a moment, an address or a number that fills its place between two spaces or signs."""
    buttons = longest_first(map(re.escape, _words("button")))
    end = r"(?=$|[\s　|｜/、,，·•\-—_:：;；\[\]【】()（）<>＜＞>»›…*#])"
    return re.compile(
        rf"(?:(?P<sure>{buttons}|{_CLOCK}|{_SLASHED}|{_PICTURE}|(?:https?://|www\.)[!-~]+)|{_DAY}|(?:星期|周)[一二三四五六日天]|\d+){end}",
        re.IGNORECASE,
    )


def is_site_line(text: str) -> bool:
    """Every piece of `text` is one that only a site sets, and one of them surely is."""
    if len(text) > _LONGEST:
        return False
    plain = simplified(text)
    address = _ADDRESS.search(plain)
    if address and len(plain) - len(address.group()) <= 2 * _LONGEST_BUTTON:
        return True
    if ends_sentence(text):
        return len(plain) <= _LONGEST_BUTTON and _DEED.search(plain) is not None  # 按此，跳至主要内容。
    stamped = len(plain) <= _LONGEST_STAMPED and _STAMP.search(plain) is not None
    if stamped or _DATA.match(plain) or _COUNTER.fullmatch(plain):
        return True
    sure, at = False, 0
    while at < len(plain):
        if space := _SPACE.match(plain, at):
            at = space.end()
        elif _label().match(plain, at):
            return first_stop(plain) < 0
        elif piece := _piece().match(plain, at):
            sure = sure or piece["sure"] is not None
            at = piece.end()
        else:
            if _is_menu(plain) or (numbering(plain) is None and _is_button(_SPACE.sub("", plain))):
                return True
            close = tight(plain)  # [ 打 印 ]
            return close != plain and is_site_line(close)
    return sure


def is_site_column(text: str) -> bool:
    """`text` is the name of a column of sites and nothing else: 政府信息公开."""
    return simplified(text) in _words("column")


def opens_with_label(text: str) -> bool:
    """A known label opens `text`, with or without a sign behind it: 发文日期2021年12月21日."""
    if len(text) > _LONGEST_STAMPED or ends_sentence(text):
        return False
    return _bare_label().match(simplified(text)) is not None


def labels_something(text: str) -> bool:
    """`text` opens like a row of a table of data, whatever its label (内容概述：)."""
    return _TABLE_LABEL.fullmatch(text) is not None


def _is_menu(plain: str) -> bool:
    """A row of short entries with nothing between them, of which a site's columns or buttons are a third."""
    entries = [entry for entry in re.split(r"[\s　|｜>＞»›]+", plain) if entry]
    if len(entries) > 1 and entries[0] in _HOMES:
        return True
    if len(entries) < _FEWEST_ENTRIES or any(len(entry) > _LONGEST_ENTRY for entry in entries):
        return False
    known = _words("button") | _words("column")
    sure = [entry for entry in entries if len(entry) > 1 and (entry in known or entry.endswith(_PLACES))]
    return 3 * len(sure) >= len(entries)


def _is_button(plain: str) -> bool:
    if len(plain) > _LONGEST_BUTTON or is_title(plain) or _HEADING_VERB.match(plain):
        return False
    return _DEED.search(plain) is not None or _ROOT.search(plain) is not None
