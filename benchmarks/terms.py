"""How many of the termbase's terms that occur in a translated project are used in its English.

Called by ``benchmarks/translation.py PROJECT.duizhao``.  A term occurs where the termbase's own longest
match finds it; it is used when one of its accepted forms stands in the English, word for word up to
endings and small words ("the value added of industrial enterprises" for "value added of …").  Verbs
and adverbs are not counted: rules leave them to the engine, which must inflect them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.project.store import ProjectFile
from desktop_app.review.name_words import stems
from desktop_app.translation.model import Term
from desktop_app.translation.termbase import Termbase

_BENT = frozenset({"v", "adv"})


@dataclass(slots=True)
class TermUse:
    """Terms seen and used, by who wrote the sentence; the terms that were not used, with a sentence."""

    seen: Counter[str] = field(default_factory=Counter)
    used: Counter[str] = field(default_factory=Counter)
    missed: Counter[tuple[str, str]] = field(default_factory=Counter)
    examples: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)


def is_used(forms: Sequence[str], english: str) -> bool:
    """True when one of `forms` stands in `english`, endings and small words aside."""
    said = stems(english)
    for form in forms:
        wanted = stems(form)
        size = len(wanted)
        if not size or any(said[at : at + size] == wanted for at in range(len(said) - size + 1)):
            return True
    return False


def terms_in(chinese: str, termbase: Termbase) -> list[Term]:
    """The terms of a sentence that its English is held to."""
    found = [match.term for match in termbase.find(chinese)]
    return [term for term in found if term.en and term.pos not in _BENT and term.status != "forbidden"]


def measure_terms(path: Path, termbase: Termbase) -> TermUse:
    """Count over all translated sentences of a project; its own terms are in force."""
    use = TermUse()
    with ProjectFile.open(path, read_only=True) as project:
        content = project.content()
    termbase = termbase.with_terms(content.terms)
    for segment in content.report.segments:
        english = content.english(segment.id)
        if not english:
            continue
        origin = content.translations[segment.id].origin.kind.value
        for term in terms_in(segment.text, termbase):
            use.seen[origin] += 1
            if is_used(termbase.accepted(term.zh), english):
                use.used[origin] += 1
            else:
                key = term.zh, term.en
                use.missed[key] += 1
                use.examples.setdefault(key, (segment.text, english))
    return use


def print_terms(use: TermUse, examples: int) -> None:
    """The share in all and by origin, then the terms missed most often."""
    print(f"{'sentences by':<14}{'terms':>8}{'used':>9}")
    shares = defaultdict(str, {kind: f"{use.used[kind] / seen:.1%}" for kind, seen in use.seen.items()})
    for kind, seen in sorted(use.seen.items()):
        print(f"{kind:<14}{seen:>8}{shares[kind]:>9}")
    total = sum(use.seen.values())
    print(f"{'all':<14}{total:>8}{sum(use.used.values()) / max(1, total):>9.1%}")
    for key, count in use.missed.most_common(examples):
        chinese, english = use.examples[key]
        print(f"  {count} x {key[0]} = {key[1]}\n     {chinese}\n     {english}")
