"""Use case: prove translations, one sentence or a whole project or a bare pair of files."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from desktop_app.document.areas import speaks_in_region
from desktop_app.document.chinese import simplified
from desktop_app.document.model import Quirk
from desktop_app.figures.model import Figure, figures_by_segment
from desktop_app.figures.tables.rows import NUMBER, split
from desktop_app.project.content import ProjectContent
from desktop_app.project.store import ProjectFile
from desktop_app.review.checks import check_pair
from desktop_app.review.consistency import check_report
from desktop_app.review.context import Known, Pair
from desktop_app.review.engine_slips import engine_slips
from desktop_app.review.guessed import guessed_names
from desktop_app.review.model import Finding
from desktop_app.review.outside import changed_outside
from desktop_app.review.own_dollars import counts_in_own_dollars
from desktop_app.review.unproven import unproven_figures
from desktop_app.review.unsure import unsure
from desktop_app.review.word_checks.seams import is_small_start
from desktop_app.review.years_across import years_told_otherwise
from desktop_app.services.asked_names import AskedNames
from desktop_app.services.entities import unescaped
from desktop_app.services.meant import as_meant
from desktop_app.services.progress import Progress
from desktop_app.services.roles import with_roles
from desktop_app.services.running import run_to_end
from desktop_app.services.terms import office_termbase
from desktop_app.settings import Paths
from desktop_app.translation.model import LocalisedSegment, OriginKind, PipelineItem, Term, Translation
from desktop_app.translation.names.finder import Named, find_named
from desktop_app.translation.terms.termbase import Termbase

_GOES_ON = tuple("，；、：,;:")  # a list of several lines, whose items begin with a small letter


@lru_cache(maxsize=4096)
def _checked(source: str, english: str, known: Known) -> tuple[Finding, ...]:
    """One pair, checked once however often it is asked for: a check sees the pair and nothing else."""
    return tuple(check_pair(source, english, known))


@lru_cache(maxsize=4096)
def _named(plain: str, termbase: Termbase) -> Named:
    """Names by rule and terms of a sentence and the foreign persons on no list, looked for once."""
    return find_named(plain, termbase)


class PairChecker:
    """Checks sentences of one report against its figures and one termbase.

    `items` are the sentences that may be asked for, by segment id; `regional` tells that most of the text
    is written in traditional characters, where 元 may be another dollar; `bare` that nobody knows who wrote
    the English; `asked` knows names.
    """

    def __init__(
        self,
        termbase: Termbase,
        items: Iterable[PipelineItem] = (),
        *,
        regional: bool = False,
        bare: bool = False,
        asked: AskedNames | None = None,
    ) -> None:
        self._regional = regional
        self._bare = bare
        self._asked = asked or AskedNames()
        self._termbase = termbase
        self._shipped = frozenset(Termbase.load().at(termbase.area).terms)
        self._items = {item.segment_id: item for item in items}
        self._accepted: dict[str, Term] = {}

    def check(
        self, segment_id: str, source: str, english: str, figures: Sequence[Figure] | None, role: str = ""
    ) -> tuple[Finding, ...]:
        """Findings on one pair; `figures` None lets the source be read anew."""
        plain, known = self._known(segment_id, source, english, figures, role)
        return _checked(plain, english, known)

    def _known(
        self, segment_id: str, source: str, english: str, figures: Sequence[Figure] | None, role: str
    ) -> tuple[str, Known]:
        """The source as checks read it and what is known about the pair."""
        plain = simplified(source)
        regional = self._regional or plain != source
        source = plain
        found = [match.term for match in self._termbase.find(source)]
        # Confirmed names are held to exactly; the shipped ones may be bent (福建省: "Fujian's").
        names = [term for term in found if term.pos == "name" and term not in self._shipped]
        terms = [self._with_variants(term) for term in found if term not in names]
        terms += [bad for term in found for bad in self._termbase.forbidden(term.zh)]
        own = None if figures is None or _keeps_numbers(source, english) else tuple(figures)
        return source, Known(segment_id, own, tuple(terms), tuple(names), role, regional, self._bare)

    def _with_variants(self, term: Term) -> Term:
        if term.zh not in self._accepted:
            self._accepted[term.zh] = replace(term, variants=self._termbase.accepted(term.zh)[1:])
        return self._accepted[term.zh]

    def check_item(self, segment_id: str, english: str) -> tuple[Finding, ...]:
        """Findings on a known sentence with this English."""
        item = self._items[segment_id]
        return self.check(segment_id, item.text, english, item.figures, item.role)

    def check_translation(self, translation: Translation) -> tuple[Finding, ...]:
        """The same for a sentence with its origin: what its engine was unsure of or made up is open too."""
        found = self.check_item(translation.segment_id, translation.text)
        item = self._items[translation.segment_id]
        found = (*found, *_unproven(item, translation.text, found))
        found = (*found, *self._slips(item, translation, found))
        return (*found, *unsure(item.text, translation), *self._guessed(item.text, translation))

    def _slips(
        self, item: PipelineItem, translation: Translation, found: Sequence[Finding]
    ) -> tuple[Finding, ...]:
        """What an engine made up or lost, where no check has told of anything yet."""
        if found or translation.origin.kind is not OriginKind.ENGINE:
            return ()
        plain, known = self._known(item.segment_id, item.text, translation.text, item.figures, item.role)
        return tuple(engine_slips(Pair(plain, translation.text, known), translation))

    def _guessed(self, source: str, translation: Translation) -> tuple[Finding, ...]:
        if translation.origin.kind is not OriginKind.ENGINE:
            return ()

        def ask() -> Iterator[Finding]:
            plain = simplified(source)
            named = _named(plain, self._termbase)
            yield from guessed_names(plain, translation, named.names, named.terms, named.unlisted)

        return self._asked.found(source, translation, ask)

    def check_localised(self, localised: LocalisedSegment, english: str, _role: str) -> tuple[Finding, ...]:
        """The same for the pipeline, which asks while it looks for the best candidate."""
        item = self._items.get(localised.segment_id)
        if item is not None and item.text == localised.source:
            return self.check_item(localised.segment_id, english)
        return self.check(localised.segment_id, localised.source, english, None, _role)


def _unproven(item: PipelineItem, english: str, found: Sequence[Finding]) -> Iterator[Finding]:
    """Figures that briefs would hold open and no check speaks of."""
    if item.figures and not _keeps_numbers(item.text, english):
        known = Known(item.segment_id, tuple(item.figures), role=item.role)
        yield from unproven_figures(Pair(item.text, english, known), item.figures, found)


def _keeps_numbers(source: str, english: str) -> bool:
    """Whether a row of a table is told with its numbers as they stand: the column's head has the unit."""
    cells = split(source)
    told = split(english) if cells else []
    return len(told) == len(cells) > 0 and all(
        NUMBER.findall(zh.text) == NUMBER.findall(en.text) for zh, en in zip(cells, told, strict=True)
    )


