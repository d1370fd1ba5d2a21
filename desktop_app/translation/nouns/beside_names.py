"""The rules for phrases that are made around a name, or around whom the sentence has named, in one row."""

from __future__ import annotations

from desktop_app.translation.nouns.around_waters import way_around
from desktop_app.translation.nouns.papers_of import paper_of
from desktop_app.translation.nouns.possessed import its
from desktop_app.translation.nouns.reading import Rule
from desktop_app.translation.nouns.set_beside import set_beside

RULES: tuple[Rule, ...] = (its, way_around, set_beside, paper_of)
