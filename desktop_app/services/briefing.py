"""Use case: make a brief from a project: as a file in the format its name asks for, or to look at."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from dataclasses import replace
from pathlib import Path

from desktop_app.briefs.blocks import Content, Pairs, Points, Sources, Statements, Table
from desktop_app.briefs.build import build_brief, build_comparison, templates
from desktop_app.briefs.choices import Choice, choices
from desktop_app.briefs.edits import unknown_segment
from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.errors import ExportError
from desktop_app.project.content import ProjectContent
from desktop_app.services.confidential import office_list
from desktop_app.services.language import language
from desktop_app.services.progress import CancelToken, Progress, Watched
from desktop_app.services.terms import office_termbase
from desktop_app.settings import Paths, default_paths
from desktop_app.translation.names.place_names import english_place

__all__ = [
    "ENDINGS",
    "TEMPLATES",
    "Choice",
    "choices",
    "make_brief",
    "make_comparison",
    "preview_brief",
    "unknown_segment",
]

TEMPLATES = templates()
ENDINGS = (".pdf", ".docx", ".html", ".htm", ".png")


def make_brief(
    content: ProjectContent,
    template: str,
    path: Path,
    options: BriefOptions | None = None,
    *,
    paths: Paths | None = None,
    cancel: CancelToken | None = None,
) -> Generator[Progress, None, Path]:
    """Build the brief and write it to `path` (.pdf, .docx, .html, or .png for its first page).

    A stop leaves what was there before.

    Raises:
        ExportError: the file cannot be written, or a confidential word stands in the brief.
    """
    wishes, where = options or BriefOptions(), paths or default_paths()
    return (yield from _written(lambda: _built(content, template, wishes, where), path, cancel))


def preview_brief(
    content: ProjectContent,
    template: str,
    options: BriefOptions,
    *,
    paths: Paths,
    cancel: CancelToken,
) -> Generator[Progress, None, bytes]:
    """The PDF that `make_brief` would write, in memory: a look at it leaves nothing on the disk.

    Raises:
        ExportError: a confidential word stands in the brief.
    """
    from desktop_app.briefs.pdf.write import pdf_bytes

    return pdf_bytes((yield from _made(lambda: _built(content, template, options, paths), cancel)))


def make_comparison(
    first: ProjectContent,
    second: ProjectContent,
    path: Path,
    options: BriefOptions | None = None,
    *,
    paths: Paths | None = None,
    cancel: CancelToken | None = None,
) -> Generator[Progress, None, Path]:
    """Set the figures of two reports side by side and write them to `path`.

    A stop leaves what was there before.

    Raises:
        ExportError: the file cannot be written, or a confidential word stands in it.
    """
    wishes, where = options or BriefOptions(), paths or default_paths()

    def build() -> Brief:
        return build_comparison(first, second, _with_office_list(wishes, where))

    return (yield from _written(build, path, cancel))


def _written(
    build: Callable[[], Brief], path: Path, cancel: CancelToken | None
) -> Generator[Progress, None, Path]:
    """Have the brief that `build` makes written to `path`."""
    _require_ending(path)
    _write((yield from _made(build, cancel)), path)
    return path


def _made(build: Callable[[], Brief], cancel: CancelToken | None) -> Generator[Progress, None, Brief]:
    """The brief that `build` makes, as whoever sets its type shall see it: to be stopped at any page."""
    yield Progress("build")
    brief = build()
    yield Progress("typeset")
    return _watched(brief, cancel or CancelToken())


def _built(content: ProjectContent, template: str, options: BriefOptions, paths: Paths) -> Brief:
    wishes = _with_english_place(content, options, paths)
    said = _in_chinese(content) if wishes.language == Language.CHINESE else content
    return build_brief(said, template, _with_office_list(wishes, paths))


def _require_ending(path: Path) -> None:
    if path.suffix.lower() not in ENDINGS:
        raise ExportError(
            "brief-format",
            f"{path.name or path}: a brief can be written as PDF, Word, HTML or PNG; end the name in one of "
            f"{', '.join(ENDINGS)}.",
            path=str(path),
        )


def _watched(brief: Brief, cancel: CancelToken) -> Brief:
    """The same brief, whose long lists tell how far its writer is and stop him if asked."""

    def watched(block: Content) -> Content:
        if isinstance(block, Table):
            return replace(block, rows=Watched(block.rows, "typeset", cancel))
        if isinstance(block, Statements | Sources | Pairs | Points):
            return replace(block, items=Watched(block.items, "typeset", cancel))  # type: ignore[arg-type]  # whichever
        return block

    sections = (replace(one, blocks=tuple(map(watched, one.blocks))) for one in brief.sections)
    return replace(brief, sections=tuple(sections))


def _write(brief: Brief, path: Path) -> None:
    suffix = path.suffix.lower()
    if suffix == ".docx":
        from desktop_app.briefs.docx import write_docx

        write_docx(brief, path)
    elif suffix in {".html", ".htm"}:
        from desktop_app.briefs.html import write_html

        write_html(brief, path)
    elif suffix == ".png":
        from desktop_app.briefs.pdf.write import write_first_page

        write_first_page(brief, path)
    else:  # imported here: reportlab takes a third of a second, and most commands never print
        from desktop_app.briefs.pdf.write import write_pdf

        write_pdf(brief, path)


def _in_chinese(content: ProjectContent) -> ProjectContent:
    """The project whose findings and questions are said in Chinese, as a Chinese proof sheet has them."""
    say = language("zh").sentence
    findings = {
        segment_id: tuple(replace(one, message=say(one.message)) for one in found)
        for segment_id, found in content.findings.items()
    }
    doubts = tuple(replace(one, question=say(one.question)) for one in content.figures.doubts)
    return replace(content, findings=findings, figures=replace(content.figures, doubts=doubts))


def _with_office_list(options: BriefOptions, paths: Paths) -> BriefOptions:
    """The office's list is checked whatever a person typed for this brief."""
    words: Iterable[str] = dict.fromkeys((*options.confidential, *office_list(paths)))
    return replace(options, confidential=tuple(words))


def _with_english_place(content: ProjectContent, options: BriefOptions, paths: Paths) -> BriefOptions:
    """The title block names the place in English unless the person named it otherwise."""
    if options.place or not content.place:
        return options
    return replace(options, place=english_place(content.place, office_termbase(paths, content)))
