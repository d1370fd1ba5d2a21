"""The localiser: figures, dates, terms, names and titles of a sentence put into English by rule.

What stands here in English never passes through an engine's fancy: the engine only builds the
sentence around it.  Knows nothing of engines or memories.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.document.chinese import to_simplified
from desktop_app.figures.model import Figure
from desktop_app.translation import (
    clauses,
    clock,
    counters,
    dates,
    formulas,
    headings,
    indicators,
    labels,
    nameless,
    names,
    nationalities,
    numbers,
    opened,
    prose_names,
    senses,
    templates,
    term_forms,
    titles,
)
from desktop_app.translation.bare_figures import bare_where_said
from desktop_app.translation.model import LocalisedSegment, ProtectedSpan, SpanKind, Term, Whole
from desktop_app.translation.numbered_sets import find_numbered_sets
from desktop_app.translation.opened import Part
from desktop_app.translation.placed_figures import figure_candidates
from desktop_app.translation.plain import plain_words
from desktop_app.translation.restore import after_comma
from desktop_app.translation.spans import Candidate, choose, place
from desktop_app.translation.termbase import Termbase

# Parts of speech that keep their Chinese: the engine must inflect them.
_LEFT_TO_ENGINE = frozenset({"v", "adv"})
# Words that engines place better in Chinese, whatever a termbase says ("whole year", "the whole city").
_LEFT_IN_CHINESE = frozenset({"全年", "全市", "全区", "全省", "全县", "首批", "首个", "首家", "目前", "当前"})
_STOPS = "，；、。 "
_PLANNED = re.compile("“?十[一二三四五六七八九]五”?.")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a localised sentence; `told` wholly by rule."""

    text: str
    told: bool = False


