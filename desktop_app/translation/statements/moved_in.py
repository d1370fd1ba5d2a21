"""Who has moved into a park: 入驻科技园企业120家 are 120 enterprises."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import things_of

MOVED_IN = re.compile(
    r"入驻(?P<place>[^⟦⟧⟪，。；：“”（）、]{1,16}(?:园|园区|基地|中心|平台|开发区|新区|高新区|街区|楼宇|小镇|集聚区|孵化器))(?:的)?"
    rf"(?P<who>[^⟦⟧⟪，。；：“”（）、]{{0,8}}(?:企业|机构|商户|项目|单位|团队|主体))(?:累计|已|共|总数|达到?)*(?P<n>{VALUE})"
)


def moved_in(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a MOVED_IN; None where the place or who moved in is unknown."""
    reader = things_of(pieces)
    place, who = reader.read(match["place"]), reader.read(f"{match['n']}{match['who']}")
    if pieces.planned or place is None or who is None or not who.english[:1].isdigit():
        return None
    return f"{who.said} moved into {place.said}"
