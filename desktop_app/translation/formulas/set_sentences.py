"""Sentences that every report has in nearly the same words: what is owed to whom, and those of a table.

The table gives their patterns; lists within them are read here.  Told when every part is known, else not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.pattern_tables import PatternTable
from desktop_app.translation.formulas.lessons import learnt
from desktop_app.translation.formulas.set_places import PLACES
from desktop_app.translation.formulas.year_sentences import what_year_is
from desktop_app.translation.formulas.years_in_which import years_in_which
from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.nouns.indicator_shapes import shape_of
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.statements.indicators import clause_reader
from desktop_app.translation.telling import frames
from desktop_app.translation.telling.actors import several
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.numerals import cardinal_word, value
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.stops import with_stop

_PLANNED = ("plan", "targets")
_STOPS = "。！；：:？"
_PLACES = re.compile(r"(?<!\(\?)[ABCDEFGHJKLMPRVWYTN]")
# The times that a plan speaks of, and how many areas of work it names.
_TIMES = "“十[三四五六]五”(?:规划)?时期|今后五年|未来五年|今后一个时期"
_MANY = "[几两一二三四五六七八九十]{1,2}|\\d{1,2}"
# What achievements are owed to, behind whose it is.
_OWED = words_of("what achievements are owed to")
_WHOSE = longest_first(_OWED)
_BECAUSE = "(?:这?(?:都)?是|根本在于|根本上在于|在于|得益于|离不开|归功于|凝聚[着了]|凝结[着了]|饱含[着了]?)"
_OWED_ITEM = re.compile(
    f"{_BECAUSE}?(?P<who>.+?)的?(?P<how>(?:{_WHOSE})(?:[、和](?:{_WHOSE}))*)(?:的(?:结果|结晶))?"
)
_OF = " of {}"
_LED = re.compile(
    "在(?P<led>[^，在]{2,16}?)的?(?:坚强|正确)?(?:领导|带领)下，?|(?<=是)(?P<leads>[^，是]{2,10}?)团结带领"
)
_SINCE = (
    "(?:(?:回顾|回首)?(?:过去的?[一五]年|[一五]年来|过去五年)，?(?:我[市县区省])?(?:所)?(?:取得|的)?的?"
    "|[^，。]{2,4}[五一]年来(?:发展|取得)?的?)"
)
_ACHIEVED = re.compile(
    f"(?:(?:各位代表[！，])?(?:我们(?:深切|深刻)(?:体会|认识)到，)?"
    f"(?:{_SINCE})?(?:这些|上述)?(?:历史性|发展)?(?:成绩|成就)(?:的取得)?(?:，?(?:实属不易|来之不易))?，|(?=这(?:都)?是))"
    f"(?P<items>{_BECAUSE}.+)"
)


def set_sentence(
    text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str = ""
) -> Whole | None:
    """English of one of these sentences, whole; `role` is that of the part (`PartRole` value)."""
    shape = shape_of(text, spans)
    body = shape.text.rstrip(_STOPS)
    reader = clause_reader(shape, spans, termbase, "plan")
    if body == shape.text or reader is None:
        return None
    told = (
        _owed(body, reader.nouns)
        or what_year_is(body, reader.nouns, past=role == "results")
        or years_in_which(body, reader)
        or learnt(body, reader)
        or _from_table(body, reader)
    )
    if told and told.startswith("the principles of") and role in _PLANNED:
        return None  # in a plan it is we who follow them
    stop = {"！": "!", "？": "?", "；": ";", "：": ":", ":": ":"}.get(shape.text[-1], ".")
    return Whole(with_stop(f"{told[:1].upper()}{told[1:]}", stop), "set-sentence") if told else None


def _owed(body: str, nouns: NounReader) -> str | None:
    """成绩的取得，是…坚强领导的结果，是…团结奋斗的结果."""
    match = _ACHIEVED.fullmatch(body)
    if match is None:
        return None
    items: list[str] = []
    for part in match["items"].split("，"):
        part, under = _under(part, nouns)
        one = _OWED_ITEM.fullmatch(part)
        who = nouns.read(one["who"]) if one else None
        if one is None or who is None:
            return None
        the = "the " if who.said.startswith("People's Congress") else ""
        items.append(f"{_hows(one['how']).format(f'{the}{who.said}')}{under}")
    if body.startswith(("这是", "这都是")):
        return f"this is the result of {series(items)}"
    fellow = "Fellow Deputies, these" if body.startswith("各位代表") else "These"
    hard_won = "hard-won " if "来之不易" in body else ""
    return f"{fellow} {hard_won}achievements are the result of {series(items)}"


def _under(part: str, nouns: NounReader) -> tuple[str, str]:
    """全省人民在省委带领下同心同德的结果: without those who led, and they, said behind it."""
    match = _LED.search(part)
    who = nouns.said(match["led"] or match["leads"]) if match else None
    if match is None or who is None:
        return part, ""
    return f"{part[: match.start()]}{part[match.end() :]}", f" under the leadership of {who}"


def _hows(zh: str) -> str:
    """总揽全局、正确领导: all that one did, said of it once."""
    said = list(dict.fromkeys(_OWED[how] for how in re.findall(_WHOSE, zh)))
    if len(said) > 1 and all(one.startswith("the ") and one.endswith(_OF) for one in said):
        return f"the {listed([one[4:].removesuffix(_OF) for one in said])}{_OF}"
    return said[0]


def _from_table(body: str, reader: ClauseReader) -> str | None:
    sayings, table = _table()
    for number, match in table.fitting(body):
        said: dict[str, str] = {}
        for name, zh in match.groupdict().items():
            told = _said(name, zh, reader)
            if told is None:
                break
            said[name] = told
        else:
            return sayings[number].format(**said)
    return None


def _said(name: str, zh: str | None, reader: ClauseReader) -> str | None:
    """What stands at a place of a row: whose it is (`w`), a year (`y`), how many (`n`), a deed, a thing.

    Or whoever acts (`p`), and all that `set_places` reads.
    """
    if name == frames.YEAR:
        return zh
    if name == "n":
        return f"{cardinal_word(value(zh))} " if zh and zh != "几" else ""
    if name == "p":
        who = several(zh, reader) if zh else None
        return who.said.rstrip(",") if who else None
    if name in PLACES:
        return PLACES[name].read(zh, reader) if zh else None
    return _area(zh) if name == "w" else _thing(zh, reader, deed=name in ("b", "v"))


def _thing(zh: str | None, reader: ClauseReader, *, deed: bool) -> str | None:
    known = (reader.thing(zh) if deed else reader.nouns.read(zh)) if zh else None
    return known.said if known else None


def _area(zh: str | None) -> str | None:
    """Whose development it is: the city's."""
    word = AREA_WORDS.get(zh[-1]) if zh else ""
    return None if word is None else f"the {word}'s" if word else "our"


@cache
def _table() -> tuple[list[str], PatternTable]:
    """English of each row, and the rows' patterns."""
    rows = list(resources.read_rows("translation/set_sentences.csv"))
    return [row["en"] for row in rows], PatternTable([_PLACES.sub(_group, row["zh"]) for row in rows])


def _group(place: re.Match[str]) -> str:
    kinds = {"W": "(?P<w>[全我][市县区省旗州])?", "T": f"(?P<t>{_TIMES})", "N": f"(?P<n>{_MANY})"}
    if known := PLACES.get(place[0].lower()):
        return f"(?P<{place[0].lower()}>{known.pattern})"
    return kinds.get(place[0]) or frames.group_of(place)
