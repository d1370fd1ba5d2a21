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

# 2026年1月27日在…会议上; 在…会议上（2026年1月27日）: pieces are letters, as `_signs` writes them
_OCCASION = re.compile(r"[—－\-(（]*(?:D，?)?在P*S上[)）]?(?:[(（]?D[)）]?)?")
_DAY = r"\d, \d{4}$"


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
    """Where, perhaps when: a dash or a bracket, a date, 在, places, a session, 上, or the date behind."""
    sessions = [span for span in spans if span.kind is SpanKind.DATE and "Session" in span.en]
    dates = [span for span in spans if span.kind is SpanKind.DATE and "Session" not in span.en]
    if len(sessions) != 1 or len(dates) > 1:
        return None
    (session,) = sessions
    places = [span for span in spans if span not in (session, *dates)]
    if any(not span.en[:1].isupper() or span.zh_start > session.zh_start for span in places):
        return None
    if not _OCCASION.fullmatch(_signs(text, spans, session, dates)):
        return None
    of = f" of {', '.join(span.en for span in reversed(places))}" if places else ""
    on = "".join(f" {'on' if re.search(_DAY, date.en) else 'in'} {date.en}" for date in dates)
    return Whole(f"Delivered at {session.en}{of}{on}", "occasion")


def _signs(
    text: str, spans: Sequence[ProtectedSpan], session: ProtectedSpan, dates: Sequence[ProtectedSpan]
) -> str:
    """The line with a letter for each of its pieces: S the session, D a date, P a place."""
    line, at = "", 0
    for span in spans:
        sign = "S" if span is session else "D" if span in dates else "P"
        line, at = f"{line}{text[at : span.zh_start]}{sign}", span.zh_end
    return re.sub(r"\s", "", line + text[at:])
