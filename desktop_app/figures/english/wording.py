"""English wording of a figure, by rule, in official style: RMB 1.01 trillion; up 6.3% year on year.

Nothing is ever rounded: 386.23亿元 is RMB 38.623 billion.  This file words a finished Figure; it
must not read sentences.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from desktop_app.figures.english import bases, fractions, in_words
from desktop_app.figures.measures import units
from desktop_app.figures.model import Direction, Figure, Kind, Qualifier

_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
_HUNDRED_MILLION = Decimal(10) ** 8
_SYMBOLS = frozenset({"US$", "HK$", "€", "£", "S$", "A$", "C$", "NT$", "NZ$"})
_QUALIFIED = {
    Qualifier.OVER: "over",
    Qualifier.NEARLY: "nearly",
    Qualifier.ABOUT: "about",
    Qualifier.AT_LEAST: "at least",
    Qualifier.UP_TO: "up to",
    Qualifier.UNDER: "less than",
}
_WHERE = {
    "全国": "in the country",
    "全省": "in the province",
    "全市": "in the city",
    "全区": "in the district",
}
_WHERE |= {"全县": "in the county", "全球": "in the world", "世界": "in the world", "亚洲": "in Asia"}
_WHERE |= {"国内": "in China", "全州": "in the prefecture", "国际": "in the world", "东盟": "in ASEAN"}
_WHERE |= {"全盟": "in the league", "全旗": "in the banner", "全镇": "in the town", "全乡": "in the township"}
_WHERE |= {"亚太": "in the Asia-Pacific", "同类城市": "among comparable cities"}
_VAGUE = {1: "dozens", 2: "hundreds", 3: "thousands", 4: "tens of thousands", 5: "hundreds of thousands"}
_VAGUE |= {6: "millions", 7: "tens of millions", 8: "hundreds of millions", 9: "billions"}
_VAGUE |= {10: "tens of billions", 11: "hundreds of billions", 12: "trillions"}
_CURRENCY_NAMES = {
    "CNY": "yuan",
    "USD": "US dollars",
    "HKD": "Hong Kong dollars",
    "EUR": "euros",
    "GBP": "pounds",
    "JPY": "Japanese yen",
}
_CURRENCY_NAMES |= {"KRW": "Korean won", "RUB": "rubles"}
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
#: Qualifier words that the sentence keeps outside the figure (the verb "strive for").
_OUTER_WORDS = frozenset({"力争", "争取", "奋斗", "前", "跨过", "上"})


#: Limits whose Chinese word asks for another English than "up to".
_LIMITS = dict.fromkeys(("不超过", "不高于", "不多于", "不大于", "不得超过", "不突破"), "no more than")
_LIMITS |= dict.fromkeys(("以下", "及以下"), "no more than")
_LIMITS |= dict.fromkeys(("以内", "之内", "控制在"), "within")


def plain(value: Decimal) -> str:
    """Digits without exponent or trailing zeros, thousands grouped: ``10,638``, ``38.623``."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def scaled(value: Decimal) -> str:
    """From a million upwards with a scale word: ``1.01 trillion``, ``235.4 billion``, ``69,000``."""
    for scale, word in _SCALES:
        if abs(value) >= scale:
            return f"{plain(value / scale)} {word}"
    return plain(value)


def ordinal(number: int) -> str:
    """First to tenth in words, then 11th, 23rd."""
    if 1 <= number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    return in_words.ordinal_figure(number)


def money_sign(unit: units.Unit) -> str:
    """What stands before an amount of money: ``RMB `` with a blank, ``US$`` without."""
    return unit.en_many if unit.en_many in _SYMBOLS else f"{unit.en_many} "


def amount(figure: Figure) -> str:
    """The words that stand for raw and qualifier inside a sentence.

    ``RMB 235.4 billion``, ``over RMB 4.4 billion``, ``69,000``, ``5.4 percentage points``.
    Counted things keep no classifier: the noun is the sentence's own.  A decline is worded
    without a sign, for the verb says it.
    """
    special = _special_amount(figure)
    if special:
        return special
    if figure.vague:
        return _vague(figure)
    body = _with_unit(figure)
    word = _LIMITS.get(figure.qual_zh) or _QUALIFIED.get(figure.qualifier, "")
    if word == "within" and figure.direction is not Direction.NONE:
        word = "no more than"  # up no more than 5%
    return body if figure.qual_zh in _OUTER_WORDS - {"跨过", "上"} else f"{word} {body}".strip()


