"""Names and terms for the reader of a brief: those that the quoted sentences use."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.briefs.blocks import Entry, Statement
from desktop_app.briefs.places import shipped_termbase
from desktop_app.briefs.wording import printed
from desktop_app.briefs.words import text_of
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Term

_GLOSSARY = 16
_LONG_NAME = 6  # shorter indicators (用电量) explain themselves
_SAYS_NOTHING = ("指标", "目标", "任务")  # 主要经济指标 is what it says
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9.]*|[^A-Za-z]+")
_NAMING = frozenset({"n", "name"})  # words that name a thing; verbs and phrases explain themselves
_DOMAINS = ("institution", "organisation", "company", "industry", "indicator")  # most useful first


def glossary_entries(content: ProjectContent, statements: Iterable[Statement]) -> tuple[Entry, ...]:
    """Terms and names of which the quoted Chinese has one side and the quoted English the other.

    Terms confirmed in the project come first, then those of the termbase.
    """
    confirmed = [term for term in content.terms if term.en]
    texts = [(text_of(one.text.zh), text_of(one.text.en).lower()) for one in statements]
    whole = "".join(zh for zh, _ in texts)
    # Looked up as plain text: cutting the Chinese into words would cost a second to get ready.
    shipped = [term for term in shipped_termbase().terms if term.en and term.zh in whole and _tells(term)]
    found: dict[str, Term] = {}
    for term in (*confirmed, *shipped):
        if any(term.zh in zh and printed(term.en).lower() in en for zh, en in texts):
            found.setdefault(term.zh, term)
    longest = [zh for zh in found if not any(zh != other and zh in other for other in found)]
    longest.sort(key=lambda zh: (found[zh] not in confirmed, _rank_of(found[zh]), -len(zh)))
    chosen = longest[:_GLOSSARY]
    return tuple(
        Entry(zh, printed(found[zh].en)) for zh in sorted(chosen, key=lambda zh: found[zh].en.lower())
    )


def _tells(term: Term) -> bool:
    """Whether a guest gains by an entry: a proper name, an official coinage, a statistical indicator."""
    if term.pos not in _NAMING or len(term.zh) <= 2 or term.zh.endswith(_SAYS_NOTHING):
        return False
    own = [code for code in _CODE.findall(term.en) if code not in term.zh]  # PM2.5 is PM2.5 to everyone
    proper = any(char.isupper() for char in "".join(own)) or "“" in term.en or '"' in term.en
    return proper or (term.domain == "indicator" and len(term.zh) >= _LONG_NAME)


def _rank_of(term: Term) -> int:
    return _DOMAINS.index(term.domain) if term.domain in _DOMAINS else len(_DOMAINS)
