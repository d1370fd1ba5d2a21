"""The localiser: figures, dates, terms, names and titles of a sentence put into English by rule.

What stands here in English never passes through an engine's fancy: the engine only builds the
sentence around it.  Knows nothing of engines or memories.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.document.chinese import to_simplified
from desktop_app.figures import english as figure_english
from desktop_app.figures.model import Figure, Qualifier
from desktop_app.translation import (
    counters,
    dates,
    formulas,
    indicators,
    labels,
    names,
    numbers,
    senses,
    templates,
    term_forms,
    titles,
)
from desktop_app.translation.bare_figures import bare_where_said
from desktop_app.translation.model import LocalisedSegment, ProtectedSpan, SpanKind, Term
from desktop_app.translation.plain import plain_words
from desktop_app.translation.spans import Candidate, choose, place
from desktop_app.translation.termbase import Termbase
from desktop_app.translation.world_names import FOREIGN

# Parts of speech that keep their Chinese: the engine must inflect them.
_LEFT_TO_ENGINE = frozenset({"v", "adv"})
# Words that engines place better in Chinese, whatever a termbase says ("whole year", "the whole city").
_LEFT_IN_CHINESE = frozenset({"全年", "全市", "全区", "全省", "全县", "首批", "首个", "首家", "目前", "当前"})
# Units whose Chinese measure word stays behind the number: it tells the engine what is counted.
_COUNTED = frozenset({"count", "persons", "person-times", "households", "times"})
# Qualifiers that are the sentence's verb: the engine needs them to build it.
_VERBS = frozenset({"突破", "超过", "跨过", "迈过", "跃过", "达到", "力争", "前"})
_PLANNED = re.compile("“?十[一二三四五六七八九]五”?.")
# Of these, the ones whose meaning an engine may lose ("reached"): the figure says it once more.
_SAID_AGAIN = frozenset({"突破", "超过"})


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
    ) -> LocalisedSegment:
        """One sentence with its known pieces in English.

        Args:
            segment_text: the sentence.
            figures: its figures; their offsets may count from the block, then give `offset`.
            segment_id: goes into the result.
            offset: where the sentence begins in the text that the figures' offsets count from.
            role: role of the part (`PartRole` value).
            official: False for ordinary prose: only big numbers, dates and known names are placed.
        """
        if not official:
            spans = self._prose_spans(segment_text, figures, offset)
            bare = tuple(bare_where_said(span, segment_text) for span in spans)
            return LocalisedSegment(segment_id, segment_text, place(segment_text, bare), spans)
        label = labels.opening_label(segment_text)
        start = label.end if label else 0
        spans = self.spans(segment_text, figures, offset=offset)
        spans = tuple(span for span in spans if span.zh_start >= start)
        prefix = label.english if label else ""
        whole = templates.translate(segment_text[start:], _shifted(spans, start), self.termbase, role=role)
        if whole is not None:
            return LocalisedSegment(
                segment_id, segment_text, f"{prefix}{whole.english}", spans, complete=True, rule=whole.rule
            )
        used = spans if self.mixed else tuple(span for span in spans if span.kind is SpanKind.FIGURE)
        end, suffix = len(segment_text), ""
        run = self._run(segment_text[start:], _shifted(spans, start), role)
        if run is not None and run.start == 0:
            prefix, start = f"{prefix}{run.english}. ", start + run.end
        elif run is not None:
            end, suffix = start + run.start, run.english
        reword = plain_words if self.mixed else str
        bare = tuple(bare_where_said(span, segment_text) for span in _shifted(used, 0, end))
        text = place(_ended(segment_text[start:end], suffix), _shifted(bare, start, end), reword)
        return LocalisedSegment(segment_id, segment_text, text, spans, prefix=prefix, suffix=suffix)

    def _run(self, text: str, spans: Sequence[ProtectedSpan], role: str) -> indicators.Run | None:
        """Statements at the head or the end of a sentence that need no engine."""
        if not text.rstrip().endswith(("。", "；")):
            return None
        return indicators.find_run(text, spans, self.termbase, role)

    def spans(
        self, text: str, figures: Sequence[Figure] = (), *, offset: int = 0
    ) -> tuple[ProtectedSpan, ...]:
        """The non-overlapping pieces of `text` that rules translate, in reading order."""
        plain = to_simplified(text)
        terms = self._term_candidates(plain)
        candidates = [
            *dates.find_sessions(plain),
            *dates.find_dates(plain),
            *labels.find_enumerators(plain),
            *counters.find_counters(plain),
            *titles.find_titles(plain, self.termbase),
            *formulas.find_formulas(plain, self.termbase),
            *_figure_candidates(plain, text, figures, offset),
            *numbers.find_numbers(plain),
            *terms,
            *self._name_candidates(plain, terms),
        ]
        return choose(_without_split_numbers(candidates, plain))

    def _prose_spans(self, text: str, figures: Sequence[Figure], offset: int) -> tuple[ProtectedSpan, ...]:
        """What engines get wrong in any text; everything else is left to them."""
        plain = to_simplified(text)
        big = [
            candidate
            for candidate in _figure_candidates(plain, text, figures, offset)
            if candidate.span.en[:1].isupper() or re.search("[万亿]", candidate.span.zh)
        ]
        known = [c for c in self._term_candidates(plain) if c.span.kind is SpanKind.NAME]
        world = [
            Candidate(ProtectedSpan(SpanKind.NAME, name.start, name.end, name.zh, name.en))
            for name in names.find_names(plain, self.termbase)
            if name.kind == FOREIGN
        ]
        candidates = [*dates.find_dates(plain), *big, *numbers.find_numbers(plain), *known, *world]
        return choose(_without_split_numbers(candidates, plain)) if self.mixed else choose(big)

    def _term_candidates(self, plain: str) -> list[Candidate]:
        """The terms of `plain`, each in the form that fits its place."""
        found = []
        for match in self.termbase.find(plain, _placeable):
            term = match.term
            if term.zh in _LEFT_IN_CHINESE or not term.en:
                continue
            kind = SpanKind.NAME if term.pos == "name" else SpanKind.TERM
            english = term_forms.fitting(term, plain, match.start)
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
        for name in names.find_names(plain, self.termbase):
            english = confirmed.get(name.zh, name.en)
            span = ProtectedSpan(SpanKind.NAME, name.start, name.end, name.zh, english)
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
    if term.pos == "name" or not term.en:
        return senses.is_the_name(term, plain, at)
    return term.pos not in _LEFT_TO_ENGINE and bool(term_forms.fitting(term, plain, at))


def _shares_unit(name: ProtectedSpan, term: ProtectedSpan) -> bool:
    """True when a name's last character (区, 市, 县) is the first of a term."""
    return name.zh_start < term.zh_start == name.zh_end - 1 and term.zh_end > name.zh_end


