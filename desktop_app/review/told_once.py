"""One finding for one slip: what another finding explains, or has told already, is left out.

A table says which findings give way to which others, and how the two must lie for that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.review.model import Finding

_BESIDE = 3  # signs between a verb and its figure


def _inside(one: Finding, other: Finding) -> bool:
    """The other one marks all the Chinese that this one does, or more."""
    return other.zh_start <= one.zh_start < one.zh_end <= other.zh_end


def _same_chinese(one: Finding, other: Finding) -> bool:
    return one.zh_start < other.zh_end and other.zh_start < one.zh_end


def _same_english(one: Finding, other: Finding) -> bool:
    return one.en_start < other.en_end and other.en_start < one.en_end


def _beside(one: Finding, other: Finding) -> bool:
    """上调0.2%: the verb and its figure."""
    return other.zh_start - _BESIDE < one.zh_end and one.zh_start < other.zh_end + _BESIDE


def _before(one: Finding, other: Finding) -> bool:
    """This one ends where the other begins, or a sign or two before."""
    return 0 <= other.zh_start - one.zh_end < _BESIDE


@dataclass(frozen=True, slots=True)
class _GivesWay:
    """A finding is left out beside one of the checks `by` that `lies` so.

    Attributes:
        by: names of checks, or ``figure`` for all of figures; any check if it is empty.
        lies: how the finding (first) and the one that explains it must lie.
        later: also where the check that explains it comes later.
    """

    by: frozenset[str]
    lies: Callable[[Finding, Finding], bool]
    later: bool = False

    def explains(self, finding: Finding, one: Finding) -> bool:
        """True if `finding` is to be left out for `one`."""
        named = not self.by or one.check in self.by or one.check.partition("-")[0] in self.by
        return named and self.lies(finding, one)


def _by(*checks: str) -> frozenset[str]:
    return frozenset(checks)


_VALUES = _by("figure-basis", "figure-date", "figure-direction", "figure-unit", "figure-value")
_LOST_CLAUSE = _GivesWay(_by("dropped-clause"), _inside, later=True)
_EXCHANGED = _GivesWay(_by("figure-exchanged"), _inside, later=True)
_GIVING_WAY: dict[str, tuple[_GivesWay, ...]] = {
    # two checks may see the same slip
    **{
        check: (_GivesWay(_by(check), _same_english),)
        for check in ("figure-date", "figure-exchanged", "figure-period", "figure-unit", "figure-value")
    },
    "figure-direction": (_EXCHANGED, _GivesWay(_by("figure-direction"), _same_english)),
    "figure-qualifier": (_EXCHANGED, _GivesWay(_by("figure-qualifier"), _same_english)),
    "figure-missing": (_GivesWay(_by("figure-value"), _same_chinese),),  # 2.0 of a version, told as another
    "dropped-clause": (_GivesWay(_by("dropped-clause"), _same_chinese),),
    # what may have told an opposite already: a verb turned, another half of the day, the counterpart
    "opposite": (
        _GivesWay(_by("added-clause"), _same_english, later=True),
        _GivesWay(_VALUES | _by("negation", "opposite"), _same_english),
        _GivesWay(_by("figure", "negation", "opposite", "dropped-clause"), _beside),
    ),
    "negation": (
        _LOST_CLAUSE,
        _GivesWay(_by("negation"), _same_chinese),
        _GivesWay(_by("figure-direction"), _before),
    ),
    "term-missing": (
        _LOST_CLAUSE,
        _GivesWay(_by("name-wrong"), _same_english, later=True),
        _GivesWay(_by(), _same_chinese),
        _GivesWay(_by(), _same_english),
        _GivesWay(_by("figure-direction"), _before),
    ),
}  # fmt: skip


def once(found: Sequence[Finding]) -> list[Finding]:
    """The findings without those that others of them explain: the first of two on one slip stays."""
    kept: list[Finding] = []
    for finding in found:
        if not any(
            way.explains(finding, one)
            for way in _GIVING_WAY.get(finding.check, ())
            for one in (found if way.later else kept)
        ):
            kept.append(finding)
    return kept