@dataclass(frozen=True, slots=True)
class Localiser:
    """Puts what rules know into English.

    Attributes:
        termbase: terms in force.
        confirmed_names: names a person has confirmed, Chinese to English.
        mixed: False leaves everything but the figures in Chinese, for engines that read no mixed input.
    """

    termbase: Termbase
    confirmed_names: tuple[tuple[str, str], ...] = ()
    mixed: bool = True

    def localise(
        self,
        segment_text: str,
        figures: Sequence[Figure] = (),
        *,
        segment_id: str = "",
        offset: int = 0,
        role: str = "",
        official: bool = True,
        heading: bool = False,
    ) -> LocalisedSegment:
        """One sentence with its known pieces in English.

        Args:
            segment_text: the sentence.
            figures: its figures; their offsets may count from the block, then give `offset`.
            segment_id: goes into the result.
            offset: where the sentence begins in the text that the figures' offsets count from.
            role: role of the part (`PartRole` value).
            official: False for ordinary prose: only big numbers, dates and known names are placed.
            heading: a heading, which names no actor.
        """
        if not official:
            return self._prose(segment_text, figures, segment_id, offset)
        label = labels.opening_label(segment_text)
        start = label.end if label else 0
        spans = self.spans(segment_text, figures, offset=offset)
        spans = tuple(span for span in spans if span.zh_start >= start)
        prefix = label.english if label else ""
        body, placed = segment_text[start:], _shifted(spans, start)
        part = Part(role, heading)
        runs, whole = self._by_rule(body, placed, part)
        if whole is not None:
            told = after_comma(spans, whole.english) if prefix.endswith(", ") else whole.english
            return LocalisedSegment(
                segment_id, segment_text, f"{prefix}{told}", spans, complete=True, rule=whole.rule
            )
        used = spans if self.mixed else tuple(span for span in spans if span.kind is SpanKind.FIGURE)
        if not body.rstrip().endswith(("。", "；")):
            runs = []  # what has no stop is told whole or not at all
        pieces = self._pieces(segment_text, used, start, runs, part)
        return LocalisedSegment(
            segment_id,
            segment_text,
            clauses.BORDER.join(piece.text for piece in pieces),
            spans,
            prefix=prefix,
            told=tuple(piece.text for piece in pieces if piece.told),
        )

    def _prose(self, text: str, figures: Sequence[Figure], segment_id: str, offset: int) -> LocalisedSegment:
        spans = self._prose_spans(text, figures, offset)
        bare = tuple(bare_where_said(span, text) for span in spans)
        return LocalisedSegment(segment_id, text, place(text, bare), spans)

    def _by_rule(
        self, body: str, spans: Sequence[ProtectedSpan], part: Part
    ) -> tuple[list[indicators.Run], Whole | None]:
        """The statements found in `body`, and its English where rules know all of it."""
        runs = [] if part.heading else indicators.find_runs(body, spans, self.termbase, part.role)
        whole = templates.translate(body, spans, self.termbase, runs)
        if whole is None and part.heading:
            whole = headings.heading(headings.as_clauses(body), spans, self.termbase, part.role)
        return runs, whole

    def _pieces(
        self,
        text: str,
        spans: Sequence[ProtectedSpan],
        start: int,
        runs: Sequence[indicators.Run],
        part: Part,
    ) -> list[_Piece]:
        """What rules have told of `text` from `start` on, and between it what is left to an engine."""
        bare = tuple(bare_where_said(span, text) for span in spans)
        pieces: list[_Piece] = []
        at = start
        for run in runs:
            begins = start + run.start
            if begins > at:
                pieces += self._for_engine(_ended(text[at:begins]), _shifted(bare, at, begins), part)
            pieces.append(_Piece(f"{run.english}.", told=True))
            at = start + run.end
        if at < len(text):
            pieces += self._for_engine(text[at:], _shifted(bare, at), part)
        return pieces

    def _for_engine(self, text: str, spans: Sequence[ProtectedSpan], part: Part) -> list[_Piece]:
        """What is left to the engine: clauses told in English around unknown things, and the rest."""
        reword = plain_words if self.mixed else str

        def placed(at: int, end: int) -> str:
            return place(text[at:end], _shifted(spans, at, end), reword)

        pieces: list[_Piece] = []
        left, at = "", 0
        found = opened.open_clauses(text, spans, self.termbase, part, placed) if self.mixed else []
        for one in found:
            front = placed(at, one.start)
            left += _ended(front) if front.strip(_STOPS) else ""
            if one.whole:
                pieces += (
                    [_Piece(left), _Piece(one.text, told=True)] if left else [_Piece(one.text, told=True)]
                )
                left = ""
            else:
                left += one.text
            at = one.end
        if text[at:].strip(_STOPS) or not found:
            left += placed(at, len(text))
        return [*pieces, _Piece(left)] if left else pieces

    def spans(
        self, text: str, figures: Sequence[Figure] = (), *, offset: int = 0
    ) -> tuple[ProtectedSpan, ...]:
        """The non-overlapping pieces of `text` that rules translate, in reading order."""
        plain = to_simplified(text)
        terms = self._term_candidates(plain)
        candidates = [
            *dates.find_sessions(plain),
            *dates.find_dates(plain),
            *clock.find_times(plain),
            *labels.find_enumerators(plain),
            *counters.find_counters(plain),
            *titles.find_titles(plain, self.termbase),
            *formulas.find_formulas(plain, self.termbase),
            *figure_candidates(plain, text, figures, offset),
            *numbers.find_numbers(plain),
            *terms,
            *self._name_candidates(plain, terms),
            *find_numbered_sets(plain),
        ]
        return choose(_without_split_numbers(candidates, plain))

    def _prose_spans(self, text: str, figures: Sequence[Figure], offset: int) -> tuple[ProtectedSpan, ...]:
        """What engines get wrong in any text; everything else is left to them."""
        plain = to_simplified(text)
        big = [
            candidate
            for candidate in figure_candidates(plain, text, figures, offset)
            if candidate.span.en[:1].isupper() or re.search("[万亿]", candidate.span.zh)
        ]
        known = [c for c in self._term_candidates(plain) if c.span.kind is SpanKind.NAME]
        found = names.find_names(plain, self.termbase)
        world = [
            Candidate(ProtectedSpan(SpanKind.NAME, name.start, name.end, name.zh, name.en))
            for name in prose_names.sure_names(plain, found, self.termbase.find(plain))
        ]
        told = (*dates.find_dates(plain), *clock.find_times(plain), *numbers.find_numbers(plain))
        candidates = [*told, *big, *known, *world]
        return choose(_without_split_numbers(candidates, plain)) if self.mixed else choose(big)

    def _term_candidates(self, plain: str) -> list[Candidate]:
        """The terms of `plain`, each in the form that fits its place."""
        found = []
        for match in self.termbase.find(plain, _placeable):
            term = match.term
            if term.zh in _LEFT_IN_CHINESE or not term.en:
                continue
            kind = SpanKind.NAME if term.pos == "name" else SpanKind.TERM
            english = nationalities.fitting(term, plain, match.start)
            if english is None:
                english = term_forms.fitting(term, plain, match.start)
            if not english:
                continue
            span = ProtectedSpan(kind, match.start, match.end, plain[match.start : match.end], english)
            # “十四五”良好开局 is one term, though the plan by itself would be a date.
            found.append(Candidate(span, weight=int(_PLANNED.search(term.zh) is not None)))
        return found

    def _name_candidates(self, plain: str, terms: Sequence[Candidate]) -> Iterable[Candidate]:
        confirmed = dict(self.confirmed_names)
        for zh, en in confirmed.items():
            for match in re.finditer(re.escape(zh), plain):
                span = ProtectedSpan(SpanKind.NAME, match.start(), match.end(), zh, en)
                yield Candidate(span, weight=1)
        found = [(name.start, name.end, name.en) for name in names.find_names(plain, self.termbase)]
        for start, end, en in (*found, *nameless.find_nameless(plain)):
            english = confirmed.get(plain[start:end], en)
            span = ProtectedSpan(SpanKind.NAME, start, end, plain[start:end], english)
            shared = next((term for term in terms if _shares_unit(span, term.span)), None)
            yield Candidate(span, weight=0 if shared is None else 1)
            if shared is not None:  # 汉滨区 + 区人民政府: the body keeps what follows the unit
                yield from self._rest_of(shared.span, plain)

    def _rest_of(self, term: ProtectedSpan, plain: str) -> Iterable[Candidate]:
        start = term.zh_start + 1
        for match in self.termbase.find(plain[start : term.zh_end]):
            zh = plain[start + match.start : start + match.end]
            span = ProtectedSpan(term.kind, start + match.start, start + match.end, zh, match.term.en)
            yield Candidate(span)


def _placeable(term: Term, plain: str, at: int) -> bool:
    """False for verbs too: the nouns inside them (推动 + 高质量发展) are placed."""
    if not senses.is_meant(term.zh, plain, at):
        return False
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


def _ended(front: str) -> str:
    """What is left in front of statements, as a sentence of its own."""
    return f"{front.rstrip('，；、 ')}。"


def _shifted(spans: Sequence[ProtectedSpan], start: int, end: int | None = None) -> tuple[ProtectedSpan, ...]:
    """Spans that lie in ``start:end``, counted from `start`."""
    return tuple(
        replace(span, zh_start=span.zh_start - start, zh_end=span.zh_end - start)
        for span in spans
        if span.zh_start >= start and (end is None or span.zh_end <= end)
    )
