"""Whole sentences that need no engine: headline indicators, labels, lone numbers and dates.

A template fires only when every piece of the sentence is known; otherwise it says None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.translation import speakers, titles
from desktop_app.translation.model import ProtectedSpan, SpanKind, Whole
from desktop_app.translation.termbase import Termbase

_STOP = "。；;，,、：: ！!？?."


def translate(
    text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, *, role: str = ""
) -> Whole | None:
    """English of `text` if rules know all of it, else None."""
    return (
        _lone_piece(text, spans)
        or _no_words(text)
        or speakers.speaker_line(text, spans)
        or _bare_title(text, termbase)
        or speakers.submission(text, spans)
        or _indicator(text, spans, termbase, role)
    )


def _lone_piece(text: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """One term, name, date or number with at most a stop behind it."""
    if len(spans) != 1:
        return None
    span = spans[0]
    if text[: span.zh_start].strip() or text[span.zh_end :].strip(_STOP + " "):
        return None
    english = span.en[:1].upper() + span.en[1:]
    stop = "" if english.endswith(",") else _stop(text)  # "Fellow Deputies," has its own
    return Whole(english + stop, "lone-piece")


def _bare_title(text: str, termbase: Termbase) -> Whole | None:
    """A report's own title, without brackets."""
    english = titles.title_english(text.strip(), termbase) if text.rstrip().endswith("报告") else None
    return Whole(english, "title") if english else None


def _no_words(text: str) -> Whole | None:
    """Nothing to translate: Western letters, digits and signs only."""
    if any(char.isalpha() and not char.isascii() for char in text):
        return None
    english = text.strip().rstrip(_STOP) + _stop(text)
    return Whole(english, "no-words") if english else None


# After figures became ⟦n⟧.  The indicator must be a known term.
_WHEN = (
    r"(?:(?P<when>全年|今年|去年|(?:19|20)\d{2}年|到?(?:19|20)\d{2}年底?)，?)?"
    r"(?P<area>全[区市县省国镇]|辖区)?，?"
)
_REACHED = re.compile(
    rf"^{_WHEN}(?P<what>[^⟦⟧，。；]{{2,30}}?)(?P<verb>完成|达到|达|实现|为|突破|超过|约)?⟦(?P<level>\d+)⟧"
    r"(?:，(?:同比|比上年|较上年)?(?P<way>增长|上升|提高|下降|减少)⟦(?P<growth>\d+)⟧)?[。；;]?$"
)
_TARGET = re.compile(
    r"^(?P<what>[^⟦⟧，。；]{2,30}?)(?P<base>[比较][^⟦⟧，。；增]{2,14}?数)?(?P<way>增长|下降|提高)⟦(?P<growth>\d+)⟧"
    r"(?P<tail>以上|左右|以内)?[。；;]?$"
)
_ASSIGNED = re.compile(
    r"^(?P<what>[^⟦⟧，。；]{2,30}?)(?:顺利|圆满|全面|超额)?完成"
    r"(?P<level>[国省市区])(?:级|家)?(?:下达|分解)的?(?:指标)?任务(?:目标)?[。；;]?$"
)
_LEVELS = {"国": "national", "省": "provincial", "市": "municipal", "区": "district"}
_VERBS = {"突破": "exceeded", "超过": "exceeded", "约": "was about", "为": "was", None: "was"}
_AREAS = {
    "全区": "the district's",
    "全市": "the city's",
    "全县": "the county's",
    "全省": "the province's",
    "全国": "the nation's",
    "全镇": "the town's",
    "辖区": "the district's",
}
_WAYS = {"增长": "up", "上升": "up", "提高": "up", "下降": "down", "减少": "down"}


def _indicator(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str) -> Whole | None:
    shape, amounts = _shape(text, spans)
    reached = _REACHED.match(shape)
    if reached and (whole := _reached(reached, amounts, termbase, role, text)):
        return whole
    if role not in ("targets", "plan"):
        return _assigned(shape, termbase, role, text)
    target = _TARGET.match(shape)
    if target and (whole := _target(target, amounts, termbase, text)):
        return whole
    return _assigned(shape, termbase, role, text)


