"""By whom, how and by what a thing is done: 费用由甲承担, 标准参照乙执行, 招聘采取考试的方式进行.

What is done to it is said of the thing itself, with “shall” where something is laid down.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.provisions.adverbs import manner_of
from desktop_app.translation.provisions.deeds import deed, in_doing, thing
from desktop_app.translation.provisions.duties import Statement
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene
from desktop_app.translation.words.rule_words import words_of

_DONE = words_of("done by a body")
_THEN = [(re.compile(zh), en) for zh, en in words_of("then done to it").items()]
_SHALL = "(?:应当|应|须|必须|统一|均|可以?|一律)*"
_BY = re.compile(
    f"(?P<what>[^，由]{{2,}}?)(?P<how>{_SHALL})由(?P<who>[^，]{{2,40}}?)(?P<verb>{longest_first(_DONE)})"
)
_FOLLOWED = {
    "执行": "follow", "办理": "be handled in accordance with", "处理": "be handled in accordance with",
    "进行": "be conducted in accordance with", "实施": "be implemented in accordance with",
    "确定": "be determined in accordance with", "计算": "be calculated in accordance with",
    "管理": "be managed in accordance with", "发放": "be paid in accordance with",
}  # fmt: skip
_AS = re.compile(
    f"(?P<what>[^，]{{2,}}?){_SHALL}(?:参照|按照|按|依照)(?P<by>[^，]{{2,}}?)(?:的(?:标准|规定))?"
    f"(?P<verb>{longest_first(_FOLLOWED)})"
)
_MEANS = {
    "进行": "be conducted", "开展": "be carried out", "产生": "be selected", "确定": "be determined",
    "实施": "be implemented", "组织": "be organized", "组织实施": "be implemented",
    "予以支持": "be provided", "": "be conducted",
}  # fmt: skip
_THROUGH = re.compile(
    f"(?P<what>[^，]{{2,}}?){_SHALL}(?:采取|采用|以|通过)(?P<means>[^，]{{2,}}?)(?P<more>等)?(?:相结合)?的?"
    f"(?:方式|形式|方法|办法)(?P<verb>{longest_first([one for one in _MEANS if one])}|)"
)
_MONEY = re.compile(r"\b(?:costs?|expenses?|fees?|charges?|funds|funding|expenditures?|spending)\b")


def done_to_it(scene: Scene, zh: str) -> Statement | None:
    """A clause that says so; None for any other, and where a piece is unknown."""
    return _by_whom(scene, zh) or _in_accordance(scene, zh) or _by_means(scene, zh)


def then(scene: Scene, zh: str) -> str | None:
    """报市政府批准后执行, of a thing of which such a clause has spoken: what is done to it next."""
    for pattern, english in _THEN:
        if (match := pattern.fullmatch(zh)) is None:
            continue
        who = person(scene, match["a"]) if "a" in match.groupdict() else None
        if "a" not in match.groupdict() or who is not None:
            return english.format(a=who.said if who else "")
    return None


def _by_whom(scene: Scene, zh: str) -> Statement | None:
    """方案由甲部门制定."""
    match = _BY.fullmatch(zh)
    what = thing(scene, match["what"]) if match else None
    who = _whom(scene, match["who"]) if match and what else None
    if match is None or what is None or who is None:
        return None
    done = _DONE[match["verb"]]
    if match["verb"] == "承担" and _MONEY.search(what.english):
        done = "be borne by {}"
    modal = "may" if "可" in match["how"] else "shall"
    return Statement(what.said, [(modal, [done.format(who)])], passive=True)


def _whom(scene: Scene, zh: str) -> str | None:
    """甲部门会同乙部门: one, together with others."""
    first, _, beside = zh.partition("会同")
    who, others = person(scene, first), person(scene, beside) if beside else None
    if who is None or (beside and others is None):
        return None
    return f"{who.said} together with {others.said}" if others is not None else who.said


def _in_accordance(scene: Scene, zh: str) -> Statement | None:
    """收费标准参照国家有关规定执行."""
    match = _AS.fullmatch(zh)
    what = thing(scene, match["what"]) if match else None
    if match is None or what is None:
        return None
    verb = _FOLLOWED[match["verb"]]
    manner = manner_of(f"按照{match['by']}")
    if manner is not None:
        plain = manner.removeprefix("in accordance with ")
        told = f"{verb} {plain}" if plain != manner else f"be handled {manner}"
        return Statement(what.said, [("shall", [told])], passive=True)
    by = thing(scene, match["by"])
    return Statement(what.said, [("shall", [f"{verb} {by.said}"])], passive=True) if by is not None else None


def _by_means(scene: Scene, zh: str) -> Statement | None:
    """面试采取结构化面试的方式进行."""
    match = _THROUGH.fullmatch(zh)
    what = thing(scene, match["what"]) if match else None
    told = [_mean(scene, one) for one in re.split("、|和|与", match["means"])] if match and what else []
    known = [one for one in told if one]
    if match is None or what is None or not known or len(known) < len(told):
        return None
    by = "by means such as" if match["more"] else "by means of"
    return Statement(what.said, [("shall", [f"{_MEANS[match['verb']]} {by} {listed(known)}"])], passive=True)


def _mean(scene: Scene, zh: str) -> str | None:
    what = scene.reader.nouns.read(zh)
    done = deed(scene, zh) if what is None else None
    return what.said if what is not None else in_doing(done) if done else None
