"""Lines around a title: on which occasion, who speaks, whose paper it is, its number, its stage, its readers.

——2025年1月15日在凤县第十八届人民代表大会第四次会议上  ->  Delivered at the Fourth Session of …
凤县人民政府代县长 冯宝平  ->  Feng Baoping, Acting County Mayor of the Fengxian County People's Government
凤政发〔2024〕12号  ->  Feng Zheng Fa [2024] No. 12
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.figures.english.in_words import MONTHS
from desktop_app.translation.formulas.addressees import addressees
from desktop_app.translation.formulas.document_titles import STAGES
from desktop_app.translation.formulas.owners import body
from desktop_app.translation.model import Whole
from desktop_app.translation.names.place_names import english_place
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import numerals, pinyin
from desktop_app.translation.words.area_words import LEVEL_WORDS
from desktop_app.translation.words.rule_words import words_of

_N = numerals.PATTERN
_DAY = r"(?P<y>20\d\d)年(?P<m>\d{1,2})月(?P<d>\d{1,2})日"
_OCCASION = re.compile(
    rf"[—―－\-（(]*(?:{_DAY})?在(?P<cppcc>政协|中国人民政治协商会议)?(?P<place>[{HAN}]{{1,14}}?)?"
    rf"第(?P<n>{_N})届(?P<nation>全国)?(?P<body>人民代表大会常务委员会|人大常委会|人民代表大会|人大|委员会)"
    rf"第?(?P<s>{_N})次(?:全体)?会议上[）)]?"
)
_BRACKETED = re.compile(rf"[（(]{_DAY}[）)]")
_POSTS = words_of("post of who speaks")
_SPEAKER = re.compile(
    rf"(?P<of>[{HAN}]{{2,24}}?)?(?P<lead>党组书记、|党委书记、)?(?P<rank>副|代理?)?(?P<post>{'|'.join(_POSTS)})"
    rf"(?:[（(][^（）()]*[）)])?\s+(?P<who>[{HAN}](?:\s{{0,4}}[{HAN}]){{1,3}})"
)
_RANKS = {"副": "Deputy ", "代": "Acting ", "代理": "Acting "}
_NUMBER = re.compile(rf"(?P<of>[{HAN}]{{2,8}})[〔\[［（(](?P<year>20\d\d)[〕\]］）)](?P<n>\d{{1,4}})号")
_STAGES = {
    **{zh: STAGES[zh] for zh in ("征求意见稿", "草案", "讨论稿", "送审稿", "试行")},
    "摘要": "Summary", "节选": "Excerpt", "全文": "Full Text",
    "此件公开发布": "For Public Release", "此件主动公开": "For Public Release",
    "修订稿": "Revised Draft", "公开征求意见稿": "Draft for Public Comments", "简本": "Short Version",
    "书面": "in Writing", "初稿": "First Draft",
}  # fmt: skip
_STAGE = re.compile(f"[（(](?P<stage>{'|'.join(_STAGES)})[）)]")


def title_matter(text: str, termbase: Termbase) -> Whole | None:
    """English of such a line; None for anything else, and where a part of it is unknown."""
    line = text.strip()
    told = _occasion(line, termbase) or _speaker(line, termbase) or document_number(line) or _stage(line)
    told = told or addressees(line, termbase)
    return Whole(told, "title-matter") if told else None


def bodies(text: str, termbase: Termbase) -> Whole | None:
    """泉州市统计局　国家统计局: a line that names whose paper it is, and nothing else."""
    owners = [body(one, termbase) for one in text.split()]
    said = [owner.english.removeprefix("the ") for owner in owners if owner is not None]
    if not said or len(said) < len(owners):
        return None
    return Whole(", ".join(said), "title-matter")


def _occasion(line: str, termbase: Termbase) -> str | None:
    match = _OCCASION.fullmatch(re.sub(r"\s+", "", line))
    if match is None or (match["body"] == "委员会") != bool(match["cppcc"]):
        return None
    if not match["y"] and line.startswith("在"):  # a piece of a sentence
        return None
    level = LEVEL_WORDS.get(match["place"] or "", "")
    place = "" if level or not match["place"] else english_place(match["place"], termbase)
    if match["place"] and not level and not place[:1].isupper():
        return None
    term, session = (numerals.ordinal_word(numerals.value(match[one])).title() for one in "ns")
    level = "National" if match["nation"] else level
    at = f"the {term}{f' {level}' if level else ''}"
    standing = match["body"] in ("人民代表大会常务委员会", "人大常委会")
    if match["cppcc"]:
        where = f"the {session} Session of {at} CPPCC Committee"
    elif standing:
        where = f"the {session} Meeting of the Standing Committee of {at} People's Congress"
    else:
        where = f"the {session} Session of {at} People's Congress"
    of = f" of {place}" if place else ""
    day = f" on {MONTHS[int(match['m']) - 1]} {match['d']}, {match['y']}" if match["y"] else ""
    return f"Delivered at {where}{of}{day}"


def _speaker(line: str, termbase: Termbase) -> str | None:
    match = _SPEAKER.fullmatch(line)
    if match is None:
        return None
    lead = "Party Secretary and " if match["lead"] else ""
    post = f"{lead}{_RANKS.get(match['rank'] or '', '')}{_POSTS[match['post']]}"
    who = pinyin.spell_person("".join(match["who"].split()))
    if not match["of"]:
        return f"{who}, {post}"
    whose = body(match["of"], termbase)
    of = whose.english if whose is not None else english_place(match["of"], termbase)
    return f"{who}, {post} of {of}" if of.startswith("the ") or of[:1].isupper() else None


def document_number(line: str) -> str | None:
    """国发〔2024〕18号: the number of a paper; None for anything else."""
    match = _NUMBER.fullmatch(line)
    if match is None:
        return None
    of = " ".join(pinyin.spell(sign) for sign in match["of"])
    return f"{of} [{match['year']}] No. {int(match['n'])}"


def _stage(line: str) -> str | None:
    match = _STAGE.fullmatch(line)
    if match is not None:
        return f"({_STAGES[match['stage']]})"
    day = _BRACKETED.fullmatch(line)
    return f"({MONTHS[int(day['m']) - 1]} {day['d']}, {day['y']})" if day else None
