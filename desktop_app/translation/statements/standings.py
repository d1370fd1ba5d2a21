"""Who has which rank: one name, several names in turn, and we ourselves in one thing after the other.

工业增加值增速居全省第3位; A、B增速分别居全省第3、第4; 位居全国绿色发展第5、科技创新第6.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import in_turn, listed
from desktop_app.translation.nouns.indicator_shapes import ORDINAL, RANK_OPEN, VALUE
from desktop_app.translation.nouns.indicator_words import RANK_OF, of_its_area, parts_of, the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.ranks_moved import RANKS_MOVED
from desktop_app.translation.statements.rate_tails import RANK_MOVED, rank_moved
from desktop_app.translation.statements.statement_shapes import STANDING, STANDING_EACH
from desktop_app.translation.statements.subject_names import any_thing, thing_name
from desktop_app.translation.telling.voices import DONE
from desktop_app.translation.words.numerals import ordinal_word, value
from desktop_app.translation.words.rule_words import words_of

_FULL_NAME = 3  # characters of a name that says by itself what ranks (not 总量, 规模)


def _standing(match: re.Match[str], pieces: Pieces) -> str | None:
    if pieces.planned or len(f"{match['what']}{match['of'] or ''}") < _FULL_NAME:
        return None
    whole = _with_what_ranks(match, pieces)
    name = (
        whole or pieces.name(match["what"]) or thing_name(match["what"], pieces.termbase, pieces.amount_list)
    )
    said = pieces.ranked(match).removeprefix("with all of them ").replace("ranking", "ranked", 1)
    if whole:  # 经济总量 says itself by what it ranks
        said = said.replace(f" {RANK_OF[match['of']]}", "")
    if re.search("(?:持续|继续)[^⟦⟧⟪]{0,4}⟪", match[0]):
        said = said.replace("ranked", "continued to rank", 1)
    return f"{of_its_area(name, match['own'])} {said}" if name else None


def _with_what_ranks(match: re.Match[str], pieces: Pieces) -> str | None:
    """经济总量 names what ranks; in 进口、出口增速 the growth is that of both."""
    alone = match["of"] and len(parts_of(match["what"], pieces.termbase)) == 1
    return pieces.name(f"{match['what']}{match['of']}") if alone else None


def _standing_each(match: re.Match[str], pieces: Pieces) -> str | None:
    """PM2.5浓度、空气质量优良天数分别居全市第1、第2位."""
    ranks = pieces.ranks(match)
    if pieces.planned or len(ranks) != len(parts_of(match["what"], pieces.termbase)) + 1:
        return None
    *places, where = ranks
    whole = _with_what_ranks(match, pieces)
    by = f" {RANK_OF[match['of']]}" if match["of"] and not whole else ""
    name = whole or pieces.name(match["what"])
    return f"{of_its_area(name, match['own'])} ranked {in_turn(places, f'{where}{by}')}" if name else None


_AMONG = words_of("where a rank is held")
_RANKED = f"[^⟦⟧⟪，。；：“”（）、]{{2,20}}{VALUE}"
_IN_EACH = re.compile(
    f"(?:分别)?(?:位居|位列|名列|排名|排在|列|居)(?P<among>{longest_first(_AMONG)})(?P<each>{_RANKED}(?:、{_RANKED})+)"
)


def _in_each(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a _IN_EACH; None where one of them is unknown."""
    told = []
    for one in match["each"].split("、"):
        what, _, number = one.partition("⟦")
        (rank,) = pieces.shape.say(number)
        name = any_thing(what, pieces)
        if name is None or not re.fullmatch(ORDINAL, rank):
            return None
        told.append(f"{rank} in {name}")
    return None if pieces.planned else f"{DONE}ranked {listed(told)} {_AMONG[match['among']]}"


