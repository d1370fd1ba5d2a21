"""How and within what time something shall be done, said behind the deed: 依法, 自受理之日起⟦0⟧内."""

from __future__ import annotations

import re

from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_words import in_row
from desktop_app.translation.provisions.deeds import deed, in_doing, set_deed, thing
from desktop_app.translation.provisions.scene import Scene
from desktop_app.translation.words.numerals import value
from desktop_app.translation.words.rule_words import words_of

_MANNERS = [(re.compile(zh), en) for zh, en in words_of("manner of a duty").items()]
_UNITS = {"个工作日": "working day", "日": "day", "天": "day", "个月": "month", "年": "year", "小时": "hour"}
_COUNT = re.compile(f"(?P<n>\\d+|[一二两三四五六七八九十]+)(?P<unit>{'|'.join(_UNITS)})")
_TIME = f"(?P<time>{VALUE}|{_COUNT.pattern})"
_SINCE = re.compile(f"(?:应当)?自(?P<deed>[^，]{{2,16}}?)(?:之日|之时)?起{_TIME}(?:以?内)?")
_AFTER = re.compile(f"(?:应当)?在?(?P<deed>[^，⟦⟧]{{2,16}}?)(?P<side>之?[前后])的?{_TIME}(?:以?内)?")
_WITHIN = re.compile(f"(?:应当)?(?:在|于)?{_TIME}(?:以?内)")
_EACH_MONTH = re.compile("(?:于|在)?每月(?P<day>\\d{1,2})日前")
_BEFORE = re.compile("(?:在|于)?(?P<date>[^，前]{2,14})(?:之)?前")
_IN = re.compile("在(?P<what>[^，在]{2,}?)(?:过程)?[中内](?=..)")
_THROUGH = re.compile(
    "(?:通过|采取|采用|以)(?P<what>[^，]{2,30}?)等(?:多种)?(?:方式|形式|途径|措施|渠道|手段)，?(?=..)"
)
_IN_LIGHT = re.compile(
    "(?:根据|结合)(?P<what>[^，]{2,20}?)(?:情况)?，?(?=(?:提供|制定|确定|调整|合理|科学|采取|编制|开展|及时))"
)
_DATED = re.compile(r"[于在自](?=20\d\d年|\d{1,2}月)")
_NO_DAY = ("前", "之", "起", "至", "到", "后", "以", "")  # by or since that day, not on it
_CLOCK = re.compile(
    r"\d:\d\d|[ap]\.m\.|\b(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December) \d"
)
_EARLY = re.compile(f"(?:应当)?(?:至少)?提前{_TIME}")


def told_deed(scene: Scene, zh: str) -> str | None:
    """A deed as a plain verb phrase, with how and when it is to be done behind it."""
    behind: list[str] = []
    while True:
        found = _manner(zh)
        known = set_deed(scene, zh) if found else deed(scene, zh)
        if known is not None:
            return " ".join([known, *behind])
        found = found or _time(scene, zh)
        if found is None:
            return _not_done(scene, zh, behind)
        said, end = found
        behind.append(said)
        zh = zh[end:].removeprefix("，")


def _not_done(scene: Scene, zh: str, behind: list[str]) -> str | None:
    """未按照规定设置标志: fails to do it."""
    if not zh.startswith("未") or len(zh) < 4:
        return None
    known = told_deed(scene, zh[1:])
    return " ".join([f"fail to {known}", *behind]) if known else None


def _manner(zh: str) -> tuple[str, int] | None:
    fitting = ((english, match) for pattern, english in _MANNERS if (match := pattern.match(zh)) is not None)
    ends = [(english, match.end()) for english, match in fitting if match.end() < len(zh)]
    return max(ends, key=lambda one: one[1], default=None)


def manner_of(zh: str) -> str | None:
    """English of a manner that is all of `zh`: 按照国家有关规定."""
    return next((english for pattern, english in _MANNERS if pattern.fullmatch(zh)), None)


def _time(scene: Scene, zh: str) -> tuple[str, int] | None:
    """自受理申请之日起⟦0⟧内: within how long of what."""
    if (match := _SINCE.match(zh)) and (since := _event(scene, match["deed"])):
        return f"within {_long(scene, match)} of {since}", match.end()
    if (match := _WITHIN.match(zh)) is not None:
        return f"within {_long(scene, match)}", match.end()
    if (match := _EARLY.match(zh)) is not None:
        return f"{_long(scene, match)} in advance", match.end()
    if (match := _AFTER.match(zh)) and (since := _event(scene, match["deed"])):
        if "前" in match["side"]:
            return f"{_long(scene, match)} before {since}", match.end()
        return f"within {_long(scene, match)} after {since}", match.end()
    return _date(scene, zh) or _circumstance(scene, zh)


def _date(scene: Scene, zh: str) -> tuple[str, int] | None:
    """6月30日前, 每月25日前: by when."""
    if (match := _EACH_MONTH.match(zh)) is not None:
        return f"by the {ordinal_figure(int(match['day']))} of each month", match.end()
    names = scene.reader.nouns.names
    if _DATED.match(zh) is not None:
        named = max((one for one in names if zh.startswith(one, 1)), key=len, default="")
        if _CLOCK.search(names.get(named, "")) and zh[1 + len(named) : 2 + len(named)] not in _NO_DAY:
            english = names[named]
            link = "from" if " to " in english else "at" if re.search(r":|\.m\.", english) else "on"
            return f"{link} {names[named].removeprefix(f'{link} ')}", 1 + len(named)
    if (match := _BEFORE.match(zh)) is not None:
        date = names.get(match["date"]) or names.get(f"{match['date']}前", "").removeprefix("by ")
        return (f"by {date}", match.end()) if date else None
    return None


def _circumstance(scene: Scene, zh: str) -> tuple[str, int] | None:
    """会同有关部门, 在管理工作中: together with whom, in doing what."""
    for at in range(4, len(zh) - 2) if zh.startswith("会同") else ():
        if (who := scene.name(scene, zh[2:at])) is not None:
            return f"together with {who.said}", at
    if (match := _THROUGH.match(zh)) and (means := _means(scene, match["what"])):
        return f"through means such as {means}", match.end()
    if (match := _IN_LIGHT.match(zh)) and (what := thing(scene, match["what"])) is not None:
        return f"in light of {what.said}", match.end()
    if (match := _IN.match(zh)) and (what := thing(scene, match["what"])) is not None:
        return f"in {what.said}", match.end()
    return None


def _means(scene: Scene, zh: str) -> str:
    """捐赠、设立基金: things and deeds in one list; "" where one is unknown."""
    told: list[str] = []
    for one in re.split("、|或者|或(?!许)", zh):
        done = deed(scene, one)
        what = scene.reader.nouns.read(one) if done is None else None
        if done is None and what is None:
            return ""
        told.append(in_doing(done) if done else what.said if what else "")
    return in_row(told)


def _long(scene: Scene, match: re.Match[str]) -> str:
    """How long: 15 days."""
    if match["unit"] is None:
        return scene.say(match["time"])[0]
    number = value(match["n"])
    return f"{number} {_UNITS[match['unit']]}{'' if number == 1 else 's'}"


def _event(scene: Scene, zh: str) -> str | None:
    """受理申请: accepting the application."""
    if (done := deed(scene, zh)) is not None:
        return in_doing(done)
    what = scene.reader.nouns.read(zh)
    return what.said if what is not None else None
