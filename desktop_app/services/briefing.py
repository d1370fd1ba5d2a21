"""Use case: make a brief from a project, in the format its file name asks for."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from desktop_app.briefs.build import build_brief
from desktop_app.briefs.options import BriefOptions
from desktop_app.project.content import ProjectContent
from desktop_app.services.checking import office_termbase
from desktop_app.services.progress import Progress
from desktop_app.settings import Paths, default_paths
from desktop_app.translation.place_names import english_place

TEMPLATES = ("delegation", "bilingual", "figures", "talking-points", "proof")


def make_brief(
    content: ProjectContent,
    template: str,
    path: Path,
    options: BriefOptions | None = None,
    *,
    paths: Paths | None = None,
) -> Generator[Progress, None, Path]:
    """Build the brief and write it to `path` (.pdf, .docx or .html).

    Raises:
        ExportError: the file cannot be written, or a confidential word stands in the brief.
    """
    yield Progress("build")
    wishes = _with_english_place(content, options or BriefOptions(), paths or default_paths())
    brief = build_brief(content, template, wishes)
    yield Progress("typeset")
    if path.suffix.lower() == ".docx":
        from desktop_app.briefs.docx import write_docx

        write_docx(brief, path)
    elif path.suffix.lower() in {".html", ".htm"}:
        from desktop_app.briefs.html import write_html

        write_html(brief, path)
    else:  # imported here: reportlab takes a third of a second, and most commands never print
        from desktop_app.briefs.pdf.write import write_pdf

        write_pdf(brief, path)
    return path


def _with_english_place(content: ProjectContent, options: BriefOptions, paths: Paths) -> BriefOptions:
    """The title block names the place in English unless the person named it otherwise."""
    if options.place or not content.place:
        return options
    return replace(options, place=english_place(content.place, office_termbase(paths, content)))
