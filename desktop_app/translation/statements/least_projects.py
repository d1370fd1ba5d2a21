"""Investment in projects from a size on: 500万元以上固定资产投资完成39.7亿元, 亿元以上项目投资增长8%."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.statements.indicator_pieces import Pieces

LEAST_PROJECTS = re.compile(
    f"(?:全[市县区州省旗])?(?P<least>{VALUE})(?:及以上)?的?(?:项目)?(?:固定资产)?投资(?:额)?"
    f"(?:(?:完成|达到?|实现|为)?(?P<level>{VALUE})|(?:同比)?(?P<way>增长|下降)(?P<growth>{VALUE}))"
)


def least_projects(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of LEAST_PROJECTS; None where the first figure is no least size."""
    least = pieces.amount_list(match["least"])[0]
    amount = pieces.amount_list(match["level"] or match["growth"])[0]
    if not least.startswith("at least RMB "):
        return None
    subject = f"fixed-asset investment in projects of {least}"
    if match["level"]:
        return f"{subject} {pieces.tense.verb('reach', 'reached')} {amount}" if "RMB" in amount else None
    verb = pieces.tense.verb("grow", "grew") if match["way"] == "增长" else pieces.tense.verb("fall", "fell")
    return f"{subject} {verb} by {amount}" if amount.endswith("%") else None
