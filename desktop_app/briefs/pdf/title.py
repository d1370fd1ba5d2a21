"""The title block of a brief: office, kind of document, title, place and date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PIL import Image

from desktop_app.briefs.model import Brief, Language, Mark, Span
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.flow import Flow, TextFlow
from desktop_app.briefs.pdf.layout import Setter
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.pieces import Custom, RuleFlow
from desktop_app.errors import ExportError

_LOGO = 38.0
_SHORT = 60  # a title up to this long may be large


def title_block(brief: Brief) -> Iterator[Flow]:
    """Logo and office, kicker, title, subtitle, place and date, and a rule."""
    setter = Setter(brief)
    if brief.logo:
        yield Custom(keep=True, size=_LOGO, paint=_logo(brief.logo))
    kicker = setter.one(brief.kicker).upper()
    if brief.office:
        kicker = f"{brief.office} · {kicker}"
    chinese = brief.language is Language.CHINESE
    yield TextFlow((Span(kicker),), replace(theme.KICKER, chinese=chinese), before=6, keep=True)
    small = replace(theme.TITLE_ZH, size=13, leading=19, colour=theme.INK)
    title_zh = theme.TITLE_ZH if chinese else small
    english = theme.TITLE if len(setter.one(brief.title)) <= _SHORT else theme.TITLE_LONG
    for text, style in setter.both(brief.title, english, title_zh):
        yield TextFlow(text, style, before=6, keep=True)
    for text, style in setter.both(brief.subtitle, theme.SUBTITLE, theme.SUBTITLE.in_chinese(size=9.5)):
        yield TextFlow(text, style, before=5, keep=True)
    place = "" if setter.one(brief.place) == setter.one(brief.title) else setter.one(brief.place)
    day = setter.one(brief.date)
    if place or day:
        line = (Span(place, Mark.STRONG), Span("  ·  " if place and day else ""), Span(day))
        yield TextFlow(line, replace(theme.BODY, size=10, chinese=chinese), before=8, keep=True)
    yield RuleFlow(before=10, colour=theme.TEAL, thickness=1.2)


def _logo(path: str) -> Callable[[Pen, float, float, float], None]:
    try:
        with Image.open(path) as picture:
            picture.verify()
    except (OSError, SyntaxError) as error:
        raise ExportError(
            "brief-logo-unreadable",
            f"The logo {Path(path).name} is missing or is no picture: choose a PNG or JPEG file.",
            path=path,
        ) from error

    def paint(pen: Pen, x: float, top: float, width: float) -> None:
        pen.picture(path, x, top - _LOGO, width, _LOGO)

    return paint
