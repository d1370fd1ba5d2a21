"""Things told by their head, the last word: 传统产业 + 转型升级, 产业链、供应链 + 安全.

A head stands behind a word, behind a thing or behind a list whose items share it; what cannot stand before
its head is linked to it (the campaign for …).  The caller reads what stands in front.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.fitting_heads import TREATED, fitting
from desktop_app.translation.nouns.head_patterns import before_head, behind, kinds, of_kinds
from desktop_app.translation.nouns.head_words import (
    BELONGS,
    BUILDING,
    FOUNDED,
    ONE_WORK,
    OWN_ACT,
    built_together,
    led_by,
    misfits,
)
from desktop_app.translation.nouns.heads_of_all import done_besides, done_to_all, several_areas
from desktop_app.translation.nouns.indicator_shapes import OPEN, VALUE
from desktop_app.translation.nouns.noun_lists import AND, PARTED
from desktop_app.translation.nouns.noun_words import (
    Noun,
    heads,
    noun,
    table,
)
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.nouns.word_borders import splits_word

_FIELD_OF = re.compile("等(?:领域|行业|方面).{2}")  # 养老等领域人才 + 需求: the fields have it
_OF_EACH = ("扬尘",)  # 工地与道路 + 扬尘: each has it, though 道路扬尘 is a word
_OF_EVERY = (
    "全覆盖",
    "投入",
    "案例",
    "分馆",
    "总分馆",
    "应对处置能力",
    "安全保障",
    "短板",
)  # 街道养老中心及社区养老站点 + 全覆盖: whatever heads the items have
_LINKED = {"案例": "cases of {}"}  # how a head stands behind such a list
_PLACES = ("城市", "县城", "城区", "乡镇", "街道", "社区", "园区", "景区", "学校", "医院", "单位", "企业")
_PLACE = 2  # characters
_SOME = re.compile("一批|一系列|若干|多个|众多|各类")
_FUNDS = ("资金", "财政", "人力", "物力", "信贷", "资本")  # that is what is put in, and not into what
_OF_ALL = ("优势", "土地整备")  # A、B及C项目 + 土地整备
_OWNED = re.compile(r"(?:the )?[\w-]+(?: [A-Z][\w-]+)*'s ")  # Jiading's, the district's
_ARE_TASKS = re.compile("(?:[a-z]+ ){0,3}tasks ")
_LINKS_IN = re.compile("weak links in ")  # one idea, however many words
_COUNTED = re.compile(VALUE)
_CHAIN = re.compile(" of .* of .* of ")  # more than anybody would say in a row


def headed_word(nouns: Nouns, zh: str) -> Noun | None:
    """传统产业 + 转型升级: a head behind a word that is known as a whole."""
    for head, pattern in heads(zh):
        body = zh[: -len(head)]
        if _cuts_pair(zh, head):
            continue
        inner = None if body in table("phrase_adjectives") else nouns.word(body)
        founded = inner is not None and head in FOUNDED and inner.english[:1].isupper()
        each = inner is not None and inner.english.startswith("“one ")  # “一户一策”帮扶: of what kind it is
        if founded or each or misfits(body, head, pattern):  # 赣南实验室 is a name
            continue
        if body.endswith(("领域", "环节")) and not pattern.endswith(" {}"):
            continue  # 重点领域 + 风险: risks in key areas
        if inner is not None and head in ONE_WORK and _is_firm_or_place(nouns, body, inner):
            return Noun(f"the {inner.english} project", many=False)
        if inner is not None:
            return behind(inner, pattern) or led_by(inner, head)
    return None


def _cuts_pair(zh: str, head: str) -> bool:
    """能源转型 + 升级: the two acts of a pair, and not the second done to the first."""
    found = dict(heads(zh))
    second = f" and {found[head].removeprefix('the ')}"
    return any(second in whole for pair, whole in found.items() if len(pair) > len(head))


def _is_firm_or_place(nouns: Nouns, zh: str, known: Noun) -> bool:
    term = nouns.termbase.lookup(zh)
    named = zh in nouns.names if term is None else term.domain in ("company", "place", "landmark")
    return named and not known.many and known.english[:1].isupper()


def _inside(nouns: Nouns, body: str, head: str, *, together: bool, built: bool) -> Noun | None:
    """What `body` in front of `head` names: things that share the head, one thing, or examples of one."""
    inner = _shared(nouns, body, words=True) if together or head in BELONGS else None
    inner = inner or (nouns.item(body) if built and body.startswith(OPEN) else None)
    inner = inner or (nouns.several(body) if built else None)
    inner = inner or nouns.item(body) or (None if BUILDING.search(head) else _shared(nouns, body))
    such = nouns.word(f"{body}{head}".rpartition("等")[2]) if "等" in body else None
    whole = such is not None and such.many  # A等服务项目: such programs
    return inner or (None if whole or _FIELD_OF.search(body) else nouns.such(body))


_ROUNDS = re.compile(r"(?:over |nearly |about )?[\d,]+ rounds of ")


def headed(nouns: Nouns, zh: str) -> Noun | None:
    """重点产业链 + 建设: a head behind a thing, or behind things that share it."""
    for head, pattern in heads(zh):
        body = zh[: -len(head)]
        every = head in _OF_EVERY and PARTED.search(body) is not None and not body.startswith(_FUNDS)
        together = done_to_all(body, head) or every
        built = built_together(body, head) or every or (together and head == "改革")
        cuts = splits_word(zh, len(head), nouns.termbase) and not together and not built
        if (
            misfits(body, head, pattern)
            or (done_besides(body, head) and not every)
            or (cuts and head not in _OF_EACH)
        ):
            continue
        if _own_head(body, head):
            continue
        if body in table("phrase_adjectives"):
            return before_head(table("phrase_adjectives")[body], nouns.word(body), pattern)
        if several := of_kinds(kinds(body), pattern):
            return several
        inner = _inside(nouns, body, head, together=bool(together), built=bool(built))
        if inner and (_ROUNDS.match(inner.english) or _not_all_held(nouns, body, pattern)):
            continue  # 3轮管网改造: done three times; 科技、教育、华侨权益: only the last of them have rights
        ungoverned = together and inner and not several_areas(body) and "governance" in pattern
        if inner and ungoverned and not TREATED.search(inner.english):
            continue  # 民生和城市治理: wellbeing is not governed
        made = behind(inner, _LINKED.get(head, pattern) if every else pattern) if inner is not None else None
        if made is not None:
            return made
    return None


def _own_head(body: str, head: str) -> bool:
    """港口能级、枢纽 + 能级, 园林城市和卫生 + 先进城市: each has one of its own."""
    if re.search(f"{head}[、和与及等]", body):
        return True
    return head[-_PLACE:] in _PLACES and re.search(f"{head[-_PLACE:]}[、和与及]", body) is not None


def _not_all_held(nouns: Nouns, body: str, pattern: str) -> bool:
    """Whether some of a list before rights cannot have any: education has none."""
    held = [nouns.item(part) for part in PARTED.split(body)] if "rights and interests" in pattern else []
    return len(held) > 1 and not all(one and one.many for one in held)


def linked(nouns: Nouns, zh: str) -> Noun | None:
    """What cannot stand before its head: the campaign for the high-quality development of …."""
    if ("、" in zh or AND.search(zh)) and nouns.several(zh):
        return None  # 就业优先战略和更加积极的就业政策: two things
    for head, pattern in heads(zh, linked=True):
        body = zh[: -len(head)]
        if splits_word(zh, len(head), nouns.termbase) or body in table("phrase_adjectives"):
            continue
        if head in ONE_WORK and _SOME.match(body):
            continue  # 一批精品亮点 + 工程: there are several
        if misfits(body, head, pattern):
            continue
        if "等" in body and nouns.word(f"{body}{head}".rpartition("等")[2]):
            continue  # 工作规则等规章 + 制度: such rules and regulations
        inner = nouns.item(body) or _shared(nouns, body, words=True) or nouns.such(body)
        inner = inner or (nouns.several(body) if head in _OF_ALL else None)
        if inner is not None and head == "任务" and _ARE_TASKS.match(inner.english):
            return inner  # “三去一降一补” + 任务
        twice = r"^\d" if pattern.endswith(" of {}") else r"^\d| (?:for|in|on) "
        shown = _LINKS_IN.sub("", inner.english) if inner is not None else ""
        if inner is not None and not re.search(twice, shown) and not _CHAIN.search(inner.english):
            return noun(_theirs(fitting(pattern, inner.english), inner.said))
    return None


def _theirs(pattern: str, said: str) -> str:
    """发挥嘉定科技创新优势: Jiading's strengths in innovation, not strengths in Jiading's innovation."""
    owned = _OWNED.match(said) if pattern == "strengths in {}" else None
    return f"{owned[0]}{pattern.format(said[owned.end() :])}" if owned else pattern.format(said)


def _shared(nouns: Nouns, body: str, *, words: bool = False) -> Noun | None:
    """The list before a head that all its items share: none of them may have a head of its own.

    `words`: those that are known as a whole may.
    """
    parts = PARTED.split(body)
    known = {one: nouns.word(_COUNTED.sub("", one)) for one in parts}  # 3个老旧小区: a word with its number
    own = (one for one, it in known.items() if not (it and (words or it.english[:1].isupper())))
    if any(OWN_ACT.search(part) for part in parts[:-1]):
        return None  # 土地保障和危房改造: two acts
    if len(parts) < 2 or any(part in table("phrase_heads") or any(heads(part)) for part in own):
        return None
    return nouns.several(body)
