"""How many of the termbase's terms that occur in a translated project are used in its English.

Called by ``benchmarks/translation.py PROJECT.duizhao``.  A term occurs where the termbase's own longest
match finds it outside a figure; it is used word for word when one of its accepted forms stands in the
English up to endings and small words, and it is used at all when all content words of one form are there
("the competitiveness of the cultural industry" for "cultural industry competitiveness").  Verbs and
adverbs are not counted: rules leave them to the engine, which must inflect them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.figures.model import Figure
from desktop_app.project.store import ProjectFile
from desktop_app.review.words.name_words import stems
from desktop_app.translation.model import Term
from desktop_app.translation.terms.termbase import Termbase

_BENT = frozenset({"v", "adv"})


@dataclass(slots=True)
class TermUse:
    """Terms seen, used and used word for word, by who wrote the sentence; those not used, with a sentence."""

    seen: Counter[str] = field(default_factory=Counter)
    exact: Counter[str] = field(default_factory=Counter)
    used: Counter[str] = field(default_factory=Counter)
    missed: Counter[tuple[str, str]] = field(default_factory=Counter)
    examples: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)


def stands(forms: Sequence[str], english: str, *, whole: bool) -> bool:
    """True when one of `forms` stands in `english`: in one piece, or with all of its content words."""
    said = stems(english)
    for form in forms:
        wanted = stems(form)
        size = len(wanted)
        if whole and any(said[at : at + size] == wanted for at in range(len(said) - size + 1)):
            return True
        if not whole and not Counter(wanted) - Counter(said):
            return True
    return False


def terms_in(chinese: str, figures: Sequence[Figure], offset: int, termbase: Termbase) -> list[Term]:
    """The terms of a sentence that its English is held to; 万人次 of a figure is the figure's."""
    counted = {at - offset for figure in figures for at in range(figure.start, figure.end)}
    return [
        match.term
        for match in termbase.find(chinese)
        if match.term.en
        and match.term.pos not in _BENT
        and match.term.status != "forbidden"
        and not counted.intersection(range(match.start, match.end))
    ]


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
        own = [figure for figure in content.figures.figures if figure.segment_id == segment.id]
        for term in terms_in(segment.text, own, segment.start, termbase):
            forms = termbase.accepted(term.zh)
            use.seen[origin] += 1
            use.exact[origin] += stands(forms, english, whole=True)
            if stands(forms, english, whole=False):
                use.used[origin] += 1
            else:
                key = term.zh, term.en
                use.missed[key] += 1
                use.examples.setdefault(key, (segment.text, english))
    return use


def print_terms(use: TermUse, examples: int) -> None:
    """The share in all and by origin, then the terms missed most often."""
    print(f"{'sentences by':<14}{'terms':>8}{'used':>9}{'word for word':>15}")
    for kind in (*sorted(use.seen), "all"):
        seen, used, exact = (
            sum(count.values()) if kind == "all" else count[kind] for count in (use.seen, use.used, use.exact)
        )
        print(f"{kind:<14}{seen:>8}{used / max(1, seen):>9.1%}{exact / max(1, seen):>15.1%}")
    for key, count in use.missed.most_common(examples):
        chinese, english = use.examples[key]
        print(f"  {count} x {key[0]} = {key[1]}\n     {chinese}\n     {english}")
