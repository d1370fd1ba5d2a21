"""Offices behind a country, a place, a body or a firm, with who holds them: 印度总理莫迪, 日本驻青岛总领事.

“Indian Prime Minister Narendra Modi”, “Japanese Consul General in Qingdao”.  Whom no list knows stays
Chinese: such a name has a spelling of its own that no rule can guess.  ``foreign_offices.csv`` has the
offices.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.names.envoys import read_envoy
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.names.owners import Owner, find_owners
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.names.world_leaders import leader_at, leader_before
from desktop_app.translation.names.world_names import COUNTRY, FOREIGN

_MARKS = {
    "前": "former ",
    "时任": "then ",
    "候任": "incoming ",
    "代": "acting ",
    "代理": "acting ",
    "新任": "new ",
}
_MARK = re.compile(longest_first(_MARKS))
_PLACE_UNIT = re.compile(
    "市(?=市|副|常|第|议)|州(?=州|副|议)|省(?=省|副|议)|县(?=知|县)|府(?=知)|道(?=知)|郡(?=郡)|州(?=执)|府(?=府)|省(?=人民委)"
)
_STATE = re.compile("(?:伊斯兰|人民|社会主义|民主|联合)*(?:共和国|王国|联邦(?=驻))")  # 塞尔维亚共和国
_GROUP = re.compile(
    "(?:集团|控股)?(?:股份)?(?:有限)?(?:公司|株式会社)?(?P<china>(?:[（(]中国[）)]|中国)公司(?=首席|总|董|副))?"
)
# 总统府, 外长会议: no person's office.
_GOES_ON = re.compile(
    "期(?=以来|的|对|关心)|府|局|会(?!见|谈|长)|级|办公|官邸|论坛|大选|选举|任期|候选|助理|特使|特别|热线|国际企业|杯|奖|公司|团|班"
)
_RUN = re.compile(f"[{HAN}][{HAN}·-]{{0,14}}")
_NAME_ENDS = re.compile(
    "先生|女士|阁下|博士|教授|殿下|陛下|一行|等|和|与|及|出席|出任|率|来[^昂]|访|会见|会谈|表示|致辞|参加|应邀|[到在对向将已曾就说]|分别|先后|"
    "介绍|发表|发来|参观|考察|受聘|担任|接任|抵|前往|代表|共同|指出|强调|陪同|接受|签|宣布|近日|日前|深入|进行|的|作[为出]|见证|"
    "一起|通过|认为|称|亲|高度|也|还|均|为(?!.$)|以|主持|视频|当选|宣誓|率团|带队"
)
_NAME_LEAST = 2
# 文莱工业和初级资源部部长: an office abroad that no list has.
_MINISTER = re.compile(f"(?:{COUNTRY})[{HAN}]{{0,14}}(?:部长|大臣|议员|区长|县长|国务委员)")
_ALONE = re.compile("总统|首相|国王|女王|王储|外相|国务卿")  # such offices China has none of


@dataclass(frozen=True, slots=True)
class Office:
    """An office in English, with who holds it where a list knows; `holder` is the span of an unlisted one."""

    start: int
    end: int
    en: str
    holder: tuple[int, int] | None = None
    is_chinese: bool = False

    def as_name(self, text: str) -> NameMatch:
        """The name that stands for it in the text."""
        kind = "body" if self.is_chinese else FOREIGN
        return NameMatch(self.start, self.end, text[self.start : self.end], self.en, kind)


def find_offices(scene: Scene) -> list[Office]:
    """The offices of `scene`, none within another."""
    found = [office for owner in find_owners(scene) if (office := _behind(scene, owner)) is not None]
    found += _with_leaders(scene)
    taken: list[Office] = []
    for office in sorted(found, key=lambda one: one.start - one.end):
        if all(office.end <= other.start or other.end <= office.start for other in taken):
            taken.append(office)
    return taken


def _behind(scene: Scene, owner: Owner) -> Office | None:
    owner, at = _in_full(scene.text, owner)
    if owner.kind == "state":
        envoy = read_envoy(scene, owner)
        if envoy is not None:
            end, english, is_person = envoy
            return _held(scene, owner, end, english, whose="" if is_person else None)
    mark = _MARK.match(scene.text, at)
    at = mark.end() if mark else at
    unit = _PLACE_UNIT.match(scene.text, at) if "place" in owner.offices else None
    at = unit.end() if unit else at
    read = _offices_at(scene.text, at, owner)
    if read is None:
        return None
    end, titles, of = read
    lead = _MARKS[mark[0]] if mark else ""
    english = " and ".join(titles)
    whole = (
        f"{lead}{owner.before} {english}"
        if of != "place" or owner.is_alone
        else f"{lead}{english} of {owner.en}"
    )
    return _held(scene, owner, end, whole, whose="")


def _in_full(text: str, owner: Owner) -> tuple[Owner, int]:
    """The owner as it is named (…集团中国区), and where its office may begin."""
    full = _STATE.match(text, owner.end) if owner.kind == "state" else None
    if full is not None:
        owner = replace(owner, end=full.end())
    group = _GROUP.match(text, owner.end) if "firm" in owner.offices else None
    if group is None:
        return owner, owner.end
    own = owner.before + (" Group" if "集团" in group[0] else "") + (" China" if group["china"] else "")
    return replace(owner, before=own), group.end()


def _offices_at(text: str, at: int, owner: Owner) -> tuple[int, list[str], str] | None:
    """副总理兼外长: where they end, what they are in English, and whose such offices are."""
    titles: list[str] = []
    kind, end = "", at
    while (match := _pattern().match(text, end)) is not None:
        row = next((row for row in _rows()[match[0]] if row[1] in owner.offices and row[2] in owner.zh), None)
        if row is None or _GOES_ON.match(text, match.end()):
            return None
        titles.append(row[0])
        kind, end = row[1], match.end()
        if text[end : end + 1] != "兼":
            return end, titles, kind
        end += 1
    return None


def _held(scene: Scene, owner: Owner, end: int, english: str, *, whose: str | None) -> Office:
    """The office with its holder, where it is a person's."""
    if whose is None:
        return Office(owner.start, end, english, is_chinese=owner.is_chinese)
    leader = leader_at(scene.text, end, scene.text[owner.start : end])
    if leader is not None:
        return Office(owner.start, end + len(leader.zh), f"{english} {leader.en}")
    holder = None if owner.is_chinese else person_at(scene, end)
    return Office(owner.start, end, english, holder, owner.is_chinese)


