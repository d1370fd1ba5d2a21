"""A compound name put together from the words it is made of: modifiers in front, the head last.

`composed` reads a name piece by piece.  Strictly, every character must be accounted for by the vocabulary of
statistics; by that of running text as well for `TEXT`; loosely, unknown modifiers are left out (the name then
says less, but nothing wrong) while the head must still be known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from desktop_app.figures.english import name_bodies, name_levels, name_words, wording
from desktop_app.figures.english.name_order import has_phrase, preposition, ranked_first, size_of, tidy
from desktop_app.figures.measures import numerals

#: Pieces in front of everything else, wherever the Chinese has them (企业开办最快审批时间).
_FRONT = frozenset(
    {"最快", "最高", "最低", "最大", "平均", "累计", "总", "年", "年度", "人均", "新增", "实际"}
)
_LATIN = re.compile(r"(?P<year>(?:19|20)\d\d)年度?|(?P<kv>±?\d+(?:\.\d+)?)千伏|[A-Za-z0-9][A-Za-z0-9+.\-&]*")
#: 千亿级, 百亿: what each thing of a class is worth.
_SIZE_CLASS = re.compile(r"(?P<size>(?:[十百千]?万?亿|千万|百万))元?级?(?=\S)")
#: 市旗两级3000万元以上重点项目: those of over a sum.
_OVER_SUM = re.compile(r"(?P<n>\d+(?:\.\d+)?)(?P<size>[百千]?[万亿])元及?以上的?(?=\S{2})")
#: Counts and places that are said in other words where a name ends in them (学生人数, 位居全省).
_NO_HEAD = re.compile(r"人数|户数|全[国省市区县州]")
_QUOTED_BEHIND = re.compile(r"(?<=.)“[^”]*”$")
_QUOTED = re.compile(r"“([^”]*)”")
#: Things that serve a deed: 培训机构, 救援队伍, 帮扶措施, 改造工程.
_SERVES = re.compile(
    r"(?:类|性|专项|重点|示范|综合|公共)?"
    r"(?:措施|举措|基地|中心|工程|资金|基金|任务|计划|机制|平台|机构|站点|站|点|设施|能力|队伍|队|人员|体系|系统|活动|公司"
    r"|场所|场地|岗位|人才|产业园|园区|园|指标|目标|成本|费用|经费|收入|支出|投资|贷款|政策|标准|协议|合同|网络|网点|热线|窗口"
    r"|设备|车间|面积|量|额|用房|用地|项目|事项|行动)"
)
#: How names are read, beside strictly: with the nouns of running text, and leaving out what is not known.
TEXT, LOOSE = 1, 2
_UNKNOWN = 20
_GLOSS = 6  # a word of the general dictionary: better than nothing, never before the room's own words
_LAST_SIGN = 8  # 示范创建县: counties of some kind
_NEGATIONS = "不非无未反劣"  # without them a name would say the opposite
_DEEPEST = 60  # readings of one name inside each other
_FREE = "的类等个各项"
_FORMED = "十百千万亿国中省市州县区乡镇村“±ⅠⅡⅢⅣⅤ"  # what `_forms` may begin with, beside letters and digits


@dataclass(frozen=True, slots=True)
class _Part:
    english: str
    head: bool
    front: bool = False
    zh: str = ""


def _owned(front: Sequence[str], owners: Sequence[_Part], head: _Part) -> str:
    """区 + 财政收入: what the head is of stands behind it."""
    *modifiers, owner = owners
    words = ranked_first([name_words.singular(part.english) for part in modifiers if part.english])
    whose = " ".join([*words, owner.english])
    single = _SINGLE.search(owner.zh) or _INDUSTRY.search(owner.english)
    if single and not whose.startswith(("the ", '"')):
        whose = f"the {whose}"
    said = " ".join([*front, head.english])
    return tidy(f"{said} {preposition(head.english, owner.english)} {whose}")


@lru_cache(maxsize=8192)
def composed(name: str, *, loose: int = 0) -> str:
    """The English of a compound, or ""; see the module for `loose` (0, `TEXT` or `LOOSE`)."""
    bare = _QUOTED_BEHIND.sub("", name) if loose == LOOSE else name
    if bare != name and _NO_HEAD.fullmatch(bare):
        return ""  # 全省“科技创新鼎”: the province is not what was won
    parts = _parts(bare, loose=loose)
    if not parts or not parts[-1].head or not parts[-1].english:
        return ""
    *leading, head = parts
    if loose and not head.zh and _is_verb(name[-2:]):
        return ""  # 发生 are no students
    if any(has_phrase(part.english) for part in leading):
        return _of(leading, head)
    ahead = _AHEAD.match(head.english)
    if ahead and leading:  # 油菜|总产量: total rapeseed output
        leading, head = [_Part(ahead[1], head=False, front=True), *leading], _Part(ahead[2], head=True)
    if leading and name_bodies.did(leading[-1].zh, head.zh, head.english):
        return tidy(name_bodies.by(" ".join(part.english for part in leading if part.english), head.english))
    front = [part.english for part in leading if part.front]
    owners = [part for part in leading if not part.front]
    if _is_of(name, owners, head) or _has_own_phrase(owners, head):
        return _owned(front, owners, head)
    behind = [_THE.sub("", name_words.singular(part.english)) for part in owners if part.english]
    of_one = any(part.head for part in owners) and not head.english.startswith("investment in")
    inside = "" if of_one else size_of(behind, head.english)
    if inside:  # 生态|渔业产值
        return tidy(" ".join([*front, inside]))
    return tidy(" ".join([*front, *ranked_first(behind), head.english]))


#: The seed industry, in front of its enterprises, has no article of its own.
_THE = re.compile("^the (?=[a-z])")
_AHEAD = re.compile(r"(total|average) (?!retail sales|fixed-asset)(.+)")
#: Sizes that stand in front of whose they are: debt-to-asset ratio of industrial enterprises.
_SIZES = re.compile(
    r"(?:投资|投资额|产值|产出|增加值|收入|利润|利润率|税收|贷款|存款|余额|负债率|生产率|产能|销售额|交易额|成本|费用|支出|资产|债务|市值|估值|注册资本|零售额)$"
)
#: One thing that has sizes of its own.
_SINGLE = re.compile(
    r"(?:产业园|园区|工业园|科技园|合作区|综保区|自贸区|高新区|经开区|开发区|经济区|口岸|交易所|交易中心|分会场)$"
)


def _is_verb(word: str) -> bool:
    return word in name_words.table("verb") or word in name_words.glosses("verb")


#: 电子信息产业|产值: output value of the electronic information industry.
_INDUSTRY = re.compile(r"\bindustry$")
#: Letters for a work or a place by its own name, see `own_names`: total investment in Yujian Reservoir.
_STANDS_FOR_A_NAME = re.compile("QZ[A-Z]")


def _is_of(name: str, leading: list[_Part], head: _Part) -> bool:
    """True when the last thing before a size is what has it: 公路项目|投资, 工业企业|资产负债率."""
    owner = leading[-1] if leading else None
    if owner is None or not owner.head:
        return False
    if re.search(r" (?:at or )?above ", owner.english) and not has_phrase(f"{head.english} "):
        return True  # 规上企业|研发经费投入
    noun = owner.english.split(" above ")[0]  # industrial enterprises above designated size
    if head.english.startswith("gross domestic product"):
        return True  # 园区|生产总值
    one = _SINGLE.search(owner.zh) or _STANDS_FOR_A_NAME.fullmatch(owner.english)
    one = one or _INDUSTRY.search(owner.english)
    plural = name_words.singular(noun) != noun or bool(one)
    return plural and bool(_SIZES.search(name)) and not has_phrase(f"{head.english} ")


def _has_own_phrase(leading: list[_Part], head: _Part) -> bool:
    """True for a size that goes on behind its head: 公共图书馆|图书总藏量, 宜昌|高速公路通车里程."""
    return bool(leading) and leading[-1].head and bool(_GOES_ON.search(head.english))


#: value of imports and exports, length of expressways, costs per RMB 100 of revenue.
_GOES_ON = re.compile(
    r"^(?:total |average |gross )*(?:\S+ )?"
    r"(?:value|area|space|length|output|costs?|rate|ratio|share|sales|investment|yield|revenue|expenditure|income"
    r"|consumption|prices|capacity|volume|balance) (?:added )?(?:of|in|per|by|on|from) "
)


def _of(leading: list[_Part], head: _Part) -> str:
    """A modifier that is a phrase itself goes behind: completion of value added of industry."""
    last = max(at for at, part in enumerate(leading) if has_phrase(part.english))
    whole = " ".join(part.english for part in leading[: last + 1] if part.english)
    between = [name_words.singular(part.english) for part in leading[last + 1 :] if part.english]
    return tidy(f"{' '.join([*between, head.english])} of {whole}")


#: (length, cost, part) of a piece; no part for what is left out.
_Option = tuple[int, int, _Part | None]
#: Cost and pieces of a reading.
_Reading = tuple[int, tuple[_Part, ...]]


def _parts(name: str, *, loose: int) -> tuple[_Part, ...]:
    """The reading with the fewest unknown characters, then the fewest pieces; () if there is none."""
    for start in range(len(name) - _DEEPEST, 0, -1):  # a long one from the end, so that no reading goes deep
        _reading(name[start:], loose=loose)
    best = _best(_options(name, first=True, loose=loose), name, loose=loose) if name else None
    return best[1] if best else ()


@lru_cache(maxsize=32768)
def _reading(rest: str, *, loose: int) -> _Reading | None:
    """The best reading of the end of a name; names that differ in front alone share it."""
    return _best(_options(rest, first=False, loose=loose), rest, loose=loose) if rest else (0, ())


def _best(options: list[_Option], rest: str, *, loose: int) -> _Reading | None:
    """The reading of `rest` that begins with one of the `options` and costs least."""
    least, first, behind = 0, None, None
    for length, cost, part in options:
        follows = _reading(rest[length:], loose=loose)
        if follows is not None and (behind is None or follows[0] + cost < least):
            least, first, behind = follows[0] + cost, part, follows
    if behind is None:
        return None
    return least, (first, *behind[1]) if first else behind[1]


def _options(rest: str, *, first: bool, loose: int) -> list[_Option]:
    """(length, cost, part) of each piece that `rest` of a name begins with; `first`: it is all of it."""
    options: list[_Option] = []
    for length in name_words.lengths(rest):
        if length > len(rest):
            continue
        zh, last = rest[:length], length == len(rest)
        known = _piece(zh, first=first, last=last)
        if known is not None and (length > 1 or not last):
            options.append((length, 2 if length > 1 else 3, known))
        elif loose == LOOSE and last and not first and (head := name_words.last_sign(zh)):
            options.append((length, _LAST_SIGN, _Part(head, head=True)))
        elif loose and not _NO_HEAD.fullmatch(zh) and (glossed := _gloss(zh, loose)):
            options.append((length, _GLOSS, _Part(*glossed, zh=zh)))
    if rest[0] in _FORMED or rest[0].isascii() or rest[0].isdecimal():
        options += _forms(rest, loose=loose)
    if deed := _deed_in_front(rest):
        options.append((len(deed), 2, _Part(name_words.table("deed")[deed], head=False)))
    if rest[0] in _FREE and not first:
        options.append((1, 1, None))
    if loose == LOOSE and len(rest) > 1 and rest[0] not in _NEGATIONS:
        options.append((1, _UNKNOWN, None))
    return options


def _gloss(zh: str, loose: int) -> tuple[str, bool] | None:
    return name_words.gloss(zh) if loose == LOOSE else name_words.of_text(zh)


@lru_cache(maxsize=16384)
def _piece(zh: str, *, first: bool, last: bool) -> _Part | None:
    """A known word as a part; a count or a place is none where a name ends in it."""
    known = None if last and not first and _NO_HEAD.fullmatch(zh) else name_words.piece(zh, last=last)
    return _Part(*known, front=zh in _FRONT, zh=zh) if known else None


def _forms(rest: str, *, loose: int) -> list[_Option]:
    """Pieces known by their form: 千亿级, 省级、市级, Latin letters, quoted names."""
    forms: list[_Option] = []
    if sized := _SIZE_CLASS.match(rest):
        forms.append((sized.end(), 1, _Part(f"RMB {_worth(sized['size'])}", head=False)))
    if over := _OVER_SUM.match(rest):
        worth = wording.scaled(numerals.scale_of(over["size"]) * Decimal(over["n"]))
        forms.append((over.end(), 1, _Part(f"RMB {worth}-plus", head=False)))
    if size := _OF_A_SIZE.match(rest):
        much = f"{int(Decimal(size['n']) * (10**4 if size['many'] else 1)):,}"
        plus = "-plus" if size["over"] else ""
        forms.append((size.end(), 1, _Part(f"{much}-{_SIZE_UNITS[size['unit']]}{plus}", head=False)))
    if grade := _GRADE.match(rest):
        forms.append((grade.end(), 1, _Part(f"Class {_ROMAN[grade['from']]}{_up_to(grade)}", head=False)))
    if rated := _RATED.match(rest):
        forms.append((rated.end(), 1, _Part(f"{rated[1]}-rated", head=False)))
    if levels := name_levels.SEVERAL.match(rest):
        forms.append((levels.end(), 1, _Part(name_levels.several(levels[0]), head=False)))
    word = _LATIN.match(rest) or _QUOTED.match(rest)
    if word and (said := _latin(word, loose=loose)):
        forms.append((word.end(), 2, said))
    return forms


#: 10万吨级以上泊位, 500米覆盖率: of what size.
_OF_A_SIZE = re.compile(r"(?P<n>\d+)(?P<many>万?)(?P<unit>吨级|米|公里)(?P<over>及?以上)?的?(?=\S{2})")
_SIZE_UNITS = {"吨级": "ton", "米": "meter", "公里": "kilometer"}
#: 4A级社会组织: by their rating.
_RATED = re.compile(r"(\dA)级(?=\S{2})")
#: 地表水Ⅰ-Ⅲ类断面: grades of water.
_GRADE = re.compile(r"(?P<from>[ⅠⅡⅢⅣⅤ])(?:[-—~～至、](?P<to>[ⅠⅡⅢⅣⅤ]))?类")
_ROMAN = dict(zip("ⅠⅡⅢⅣⅤ", ("I", "II", "III", "IV", "V"), strict=True))


def _up_to(grade: re.Match[str]) -> str:
    return f"-{_ROMAN[grade['to']]}" if grade["to"] else ""


def _deed_in_front(rest: str) -> str:
    """A deed in front of a thing that serves it: 培训|机构, 救援|队伍; "" elsewhere."""
    deeds = name_words.table("deed")
    for end in (4, 2):
        carried_out = rest[:end] == "实施" and re.search("(?:项目|工程)$", rest)  # works, no plan
        if rest[:end] in deeds and _SERVES.match(rest, end) and not carried_out:
            return rest[:end]
    return ""


def serves(name: str) -> bool:
    """True for 培训机构: the deed says what kind of thing it is, nothing was done to it."""
    deed = _deed_in_front(name)
    return bool(deed) and bool(_SERVES.fullmatch(name, len(deed)))


def _worth(size: str) -> str:
    """千亿 as 100-billion."""
    return wording.scaled(numerals.scale_of(size)).replace(" ", "-")


def _latin(match: re.Match[str], *, loose: int) -> _Part | None:
    """A word in Latin letters as it is; a quoted name if it is known."""
    if match.re is _LATIN:
        return _Part(f"{match['kv']} kV" if match["kv"] else match["year"] or match[0], head=True)
    inner = name_words.noun(match[0]) or name_words.noun(match[1]) or composed(match[1])
    if inner:
        return _Part(inner if inner.startswith(('"', "“")) else f'"{inner}"', head=True)
    sign = (
        name_words.last_sign(match[1][-1:]) if loose == LOOSE and match[1][-1:] in "贷券卡" else ""
    )  # “亩均英雄贷”: loans of some name
    return _Part(sign, head=bool(sign)) if loose == LOOSE else None
