"""Things told by a clause in front of them: the part of each in them, what they combine, what was done."""

from __future__ import annotations

from desktop_app.translation.nouns.apposed import apposed
from desktop_app.translation.nouns.combined import combined
from desktop_app.translation.nouns.found_by import found_by
from desktop_app.translation.nouns.in_course_of import in_course_of
from desktop_app.translation.nouns.newly import newly
from desktop_app.translation.nouns.of_classes import of_class_named
from desktop_app.translation.nouns.part_of_each import part_of_each
from desktop_app.translation.nouns.parts_of_whole import part_of_whole
from desktop_app.translation.nouns.reading import Rule
from desktop_app.translation.nouns.with_others import with_others
from desktop_app.translation.nouns.wronged import wronged

#: The first that knows a phrase decides.
RULES: tuple[Rule, ...] = (
    apposed,
    of_class_named,
    part_of_each,
    part_of_whole,
    combined,
    in_course_of,
    with_others,
)
WHAT_HAPPENED: tuple[Rule, ...] = (newly, wronged, found_by)
