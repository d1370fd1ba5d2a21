"""What one thing contributed: to growth (消费对经济增长贡献率达60%), of a whole (贡献了60%的税收)."""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE, VALUES
from desktop_app.translation.nouns.indicator_words import of_its_area, the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.paces import behind, points
from desktop_app.translation.statements.subject_names import any_thing

_GROWTHS = {
    "经济": "economic growth", "GDP": "GDP growth", "投资": "investment growth",
    "消费": "consumption growth", "工业": "industrial growth", "财政收入": "the growth of fiscal revenue",
    "地区生产总值": "GDP growth", "生产总值": "GDP growth",
} | dict.fromkeys(("规上工业", "规模以上工业"), "the growth of industry above designated size")  # fmt: skip


def contribution(match: re.Match[str], pieces: Pieces) -> str | None:
    """The contribution of consumption to economic growth stood at 60%."""
    name = pieces.name(match["what"])
    if name is None or pieces.planned:
        return None
    amounts = pieces.amounts(match["by"])
    of = "of which, " if match["of"] else ""
    several = "s" if match["by"].count("⟧") > 1 else ""
    return f"{of}the contribution{several} of {name} to {_GROWTHS[match['whole']]} stood at {amounts}"


# 工业投资拉动固定资产投资增长5.2个百分点
DRIVEN = re.compile(
    rf"(?P<of>其中，?)?(?P<what>[^⟦⟧⟪，。；：]{{2,24}}?)(?:直接|共|合计|分别)*(?:拉动|带动)(?P<whole>[^⟦⟧⟪，。；：]{{2,20}}?)增长(?P<by>{VALUES})"
)


def driven(match: re.Match[str], pieces: Pieces) -> str | None:
    """Industrial investment contributed 5.2 percentage points to the growth of fixed-asset investment."""
    what = pieces.name(match["what"]) or any_thing(match["what"], pieces)
    whole = pieces.name(match["whole"])
    whole = {"经济": "the economy", "GDP": "GDP"}.get(match["whole"], whole)
    by = points(pieces, match["by"])
    if not what or not whole or pieces.planned or by is None:
        return None
    of = "of which, " if match["of"] else ""
    return behind(f"{of}{the(what)} contributed {by}", f"to the growth of {whole}")


_GIVEN = rf"(?:(?:全|我)[国省市区县州旗])?{VALUE}(?:左右)?的[^⟦⟧⟪，。；：“”（）、和]{{2,10}}"
# 民营企业贡献了全市60%的税收、75%的就业
GAVE = re.compile(
    rf"(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,20}}?)(?:共|累计|合计|已|约)*贡献(?:了)?(?P<given>{_GIVEN}(?:[、和]{_GIVEN})*)(?=[，；。]|$)"
)
_ONE_GIVEN = re.compile(
    rf"(?:(?:全|我)(?P<area>[国省市区县州旗]))?(?P<by>{VALUE})(?:左右)?的(?P<whole>[^⟦⟧、和]+)"
)


def gave(match: re.Match[str], pieces: Pieces) -> str | None:
    """Private enterprises contributed 60% of tax revenue and 75% of employment."""
    what, told, area = any_thing(match["what"], pieces), [], None
    for one in _ONE_GIVEN.finditer(match["given"]):
        whole = any_thing(one["whole"], pieces)
        (by,) = pieces.shape.say(one["by"])
        area = one["area"] or area
        if whole is None or not by.endswith("%"):
            return None
        told.append(f"{by} of {of_its_area(whole, area)}")
    if what is None or pieces.planned:
        return None
    return f"{what} contributed {listed(told)}"
