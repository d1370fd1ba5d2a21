"""How a clause says its verb: what we did, what we will do, what a heading names.

Knows no Chinese; the forms of verbs are those of `verb_forms`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from desktop_app.translation.words.verb_forms import ing_of, past_of, plain_of

PLAN = "we will "  # how each clause of a plan begins
DONE = "we "  # how each clause of results begins that says what we did
FOUND = "found"  # the role of what somebody found about others: told as done, and never by us
PAST_ROLES = ("results", FOUND)
HAVE = "have "  # what we did until now: the participle follows
BARE = "\ue004"  # how each clause of a heading begins that says what is done: nobody is named
SUBJECTS = (PLAN, DONE, BARE)
JOINT = "\ue005"  # between verb phrases that share the subject in front of them


class States(Enum):
    """How a clause without an actor is told: 基础不断夯实."""

    PAST = 0
    AHEAD = 1
    NEVER = 2


@dataclass(frozen=True, slots=True)
class Voice:
    """How clauses that say what is done begin and say their verbs, and how the others are told."""

    subject: str
    form: Callable[[str], str]
    states: States

    @property
    def ahead(self) -> bool:
        """True for what is to come."""
        return self.form is plain_of

    def act(self, frame: str) -> str:
        """`frame`, a plain verb phrase with its objects, as a clause."""
        return f"{self.subject}{self.form(frame)}"


RESULTS = Voice(DONE, past_of, States.PAST)
PLANS = Voice(PLAN, plain_of, States.AHEAD)
# Headings: of results "Building …", with how things fared; of plans "Build …"; of other parts "Building …".
RESULT_HEADINGS = Voice(BARE, ing_of, States.PAST)
PLAN_HEADINGS = Voice(BARE, plain_of, States.NEVER)
OTHER_HEADINGS = Voice(BARE, ing_of, States.NEVER)


def voice_of(role: str, *, heading: bool = False) -> Voice | None:
    """The voice of a part; None where nobody knows whether it tells what was or what will be done."""
    if heading:
        headings = {"results": RESULT_HEADINGS, FOUND: RESULT_HEADINGS, "plan": PLAN_HEADINGS}
        return headings.get(role, OTHER_HEADINGS)
    return {"results": RESULTS, FOUND: RESULTS, "plan": PLANS, "targets": PLANS}.get(role)


def subject_of(saying: str) -> str:
    """The subject that a saying shares with its neighbours, "" where it has one of its own."""
    return next((one for one in SUBJECTS if saying.startswith(one)), "")
