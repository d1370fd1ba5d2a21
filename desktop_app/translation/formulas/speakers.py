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


_OPENING = re.compile(
    r"(?:现在，?)?(?:我(?:谨|受托)?代表|我?受)(?P<who>[^，。]{0,12}?)(?P<level>[省市区县州旗镇乡])?(?:人民)?政府(?:的?委托)?，?"
    r"(?:现)?向大会"
    r"(?:报告(?:20\d{2}年)?(?:政府)?工作|作(?:20\d{2}年)?(?:政府)?工作报告)(?:，请(?:予|大会)?(?:连同[^，]*一并)?审[议查])?"
    r"(?:[，。](?:并)?请(?P<guests>[^，。]*?)(?:提出|提)(?:宝贵)?意见(?:和?建议)?)?[。：]?"
)
_BODIES = {
    "省": "Provincial", "市": "Municipal", "区": "District", "县": "County", "州": "Prefectural",
    "旗": "Banner", "镇": "Town", "乡": "Township",
}  # fmt: skip


def opening(text: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """现在，我代表区人民政府向大会报告工作，请予审议…: the sentence every work report opens with."""
    plain = re.sub(r"\s+", "", text)
    match = _OPENING.fullmatch(plain)
    if match is None:
        return None
    place = f"{match['who']}{match['level'] or ''}"
    if match["who"]:
        known = next((span.en for span in spans if span.zh == place), None)
        if known is None:
            return None
        body = f"the People's Government of {known}"
    elif match["level"]:
        body = f"the {_BODIES[match['level']]} People's Government"
    else:
        body = "the people's government"
    report = "I now report to the Congress on the work of the government for your deliberation"
    english = f"On behalf of {body}, {report}"
    if match["guests"]:
        english += f", and I invite {_guests(match['guests'])} to offer their comments"
    return Whole(f"{english}.", "opening")


def _guests(zh: str) -> str:
    members = "members of the CPPCC committee" if "委员" in zh else ""
    others = "other attendees" if "列席" in zh else ""
    return " and ".join(part for part in (members, others) if part) or "all present"
