"""The English templates of `name_rules` filled with what a name says: growth in X, share of X in Y."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from desktop_app.figures import words
from desktop_app.figures.english import bases, name_words, rank_words
from desktop_app.figures.english.name_rules import PER

_WHERE = words.mapped("where")
_WHOLE = words.mapped("whole")
_HOW = words.mapped("how")
#: What an indicator is held against (全省平均水平).
_YARDSTICKS = words.mapped("yardsticks")
#: Words of those who are counted by households.
_HOUSEHOLDS = re.compile(
    r"household|famil|user|subscriber|customer|resident|enterprise|entit|business|farm|grower"
)
#: People by their first word or the head of their name: people monitored, seniors living alone.
_PERSONS = re.compile(
    r"^(?:\S+ )*?(?:people|persons|seniors|workers|employees|farmers|recipients|veterans|returnees|orphans)\b"
    r"(?! (?:covered|benefiting|benefited))"
)
_MANY = re.compile(r"\{(?:things|households)\}")
#: Where so many people are, that has a name and an article.
_EVENT = re.compile(r"^(?!the ).*\b(?:festival|carnival|fair|expo|exhibition)(?: of .*)?$", re.IGNORECASE)
#: Growth in the tertiary industry.
_SECTOR = re.compile(
    r"^((?:primary|secondary|tertiary) industry|(?:financial|service|private|real estate) sector)$"
)
#: 占全区经济总量39%: of the place that reports, as goes without saying.
_OWN_PLACE = re.compile(r"^全[市县区州镇乡旗](?=\S{3})")
_LONG_GDP = "gross domestic product (GDP)"
#: How a template opens whose figure says by how much something changed.
_CHANGES = ("decrease", "increase")


def _short_gdp(inner: str, template: str) -> tuple[str, str]:
    """GDP growth: where it changes it is called by its letters alone."""
    if not inner.endswith(_LONG_GDP) or not (template.startswith(_CHANGES) or "growth" in template):
        return inner, template
    if not template.startswith(_CHANGES):
        template = template.replace("growth in {x}", "{x} growth")
        template = template.replace("growth target for {x}", "{x} growth target")
    return inner.replace(_LONG_GDP, "GDP"), template


def filled(match: re.Match[str], template: str, read: Callable[[str], str]) -> str:
    """`template` with the English of what `match` found; "" where `read` knows a part of it not."""
    if "x" not in match.re.groupindex:
        return template  # a name that is told as a whole
    inner = _inner(match["x"], template, read)
    if not inner:
        return ""
    inner, template = _short_gdp(inner, template)
    inner = _SECTOR.sub(r"the \1", inner)
    if template.endswith(" at {x}") and _EVENT.search(inner):
        inner = f"the {inner}"
    groups = {name: found or "" for name, found in match.groupdict().items()}
    other, whole = groups.get("y", ""), groups.get("whole", "")
    other_en = _other(other, read)
    whole_en = _WHOLE.get(whole) or name_words.noun(_OWN_PLACE.sub("", whole)) or read(whole) if whole else ""
    if (whole and not whole_en) or (other and not other_en):
        return ""
    things = name_words.plural(inner) if _MANY.search(template) else ""
    return template.format(
        x=inner,
        things=things,
        households=_households(things),
        one=name_words.singular(inner),
        y=other_en,
        whole=whole_en,
        **_set_words(groups),
    ).strip()


def _households(things: str) -> str:
    """残疾人户数: households of persons with disabilities; firms are counted as they are."""
    if _HOUSEHOLDS.search(things):
        return things
    if things.startswith("cumulative "):
        return f"cumulative {_households(things.removeprefix('cumulative '))}"
    return f"households of {things}" if _PERSONS.search(things) else f"{things} (households)"


def _inner(zh: str, template: str, read: Callable[[str], str]) -> str:
    """The name inside a template; of what grows or falls, 进出口 is the amount (进出口额)."""
    grows = "growth in" in template or template.startswith(_CHANGES)
    inner = (read(zh + "额") if grows and zh.endswith("零售") else "") or read(zh)
    if not inner and grows:
        inner = read(zh + "额")
    return inner


def _set_words(groups: Mapping[str, str]) -> dict[str, str]:
    """The places of a template whose English is one of a set: where, per what, since when, how."""
    return {
        "where": _WHERE.get(groups.get("where", ""), ""),
        "per": PER.get(groups.get("per", ""), ""),
        "span": rank_words.SPANS.get(groups.get("span", ""), ""),
        "among": rank_words.AMONG.get(groups.get("where", ""), ""),
        "top": rank_words.place(groups["top"]) if groups.get("top") else "",
        "how": _HOW.get(groups.get("how", ""), ""),
        "n": f"{int(groups['n']):,}" if groups.get("n") else "",
    }


def _other(name: str, read: Callable[[str], str]) -> str:
    """The other side of a comparison: a yardstick, a year, or a name of its own."""
    if name.endswith("年") and name[:-1].isdigit():
        return f"the {name[:-1]} level"
    if ago := bases.years_ago(name):
        return f"the level of {ago}"
    return _YARDSTICKS.get(name) or (read(name) if name else "")