def items_of(content: ProjectContent) -> list[PipelineItem]:
    """Every sentence as pipeline and checks want it.

    With the readings of the slips that a person accepted, its figures (spans counted from the
    sentence), the role of its part, what its block is, and the sentence before it.
    """
    report = content.report
    figures = figures_by_segment(content.figures.figures)
    slips: dict[str, list[Quirk]] = {}
    for quirk in content.accepted_quirks:
        slips.setdefault(quirk.block, []).append(quirk)
    regional = speaks_in_region(block.text for block in report.blocks)
    items = []
    before = ""
    for segment in report.segments:
        block = report.block(segment.block)
        text, own = as_meant(segment, figures.get(segment.id, ()), slips.get(block.id, ()), block.role.value)
        items.append(
            PipelineItem(
                segment.id,
                text,
                own,
                block.role.value,
                context=before,
                kind=block.kind.value,
                in_region=regional,
            )
        )
        before = text
    return with_roles(items)


def check_project(
    project: ProjectFile, paths: Paths, proven: Collection[str] = ()
) -> dict[str, tuple[Finding, ...]]:
    """Check every translated sentence and the report as a whole, and store the findings.

    Sentences in `proven` were checked a moment ago: what was found then is kept.
    """
    return run_to_end(check_by_steps(project, paths, proven))


def check_by_steps(
    project: ProjectFile, paths: Paths, proven: Collection[str] = ()
) -> Generator[Progress, None, dict[str, tuple[Finding, ...]]]:
    """The same sentence by sentence; who stops it leaves the findings as they were."""
    content = project.content()
    termbase = office_termbase(paths, content)
    asked = AskedNames.of(project, termbase)
    checker = PairChecker(termbase, items_of(content), asked=asked)
    kept = project.findings() if proven else {}
    strange = project.unconfirmed()
    wanted = [one for one in content.report.segments if content.english(one.id) or one.id in strange]
    found: dict[str, list[Finding]] = {}
    for done, segment in enumerate(wanted):
        yield Progress("check", done, len(wanted))
        known = kept.get(segment.id, ()) if segment.id in proven else None
        translation = content.translations[segment.id]
        if known is None:
            known = checker.check_translation(translation) if translation.text else ()
        found[segment.id] = list(known)
        if segment.id in strange:
            found[segment.id].append(changed_outside(segment.text, translation))
    # Shipped names bend freely (福建, "of Fujian"); the office holds to its own in one form.
    names = [term for term in content.terms if term.pos == "name"]
    for finding in check_report(content.report.segments, content.translations, names=names):
        found.setdefault(finding.segment, []).append(finding)
    if not project.read_only:
        project.set_all_findings(found)
        asked.keep(project)
        return project.findings()
    return {segment: tuple(of_one) for segment, of_one in found.items()}


def check_lines(
    chinese: Sequence[str], english: Sequence[str], paths: Paths, *, hints: bool = False
) -> list[Finding]:
    """Findings on bare pairs, with every hint if wanted; `segment` is the line number, counted from 1."""
    regional = 2 * sum(line != simplified(line) for line in chinese) > len(chinese)
    regional = regional or counts_in_own_dollars(zip(map(simplified, chinese), english, strict=True))
    checker = PairChecker(office_termbase(paths), regional=regional, bare=not hints)
    lines = [
        (str(number), source, target)
        for number, (source, target) in enumerate(zip(chinese, english, strict=True), start=1)
        if source.strip()
    ]
    found = [finding for line in lines for finding in _check_line(checker, *line)]
    going_on = {str(at) for at, before in enumerate(chinese, start=2) if before.rstrip().endswith(_GOES_ON)}
    found = [one for one in found if one.segment not in going_on or not is_small_start(one)]
    found += years_told_otherwise([(number, simplified(source), target) for number, source, target in lines])
    return sorted(found, key=_line_of)


def _line_of(finding: Finding) -> int:
    return int(finding.segment)


def _check_line(checker: PairChecker, number: str, source: str, target: str) -> list[Finding]:
    """Findings on one bare pair, as if a web service had not written ``&#39;`` for an apostrophe."""
    (zh, zh_places), (en, en_places) = unescaped(source), unescaped(target)
    return [
        replace(
            finding,
            zh_start=zh_places[finding.zh_start], zh_end=zh_places[finding.zh_end],
            en_start=en_places[finding.en_start], en_end=en_places[finding.en_end],
        )
        for finding in checker.check(number, zh, en, None)
    ]  # fmt: skip
