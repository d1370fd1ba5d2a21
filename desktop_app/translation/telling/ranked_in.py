"""Places that contests and assessments gave: 在全省营商环境评价中位居第一, 在全国168个重点城市中排名第15位.

Where nobody is named it is we who ranked there.  Grades are told in `assessed`.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import RANK_CLOSE, RANK_OPEN, VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS
from desktop_app.translation.words.area_words import LEVEL, LEVELS
from desktop_app.translation.words.numerals import ordinal_word, value
from desktop_app.translation.words.plurals import plural, singular
from desktop_app.translation.words.streaks import years_running

_KINDS = (
    "考核|考评|评价|评估|评比|评选|竞赛|比武|测评|排名|观摩|督查|检查|调查|"
    "验收|比赛|大赛|通报|监测|评议|抽查|比拼|打擂"
)
_YEARS = "(?:(?:已)?连续(?P<{}>[两二三四五六七八九十]{{1,3}})年)?"
_RANKED = "(?:排名|排位|位居|位列|名列|稳居|跃居|取得|获得?|荣获|夺得|勇夺|居|列|排)"
_GROUPS = {
    "前列": "among the leaders", "第一方阵": "in the leading group", "第一梯队": "in the top tier",
    "首位": "first", "榜首": "first", "前茅": "among the leaders",
}  # fmt: skip
_PLACE = (
    f"(?:{RANK_OPEN}(?P<rank>\\d+){RANK_CLOSE}|第(?P<word>[一二三四五六七八九十]{{1,3}})|第?(?P<nth>{VALUE})"
    f"|(?P<group>{longest_first(_GROUPS)}))[名位]?(?:的?(?:好成绩|优异成绩|佳绩|位置))?"
)
_IN = re.compile(
    f"(?P<who>[^⟦⟧⟪⟫，；在]{{2,20}}?)??{_YEARS.format('years')}在(?P<where>{LEVEL})?"
    f"(?P<what>[^⟦⟧⟪⟫，；在]{{0,20}}?(?:{_KINDS}))(?:工作|活动)?中，?{_YEARS.format('late')}{_RANKED}{_PLACE}"
)
_AREAS = {"全国": "nationwide", "全省": "in the province", "全市": "in the city", "全区": "in the region"}
_AMONG = re.compile(
    f"(?P<who>[^⟦⟧⟪⟫，；在]{{2,20}}?)??(?:综合)?(?:排名|排位)?(?:在|{_RANKED})(?P<where>{longest_first(_AREAS)})?(?P<n>{VALUE})"
    f"(?P<what>[^⟦⟧⟪⟫，；在的]{{2,12}}?)(?:中)?{_RANKED}?{_PLACE}"
)
_ORDINAL = re.compile(r"(?:ranking )?(?P<nth>[a-z-]+|\d+(?:st|nd|rd|th))(?P<where> in the \w+)?")
_WE = Noun(RESULTS.subject.strip(), many=True)


def ranked_in(clause: Clause) -> str | None:
    """English of such a clause, in results alone; None where contest or place are unknown."""
    if clause.voice is not RESULTS:
        return None
    return _in_contest(clause) or _among_so_many(clause)


def _in_contest(clause: Clause) -> str | None:
    """We ranked first in the provincial business environment assessment for three consecutive years."""
    match = _IN.fullmatch(clause.zh)
    what = clause.known(match["what"]) if match else None
    place = _place(match, clause) if match else None
    if match is None or what is None or place is None or (match["years"] and match["late"]):
        return None
    where = LEVELS.get(match["where"] or "", "")
    where = "" if " in " in place else where  # third in the province
    bare = (singular(what.english) if what.many else None) or what.english.removeprefix("the ")
    if (where and bare[:1].isupper()) or what.english.startswith("a "):
        return None
    years = match["years"] or match["late"]
    spell = years_running(years) if years else ""
    return _said(clause, match["who"], f"{place} in the {f'{where} ' if where else ''}{bare}{spell}")


def _among_so_many(clause: Clause) -> str | None:
    """We ranked 15th among 168 key cities nationwide."""
    match = _AMONG.fullmatch(clause.zh)
    what = clause.known(match["what"]) if match else None
    place = _place(match, clause) if match else None
    many = plural(what.english) if what else None
    if match is None or many is None or place is None or place.startswith(("in ", "among ")):
        return None
    (said,) = clause.say(match["n"])
    number = CLASSIFIER.sub("", said)
    if number == said:
        return None
    where = f" {_AREAS[match['where']]}" if match["where"] else ""
    return _said(clause, match["who"], f"{place.split(' in ')[0]} among {number} {many}{where}")


def _place(match: re.Match[str], clause: Clause) -> str | None:
    """Which place it was: third in the province, among the leaders."""
    if match["group"]:
        return _GROUPS[match["group"]]
    if match["word"]:
        return ordinal_word(value(match["word"]))
    (said,) = clause.say(match["nth"] or match["rank"])
    nth = _ORDINAL.fullmatch(said)
    return f"{nth['nth']}{nth['where'] or ''}" if nth else None


def _said(clause: Clause, zh: str | None, place: str) -> str | None:
    """Who ranked there; a tail behind somebody whom the sentence has named before."""
    if not zh:
        return f"{_WE.said} ranked {place}" if clause.active else f", ranking {place}"
    who = clause.known(zh)
    return f"{who.said} ranked {place}" if who is not None else None
