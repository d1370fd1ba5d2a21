"""Sentences without a verb mended: "Deepening the reform …, optimizing …" told as done or as planned.

Small models give Chinese sentences without a subject as strings of -ing forms.  Regular verbs only;
anything else is left as it is.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.words.verb_forms import ing_of, irregular_pasts, past_of

BORDER = re.compile(r"(?<=[A-Za-z0-9%”)]{2})(?<!\bNo)\. (?=[A-Z“\d])")  # between two sentences
# Plain verb phrases that a clause of a report opens with.
VERBS = (
    "accelerate", "advance", "strengthen", "promote", "deepen", "optimize", "improve", "implement", "enhance",
    "expand", "develop", "establish", "support", "complete", "launch", "construct", "introduce", "attract",
    "cultivate", "foster", "ensure", "consolidate", "coordinate", "create", "encourage", "explore",
    "formulate", "guide", "increase", "innovate", "integrate", "maintain", "open", "organize",
    "perfect", "prevent", "protect", "provide", "push", "raise", "reduce", "reform", "regulate", "resolve",
    "standardize", "study", "transform", "update", "upgrade", "continue", "focus", "adhere", "add", "invest",
    "renovate", "adopt", "apply", "secure", "boost", "handle", "refine", "streamline", "build", "make",
    "hold", "set up", "carry out", "give", "bring", "take", "do", "keep", "speed up",
)  # fmt: skip
_FORMS = {ing_of(verb): (verb, past_of(verb)) for verb in VERBS}
_ING = longest_first(_FORMS)
_ADVERB = r"(?:[A-Za-z]+ly )?"
_OPENING = re.compile(rf"^(?P<adverb>{_ADVERB})(?P<verb>{_ING})\b", re.I)
_FURTHER = re.compile(rf"(?P<link>,(?: and)? | and )(?P<adverb>{_ADVERB})(?P<verb>{_ING})\b(?! of\b)", re.I)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|can|should|must|reached|grew|fell|rose|became|achieved)\b"
    r"|\b\w+ed (?:to|by|in|on|at|with|the|a|an)\b"
)


def with_verb(english: str, role: str) -> str:
    """`english` with a subject and a tense, where its first sentence is a string of -ing forms."""
    first = re.match(r".+?[.;](?= [A-Z])", english)
    head = first[0] if first else english
    opening = _OPENING.match(head)
    if opening is None or role not in ("results", "plan", "targets") or _FINITE.search(head):
        return english
    past = role == "results"

    def finite(match: re.Match[str]) -> str:
        plain, done = _FORMS[match["verb"].lower()]
        return f"{match['adverb'].lower()}{done if past else plain}"

    rest = head[opening.end() :]
    further = list(_FURTHER.finditer(rest))
    for match in reversed(further):
        last = match is further[-1] and match["link"] == ", "
        link = ", and " if last else match["link"]
        rest = f"{rest[: match.start()]}{link}{finite(match)}{rest[match.end() :]}"
    return f"We {'' if past else 'will '}{finite(opening)}{rest}{english[len(head) :]}"


def leans_back(english: str) -> bool:
    """True for a piece of -ing forms without a verb: it belongs to the sentence before it.

    Peking University and Xining City open no such piece.
    """
    opening = re.match(rf"{_ADVERB}(?P<verb>[A-Za-z]+ing)\b(?P<name>(?= [A-Z]))?", english)
    if opening is None or (opening["name"] is not None and opening["verb"].lower() not in _FORMS):
        return False
    return _FINITE.search(english) is None


def leads_on(english: str) -> bool:
    """True for a piece that only leads up to the next one: "Under the leadership of …"."""
    opens = re.match(
        r"(?:Under|With|By|Through|Guided by|In accordance with|In line with|According to|Based on|Following|"
        r"In the face of|Despite|Amid) ",
        english,
        re.I,
    )
    return bool(opens) and not _FINITE.search(english)


# Any word that may be a verb of what was done, participles too.
_PERHAPS_PAST = re.compile(
    rf"\b(?:is|are|was|has|have|will|can|should|must|may|[a-z]+ed|{longest_first(irregular_pasts())})\b", re.I
)


def lacks_verb(english: str) -> bool:
    """True if a sentence of what was done tells nothing: "Efficient handling of complaints about noise."."""
    sentences = BORDER.split(english)
    return any(len(one.split()) > 4 and not _PERHAPS_PAST.search(one) for one in sentences)
