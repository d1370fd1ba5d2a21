"""What one clause of a profile says, and how several of them make sentences.

Clauses share the subject of the one in front; what a place or body has hangs on its verbs ("…, with a total
area of …").  Knows no Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum

from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.words.verb_forms import past_of, singular_of

_MOST_VERBS = 3
_ONCE = ("be located ",)  # what is said once, with all that it is said of
_MOST_THINGS = 4
_MOST_CLAUSES = 3
_TWO = 2


def row_of(pieces: list[str], *, clauses: bool = False) -> str:
    """A, B, and C; of two short ones that are no `clauses` A and B."""
    *others, last = pieces
    short = (
        not clauses
        and len(pieces) == _TWO
        and not any(re.search(r",(?!\d)| and ", piece) for piece in pieces)
    )
    return f"{', '.join(others)}{' and ' if short else ', and '}{last}" if others else last


_OF = re.compile(
    r"(?:an? )?(?P<what>[a-z](?:(?! of (?:RMB|\d)).)*?) of "
    r"(?P<much>(?:RMB |USD |about |over |nearly |at least |more than |up to |or )*\d.*)"
)
_COUNTED = re.compile(r"(?:about |over |nearly |at least |more than )*\d(?!\S*%)")
_PAST = re.compile(r" (?:in|on|at the end of) (?:[A-Z]\w+ )?\d{4}\b")
#: When something was so that may be different by now.
_PAST_LEAD = re.compile(
    r"(?:as of |at |by )?(?:the end of |in |on )?(?:[A-Za-z]+ )*(?:\d{1,2}, )?(?:1\d|20)\d\d, ", re.I
)
_MANY = re.compile(r"(?:[^s]s|sales|visits)$")
_AHEAD_LEAD = re.compile("(?:up)?on (?:full )?(?:completion|commissioning)|once ", re.I)  # 项目建成后，


def standing_alone(thing: str, *, ahead: bool = False) -> str | None:
    """A total area of … as a clause of its own, "the total area is …"; None for what has no number."""
    if _COUNTED.match(thing):
        return f"there {'will be' if ahead else 'is' if re.match('1 ', thing) else 'are'} {thing}"
    match = _OF.fullmatch(thing)
    if match is None:
        return None
    was = _PAST.search(match["much"]) is not None
    many = not thing.startswith(("a ", "an ")) and _MANY.search(match["what"].partition(" of ")[0])
    verb = ("were" if was else "are") if many else "was" if was else "is"
    verb = "will be" if ahead else verb
    return f"the {match['what']} {verb} {match['much']}"


class Kind(Enum):
    """How a clause stands among its neighbours."""

    IS = "is"  # a plain verb phrase, of what is so
    WAS = "was"  # a plain verb phrase, of what happened
    SHALL = "shall"  # a plain verb phrase, of what a side undertakes
    BORDER = "border"  # who lies beside it
    WITH = "with"  # a thing that it has
    OWN = "own"  # a clause with a subject of its own
    SAY = "say"  # a sentence of its own
    LEAD = "lead"  # when or for what, before the next clause
    TAIL = "tail"  # belongs to the clause in front


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom clauses speak of."""

    english: str
    many: bool = False

    @property
    def again(self) -> str:
        """How it is named once more."""
        if self.english in ("we", "I"):
            return self.english
        return "they" if self.many else "it"


@dataclass(frozen=True, slots=True)
class Piece:
    """A clause in English; `subject` None where it shares that of the clause in front.

    `weak` where a statement may say it as well, so that it makes no profile by itself.
    """

    kind: Kind
    text: str
    subject: Subject | None = None
    weak: bool = False


_IT = Subject("it")
_HERE = "the area"  # 境内: of whom the clauses in front speak, if of anybody