def as_exact(figure: Figure) -> str:
    """The amount with the decimals of the source: 5.0% stays 5.0%."""
    text = amount(figure)
    if ".0" not in figure.raw:
        return text
    zeros = re.search(r"\d(?P<zeros>\.0+)\s*(?:[%％‰]|个?百分点)", figure.raw)
    return re.sub(r"(?<![\d.])\d+(?=[%‰]| percentage)", rf"\g<0>{zeros['zeros']}", text) if zeros else text


def say(figure: Figure) -> str:
    """Full official wording, as a table or brief prints it: ``up 6.3% year on year``."""
    text = as_exact(figure)
    if figure.kind is Kind.RANK:
        return _rank(figure, text)
    if figure.unit_zh == "倍" and figure.unit_norm == "times":
        return f"{text} {bases.times_what(figure)}".rstrip()
    moved, is_rate = figure.direction is not Direction.NONE, figure.unit_norm in units.RATES
    if (
        figure.kind in (Kind.TARGET, Kind.PLANNED)
        and moved
        and is_rate
        and figure.unit_norm not in units.POINTS
    ):
        return f"{'a decrease' if figure.direction is Direction.DOWN else 'growth'} of {text}"
    if figure.kind is Kind.GROWTH_YOY and not moved:
        return text
    if figure.kind is Kind.GROWTH_YOY or (is_rate and moved):
        return _change(figure, text)
    return f"{text} TEUs" if figure.unit_norm == "TEU" else text  # no name says what is counted


def _change(figure: Figure, text: str) -> str:
    down = figure.direction is Direction.DOWN
    if figure.unit_norm in units.POINTS:
        return f"{'a decrease' if down else 'an increase'} of {text}"
    if figure.kind is Kind.GROWTH_YOY:
        return f"{'down' if down else 'up'} {text} {bases.since(figure)}".rstrip()
    return f"{'down' if down else 'up'} {text}"


def _rank(figure: Figure, text: str) -> str:
    if figure.unit_norm == "times":
        return (
            f"for the {ordinal(int(figure.value))} {'consecutive year' if '连' in figure.unit_zh else 'time'}"
        )
    if figure.qualifier is Qualifier.UP_TO:
        return f"among the {text}"
    scope = re.search(r"(全[国省市区县州盟旗镇乡球])排名$", figure.indicator_zh)
    where = _WHERE.get(scope[1], "") if scope and figure.unit_norm == "rank" else ""
    return f"ranking {text}" if not where or text.endswith(where) else f"ranking {text} {where}"


def _special_amount(figure: Figure) -> str:
    if figure.unit_norm == "rank":
        place = int(figure.value)
        if figure.qual_zh == "前":
            return f"top {place}"
        where = next((text for sign, text in _WHERE.items() if figure.raw.startswith(sign)), "")
        return f"{ordinal(place)} {where}".strip()
    if figure.kind is Kind.RANK and figure.unit_norm == "%":
        return f"top {plain(figure.value)}%"
    if figure.unit_norm == "times" and figure.kind is Kind.RANK:
        return ordinal(int(figure.value))
    if figure.unit_norm == "magnitude":
        return f"magnitude {plain(figure.value)}"
    if figure.unit_norm == "ratio" or figure.unit_zh == "折":
        word = _LIMITS.get(figure.qual_zh) or _QUALIFIED.get(figure.qualifier, "")
        price = f"{plain(figure.value_normalised)}% of the price" if figure.unit_zh == "折" else ""
        return f"{word} {price or re.sub('[：∶︰﹕]', ':', figure.raw)}".strip()
    name = fractions.fraction(figure.raw) if figure.unit_norm == "%" else ""
    if name:
        word = _QUALIFIED.get(figure.qualifier, "")
        return f"{word} {name}".strip()
    return ""


def _vague(figure: Figure) -> str:
    own = _own_value(figure, figure.value_normalised)  # 数千斤 are thousands of jin
    body = _VAGUE.get(abs(own).adjusted(), "many")
    if "十几" in figure.raw:  # no dozens: between ten and twenty
        return _over_ten(figure, own)
    symbol, _one, many = _unit_names(figure)
    if symbol:
        return f"{body} of {_CURRENCY_NAMES.get(figure.unit_norm, symbol)}"
    return f"{body} of {many}" if many else body


