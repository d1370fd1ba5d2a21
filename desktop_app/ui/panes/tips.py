"""What a tooltip says of a figure, a term, a name and the state of a sentence."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.briefs.talking_points import say_aloud
from desktop_app.document.model import Repair
from desktop_app.figures.model import Figure
from desktop_app.services.reference import Known
from desktop_app.translation.model import OriginKind, Translation
from desktop_app.ui.names import kind_name, name_kind, origin_name, qualifier_name, state_name


def figure_tip(figure: Figure, *, still_open: bool = False) -> str:
    """A figure with its value in words: what, how much, when."""
    head = f"{figure.raw} = {figure.english}" if figure.english else figure.raw
    name = figure.indicator_en or figure.indicator_zh
    facts = (name, qualifier_name(figure.qualifier), kind_name(figure.kind), figure.period)
    lines = [f"<b>{escape(head)}</b>", escape(say_aloud(figure)), escape(" · ".join(filter(None, facts)))]
    if still_open:
        lines.append(QCoreApplication.translate("Tips", "Not proven: the English does not say this figure."))
    return "<br>".join(line for line in lines if line)


def known_tip(known: Known) -> str:
    """A term or name with where its English is from."""
    translate = QCoreApplication.translate
    if known.name:
        words = translate("Tips", "{kind}, worded by rule; not confirmed yet")
        source = words.format(kind=name_kind(known.source))
    else:
        source = translate("Tips", "Termbase: {source}").format(source=known.source)
    return f"<b>{escape(known.zh)} = {escape(known.en)}</b><br>{escape(source)}"


def joined_tip(repair: Repair) -> str:
    """That a page break was joined, and how it is parted again."""
    translate = QCoreApplication.translate
    if repair.reason == "by-hand":
        words = translate("Tips", "Two paragraphs were joined here by hand. To part them: Split sentence.")
        return escape(words)
    words = translate("Tips", "A page break was joined here ({sure}% sure). To part it: Split sentence.")
    return escape(words.format(sure=QLocale().toString(round(100 * repair.confidence))))


def state_tip(translation: Translation, findings: int) -> str:
    """How far a sentence is and who wrote its English."""
    translate = QCoreApplication.translate
    lines = [state_name(translation.state)]
    if translation.origin.kind is not OriginKind.NONE:
        detail = f" ({translation.origin.detail})" if translation.origin.detail else ""
        origin = origin_name(translation.origin.kind) + detail
        lines.append(translate("Tips", "English from: {origin}").format(origin=origin))
    if findings:
        lines.append(translate("Tips", "Open findings: {n}").format(n=findings))
    if translation.comment:
        lines.append(translate("Tips", "Comment: {text}").format(text=translation.comment))
    return "<br>".join(escape(line) for line in lines)
