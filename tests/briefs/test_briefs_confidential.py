"""The list of words and figures that must not leave the office, at every export of a brief."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.briefs.build import build_brief, templates
from desktop_app.briefs.confidential import confidential_words
from desktop_app.briefs.model import Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.errors import ExportError
from desktop_app.project.content import ProjectContent
from desktop_app.review.model import Finding, Severity


def test_confidential_words_stop_the_export(content: ProjectContent, options: BriefOptions) -> None:
    with pytest.raises(ExportError, match=r"38\.623 billion"):
        build_brief(content, "delegation", replace(options, confidential=("38.623 billion", "nowhere")))
    with pytest.raises(ExportError, match="人工智能"):
        build_brief(content, "bilingual", replace(options, confidential=("人工智能",)))
    build_brief(content, "delegation", replace(options, confidential=("nowhere", " ")))


@pytest.mark.parametrize("template", templates())
def test_the_confidential_list_stops_every_template(
    content: ProjectContent, options: BriefOptions, template: str
) -> None:
    """Also the proof sheet, which quotes findings, reasons and the name of the file."""
    segment = next(one for one in content.report.segments if "人工智能" in one.text)
    finding = Finding(segment.id, "figure-missing", Severity.CRITICAL, "RMB 5 billion is not said")
    dismissed = replace(finding, dismissed="agreed with the Harbour Bureau")
    found = replace(content, findings={segment.id: (finding, dismissed)})
    words = {"proof": ("RMB 5 billion", "Harbour Bureau", segment.text[:6], found.report.name)}
    build_brief(found, template, replace(options, confidential=("nowhere",)))
    for word in (*words.get(template, ("Nanshan District",)), options.office):
        with pytest.raises(ExportError, match="must not leave the office"):
            build_brief(found, template, replace(options, confidential=(word,)))


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("386.23亿元", Language.ENGLISH),
        ("386.23 亿元", Language.CHINESE),
        ("RMB 38.623 billion", Language.CHINESE),
        ("+6.3%", Language.ENGLISH),
        ("nanshan district", Language.ENGLISH),
    ],
)
def test_a_confidential_figure_is_found_in_either_language(
    content: ProjectContent, options: BriefOptions, word: str, language: Language
) -> None:
    with pytest.raises(ExportError, match="must not leave the office"):
        build_brief(content, "delegation", replace(options, language=language, confidential=(word,)))


def test_a_confidential_number_is_not_found_inside_a_longer_one(content: ProjectContent) -> None:
    text = "Output reached RMB 138.6231 billion in 2025; Nanshanese firms grew by 16.35%."
    assert not confidential_words(text, ("38.623", "6.3", "Nanshan", "38.6231 billion"), content)
    assert confidential_words(text, ("138.6231billion", "nanshanese  firms"), content)
