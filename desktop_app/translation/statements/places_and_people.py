"""What is said of places and people at once: 6家开发区亩均产值突破300万元, 产业集聚企业320家, 落户4.6万人.

Trees that all planted, waters that rose and what came to be over years are told so too.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER, the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import things_of
from desktop_app.translation.telling.effects import counted_people
from desktop_app.translation.words.numerals import cardinal_word, value

PLANTED = re.compile(rf"(?:全民|开展)*义务植树(?P<n>{VALUE})(?=[，、；。]|$)")
NET_OVER = re.compile(rf"(?P<years>[两三四五六七八九十])年(?:累计|来)*净增(?P<by>{VALUE})(?=[，、；。]|$)")


def planted(match: re.Match[str], pieces: Pieces) -> str | None:
    """4.6 million trees were planted by volunteers."""
    (said,) = pieces.shape.say(match["n"])
    number = CLASSIFIER.sub("", said)
    if number == said or not said.endswith(("株", "棵")):
        return None
    return f"{number} trees {pieces.tense.verb('be', 'were')} planted in voluntary tree planting"


def net_over(match: re.Match[str], pieces: Pieces) -> str | None:
    """A net increase of nearly RMB 10 billion over three years, of what stands in front."""
    (amount,) = pieces.amount_list(match["by"])
    if pieces.planned:
        return None
    return f", a net increase of {amount} over {cardinal_word(value(match['years']))} years"


# 6家开发区亩均产值突破300万元
IN_SO_MANY = re.compile(
    rf"(?P<count>{VALUE})(?P<both>[^⟦⟧⟪，。；：“”]{{5,20}}?(?:产值|收入|税收|利润|增加值|率|总额|总值))(?:均|全部|都)?"
    rf"(?P<verb>突破|超过|超|达到)(?P<n>{VALUE})(?=[，、；。]|$)"
)


def in_so_many(match: re.Match[str], pieces: Pieces) -> str | None:
    """Output value per mu exceeded RMB 3 million in each of 6 development zones."""
    (amount,) = pieces.amount_list(match["n"])
    both = match["both"]
    for at in range(2, len(both) - 2):
        name = pieces.name(both[at:])
        who = things_of(pieces).read(f"{match['count']}{both[:at]}") if name else None
        if name and who and who.many and not pieces.planned:
            verb = "reached" if match["verb"] == "达到" else "exceeded"
            amount = amount.removeprefix("over ") if verb == "exceeded" else amount
            return f"{the(name)} {verb} {amount} in each of {who.said}"
    return None


# ，其中高校毕业生就业1.8万人
AMONG_THEM = re.compile(
    rf"(?<=，)其中，?(?P<who>[^⟦⟧⟪，。；：“”]{{2,12}}?)(?:实现)?(?:再)?就业(?P<n>{VALUE})(?=[，；。]|$)"
)


def among_them(match: re.Match[str], pieces: Pieces) -> str | None:
    """With jobs found for 18,000 college graduates, among others."""
    who = things_of(pieces).read(f"{match['who']}{match['n']}")
    if who is None or counted_people(match["n"], pieces.shape.say) is None:
        return None
    return f", with jobs found for {who.english}"


# 园区集聚企业320家
HOME_TO = re.compile(
    r"(?P<what>[^⟦⟧⟪，。；：“”]{0,14}?(?:产业|园区?|基地|集群|开发区|高新区|新区|小镇|街区|大厦))(?:已|累计|共)*(?:集聚|聚集|汇聚)(?:了)?"
    rf"(?P<kind>[^⟦⟧⟪，。；：“”]{{0,10}}(?:企业|机构|平台))(?P<n>{VALUE})(?=[，；。]|$)"
)


def home_to(match: re.Match[str], pieces: Pieces) -> str | None:
    """The park was home to 320 enterprises."""
    what = things_of(pieces).read(match["what"])
    kind = things_of(pieces).read(f"{match['kind']}{match['n']}")
    if what is None or kind is None or not kind.english[:1].isdigit() or pieces.planned:
        return None
    bare = not what.many and re.match("[a-z]", what.said) and not what.said.startswith(("the ", "a "))
    who = f"the {what.said}" if bare else what.said
    return f"{who} {'were' if what.many else 'was'} home to {kind.english}"


# 农业转移人口落户4.6万人
SETTLED = re.compile(
    rf"(?:新增|累计|共|全年)*(?:农业转移人口)?(?:进城|城镇)?落户(?:城镇)?(?P<n>{VALUE})(?=[，、；。]|$)"
)


def settled(match: re.Match[str], pieces: Pieces) -> str | None:
    """46,000 people gained urban household registration."""
    people = counted_people(match["n"], pieces.shape.say)
    verb = pieces.tense.verb("gain", "gained")
    return f"{people} {verb} urban household registration" if people and people.endswith("people") else None


# 地下水位平均回升1.2米
LEVEL_MOVED = re.compile(
    rf"(?P<what>地下水位|水位|平均气温)(?P<mean>平均)?(?P<way>回升|上升|抬升|下降)(?P<by>{VALUE})(?=[，、；。]|$)"
)
_LEVELS = {
    "地下水位": "the groundwater level", "水位": "the water level", "平均气温": "the average temperature",
}  # fmt: skip


def level_moved(match: re.Match[str], pieces: Pieces) -> str | None:
    """The groundwater level rose by 1.2 meters on average."""
    if pieces.planned:
        return None
    moved = "fell" if match["way"] == "下降" else "rose"
    mean = " on average" if match["mean"] else ""
    return f"{_LEVELS[match['what']]} {moved} by {pieces.amounts(match['by'])}{mean}"


PLACES_AND_PEOPLE = (
    (PLANTED, planted),
    (NET_OVER, net_over),
    (LEVEL_MOVED, level_moved),
    (IN_SO_MANY, in_so_many),
    (AMONG_THEM, among_them),
    (HOME_TO, home_to),
    (SETTLED, settled),
)
