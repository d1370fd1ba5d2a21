"""Sums with whom they went to, who was employed, and what came to be over years.

为1260家企业授信48亿元, 残疾人补贴发放1.2万人, 义务植树460万株; behind a value: 三年净增近百亿元.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER, the
from desktop_app.translation.nouns.numbered_things import MONEY
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import things_of
from desktop_app.translation.telling.effects import counted_people
from desktop_app.translation.words.numerals import cardinal_word, ordinal_word, value

CREDITED = re.compile(
    rf"为(?P<whom>[^⟪，。；、]{{2,30}}?)(?:累计|新增|共|提供)*授信(?:额度)?(?P<n>{VALUE})(?=[，、；。]|$)"
)
_PAYMENTS = "补贴|津贴|补助金?|养老金|救助金|优待金|奖学金|助学金|抚恤金|慰问金|稳岗返还"
PAID_TO = re.compile(
    rf"(?P<what>[^⟦⟧⟪，。；：]{{0,14}}?“?[^⟦⟧⟪，。；：”]{{0,4}}(?:{_PAYMENTS})”?)(?:累计|共|已)*发放(?P<n>{VALUE})(?=[，、；。]|$)"
)
PLANTED = re.compile(rf"(?:全民|开展)*义务植树(?P<n>{VALUE})(?=[，、；。]|$)")
NET_OVER = re.compile(rf"(?P<years>[两三四五六七八九十])年(?:累计|来)*净增(?P<by>{VALUE})(?=[，、；。]|$)")


def credited(match: re.Match[str], pieces: Pieces) -> str | None:
    """Credit lines of RMB 4.8 billion were granted to 1,260 enterprises."""
    whom = things_of(pieces).read(match["whom"])
    (amount,) = pieces.amount_list(match["n"])
    if whom is None or not MONEY.match(amount):
        return None
    return f"credit lines of {amount} {pieces.tense.verb('be', 'were')} granted to {whom.said}"


def paid_to(match: re.Match[str], pieces: Pieces) -> str | None:
    """Subsidies were paid to 12,000 people."""
    what = things_of(pieces).read(match["what"])
    if what is None or re.search(r"\d", what.english):
        return None
    be = pieces.tense.verb("be", "were" if what.many else "was")
    (amount,) = pieces.amount_list(match["n"])
    if MONEY.match(amount):
        return f"{amount} in {what.english} {be} paid"
    whom = counted_people(match["n"], pieces.shape.say)
    return f"{what.said} {be} paid to {whom}" if whom else None


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


# 乡村公益性岗位安置就业2150人
EMPLOYED = re.compile(
    rf"(?P<what>[^⟦⟧⟪，。；：“”]{{2,16}}?(?:岗位|车间|工坊|基地|企业|合作社|园区))(?:累计|共|已)*(?:安置|吸纳)(?:就业)?(?P<n>{VALUE})(?=[，、；。]|$)"
)


def employed(match: re.Match[str], pieces: Pieces) -> str | None:
    """Rural public-welfare jobs employed 2,150 people."""
    what, whom = things_of(pieces).read(match["what"]), counted_people(match["n"], pieces.shape.say)
    if what is None or whom is None or not what.many:
        return None
    if match["what"].endswith("岗位"):
        return f"{whom} {pieces.tense.verb('be', 'were')} placed in {what.english}"
    return f"{what.said} {pieces.tense.verb('employ', 'employed')} {whom}"


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


# 出让矿业权收益12.6亿元
EARNED = re.compile(
    rf"(?:出让|转让|处置|拍卖)(?P<what>[^⟦⟧⟪，。；：“”]{{2,12}}?)(?:实现)?(?:收益|收入|价款|所得)(?P<n>{VALUE})(?=[，、；。]|$)"
)


def earned(match: re.Match[str], pieces: Pieces) -> str | None:
    """RMB 1.26 billion was earned from the transfer of mining rights."""
    what = things_of(pieces).read(match["what"])
    (amount,) = pieces.amount_list(match["n"])
    if what is None or not MONEY.match(amount) or pieces.planned:
        return None
    return f"{amount} was earned from the transfer of {what.said}"


# 农业转移人口落户4.6万人
SETTLED = re.compile(
    rf"(?:新增|累计|共|全年)*(?:农业转移人口)?(?:进城|城镇)?落户(?:城镇)?(?P<n>{VALUE})(?=[，、；。]|$)"
)


def settled(match: re.Match[str], pieces: Pieces) -> str | None:
    """46,000 people gained urban household registration."""
    people = counted_people(match["n"], pieces.shape.say)
    verb = pieces.tense.verb("gain", "gained")
    return f"{people} {verb} urban household registration" if people and people.endswith("people") else None


# 养老金实现“十九连涨”
ROSE_AGAIN = re.compile(
    r"(?P<what>[^⟦⟧⟪，。；：“”]{3,16}?)(?:标准|水平)?(?:实现)?“?(?P<n>[一二三四五六七八九十]{1,3})连(?:涨|增|升|调)”?(?=[，、；。]|$)"
)


def rose_again(match: re.Match[str], pieces: Pieces) -> str | None:
    """Pensions rose for the nineteenth consecutive year."""
    what = things_of(pieces).read(match["what"])
    if what is None or pieces.planned:
        return None
    return f"{what.said} rose for the {ordinal_word(value(match['n']))} consecutive year"


# ，月人均增加126元
MORE_EACH = re.compile(
    rf"(?<=，)(?:月人均|人均每月|每人每月|人均月)(?:再)?(?:增加|提高|上调|上涨|增资)(?P<by>{VALUE})(?=[，、；。]|$)"
)


def more_each(match: re.Match[str], pieces: Pieces) -> str | None:
    """By an average of RMB 126 per person per month, of what rose in front."""
    (amount,) = pieces.amount_list(match["by"])
    if pieces.planned or not MONEY.match(amount):
        return None
    return f", an increase of {amount} per person per month"


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


PAID = (
    (CREDITED, credited),
    (PAID_TO, paid_to),
    (PLANTED, planted),
    (NET_OVER, net_over),
    (EMPLOYED, employed),
    (LEVEL_MOVED, level_moved),
    (IN_SO_MANY, in_so_many),
    (EARNED, earned),
    (SETTLED, settled),
    (ROSE_AGAIN, rose_again),
    (MORE_EACH, more_each),
)
