"""The last gate: words and figures that must not leave the office."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass

from desktop_app.briefs.model import Brief
from desktop_app.briefs.places import shipped_termbase
from desktop_app.briefs.wording import chinese, level_cell, rate_cell
from desktop_app.briefs.words import Span
from desktop_app.errors import ExportError
from desktop_app.figures.model import Figure
from desktop_app.project.content import ProjectContent

#: Fields that hold identifiers or notes for the editor and are never printed.
_UNPRINTED = frozenset(
    (
        *("anchor", "segment_id", "segment_ids", "block_id", "figure_id", "figure_ids"),
        *("reason", "logo", "template", "source_sha"),
    )
)
_WORDLIKE = re.compile(r"[0-9A-Za-z]")
_APOSTROPHE = "['’]"


def refuse_confidential(brief: Brief, words: Sequence[str], content: ProjectContent) -> None:
    """Stop an export that contains one of `words`, in Chinese or in English.

    Raises:
        ExportError: with the words found.
    """
    found = confidential_words("\n".join(texts(brief)), words, content)
    if found:
        raise refusal(found)


def refusal(found: Sequence[str]) -> ExportError:
    """The error that names the words found."""
    listed = ", ".join(f"“{word}”" for word in found)
    return ExportError(
        "brief-confidential",
        f"Nothing was written: it would contain {listed}, which must not leave the office. "
        "Leave out the sentences concerned, or change the list of confidential words.",
        words=tuple(found),
    )


def confidential_words(text: str, words: Sequence[str], content: ProjectContent | None) -> list[str]:
    """Those of `words` that `text` contains, spaces and case apart, in either language.

    `content` is the project that the text comes from, None for what belongs to no project.  A figure
    is found in every wording a brief may give it (386.23亿元, RMB 38.623 billion), a term or name also
    in its other language, a number never inside a longer one.
    """
    return [
        word
        for word in words
        if word.strip() and any(_pattern(form).search(text) for form in _forms(word.strip(), content))
    ]


def texts(part: object) -> Iterator[str]:
    """Every piece of text printed from a brief or a part of it; the spans of one text are joined."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        if part and all(isinstance(one, Span) for one in part):
            yield "".join(one.text for one in part)
        else:
            for one in part:
                yield from texts(one)
    elif is_dataclass(part):
        for field in fields(part):
            if field.name not in _UNPRINTED:
                yield from texts(getattr(part, field.name))
        text = getattr(part, "text", None)  # an Amount's parts read in a row
        if isinstance(text, str):
            yield text


def _forms(word: str, content: ProjectContent | None) -> Iterator[str]:
    """The word itself and everything else that says the same."""
    yield word
    known, figures = (content.terms, content.figures.figures) if content else ((), ())
    for term in (*known, *filter(None, (shipped_termbase().lookup(word),))):
        if word.casefold() in (term.zh.casefold(), term.en.casefold()):
            yield from filter(None, (term.zh, term.en, *term.variants))
    from desktop_app.figures.extract import figures_in  # slow to load, and few offices have such a list

    same, own = _pattern(word), figures_in(word)
    values = {(figure.value_normalised, figure.unit_norm) for figure in own if not figure.vague}
    for figure in (*own, *figures):
        if (figure.value_normalised, figure.unit_norm) in values or any(map(same.fullmatch, _said(figure))):
            yield from _said(figure)


def _said(figure: Figure) -> Iterable[str]:
    """Every wording a brief may give a figure; bare small counts are no secret and would be everywhere."""
    amounts = (level_cell(figure).amount, rate_cell(figure).amount)
    wordings = (figure.raw, chinese(figure), figure.english, *(one.text for one in amounts if one))
    return {one for one in wordings if len(re.sub(r"\W", "", one)) > 1}


def _pattern(form: str) -> re.Pattern[str]:
    """Finds a form whatever its spaces and apostrophes, but not within a longer word or number."""
    letters = [_APOSTROPHE if letter in "'’" else re.escape(letter) for letter in re.sub(r"\s+", "", form)]
    before = r"(?<![0-9A-Za-z])(?<!\d[.,])" if _WORDLIKE.match(letters[0]) else ""
    after = r"(?![0-9A-Za-z])(?![.,]\d)" if _WORDLIKE.match(letters[-1]) else ""
    return re.compile(before + r"\s*".join(letters) + after, re.IGNORECASE)
