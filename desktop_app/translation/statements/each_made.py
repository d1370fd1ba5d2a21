"""What one body or several sectors made: 集团实现营业收入12亿元; 电子、装备业分别实现增加值12亿元、8亿元."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE, VALUES
from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import things_of
from desktop_app.translation.words.rule_words import words_of

_MADE = {
    "增加值": "value added", "总产值": "total output value", "产值": "output value",
    "营业收入": "business revenue", "营收": "business revenue", "销售收入": "sales revenue",
    "利润总额": "total profits", "利润": "profits", "税收": "tax revenue", "零售额": "retail sales",
    "销售额": "sales", "投资": "investment", "固定资产投资": "fixed-asset investment",
}  # fmt: skip
EACH_MADE = re.compile(
    rf"(?P<of>其中[，：:]?)?(?P<who>[^⟦⟧⟪⟫，。；：“”（）]{{4,40}}?)分别(?:累计)?(?:实现|完成)(?P<what>{'|'.join(_MADE)})(?P<level>{VALUES})"
)


def each_made(match: re.Match[str], pieces: Pieces) -> str | None:
    """Value added of A and B reached X and Y, respectively; None where not each has its own figure."""
    read = things_of(pieces).read
    who = re.sub("^(?:规模以上|规上)", "", match["who"])
    parts = re.split("[、和]", who)
    names = [read(part) for part in parts]
    amounts = pieces.amount_list(match["level"])
    if pieces.planned or len(parts) < 2 or len(amounts) != len(parts) or not all(names):
        return None
    said = [name.said for name in names if name]
    of = "of which, " if match["of"] else ""
    joint = "in" if match["what"].endswith("投资") else "of"
    whose = f"{_MADE[match['what']]} {joint} {listed(said)}"
    whose += " above designated size" if who != match["who"] else ""
    return f"{of}{whose} reached {listed(amounts)}, respectively"


_SELVES = words_of("who reports of itself")
# 开发区完成工业总产值120亿元, 港口板块完成货物吞吐量1.3亿吨
OWN_MADE = re.compile(
    rf"(?:(?P<self>{longest_first(_SELVES)})(?:全年|累计|全口径|预计)*(?:完成|实现)"
    r"|(?P<segment>[一-龥]{2,6}板块)(?:全年|累计|预计)*(?:完成|实现)?)"
    rf"(?P<what>[^⟦⟧⟪⟫，。；：“”（）、]{{2,16}}?)(?P<level>{VALUE})(?=[，、；。]|$)"
)


def own_made(match: re.Match[str], pieces: Pieces) -> str | None:
    """Cargo throughput of the port segment reached so much; None where its name is unknown."""
    name = pieces.name(re.sub("(?:达到?|为|降至|升至|突破)$", "", match["what"]))
    segment = things_of(pieces).read(match["segment"]) if match["segment"] else None
    who = _SELVES.get(match["self"] or "") or (segment.said if segment else None)
    if name is None or who is None:
        return None
    verb = pieces.tense.verb("reach", "reached")
    return f"{the(name)} of {who} {verb} {pieces.amounts(match['level'])}"


# 贫困户人均增收1490元
EARNED_MORE = re.compile(
    rf"(?!带动|助力)(?P<who>[^⟦⟧⟪⟫，。；：“”（）、]{{2,12}}?)(?P<each>人均|户均)(?:年)?增收(?P<by>{VALUE})(?=[，、；。]|$)"
)


def earned_more(match: re.Match[str], pieces: Pieces) -> str | None:
    """Per capita income of impoverished households rose by RMB 1,490; None where they are unknown."""
    who, amount = things_of(pieces).read(match["who"]), pieces.amount_list(match["by"])[0]
    if who is None or not who.many or "RMB" not in amount or pieces.planned:
        return None
    each = "per capita income" if match["each"] == "人均" else "average household income"
    return f"{each} of {who.said} rose by {amount}"


MADE = ((EACH_MADE, each_made), (OWN_MADE, own_made), (EARNED_MORE, earned_more))
