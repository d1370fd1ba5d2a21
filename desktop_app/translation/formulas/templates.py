"""Whole sentences that need no engine: headline indicators, labels, lone numbers and dates.

A template fires only when every piece of the sentence is known; otherwise it says None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.translation.formulas import closings, submissions, table_rows, titles, turns
from desktop_app.translation.formulas.about_papers import about_paper
from desktop_app.translation.formulas.announced import announced
from desktop_app.translation.formulas.appointments import appointment
from desktop_app.translation.formulas.askers import speaker_alone
from desktop_app.translation.formulas.fields import fields
from desktop_app.translation.formulas.meetings import minutes
from desktop_app.translation.formulas.notes import note
from desktop_app.translation.formulas.notices import notice
from desktop_app.translation.formulas.questions import question
from desktop_app.translation.formulas.set_sentences import set_sentence
from desktop_app.translation.formulas.thanks import thanks
from desktop_app.translation.formulas.title_matter import bodies, title_matter
from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.profiles.profile_sentences import profile
from desktop_app.translation.provisions.provision import provision
from desktop_app.translation.provisions.tasks import tasks
from desktop_app.translation.statements.indicators import Run
from desktop_app.translation.telling.voices import PAST_ROLES
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.rule_words import pattern_of
from desktop_app.translation.words.stops import with_stop

#: Roles of parts that tell of what is so, rather than of what was done; in results the statements go first.
OF_PROFILES = ("", "other", "preamble")
_SPOKEN = re.compile(pattern_of("what only speakers say"))
_STOP = "。；;，,、：: ！!？?."


def translate(
    text: str,
    spans: Sequence[ProtectedSpan],
    termbase: Termbase,
    runs: Sequence[Run] = (),
    *,
    role: str = "",
    heading: bool = False,
) -> Whole | None:
    """English of `text` if rules know all of it, else None; `runs` are the statements found in it.

    `role` is that of the part (`PartRole` value).  A `heading` names what its part does: it lays down no
    duty, sets no task and describes nothing.
    """
    return (
        _no_sentence(text, spans, termbase)
        or submissions.opening(text, spans, termbase)
        or thanks(text)
        or turns.announcement(text)
        or closings.closing(text, spans, termbase)
        or question(text, spans, termbase)
        or appointment(text, spans, termbase)
        or set_sentence(text, spans, termbase, role)
        or (_laid_down(text, spans, termbase, role) if not heading else None)
        or notice(text, spans, termbase)
        or announced(text, spans, termbase)
        or minutes(text, spans, termbase, role)
        or (profile(text, spans, termbase) if role in OF_PROFILES and not heading else None)
        or _statements(text, runs)
        or (_of_named(profile(text, spans, termbase)) if role in PAST_ROLES and not heading else None)
        or (profile(text, spans, termbase) if not heading and _SPOKEN.match(text) else None)
        or (_tasks(text, spans, termbase, role) if not heading else None)
    )


def _no_sentence(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of what makes no statement: pieces alone, rows, titles, notes, lists of bodies."""
    return (
        _lone_piece(text, spans)
        or _no_words(text)
        or speaker_alone(text)
        or table_rows.row(text, spans, termbase)
        or title_matter(text, termbase)
        or note(text, spans, termbase)
        or fields(text, spans, termbase)
        or about_paper(text, spans)
        or _bare_title(text, termbase)
        or bodies(text, termbase)
    )


def _of_named(whole: Whole | None) -> Whole | None:
    """What a part that reports tells of somebody named: there, nobody is an “it”."""
    return None if whole is not None and whole.english.startswith("It ") else whole


def _lone_piece(text: str, spans: Sequence[ProtectedSpan]) -> Whole | None:
    """One term, name, date or number with at most a stop behind it."""
    if len(spans) != 1:
        return None
    span = spans[0]
    if text[: span.zh_start].strip() or text[span.zh_end :].strip(_STOP + " "):
        return None
    english = span.en[:1].upper() + span.en[1:]
    stop = "" if english.endswith(",") else stop_of(text)  # "Fellow Deputies," has its own
    return Whole(english + stop, "lone-piece")


def _bare_title(text: str, termbase: Termbase) -> Whole | None:
    """A report's own title, without brackets."""
    english = titles.title_english(text.strip(), termbase) if titles.is_title(text) else None
    return Whole(english, "title") if english else None


def _no_words(text: str) -> Whole | None:
    """Nothing to translate: Western letters, digits and signs only."""
    if any(char.isalpha() and not char.isascii() for char in text):
        return None
    english = text.strip().rstrip(_STOP) + stop_of(text)
    return Whole(english, "no-words") if english else None


def _laid_down(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str) -> Whole | None:
    english = provision(text, spans, termbase, role)
    return Whole(english, "provision") if english else None


def _tasks(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str) -> Whole | None:
    english = tasks(text, spans, termbase, role)
    return Whole(english, "tasks") if english else None


def _statements(text: str, runs: Sequence[Run]) -> Whole | None:
    return Whole(with_stop(runs[0].english, stop_of(text)), "indicators") if runs and runs[0].whole else None


def stop_of(text: str) -> str:
    """The English stop of a Chinese sentence, "" where it has none."""
    last = text.rstrip()[-1:]
    return {"。": ".", "；": ";", ";": ";", ".": ".", "：": ":", ":": ":", "！": "!", "？": "?"}.get(last, "")
