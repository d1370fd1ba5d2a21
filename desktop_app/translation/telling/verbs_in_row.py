"""Several verbs that signs part, all of one thing: 新增、改造公交站点50座, 新建、改扩建、迁建学校12所.

Each is read with the thing as a clause of its own; what the clauses share is told once.  Holds no vocabulary.
"""

from __future__ import annotations

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.acts import acts_at
from desktop_app.translation.telling.clause import Clause

_TWO, _MOST = 2, 4
_LONGEST = 4  # characters of such a verb
_FEW_WORDS = 3  # English words of a verb


def verbs_in_row(clause: Clause) -> str | None:
    """English of such a clause; None where a verb is none, or is told in another way than the others."""
    *bare, last = clause.zh.split("、")
    verb = next((zh for zh, _ in acts_at(last)), None) if 1 <= len(bare) < _MOST else None
    if verb is None or len(verb) == len(last):
        return None
    thing = last[len(verb) :]
    if not all(_is_verb(one, thing) for one in bare):
        return None
    told = [clause.reader.one(f"{one}{thing}", active=clause.active) for one in (*bare, verb)]
    sayings = [one for one in told if one]
    return _once(sayings) if len(sayings) == len(told) else None


def _is_verb(zh: str, thing: str) -> bool:
    return _TWO <= len(zh) <= _LONGEST and any(verb == zh for verb, _ in acts_at(f"{zh}{thing}"))


def _once(sayings: list[str]) -> str | None:
    """We will add 50 stops, We will renovate 50 stops: what stands around the verbs is said once."""
    words = [saying.split(" ") for saying in sayings]
    least = min(map(len, words))
    front = next((at for at in range(least) if len({one[at] for one in words}) > 1), least)
    behind = next(
        (at for at in range(least - front) if len({one[-1 - at] for one in words}) > 1), least - front
    )
    verbs = [" ".join(one[front : len(one) - behind]) for one in words]
    if not front or not all(0 < len(one) - front - behind <= _FEW_WORDS for one in words):
        return None
    rest = words[0][len(words[0]) - behind :] if behind else []
    each = dict.fromkeys(one for verb in verbs for one in verb.split(" and "))
    return " ".join([*words[0][:front], listed(list(each)), *rest])
