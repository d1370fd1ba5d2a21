"""Clauses that count what is done: 28项任务完成26项, 破案568起, and deeds without a verb (户厕改造3200户).

Knows no nouns: whoever asks reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import ReadNoun
from desktop_app.translation.telling.counted_results import counted_result, have_won
from desktop_app.translation.telling.voices import PLANS, RESULTS, Voice

_DONE = {
    "完成整改": "rectified", "整改完成": "rectified", "整改销号": "rectified and closed", "整改": "rectified",
    "销号": "rectified and closed", "办结": "settled", "完工": "completed", "竣工": "completed",
    "建成": "completed", "开工": "started", "投产": "put into operation", "投用": "put into use",
    "通车": "opened to traffic", "完成": "completed", "化解": "resolved", "解决": "resolved",
}  # fmt: skip
_OF = re.compile(
    rf"(?P<all>{VALUE}[^⟦⟧]{{2,}}?)(?:已|累计|共|目前|全部)*(?P<verb>{'|'.join(_DONE)})(?P<some>{VALUE})"
)
_CASES = {
    "立案": "filed", "破案": "solved", "结案": "closed", "办案": "handled", "受理": "accepted",
    "审结": "concluded", "执结": "enforced", "办结": "settled", "查处": "investigated and punished",
    "立案查处": "investigated and punished", "立案审查调查": "filed for investigation", "侦破": "solved",
    "破获": "solved", "调解成功": "mediated successfully", "成功调解": "mediated successfully",
    "起诉": "prosecuted", "提起公诉": "prosecuted",
}  # fmt: skip
_PEOPLE = {
    "起诉": "prosecuted", "提起公诉": "prosecuted", "批捕": "arrested", "批准逮捕": "arrested with approval",
    "逮捕": "arrested", "刑拘": "put under criminal detention", "刑事拘留": "put under criminal detention",
    "判处": "sentenced", "处分": "disciplined", "问责": "held accountable", "留置": "put in custody",
    "党纪政务处分": "disciplined", "移送起诉": "transferred for prosecution",
    "立案审查调查": "placed under investigation", "立案调查": "placed under investigation",
    "移送检察机关": "transferred to procuratorates", "移送司法机关": "transferred to judicial authorities",
    "移送检察机关审查起诉": "transferred to procuratorates for prosecution",
    "采取留置措施": "put in custody", "追责问责": "held accountable",
}  # fmt: skip
_SOLVED = re.compile(
    rf"(?:共|累计|依法|全年|已)*(?P<verb>{longest_first([*_CASES, *_PEOPLE])})(?P<n>{VALUE})"
)
_COUNTED_DEED = re.compile(r"the [a-z ,-]+? of (?:[a-z -]+ for )?(?:(?:over|about|nearly|at least) )?\d")


def count_done(clause: str, read: ReadNoun, say: SayFigures, voice: Voice, *, active: bool) -> str | None:
    """English of a clause that counts what is done; None for anything else, and in headings."""
    if voice not in (RESULTS, PLANS):
        return None
    if voice is RESULTS and (won := have_won(clause, read)):
        return won
    if not clause.endswith("⟧"):
        return None
    if voice is RESULTS and (told := counted_result(clause, read, say, active=active)):
        return told
    be = "will be" if voice.ahead else "were"
    told = _solved(clause, say, be) or _some_of(clause, read, say, be)
    return told or _deed(clause, read, voice, active=active)


def _solved(clause: str, say: SayFigures, be: str) -> str | None:
    """审结536件, 起诉35万人: cases or people, as the number's classifier says."""
    match = _SOLVED.fullmatch(clause)
    (number,) = say(match["n"]) if match else ("",)
    bare = CLASSIFIER.sub("", number)
    if match is None or bare in ("", "1"):
        return None
    if number.endswith(("人", "名", " people")):
        done = _PEOPLE.get(match["verb"])
        return f"{bare.removesuffix(' people')} people {be} {done}" if done else None
    done = _CASES.get(match["verb"]) if re.search("[件起宗案]$", number) else None
    return f"{bare} cases {be} {done}" if done else None


def _some_of(clause: str, read: ReadNoun, say: SayFigures, be: str) -> str | None:
    """28项整改任务完成26项: 26 of the 28 rectification tasks."""
    match = _OF.fullmatch(clause)
    things = read(match["all"]) if match else None
    if match is None or things is None or not re.match(r"\d", things.english):
        return None
    (number,) = say(match["some"])
    bare = CLASSIFIER.sub("", number)
    if bare == number or bare == "1":
        return None
    return f"{bare} of the {things.english} {be} {_DONE[match['verb']]}"


def _deed(clause: str, read: ReadNoun, voice: Voice, *, active: bool) -> str | None:
    deed = read(clause)
    if deed is None or not _COUNTED_DEED.match(deed.english):
        return None
    if active or voice.ahead:
        return voice.act("complete {}").format(deed.said)
    return f"{deed.said} was completed"
