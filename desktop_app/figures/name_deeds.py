"""Deeds in names: 新建公园, 竣工投用项目, 高铁建成运营, 关爱留守儿童 - things, and what was done to them.

Verbs come from the table of `name_words`, loosely also from its general dictionary.  Each function gets the
name and `read`, which names a part of it ("" when it cannot).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.figures import name_words

Read = Callable[[str], str]

#: Verbs after which two nouns in a row are a clause (获信贷授信|企业), not a compound.
_NO_CHAINS = frozenset(
    {"获", "获得", "新增", "助力", "支持", "安排", "参与", "促成", "累计促成", "申请", "发放", "提供", "发行"}
)
_LONGEST_VERB = 6
_JOINTS = "和并及、"


def governed(name: str, read: Read, *, loose: bool) -> str:
    """新增X, 建成X, X…: a verb in front of a noun phrase that has a name."""
    thing, deeds = _governed(name, read, loose=loose)
    return _said(thing, deeds)


def done(name: str, read: Read) -> str:
    """高铁建成运营: what was done stands behind the thing."""
    for length in range(min(_LONGEST_VERB, len(name) - 2), 1, -1):
        template = name_words.table("verb").get(name[-length:])
        inner = read(name[:-length]) if template else ""
        if template and inner:
            return template.format(inner)
    return ""


def glossed(name: str, read: Read) -> str:
    """关爱留守儿童, 留守儿童关爱: deeds that only the general dictionary knows."""
    for length in (4, 3, 2):
        if len(name) < length + 2:
            continue
        deed = "" if _begins_a_noun(name, length) else _only_a_verb(name[:length])
        inner = read(name[length:]) if deed else ""
        if not inner:
            deed = _only_a_verb(name[-length:])
            inner = read(name[:-length]) if deed else ""
        if inner:
            return f"{inner} {deed}"
    return ""


def _only_a_verb(word: str) -> str:
    """Participle of a verb that is no noun as well (改革, 制造 stand inside compounds)."""
    verb = name_words.glosses("verb").get(word, "")
    return "" if verb and (name_words.gloss(word) or name_words.piece(word, last=False)) else verb


def _begins_a_noun(name: str, length: int) -> bool:
    """True for 计算|机: the verb is the beginning of a longer word."""
    return bool(name_words.piece(name[: length + 1], last=True) or name_words.gloss(name[: length + 1]))


def _governed(name: str, read: Read, *, loose: bool) -> tuple[str, tuple[str, ...]]:
    """(the thing, what was done to it in order); ("", ()) when no verb governs the name."""
    for length in range(min(_LONGEST_VERB, len(name) - 1), 0, -1):
        template = name_words.table("verb").get(name[:length])
        if template is None:
            continue
        rest = name[length:]
        if not loose and name[:length] in _NO_CHAINS and _is_chain(rest):
            continue
        if rest[0] in _JOINTS and len(rest) > 2:
            rest = rest[1:]
        inner = read(rest)
        if not inner:
            continue
        if not template.startswith("{} "):
            return template.format(inner), ()
        thing, deeds = _governed(rest, read, loose=loose)
        if deeds and _said(thing, deeds) == inner:
            return thing, (template[3:], *deeds)
        return inner, (template[3:],)
    return "", ()


def _said(thing: str, deeds: tuple[str, ...]) -> str:
    """Projects completed and put into use."""
    told = tuple(dict.fromkeys(deeds))
    return f"{thing} {', '.join(told[:-1])}{' and ' if told[1:] else ''}{told[-1]}" if told else thing


def _is_chain(name: str) -> bool:
    """True for a noun of the table followed by more (信贷授信企业数)."""
    stem = re.sub(r"(?:数|额|人数)$", "", name)
    nouns = name_words.table("noun")
    if stem in nouns:
        return False
    return any(stem[:length] in nouns for length in range(2, len(stem)))
