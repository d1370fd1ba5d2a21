"""The form of a printed document: the options that briefs and comparisons share."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.briefs.options import BriefOptions


def add_form(parser: argparse.ArgumentParser) -> None:
    """Options about the look of a document and what must not be in it."""
    form = parser.add_argument_group("form")
    form.add_argument(
        "--language", type=str.lower, choices=("en", "zh", "bilingual"), default="en", help="of the brief"
    )
    form.add_argument(
        "--page", type=str.lower, choices=("a4", "letter"), default="a4", help="size of the page"
    )
    form.add_argument("--title", default="", metavar="TEXT", help="title instead of the report's own")
    form.add_argument("--office", default="", metavar="NAME", help="office that hands it out")
    form.add_argument("--logo", default="", metavar="PICTURE", help="PNG or JPEG for the title")
    form.add_argument("--draft", action="store_true", help="mark as a draft even if all is confirmed")
    form.add_argument(
        "--confidential", type=Path, metavar="LIST", help="text file, one word or figure a line, checked"
    )


def form_options(options: argparse.Namespace) -> BriefOptions:
    """What `add_form` asked, as options."""
    from desktop_app.briefs.model import Language, PageSize
    from desktop_app.briefs.options import BriefOptions
    from desktop_app.services.confidential import named_list

    return BriefOptions(
        language=Language(options.language),
        page=PageSize(options.page),
        title=options.title,
        office=options.office,
        logo=options.logo,
        draft=options.draft,
        confidential=named_list(options.confidential) if options.confidential else (),
    )
