"""Every number of a Chinese sentence as atoms: its figures, and all else that an English number may answer.

Figures come from the figures room and are authoritative for unit, direction and exactness.  What
that room passes over (dates, ordinals, numbers in set phrases) is read here leniently, so that an
English number that renders it is not taken for an invention.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from desktop_app.figures import numerals
from desktop_app.figures.model import Figure, Kind
from desktop_app.review.atoms import Atom, Part
from desktop_app.review.units import chinese_units, family, is_money

_HAN = "零〇一二两三四五六七八九十百千万亿"
_N = rf"(?:\d+|[{_HAN}]+)"
_YEAR = r"(?:1\d{3}|20\d{2}|21\d{2}|[一二][〇零一二三四五六七八九]{3})"
_DATES: tuple[tuple[Part, re.Pattern[str]], ...] = tuple(
    (part, re.compile(pattern))
    for part, pattern in (
        (Part.YEAR, rf"(?<!\d)(?P<n>{_YEAR})\s*(?=年(?!代)|[-/.]\d{{1,2}}[-/.]\d{{1,2}}"
                    rf"|\s*[-—–~～至]+\s*{_YEAR}\s*年)"),
        (Part.YEAR, rf"(?<!\d)(?P<n>{_YEAR})\s*(?=[-–—/]\d\d(?:年|赛季|财年|学年|\D|$))"),
        (Part.YEAR, rf"(?:(?P<century>{_N})\s*世纪|上(?:个)?世纪)?\s*"
                    r"(?P<n>\d{2,4}|[二三四五六七八九]十)\s*年代"),
        (Part.MONTH, rf"(?P<n>{_N})\s*月(?!亮|嫂|饼|薪|租)"),
        (Part.DAY, r"(?:月\s*|^|[，。、至到—\-～~和\s(（一-龥])"
                   r"(?P<n>(?:[12]\d|3[01]|[1-9])|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\s*(?:日|号)"),
        (Part.HOUR, r"(?<!\d)(?P<n>[01]?\d|2[0-4])\s*(?=[:：]\s*[0-5]\d)"),
        (Part.HOUR, rf"(?:午|晨|晚|早|夜|间|^|[，。日、\s到至])(?P<n>{_N})\s*[点时](?=\D|\d{{1,2}}分|$)"
                    r"(?!间|代|期|钟|候|刻|评|赞|击|子|燃|名|缀|对|明)"),
        (Part.MINUTE, r"(?<=[:：])\s*(?P<n>[0-5]\d)(?!\d)"),
        (Part.MINUTE, rf"(?<=[\d{_HAN}][点时])\s*(?P<n>{_N})\s*分(?!钟)"),
        (Part.MONTH, r"(?<=\d{4}[-/.])(?P<n>\d{1,2})(?=[-/.]\d)"),
    )
)  # fmt: skip
_AFTERNOON = re.compile(r"下午|傍晚|晚上|午后|[当今昨明]晚|夜")
_MORNING = re.compile(r"上午|凌晨|清晨|早上|早晨|今晨")
_ARABIC = re.compile(rf"{numerals.ARABIC}(?:\s*{numerals.SCALE})?")
_HAN_NUMBER = re.compile(rf"[{_HAN}]+(?:点[零〇一二三四五六七八九]+)?|[半双俩仨廿卅]")
_SINGLE = {"半": "0.5", "双": "2", "俩": "2", "仨": "3", "廿": "20", "卅": "30"}
_LATIN = re.compile(r"[A-Za-z]")
_FRACTION = re.compile(rf"(?P<below>{_N})分之(?P<above>{_N}(?:[.点]{_N})?)")
_PLAN = re.compile(r"十([一二三四五六七八九])五")
_AND_A_HALF = re.compile(rf"(?P<n>{_N})个半(?=小时|月|钟头|世纪|学期)")
_TIMES = frozenset({"times", "count"})
_BARE_RANK = 13  # from here on a rank in digits is not told by a word such as "silver" or "runner-up"
_LEAGUE = frozenset({"十", "百", "千", "五百"})  # 百强: the top 100
_PARTICLES = re.compile(r"PM[\s_{]*$")  # PM2.5, and PM_{2.5} as typesetting code


def source_atoms(source: str, figures: Sequence[Figure]) -> list[Atom]:
    """Atoms of `source` in order; the figures' own first in rank, then whatever else holds digits.

    Args:
        source: one Chinese sentence.
        figures: its figures, spans pointing into `source`.
    """
    text = numerals.fold(source)
    taken = [False] * (len(text) + 1)
    found: list[Atom] = []
    found += _dates(text, taken)
    for figure in figures:
        cut = text[max(0, figure.start - 1) : figure.start].isdigit()  # half a number: read it anew below
        if _PARTICLES.search(text[: figure.start]) or text.startswith("集团", figure.end):
            continue
        if not cut and not any(taken[figure.start : figure.end]):
            found += figure_atoms(figure)
            taken[figure.start : figure.end] = [True] * (figure.end - figure.start)
    found += _fractions(text, taken)
    found += _and_a_half(text, taken)
    found += _digits(text, taken)
    found += _words(text, taken)
    return sorted(found, key=_start)


def _start(atom: Atom) -> int:
    return atom.start


def figure_atoms(figure: Figure) -> list[Atom]:
    """Atoms of one figure: one, or two for a range; spans as the figure's."""
    unit, factor = _own_unit(figure)
    values = [abs(figure.value_normalised)]
    if figure.value_max_normalised is not None:
        values.append(abs(figure.value_max_normalised))
    digits = any(character.isdigit() for character in figure.raw)
    small_words = not digits and values[0] < 10 and figure.unit_norm not in ("%", "percentage points", "CNY")
    return [
        Atom(
            figure.start, figure.end, value * factor, unit, family(unit) if unit else "",
            readings=_figure_readings(figure, value),
            hard=_is_hard(figure, value, digits=digits) and not small_words,
            loose=figure.vague, ordinal=figure.unit_norm == "rank", qualifier=figure.qualifier,
            direction=figure.direction, figure=figure, upper=index == 1, multiple=_is_multiple(figure),
            fraction=bool(re.search(r"分之|半|成", figure.raw)),
        )
        for index, value in enumerate(values)
    ]  # fmt: skip