def person_at(scene: Scene, at: int) -> tuple[int, int] | None:
    """The span of a name that begins at `at`, up to a sign or what its bearer does."""
    run = _RUN.match(scene.text, at)
    if run is None:
        return None
    first = next((word for word in scene.words if word.start == at), None)
    if first is not None and len(first.text) > 1 and is_common(first.text) and first.tag[:2] != "nr":
        return None
    cut = _NAME_ENDS.search(run[0], 1)
    end = at + (cut.start() if cut else len(run[0]))
    return (at, end) if end - at >= _NAME_LEAST else None


def _with_leaders(scene: Scene) -> Iterator[Office]:
    """普京总统, 副总统万斯: who is known without the country beside."""
    for match in _pattern().finditer(scene.text):
        around = scene.text[: match.end()]
        row = next((row for row in _rows()[match[0]] if row[1] == "state" and row[2] in around), None)
        if row is None:
            continue
        after = leader_at(scene.text, match.end(), around)
        before = leader_before(scene.text, match.start(), scene.text)
        if after is not None and scene.text[match.start() - 1 : match.start()] in ("", *"、，。；：和与及由"):
            yield Office(match.start(), match.end() + len(after.zh), f"{row[0]} {after.en}")
        elif before is not None and not _GOES_ON.match(scene.text, match.end()):
            yield Office(match.start() - len(before.zh), match.end(), f"{row[0]} {before.en}")


def unlisted(scene: Scene, offices: Sequence[Office]) -> list[tuple[int, int]]:
    """Where persons stand whose English no rule may guess: foreign ones that no list knows."""
    spans = [office.holder for office in offices if office.holder is not None]
    ministers = (person_at(scene, match.end()) for match in _MINISTER.finditer(scene.text))
    spans += [holder for holder in ministers if holder is not None]
    for match in _ALONE.finditer(scene.text):
        told = any(one.start <= match.start() < one.end for one in offices)
        holder = None if told else person_at(scene, match.end())
        if holder is not None:
            spans.append(holder)
    return spans


@cache
def _rows() -> dict[str, list[tuple[str, str, str]]]:
    """English, kind and whose of each office; those of one owner alone come first."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for row in resources.read_rows("translation/foreign_offices.csv"):
        found.setdefault(row["zh"], []).append((row["en"], row["of"], row["who"]))
    return {zh: sorted(rows, key=lambda row: not row[2]) for zh, rows in found.items()}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(longest_first(_rows()))
