"""The localiser: figures, dates, terms, names and titles of a sentence put into English by rule.

What stands here in English never passes through an engine's fancy: the engine only builds the
sentence around it.  Knows nothing of engines or memories.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.document.chinese import simplified
from desktop_app.figures.marks import in_full_width, years_in_digits
from desktop_app.figures.model import Figure
from desktop_app.translation.driving import clauses
from desktop_app.translation.formulas import captions, definitions, fields, templates
from desktop_app.translation.formulas.askers import speaker
from desktop_app.translation.formulas.boxed_labels import boxed_heading, boxed_label
from desktop_app.translation.formulas.section_titles import section_title
from desktop_app.translation.genre import admits, finds, is_to_do
from desktop_app.translation.known_pieces import big_figures, known_pieces, pieces_of_prose
from desktop_app.translation.model import LocalisedSegment, ProtectedSpan, SpanKind, Whole
from desktop_app.translation.nouns.topics import topic
from desktop_app.translation.placing import labels
from desktop_app.translation.placing.bare_figures import bare_where_said
from desktop_app.translation.placing.dashes import with_dashes
from desktop_app.translation.placing.labels import Label, after_comma
from desktop_app.translation.placing.listed_honors import with_listed_honors
from desktop_app.translation.placing.plain import plain_words
from desktop_app.translation.placing.spans import place, shifted
from desktop_app.translation.profiles.profile_sentences import profile_runs, speaks_of_itself
from desktop_app.translation.provisions import opened as provisions
from desktop_app.translation.statements import headings, indicators, opened
from desktop_app.translation.statements.opened import Part
from desktop_app.translation.telling.not_ours import not_ours
from desktop_app.translation.telling.regarding import is_problem
from desktop_app.translation.telling.voices import FOUND, PAST_ROLES
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.stops import with_stop

_TOLD = (*PAST_ROLES, "plan", "targets")  # parts whose clauses rules tell
_STOPS = "，；、。 "
_BASIS = re.compile(r"\s*(?:[根依]?据|按照?)[^，。；]+，\s*")
_TURN = re.compile(
    "，(?:但是?|然而|不过)，?(?=(?:我们)?[也还]?(?:要|应|必须)?(?:清醒|深刻|充分|看到|认识|意识))"
)
_MEANING = Part("other", heading=True)  # what a word of a glossary stands for
_LISTED = re.compile(r"[^，；。：]*20\d\d年[^，；。：]+[表划单录况解]\s*")  # a line of a list of annexes
_CAPTIONED = ("Table ", "Figure ", "Annex")


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
        mixed: False leaves everything but the figures in Chinese, for engines that read no mixed input.
    """

    termbase: Termbase
    mixed: bool = True

    def localise(
        self,
        text: str,
        figures: Sequence[Figure] = (),
        *,
        role: str = "",
        official: bool = True,
        heading: bool = False,
    ) -> LocalisedSegment:
        """One sentence with its known pieces in English.

        Args:
            text: the sentence.
            figures: its figures, spans counted from the sentence.
            role: role of the part (`PartRole` value).
            official: False for ordinary prose: only big numbers, dates and known names are placed.
            heading: a heading, which names no actor.
        """
        # as rules and terms are written; every offset stays the same
        plain = with_listed_honors(years_in_digits(in_full_width(simplified(text))))
        plain = with_dashes(plain, self.termbase)
        heading = (heading and "我们" not in plain) or is_problem(plain)  # 一年来，我们坚持…: a sentence
        if role and role not in _TOLD and admits(plain):
            role = "results"  # what is lacking is told in the present, in whatever part
        elif role not in _TOLD and not heading and finds(plain):
            role = FOUND  # what others failed to do, in whatever part
        if not official:
            told = self._prose(plain, figures)
        elif role == FOUND:
            told = self._found(plain, figures, heading=heading)
        else:
            told = self._official(plain, figures, Part(role, heading))
        return told if plain == text else replace(told, source=text)

    def _found(self, text: str, figures: Sequence[Figure], *, heading: bool) -> LocalisedSegment:
        """A sentence about others; what they must do, and what rules tell of us, says no tense."""
        found = self._official(text, figures, Part("" if is_to_do(text) else FOUND, heading))
        told = [not_ours(piece) for piece in (found.told or (found.text,))]
        if any(piece is None for piece in told):
            return self._official(text, figures, Part("", heading))
        return found if found.told else replace(found, text=told[0] or "")

    def _label(self, text: str, known: Sequence[ProtectedSpan]) -> Label:
        """What opens the sentence and is told apart from it: a number, a topic, who speaks."""
        spoken_of = None if fields.field(text) else topic(text, self.termbase)
        label = labels.opening_label(text) or spoken_of or boxed_label(text, self.termbase) or Label(0, "")
        return label if label.end else speaker(text, known, self.termbase) or label

    def _official(self, text: str, figures: Sequence[Figure], part: Part) -> LocalisedSegment:
        known = known_pieces(text, figures, self.termbase)
        label = self._label(text, known)
        if not part.heading:
            entry = definitions.entry(text[label.end :], known, self.termbase)
            if entry is not None:
                return self._defined(text, entry, label, known)
            label, part = self._field(text, label, known, part)
        start, prefix = label.end, label.english
        spans = tuple(span for span in known if span.zh_start >= start)
        runs, whole = self._by_rule(text[start:], shifted(spans, start), part)
        whole = whole or self._turned(text, spans, start, part)
        if whole is None and (prefix.startswith(_CAPTIONED) or (prefix and _LISTED.fullmatch(text, start))):
            whole = captions.caption(text[start:], self.termbase)
        if whole is not None:
            told = after_comma(spans, whole.english) if prefix.endswith(", ") else whole.english
            return LocalisedSegment(text, f"{prefix}{told}", spans, complete=True, rule=whole.rule)
        pieces = self._laid_down(text, spans, start, part)
        pieces = pieces or self._pieces(text, spans, start, runs, part)
        if all(piece.told for piece in pieces):
            told = " ".join(piece.text for piece in pieces).removesuffix(".") + templates.stop_of(text)
            return LocalisedSegment(text, f"{prefix}{told}", spans, complete=True, rule="clauses")
        return LocalisedSegment(
            text,
            clauses.BORDER.join(piece.text for piece in pieces),
            spans,
            prefix=prefix,
            told=tuple(piece.text for piece in pieces if piece.told),
        )

    def _turned(self, text: str, spans: Sequence[ProtectedSpan], start: int, part: Part) -> Whole | None:
        """…，但也要清醒认识到，…: two sentences, where rules tell both."""
        turn = None if part.heading else _TURN.search(text, start)
        if turn is None:
            return None
        front = f"{text[start : turn.start()]}。"
        one = self._by_rule(front, shifted(spans, start, turn.start()), part)[1]
        two = self._by_rule(text[turn.end() :], shifted(spans, turn.end()), part)[1] if one else None
        return (
            Whole(f"{one.english} However, {after_comma(spans, two.english)}", "turn")
            if one and two
            else None
        )

    def _laid_down(self, text: str, spans: Sequence[ProtectedSpan], start: int, part: Part) -> list[_Piece]:
        """The segments of a provision that rules tell around unknown things; none where there are none."""
        if part.heading or not self.mixed:
            return []
        behind = shifted(spans, start)
        bare = tuple(bare_where_said(span, text[start:]) for span in behind)

        def placed(at: int, end: int) -> str:
            return place(text[start + at : start + end], shifted(bare, at, end), plain_words)

        found = provisions.segments(text[start:], behind, self.termbase, part.role, placed)
        return [_Piece(one.text, one.told) for one in found]

    def _field(
        self, text: str, label: Label, known: Sequence[ProtectedSpan], part: Part
    ) -> tuple[Label, Part]:
        """The label with that of a field behind it, and the part that its prose is told as."""
        rest = text[label.end :]
        field = fields.field(rest)
        if field is None or fields.fields(rest, shifted(known, label.end), self.termbase) is not None:
            return label, part
        behind = Label(label.end + field.end, f"{label.english}{field.english}")
        return behind, Part(field.role or part.role, part.heading)

    def _defined(
        self, text: str, entry: definitions.Entry, label: Label, known: Sequence[ProtectedSpan]
    ) -> LocalisedSegment:
        """An entry of a glossary behind `label`: the word, and what it means."""
        start = label.end + entry.end
        spans = tuple(span for span in known if span.zh_start >= start)
        meaning = headings.meaning(text[start:], shifted(spans, start), self.termbase)
        whole = meaning or self._by_rule(text[start:], shifted(spans, start), _MEANING)[1]
        if whole is not None:
            told = f"{label.english}{entry.told(whole.english)}"
            return LocalisedSegment(text, told, spans, complete=True, rule="definition")
        pieces = self._pieces(text, spans, start, (), _MEANING)
        mixed = clauses.BORDER.join(piece.text for piece in pieces)
        return LocalisedSegment(text, mixed, spans, prefix=f"{label.english}{entry.english}: ")

    def _prose(self, text: str, figures: Sequence[Figure]) -> LocalisedSegment:
        spans = pieces_of_prose(text, figures, self.termbase) if self.mixed else big_figures(text, figures)
        bare = tuple(bare_where_said(span, text) for span in spans)
        return LocalisedSegment(text, place(text, bare), spans)

    def _by_rule(
        self, body: str, spans: Sequence[ProtectedSpan], part: Part
    ) -> tuple[list[indicators.Run], Whole | None]:
        """The statements found in `body`, and its English where rules know all of it."""
        runs = [] if part.heading else indicators.find_runs(body, spans, self.termbase, part.role)
        whole = (boxed_heading(body, self.termbase) or section_title(body)) if part.heading else None
        whole = whole or templates.translate(
            body, spans, self.termbase, runs, role=part.role, heading=part.heading
        )
        if whole is None and part.heading:
            read = headings.topic_reader(body, spans, self.termbase)
            whole = section_title(body, read) or headings.heading(
                headings.as_clauses(body), spans, self.termbase, part.role
            )
        told_of = part.role in templates.OF_PROFILES or (part.role == "results" and speaks_of_itself(body))
        if whole is None and not part.heading and told_of:
            runs = max(profile_runs(body, spans, self.termbase), runs, key=_reach)
        if whole is None and not part.heading and part.role in (*templates.OF_PROFILES, "results"):
            runs = _filled(runs, profile_runs(body, spans, self.termbase, named=True))
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
        placed = [span for span in spans if self.mixed or span.kind is SpanKind.FIGURE]
        bare = tuple(bare_where_said(span, text) for span in placed)
        pieces: list[_Piece] = []
        at = start
        has_stop = text[start:].rstrip().endswith(("。", "；"))  # without one, all is told or nothing
        for run in runs if has_stop else ():
            begins = start + run.start
            if _BASIS.fullmatch(text, at, begins):  # no sentence of its own: 据…统计，
                basis = place(text[at:begins], shifted(bare, at, begins)).rstrip("， ")
                pieces.append(_Piece(f"{basis}，{after_comma(spans, run.english)}。"))
                at = start + run.end
                continue
            if begins > at:
                pieces += self._for_engine(
                    _ended(text[at:begins]), shifted(bare, at, begins), part, text[start:at]
                )
            pieces.append(_Piece(with_stop(run.english), told=True))
            at = start + run.end
        if at < len(text):
            pieces += self._for_engine(text[at:], shifted(bare, at), part, text[start:at])
        return pieces

    def _for_engine(self, text: str, spans: Sequence[ProtectedSpan], part: Part, before: str) -> list[_Piece]:
        """What is left to the engine behind `before`: clauses told around unknown things, and the rest."""
        reword = plain_words if self.mixed else str

        def placed(at: int, end: int) -> str:
            return place(text[at:end], shifted(spans, at, end), reword)

        pieces: list[_Piece] = []
        left, at = "", 0
        found = opened.open_clauses(text, spans, self.termbase, part, placed, before) if self.mixed else []
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


def _filled(runs: Sequence[indicators.Run], more: Sequence[indicators.Run]) -> list[indicators.Run]:
    """`runs`, and between them what `more` tell."""
    between = [one for one in more if all(one.end <= run.start or run.end <= one.start for run in runs)]
    return sorted([*runs, *between], key=lambda run: run.start)


def _reach(runs: Sequence[indicators.Run]) -> int:
    """How much of a sentence `runs` tell."""
    return sum(run.end - run.start for run in runs)


def _ended(front: str) -> str:
    """What is left in front of statements, as a sentence of its own."""
    return f"{front.rstrip('，；、 ')}。"