def _is_hard(figure: Figure, value: Decimal, *, digits: bool) -> bool:
    """True if good English cannot do without the number."""
    if figure.unit_norm == "rank" or figure.kind is Kind.RANK:
        return digits and value >= _BARE_RANK
    implied = figure.raw in ("百分之百", "百分百") or figure.vague
    return not implied and value != 1 and not _is_multiple(figure) and "半" not in figure.raw


def _own_unit(figure: Figure) -> tuple[str, Decimal]:
    """Unit as the source writes it, and what the normalised value is multiplied with to get there."""
    if "亩" in figure.raw and figure.unit_norm == "ha":
        return "mu", Decimal(15)
    if re.search(r"[倍番]", figure.raw):
        return "", Decimal(1)  # may become "times", a percentage or "doubled"
    bare = re.fullmatch(r"[\d,.\s一二三四五六七八九十万亿余多千百]+", figure.raw)
    if bare and figure.unit_norm in ("count", "persons", "households", "person-times", "times"):
        return "", Decimal(1)  # the unit was guessed from the context
    money, _, per = figure.unit_norm.partition("/")
    if per and is_money(money):
        return money, Decimal(1)  # 元/平方米: English names the square metre elsewhere
    return figure.unit_norm, Decimal(1)


def _is_multiple(figure: Figure) -> bool:
    return bool(re.search(r"[倍番]", figure.raw))


def _figure_readings(figure: Figure, value: Decimal) -> tuple[Decimal, ...]:
    plain = abs(figure.value)
    readings: list[Decimal] = []
    if figure.unit_norm in ("%", "times"):
        readings += [Decimal(round(value)), round(value, 1), value / 100]
    if "倍" in figure.raw:
        readings += [plain, plain * 100, (plain - 1) * 100]
        # 增长4倍 makes it five times as much, and many write "fourfold" all the same.
        readings += [] if figure.unit_norm == "times" else [plain + 1, (plain + 1) * 100, plain - 1]
    if "番" in figure.raw:
        readings += [2**plain, 2**plain * 100, (2**plain - 1) * 100]
    fraction = _FRACTION.search(numerals.fold(figure.raw))
    if fraction:
        readings += _fraction_readings(fraction)
    return tuple(readings)


def _fraction_readings(match: re.Match[str]) -> list[Decimal]:
    above, below = _value(match["above"]), _value(match["below"])
    if above is None or not below:
        return []
    share = above / below
    return [share, share * 100, Decimal(round(share * 100)), round(share * 100, 1), above, below]


def _value(text: str) -> Decimal | None:
    try:
        return numerals.compound(text.strip())
    except (ValueError, ArithmeticError):
        return None


def _dates(text: str, taken: list[bool]) -> list[Atom]:
    found = []
    for part, pattern in _DATES:
        for match in pattern.finditer(text):
            start, end = match.span("n")
            value = _value(match["n"])
            if value is None or any(taken[start:end]):
                continue
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
            readings = _date_readings(part, value, match)
            if part is Part.HOUR and _AFTERNOON.search(text, max(0, start - 3), start + 1) and value < 12:
                value, readings = value + 12, ()
            found.append(Atom(start, end, value, part=part, readings=readings))
    return [replace(atom, hard=False) for atom in found]


