"""Who was named what, where both are known whole: 红山产业园获评国家级绿色工业园区; who came first again."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation import numerals
from desktop_app.translation.clause_lists import series
from desktop_app.translation.noun_words import Noun
from desktop_app.translation.plurals import singular

_NAMED = re.compile(
    "(?P<who>.{2,}?)(?:成功)?(?:获评为?|被评为|被评定为|被认定为|获认定为|被命名为|获批为|被确定为|获授|入选为?|荣获|荣膺)(?P<what>.{2,})"
)
_AGAIN = re.compile("(?:荣获|获得?|实现|取得|[夺赢]得|勇夺|斩获|蝉联|摘得)(?P<lists>.+)")
_STREAK = re.compile("(?P<list>.+?)“?(?P<n>[二三四五六七八九十]{1,3}|\\d{1,2})连(?:冠|冕)”?")
_RANKING = re.compile("强|榜|排[名行]|评[比价估]|考核|指数")
_FIRST = re.compile("^(?:全国|全省|全市)?首批")


def named(clause: str, read: Callable[[str], Noun | None]) -> str | None:
    """红山产业园获评国家级绿色工业园区."""
    match = _NAMED.fullmatch(clause)
    if match is None:
        return None
    first = _FIRST.match(match["what"])
    who, what = read(match["who"]), read(_FIRST.sub("", match["what"]))
    if who is None or what is None or not what.many or re.search(r"\d| and |^the ", what.english):
        return None
    be = "were" if who.many else "was"
    if who.many or first:
        return f"{who.said} {be} named {'among the first ' if first else ''}{what.english}"
    one = singular(what.english)
    return f"{who.said} was named {'an' if one[:1] in 'aeiou' else 'a'} {one}" if one else None


def first_again(clause: str, read: Callable[[str], Noun | None], subject: str) -> str | None:
    """荣获全国百强区“九连冠”、创新百强区“八连冠”: we ranked first among the one and the other."""
    match = _AGAIN.fullmatch(clause)
    lists = [_STREAK.fullmatch(one) for one in match["lists"].split("、")] if match else []
    told = []
    for one in lists:
        what = read(one["list"]) if one else None
        if one is None or what is None or not _RANKING.search(one["list"]):
            return None  # 全国文明城市“六连冠” is a title
        said = f"the {what.said}" if what.said.startswith("Top ") else what.said
        yearly = "year" if "强" in one["list"] else "time"
        time = numerals.ordinal_word(numerals.value(one["n"]))
        told.append(f"{'among' if what.many else 'in'} {said} for the {time} consecutive {yearly}")
    return f"{subject}ranked first {series(told)}" if told else None
