"""How a clause says its verb: what we did, what we will do, what a heading names.

English pasts and -ing forms of plain verb phrases are made here.  Knows no Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from desktop_app.translation.words.english_adverbs import is_adverb

PLAN = "we will "  # how each clause of a plan begins
DONE = "we "  # how each clause of results begins that says what we did
FOUND = "found"  # the role of what somebody found about others: told as done, and never by us
PAST_ROLES = ("results", FOUND)
HAVE = "have "  # what we did until now: the participle follows
BARE = "\ue004"  # how each clause of a heading begins that says what is done: nobody is named
SUBJECTS = (PLAN, DONE, BARE)
JOINT = "\ue005"  # between verb phrases that share the subject in front of them

# Verbs whose past is not their plain form with -ed.
_IRREGULAR = {
    "build": "built", "hold": "held", "set": "set", "make": "made", "give": "gave", "put": "put",
    "draw": "drew", "keep": "kept", "do": "did", "fight": "fought", "win": "won", "take": "took",
    "cut": "cut", "speed": "sped", "bring": "brought", "lead": "led", "shut": "shut", "light": "lit",
    "sell": "sold", "send": "sent", "pay": "paid", "step": "stepped", "tap": "tapped", "plan": "planned",
    "spot-check": "spot-checked", "see": "saw", "go": "went", "lay": "laid", "be": "were", "get": "got",
    "have": "had", "deal": "dealt", "let": "let", "plant": "planted", "stay": "stayed", "meet": "met",
    "curb": "curbed", "stand": "stood", "rise": "rose", "grow": "grew", "tell": "told", "run": "ran",
    "allot": "allotted", "become": "became", "stop": "stopped", "strive": "strove", "commit": "committed",
    "drive": "drove", "write": "wrote", "seek": "sought", "break": "broke", "leave": "left", "lose": "lost",
    "spend": "spent", "spread": "spread", "choose": "chose", "undertake": "undertook",
    "overcome": "overcame", "uphold": "upheld", "rebuild": "rebuilt", "feed": "fed", "find": "found",
    "withstand": "withstood", "catch": "caught", "buy": "bought", "teach": "taught", "begin": "began",
    "come": "came", "know": "knew", "ride": "rode", "shake": "shook",
    "think": "thought", "understand": "understood",
    "strike": "struck", "control": "controlled", "oversee": "oversaw", "reset": "reset", "blow": "blew",
    "freeze": "froze", "hear": "heard", "feel": "felt", "shoot": "shot", "withhold": "withheld",
    "speak": "spoke",
    "withdraw": "withdrew", "foresee": "foresaw", "read": "read", "weave": "wove", "breed": "bred",
    "rewrite": "rewrote", "dig": "dug", "lend": "lent", "throw": "threw", "steal": "stole", "hide": "hid",
    "bind": "bound", "hit": "hit", "offset": "offset", "overtake": "overtook", "undergo": "underwent",
    "sit": "sat", "say": "said", "fall": "fell", "fly": "flew", "shine": "shone", "sing": "sang",
    "repay": "repaid", "unclog": "unclogged", "plug": "plugged", "submit": "submitted",
}  # fmt: skip
IRREGULAR_PASTS = frozenset(_IRREGULAR.values())
# Pasts that are no participles.
PARTICIPLES = {
    "gave": "given", "drew": "drawn", "did": "done", "took": "taken", "saw": "seen", "went": "gone",
    "were": "been", "rose": "risen", "grew": "grown", "ran": "run", "became": "become", "strove": "striven",
    "spoke": "spoken",
    "drove": "driven", "wrote": "written", "broke": "broken", "chose": "chosen", "undertook": "undertaken",
    "overcame": "overcome", "began": "begun", "came": "come", "knew": "known", "rode": "ridden",
    "shook": "shaken", "oversaw": "overseen", "blew": "blown", "froze": "frozen", "withdrew": "withdrawn",
    "foresaw": "foreseen", "wove": "woven", "rewrote": "rewritten", "threw": "thrown", "stole": "stolen",
    "fell": "fallen", "flew": "flown", "sang": "sung",
    "hid": "hidden", "overtook": "overtaken", "underwent": "undergone",
}  # fmt: skip
_OF_ONE = {"be": "is", "have": "has", "do": "does", "go": "goes"}
_SECOND = re.compile(r" and (?P<verb>improve|grow|expand|gain|yield|continue|rise|recover|increase)\b")
_OBJECTS = frozenset(["to", "the", "a", "an", "all"])  # what follows is no verb of the phrase
# Verbs that double their last letter before -ing.
_DOUBLED = frozenset(
    [
        "set",
        "put",
        "win",
        "cut",
        "let",
        "shut",
        "run",
        "get",
        "stop",
        "plan",
        "tap",
        "step",
        "allot",
        "commit",
        "unclog",
        "plug",
        "submit",
        "control",
        "embed",
        "transfer",
        "transmit",
        "expel",
        "repel",
        "dig",
        "hit",
        "map",
        "log",
        "kidnap",
        "deter",
        "ban",
        "equip",
        "defer",
        "refer",
        "permit",
        "offset",
    ]
)


class States(Enum):
    """How a clause without an actor is told: 基础不断夯实."""

    PAST = 0
    AHEAD = 1
    NEVER = 2


def past_of(frame: str) -> str:
    """The past of a plain verb phrase: "build and improve {}" is "built and improved {}"."""
    return _in_form(frame, _past)


def ing_of(frame: str) -> str:
    """The -ing form of a plain verb phrase: "building and improving {}"."""
    return _in_form(frame, _ing)


def plain_of(frame: str) -> str:
    """A plain verb phrase as it is."""
    return frame


def participle_of(told: str) -> str:
    """The participle of a verb phrase in the past: "drew up and issued" is "drawn up and issued"."""
    return _in_form(told, lambda verb: PARTICIPLES.get(verb, verb))


def singular_of(plain: str) -> str:
    """What several do, of one: "remain stable and improve" is "remains stable and improves"."""
    verb, _, rest = plain.partition(" ")
    said = _OF_ONE.get(verb) or f"{verb}{'es' if verb.endswith(('ch', 'sh', 's', 'x')) else 's'}"
    said = f"{verb[:-1]}ies" if re.search("[^aeo]y$", verb) else said
    return f"{said}{_SECOND.sub(lambda two: f'{two[0]}s', f' {rest}')}".rstrip()


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


def _in_form(frame: str, form: Callable[[str], str]) -> str:
    words = frame.split(" ")
    verb = True
    for at, word in enumerate(words):
        if word in _OBJECTS or word.startswith("{"):
            break
        if verb and is_adverb(word.rstrip(",")):
            continue
        if verb and word == "and":  # "faithfully and accurately apply": the verb is still to come
            continue
        if verb:
            words[at] = form(word.rstrip(",")) + ("," if word.endswith(",") else "")
        verb = word in ("and", "or") or word.endswith(",")
    return " ".join(words)


def _past(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if verb in _DOUBLED or verb.endswith("ic"):
        return f"{verb}{'k' if verb.endswith('ic') else verb[-1]}ed"
    return f"{verb[:-1]}ied" if re.search("[^aeo]y$", verb) else f"{verb}ed"


def _ing(verb: str) -> str:
    if verb in _DOUBLED or verb.endswith("ic"):
        return f"{verb}{'k' if verb.endswith('ic') else verb[-1]}ing"
    return f"{verb[:-1]}ing" if re.search("[^eo]e$", verb) and verb != "be" else f"{verb}ing"