def _date_readings(part: Part, value: Decimal, match: re.Match[str]) -> tuple[Decimal, ...]:
    if part is Part.YEAR and value < 100:
        century = _value(match["century"]) if match.groupdict().get("century") else None
        bases = [(century - 1) * 100] if century else [Decimal(1900), Decimal(2000)]
        return tuple(base + value for base in bases)
    if part is Part.YEAR:
        return (value % 100,)
    if part is Part.HOUR and not _MORNING.search(
        match.string, max(0, match.start("n") - 3), match.start("n")
    ):
        return ((value + 12) % 24, value % 12)
    return ()


def _fractions(text: str, taken: list[bool]) -> list[Atom]:
    found = []
    for match in _FRACTION.finditer(text):
        readings = _fraction_readings(match)
        if readings and not any(taken[match.start() : match.end()]):
            taken[match.start() : match.end()] = [True] * (match.end() - match.start())
            found.append(Atom(match.start(), match.end(), readings[1], readings=tuple(readings), hard=False))
    return found


def _and_a_half(text: str, taken: list[bool]) -> list[Atom]:
    """一个半小时: 1.5 hours."""
    found = []
    for match in _AND_A_HALF.finditer(text):
        value, (unit, stop) = _value(match["n"]), _unit_after(text, match.end())
        if value is not None and not any(taken[match.start() : stop]):
            taken[match.start() : stop] = [True] * (stop - match.start())
            half = value + Decimal("0.5")
            found.append(Atom(match.start(), stop, half, unit, family(unit) if unit else "", hard=False))
    return found


def _digits(text: str, taken: list[bool]) -> list[Atom]:
    found = []
    for match in _ARABIC.finditer(text):
        start, end = match.span()
        value = _value(match[0])
        if value is None or any(taken[start:end]):
            continue
        unit, stop = _unit_after(text, end)
        code = _is_code(text, start, end) and (stop == end or text[start - 1 : start].islower())  # Ma11等
        code = code or bool(_PARTICLES.search(text[:start]))
        ordinal = text[max(0, start - 1) : start] == "第"
        hard = value != 1 and not code and unit not in _TIMES - {"count"}
        hard = hard or (ordinal and value >= _BARE_RANK)
        taken[start:end] = [True] * (end - start)
        found.append(
            Atom(start, max(stop, end), value, unit, family(unit) if unit else "", hard=hard,
                 ordinal=ordinal, readings=_time_readings(unit, value))
        )  # fmt: skip
    return found


def _time_readings(unit: str, value: Decimal) -> tuple[Decimal, ...]:
    return (value % 100,) if unit == "years" and value > 100 else ()


def _is_code(text: str, start: int, end: int) -> bool:
    """Digits that touch Latin letters belong to a name: 5G, K11, X9; so do hotline numbers in quotes."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    glued = before in ("-", "_", ".") and bool(_LATIN.match(text[max(0, start - 2) : start]))
    return bool(_LATIN.match(before) or _LATIN.match(after) or glued)


@cache
def _unit_pattern() -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for form in sorted(chinese_units(), key=len, reverse=True))
    return re.compile(rf"\s*(?:余|多|来|几|以上)?\s*(?P<unit>{forms})")


def _unit_after(text: str, end: int) -> tuple[str, int]:
    match = _unit_pattern().match(text, end)
    if match is None:
        return "", end
    return chinese_units()[match["unit"]].name, match.end()


def _words(text: str, taken: list[bool]) -> list[Atom]:
    found: list[Atom] = []
    for match in _HAN_NUMBER.finditer(text):
        start, end = match.span()
        if any(taken[start:end]):
            continue
        unit, _stop = _unit_after(text, end)
        unit = "" if unit == "count" and match[0][-1] in "万亿" else unit  # 千亿级
        ordinal = text[max(0, start - 1) : start] == "第"
        found.extend(
            Atom(
                start, end, value, unit, family(unit) if unit else "",
                hard=match[0] in _LEAGUE and text.startswith("强", end), ordinal=ordinal,
                readings=_word_readings(match[0], value),
            )
            for value in _word_values(match[0])
        )  # fmt: skip
    return found


def _word_values(text: str) -> list[Decimal]:
    if text in _SINGLE:
        return [Decimal(_SINGLE[text])]
    plan = _PLAN.fullmatch(text)
    if plan:  # 十四五: the 14th Five-Year Plan
        return [piece for piece in (_value("十" + plan[1]), Decimal(5)) if piece is not None]
    value = _value(text)
    if value is not None and not (len(text) > 1 and all(sign in "一二两三四五六七八九" for sign in text)):
        return [value]
    return [piece for piece in (_value(sign) for sign in text) if piece is not None]


def _word_readings(text: str, value: Decimal) -> tuple[Decimal, ...]:
    if text == "半":
        return (Decimal(6), Decimal(50), Decimal(30))
    if _PLAN.fullmatch(text):
        return ()  # the 15th Five-Year Plan is not told by "five"
    digits = [_value(sign) for sign in text] if len(text) > 1 else []
    return tuple(digit for digit in digits if digit is not None and digit != value)
