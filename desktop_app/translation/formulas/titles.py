"""Titles: known ones by termbase, reports of the genre by pattern, others as their modules tell.

《临江区2025年国民经济和社会发展计划执行情况与2026年计划草案的报告》  ->
Report on the Execution of the 2025 Plan for National Economic and Social Development of
Linjiang District and on the Draft 2026 Plan
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.figures.english.series import listed
from desktop_app.translation.formulas.document_titles import document_english, is_kind, names_document
from desktop_app.translation.formulas.owners import body
from desktop_app.translation.formulas.policy_titles import is_policy_title
from desktop_app.translation.formulas.report_titles import report_title
from desktop_app.translation.formulas.work_titles import genre_before, is_law, known_work, work_english
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.names.name_parts import titled
from desktop_app.translation.names.place_names import english_place
from desktop_app.translation.placing.spans import Candidate
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.plurals import plural
from desktop_app.translation.words.rule_words import words_of

_END = re.compile(r"(?:报告(?:[（(]全文[）)])?|公报|总结|计划|打算|要点|思路|安排|重点)\s*$")
# Papers whose titles open with 关于, a year or a place, and are no order of a heading (制定实施方案).
_PAPER_END = re.compile(
    r"^(?:关于|20\d\d|.{1,8}[省市州盟区县旗镇]).*"
    r"(?:实施方案|行动方案|行动计划|工作方案|分工方案|指导意见|实施意见|若干意见|若干措施|管理办法|五”?规划|规划纲要|的通知|的决定|的意见|"
    r"公告|通告|公示|条例|(?<!根据)规定|实施细则|暂行办法|实施办法|管理规定|启事|简章|的批复)\s*$"
)
_TITLE = re.compile(r"《([^《》]{2,80})》")
_RUN = re.compile(r"《[^《》]{2,80}》(?:[、和与及]?《[^《》]{2,80}》)*")
_ACCOUNT_END = re.compile(r"(?:汇报|通报|简报|分析)\s*$")
_SHORT = 8  # characters of a title that is a work's unless it says what paper it is
_PLAN = "Plan for National Economic and Social Development"


def is_title(text: str) -> bool:
    """Whether a line may be the title of a report of the genre."""
    return any(end.search(text) for end in (_END, _ACCOUNT_END, _PAPER_END)) or is_policy_title(text)


def find_titles(text: str, termbase: Termbase) -> list[Candidate]:
    """Titles whose whole English is known, those side by side as one; the others are left to the engine."""
    found: list[Candidate] = []
    for run in _RUN.finditer(text):
        titles = list(_TITLE.finditer(text, run.start(), run.end()))
        genre, kind = genre_before(text, run.start())
        said = [_quoted(text, title, termbase, work=bool(genre)) for title in titles]
        known = [(title, english) for title, english in zip(titles, said, strict=True) if english]
        if len(known) == len(titles):
            start = run.start() - len(genre)
            lead = f"the {kind if len(said) == 1 else plural(kind) or kind} " if genre else ""
            found.append(_candidate(text, start, run.end(), lead + listed([one or "" for one in said])))
        else:
            found += [_candidate(text, *title.span(), english) for title, english in known]
    return found


def _candidate(text: str, start: int, end: int, english: str) -> Candidate:
    return Candidate(ProtectedSpan(SpanKind.TITLE, start, end, text[start:end], english), weight=3)


def _quoted(text: str, title: re.Match[str], termbase: Termbase, *, work: bool) -> str | None:
    """A title in its quotation marks; `work`: the text says that it is a play, a song or a book."""
    zh = title[1]
    english = title_english(zh, termbase) or known_work(zh)
    if english is None and not work:
        english = document_english(re.sub(r"\s+", "", zh), termbase)
    if english is None and (work or (len(zh) <= _SHORT and not names_document(zh))):
        english = work_english(zh, termbase)
    if english is None:
        return None
    short = re.search(r" \(([A-Z]+)\)$", english)
    if short and text.startswith((f"（{short[1]}", f"({short[1]}"), title.end()):
        english = english[: short.start()]  # the source gives the abbreviation itself
    return f"the {titled(english)}" if is_kind(zh) or is_law(zh) else f"“{english}”"


def title_english(zh: str, termbase: Termbase) -> str | None:
    """English of a title without its brackets, None when rules do not know all of it."""
    plain = re.sub(r"\s+|[（(]全文[）)]$", "", zh)
    term = termbase.lookup(plain)
    if term is not None and term.en:
        return term.en
    for pattern, render in _PATTERNS:
        match = pattern.fullmatch(plain)
        if match:
            of = _of_place(match["place"] or "", termbase)
            return None if of is None else render(match, of)
    match = _SUMMARY.fullmatch(plain)
    told = _work_summary(match, termbase) if match is not None else None
    told = told or report_title(plain, termbase)
    return told or (document_english(plain, termbase) if _is_paper(plain) else None)


def _is_paper(plain: str) -> bool:
    return _PAPER_END.search(plain) is not None or is_policy_title(plain)


def _work_summary(match: re.Match[str], termbase: Termbase) -> str | None:
    """What an office did in a year, and what it plans for that or the next."""
    office = body(match["whose"], termbase)
    if office is None:
        return None
    year, half = match["y"] or match["front"], match["half"]
    time = f"the {_HALVES[half]} Half of {year}" if half else year
    after = match["z"] or ("the Second Half of the Year" if match["rest"] else "")
    plan = f" and {_PAPERS[match['next']]} for {after}" if after else ""
    return f"{_PAPERS[match['paper']]} for {time}{plan} of {office.english}"


def _of_place(zh: str, termbase: Termbase) -> str | None:
    """`` of Nanshan District, Shenzhen``; "" for no place; None when a part is unknown."""
    if zh in ("", "国务院"):  # the nation's own needs none
        return ""
    matches = termbase.find(zh)
    if "".join(zh[match.start : match.end] for match in matches) != zh:
        unknown = english_place(zh, termbase)
        return f" of {unknown}" if unknown else None
    said = (match.term.en.replace("the whole ", "the ") for match in reversed(matches))  # 全县
    return " of " + ", ".join(said)


def _plan_report(match: re.Match[str], of: str) -> str:
    first = f"Report on the Execution of the {match['y']} {_PLAN}{of}"
    return f"{first} and on the Draft {match['z']} Plan" if match["z"] else first


def _budget_report(match: re.Match[str], of: str) -> str:
    first = f"Report on the Execution of the {match['y']} Budget{of}"
    return f"{first} and on the Draft {match['z']} Budget" if match["z"] else first


def _work_report(match: re.Match[str], of: str) -> str:
    year = f" ({match['y']})" if match["y"] else ""
    return f"Report on the Work of the Government{of}{year}"


def _bulletin(match: re.Match[str], of: str) -> str:
    year = f"{match['y'] or match['z'] or ''} ".lstrip()
    return f"Statistical Communiqué{of} on the {year}National Economic and Social Development"


_PLACE = rf"(?P<place>[{HAN}]{{2,16}}?)?"
_YEAR = r"(?:关于)?(?P<y>20\d{2})年"
_NEXT = r"(?:[和与及](?P<z>20\d{2})年"
_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], str]], ...] = (
    (
        re.compile(
            rf"(?:关于)?{_PLACE}{_YEAR}(?:全[区市县省])?国民经济和社会发展(?:计划|规划)执行情况{_NEXT}"
            r"(?:全[区市县省])?(?:国民经济和社会发展)?计划(?:安排)?(?:草案)?)?(?:的报告|报告)"
        ),
        _plan_report,
    ),
    (
        re.compile(
            rf"(?:关于)?{_PLACE}{_YEAR}(?:全?[区市县省镇乡])?(?:本?级)?(?:地方)?(?:财政)?(?:收支)?预算执行情况{_NEXT}"
            r"(?:全?[区市县省镇乡])?(?:本?级)?(?:地方)?(?:财政)?(?:收支)?预算(?:安排)?(?:草案|[（(]草案[）)])?)?(?:的报告|报告)"
        ),
        _budget_report,
    ),
    (
        re.compile(rf"(?:(?P<y>20\d{{2}})年)?{_PLACE}(?:(?P<z>20\d{{2}})年)?国民经济和社会发展统计公报"),
        _bulletin,
    ),
    (re.compile(rf"(?:(?P<y>20\d{{2}})年)?{_PLACE}政府工作报告"), _work_report),
    (re.compile(rf"{_PLACE}(?:人民政府)?(?P<y>20\d{{2}})年(?:度)?政府工作报告"), _work_report),
)
_HALVES = {"上半年": "First", "下半年": "Second"}
_PAPERS = words_of("kind of paper")
_PAPER = longest_first(_PAPERS)
_SUMMARY = re.compile(
    rf"(?:(?P<front>20\d{{2}})年(?:度)?(?=.*[局委厅会室心](?:工作|重点)))?"
    rf"(?P<whose>[{HAN}]{{2,24}}?(?:局|委|委员会|办公室|厅|中心))"
    rf"(?(front)|(?P<y>20\d{{2}})年(?:度)?(?P<half>[上下]半年)?)(?P<paper>{_PAPER})"
    rf"(?:(?:[和及与暨]|以及)(?:(?P<z>20\d{{2}})年(?:度)?|(?P<rest>下半年))(?P<next>{_PAPER}))?"
)
