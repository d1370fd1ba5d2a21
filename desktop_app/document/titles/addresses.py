"""Who is addressed, at which meeting and when: lines between a title and the text, told by their words."""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.document.marks import ends_sentence
from desktop_app.document.titles.title_words import DIGIT

#: Who listens and is not called 各位: 亲爱的同事们, 乡亲们
_PEOPLE = (
    "(?:同志|朋友|家属|家屬|亲友|親友|同事|伙伴|夥伴|家人|乡亲|鄉親|同学|同學|老师|老師|教师|教師|员工|員工|职工|職工|干部|幹部|教职工|企业家|企業家"
    "|居民|村民|父老|网友|網友|战友|戰友|校友|师生|師生|家长|家長|股东|股東|女士|先生)[们們]"
)
SALUTATION = re.compile(
    rf"(?:尊敬的)?[^，。；：:,！!“”]{{0,24}}?(?:代表|委员|委員|主任|主席|同志|领导|領導|来宾|來賓|嘉宾|{_PEOPLE}|议员|議員|市民|常委)(?:们|們|阁下|閣下|先生|女士)?"
    rf"(?:[、，,][^。；：:！!“”]{{0,24}}?(?:代表|委员|委員|同志|来宾|來賓|{_PEOPLE}|议员|議員|市民)(?:们|們)?)*(?:[，,、](?:大家|你们|你們)?(?:上午|下午|早上)?好)?[:：,，！!]"
)
_HEARER = "(?:副主任|代表|委员|委員|秘书长|秘書長|同志们|同志們|同志|议员|議員)"
#: 各位代表 on a line of its own, whose colon was lost in copying
BARE_ADDRESSED = re.compile(rf"(?:主任[、，,])?各位{_HEARER}(?:[、，,](?:各位)?{_HEARER})*")
BODY_ADDRESSED = re.compile(
    r"[^，。；：:！“”]{0,16}(?:人大|人民代表大会|人民代表大會)(?:常务委员会|常務委員會|常委会|常委會)[:：]$"
)
#: 县人民政府： right below the title of a summary
OFFICE_ADDRESSED = re.compile(
    r"(?:各|[市县縣区區]{2,3}人民政府)[^。；：:！]{2,70}[:：]|[^，。；：:！“”年]{0,16}(?:[县縣市省区區州镇鎮乡]委|政府|办公室|委员会|[局厅])[:：]"
)
#: A month or a day; a sample leaves it out: 2014年 月 日, 2023年X月X日
_OF_DAY = rf"(?:{DIGIT}{{1,3}}|[Xx×*＊]{{0,2}})"
SUBTITLE = re.compile(
    rf"^(?:[—─━―－–-]{{1,}}\s*\S|[（(〔［\[].*[）)〕］\]]$|[（(〔]?{DIGIT}{{4}}\s*年\s*{_OF_DAY}\s*月(?!{_OF_DAY}日?(?:[上下]午|晚上?)[，,]))"
)
#: 以下是財政司司長今日在立法會提交預算案的演辭內容： stands above the speech itself
PRESS_NOTE = re.compile(
    r"^以下[是为為].{6,90}(?:演[辞辭词詞]|讲话|講話|发言|發言|致[辞辭]|报告|報告|谈话|談話).{0,8}[:：]$"
)
MONTH = re.compile(rf"[（(]?{DIGIT}{{4}}年{_OF_DAY}月(?:{_OF_DAY}日)?(?:[·•.]?[{HAN}]{{2,4}})?[）)]?")
MEETING = re.compile(
    r"(?:在.{2,60}(?:会议|會議|大会|大會|全会|次会)"
    rf"|{DIGIT}{{4}}\s*年\s*{_OF_DAY}\s*月\s*{_OF_DAY}\s*日)"
)


def told_by_words(text: str) -> bool:
    """`text` (spaces left out) can only be title matter: a salutation, or the meeting below the title."""
    address = SALUTATION.match(text) or BODY_ADDRESSED.match(text)
    whole = (address is not None and address.end() == len(text)) or BARE_ADDRESSED.fullmatch(text) is not None
    return (
        whole
        or PRESS_NOTE.match(text) is not None
        or bool(SUBTITLE.match(text) and MEETING.search(text) and not ends_sentence(text))
    )


#: 区教育系统各相关单位：, whoever a notice is for
_NOTIFIED = re.compile("(?!.*(?:如下|现将|現將|根据|根據|^为))[^。；！？“”《》]{2,140}[:：]")
#: 各街道办事处，区级各部门 right below the title of a notice, whose colon was lost
_UNMARKED = re.compile(
    "[^，。；：:！各]{0,6}各[^。；：:！？“”《》]{2,120}(?:部门|单位|机构|政府|企业|街道|管委会|办事处|委员会|[局委办])"
)
_OFFICES = re.compile(
    "[^，。；：:！各]{0,6}各[^。；：:！]{2,90}[:：]"
    # 某产业园区管委会，各乡镇人民政府，市级各部门：
    "|[^。；：:！]{2,40}(?:委员会|委員會|管委会|管委會|政府|办事处|公司|[局委办])[，、,]各[^。；：:！]{2,90}(?:部门|部門|单位|單位|机构|機構|政府|企业|企業|街道|学校|公司|委员会|办事处|[局委办镇乡])[:：]"
)
_NOTICE = re.compile(
    r"(?:通知|通告|意见|意見|函|批复|批復|方案|办法|辦法|决定|決定|通报|請示|请示)[)）》]?(?:[（(][^（()）]{1,40}[）)])?$"
)


def notifies(title: str, text: str) -> bool:
    """`text` right below the `title` of a notice says whom it is for (spaces left out of both)."""
    whom = _NOTIFIED.fullmatch(text) or (_UNMARKED.fullmatch(text) and re.search("[，,、]", text))
    return _NOTICE.search(title) is not None and bool(whom)


def addresses_offices(text: str) -> bool:
    """各区县人民政府，各委办局：, below the title of a notice (spaces left out)."""
    return _OFFICES.fullmatch(text) is not None
