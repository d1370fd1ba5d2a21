"""Minutes, news and speeches: what was said, and what must be done where no part tells of a plan.

会议强调，要坚持稳中求进工作总基调。  各部门要加强协调配合。  一要提高思想认识。
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.formulas.movers import moved
from desktop_app.translation.formulas.own_plans import theirs
from desktop_app.translation.formulas.proceedings import proceedings, ready
from desktop_app.translation.formulas.set_sentences import set_sentence
from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.nouns.acts import acts_first
from desktop_app.translation.nouns.indicator_shapes import shape_of
from desktop_app.translation.placing.labels import after_comma
from desktop_app.translation.placing.spans import shifted
from desktop_app.translation.profiles.profile_sentences import profile
from desktop_app.translation.statements import indicators
from desktop_app.translation.telling.actors import Actor, several
from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import capital, series
from desktop_app.translation.telling.deeds_to_do import all_to_do, to_do
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.numerals import ordinal_word, value
from desktop_app.translation.words.rule_words import pattern_of, words_of

_SAID = {zh: tuple(en.split("|")) for zh, en in words_of("saying in news").items()}
_SAYING = re.compile(f"(?:还|同时|也|最后)?(?P<said>{longest_first(_SAID)})(?:了)?[，：]?(?P<what>.+)")
_SHOULD = pattern_of("sign of a demand")
_DEMANDS = re.compile(f"{_SHOULD}|必须|务必|应当")
_FACT = " that"  # what leads to a clause; others call for what is to be done
_TO = ("the need to", "efforts to", "decided to", "agreed to")  # what is said here is to be done
_OURS = re.compile(r"\b(?:[Ww]e|our)\b")  # whoever speaks is told of as somebody else
_MUST = re.compile(
    "(?:(?P<n>[一二三四五六七八九十])|(?P<who>(?:各|全)[^，。要必应]{1,22}?)|我们)?"
    f"(?P<must>{_SHOULD}|必须|务必|应当|应(?![用对急收届聘邀诊战激变答验力征]))"
    "(?P<duties>按照?(?:各自)?(?:的)?职责(?:分工)?，)?(?P<deeds>[^。；]{3,})"
)
_AIM = re.compile("(?P<aim>[^，。；要]{4,30})，(?=必须|要|关键|就要)")
_SURE = re.compile(pattern_of("who acts in any part"))


def minutes(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str) -> Whole | None:
    """English of such a sentence; what must be done is told in parts without results or plans."""
    plain = text.strip()
    of_part = role in ("results", "plan", "targets") and not _SURE.match(plain)
    if (of_part and role != "results") or not plain.endswith(("。", "；", "！")):
        return None
    shape = shape_of(plain, spans)
    reader = indicators.clause_reader(shape, spans, termbase, "plan", heading=True)
    if reader is None:
        return None

    def say(zh: str, actor: Actor) -> str | None:
        said = _saying(zh, reader, lambda what: _stated(what, plain, spans, termbase), actor)
        return said or theirs(zh, actor, plain, spans, termbase)

    told = None if of_part else _demands(shape.text[:-1], reader)
    told = told or proceedings(shape.text[:-1], reader, say) or _called_upon(shape.text[:-1], reader)
    told = told or _learned(
        shape.text[:-1],
        reader,
        lambda what: _stated(what, plain, spans, termbase) or proceedings(what, reader, say),
    )
    return Whole(f"{capital(told)}{_STOPS[plain[-1]]}", "minutes") if told else None


def _called_upon(body: str, reader: Reader) -> str | None:
    """希望美方与中方相向而行: who names nobody else and calls on another side speaks for China."""
    if _OTHER_SIDE.match(body):
        told = moved(body.removeprefix("我们"), reader, _CHINA)
        return f"{_CHINA.said} {told}" if told else None
    told = moved(body, reader, _CHINA) if _BOTH_SIDES.match(body) else None
    return told.replace("hopes that", "it is hoped that", 1) if told else None


def _learned(body: str, reader: Reader, tell: Callable[[str], str | None]) -> str | None:
    """记者从市住建局获悉，…: from whom this is known, and what is."""
    match = _SOURCE.match(body)
    if match is None:
        return None
    source = several(match["whom"], reader) if match["whom"] else None
    told = tell(body[match.end() :]) if source or not match["whom"] else None
    if not told or _OURS.search(told):
        return None
    known = f"was learned from {source.said.rstrip(',')}" if source else "is learned"
    return f"it {known} that {told}"


_CHINA = Actor("China", many=False, now=True)
_SOURCE = re.compile(
    "(?:(?:本报)?记者(?:日前|近日|今日|今天|昨日|昨天)?从(?P<whom>[^，]{2,24}?)(?:获悉|了解到)|据悉|据了解|据介绍)，"
)
_BOTH_SIDES = re.compile("希望(?:双方|两[市国地省]|中[^，]{1,3}双方|大家|各位|代表团)")
_PROMISED = re.compile("(?:下一步，?|接下来，?|今后，?)?(?:还|也)?将(?:继续|会)?")
_OTHER_SIDE = re.compile(
    "(?:我们)?(?:希望|敦促|呼吁|再次敦促|强烈敦促)(?:[^双]方|有关(?:方面|各方|国家)|国际社会|个别国家)"
)
_STOPS = {"。": ".", "；": ";", "！": "!"}


def _saying(
    zh: str, reader: Reader, stated: Callable[[str], str | None], actor: Actor | None = None
) -> str | None:
    """强调，要…: the word of saying, and what is said; or whom somebody calls upon."""
    match = _SAYING.fullmatch(zh)
    told = _said(match, reader, stated) if match else None
    return told or moved(zh, reader, actor)


def _said(match: re.Match[str], reader: Reader, stated: Callable[[str], str | None]) -> str | None:
    fact, need = _SAID[match["said"]]
    what = match["what"]
    if not fact.endswith(_FACT):
        return _needed(what, reader, need, fact)
    if (promised := _PROMISED.match(what)) is not None:
        deeds = all_to_do(reader, re.split("，(?:并|还)?", what[promised.end() :]))
        return f"{fact} measures will be taken to {series(deeds)}" if deeds else None
    if needed := _needed(what, reader, need, fact) or ready(what, reader):
        return needed
    if what.startswith("希望") and (hoped := moved(what, reader)):
        return hoped
    reported = proceedings(what, reader, lambda _zh, _actor: None)
    if reported is None and not _DEMANDS.search(what):
        reported = stated(what)
    return f"{fact} {reported}" if reported and not _OURS.search(reported) else None


def _needed(what: str, reader: Reader, need: str, fact: str) -> str | None:
    """What must be done, by nobody or by those named: stressed the need to …, required that all … do …."""
    bare = re.sub("^(?:要|必须|务必|应当)", "", what)
    if bare != what or (need.endswith(_TO) and (acts_first(what) or what.startswith("在"))):
        deeds = all_to_do(reader, re.split("[，；](?:要|必须|务必|应当)?", bare))
        return f"{need} {series(deeds)}" if deeds else None
    told = [_must(one, reader) for one in re.split("；", what)]
    if not fact.endswith(_FACT) or not all(told):
        return None
    said = series([one for one in told if one])
    return f"{fact} {said.replace(' must ', ' ') if fact.startswith('required') else said}"


def _demands(body: str, reader: Reader) -> str | None:
    """What must be done, in one clause or several that ； parts."""
    told = [_must(one, reader) for one in body.split("；")]
    return series([one for one in told if one]) if all(told) else None


def _must(body: str, reader: Reader) -> str | None:
    """各部门要加强协调配合，形成工作合力: what who must do."""
    aim = _AIM.match(body)
    toward = to_do(reader, aim["aim"]) if aim else None
    match = _MUST.fullmatch(body[aim.end() :] if aim and toward else body)
    who = _all_of(match["who"], reader) if match and match["who"] else "we"
    if match is None or who is None:
        return None
    deeds = all_to_do(reader, re.split("，(?:要|必须|应当)?", match["deeds"]))
    first = f"{ordinal_word(value(match['n']))}, " if match["n"] else ""
    lead = f"to {toward}, " if toward else ""
    dutiful = "according to their duties, " if match["duties"] else ""
    return f"{first}{lead}{dutiful}{who} must {series(deeds)}" if deeds else None


def _stated(what: str, plain: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    """会议指出，今年以来，全市经济运行总体平稳: how things fared, or what something is."""
    shape = shape_of(plain, spans)
    at = shape.places[len(shape.text) - 1 - len(what)]
    behind = shifted(spans, at)
    runs = indicators.find_runs(plain[at:], behind, termbase, "results")
    whole = runs[0].english if runs and runs[0].whole else None
    if whole is None and (known := set_sentence(plain[at:], behind, termbase)) is not None:
        whole = known.english
    if whole is None and (known := profile(plain[at:], behind, termbase)) is not None:
        whole = known.english if ". " not in known.english else None
    return after_comma(behind, whole).rstrip(".;!") if whole else None


def _all_of(zh: str, reader: Reader) -> str | None:
    """各区、各部门: each of those who must."""
    known = reader.nouns.read(zh)
    if known is not None:
        return known.said
    each = [reader.nouns.read(one) for one in re.split("、|和", zh)]
    said = [one.said for one in each if one is not None]
    return listed(said) if len(said) == len(each) else None
