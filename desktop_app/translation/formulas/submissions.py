"""How a report is laid before a congress: the sentence it opens with.

现在，我代表区人民政府向大会报告工作  ->  On behalf of the District People's Government, I now report …
受市政府委托，现将…提请大会审查  ->  Entrusted by the Municipal Government, I hereby submit …
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.alternation import longest_first
from desktop_app.translation.formulas.titles import title_english
from desktop_app.translation.model import ProtectedSpan, SpanKind, Whole
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.area_words import LEVEL_WORDS
from desktop_app.translation.words.numerals import ordinal_word, value

# Bodies other than governments that report to a congress; {} is whose.
_BODIES = {
    "高级人民法院": "{} Higher People's Court", "中级人民法院": "{} Intermediate People's Court",
    "人民法院": "{} People's Court", "人民检察院": "{} People's Procuratorate",
    "人大常委会": "Standing Committee of the {} People's Congress",
    "人民代表大会常务委员会": "Standing Committee of the {} People's Congress",
}  # fmt: skip
_GUESTS = r"(?:[，。；](?:并)?请(?P<guests>[^，。]*?)(?:提出|提)(?:宝贵)?(?:的)?意见(?:和?建议)?)?[。：]?"
_OPENING = re.compile(
    r"(?:现在，?)?(?:我(?:谨|受托)?代表|我?受)(?P<who>[^，。]{0,12}?)(?P<level>[省市区县州旗镇乡])?(?:人民)?政府(?:的?委托)?，?"
    r"(?:现)?向大会"
    r"(?:报告(?:20\d{2}年)?(?:政府)?工作|作(?:20\d{2}年)?(?:政府)?工作报告)(?:，请(?:予|大会)?(?:连同[^，]*一并)?审[议查])?"
    rf"{_GUESTS}"
)
_OF_ANOTHER = re.compile(
    rf"(?:现在，?)?我(?:谨|受托)?代表(?P<who>[^，。]{{0,12}}?)(?P<body>{longest_first(_BODIES)})，?"
    rf"(?:现)?向大会(?:报告(?:20\d{{2}}年)?工作|作(?:20\d{{2}}年)?工作报告)(?:，请(?:予|大会)?审[议查])?{_GUESTS}"
)
#: 我受政协第六届委员会常务委员会委托, 我代表政协甲市第六届委员会常务委员会
_OF_CPPCC = re.compile(
    r"(?:现在，?)?我(?:谨|受托)?(?:代表|受)(?:中国人民)?(?:政治协商会议|政协)(?P<place>[^，。第]{2,8})?(?:第?(?P<term>[一二三四五六七八九十]{1,3})届)?"
    r"(?:(?P<level>[省市区县州旗])?委员会)?(?:常务委员会|常委会)(?:委托)?，?(?:现)?向大会"
    rf"(?:报告(?:20\d{{2}}年|五年来的?|过去五年的?)?工作|作(?:20\d{{2}}年)?(?:常委会)?工作报告)(?:，请(?:予|大会|各位委员)?(?:予以)?审[议查])?{_GUESTS}"
)
_TITLE = r"(?P<title>《[^《》]+》|[^，。《》]{0,14}?20\d\d年[^，。《》]+?)"
_BODY = r"(?P<body>[^，。]{2,24}?)"
_REVIEW = "(?:审议|审查|审查和批准|审查批准|审议批准)"
_ENTRUSTED = "(?:我?受(?P<who>[^，。]{2,24}?)的?委托，)?"
_BEHALF = "(?:我?(?:谨|受托)?代表(?P<by>[^，。]{2,20}?)，?)?"
_SUBMISSIONS = tuple(
    re.compile(rf"{_ENTRUSTED}{_BEHALF}(?:我|现|谨|在此)*{way}{_GUESTS}")
    for way in (
        rf"[将就]{_TITLE}(?:提请|提交){_BODY}{_REVIEW}",
        rf"[将就]{_TITLE}向{_BODY}报告(?:如下)?(?:，请(?:予)?{_REVIEW})?",
        rf"向{_BODY}(?:书面报告|报告|作|提出){_TITLE}(?:，请(?:予)?{_REVIEW})?",
    )
)
_ANY_BODY = {
    **dict.fromkeys(("大会", "本次大会", "这次大会", "人代会"), "the Congress"),
    **dict.fromkeys(("会议", "本次会议", "这次会议", "常委会"), "the meeting"),
}


def opening(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """The sentence a report to a congress opens with; None for any other."""
    plain = re.sub(r"\s+", "", text)
    return (
        _work_report(plain, spans)
        or _report_of_another(plain, spans)
        or _report_of_cppcc(plain, spans)
        or _submission(plain, spans, termbase)
    )


def _work_report(plain: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """现在，我代表区人民政府向大会报告工作，请予审议: on behalf of whom."""
    match = _OPENING.fullmatch(plain)
    if match is None:
        return None
    place = f"{match['who']}{match['level'] or ''}"
    if match["who"]:
        known = _known(place, spans)
        if known is None:
            return None
        body = f"the People's Government of {known}"
    elif match["level"]:
        body = f"the {LEVEL_WORDS[match['level']]} People's Government"
    else:
        body = "the people's government"
    report = "I now report to the Congress on the work of the government for your deliberation"
    return Whole(f"On behalf of {body}, {report}{_invited(match, spans)}.", "opening")


def _report_of_another(plain: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """现在，我代表市中级人民法院向大会报告工作: a court, a procuratorate, a standing committee."""
    match = _OF_ANOTHER.fullmatch(plain)
    if match is None:
        return None
    level = LEVEL_WORDS.get(match["who"])
    body = _BODIES[match["body"]].format(level) if level else _known(f"{match['who']}{match['body']}", spans)
    if body is None:
        return None
    report = "I now report to the Congress on its work for your deliberation"
    return Whole(f"On behalf of {_with_the(body)}, {report}{_invited(match, spans)}.", "opening")


def _report_of_cppcc(plain: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """A standing committee of the CPPCC, by its term, place or level."""
    match = _OF_CPPCC.fullmatch(plain)
    if match is None:
        return None
    place = _known(match["place"], spans) if match["place"] else ""
    if place is None:  # found with the word in front of it
        place = (_known(f"政协{match['place']}", spans) or "").removeprefix("CPPCC ")
        if not place:
            return None
    level = f"{LEVEL_WORDS[match['level']]} " if match["level"] else ""
    term = f"{ordinal_word(value(match['term'])).capitalize()} " if match["term"] else ""
    of = f" of {place}" if place else ""
    body = f"the Standing Committee of the {term}CPPCC {level}Committee{of}"
    return Whole(
        f"On behalf of {body}, I now report to the session on its work for your deliberation"
        f"{_invited(match, spans)}.",
        "opening",
    )


def _submission(plain: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """受…委托，现将…提请…审议: every part of it is known."""
    match = next(filter(None, (way.fullmatch(plain) for way in _SUBMISSIONS)), None)
    if match is None:
        return None
    title = _title(match["title"], spans, termbase)
    body = _ANY_BODY.get(match["body"]) or _known(match["body"], spans)
    who, behalf = (_known(match[one], spans) if match[one] else "" for one in ("who", "by"))
    if title is None or body is None or who is None or behalf is None:
        return None
    by = f"Entrusted by {_with_the(who)}, " if who else ""
    by += f"{'and on' if by else 'On'} behalf of {_with_the(behalf)}, " if behalf else ""
    submitted = f"{by}I hereby submit {_with_the(title)} to {_with_the(body)} for review"
    return Whole(f"{submitted}{_invited(match, spans)}.", "submission")


def _title(zh: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    if zh.startswith("《"):
        titles = (span for span in spans if span.kind is SpanKind.TITLE)
        return next((span.en for span in titles if re.sub(r"\s+", "", span.zh) == zh), None)
    plain = zh.removesuffix("的报告").removesuffix("报告")
    return title_english(f"{plain}的报告", termbase)


def _known(zh: str, spans: Sequence[ProtectedSpan]) -> str | None:
    return next((span.en for span in spans if re.sub(r"\s+", "", span.zh) == zh), None)


def _with_the(english: str) -> str:
    return english if english.startswith("the ") else f"the {english}"


def _invited(match: re.Match[str], spans: Sequence[ProtectedSpan]) -> str:
    """Who is asked for comments, in the words that were found for them."""
    zh = match["guests"]
    if not zh:
        return ""
    named = [span.en for span in spans if span.zh in zh and not span.zh.startswith("意见")]
    members = next((one for one in named if "CPPCC" in one), "members of the CPPCC committee")
    who = [members] if "委员" in zh else []
    who += ["other attendees"] if "列席" in zh else []
    return f", and I invite {' and '.join(who) or 'all present'} to offer their comments"
