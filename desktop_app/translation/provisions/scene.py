"""What the rules of provisions read with: the things and the deeds of one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop_app.translation.model import ProtectedSpan
from desktop_app.translation.nouns.indicator_shapes import shape_of
from desktop_app.translation.nouns.kept_nouns import kept
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.statements.indicators import clause_reader
from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import bare_deed, series
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.verb_forms import participle_of, past_of, singular_of

_IS, _ARE = re.compile(r"^is\b"), re.compile(r"^be\b")
_PERSONS = re.compile(
    r"\b(?:people|persons?|individuals?|applicants?|staff|workers?|residents?|students?|graduates?|consumers?|citizens?|"
    r"farmers?|candidates|undergraduates|members|operators|owners|drivers|passengers|anyone|personnel|talent|parties)$"
)


Telling = Callable[["Scene", str], str | None]
Naming = Callable[["Scene", str], Noun | None]


@dataclass(frozen=True, slots=True)
class Scene:
    """Reads the pieces of one sentence.

    Attributes:
        body: the sentence without its stop, figures as signs.
        reader: reads its things, and its deeds as plain verb phrases.
        open: things that no list knows may stay Chinese.
        tell: tells a deed with how and when it is done, as what it is done to may hold a deed itself.
        name: names those who do something, for the same reason.
        plain: the sentence as it stands, where a figure's words may be those of a rule (不得低于5%).
        either: what is listed is prohibited, each of it: dump or burn.
    """

    body: str
    reader: Reader
    tell: Telling
    name: Naming
    open: bool = False
    either: bool = False
    plain: str = ""

    def thing(self, zh: str) -> Noun | None:
        """What `zh` names."""
        return self.reader.nouns.read(zh) or (kept(self.reader.nouns, zh) if self.open else None)

    def deed(self, zh: str) -> str | None:
        """What somebody does, as a plain verb phrase."""
        return bare_deed(self.reader.read(zh))

    def say(self, value: str) -> list[str]:
        """English of the figures in a piece of the sentence."""
        return self.reader.nouns.say(value)


def scene_of(
    text: str,
    spans: Sequence[ProtectedSpan],
    termbase: Termbase,
    tell: Telling,
    name: Naming,
    *,
    open_too: bool = False,
) -> Scene | None:
    """The scene of `text`, which ends in a stop."""
    shape = shape_of(text, spans)
    reader = clause_reader(shape, spans, termbase, "plan", heading=True, open_too=open_too)
    return Scene(shape.text[:-1], reader, tell, name, open_too, plain=text) if reader is not None else None


def doing(deed: str, *, many: bool) -> str:
    """A plain verb phrase said of somebody: "be included in" is "are included in"."""
    return _ARE.sub("are", deed) if many else _IS.sub("is", singular_of(deed))


def those_doing(who: Noun, deeds: Sequence[str]) -> str:
    """Whoever does something: enterprises that rent offices, individuals who apply."""
    who = replace(who, many=True) if who.english.endswith("talent") else who
    told = series([_of_those(deed, many=who.many) for deed in deeds])
    persons = _PERSONS.search(who.english) is not None and " and " not in who.english
    return f"{who.said} {'who' if persons else 'that'} {told}"


def _of_those(deed: str, *, many: bool) -> str:
    """未取得许可的单位 have not obtained it."""
    if not deed.startswith("fail to "):
        return doing(deed, many=many)
    return f"{'have' if many else 'has'} not {participle_of(past_of(deed.removeprefix('fail to ')))}"
