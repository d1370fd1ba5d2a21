"""Things whose modifier English says behind them: with a character, toward, in a field; pairs of them."""

from __future__ import annotations

from desktop_app.translation.nouns.between import between
from desktop_app.translation.nouns.characteristics import characteristic
from desktop_app.translation.nouns.in_areas import in_area
from desktop_app.translation.nouns.in_fields import in_field
from desktop_app.translation.nouns.parallel_things import parallel_things
from desktop_app.translation.nouns.reading import Rule
from desktop_app.translation.nouns.routes_to import road_between, route_to
from desktop_app.translation.nouns.toward_things import toward_thing

#: The first that knows a phrase decides.
RULES: tuple[Rule, ...] = (
    parallel_things,
    characteristic,
    toward_thing,
    between,
    in_field,
    route_to,
    road_between,
    in_area,
)
