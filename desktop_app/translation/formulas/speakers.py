"""The line under a title that says who speaks, or where and when: known patterns, no engine.

南山区发展和改革局局长 杨丹  ->  Yang Dan, Director of Nanshan District Development and Reform Bureau
——2026年1月27日在某区第八届人民代表大会第六次会议上  ->  Delivered at the Sixth Session of … on …
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.translation.model import ProtectedSpan, SpanKind, Whole
from desktop_app.translation.words.rule_words import words_of

_POSTS = words_of("post of who speaks")
_POST = re.compile(rf"\s*(?P<lead>党组书记、|党委书记、)?(?P<rank>副|代理?)?(?P<post>{'|'.join(_POSTS)})\s*$")


def speaker_line(text: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """English of a speaker's line or of the line with date and session; None for anything else."""
    return _speaker(text, spans) or _occasion(text, spans)


def _speaker(text: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """Body (one or several known pieces), post, person — and nothing else; or post and person alone."""
    if spans and spans[-1].kind is SpanKind.NAME and spans[-1].zh_end == len(text.rstrip()):
        alone = _POST.fullmatch(text[: spans[-1].zh_start])
        if alone is not None:
            return Whole(f"{spans[-1].en}, {_post_english(alone)}", "speaker")
    if len(spans) < 2 or spans[0].zh_start != 0 or spans[-1].zh_end != len(text.rstrip()):
        return None
    *body, person = spans
    if len(body) > 1 and _POST.fullmatch(body[-1].zh):
        body.pop()  # 代区长 is a term of its own
    if any(text[one.zh_end : two.zh_start].strip() for one, two in pairwise(body)):
        return None
    post = _POST.fullmatch(re.sub(r"[（(].*?[)）]", "", text[body[-1].zh_end : person.zh_start]))
    if post is None or person.kind is not SpanKind.NAME:
        return None
    name = " ".join(piece.en for piece in body)
    place = len(body) == 1 and body[0].kind is SpanKind.NAME and body[0].zh[-1] in "省市区县州旗镇乡"
    the = "" if place or name.startswith("the ") else "the "
    return Whole(f"{person.en}, {_post_english(post)} of {the}{name}", "speaker")


def _post_english(post: re.Match[str]) -> str:
    rank = {"副": "Deputy ", "代": "Acting ", "代理": "Acting "}.get(post["rank"] or "", "")
    return f"{'Party Secretary and ' if post['lead'] else ''}{rank}{_POSTS[post['post']]}"


def _occasion(text: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """A dash, a date, 在, perhaps a place, a session, 上."""
    dates = [span for span in spans if span.kind is SpanKind.DATE]
    if (
        len(dates) != 2
        or "Session" not in dates[1].en
        or not re.match(r"^[—－\-\s]*$", text[: dates[0].zh_start])
    ):
        return None
    date, session = dates
    between = text[date.zh_end : session.zh_start]
    places = [span for span in spans if date.zh_end <= span.zh_start < session.zh_start]
    rest = between
    for span in places:
        rest = rest.replace(span.zh, "", 1)
    if rest.strip() != "在" or text[session.zh_end :].strip(" \n)）") != "上":
        return None
    of = f" of {', '.join(span.en for span in reversed(places))}" if places else ""
    return Whole(f"Delivered at {session.en}{of} on {date.en}", "occasion")
