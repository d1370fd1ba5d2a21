"""Where words end inside a noun phrase: 企业 + 技术改造, not 企业技术 + 改造."""

from __future__ import annotations

from desktop_app.translation.nouns.noun_lists import AND
from desktop_app.translation.nouns.noun_words import table
from desktop_app.translation.terms.termbase import Termbase


def splits_word(zh: str, size: int, termbase: Termbase) -> bool:
    """Whether a head of `size` characters cuts a longer one: 防控和 + 经济社会发展, 脱贫攻坚和 + 改革发展."""
    among = "、" in zh or AND.search(zh) is not None
    return any(
        termbase.lookup(zh[-size - more :]) or (among and zh[-size - more :] in table("phrase_nouns"))
        for more in (2, 4)
        if more < len(zh) - size
    )


def first_term(zh: str, termbase: Termbase) -> int:
    """How long the term is that `zh` begins with, 0 for none."""
    return max((match.end for match in termbase.find(zh) if match.start == 0), default=0)
