"""Sums and whom they went to: 为1260家企业授信48亿元, 残疾人补贴发放1.2万人, 养老金“十九连涨”.

Who was placed in paid work, and what a transfer earned, are told here too.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.numbered_things import MONEY
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing, things_of
from desktop_app.translation.telling.effects import counted_people
from desktop_app.translation.words.numerals import ordinal_word, value

CREDITED = re.compile(
    rf"为(?P<whom>[^⟪，。；、]{{2,30}}?)(?:累计|新增|共|提供)*授信(?:额度)?(?P<n>{VALUE})(?=[，、；。]|$)"
)
_PAYMENTS = "补贴|津贴|补助金?|养老金|救助金|优待金|奖学金|助学金|抚恤金|慰问金|稳岗返还"
PAID_TO = re.compile(
    rf"(?P<what>[^⟦⟧⟪，。；：]{{0,14}}?“?[^⟦⟧⟪，。；：”]{{0,4}}(?:{_PAYMENTS})”?)(?:累计|共|已)*发放(?P<n>{VALUE})(?=[，、；。]|$)"
)


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


# 中央预算内投资到位5.6亿元
IN_PLACE = re.compile("(?P<what>[^⟦⟧⟪，。；：“”（）]{2,20}?)(?P<funds>资金)?到位(?P<by>⟦\\d+⟧)")


def in_place(match: re.Match[str], pieces: Pieces) -> str | None:
    """RMB 560 million in funds was put in place."""
    funds = any_thing(f"{match['what']}资金", pieces) if match["funds"] else None
    name = funds or pieces.name(match["what"])
    amount = pieces.amount_list(match["by"])[0]
    if name is None or "RMB" not in amount:
        return None
    of = f"{'in' if funds else 'of'} {name.removeprefix('the ')}"
    return f"{amount} {of} {pieces.tense.verb('be', 'was')} put in place"


PAID = (
    (IN_PLACE, in_place),
    (CREDITED, credited),
    (PAID_TO, paid_to),
    (EMPLOYED, employed),
    (EARNED, earned),
    (ROSE_AGAIN, rose_again),
    (MORE_EACH, more_each),
)
