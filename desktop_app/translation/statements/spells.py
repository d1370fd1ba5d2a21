"""How long it has gone on behind a headline statement, and where it stands among years: streaks, records."""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import WAYS, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.statements.marks import round_sum
from desktop_app.translation.statements.tail_shapes import (
    AVERAGING,
    BEST_LEVEL,
    BEST_SINCE,
    MARKS_PASSED,
    MEAN_PACE,
    MONTHLY,
    OVER_YEARS,
    RECORD,
    REVERSED,
    STREAK,
    YEARS_GROWING,
)
from desktop_app.translation.words.numerals import cardinal_word, value
from desktop_app.translation.words.streaks import running, spell_running, years_running


def _streak(match: re.Match[str], said: SayFigures) -> str | None:
    spell = spell_running(said(match["by"])[0])
    how = {"两位数": "double-digit ", "正": "positive "}.get(match["how"] or "", "")
    return f"with {how}growth{spell}" if spell else None


_REVERSED = {
    "负增长": "negative growth", "亏损": "losses", "减少": "decrease",
}  # fmt: skip


def _reversed(match: re.Match[str], said: SayFigures) -> str | None:
    """扭转了连续三年下降的态势."""
    what = _REVERSED.get(match["what"], "decline")
    if not match["n"] and not match["by"]:
        return f"reversing {what if what in ('negative growth', 'losses') else f'the {what}'}"
    spell = running(match["n"], match["unit"]) if match["n"] else spell_running(said(match["by"])[0])
    return f"reversing {spell.removeprefix(' for ')} of {what}" if spell else None


def _mean_pace(match: re.Match[str], said: SayFigures) -> str | None:
    """年均增速达到8%."""
    (amount,) = said(match["by"])
    return f"for an average annual growth rate of {amount}" if amount.endswith("%") else None


def _marks_passed(match: re.Match[str], said: SayFigures) -> str | None:
    """五年跨越3个十亿级台阶."""
    amount = round_sum(said(match["sum"])[0])
    count = match["count"] or ""
    if count.startswith("⟦"):
        number = CLASSIFIER.sub("", said(count)[0])
        count = cardinal_word(int(number)) if number.isdigit() else ""
    else:
        count = cardinal_word(value(count)) if count else "a"
    if not amount.startswith("RMB ") or not count:
        return None
    years = cardinal_word(value(match["n"]))
    return f"passing {count} {amount} mark{'' if count in ('a', 'one') else 's'} in {years} years"


def _over_years(match: re.Match[str], said: SayFigures) -> str:
    """五年增长近20倍."""
    years = cardinal_word(value(match["n"]))
    return f"{WAYS[match['way']]} {said(match['by'])[0]} over {years} years"


def _monthly(match: re.Match[str], said: SayFigures) -> str | None:
    spell = re.fullmatch(r"(\d+) months", said(match["by"])[0])
    if spell is None:
        return None
    growth = f"growth of {said(match['rate'])[0]}" if match["rate"] else "positive growth"
    return f"with {growth} in each of {spell[1]} consecutive months"


def _years_growing(match: re.Match[str], _said: SayFigures) -> str:
    how = "double-digit" if match["how"] == "两位数" else "positive"
    return f"with {how} growth{years_running(match['n'])}"


def _best_since(match: re.Match[str], said: SayFigures) -> str | None:
    if match["by"]:
        spell = re.fullmatch(r"(\d+) years", said(match["by"])[0])
        years = spell[1] if spell else None
    else:
        years = cardinal_word(value(match["n"]))
    past = "the past " if match["near"] and not match["by"] else ""
    return f"the {'best' if match['best'] else 'highest'} in {past}{years} years" if years else None


_WHENS = {"近": "in recent years", "同": "for the period", "建": "since the area was established"}


def _best_level(match: re.Match[str], _said: SayFigures) -> str:
    """创近年来最好水平."""
    return f"the best {_WHENS.get(match['when'][0], 'on record')}"


def _averaging(match: re.Match[str], said: SayFigures) -> str:
    amounts = said(match["by"])
    each = ", respectively" if len(amounts) > 1 else ""
    if match["years"]:
        spell = f"over {cardinal_word(value(match['years']))} years"
        return f"for an average annual growth rate of {listed(amounts)} {spell}{each}"
    if match["span"] == "年均":
        return f"for an average annual growth rate of {listed(amounts)}{each}"
    return f"for average growth of {listed(amounts)} over two years{each}"


def _record(match: re.Match[str], _said: SayFigures) -> str:
    same = " for the period" if match["same"] or match["then"] else ""
    if re.search("均|双双|分别", match[0]):
        return f"{'both' if '双双' in match[0] else 'each'} at a record high{same}"
    total = "with the total at " if re.search("总量|规模", match[0]) else ""  # behind how fast it grew
    return f"{total}{'another' if match['again'] else 'a'} record high{same}"


#: Tails, each with the words for it.
SPELLS = (
    (AVERAGING, _averaging),
    (MEAN_PACE, _mean_pace),
    (MARKS_PASSED, _marks_passed),
    (STREAK, _streak),
    (YEARS_GROWING, _years_growing),
    (BEST_LEVEL, _best_level),
    (BEST_SINCE, _best_since),
    (MONTHLY, _monthly),
    (OVER_YEARS, _over_years),
    (REVERSED, _reversed),
    (RECORD, _record),
)
