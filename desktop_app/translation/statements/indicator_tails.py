"""What follows a headline statement behind a comma: what it reached, converts to, how long it has gone on.

Each pattern with the words for it; `said` gives the English of the figures in a piece of the shape.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.base_periods import period, plan_end
from desktop_app.translation.nouns.indicator_shapes import WAYS, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.statements.since_years import SINCE_YEARS
from desktop_app.translation.statements.spells import SPELLS
from desktop_app.translation.statements.tail_shapes import (
    AMONG_HUNDRED,
    AS_BEFORE,
    AT_RATE,
    BEYOND,
    BRINGING,
    CONVERTED,
    DAILY,
    EXCEEDING,
    GROWN_TO,
    IN_STOCK,
    MORE_BY,
    OF_TARGET,
    ON_SAME_BASIS,
    PAST_MARK,
    PLACES_UP,
    PRICED,
    REACHING,
    TIMES,
    TIMES_MEAN,
    TOTALING,
)
from desktop_app.translation.statements.yardsticks import YARDSTICKS
from desktop_app.translation.words.area_words import AREA_ADJECTIVES, AREA_WORDS, AREAS, of_level
from desktop_app.translation.words.numerals import cardinal_word, value

Tail = Callable[[re.Match[str], SayFigures], str | None]


def _reaching(match: re.Match[str], said: SayFigures) -> str:
    amounts = [CLASSIFIER.sub("", amount) for amount in said(match["by"])]
    each = ", respectively" if len(amounts) > 1 else ""
    to = f"{listed(amounts)}{each}"
    if match["total"] == "总规模":  # of funds just set up
        return f"with a total size of {to}"
    if match["to"]:  # 下降8.6个百分点，降至3.4%
        return f"to {to}"
    return f"bringing the total{'s' if each else ''} to {to}" if match["total"] else f"reaching {to}"


def _at_rate(match: re.Match[str], said: SayFigures) -> str | None:
    """一产增加值97亿元，增速5.2%."""
    (amount,) = said(match["by"])
    way = "down" if match["what"] in ("降幅", "减幅") else "up"
    since = " year on year" if match["since"] else ""
    return f"{way} {amount}{since}" if amount.endswith("%") and amount[:1].isdigit() else None


def _exceeding(match: re.Match[str], said: SayFigures) -> str:
    """城镇新增就业139万人、超额完成国家下达的110万人任务."""
    return f"exceeding the {of_level(match['who'])}target of {CLASSIFIER.sub('', said(match['by'])[0])}"


def _beyond(match: re.Match[str], said: SayFigures) -> str | None:
    """超额完成省考核目标2.7个百分点."""
    (amount,) = said(match["by"])
    return f"beating the {of_level(match['who'])}target by {amount}" if "percentage point" in amount else None


def _priced(match: re.Match[str], said: SayFigures) -> str:
    """实行集中采购，价格平均降幅60%."""
    return (
        f"with an average price {'increase' if match['way'] == '涨幅' else 'cut'} of {said(match['by'])[0]}"
    )


def _in_stock(match: re.Match[str], said: SayFigures) -> str:
    """生猪存栏10万头、出栏20万头."""
    number = CLASSIFIER.sub("", said(match["by"])[0])
    return f"with {number} {'sold' if match['how'] == '出栏' else 'in stock'}"


def _converted(match: re.Match[str], said: SayFigures) -> str:
    return f"or {said(match['by'])[0]}"


def _times(match: re.Match[str], said: SayFigures) -> str | None:
    numbers = [re.match(r"[\d.,]+", one) for one in said(match["by"])]
    several = len(numbers) > 1
    whose = "figure of the previous five years" if match["before"] else f"{match['y']} figure"
    whose = f"figure at {plan_end(match['plan'])}" if match["plan"] else whose
    if match["during"]:
        nth = ordinal_figure(value(match["during"][1:-2]))
        whose = f"figure for the {nth} Five-Year Plan period"
    if not all(numbers):
        return None
    times = listed([number[0] for number in numbers if number])
    return f"{times} times the {whose}{'s, respectively' if several else ''}"


_KINDS = {
    "综合实力": "", "工业": "industrial ", "科技创新": "", "投资潜力": "", "绿色发展": "", "营商环境": "",
    "创新": "innovative ",
}  # fmt: skip
_FIELDS = {
    "综合实力": " by overall strength", "科技创新": " for scientific and technological innovation",
    "投资潜力": " by investment potential", "绿色发展": " for green development",
    "营商环境": " by business environment",
}  # fmt: skip
_TOPS = {"五": "five", "十": "ten", "二十": "twenty", "三十": "thirty", "五十": "fifty"}


def _among_hundred(match: re.Match[str], said: SayFigures) -> str | None:
    whose = "the province's" if match["of"] == "全省" else "China's"
    kind = match["kind"] or ""
    best = f"{whose} top 100 {_KINDS.get(kind, '')}{AREAS[match['unit']]}{_FIELDS.get(kind, '')}"
    first = " for the first time" if match["first"] else ""
    if match["n"]:
        place = re.search(r"\d+(?:st|nd|rd|th)$", said(match["n"])[0])
        return f"ranking {place[0]} among {best}{first}" if place else None
    if match["top"]:
        return f"entering the top {_TOPS[match['top']]} of {best}{first}"
    return f"{'joining' if first else 'ranking among'} {best}{first}"


def _more_by(match: re.Match[str], said: SayFigures) -> str:
    amount = CLASSIFIER.sub("", said(match["by"])[0])
    if match["way"] == "净增":
        return f"a net increase of {amount}"
    if match["way"] == "新增":  # 达到320家，新增25家
        return f"with {amount} added"
    change = "an increase" if match["way"] == "增加" else "a decrease"
    since = {"年初": "from the beginning of the year", "上年末": "from the end of the previous year"}
    return f"{change} of {amount} {since.get(match['since'] or '', 'over the previous year')}"


def _same_basis(match: re.Match[str], said: SayFigures) -> str:
    return f"or {WAYS[match['way']]} {said(match['by'])[0]} on a comparable basis"


def _places_up(match: re.Match[str], said: SayFigures) -> str | None:
    (amount,) = said(match["by"]) or [f"{cardinal_word(value(match['by'][0]))} places"]
    if not re.fullmatch(r"(?:\d+|[a-z]+) (?:places?|个)", amount):
        return None
    side = "down" if match["way"] in ("下降", "后退", "后移") else "up"
    number = amount.split()[0]
    where = f" in the {AREA_WORDS[match['area'][1]]}" if match["area"] else ""
    since = " from the previous year" if match["since"] else ""
    since = f" from {match['year']}" if match["year"] else since
    since = f" from {period(match['base'])}" if match["base"] else since
    return f"moving {side} {number} place{'s' if number not in ('1', 'one') else ''}{where}{since}"


def _of_target(match: re.Match[str], said: SayFigures) -> str | None:
    amounts = said(match["by"])
    what = {"计": "plan", "预": "budget", "调": "adjusted budget"}.get(
        re.sub("^(?:全年|年度|年初|序时|[省市]定|年)?(?:总量|增速|投资|绩效|考核)?", "", match["what"])[:1],
        "target",
    )
    when = {
        "全年": "annual ",
        "年度": "annual ",
        "年任": "annual ",
        "年计": "annual ",
        "年目": "annual ",
        "年预": "annual ",
        "年初": "initial ",
        "省定": "provincial ",
        "市定": "municipal ",
    }.get(match["what"][:2], "")
    whole = f" of {said(match['of'])[0]}" if match["of"] else ""
    if not all(one.endswith("%") for one in amounts):
        return None
    each = ", respectively" if len(amounts) > 1 else ""
    return f"equal to {listed(amounts)} of the {when}{what}{whole}{each}"


def _bringing(match: re.Match[str], said: SayFigures) -> str | None:
    (amount,) = said(match["by"])
    what = {"销": "sales", "消": "consumption", "投": "investment"}[match["what"][0]]
    return f"generating {what} of {amount}" if "RMB" in amount else None


_GREW = re.compile("(?:增长?|增加|提高|提升|上升|下降|减少)了?⟦\\d+⟧$")


def _grown_to(match: re.Match[str], said: SayFigures) -> str | None:
    """增长12.6%达92.9亿元: growth first, and what it came to."""
    (amount,) = said(match["by"])
    if amount.endswith("%") or not re.match(r"\d|RMB|US", amount):
        return None
    grew = _GREW.search(match.string[: match.start()])
    return f"{'to' if grew else 'reaching'} {CLASSIFIER.sub('', amount)}"


def _daily(match: re.Match[str], said: SayFigures) -> str:
    return f"averaging {CLASSIFIER.sub('', said(match['by'])[0])} per day"


def _times_mean(match: re.Match[str], said: SayFigures) -> str | None:
    times = re.fullmatch(r"((?:nearly |over |about )?[\d.]+) ?倍", said(match["by"])[0])
    return f"{times[1]} times the {AREA_ADJECTIVES[match['area']]} average" if times else None


def _past_mark(match: re.Match[str], said: SayFigures) -> str:
    """突破700亿元大关，完成711.1亿元."""
    return f"reaching {said(match['by'])[0]}"


def _totaling(match: re.Match[str], said: SayFigures) -> str:
    """累计完成81.2亿元, behind what it rose to in a year."""
    return f"with a cumulative total of {CLASSIFIER.sub('', said(match['by'])[0])}"


def _as_before(match: re.Match[str], _said: SayFigures) -> str:
    return f"{'largely ' if match['much'] else ''}unchanged year on year"


TAILS: tuple[tuple[re.Pattern[str], Tail], ...] = (
    *YARDSTICKS,
    (AMONG_HUNDRED, _among_hundred),
    (TIMES, _times),
    *SINCE_YEARS,
    *SPELLS,
    (REACHING, _reaching),
    (GROWN_TO, _grown_to),
    (PAST_MARK, _past_mark),
    (DAILY, _daily),
    (TIMES_MEAN, _times_mean),
    (TOTALING, _totaling),
    (AS_BEFORE, _as_before),
    (CONVERTED, _converted),
    (ON_SAME_BASIS, _same_basis),
    (PLACES_UP, _places_up),
    (OF_TARGET, _of_target),
    (BRINGING, _bringing),
    (MORE_BY, _more_by),
    (AT_RATE, _at_rate),
    (EXCEEDING, _exceeding),
    (BEYOND, _beyond),
    (IN_STOCK, _in_stock),
    (PRICED, _priced),
)
