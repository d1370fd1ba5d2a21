"""The termbase: Chinese terms with their English, and a fast longest match.

Shipped files lie in ``resources/termbase/*.csv``; an office's and a project's own files are laid
on top and win.  Knows nothing of sentences, engines or figures.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from pathlib import Path

from desktop_app import resources
from desktop_app.document.chinese import to_simplified
from desktop_app.translation.model import Term
from desktop_app.translation.terms.areas import NOWHERE, Area
from desktop_app.translation.terms.term_borders import Borders
from desktop_app.translation.terms.term_files import read_csv
from desktop_app.translation.words import senses


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A term found in a text: ``text[start:end]`` is the term, perhaps in traditional script."""

    start: int
    end: int
    term: Term


def _any(_term: Term, _text: str, _at: int) -> bool:
    return True


#: Rules ask for the same words over and over.
_plain = lru_cache(1 << 16)(to_simplified)
_QUOTED = re.compile('"([^"]*)"')
_PAIR = 2  # characters of a province's name


class Termbase:
    """Terms by their Chinese; later terms replace earlier ones of the same Chinese.

    `area` is where the report is from that reads them: what lies there is called by its short name.
    """

    def __init__(self, terms: Iterable[Term] = (), area: Area = NOWHERE) -> None:
        self.area = area
        self._terms: dict[str, Term] = {}
        self._forbidden: dict[str, tuple[Term, ...]] = {}
        self._admitted: dict[str, tuple[Term, ...]] = {}
        terms = list(terms)
        for term, zh in zip(terms, _all_simplified([term.zh for term in terms]), strict=True):
            self._take(term, zh)
        # First two characters -> lengths of the terms that begin so, longest first.
        lengths: dict[str, set[int]] = {}
        for zh in self._terms:
            lengths.setdefault(zh[:2], set()).add(len(zh))
        self._towns = dict(_stems(self._terms, _TOWNS))
        self._counties = dict(_stems(self._terms, _COUNTIES))
        self._parts = self._counties | dict(_stems(self._terms, _DISTRICTS))
        self._lengths = {key: tuple(sorted(sizes, reverse=True)) for key, sizes in lengths.items()}

    @classmethod
    def load(cls, extra: Sequence[Path] = ()) -> Termbase:
        """All shipped terms, then those of each file in `extra` that exists (later wins).

        Raises:
            AppError: a file is no termbase.
        """
        files = [path for path in extra if path.exists()]
        if not files:
            return _shipped_base()
        return cls([*_shipped(), *(term for path in files for term in read_csv(path))])

    def at(self, area: Area, own: Iterable[Term] = ()) -> Termbase:
        """These terms as a report from `area` means them, and its `own`; what an office has itself, stays."""
        gone, new = _local_terms(self, area)
        return Termbase((*(term for term in self._all() if term.zh not in gone), *new, *own), area)

    @property
    def town_stems(self) -> Mapping[str, str]:
        """Short forms that subdistricts and towns go by: 南头 (街道) -> Nantou (Subdistrict)."""
        return self._towns

    @property
    def county_stems(self) -> Mapping[str, str]:
        """Short forms of counties and cities: 合浦 (县) -> Hepu (County)."""
        return self._counties

    @property
    def place_stems(self) -> Mapping[str, str]:
        """Short forms of counties, cities and districts, as they begin the names of roads and schools."""
        return self._parts

    @cached_property
    def own_stems(self) -> Mapping[str, str]:
        """Short forms of the counties and districts around the report: 冷水滩 (区) -> Lengshuitan."""
        own = ((unit, self._terms.get(unit)) for unit in self.area.units)
        return dict(_stems({unit: term for unit, term in own if term is not None}, _UNITS))

    @cached_property
    def pairs_in_terms(self) -> frozenset[str]:
        """Every two characters side by side in a term that is no name: 零碳 of 零碳园区 is a word."""
        words = (term.zh for term in self._terms.values() if term.pos != "name")
        return frozenset(zh[at : at + 2] for zh in words for at in range(len(zh) - 1))

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms in force, one for each Chinese."""
        return tuple(self._terms.values())

    def __len__(self) -> int:
        return len(self._terms)

    def lookup(self, zh: str) -> Term | None:
        """The term in force for exactly this Chinese, None if there is none."""
        return self._terms.get(_plain(zh))

    def accepted(self, zh: str) -> tuple[str, ...]:
        """Every English that may stand for `zh`: preferred first, then variants and admitted terms."""
        term = self.lookup(zh)
        if term is None:
            return ()
        others = (form for other in self._admitted.get(term.zh, ()) for form in (other.en, *other.variants))
        return tuple(dict.fromkeys(form for form in (term.en, *term.variants, *others) if form))

    def forbidden(self, zh: str) -> tuple[Term, ...]:
        """English forms that must not be used for `zh`."""
        return self._forbidden.get(_plain(zh), ())

    def with_terms(self, terms: Iterable[Term]) -> Termbase:
        """A new termbase with `terms` laid on top of this one."""
        return Termbase([*self._all(), *terms], self.area)

    def _all(self) -> Iterator[Term]:
        yield from self._terms.values()
        for group in (*self._forbidden.values(), *self._admitted.values()):
            yield from group

    def find(self, text: str, fits: Callable[[Term, str, int], bool] = _any) -> list[TermMatch]:
        """Terms that `text` means, longest first at each place, never overlapping, in reading order.

        Only such terms as `fits` says yes to; it is given the term, the text in simplified script, and
        where the term stands in it.
        """
        plain = to_simplified(text)
        borders: Borders | None = None
        found: list[TermMatch] = []
        at = 0
        while at < len(plain):
            for term in self._at(plain, at):
                borders = borders or Borders(plain)
                if (
                    senses.is_meant(term.zh, plain, at)
                    and fits(term, plain, at)
                    and borders.admit(term, at)
                    and not self._cuts_county(term, plain, at)
                ):
                    found.append(TermMatch(at, at + len(term.zh), term))
                    at += len(term.zh)
                    break
            else:
                at += 1
        return found

    def _cuts_county(self, term: Term, plain: str, at: int) -> bool:
        """True for 江西 in 涵江西河公园: the first sign ends a county's name, the last is a side."""
        sided = term.pos == "name" and len(term.zh) == _PAIR and term.zh[-1] in "东西南北"
        county = plain[at - 1 : at + 1]
        return sided and at > 0 and (county in self._counties or f"{county}区" in self._terms)

    def _at(self, plain: str, at: int) -> Iterator[Term]:
        """Terms that stand at `at`, the longest first."""
        for size in self._lengths.get(plain[at : at + 2], ()):
            term = self._terms.get(plain[at : at + size])
            if term is not None:
                yield term

    def _take(self, term: Term, zh: str) -> None:
        if not zh:
            return
        if term.status == "forbidden":
            self._forbidden[zh] = (*self._forbidden.get(zh, ()), term)
        elif term.status == "admitted":
            self._admitted[zh] = (*self._admitted.get(zh, ()), term)
            self._terms.setdefault(zh, term)
        else:
            self._terms[zh] = term


