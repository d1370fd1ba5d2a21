"""The rules for things, kinds and lists that stand in one row, each with what it is by itself."""

from __future__ import annotations

from desktop_app.translation.nouns.coping_lists import coping_capacity
from desktop_app.translation.nouns.fields_beside import fields_beside
from desktop_app.translation.nouns.kinds_in_row import kinds_in_row
from desktop_app.translation.nouns.reading import Rule
from desktop_app.translation.nouns.side_by_side import side_by_side
from desktop_app.translation.nouns.two_lists import two_lists

RULES: tuple[Rule, ...] = (side_by_side, coping_capacity, two_lists, kinds_in_row, fields_beside)
