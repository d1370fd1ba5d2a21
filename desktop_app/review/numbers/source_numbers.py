"""Every number of a Chinese sentence as atoms: its figures, and all else that an English number may answer.

Figures come from the figures room and are authoritative for unit, direction and exactness.  What
that room passes over (ordinals, numbers in set phrases) is read here leniently, so that an
English number that renders it is not taken for an invention.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from desktop_app.figures.measures import numerals
from desktop_app.figures.model import Direction, Figure, Kind, Qualifier
from desktop_app.review.numbers.atoms import Atom, rounded
from desktop_app.review.numbers.source_approximations import approximations
from desktop_app.review.numbers.source_dates import HAN_DIGITS, date_atoms, value_of
from desktop_app.review.numbers.source_shares import counted_shares, fractions, readings_of_fraction
from desktop_app.review.numbers.source_times import quarters_of_an_hour, race_times, times_and_a_half
from desktop_app.review.numbers.units import SHARES, chinese_unit_after, family, is_money

_ARABIC = re.compile(rf"{numerals.ARABIC}(?:\s*{numerals.SCALE})?")
_HAN_NUMBER = re.compile(
    rf"[{HAN_DIGITS}]+(?:[余多来几][万亿]+)?(?:点[零〇一二三四五六七八九]+)?|双(?![边拥])|[半俩仨廿卅]|单(?=[日周月季场次])"
)
_NO_NUMBER = re.compile("十[字足]|万象|千里马|零[售部件工食花星散碎]")  # 黄金十字: a cross
_SINGLE = {"单": "1", "半": "0.5", "双": "2", "俩": "2", "仨": "3", "廿": "20", "卅": "30"}
_LATIN = re.compile(r"[A-Za-z]")
_ONE_TO_MANY = re.compile(r"1\s*[:：∶](?=\s*\d)")
_PART = re.compile(r"分之|半|成|(?<![\d.])[1-9]/(?:[2-9]|10)(?![\d.万])")
_AND_MORE = frozenset("余多来几")
_PLAN = re.compile(r"十([一二三四五六七八九])五")
_PER = re.compile(r"每(?:[十百]?[千万亿]|百)$")  # 每千人口: good English says per how many
_EACH_MU, _BEFORE_YIELD = re.compile(r"每亩|亩[产均]"), 10
_TERM_OF = frozenset({"years", "months", "days", "hours"})
_SAYING = frozenset({"百", "千", "万", "一百", "一千", "一万", "百万", "千万", "亿", "百千"})
_THRESHOLD = re.compile(r"[人户家](?:以上|以下)")  # 千人以上企业
_PER_10000 = re.compile(r"(?<![\d一二三四五六七八九十百千万几数余多上近超])万人(?=有效|高价值|发明|拥有|均)")
_TIMES = frozenset({"times", "count"})
_GUESSED = frozenset({"count", "persons", "households", "person-times", "times", "CNY"})
_BARE_RANK = 13  # from here on a rank in digits is not told by a word such as "silver" or "runner-up"
_HALF = re.compile("(?<!成)半")  # 一成半 is 15%
_LEAGUE = frozenset({"十", "百", "千", "五百"})  # 百强: the top 100
# Told as COVID-19; 周五 is Friday.
_IN_NAME = re.compile(
    "2019(?=(?:新型)?冠状病毒)|千吨万人|(?:(?<![一二两三四五六七八九十几每半])周|星期|礼拜)[一二三四五六](?![年天个周])"
)
_CHANGE = re.compile(r"\d(?:元|块|角|毛)$")
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
    for name in _IN_NAME.finditer(text):
        taken[name.start() : name.end()] = [True] * (name.end() - name.start())
    found += race_times(text, taken)
    found += date_atoms(text, taken)
    found += approximations(text, taken)
    found += times_and_a_half(text, taken)
    for figure in figures:
        cut = text[max(0, figure.start - 1) : figure.start].isdigit()  # half a number: read it anew below
        if _PARTICLES.search(text[: figure.start]) or text.startswith("集团", figure.end):
            continue
        if _ONE_TO_MANY.match(figure.raw):
            continue  # 1:15.2 has two numbers in English, too
        if not cut and not any(taken[figure.start : figure.end]):
            found += _by_the_hectare(text, figure_atoms(figure))
            taken[figure.start : figure.end] = [True] * (figure.end - figure.start)
    found += fractions(text, taken)
    found += quarters_of_an_hour(text, taken)
    found += _digits(text, taken)
    found += _words(text, taken)
    return counted_shares(text, _with_change(text, sorted(found, key=_start)))


def _start(atom: Atom) -> int:
    return atom.start


def _with_change(text: str, atoms: list[Atom]) -> list[Atom]:
    """5元8角 and 2角5分 are one amount each."""
    found: list[Atom] = []
    for atom in atoms:
        last = found[-1] if found else None
        if (
            last is not None
            and last.end == atom.start
            and last.unit == "CNY"
            and _CHANGE.search(text, last.start, last.end)
        ):
            fen = text[atom.start : atom.end].rstrip("钱").endswith("分")
            value = atom.value / 100 if fen and atom.unit != "CNY" else atom.value
            if atom.unit == "CNY" or fen:
                found[-1] = replace(last, end=atom.end, value=last.value + value)
                continue
        found.append(atom)
    return found


def figure_atoms(figure: Figure) -> list[Atom]:
    """Atoms of one figure: one, or two for a range; spans as the figure's."""
    unit, factor = _own_unit(figure)
    values = [abs(figure.value_normalised)]
    if figure.value_max_normalised is not None:
        values.append(abs(figure.value_max_normalised))
    digits = any(character.isdigit() for character in figure.raw)
    small_words = not digits and values[0] < 10 and figure.unit_norm not in SHARES | {"CNY"}
    return [
        Atom(
            figure.start, figure.end, value * factor, unit, family(unit) if unit else "",
            readings=_figure_readings(figure, value),
            hard=_is_hard(figure, value, digits=digits) and not small_words,
            loose=figure.vague, ordinal=figure.unit_norm == "rank", qualifier=figure.qualifier,
            direction=figure.direction, figure=figure, upper=index == 1, multiple=_is_multiple(figure),
            fraction=bool(_PART.search(figure.raw)),
        )
        for index, value in enumerate(values)
    ]  # fmt: skip