def _shape(text: str, spans: Sequence[ProtectedSpan]) -> tuple[str, list[str]]:
    """`text` without blanks, its figures as ⟦0⟧ ⟦1⟧ …, and their English."""
    pieces: list[str] = []
    amounts: list[str] = []
    at = 0
    for span in spans:
        if span.kind is SpanKind.FIGURE:
            pieces += [text[at : span.zh_start], f"⟦{len(amounts)}⟧"]
            amounts.append(span.en)
            at = span.zh_end
    shape = "".join([*pieces, text[at:]])
    return re.sub(r"\s+", "", shape), amounts


def _reached(
    match: re.Match[str], amounts: list[str], termbase: Termbase, role: str, text: str
) -> Whole | None:
    name = _indicator_name(match["what"], termbase)
    if name is None or role in ("targets", "plan"):
        return None
    subject = f"{_AREAS[match['area']]} {name}" if match["area"] else name
    verb, level = _VERBS.get(match["verb"], "reached"), amounts[int(match["level"])]
    if verb == "exceeded":
        level = level.removeprefix("over ")
    english = f"{_capital(subject)} {verb} {level}"
    if match["growth"]:
        comparison = " year on year" if re.search(r"同比|比上年|较上年", text) else ""
        english += f", {_WAYS[match['way']]} {amounts[int(match['growth'])]}{comparison}"
    lead = _when(match["when"])
    if lead:
        english = f"{lead}, {subject}{english[len(subject) :]}"
    return Whole(english + _stop(text), "indicator-reached")


def _target(match: re.Match[str], amounts: list[str], termbase: Termbase, text: str) -> Whole | None:
    name = _indicator_name(match["what"], termbase)
    base = _base(match["base"])
    if name is None or base is None:
        return None
    verb = {"增长": "grow", "提高": "rise", "下降": "fall"}[match["way"]]
    amount = amounts[int(match["growth"])]
    tail = {"以上": "at least ", "左右": "around ", "以内": "no more than "}.get(match["tail"] or "", "")
    return Whole(f"{_capital(name)} to {verb} by {tail}{amount}{base}" + _stop(text), "indicator-target")


def _base(zh: str | None) -> str | None:
    """What a target is measured against; None when it is something else than a budget."""
    if not zh:
        return ""
    match = re.fullmatch(
        r"[比较](?P<y>\d{4}年|上年|去年)?(?P<what>年初预算|预算|调整预算|预计|完成|实际)数", zh
    )
    if match is None:
        return None
    year = {None: "", "上年": "last year's ", "去年": "last year's "}.get(
        match["y"], f"{(match['y'] or '')[:4]} "
    )
    what = {
        "预算": "budget figure",
        "年初预算": "initial budget figure",
        "调整预算": "adjusted budget figure",
        "预计": "estimated figure",
    }.get(match["what"], "actual figure")
    return f" over {'' if year.startswith('last') else 'the '}{year}{what}"


def _assigned(shape: str, termbase: Termbase, role: str, text: str) -> Whole | None:
    """X完成市级下达任务: a target given from above and met, or to be met."""
    match = _ASSIGNED.match(shape)
    name = _indicator_name(match["what"], termbase) if match else None
    if match is None or name is None:
        return None
    verb = "to meet" if role in ("targets", "plan") else "met"
    english = f"{_capital(name)} {verb} the target assigned at the {_LEVELS[match['level']]} level"
    return Whole(english + _stop(text), "assigned-target")


def _indicator_name(zh: str, termbase: Termbase) -> str | None:
    term = termbase.lookup(zh)
    if term is None or not term.en or term.pos in ("v", "adj", "adv"):
        return None
    return term.en


def _when(word: str | None) -> str:
    year = re.search(r"\d{4}", word or "")
    if year and word:
        return f"By the end of {year[0]}" if word.endswith("底") else f"In {year[0]}"
    return {"全年": "For the whole year", "今年": "This year", "去年": "Last year"}.get(word or "", "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _stop(text: str) -> str:
    last = text.rstrip()[-1:]
    return {"。": ".", "；": ";", ";": ";", ".": ".", "：": ":", ":": ":", "！": "!", "？": "?"}.get(last, "")
