"""Who gives and who takes: 中国向巴基斯坦提供援助 told as "Pakistan provided assistance to China".

Both names are in the English, so that only their places tell: the giver of the Chinese stands behind a "to",
or the taker behind a "from", and the other one where only the giver, or the taker, can stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.clauses import CLAUSE_ZH, clause_at
from desktop_app.review.words.name_table import names_in

_GIVES = (
    r"提供|赠[送予]?|捐[赠款助献]?|移交|转交|交付|转让|支付|拨付|发放|出口|出售|销售|派[遣出驻]|输[出送]|转移|援助|"
    r"贷款|投资|供应|偿还|赔偿|出租|租借|授予|颁发|递交|提交|移送|道歉|致歉|致谢|表示|通报|报告|进攻|宣战|加征|施压|征收"
)
_TAKES = r"进口|购[买入进]|采购|收购|获得|引进|借[款入]|接[收受]|租[赁用]|取得|撤[出回军]"
_GIVING = re.compile(
    rf"[向给对](?P<to>[^，；。！？：]{{1,24}}?)(?:{_GIVES})"
    r"|(?:给予|支援|援助|赠予)(?P<straight>[^，；。！？：]{1,8})"
    r"|在(?P<place>[^，；。！？：]{1,8}?)(?:设立|投资|建立|开设|注册)"
)
_TAKING = re.compile(rf"[从自](?P<to>[^，；。！？：]{{1,16}}?)(?:{_TAKES})")
_BEATING = re.compile(r"(?:超[越过]|赶超|反超|击败|战胜|打败)(?P<to>[^，。；！？：\d]{1,8})")
_MONEY_ZH = re.compile("[美欧日港澳英]元|英镑|人民币")
# 政府, 企业 and the like: parties that no table of names holds.
_PARTIES = re.compile(
    "政府|企业|公司|银行|医院|学校|法院|检察院|警方|公安机关|居民|农民|员工|职工|学生|客户|用户|工会|协会|基金会|总公司|子公司|"
    "买方|卖方|甲方|乙方|雇主|房东|租户|母公司|纳税人|税务机关|申请人|原告|被告|患者|消费者|商家|平台|村民|农户"
)
_NEAR = 24  # signs before the word of giving within which its subject stands
_ARTICLES = r"\s+(?:(?:the|its|their|all|local|an?)\s+){0,2}$"
_TO_EN = re.compile(
    r"(?<!according )\b(?:to|for|in|into|on|against|provid\w+|g[ai]v\w+|offer\w*|grant\w*|lent|send|sent)"
    rf"{_ARTICLES}",
    re.IGNORECASE,
)
_FROM_EN = re.compile(rf"\b(?:from|by){_ARTICLES}", re.IGNORECASE)
# "China provided", "US exports": who gives stands so, who takes before "imports".
_AHEAD_EN = (
    r"(?:['’]s?|-(?:funded|invested|owned))?\s+"
    r"(?:(?:has|have|had|will|also|once|then|again|total|overall|direct|goods|arms|side|made|an?|large|"
    r"significant|major|huge|financial|outbound|government|people|authorities|(?:enterprises|companies|firms|businesses)['’]?)\s+){0,7}?"
)
_GIVES_EN = re.compile(
    rf"{_AHEAD_EN}(?:provid\w+|g[ai]ve\w*|giving|donat\w+|hand(?:ed|s|ing)|transferr?\w*|pa(?:id|ys?|ying|yments?)\b|"
    r"export\w*|s[eo]ld|sells?|sales|sen[dt]s?|suppl\w+|deliver\w+|lent|lends?|loans?|invest\w*|grant\w*|award\w*|"
    r"offer\w*|shipp?\w*|presented|submitt?\w*|repa\w+|compensat\w+|apolog\w+|lease[sd]|aid|assistance|reported|"
    r"impos\w+|levi\w+|enterprises|companies|firms)\b",
    re.IGNORECASE,
)
_TAKES_EN = re.compile(
    rf"{_AHEAD_EN}(?:import\w*|bought|buys?|purchas\w*|procur\w*|acquir\w+|obtain\w*|receiv\w+|borrow\w*|introduc\w*|"
    r"withdr\w+)\b",
    re.IGNORECASE,
)
_BY_EN = re.compile(r"\bby\s+(?:the\s+)?$")


_BEATS = r"(?:outperform|surpass|exceed|overt[ao]k|beat|defeat|outpac|outstrip|outgr[eo]w)\w*"
_BEATS_EN = re.compile(
    rf"(?:['’]s?)?\s+(?:\w+\s+){{0,2}}?(?:(?:is|are|was|were|will|has|have|to|expected|likely|set|poised|projected)\s+){{0,4}}"
    rf"{_BEATS}\b",
    re.IGNORECASE,
)
_BEATEN_EN = re.compile(rf"\b{_BEATS}{_ARTICLES}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Party:
    """One of two: its Chinese span, where the English speaks of it, whether it is a name."""

    start: int
    end: int
    places: tuple[tuple[int, int], ...]
    named: bool = False


def exchanged_parties(pair: Pair) -> Iterator[Finding]:
    """opposite: who gives and who takes have changed places."""
    for pattern, ahead, behind in (
        (_GIVING, _GIVES_EN, _TO_EN),
        (_TAKING, _TAKES_EN, _FROM_EN),
        (_BEATING, _BEATS_EN, _BEATEN_EN),
    ):
        deeds = list(_deeds(pair, pattern))
        if len(deeds) != 1:
            continue
        ((subject, other, end),) = deeds
        if not _is_turned(pair, subject, other, ahead, behind):
            continue
        said = next(place for place in other.places if ahead.match(pair.english, place[1]))
        yield pair.finding(
            "opposite", Severity.CRITICAL,
            f"{pair.source[subject.start : subject.end]} and {pair.source[other.start : other.end]} "
            "have changed places in the English.",
            zh=(subject.start, end), en=said,
        )  # fmt: skip
        return


def _deeds(pair: Pair, pattern: re.Pattern[str]) -> Iterator[tuple[_Party, _Party, int]]:
    """Who does it, to or from whom, and where the word of the deed ends, where both are told."""
    for deed in pattern.finditer(pair.source):
        start, end = deed.span(deed.lastgroup or 0)
        subject, other = _before(pair, deed.start()), _behind(pair, start, end)
        if subject and other:
            yield subject, other, other.end if end == deed.end() else deed.end()


def _is_turned(
    pair: Pair, subject: _Party, other: _Party, ahead: re.Pattern[str], behind: re.Pattern[str]
) -> bool:
    """True if the other one stands as the subject alone, and the subject behind the preposition alone."""
    english = pair.english
    acting = [bool(ahead.match(english, stop)) for _start, stop in other.places]
    reached = [bool(behind.search(english, 0, start)) for start, _stop in subject.places]
    still = any(ahead.match(english, stop) for _start, stop in subject.places)
    right = any(behind.search(english, 0, start) for start, _stop in other.places)
    passive = any(_BY_EN.search(english, 0, start) for start, _stop in (*subject.places, *other.places))
    return any(acting) and any(reached) and not (still or right or passive)


def _before(pair: Pair, place: int) -> _Party | None:
    """The last party before the word that leads to the other one, in its clause; a name before a role."""
    start = max(clause_at(pair.source, CLAUSE_ZH, place)[0], place - _NEAR)
    found = [one for one in _parties(pair) if start <= one.start and one.end <= place]
    named = [one for one in found if one.named]
    return named[-1] if named else found[-1] if found else None


def _behind(pair: Pair, start: int, end: int) -> _Party | None:
    found = [one for one in _parties(pair) if start <= one.start and one.end <= end]
    return found[0] if found else None


def _parties(pair: Pair) -> list[_Party]:
    """Names and parties of the Chinese that stand in the English, in their order; each of them once."""
    found = []
    for name in names_in(pair.source, 1):
        forms = "|".join(re.escape(form) for form in sorted(name.english, key=len, reverse=True))
        places = tuple(match.span() for match in re.finditer(rf"(?<!\w)(?:{forms})(?![\w$])", pair.english))
        if places and not _MONEY_ZH.match(pair.source, name.start):
            found.append(_Party(name.start, name.end, places, named=True))
    for link in pair.alignment.links:
        if link.found and _PARTIES.fullmatch(link.hit.word):
            word = pair.alignment.words[link.english]
            found.append(_Party(link.hit.start, link.hit.end, ((word.start, word.end),)))
    return sorted(found, key=_start)


def _start(party: _Party) -> int:
    return party.start