def _by_the_hectare(text: str, atoms: list[Atom]) -> list[Atom]:
    """每亩增产100公斤: 1,500 of them to the hectare."""
    each = _EACH_MU.search(text, max(0, atoms[0].start - _BEFORE_YIELD), atoms[0].start)
    return [replace(atom, readings=(*atom.readings, atom.value * 15)) if each else atom for atom in atoms]


def _is_hard(figure: Figure, value: Decimal, *, digits: bool) -> bool:
    """True if good English cannot do without the number."""
    if figure.unit_norm == "rank" or figure.kind is Kind.RANK:
        return digits and value >= _BARE_RANK
    implied = figure.raw in ("百分之百", "百分百") or figure.vague
    an = value == 1 and not (digits and figure.unit_norm in SHARES)  # 1家 is "a company", 1% is no "a"
    return not implied and not an and not _is_multiple(figure) and not _HALF.search(figure.raw)


def _own_unit(figure: Figure) -> tuple[str, Decimal]:
    """Unit as the source writes it, and what the normalised value is multiplied with to get there."""
    if "亩" in figure.raw and figure.unit_norm == "ha":
        return "mu", Decimal(15)
    if re.search(r"[倍番]", figure.raw):
        return "", Decimal(1)  # may become "times", a percentage or "doubled"
    bare = re.fullmatch(r"[\d,.\s一二三四五六七八九十万亿余多千百]+", figure.raw)
    if bare and figure.unit_norm in _GUESSED:
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
        readings += [Decimal(round(value)), rounded(value, 1), value / 100]
    if "倍" in figure.raw:
        readings += [plain, plain * 100]
        # 增长4倍 makes it five times as much, and many write "fourfold" all the same.
        more = [] if figure.unit_norm == "times" else [plain + 1, (plain + 1) * 100, plain - 1]
        # 是2012年的4倍 is 300% more; what grew by 三倍 has not doubled.
        grown = figure.direction is Direction.UP
        readings += [one for one in more if not grown or one != plain - 1]
        readings += [] if grown else [(plain - 1) * 100]
    if "番" in figure.raw:
        readings += [2**plain, 2**plain * 100, (2**plain - 1) * 100]
    readings += readings_of_fraction(numerals.fold(figure.raw))
    return tuple(readings)


