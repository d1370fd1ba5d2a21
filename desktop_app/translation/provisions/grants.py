"""What is granted to whom: 对新认定的企业，给予最高⟦0⟧一次性奖励，同一企业每年最高不超过⟦1⟧."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE, VALUES
from desktop_app.translation.nouns.noun_words import Noun, with_a
from desktop_app.translation.nouns.open_nouns import slot
from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.deeds import thing
from desktop_app.translation.provisions.doers import doer
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene, those_doing
from desktop_app.translation.telling.clause_lists import capital, series
from desktop_app.translation.words.plurals import plural, singular
from desktop_app.translation.words.rule_words import words_of

_KINDS = words_of("kind of grant")
_KIND = f"(?:[^⟦⟧，]{{0,8}}?)(?:{longest_first(_KINDS)})"
_UNITS = words_of("unit that is granted for")
_PER = (
    f"每(?:新增|增加|增长)?(?:一|1)?(?:个)?(?P<unit>{longest_first(_UNITS)})"
    "(?:每(?P<time>年|月|天|日))?(?:补[贴助]|奖励)?"
)
_TIMES = {"年": "year", "月": "month", "天": "day", "日": "day"}
_WAY = "(?:可|再|另|额外|由(?:市|区|县|省)?财政|按(?:照)?规定|一次性)*(?P<each>分别|各)?(?:可)?"
_GIVE = f"{_WAY}(?:给予|予以|发放|享受|获得|提供|安排)(?:其|企业|相应的?|一定的?|适当的?)?"
_GIVEN = re.compile(
    f"{_GIVE}(?:(?:{_PER})?(?P<most>最高)?(?P<value>{VALUES})的?(?P<kind>{_KIND})|"
    f"(?P<kind2>{_KIND})(?P<value2>{VALUES})?)(?P<limit>.*)"
)
_AWARD = "(?:一次性)?(?:奖励|奖补|补助|补贴|资助)"
_AWARDED = re.compile(f"{_WAY}(?P<kind>{_AWARD})(?P<value>{VALUES})")
_FIRST = re.compile("(?P<deed>[^对，][^，的]{3,}(?<!的))，(?=对)")
_GIVING = re.compile(
    "(?:，|的，)?(?=(?:可|再|另|额外|由市财政|一次性)*(?:分别|各)?"
    f"(?:给予|予以|发放|{_AWARD}⟦)|按(?:照|其)?|分别按|最高|每)"
)
_BASIS = re.compile(
    f"按(?:照)?(?:不超过)?(?:其)?(?P<base>[^⟦⟧，]+?)(?:的|总额的)?(?P<rate>{VALUE})(?:的?比例|的?标准|以内)?(?P<rest>.*)"
)
_RATE = re.compile(
    f"(?:分别)?按(?:照)?(?:{_PER})?(?P<value>{VALUES})(?:/(?P<by>\\w+))?(?:的)?(?:补[助贴]|奖励|资助)?标准(?P<rest>.*)"
)
_CAPPED = re.compile(
    "(?:同一|单个|单一|每家|单家)(?P<of>企业|项目|单位|主体|机构)(?:每年|年度|全年|当年|同一年度|每年度)"
    "(?:累计|合计)?(?:获得|享受)?(?:的)?(?:各类|各项)?"
    f"(?:{_AWARD}|扶持|支持|政策)+(?:资金)?(?:总额|合计|累计)?(?P<principle>原则上)?"
    f"(?:最高)?(?:不超过)?(?P<value>{VALUE})"
)
_PER_UNIT = re.compile(f"{_PER}(?P<give>.+)")
_LIMIT = re.compile(
    f"(?P<each>(?:同一|单个|单家|每家|每户|单户|每个|每一|单一|每|单项|单|每名|单位)(?P<of>{longest_first(_UNITS)})?)?"
    f"(?P<year>每年|年度|全年|每年度|当年)?(?P<what>累计|合计|总计)?(?:给予)?(?P<thing>奖励|补助|补贴|资助|支持|奖补|贴息|扶持)?(?P<of2>总额|金额|资金|额度|期限|时间|年限|面积)?"
    f"(?:累计|合计|年度)?(?:每年)?(?:最高|最多|最长)?(?:可达|可获|为|不超过|不高于)?(?P<value>{VALUE})"
)
_MOST = re.compile(f"(?P<kind>{_KIND})?(?:金额)?(?:最高)?(?:不超过|可达)?(?P<value>{VALUE})")
_YEARS = {"两": "two", "三": "three", "四": "four", "五": "five"}
_NEWLY = re.compile("(?<=^newly )([a-z]+) the ")  # newly attracted the projects of RMB 100 million
_ALL = re.compile("^凡(?:是)?(?:在)?(?:对)?(?:[我本][省市县区州旗])?(?=[^，对]{3,}，)")  # 凡首次认定的，给予…
_PAID = re.compile("分(?P<n>[两三四五])年(?:等额)?(?:兑现|拨付|发放|支付)")


@dataclass(slots=True)
class _Grant:
    """A grant as it is put together: what is given to whom, by what measure, up to what."""

    who: str = ""
    what: list[str] = field(default_factory=list)
    basis: str = ""
    limits: list[str] = field(default_factory=list)

    def said(self) -> str | None:
        """English of it; None where a part is missing."""
        if not self.who or not self.what:
            return None
        what = series(self.what)
        turn = ", respectively" if what.endswith(", respectively") and self.basis else ""
        given = f"{what.removesuffix(turn)}{self.basis}{turn}"
        return f"{self.who} will be given {given}{''.join(self.limits)}"


def granted(scene: Scene, zh: str) -> str | None:
    """English of such a segment; None for any other, and where a piece of it is unknown."""
    if "⟦" not in zh:
        return None
    zh = _ALL.sub("对", zh)
    if (first := _FIRST.match(zh)) is not None:  # 鼓励企业开拓市场，对…给予…
        deed, behind = told_deed(scene, first["deed"]), granted(scene, zh[first.end() :])
        return f"we will {deed}. {capital(behind)}" if deed and behind else None
    if (most := _CAPPED.fullmatch(zh)) is not None:
        amount = re.sub("^(?:up to|no more than) ", "", scene.say(most["value"])[0])
        shall = "shall in principle" if most["principle"] else "shall"
        return f"grants to any one {_UNITS[most['of']]} {shall} not exceed {amount} per year in total"
    who, rest = _recipient(scene, zh)
    if who is None:
        return None
    grant = _Grant(who)
    for clause in filter(None, rest.split("，")):
        if not _take(scene, grant, clause):
            return None
    return grant.said()


def _recipient(scene: Scene, zh: str) -> tuple[str | None, str]:
    """Who is granted it, and what stands behind."""
    to = zh.startswith("对")
    for match in _GIVING.finditer(zh, 3):
        front = zh[1 if to else 0 : match.start()].removeprefix("于")
        those = front.endswith("的") or match[0].startswith("的")
        if not (to or those or match.start() == 0):
            continue
        if "，" in front and not to:
            continue
        who = _those(scene, front.removesuffix("的")) if those else None
        who = who or (_said(person(scene, front.removesuffix("的"))) if not those or to else None)
        if who is None and scene.open and to and not re.search("，|⟦", front):
            who = slot(front)  # whoever it is: 对…，给予…
        if who is not None:
            return who, zh[match.end() :]
    return None, zh


def _said(who: Noun | None) -> str | None:
    return _NEWLY.sub(r"\1 ", who.said) if who is not None else None


def _those(scene: Scene, zh: str) -> str | None:
    """企业租用办公用房的: enterprises that do; 租用办公用房的: those that do."""
    if (found := doer(scene, zh)) is not None:
        return those_doing(found[0], [found[1]])
    deed = told_deed(scene, zh)
    return those_doing(Noun("those", many=True), [deed]) if deed is not None else None


def _take(scene: Scene, grant: _Grant, zh: str) -> bool:
    """Takes a clause into `grant`; False where it is unknown."""
    if (basis := _basis(scene, zh)) is not None:
        grant.basis, zh = basis
        if not zh:
            return True
    if paid := _PAID.fullmatch(zh):
        grant.limits.append(f", paid over {_YEARS[paid['n']]} years")
        return bool(grant.what)
    if (match := _PER_UNIT.fullmatch(zh)) and _per_unit(scene, grant, match):
        return True
    if _given(scene, grant, zh):
        return True
    limit = _limit(scene, zh)
    if limit is not None and grant.what:
        grant.limits.append(limit)
    return limit is not None and bool(grant.what)


def _per_unit(scene: Scene, grant: _Grant, match: re.Match[str]) -> bool:
    """每件给予⟦0⟧奖励, 每辆补贴最高⟦0⟧: so much for each."""
    if _given(scene, grant, match["give"]):
        grant.basis = f"{grant.basis} {_per(match)}"
        return True
    most = _MOST.fullmatch(match["give"])
    kind = _kind(scene, most["kind"]) if most and most["kind"] else None
    if most is None or kind is None:
        return False
    grant.what.append(f"{_amount(scene, kind, most['value'], most=True)} {_per(match)}")
    return True


def _basis(scene: Scene, zh: str) -> tuple[str, str] | None:
    """按设备投资额的⟦0⟧: a share of what."""
    if match := _RATE.fullmatch(zh):
        per = f" {_per(match)}" if match["unit"] else ""
        said = scene.say(match["value"])
        turn = ", respectively" if len(said) > 1 else ""
        return f" at a rate of {listed(said)}{per}{turn}", match["rest"]
    match = _BASIS.fullmatch(zh)
    base = thing(scene, match["base"]) if match else None
    if match is None or base is None or not scene.say(match["rate"])[0].endswith("%"):
        return None
    most = "no more than " if "不超过" in zh[: match.start("rate")] else ""
    rate = scene.say(match["rate"])[0]
    return f" equal to {most}{rate} of {base.said}", match["rest"]


def _per(match: re.Match[str]) -> str:
    time = f" per {_TIMES[match['time']]}" if match["time"] else ""
    return f"per {_UNITS[match['unit']]}{time}"


def _given(scene: Scene, grant: _Grant, zh: str) -> bool:
    match = _GIVEN.fullmatch(zh) or _AWARDED.fullmatch(zh)
    if match is None:
        return False
    groups = match.groupdict()
    kind_zh, value = groups["kind"] or groups["kind2"], groups["value"] or groups.get("value2")
    kind = _kind(scene, kind_zh)
    if kind is None:
        return False
    rest = groups.get("limit") or ""
    limit = _limit(scene, rest) if rest else ""
    if limit is None:
        return False
    per = f" {_per(match)}" if groups.get("unit") else ""
    grant.what.append(f"{_amount(scene, kind, value, most=bool(groups.get('most')))}{per}")
    grant.limits += [limit] if limit else []
    return True


def _kind(scene: Scene, zh: str) -> Noun | None:
    return Noun(_KINDS[zh], many=False) if zh in _KINDS else scene.reader.nouns.read(zh)


def _amount(scene: Scene, kind: Noun, value: str | None, *, most: bool) -> str:
    """A one-time reward of RMB 200,000; rewards of A and B, respectively."""
    said = scene.say(value) if value else []
    one = singular(kind.english) or kind.english
    mass = one.endswith(_MASS)
    if not said:
        return one if mass else _several(one)
    said = [re.sub("^no more than ", "up to ", one) for one in said] if most else said
    up_to = "up to " if most and not said[0].startswith("up to ") else ""
    if len(said) > 1:
        return f"{one if mass else _several(one)} of {up_to}{listed(said)}, respectively"
    return f"{one if mass else with_a(one)} of {up_to}{said[0]}"


def _several(one: str) -> str:
    if (many := plural(one)) is not None:
        return many
    return f"{one[:-1]}ies" if one.endswith("y") else f"{one}es" if one.endswith("us") else f"{one}s"


_MASS = ("support", "funding", "compensation", "assistance", "financing")


def _limit(scene: Scene, zh: str) -> str | None:
    """同一企业每年最高不超过⟦0⟧: the most that is given."""
    match = _LIMIT.fullmatch(zh)
    if match is None:
        return None
    amount = re.sub("^(?:up to|no more than|within) ", "", scene.say(match["value"])[0])
    if match["of2"] in ("期限", "时间", "年限"):
        return f", for no more than {amount}"
    if match["of2"] == "面积":
        return f", for an area of no more than {amount}"
    each = f" per {_UNITS[match['of']]}" if match["of"] else " each" if match["each"] else ""
    year = " per year" if match["year"] else ""
    total = " in total" if match["what"] else ""
    return f", up to {amount}{each}{year}{total}"