_BARELY = {"总量": "the total", "增量": "the increase"} | dict.fromkeys(("增速", "增幅"), "the growth rate")
_CAME = "保持|稳居|跃居|升至|跃升至|上升至|蝉联|排名|位居|位列|居|列|排"
_ONE_BARE = rf"(?:{'|'.join(_BARELY)})(?:继续|持续)?(?:{_CAME}){RANK_OPEN}\d+⟫"
_BARE = re.compile(f"(?P<each>{_ONE_BARE}(?:[，、]{_ONE_BARE})?)")


def _bare(match: re.Match[str], pieces: Pieces) -> str | None:
    """总量稳居全市第三，增速居中心城区第一: of what, the sentence before has told."""
    told = []
    for one in re.split("[，、]", match["each"]):
        what = next(english for zh, english in _BARELY.items() if one.startswith(zh))
        told.append(f"{what} ranked {pieces.shape.say(one)[0].removeprefix('ranking ')}")
    return None if pieces.planned else " and ".join(told)


_BY_RANK = "(?:排名|位次|排位)?"
_OWN_MOVED = re.compile(
    f"(?P<what>[^⟦⟧⟪⟫，。；：“”（）、]{{2,24}}?){_BY_RANK}{RANK_MOVED.pattern.removeprefix('[，、]')}"
)
_RISEN = re.compile(
    f"(?P<what>[^⟦⟧⟪⟫，。；：“”（）、]{{2,24}}?){_BY_RANK}(?:前移|上升|跃升|提升|攀升|升)[至到]{RANK_OPEN}(?P<n>\\d+)⟫"
)


def _own_moved(match: re.Match[str], pieces: Pieces) -> str | None:
    """综合竞争力排名由全国第62位上升至第51位."""
    name, moved = _ranked_name(match["what"], pieces), rank_moved(match, pieces.amount_list)
    return f"{the(name)} {moved.replace('moving', 'moved')}" if name and moved else None


def _risen(match: re.Match[str], pieces: Pieces) -> str | None:
    """综合实力排名前移至全国第13位."""
    name = _ranked_name(match["what"], pieces)
    rank = pieces.shape.said[int(match["n"])].removeprefix("ranking ")
    return f"{the(name)} rose to {rank}" if name and re.match("[a-z-]+ in ", rank) else None


def _ranked_name(zh: str, pieces: Pieces) -> str | None:
    if pieces.planned or len(zh) < _FULL_NAME:
        return None
    return pieces.name(zh) or thing_name(zh, pieces.termbase, pieces.amount_list)


_TWO_SHARES = re.compile(
    r"( accounted for [\d.]+% of the [a-z]+'s total), accounting for (?=[\d.]+% of the [a-z]+'s total)"
)


def one_verb(told: str) -> str:
    """Ranked third in the city and tenth in the province; accounted for 4% of this and 3% of that."""
    told = _TWO_SHARES.sub(r"\1 and ", told)
    return re.sub(r"( ranked [^,]+), ranking (?=\S+ in )", r"\1 and ", told)


# 出口总额实现“32连冠”
_REIGN = re.compile(
    "(?P<own>全[国省市区县]|我[省市区县])?(?P<what>[^⟦⟧⟪⟫，。；：“”（）]{2,24}?)(?:成功|再次|连续)?(?:实现|夺得|取得|蝉联)"
    "(?P<where>全[国省市])?(?:城市)?“?(?P<n>\\d{1,2}|[一二三四五六七八九十]{1,3})连冠”?(?=[，、；。]|$)"
)


def _reign(match: re.Match[str], pieces: Pieces) -> str | None:
    name = None if pieces.planned else pieces.name(match["what"])
    where = f" {_AMONG[match['where']]}" if match["where"] else ""
    time = ordinal_word(value(match["n"]))
    return (
        f"{of_its_area(name, match['own'])} ranked first{where} for the {time} consecutive year"
        if name
        else None
    )


STANDINGS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Pieces], str | None]], ...] = (
    (_IN_EACH, _in_each),
    (_REIGN, _reign),
    (_OWN_MOVED, _own_moved),
    (_RISEN, _risen),
    *RANKS_MOVED,
    (STANDING_EACH, _standing_each),
    (STANDING, _standing),
    (_BARE, _bare),
)