def places_of(figures: Sequence[Figure], text: str, offset: int = 0) -> dict[int, Figure]:
    """Where each figure's raw text begins in `text`.

    Offsets may count from the sentence or from its block: the shift under which most figures
    lie on their own raw text is the true one.
    """
    shifts = {offset, 0}
    if figures:
        shifts.update(
            figures[0].start - match.start() for match in re.finditer(re.escape(figures[0].raw), text)
        )

    def placed(shift: int) -> dict[int, Figure]:
        return {
            figure.start - shift: figure
            for figure in figures
            if figure.start >= shift and text.startswith(figure.raw, figure.start - shift)
        }

    # The shift that was given wins among equals.
    return max((placed(shift) for shift in (offset, *sorted(shifts - {offset}))), key=len)


def _figure_candidates(plain: str, text: str, figures: Sequence[Figure], offset: int) -> list[Candidate]:
    found = []
    for at, figure in places_of(figures, text, offset).items():
        if not _worth_placing(figure):
            continue
        start, end = _reach(figure, at)
        if figure.unit_norm == "km/hour" and plain[:start].endswith("时速"):
            start -= len("时速")  # the English unit says it
        if not 0 <= start < end <= len(plain):
            continue
        span = ProtectedSpan(SpanKind.FIGURE, start, end, plain[start:end], _in_place(figure), figure.id)
        found.append(Candidate(span))
    return found


def _reach(figure: Figure, at: int) -> tuple[int, int]:
    """Span of the figure with its qualifier word (超…, …以上), if its English says that word."""
    if _keeps_qualifier_outside(figure):
        return at, at + len(figure.raw)
    return at - (figure.start - figure.outer_start), at + (figure.outer_end - figure.start)


def _keeps_qualifier_outside(figure: Figure) -> bool:
    """True when the qualifier word stays in Chinese: it is the verb, or nobody knows where it stands."""
    known = figure.outer_start <= figure.start < figure.end <= figure.outer_end
    return figure.qual_zh in _VERBS or not known


def _worth_placing(figure: Figure) -> bool:
    """Western digits and numbers with 万 or 亿 are placed; 八个 and 首位 read well in Chinese."""
    return any(char.isdigit() or char in "万亿" for char in figure.raw) and not figure.vague


def _in_place(figure: Figure) -> str:
    """English of the figure as it stands inside the sentence, measure word kept for counts."""
    if figure.qual_zh not in _SAID_AGAIN and figure.qual_zh and _keeps_qualifier_outside(figure):
        figure = replace(figure, qual_zh="", qualifier=Qualifier.EXACT)
    amount = figure_english.amount(figure)
    if figure.unit_norm == "TEU":
        return f"{amount} TEUs"
    if figure.unit_norm in _COUNTED:
        amount = amount.removesuffix(" times")
        return f"{amount} {re.sub('（.*', '', figure.unit_zh).lstrip('万亿千百余多 ')}".rstrip()
    return amount


def _without_split_numbers(candidates: Iterable[Candidate], plain: str) -> list[Candidate]:
    """Candidates that do not begin or end inside a run of digits."""

    def splits(at: int) -> bool:
        return 0 < at < len(plain) and plain[at - 1].isdigit() and plain[at].isdigit()

    return [c for c in candidates if not splits(c.span.zh_start) and not splits(c.span.zh_end)]


def _ended(front: str, suffix: str) -> str:
    """What is left in front of statements, as a sentence of its own."""
    return f"{front.rstrip('，；、 ')}。" if suffix else front


def _shifted(spans: Sequence[ProtectedSpan], start: int, end: int | None = None) -> tuple[ProtectedSpan, ...]:
    """Spans that lie in ``start:end``, counted from `start`."""
    return tuple(
        replace(span, zh_start=span.zh_start - start, zh_end=span.zh_end - start)
        for span in spans
        if span.zh_start >= start and (end is None or span.zh_end <= end)
    )