def _digits(text: str, taken: list[bool]) -> list[Atom]:
    found = []
    for match in _ARABIC.finditer(text):
        start, end = match.span()
        value = value_of(match[0])
        if value is None or any(taken[start:end]):
            continue
        unit, stop = chinese_unit_after(text, end)
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


def _words(text: str, taken: list[bool]) -> list[Atom]:
    found: list[Atom] = []
    for match in _HAN_NUMBER.finditer(text):
        start, end = match.span()
        if any(taken[start:end]) or _NO_NUMBER.match(text, start):
            continue
        unit, _stop = chinese_unit_after(text, end)
        unit = "" if unit == "count" and match[0][-1] in "万亿" else unit  # 千亿级
        ordinal = text[max(0, start - 1) : start] == "第" or (text.startswith("届", end) and match[0] != "两")
        found.extend(
            Atom(
                start, end, value, unit, family(unit) if unit else "",
                hard=_word_is_hard(text, match, value, ordinal=ordinal), ordinal=ordinal,
                readings=_word_readings(match[0], value),
                qualifier=Qualifier.OVER if text[end : end + 1] in _AND_MORE else Qualifier.EXACT,
            )
            for value in _values_in_yuan(text, match)
        )  # fmt: skip
    return found


def _word_is_hard(text: str, match: re.Match[str], value: Decimal, *, ordinal: bool) -> bool:
    """百强, 每千人口, 第二十届, 三十日内 are told; what else stands in words may be left to the context."""
    if ordinal:
        return value >= _BARE_RANK and text[match.end() : match.end() + 1] in ("届", "次")
    term = chinese_unit_after(text, match.end())[0] in _TERM_OF or text.startswith("世纪", match.end())
    if value >= _BARE_RANK - 2 and match[0] not in _SAYING and term:
        return True
    if match[0] == "万" and _PER_10000.match(text, match.start()):
        return True
    if value >= _BARE_RANK - 3 and _THRESHOLD.match(text, match.end()):
        return True
    league = match[0] in _LEAGUE and text.startswith("强", match.end())
    return league or bool(_PER.search(text, 0, match.end()) and text.startswith(("人", "户"), match.end()))


def _values_in_yuan(text: str, match: re.Match[str]) -> list[Decimal]:
    """The values of a number in words; 三毛钱 is 0.3 yuan."""
    tenths = text.startswith(("毛钱", "角钱"), match.end())
    return [value / 10 if tenths else value for value in _word_values(match[0])]


def _word_values(text: str) -> list[Decimal]:
    if text in _SINGLE:
        return [Decimal(_SINGLE[text])]
    plan = _PLAN.fullmatch(text)
    if plan:  # 十四五: the 14th Five-Year Plan
        return [piece for piece in (value_of("十" + plan[1]), Decimal(5)) if piece is not None]
    value = value_of(re.sub("[余多来几]", "", text))  # 百余万: a million and more
    if value is not None and not (len(text) > 1 and all(sign in "一二两三四五六七八九" for sign in text)):
        return [value]
    return [piece for piece in (value_of(sign) for sign in text) if piece is not None]


def _word_readings(text: str, value: Decimal) -> tuple[Decimal, ...]:
    if text == "半":
        return (Decimal(6), Decimal(50), Decimal(30))
    if _PLAN.fullmatch(text):
        return ()  # the 15th Five-Year Plan is not told by "five"
    digits = [value_of(sign) for sign in text] if len(text) > 1 else []
    return tuple(digit for digit in digits if digit is not None and digit != value)
