"""The line under a title that says who speaks, or where and when: known patterns, no engine.

南山区发展和改革局局长 杨丹  ->  Yang Dan, Director of Nanshan District Development and Reform Bureau
——2026年1月27日在某区第八届人民代表大会第六次会议上  ->  Delivered at the Sixth Session of … on …
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.translation.model import ProtectedSpan, SpanKind, Whole

_POSTS = {
    "局长": "Director",
    "主任": "Director",
    "厅长": "Director-General",
    "市长": "Mayor",
    "区长": "District Mayor",
    "县长": "County Mayor",
    "省长": "Governor",
    "镇长": "Town Mayor",
    "书记": "Secretary",
    "主席": "Chairperson",
    "院长": "President",
    "检察长": "Chief Procurator",
    "秘书长": "Secretary-General",
    "行长": "President",
    "处长": "Division Director",
    "部长": "Minister",
}
_POST = re.compile(rf"\s*(?P<lead>党组书记、|党委书记、)?(?P<rank>副|代理?)?(?P<post>{'|'.join(_POSTS)})\s*$")


def speaker_line(text: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """English of a speaker's line or of the line with date and session; None for anything else."""
    return _speaker(text, spans) or _occasion(text, spans)


def _speaker(text: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """Body (one or several known pieces), post, person — and nothing else."""
    if len(spans) < 2 or spans[0].zh_start != 0 or spans[-1].zh_end != len(text.rstrip()):
        return None
    *body, person = spans
    if any(text[one.zh_end : two.zh_start].strip() for one, two in pairwise(body)):
        return None
    post = _POST.fullmatch(text[body[-1].zh_end : person.zh_start])
    if post is None or person.kind is not SpanKind.NAME:
        return None
    name = " ".join(piece.en for piece in body)
    rank = {"副": "Deputy ", "代": "Acting ", "代理": "Acting "}.get(post["rank"] or "", "")
    lead = "Party Secretary and " if post["lead"] else ""
    the = "" if name.startswith("the ") else "the "
    return Whole(f"{person.en}, {lead}{rank}{_POSTS[post['post']]} of {the}{name}", "speaker")


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


_SUBMISSION = re.compile(
    r"受⟦(?P<who>\d+)⟧的?委托，(?:我)?现?(?:将|就)⟦(?P<title>\d+)⟧(?:提请|向)(?:大会|⟦(?P<body>\d+)⟧)(?:审议|报告)"
    r"(?:，(?:并)?请(?P<others>[^。，]*?)提出(?:宝贵)?意见(?:和建议)?)?[。：]?"
)


def submission(text: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """受…委托，现将《…》提请…审议: the opening sentence of a report to a congress."""
    shape, at = "", 0
    for number, span in enumerate(spans):
        shape += f"{text[at : span.zh_start]}⟦{number}⟧"
        at = span.zh_end
    match = _SUBMISSION.fullmatch(re.sub(r"\s+", "", shape + text[at:]))
    if match is None or spans[int(match["title"])].kind is not SpanKind.TITLE:
        return None
    body = spans[int(match["body"])].en if match["body"] else "the Congress"
    who = spans[int(match["who"])].en
    the = "" if who.startswith("the ") else "the "
    english = (
        f"Entrusted by {the}{who}, I hereby submit the {spans[int(match['title'])].en} to {body} for review"
    )
    if match["others"]:
        guests = (
            "members of the CPPCC committee and other attendees" if "委员" in match["others"] else "attendees"
        )
        numbers = [spans[int(number)].en for number in re.findall(r"⟦(\d+)⟧", match["others"])]
        english += f", and invite {' and '.join(numbers) or guests} to offer their comments"
    return Whole(f"{english}.", "submission")
