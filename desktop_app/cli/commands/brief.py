"""`duizhao brief`: a document for the delegation, from a project."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

_TEMPLATES = ("delegation", "bilingual", "figures", "talking-points", "proof")


def add(commands: Any) -> None:
    """Declare the command."""
    parser = commands.add_parser("brief", help="make a brief from a project: PDF, DOCX or HTML")
    parser.add_argument("project", type=Path, metavar="PROJECT", help="a project")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help=".pdf, .docx or .html")
    parser.add_argument("--template", choices=_TEMPLATES, default="delegation", help="which brief")
    parser.add_argument("--language", choices=("en", "zh", "bilingual"), default="en", help="of the brief")
    parser.add_argument("--page", choices=("a4", "letter"), default="a4", help="size of the page")
    parser.add_argument("--audience", default="", help="investor, technology, culture, administration, words")
    parser.add_argument("--office", default="", help="name of the office on the title")
    parser.add_argument("--json", action="store_true", help="what was written, as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the brief."""
    from desktop_app.briefs.options import BriefOptions
    from desktop_app.services.briefing import make_brief
    from desktop_app.services.opening import open_project
    from desktop_app.services.running import run_to_end

    with open_project(options.project) as project:
        content = project.content()
    wishes = BriefOptions(
        language=options.language, page=options.page, audience=options.audience, office=options.office
    )
    with options.voice.progress() as line:
        run_to_end(make_brief(content, options.template, options.out, wishes), line)
    if options.json:
        options.voice.show({"file": str(options.out), "template": options.template})
    options.voice.note("Wrote {}", options.out)
    return 0
