"""In which case something shall be done: 拒不改正的, 违反本条例规定，未办理登记的."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.doers import doer
from desktop_app.translation.provisions.papers import PAPER, article, this_paper
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene, doing
from desktop_app.translation.words.rule_words import words_of

_SET = [(re.compile(zh), en) for zh, en in words_of("case of a provision").items()]
_LEADS = [(re.compile(zh), en) for zh, en in words_of("lead of a provision").items()]
_RULES = f"(?:{PAPER}|前款|上款)"
_ARTICLE = r"第(?P<article>[一二三四五六七八九十百零0-9]+)条"
_CLAUSE_OF = r"(?:第(?P<clause>[一二三四五六七八九十]+)款)?(?:第（?(?P<item>[一二三四五六七八九十]+)）?项)?"
_AGAINST = re.compile(f"违反(?:了)?(?P<rule>{_RULES})(?:{_ARTICLE}{_CLAUSE_OF})?的?(?:有关|相关)?规定")
_BY = re.compile(f"(?:根据|依照|按照)(?P<rule>{_RULES})(?:{_ARTICLE}{_CLAUSE_OF})?(?:的)?(?:有关|相关)?规定")
_WITHOUT = re.compile("未经(?P<what>[^，]{2,10}?)(?P<how>批准|同意|许可|审批|允许)")
_HOW = {"批准": "approval", "同意": "consent", "许可": "permission", "审批": "approval", "允许": "permission"}
_TOWARD = re.compile("^对(?=.{2,}(?:不力|不实|作假|违规|违法|违反|滞后|失职|失责|推诿|敷衍|未|不|造成))")


@dataclass(frozen=True, slots=True)
class Case:
    """In which case: "where …"; and `who` may act then, "" where it names nobody."""

    english: str
    who: str = ""


def case(scene: Scene, zh: str) -> Case | None:
    """A clause that ends in 的; None where a piece of it is unknown."""
    against = ""
    zh = _TOWARD.sub("", re.sub("^(?:凡(?:是)?|对于)", "", zh.removesuffix("的")))
    for pattern, english in _SET:
        if pattern.fullmatch(zh) is not None:
            return Case(f"where {english}{against}")
    if match := _AGAINST.fullmatch(zh):
        return Case(f"where {_rule(match)} {'is' if match['article'] else 'are'} violated")
    if match := _AGAINST.match(zh):
        against, zh = f" in violation of {_rule(match)}", zh[match.end() :].lstrip("，")
    if found := somebody_does(scene, zh):
        told, many = found
        return Case(f"where {told}{against}", who="they" if many else "the party concerned")
    anyone = _anyone_does(scene, zh)
    return Case(f"where {anyone}{against}", who="the party concerned") if anyone else None


def lead(zh: str) -> str | None:
    """未经批准, 违反本条例规定: what stands in front of all that is laid down; None for all else."""
    if match := _AGAINST.fullmatch(zh):
        return f"in violation of {_rule(match)}"
    if match := _BY.fullmatch(zh):
        return f"in accordance with {_rule(match)}"
    for pattern, english in _LEADS:
        if pattern.fullmatch(zh) is not None:
            return english
    if zh in ("未经批准", "未经许可", "未经同意", "未经允许"):
        return f"without {_HOW[zh[2:]]}"
    return None


def approved_lead(scene: Scene, zh: str) -> str | None:
    """未经市人民政府批准: without whose approval."""
    match = _WITHOUT.fullmatch(zh)
    who = person(scene, match["what"]) if match else None
    return f"without the {_HOW[match['how']]} of {who.said}" if match and who else None


def _rule(match: re.Match[str]) -> str:
    paper = "the preceding paragraph" if match["rule"][-1] == "款" else this_paper(match["rule"])
    if match["article"] is None:
        return paper if match["rule"][-1] == "款" else f"the provisions of {paper}"
    return article(match["article"], match["clause"], match["item"], paper)


def somebody_does(scene: Scene, zh: str) -> tuple[str, bool] | None:
    """建设单位未办理备案: who does it, or fails to; and whether they are several."""
    found = doer(scene, zh)
    return (f"{found[0].said} {doing(found[1], many=found[0].many)}", found[0].many) if found else None


def _anyone_does(scene: Scene, zh: str) -> str | None:
    deed = told_deed(scene, zh)
    return f"anyone {doing(deed, many=False)}" if deed is not None else None
