"""Pictures of briefs for the documentation, from a translated project: one command, so that they stay true.

    python tests/briefs/pictures.py PROJECT.duizhao [OTHER_REPORT] [--out docs/screenshots]

OTHER_REPORT, untranslated as it may be, is what the project is compared with; without it that picture stays.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2

sys.path.insert(0, str(Path(__file__).parents[2]))  # when run as a program

from desktop_app.briefs.build import build_brief, build_comparison
from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.services.opening import open_project

_SCALE = 1.3  # pixels per point
_MADE = date(2026, 2, 1)
#: template, language, page, name of the picture
_WANTED = (
    ("delegation", Language.ENGLISH, 1, "brief-delegation"),
    ("delegation", Language.ENGLISH, 2, "brief-delegation-2"),
    ("delegation", Language.BILINGUAL, 2, "brief-delegation-bilingual"),
    ("delegation", Language.CHINESE, 1, "brief-chinese"),
    ("proof", Language.ENGLISH, 1, "brief-proof"),
    ("talking-points", Language.ENGLISH, 1, "brief-talking-points"),
    ("figures", Language.ENGLISH, 2, "brief-figures"),
    ("bilingual", Language.BILINGUAL, 3, "brief-bilingual"),
)


def main(arguments: list[str]) -> int:
    """Make the pictures; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("other", type=Path, nargs="?")
    parser.add_argument("--out", type=Path, default=Path("docs/screenshots"))
    asked = parser.parse_args(arguments)
    with open_project(asked.project) as project:
        content = project.content()
    for brief, page, name in _briefs(content, asked.other):
        with pypdfium2.PdfDocument(pdf_bytes(brief)) as pdf:
            picture = pdf[page - 1].render(scale=_SCALE).to_pil().convert("RGB")
        picture.save(asked.out / f"{name}.png", optimize=True)
    return 0


def _briefs(content: ProjectContent, other: Path | None) -> Iterator[tuple[Brief, int, str]]:
    options = BriefOptions(created=_MADE)
    for template, language, page, name in _WANTED:
        yield build_brief(content, template, replace(options, language=language)), page, name
    if other is not None:
        report = read_report(other)
        second = ProjectContent(report, extract_figures(report), {})
        yield build_comparison(content, second, options), 1, "brief-comparison"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