_TOWNS = (("街道", " Subdistrict"), ("镇", " Town"))
_DISTRICTS = (("区", " District"),)
_COUNTIES = (("县", " County"), ("市", ""))  # no districts: 金山, 西湖 and 江城 mostly mean something else
_UNITS = (*_DISTRICTS, *_COUNTIES, ("旗", " Banner"))

_OF_NATION = re.compile(" (?:[A-Z][a-z]+ and )?[A-Z][a-z]+ Autonomous$")  # Ximeng Va Autonomous County
_NATION = re.compile(
    "(?<=..)(?:满|回|蒙古|朝鲜|达斡尔|土家|苗|瑶|侗|仫佬|毛南|畲|彝|仡佬|布依|水|傣|哈尼|拉祜|佤|白|独龙|傈僳|撒拉"
    "|保安|东乡|藏|羌|壮|黎|裕固|哈萨克|锡伯|塔吉克|纳西|各)族"
)


def _stems(terms: Mapping[str, Term], generics: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for zh, term in terms.items():
        for generic, english in generics:
            if term.pos != "name" or not zh.endswith(generic):
                continue
            stem, name = zh.removesuffix(generic), _OF_NATION.sub("", term.en.removesuffix(english))
            if nation := _NATION.search(stem):  # 恭城瑶族自治县 is Gongcheng for short
                stem, name = stem[: nation.start()], name.split(" ", 1)[0]
            if term.en.endswith(english) and len(stem) >= 2 and stem not in terms:
                yield stem, name


def _all_simplified(texts: Sequence[str]) -> Iterator[str]:
    """Each text in simplified script: converted in one piece, which keeps its length."""
    whole, at = to_simplified("\n".join(texts)), 0
    for text in texts:
        yield whole[at : at + len(text)]
        at += len(text) + 1


@cache
def _shipped_base() -> Termbase:
    """A termbase never changes (`with_terms` makes another), so that everybody may have the same."""
    return Termbase(_shipped())


def _local_terms(termbase: Termbase, area: Area) -> tuple[set[str], list[Term]]:
    """What ``local_names.csv`` says of names in `area`: which mean something else there, what (if any)."""
    columns = ("zh", "where", "en", "pos")
    gone, new = set(), []
    for zh, where, en, pos in resources.read_columns("translation/local_names.csv", *columns):
        if area.lies_in(where) and termbase.lookup(zh) == _shipped_base().lookup(zh):
            gone.add(zh)
            new += [Term(zh, en, "place", pos, note="in China")] if en else []
    return gone, new


@cache
def _shipped() -> tuple[Term, ...]:
    folder = resources.path_to("termbase")
    return tuple(_printed(term) for path in sorted(folder.glob("*.csv")) for term in read_csv(path))


def _printed(term: Term) -> Term:
    """`term` with the quotation marks of a printed text; files are written with plain ones."""
    if '"' not in term.en and not any('"' in one for one in term.variants):
        return term
    en, *variants = (_QUOTED.sub(r"“\1”", one) for one in (term.en, *term.variants))
    return replace(term, en=en, variants=tuple(variants))
