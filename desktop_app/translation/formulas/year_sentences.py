"""What a year is: 2024年是新中国成立75周年，也是“十四五”规划的关键一年.

Told when every part is known, else not.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.anniversaries import anniversary
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.noun_words import with_a

_KINDS_OF_YEAR = {
    "开局": "the first year of", "开局起步": "the first year of", "起步": "the first year of",
    "收官": "the final year of",
    "关键": "a key year for", "攻坚": "a crucial year for", "重要": "an important year for",
    "决胜": "a decisive year for", "深化": "a year for deepening", "谋划": "the year for planning",
}  # fmt: skip
_SUBJECT = r"(?P<year>今年|20\d\d年|(?:刚刚)?过去的?一年，?(?=是|(?:极|很|殊)))"
_AND_IS = "(?:也|又|更|还|同时也|同时)?是"
_DEEDS = {
    "实现": "achieving ", "完成": "completing ", "落实": "implementing ", "实施": "implementing ",
    "贯彻": "implementing ", "贯彻落实": "implementing ", "贯彻实施": "implementing ",
    "推进": "advancing ", "建设": "building ",
}  # fmt: skip
_OF_YEAR = re.compile(
    f"(?:全面)?(?:我[省市县区]|自治区|全[省市县区])?(?P<deed>{'|'.join(_DEEDS)})?(?P<of>.{{3,}}?)的?(?P<kind>{'|'.join(_KINDS_OF_YEAR)})(?:之年|一年|的一年)"
)
_EXTRAORDINARY = re.compile(
    "(?P<whose>(?![全我])[^，。的]{2,8}?)?(?P<reform>改革)?发展(?:历程|进程|历史|史)[上中]"
    "(?:很不寻常|极不平凡|极其不平凡|极不寻常|不平凡|很不平凡)的一年"
)
_WEIGHTY = re.compile(
    "(?:因此，?)?做好(?:今年|全年|政府|各项|的)*工作"
    "(?:意义重大|至关重要|十分重要|尤为重要|责任重大|意义深远|十分关键)"
)

# 恰逢深圳承办亚运会这一重大历史契机: what else the year brings
_COINCIDES = re.compile(
    "(?:又|也|还|正|更)?(?:恰逢|适逢|正逢|正值|喜逢|喜迎|迎来)(?:(?P<who>[^，]{2,20}?)(?P<hosts>承办|举办|主办))?(?P<what>[^，]{2,}?)"
    "(?:这一(?P<weight>[重大历史战略难得宝贵性]*)(?P<chance>契机|机遇|机会|时刻|节点))?"
)
_WEIGHTS = {"重大": "major", "历史": "historic", "战略": "strategic", "难得": "rare", "宝贵": "precious"}
_CHANCES = {
    "契机": "opportunity",
    "机遇": "opportunity",
    "机会": "opportunity",
    "时刻": "moment",
    "节点": "juncture",
}

_YEAR_AGAIN = re.compile(r"\byear$")  # the past year was an extraordinary one
_TERM = re.compile("(?:本届|新一届)政府(?:依法)?履(?:职|责)的?(?:第一年|开局之年|首年|第一个?年头)")
_QUALITIES = {
    **dict.fromkeys(
        ("极不平凡", "很不平凡", "极其不平凡", "不平凡", "非同寻常", "极不寻常", "很不寻常", "非凡"),
        "truly extraordinary",
    ),
    **dict.fromkeys(("至关重要", "极其关键", "十分关键", "极为关键"), "crucial"),
    **dict.fromkeys(("极为重要", "十分重要", "极其重要", "非常重要"), "very important"),
    **dict.fromkeys(("充满挑战", "极具挑战", "极富挑战"), "challenging"),
    **dict.fromkeys(("收获满满", "硕果累累", "成果丰硕"), "fruitful"),
    "极不容易": "difficult", "异常艰难": "difficult", "历史性": "historic", "里程碑式": "milestone",
    "极富成效": "fruitful", "极其艰难": "difficult", "极为不易": "difficult", "殊为不易": "difficult",
    "承前启后": "pivotal", "继往开来": "pivotal", "承上启下": "pivotal",
}  # fmt: skip
_ONE_QUALITY = longest_first(_QUALITIES)
_OF_QUALITY = re.compile(f"(?P<qualities>(?:{_ONE_QUALITY})(?:、(?:{_ONE_QUALITY}))*)的?(?:一年|之年)")


def what_year_is(body: str, nouns: NounReader, *, past: bool = False) -> str | None:
    """English of a sentence, without its stop, all of whose clauses tell what one year is; `past`: was."""
    first = re.match(_SUBJECT, body)
    if first is None:
        return None
    year = "this year" if first["year"] == "今年" else first["year"].removesuffix("年")
    year = year if year[-1].isascii() else "the past year"
    verb = "was" if year == "the past year" or (past and year != "this year") else "is"
    told: list[str] = []
    for clause in body[first.end() :].split("，"):
        if told and _WEIGHTY.fullmatch(clause) and body.endswith(clause):
            return f"{year} is {listed(told)}, so it is of great importance to do our work well"
        also = _coincides(clause, nouns, past=past) if told and body.endswith(clause) else None
        if also is not None:
            return f"{year} {verb} {listed(told)}{also}"
        linked = re.match(_AND_IS, clause)
        said = _is(clause[linked.end() :], nouns) if linked else _quality(f"{clause}的一年")
        if said is None:
            return None
        told.append(_YEAR_AGAIN.sub("one", said) if year.endswith("year") else said)
    return f"{year} {verb} {listed(told)}"


def _coincides(clause: str, nouns: NounReader, *, past: bool) -> str | None:
    """恰逢建党105周年; 恰逢深圳承办亚运会这一重大契机: an anniversary, or what is held in the year."""
    match = _COINCIDES.fullmatch(clause)
    if match is None:
        return None
    chance = f", a {_weights(match['weight'])}{_CHANCES[match['chance']]}" if match["chance"] else ""
    if match["hosts"] is None:
        what = anniversary(match["what"], nouns.read)
        return f" and {'coincided' if past else 'coincides'} with {what}{chance}" if what else None
    who, event = nouns.read(match["who"]), nouns.read(match["what"])
    if who is None or event is None:
        return None
    return f", when {who.said} {'hosted' if past else 'will host'} {event.said}{chance}"


def _weights(zh: str) -> str:
    return "".join(f"{english} " for one, english in _WEIGHTS.items() if one in zh)


def _is(zh: str, nouns: NounReader) -> str | None:
    if (kind := _OF_YEAR.fullmatch(zh)) and (known := nouns.read(kind["of"])):
        plan = "the " if re.match(r"\d+th ", known.said) else ""
        deed = _DEEDS.get(kind["deed"] or "", "")
        return f"{_KINDS_OF_YEAR[kind['kind']]} {deed}{plan}{known.said}"
    if great := _EXTRAORDINARY.fullmatch(zh):
        whose = nouns.read(great["whose"]) if great["whose"] else None
        if great["whose"] and whose is None:
            return None
        owner = "our" if whose is None else f"{whose.said}'s"
        return f"a truly extraordinary year in {owner} {'reform and ' if great['reform'] else ''}development"
    if _TERM.fullmatch(zh):
        return "the first year of this government's term of office"
    return _quality(zh) or anniversary(zh, nouns.read)


def _quality(zh: str) -> str | None:
    """极不平凡、至关重要的一年."""
    match = _OF_QUALITY.fullmatch(zh)
    if match is None:
        return None
    said = list(dict.fromkeys(_QUALITIES[one] for one in match["qualities"].split("、")))
    return f"{with_a(listed(said))} year"