def _over_ten(figure: Figure, own: Decimal) -> str:
    """十几家, 十几万人, 二十几亿元: over ten, over 100,000, over RMB 2 billion."""
    symbol, _one, many = _unit_names(figure)
    gap = "" if symbol in _SYMBOLS or not symbol else " "
    return f"over {symbol}{gap}{scaled(own)} {many}".rstrip()


def _with_unit(figure: Figure) -> str:
    low, high = abs(_own_value(figure, figure.value_normalised)), None
    if figure.value_max_normalised is not None:
        high = abs(_own_value(figure, figure.value_max_normalised))
    symbol, one, many = _unit_names(figure)
    below_zero = figure.value_normalised < 0 and figure.direction is Direction.NONE
    if symbol:
        gap = "" if symbol in _SYMBOLS else " "
        amounts = ("minus " if below_zero else "") + _range_text(low, high, f"{symbol}{gap}")
        below = f" {many}" if many else ""
        return f"{amounts}{below}"
    sign = "-" if below_zero else ""
    if many in ("%", "‰"):
        return sign + plain(low) + many if high is None else f"{plain(low)}{many} to {plain(high)}{many}"
    text = _range_text(low, high, "")
    if not many:
        return text
    if figure.unit_norm == "level":  # 500亿级 is a class by money
        return f"RMB {text}-level" if low >= _HUNDRED_MILLION else f"level {text}"
    if figure.unit_zh.endswith("级") and many:
        return f"{text}-{one}-class".replace(" ", "-")
    name = one if low == 1 and high is None else many
    if figure.direction is not Direction.NONE or "寿命" in figure.indicator_zh:
        name = name.removesuffix(" of age")  # younger by 6 years
    return f"{sign}{text}°C" if name == "°C" else f"{text} {name}"


def _range_text(low: Decimal, high: Decimal | None, symbol: str) -> str:
    if high is None:
        return f"{symbol}{scaled(low)}"
    return f"{symbol}{scaled(low)} to {symbol}{scaled(high)}"


def _own_value(figure: Figure, normalised: Decimal) -> Decimal:
    """The value in the unit that is worded: mu stay mu, 斤 stay jin."""
    unit = _unit_of(figure)
    if unit is None or unit.factor == 1 or unit.norm == "%" or unit.kind == "money":
        return normalised  # 5分 is RMB 0.05: English has no fen
    return normalised * unit.factor.denominator / unit.factor.numerator


@cache
def _unit_by_text(unit_zh: str) -> units.Unit | None:
    """The unit at the end of ``万余平方米``: the longest known sign that ends the text."""
    text = re.sub(r"[（(].*$", "", unit_zh).removesuffix("人民币").removesuffix("级") or unit_zh
    for start in range(len(text)):
        unit = units.find(text[start:])
        if unit is not None:
            return unit
    return None


def _unit_of(figure: Figure) -> units.Unit | None:
    unit = _unit_by_text(figure.unit_zh) if figure.unit_zh else None
    return unit if unit is not None and unit.norm == figure.unit_norm else None


@cache
def _by_norm(norm: str) -> units.Unit | None:
    plain_units = (unit for unit in units.table().values() if unit.norm == norm and unit.factor == 1)
    return next(plain_units, None)


def _unit_names(figure: Figure) -> tuple[str, str, str]:
    """(currency symbol, singular, plural); all "" for counted things and people."""
    if figure.unit_norm.startswith("per 1"):
        return "", figure.unit_norm, figure.unit_norm
    if figure.unit_norm == "degrees":
        return "", "degree", "degrees"
    unit = _unit_of(figure) or _by_norm(figure.unit_norm)
    if unit is not None and unit.kind in ("count", "people") and " per " in unit.en_many:
        return "", unit.en_one.strip(), unit.en_many.strip()  # 115部/百人: 115 per 100 people
    if unit is None or unit.kind in ("count", "people"):
        return "", "", ""
    if unit.kind == "money":
        head, _, below = unit.en_many.partition(" per ")
        return head, "", f"per {below}" if below else ""
    return "", unit.en_one, unit.en_many
