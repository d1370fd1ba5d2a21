"""Filling a brief from a project: the way in for every front end and writer."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from desktop_app.briefs.bilingual import bilingual_sections, full_text_sections
from desktop_app.briefs.blocks import Standing
from desktop_app.briefs.confidential import refuse_confidential
from desktop_app.briefs.delegation import delegation_sections
from desktop_app.briefs.edits import unknown_segment, with_edits
from desktop_app.briefs.figures_annex import figures_sections
from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Brief, Colophon, Language, PageSize, Section
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.places import place_english
from desktop_app.briefs.proof_sheet import proof_sections
from desktop_app.briefs.statements import Desk
from desktop_app.briefs.talking_points import talking_sections
from desktop_app.briefs.wording import date_words, printed, tidy
from desktop_app.briefs.words import UNCONFIRMED, Text, Words, plain
from desktop_app.document.model import BlockKind
from desktop_app.errors import ExportError
from desktop_app.project.content import ProjectContent

Builder = Callable[[ProjectContent, Desk], list[Section]]

_BUILDERS: dict[str, Builder] = {
    "delegation": delegation_sections,
    "bilingual": bilingual_sections,
    "figures": figures_sections,
    "talking-points": talking_sections,
    "proof": proof_sections,
}
_NEVER_DRAFT = frozenset({"proof", "figures"})  # they hold no engine's English as a statement
_ABOUT_PLACE = frozenset({"delegation", "talking-points", "figures"})  # titled by the place
_WITH_FULL_TEXT = frozenset({"delegation", "talking-points", "figures"})
_OF_ENGLISH = frozenset({"bilingual", "proof"})  # that show the translation in either language
_ONE_PAGE = frozenset({"proof"})  # that have no room for a subtitle
_IN_BOTH = frozenset({"bilingual", "talking-points"})  # templates that show both languages anyway


def templates() -> tuple[str, ...]:
    """Names of the templates for one report."""
    return tuple(_BUILDERS)


def build_brief(content: ProjectContent, template: str, options: BriefOptions | None = None) -> Brief:
    """A brief by one of the `templates()`.

    Raises:
        ExportError: there is no such template, or a confidential word stands in the brief.
    """
    options = _possible(content, template, options or BriefOptions())
    content = with_edits(content, options.edits)
    desk = Desk(content, options, of_english=template in _OF_ENGLISH)
    sections, draft = _sections(content, desk, template)
    heading, subtitle = _headings(content, desk, template)
    brief = Brief(
        template=template,
        language=options.language,
        page=options.page,
        kicker=label(f"kicker.{template}"),
        title=heading,
        subtitle=subtitle,
        place=_place(content, options),
        date=_date(content),
        sections=sections,
        colophon=desk.colophon(),
        office=options.office,
        logo=options.logo,
        draft=draft,
        contents=template == "bilingual",
    )
    refuse_confidential(brief, options.confidential, content)
    return brief


def _possible(content: ProjectContent, template: str, options: BriefOptions) -> BriefOptions:
    """The options as this template can follow them.

    Raises:
        ExportError: there is no such template, or no such sentence in the project.
    """
    if template not in _BUILDERS:
        raise ExportError(
            "brief-template-unknown",
            f"There is no brief template “{template}”. Choose one of: {', '.join(_BUILDERS)}.",
            template=template,
        )
    known = {segment.id for segment in content.report.segments}
    for segment_id in sorted((options.include | options.exclude | {*options.order}) - known):
        raise unknown_segment(segment_id)
    options = _settled(options)
    if template in _IN_BOTH and options.language is Language.ENGLISH:
        return replace(options, language=Language.BILINGUAL)
    return options


def _sections(content: ProjectContent, desk: Desk, template: str) -> tuple[tuple[Section, ...], bool]:
    """The sections of a brief, and whether anything in them makes it a draft."""
    sections = tuple(_BUILDERS[template](content, desk))
    draft = desk.options.draft or (template not in _NEVER_DRAFT and desk.is_draft())
    if not (desk.options.full_text and template in _WITH_FULL_TEXT):
        return sections, draft
    whole = Desk(content, desk.options, of_english=True)  # the whole text has its English beside it
    behind = full_text_sections(content, whole)
    return (*sections, *behind), draft or whole.is_draft()


def build_comparison(
    first: ProjectContent, second: ProjectContent, options: BriefOptions | None = None
) -> Brief:
    """Two reports side by side: two years of one place, or two places.

    Raises:
        ExportError: a confidential word stands in the brief.
    """
    from desktop_app.briefs.comparison import comparison_sections, comparison_title  # of no other brief

    options = _settled(options or BriefOptions())
    desk = Desk(first, options)
    sections = tuple(comparison_sections(first, second, desk))
    heads = comparison_title(first, second)
    brief = Brief(
        template="comparison",
        language=options.language,
        page=options.page,
        kicker=label("kicker.comparison"),
        title=Words.of(options.title) if options.title else heads,
        subtitle=heads if options.title else Words(),
        place=Words(),
        date=Words(),
        sections=sections,
        colophon=_of_both(desk.colophon(), first, second),
        office=options.office,
        logo=options.logo,
        draft=options.draft,
    )
    both = replace(first, terms=(*first.terms, *second.terms))
    refuse_confidential(brief, options.confidential, both)
    return brief


def _of_both(colophon: Colophon, first: ProjectContent, second: ProjectContent) -> Colophon:
    """The colophon with both files and both fingerprints."""
    name = f"{first.report.name}, SHA-256 {first.report.sha256[:16]}…; {second.report.name}"
    return replace(colophon, source_name=name, source_sha=second.report.sha256)


def _settled(options: BriefOptions) -> BriefOptions:
    """The options with their enumerations (a command line hands over bare text)."""
    return replace(options, language=Language(options.language), page=PageSize(options.page))


def _headings(content: ProjectContent, desk: Desk, template: str) -> tuple[Words, Words]:
    """Title and subtitle: the place and the report, or the report and its occasion."""
    options = desk.options
    title, place = _title(content, desk), _place(content, options)
    lead = place.zh if options.language is Language.CHINESE else place.en
    if template in _ABOUT_PLACE and lead and not options.title:
        unsaid = template == "talking-points" or not (content.report.title or options.title)
        return place, Words() if unsaid else title
    return title, Words() if template in _ONE_PAGE else _subtitle(content, desk)


def _title(content: ProjectContent, desk: Desk) -> Words:
    report = content.report
    zh = tidy(report.title) or PurePath(report.name).stem
    if desk.options.title:
        return Words.of(desk.options.title, zh)
    return Words(_english_of(content, desk, BlockKind.TITLE), plain(zh))


def _subtitle(content: ProjectContent, desk: Desk) -> Words:
    zh = tidy(content.report.subtitle).lstrip("—-– ")
    if _date(content).zh == plain(re.sub(r"\s|[（()）]", "", zh)):
        return Words()  # the date stands in its own line
    return Words(_english_of(content, desk, BlockKind.SUBTITLE), plain(zh))


def _date(content: ProjectContent) -> Words:
    if content.date:
        return date_words(content.date)
    from desktop_app.document.titles.title_facts import (
        date_of,  # slow to load, and most projects know their date
    )

    return date_words(date_of(content.report))


def _place(content: ProjectContent, options: BriefOptions) -> Words:
    zh = content.place
    if not re.search(r"[\u3400-\u9fff]", zh):
        from desktop_app.document.titles.title_facts import place_of  # as above

        found = place_of(content.report)
        if zh:
            return Words.of(printed(options.place or zh), found or zh)
        zh = found
    known = {re.sub(r"\s", "", term.zh): term.en for term in content.terms if term.en}
    return Words.of(printed(options.place or known.get(zh, "") or place_english(zh)), zh)


def _english_of(content: ProjectContent, desk: Desk, kind: BlockKind) -> Text:
    """The English of a piece of title matter; none if a figure, year or date in it is not proven."""
    segments = [one for one in content.report.segments if content.report.block(one.block).kind is kind]
    parts = [desk.safe_english(segment).lstrip("—-– ") for segment in segments]
    if not parts or not all(parts):
        return ()
    confirmed = all(desk.standing(segment) is not Standing.MACHINE for segment in segments)
    return (*plain(" ".join(parts)), *(() if confirmed else UNCONFIRMED))
