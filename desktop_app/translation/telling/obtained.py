"""What was done to something, told as what it obtained: 困难群众得到及时救助, 使教育资源得到均衡配置.

Turns the clause around: the act is told as any other, in the passive.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.acts import acts_at, without_adverbs
from desktop_app.translation.telling.acts_told import act
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS, States

_OBTAINED = re.compile(
    "(?P<let>(?:使得?|让|令)(?=..))?(?P<what>[^，；⟦⟧]{2,}?)(?:均|都|普遍)?(?P<on>持续|不断)?(?:得到|受到)了?(?P<how>[^，；⟦⟧的、]{2,8})"
)
_FEW = 4  # characters of the verb
_WAS = re.compile(r" (was|were) (?=.+$)")


def obtained(clause: Clause) -> str | None:
    """English of such a clause; None where what was done is no act."""
    match = _OBTAINED.fullmatch(clause.zh)
    if match is None or clause.voice.states is States.NEVER or (match["let"] and not clause.by_us):
        return None
    passive = _passive(clause, match["what"], f"{match['on'] or ''}{match['how']}")
    if passive is None or not _WAS.search(passive):
        return None
    if match["let"]:
        be = passive if clause.voice is RESULTS else _WAS.sub(_is, passive, count=1)
        return clause.voice.act("ensure that {}").format(be)
    return passive if clause.voice is RESULTS else _WAS.sub(" will be ", passive, count=1)


def _is(was: re.Match[str]) -> str:
    return " is " if was[1] == "was" else " are "


def _passive(clause: Clause, what: str, how: str) -> str | None:
    """及时救助 of people in difficulty: they were assisted promptly."""
    for _, verb in without_adverbs(how):
        if len(verb) <= _FEW and any(zh == verb for zh, _ in acts_at(f"{verb}{what}")):
            turned = Clause(f"{how}{what}", False, clause.known, clause.reader.in_voice(RESULTS))
            return act(turned)
    return None
