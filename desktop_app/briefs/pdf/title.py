"""The title block of a brief: office, kind of document, title, place and date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from desktop_app.briefs.labels import label
from desktop_app.briefs.logo import HEIGHT, read_logo
from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.flow import Flow, TextFlow
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.pieces import Custom, RuleFlow
from desktop_app.briefs.pdf.voice import Voice
from desktop_app.briefs.words import UNCONFIRMED, Mark, Span, Words, text_of

_SHORT = 60  # a title up to this long may be large


def title_block(brief: Brief) -> Iterator[Flow]:
    """Logo and office, kicker, title, subtitle, place and date, and a rule."""
    voice = Voice(brief)
    if brief.logo:
        yield Custom(keep=True, size=HEIGHT, paint=_logo(brief.logo, brief.office))
    kicker = _in_line(voice, brief.kicker).upper()
    if brief.office:
        kicker = f"{brief.office} · {kicker}"
    chinese = brief.language is Language.CHINESE
    yield TextFlow((Span(kicker),), replace(theme.KICKER, chinese=chinese), before=6, keep=True)
    role = ("H1",)
    small = replace(theme.TITLE_ZH, size=13, leading=19, colour=theme.INK)
    title_zh = theme.TITLE_ZH if chinese else small
    english = theme.TITLE if len(voice.one(brief.title)) <= _SHORT else theme.TITLE_LONG
    for text, style in voice.both(_confirmed_form(brief.title), english, title_zh):
        yield TextFlow(text, style, before=6, keep=True, role=role)
        role = ("P",)
    for text, style in voice.both(brief.subtitle, theme.SUBTITLE, theme.SUBTITLE.in_chinese(size=9.5)):
        yield TextFlow(text, style, before=5, keep=True)
    yield from _place_and_day(brief, voice)
    yield RuleFlow(before=10, colour=theme.TEAL, thickness=1.2)


def _place_and_day(brief: Brief, voice: Voice) -> Iterator[Flow]:
    """Where and when, and that nobody has confirmed the title."""
    place = "" if voice.one(brief.place) == voice.one(brief.title) else voice.one(brief.place)
    day = _in_line(voice, brief.date)
    chinese = brief.language is Language.CHINESE  # whose title is the report's own
    doubtful = _is_unconfirmed(brief.title) and not chinese
    if place or day or doubtful:
        doubt = voice.one(label("title-unconfirmed")) if doubtful else ""
        line = (
            Span(place, Mark.STRONG),
            Span("  ·  " if place and day else ""),
            Span(day),
            Span("  ·  " if (place or day) and doubt else ""),
            Span(doubt, Mark.MUTED),
        )
        yield TextFlow(line, replace(theme.BODY, size=10, chinese=chinese), before=8, keep=True)


def _in_line(voice: Voice, words: Words) -> str:
    """Short words on one line, in two languages beside each other."""
    return "  ".join(text_of(text) for _, text in voice.speech.chosen(words))


def _is_unconfirmed(title: Words) -> bool:
    return title.en[-1:] == UNCONFIRMED


def _confirmed_form(title: Words) -> Words:
    """The title without its sign: in large type the sign would look like part of the name."""
    return Words(title.en[:-1], title.zh) if _is_unconfirmed(title) else title


def _logo(path: str, office: str) -> Callable[[Pen, float, float, float], None]:
    logo = read_logo(path)

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        with pen.figure(office or Path(path).stem, x, top - HEIGHT, logo.width, HEIGHT):
            pen.picture(logo.data, x, top - logo.height, logo.width, logo.height)

    return paint