@dataclass(slots=True)
class _Sentence:
    """What one sentence says of its subject."""

    subject: str
    many: bool
    lead: str = ""
    nobody: bool = False  # no clause has named whom they speak of
    ahead: bool = False  # what is to be so one day
    verbs: list[tuple[Kind, str]] = field(default_factory=list)
    things: list[str] = field(default_factory=list)

    def takes(self, kind: Kind) -> bool:
        """Whether one more clause of `kind` goes into it."""
        if kind is Kind.WITH:
            return len(self.things) < _MOST_THINGS
        if kind is Kind.BORDER and self.verbs and self.verbs[-1][0] is kind and not self.things:
            return True
        verbs = len(self.verbs) + (1 if self.things else 0)
        clash = bool(self.verbs) and self.tense(self.verbs[-1][0]) is not self.tense(kind)
        return not clash and not (self.verbs and self.things) and verbs < _MOST_VERBS

    @staticmethod
    def tense(kind: Kind) -> Kind:
        return Kind.IS if kind is Kind.BORDER else kind

    def add(self, kind: Kind, text: str) -> None:
        if kind is Kind.WITH:
            self.things.append(text)
            return
        if self.things:
            self.verbs.append((Kind.IS, f"have {row_of(self.things)}"))
            self.things.clear()
        again = next((verb for verb in _ONCE if text.startswith(verb)), None)
        if again and self.verbs and self.verbs[-1][1].startswith(again):
            self.verbs[-1] = (kind, f"{self.verbs[-1][1]}, {text.removeprefix(again)}")
            return
        if kind is Kind.BORDER and self.verbs and self.verbs[-1][0] is kind:
            self.verbs.append((kind, text.removeprefix("border ")))
            return
        self.verbs.append((kind, text))

    def end_with(self, tail: str) -> None:
        if self.things:
            self.things[-1] += tail
        else:
            kind, text = self.verbs[-1]
            self.verbs[-1] = (kind, text + tail)

    def said(self) -> str:
        if self.nobody and (alone := self._alone()):
            return f"{self.lead}{alone}"
        if not self.verbs:
            have = self._said(Kind.IS, "have").rstrip()
            return f"{self.lead}{self.subject} {have} {row_of(self.things)}"
        behind = f", with {row_of(self.things)}" if self.things else ""
        return f"{self.lead}{self.subject} {row_of(list(self._verbs()))}{behind}"

    def _alone(self) -> str | None:
        """What is said without naming whose it is: the total area is …, there are …."""
        had = re.fullmatch(r"have (.+)", self.verbs[0][1]) if len(self.verbs) == 1 else None
        things = [*([had[1]] if had else []), *self.things]
        told = [one for thing in things if (one := standing_alone(thing, ahead=self.ahead))]
        whole = len(told) == len(things) and len(self.verbs) == (1 if had else 0)
        return row_of(told, clauses=True) if whole and told else None

    def _verbs(self) -> Iterator[str]:
        borders: list[str] = []
        for kind, text in self.verbs:
            if kind is Kind.BORDER:
                borders.append(text)
                continue
            if borders:
                yield self._said(Kind.IS, row_of(borders))
                borders = []
            yield self._said(kind, text)
        if borders:
            yield self._said(Kind.IS, row_of(borders))

    def _said(self, kind: Kind, plain: str) -> str:
        many = self.many or self.subject in ("we", "I")
        if kind is Kind.IS and _PAST_LEAD.match(self.lead):
            kind = Kind.WAS
        verb, _, rest = plain.partition(" ")
        if kind is Kind.IS and self.ahead:
            return f"will {plain}"
        if kind is Kind.SHALL:
            verb = f"shall {verb}"
        elif kind is Kind.WAS:
            past = past_of(verb)
            verb = "was" if past == "were" and not many else past
        else:
            verb = singular_of(verb) if not many else "are" if verb == "be" else verb
        return f"{verb} {rest}"


class _Text:
    """Sentences as they are made, piece by piece."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.lead = ""
        self._ahead = False
        self._now: _Sentence | None = None
        self._own: list[str] = []
        self._last = _IT

    def close(self) -> None:
        """Ends the sentence that is being made."""
        if self._now is not None:
            self.done.append(self._now.said())
        if self._own:
            self.done.append(row_of(self._own, clauses=True).rstrip(","))
        self._own, self._now = [], None

    def take(self, piece: Piece) -> bool:
        """Adds `piece`; False where it hangs on nothing."""
        if piece.kind is Kind.LEAD:
            self.close()
            self.lead = f"{self.lead}{piece.text} "
            self._ahead = self._ahead or _AHEAD_LEAD.match(piece.text) is not None
        elif piece.kind is Kind.TAIL:
            return self._tail(piece.text)
        elif piece.kind in (Kind.OWN, Kind.SAY):
            self._clause(piece)
        elif piece.kind is Kind.SHALL and piece.subject is None and self._last is _IT:
            return False  # nobody has been named who undertakes it
        else:
            self._said_of(piece)
        return True

    def _tail(self, text: str) -> bool:
        if self._now is not None:
            self._now.end_with(text)
        elif self._own:
            self._own[-1] += text
        return self._now is not None or bool(self._own)

    def _clause(self, piece: Piece) -> None:
        if self._now is not None or len(self._own) == _MOST_CLAUSES or piece.kind is Kind.SAY:
            self.close()
        self._own.append(f"{self.lead}{piece.text}")
        self.lead = ""
        if piece.kind is Kind.SAY:
            self.close()

    def _said_of(self, piece: Piece) -> None:
        """What is said of the subject: in the sentence that is being made, or in a new one."""
        here = piece.subject is not None and piece.subject.english == _HERE and self._last is not _IT
        same = piece.subject is None or here or piece.subject == self._last
        if self._own:
            self.close()
        if self._now is None or not same or not self._now.takes(piece.kind):
            self.close()
            subject = self._last if here or piece.subject is None else piece.subject
            name = subject.again if same else subject.english
            self._now, self.lead, self._last = (
                _Sentence(name, subject.many, self.lead, subject is _IT, self._ahead),
                "",
                subject,
            )
        self._now.add(piece.kind, piece.text)


def sentences(pieces: Iterable[Piece]) -> list[str] | None:
    """The sentences that `pieces` make; None where one hangs on nothing."""
    text = _Text()
    if not all(text.take(piece) for piece in pieces):
        return None
    text.close()
    return None if text.lead else [capital(one) for one in text.done]
