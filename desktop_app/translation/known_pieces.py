"""What of a sentence rules put into English: candidates of every kind, and the choice among them.

Figures, dates, numbers, labels, titles, formulas, terms and names; in ordinary prose only what
engines get wrong in any text.  The localiser puts the chosen ones in their places.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.document.chinese import to_simplified
from desktop_app.figures.model import Figure
from desktop_app.translation.formulas import titles, turns, work_titles
from desktop_app.translation.model import ProtectedSpan, SpanKind, Term
from desktop_app.translation.names import finder, nameless, prose_names
from desktop_app.translation.placing import ages, clock, clock_spans, counters, dates, labels, numbers
from desktop_app.translation.placing.coordinates import find_coordinates
from desktop_app.translation.placing.layouts import find_layouts
from desktop_app.translation.placing.numbered_sets import find_numbered_sets
from desktop_app.translation.placing.placed_figures import figure_candidates
from desktop_app.translation.placing.spans import Candidate, choose
from desktop_app.translation.terms import nationalities, term_forms
from desktop_app.translation.terms.termbase import Termbase

# Parts of speech that keep their Chinese: the engine must inflect them.
_LEFT_TO_ENGINE = frozenset({"v", "adv"})
# Words that engines place better in Chinese, whatever a termbase says ("whole year", "the whole city").
_LEFT_IN_CHINESE = frozenset({"全年", "全市", "全区", "全省", "全县", "首批", "首个", "首家", "目前", "当前"})
_SCALES = frozenset("十百千万亿")
_NUMERALS = frozenset("一二两三四五六七八九十百千万亿几数")
_QUOTED = re.compile('["“”]')  # “吹哨报到”: the text has the quotes already
_PLANNED = re.compile("“?(?:十[一二三四五六七八九]|[七八九])五”?.")


def known_pieces(text: str, figures: Sequence[Figure], termbase: Termbase) -> tuple[ProtectedSpan, ...]:
    """The non-overlapping pieces of `text` that rules translate, in reading order.

    Args:
        text: a sentence of a report.
        figures: its figures.
        termbase: terms in force; a name that a person has confirmed is one of them.
    """
    plain = to_simplified(text)
    terms = _terms(plain, termbase)
    candidates = [
        *dates.find_sessions(plain),
        *dates.find_dates(plain),
        *clock.find_times(plain),
        *clock_spans.find_clock_spans(plain),
        *ages.find_ages(plain),
        *labels.find_enumerators(plain),
        *counters.find_counters(plain),
        *titles.find_titles(plain, termbase),
        *turns.find_formulas(plain, termbase),
        *figure_candidates(plain, text, figures),
        *numbers.find_numbers(plain),
        *terms,
        *_names(plain, terms, termbase),
        *_laws(plain),
        *find_numbered_sets(plain),
        *find_layouts(plain),
        *find_coordinates(plain),
    ]
    return choose(_without_split_numbers(candidates, plain))


def big_figures(text: str, figures: Sequence[Figure]) -> tuple[ProtectedSpan, ...]:
    """The figures of ordinary prose that engines get wrong: with 万 or 亿, or a currency in front."""
    return choose(_big(to_simplified(text), text, figures))


def pieces_of_prose(text: str, figures: Sequence[Figure], termbase: Termbase) -> tuple[ProtectedSpan, ...]:
    """What engines get wrong in any text: big figures, dates, numbers, known names."""
    plain = to_simplified(text)
    known = [one for one in _terms(plain, termbase) if one.span.kind is SpanKind.NAME]
    found = finder.find_names(plain, termbase)
    world = [
        Candidate(ProtectedSpan(SpanKind.NAME, name.start, name.end, name.zh, name.en))
        for name in prose_names.sure_names(plain, found, termbase.find(plain))
    ]
    told = (
        *dates.find_dates(plain),
        *clock.find_times(plain),
        *clock_spans.find_clock_spans(plain),
        *ages.find_ages(plain),
        *numbers.find_numbers(plain),
    )
    candidates = [*told, *_big(plain, text, figures), *known, *world]
    return choose(_without_split_numbers(candidates, plain))


def _big(plain: str, text: str, figures: Sequence[Figure]) -> list[Candidate]:
    return [
        one
        for one in figure_candidates(plain, text, figures)
        if one.span.en[:1].isupper() or re.search("[万亿]", one.span.zh)
    ]


def _terms(plain: str, termbase: Termbase) -> list[Candidate]:
    """The terms of `plain`, each in the form that fits its place."""
    found = []
    for match in termbase.find(plain, _placeable):
        term = match.term
        if term.zh in _LEFT_IN_CHINESE or not term.en or _is_of_person(plain, match.start, match.end):
            continue
        if _goes_on(plain, match.start):
            continue
        kind = SpanKind.NAME if term.pos == "name" else SpanKind.TERM
        english = nationalities.fitting(term, plain, match.start)
        if english is None:
            english = term_forms.fitting(term, plain, match.start)
        if not english:
            continue
        if plain[match.start - 1 : match.start] == "“" and plain[match.end : match.end + 1] == "”":
            english = _QUOTED.sub("", english)
        span = ProtectedSpan(kind, match.start, match.end, plain[match.start : match.end], english)
        # “十四五”良好开局 is one term, though the plan by itself would be a date.
        found.append(Candidate(span, weight=int(_PLANNED.search(term.zh) is not None)))
    return found


def _laws(plain: str) -> Iterator[Candidate]:
    """大气污染防治法执法检查: a law that is named without its brackets, whatever terms are in its name."""
    for match in work_titles.laws().finditer(plain):
        said = f"the {work_titles.law_named(match[0])}"
        yield Candidate(ProtectedSpan(SpanKind.TERM, *match.span(), match[0], said))


def _goes_on(plain: str, start: int) -> bool:
    """亿元以上项目 in 五亿元以上项目: the number has begun before."""
    return plain[start : start + 1] in _SCALES and plain[max(0, start - 1) : start] in _NUMERALS


def _is_of_person(plain: str, start: int, end: int) -> bool:
    """科隆 in 杰拉尔·科隆: half of a foreign name."""
    return "·" in (plain[start - 1 : start] if start else "", plain[end : end + 1])


def _names(plain: str, terms: Sequence[Candidate], termbase: Termbase) -> Iterator[Candidate]:
    found = [(name.start, name.end, name.en) for name in finder.find_names(plain, termbase)]
    for start, end, en in (*found, *nameless.find_nameless(plain)):
        span = ProtectedSpan(SpanKind.NAME, start, end, plain[start:end], en)
        shared = next((term for term in terms if _shares_unit(span, term.span)), None)
        yield Candidate(span, weight=0 if shared is None else 1)
        if shared is not None:  # 汉滨区 + 区人民政府: the body keeps what follows the unit
            yield from _rest_of(shared.span, plain, termbase)


def _rest_of(term: ProtectedSpan, plain: str, termbase: Termbase) -> Iterator[Candidate]:
    start = term.zh_start + 1
    for match in termbase.find(plain[start : term.zh_end]):
        zh = plain[start + match.start : start + match.end]
        span = ProtectedSpan(term.kind, start + match.start, start + match.end, zh, match.term.en)
        yield Candidate(span)


def _placeable(term: Term, plain: str, at: int) -> bool:
    """False for verbs too: the nouns inside them (推动 + 高质量发展) are placed."""
    if term.pos == "name" or not term.en:
        return True
    return term.pos not in _LEFT_TO_ENGINE and bool(term_forms.fitting(term, plain, at))


def _shares_unit(name: ProtectedSpan, term: ProtectedSpan) -> bool:
    """True when a name's last character (区, 市, 县) is the first of a term."""
    return name.zh_start < term.zh_start == name.zh_end - 1 and term.zh_end > name.zh_end


def _without_split_numbers(candidates: Iterable[Candidate], plain: str) -> list[Candidate]:
    """Candidates that do not begin or end inside a run of digits."""

    def splits(at: int) -> bool:
        return 0 < at < len(plain) and plain[at - 1].isdigit() and plain[at].isdigit()

    return [c for c in candidates if not splits(c.span.zh_start) and not splits(c.span.zh_end)]
